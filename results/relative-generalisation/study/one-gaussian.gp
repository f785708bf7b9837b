# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'one-gaussian.png'
set multiplot layout 1,1 title 'one-gaussian: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
100 0.0077179498 0.006864833 0.0086770864 0.0079268913 0.008768758 nan
316 0.0026589761 0.0023752172 0.0029766346 0.0026382821 0.0027749234 nan
1000 0.00090698893 0.00081400936 0.001010589 0.00087688202 0.0008768758 nan
3162 0.00029499948 0.00026779779 0.00032496419 0.00029167335 0.00027731683 nan
10000 9.4421144e-05 8.5269753e-05 0.00010455469 9.7001717e-05 8.768758e-05 nan
EOD
set title 'kl'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=1 free-weights: -1.01 [-1.06, -0.95], theory -1', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 free-weights: -0.96 [-0.99, -0.93], theory -1', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
unset multiplot
