# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'near.png'
set multiplot layout 1,1 title 'near: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
100 0.01198108 0.011084064 0.012950691 0.013321083 nan nan
316 0.0047170577 0.0043510122 0.0051138983 0.0043613163 nan nan
1000 0.0015384533 0.0014156662 0.0016718902 0.0014258975 nan nan
3162 0.00049276527 0.00045634844 0.00053208818 0.00046655159 nan nan
10000 0.00013875213 0.00012842742 0.00014990688 0.00015262899 nan nan
EOD
set title 'kl'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 free-weights: -0.97 ± 0.06', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
