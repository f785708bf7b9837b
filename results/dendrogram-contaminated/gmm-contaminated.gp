# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
316 0.89352659 0.74511163 1.0715036 0.83985657 nan nan
1000 0.79682177 0.71774125 0.88461536 0.81414468 nan nan
3162 0.73483527 0.69258939 0.77965803 0.78923716 nan nan
10000 0.80589797 0.76894744 0.8446241 0.76508803 nan nan
EOD
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
set terminal pngcairo size 960,800 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-contaminated.png'
set multiplot layout 2,2
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.05525
set rmargin at screen 0.48875
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.01375, screen 0.76875 center rotate by 90
set xrange [270.50357:11681.916]
set yrange [0.65081566:1.0951397]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1' 1)
plot $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title ': -0.03 [-0.07, 0.02]'
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
set lmargin at screen 0.05525
set rmargin at screen 0.48875
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean chosen number of atoms, ̂{/:Italic k}' at screen 0.02975, screen 0.26875 center rotate by 90
set xrange [270.50357:11681.916]
set yrange [0.44898921:5.8523859]
unset logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('2' 2, '3' 3, '4' 4, '5' 5)
plot $p2c0 using 1:2 with lines lc rgb '#D55E00' lw 1.2 notitle, \
  $p2c0 using (0.919017 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c0 using (0.919017 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'aic (path)', \
  $p2c1 using 1:2 with lines lc rgb '#009E73' lw 1.2 notitle, \
  $p2c1 using (0.958654 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p2c1 using (0.958654 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'bic (path)', \
  $p2c2 using 1:2 with lines lc rgb '#CC79A7' lw 1.2 notitle, \
  $p2c2 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p2c2 using 1:2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'icl (path)', \
  $p2c3 using 1:2 with lines lc rgb '#E69F00' lw 1.2 notitle, \
  $p2c3 using (1.04313 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p2c3 using (1.04313 * $1):2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'dsc (path)', \
  $p2c4 using 1:2 with lines lc rgb '#56B4E9' lw 1.2 notitle, \
  $p2c4 using (1.08812 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p2c4 using (1.08812 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'mtm (path)'
unset multiplot
