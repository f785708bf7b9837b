# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1000,860 font 'Sans,11' noenhanced
set output 'gmm-contaminated.png'
set multiplot layout 2,2 title 'gmm-contaminated: mean loss against n (solid: fitted)' font 'Sans,14'
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
316 0.89352659 0.74511163 1.0715036 0.83985657 nan nan
1000 0.79682177 0.71774125 0.88461536 0.81414468 nan nan
3162 0.73483527 0.69258939 0.77965803 0.78923716 nan nan
10000 0.80589797 0.76894744 0.8446241 0.76508803 nan nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: -0.03 [-0.07, 0.02]', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p1c0 << EOD
316 0.125 0.054595 0.261121
1000 0 0 0.0876216
3162 0 0 0.0876216
10000 0 0 0.0876216
EOD
$p1c1 << EOD
316 0.4 0.263483 0.554041
1000 0 0 0.0876216
3162 0 0 0.0876216
10000 0 0 0.0876216
EOD
$p1c2 << EOD
316 0.5 0.351995 0.648005
1000 0.2 0.105 0.347573
3162 0.1 0.0395795 0.230518
10000 0.025 0.00442683 0.128814
EOD
$p1c3 << EOD
316 1 0.912378 1
1000 1 0.912378 1
3162 1 0.912378 1
10000 1 0.912378 1
EOD
$p1c4 << EOD
316 0.275 0.16108 0.42835
1000 0.075 0.025836 0.198642
3162 0.175 0.0874541 0.3195
10000 0.025 0.00442683 0.128814
EOD
unset logscale y
set format y '%g'
set mytics 2
set yrange [-0.45:1.05]
set ytics 0, 0.25, 1
set title 'P(k_hat = k0)'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'aic (path)', \
  $p1c0 using 1:2 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'bic (path)', \
  $p1c1 using 1:2 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'icl (path)', \
  $p1c2 using 1:2 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p1c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'dsc (path)', \
  $p1c3 using 1:2 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p1c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'mtm (path)', \
  $p1c4 using 1:2 with lines lc rgb '#E69F00' lw 1.6 notitle
set ytics autofreq
set autoscale y
set logscale y
set format y '%.0e'
set mytics 10
$p2c0 << EOD
316 3.85 3.4375 4.2625
1000 3.975 3.56287 4.38713
3162 3.55 3.28789 3.81211
10000 4.95 4.23106 5.66894
EOD
$p2c1 << EOD
316 2.7 2.49904 2.90096
1000 3.15 3.03793 3.26207
3162 3.1 3.00585 3.19415
10000 3.075 2.99234 3.15766
EOD
$p2c2 << EOD
316 2.5 2.34308 2.65692
1000 2.8 2.67446 2.92554
3162 2.9 2.80585 2.99415
10000 3.075 2.928 3.222
EOD
$p2c3 << EOD
316 2 2 2
1000 2 2 2
3162 2 2 2
10000 2 2 2
EOD
$p2c4 << EOD
316 2.825 2.64082 3.00918
1000 3.85 3.55601 4.14399
3162 3.75 3.37371 4.12629
10000 4.275 3.96125 4.58875
EOD
unset logscale y
set format y '%g'
set mytics 2
set ytics 1
set title 'k_hat'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'aic (path)', \
  $p2c0 using 1:2 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'bic (path)', \
  $p2c1 using 1:2 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'icl (path)', \
  $p2c2 using 1:2 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p2c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'dsc (path)', \
  $p2c3 using 1:2 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p2c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'mtm (path)', \
  $p2c4 using 1:2 with lines lc rgb '#E69F00' lw 1.6 notitle
set ytics autofreq
set autoscale y
set logscale y
set format y '%.0e'
set mytics 10
unset multiplot
