# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1000,860 font 'Sans,11' noenhanced
set output 'gmm-skewed.png'
set multiplot layout 2,2 title 'gmm-skewed: mean loss against n (solid: fitted)' font 'Sans,14'
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
316 0.39884042 0.33996789 0.46790795 0.39718444 nan nan
1000 0.38005765 0.35284281 0.40937157 0.37670975 nan nan
3162 0.34928407 0.3331504 0.36619904 0.35730379 nan nan
10000 0.34303581 0.330207 0.35636304 0.33889479 nan nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: -0.05 [-0.09, -0.00]', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p1c0 << EOD
316 0 0 0.0876216
1000 0 0 0.0876216
3162 0 0 0.0876216
10000 0 0 0.0876216
EOD
$p1c1 << EOD
316 0.1 0.0395795 0.230518
1000 0 0 0.0876216
3162 0 0 0.0876216
10000 0 0 0.0876216
EOD
$p1c2 << EOD
316 0.975 0.871186 0.995573
1000 1 0.912378 1
3162 1 0.912378 1
10000 1 0.912378 1
EOD
$p1c3 << EOD
316 1 0.912378 1
1000 1 0.912378 1
3162 1 0.912378 1
10000 1 0.912378 1
EOD
$p1c4 << EOD
316 0.525 0.374974 0.670645
1000 0.025 0.00442683 0.128814
3162 0 0 0.0876216
10000 0 0 0.0876216
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
316 6.6 6.15727 7.04273
1000 8.575 8.19134 8.95866
3162 9.375 9.13508 9.61492
10000 9.8 9.67446 9.92554
EOD
$p2c1 << EOD
316 3.65 3.4115 3.8885
1000 5.35 5.12206 5.57794
3162 6.925 6.69882 7.15118
10000 8.75 8.49941 9.00059
EOD
$p2c2 << EOD
316 2.05 1.952 2.148
1000 2 2 2
3162 2 2 2
10000 2 2 2
EOD
$p2c3 << EOD
316 2 2 2
1000 2 2 2
3162 2 2 2
10000 2 2 2
EOD
$p2c4 << EOD
316 2.5 2.3281 2.6719
1000 3.525 3.32666 3.72334
3162 4.525 4.31461 4.73539
10000 5.7 5.45488 5.94512
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
