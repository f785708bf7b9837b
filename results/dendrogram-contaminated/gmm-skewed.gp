# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
316 0.39884042 0.33996789 0.46790795 0.39718444 nan nan
1000 0.38005765 0.35284281 0.40937157 0.37670975 nan nan
3162 0.34928407 0.3331504 0.36619904 0.35730379 nan nan
10000 0.34303581 0.330207 0.35636304 0.33889479 nan nan
EOD
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
set terminal pngcairo size 960,800 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-skewed.png'
set multiplot layout 2,2
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.06325
set rmargin at screen 0.48875
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.01375, screen 0.76875 center rotate by 90
set xrange [270.50357:11681.916]
set yrange [0.31420003:0.47613393]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('0.34' 0.34, '0.36' 0.36, '0.38' 0.38, '0.40' 0.4, '0.42' 0.42, '0.44' 0.44, '0.46' 0.46)
plot $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title ': -0.05 [-0.09, -0.00]'
set lmargin at screen 0.55525
set rmargin at screen 0.98875
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'share of right choices, ̂{/:Italic k}={/:Italic k}_{0}' at screen 0.51375, screen 0.76875 center rotate by 90
set xrange [270.50357:11681.916]
set yrange [-0.42274096:1.05]
unset logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1)
plot $p1c0 using 1:2 with lines lc rgb '#D55E00' lw 1.2 notitle, \
  $p1c0 using (0.919017 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c0 using (0.919017 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'aic (path)', \
  $p1c1 using 1:2 with lines lc rgb '#009E73' lw 1.2 notitle, \
  $p1c1 using (0.958654 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p1c1 using (0.958654 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'bic (path)', \
  $p1c2 using 1:2 with lines lc rgb '#CC79A7' lw 1.2 notitle, \
  $p1c2 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p1c2 using 1:2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'icl (path)', \
  $p1c3 using 1:2 with lines lc rgb '#E69F00' lw 1.2 notitle, \
  $p1c3 using (1.04313 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p1c3 using (1.04313 * $1):2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'dsc (path)', \
  $p1c4 using 1:2 with lines lc rgb '#56B4E9' lw 1.2 notitle, \
  $p1c4 using (1.08812 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p1c4 using (1.08812 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'mtm (path)'
set lmargin at screen 0.06325
set rmargin at screen 0.48875
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean chosen number of atoms, ̂{/:Italic k}' at screen 0.02975, screen 0.26875 center rotate by 90
set xrange [270.50357:11681.916]
set yrange [-1.4187386:10.324215]
unset logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9, '10' 10)
plot $p2c0 using 1:2 with lines lc rgb '#D55E00' lw 1.2 notitle, \
  $p2c0 using (0.917559 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c0 using (0.917559 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'aic (path)', \
  $p2c1 using 1:2 with lines lc rgb '#009E73' lw 1.2 notitle, \
  $p2c1 using (0.957893 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p2c1 using (0.957893 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'bic (path)', \
  $p2c2 using 1:2 with lines lc rgb '#CC79A7' lw 1.2 notitle, \
  $p2c2 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p2c2 using 1:2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'icl (path)', \
  $p2c3 using 1:2 with lines lc rgb '#E69F00' lw 1.2 notitle, \
  $p2c3 using (1.04396 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p2c3 using (1.04396 * $1):2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'dsc (path)', \
  $p2c4 using 1:2 with lines lc rgb '#56B4E9' lw 1.2 notitle, \
  $p2c4 using (1.08985 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p2c4 using (1.08985 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'mtm (path)'
unset multiplot
