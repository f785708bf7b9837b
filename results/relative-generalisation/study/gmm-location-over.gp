# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'gmm-location-over.png'
set multiplot layout 1,1 title 'gmm-location-over: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
set logscale xy
set format '%.0e'
set mxtics 10
set mytics 10
set grid xtics ytics lc rgb '#dddddd' lt 1
set border 3
set tics nomirror
set key bottom left font 'Sans,9' samplen 1 spacing 1.1
set xlabel 'n' offset 0,0.5
set offsets graph 0.05, graph 0.05, graph 0.05, graph 0.35
$p0c0 << EOD
100 0.0043292642 0.0037381773 0.0050138147 nan 0.0048396242 nan
316 0.0014546395 0.0012488967 0.0016942763 0.0015480313 0.0015315266 nan
1000 0.00053853751 0.00046543996 0.00062311505 0.00048569357 0.00048396242 nan
3162 0.00014903937 0.00013084082 0.00016976915 0.00015250996 0.00015305579 nan
10000 4.7060621e-05 4.1293539e-05 5.3633136e-05 4.7880351e-05 4.8396242e-05 nan
EOD
$p0c1 << EOD
100 0.0063062411 0.0055490398 0.0071667673 0.0065299651 0.0068729542 nan
316 0.0021488565 0.001895915 0.002435544 0.0021199904 0.0021749855 nan
1000 0.00072529746 0.00064221207 0.00081913192 0.00068729789 0.00068729542 nan
3162 0.00022048969 0.00019744985 0.00024621799 0.00022299718 0.00021736098 nan
10000 7.089955e-05 6.3687754e-05 7.8927987e-05 7.234011e-05 6.8729542e-05 nan
EOD
set title 'kl'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=1 known-weights: -1.01 [-1.06, -0.95], theory -1', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 known-weights: -0.98 [-1.01, -0.95], theory -1', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
unset multiplot
