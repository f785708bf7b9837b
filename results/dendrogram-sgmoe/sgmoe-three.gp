# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
316 5103435.8 205.32174 1.2684997e+11 5471.7367 94.189405 nan
1000 4.7344875 3.097739 7.2360426 204.88199 52.947517 nan
3162 2.0749289 1.7653195 2.4388388 7.6892397 29.775884 nan
10000 2.4507236 1.2261148 4.8984368 0.28843339 16.743475 nan
EOD
$p0c1 << EOD
316 50170.032 225.87254 11143595 1247.4184 53.320157 nan
1000 10.202914 2.7705568 37.573481 85.666576 29.973328 nan
3162 2.2674024 1.7897785 2.872486 5.8942269 16.855981 nan
10000 1.4913391 1.0774643 2.064191 0.40538247 9.4783984 nan
EOD
$p0c2 << EOD
316 49295.328 403.02878 6029418.8 16708.425 82883.731 nan
1000 6636.1488 9.5686739 4602358.8 27328.714 46592.159 nan
3162 18589.54 46.904271 7367580.2 44684.091 26201.847 nan
10000 205946.87 507.15567 83631351 73066.658 14733.734 nan
EOD
$p1c0 << EOD
316 0.88773025 0.54246696 1.4527429 0.78256706 0.9164281 nan
1000 0.45354688 0.35120233 0.58571585 0.4887625 0.51515977 nan
3162 0.27315761 0.22058887 0.33825404 0.30536385 0.28970835 nan
10000 0.21437409 0.15119031 0.30396293 0.1907683 0.16290782 nan
EOD
$p1c1 << EOD
316 0.7884464 0.55145878 1.1272787 0.71649835 0.83236372 nan
1000 0.4136219 0.36485785 0.46890337 0.44511425 0.46790392 nan
3162 0.26686144 0.22947391 0.31034042 0.27661317 0.26313326 nan
10000 0.18264871 0.14045487 0.23751795 0.17188687 0.14796421 nan
EOD
$p1c2 << EOD
316 0.82523432 0.58768466 1.1588046 0.72971594 0.98896657 nan
1000 0.46614897 0.38293947 0.56743917 0.50239412 0.55593645 nan
3162 0.29751661 0.24269358 0.36472383 0.34597841 0.31263977 nan
10000 0.28600848 0.18463034 0.44305206 0.23824772 0.17580254 nan
EOD
$p2c0 << EOD
316 0 0 0.113513
1000 0.1 0.0345999 0.256211
3162 0.4 0.245906 0.576796
10000 0.366667 0.218739 0.544864
EOD
$p2c1 << EOD
316 0 0 0.113513
1000 0.0333333 0.00590859 0.166704
3162 0.333333 0.192305 0.512199
10000 0.733333 0.55552 0.858173
EOD
$p2c2 << EOD
316 0 0 0.113513
1000 0.0666667 0.018477 0.213235
3162 0.3 0.166647 0.478758
10000 0.466667 0.302324 0.638577
EOD
$p3c0 << EOD
316 5 5 5
1000 4.26667 3.83671 4.69662
3162 2.86667 2.54477 3.18856
10000 2.73333 2.39538 3.07129
EOD
$p3c1 << EOD
316 5 5 5
1000 4.9 4.75594 5.04406
3162 3.36667 2.96266 3.77068
10000 3.33333 3.06206 3.60461
EOD
$p3c2 << EOD
316 5 5 5
1000 4.83333 4.64344 5.02323
3162 3.96667 3.57374 4.3596
10000 3.8 3.49695 4.10305
EOD
set terminal pngcairo size 960,800 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'sgmoe-three.png'
set multiplot layout 2,2
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.06005
set rmargin at screen 0.45675
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic D}_{2}' at screen 0.01375, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.3080 left offset character 0.5, 0 front tc rgb '#000000'
set label '−1/2' at graph 1.0000, graph 0.5079 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [270.50357:11681.916]
set yrange [0.00021904565:4.8467724e+11]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 1, '10^{1}' 10, '' 100 1, '10^{3}' 1000, '' 10000 1, '10^{5}' 100000, '' 1000000 1, '10^{7}' 10000000, '' 100000000 1, '10^{9}' 1000000000, '' 1e+10 1, '10^{11}' 1e+11)
plot 1674.347492 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using (0.954906 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using (0.954906 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=5 moments: -2.85 [-9.66, 3.96], theory -1/2', \
  947.8398431 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=5 plain: -2.32 [-5.72, 1.07], theory -1/2', \
  1473373.439 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p0c2 using (1.04722 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p0c2 using (1.04722 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=5 published: 0.43 [-2.91, 3.76], theory -1/2'
set lmargin at screen 0.55525
set rmargin at screen 0.95675
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.51375, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2106 left offset character 0.5, 0 front tc rgb '#000000'
set label '−1/2' at graph 1.0000, graph 0.2510 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [270.50357:11681.916]
set yrange [0.075108077:1.6327562]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot 16.29078226 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using (0.955433 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using (0.955433 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=5 moments: -0.41 [-0.60, -0.22], theory -1/2', \
  14.79642108 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=5 plain: -0.41 [-0.56, -0.27], theory -1/2', \
  17.58025424 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p1c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p1c2 using (1.04665 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p1c2 using (1.04665 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=5 published: -0.32 [-0.48, -0.16], theory -1/2'
set lmargin at screen 0.06005
set rmargin at screen 0.45675
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'share of right choices, ̂{/:Italic k}={/:Italic k}_{0}' at screen 0.01855, screen 0.26875 center rotate by 90
set xrange [270.50357:11681.916]
set yrange [-0.26792453:1.05]
unset logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1)
plot $p2c0 using 1:2 with lines lc rgb '#0072B2' lw 1.2 notitle, \
  $p2c0 using (0.954906 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using (0.954906 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'dsc (moments)', \
  $p2c1 using 1:2 with lines lc rgb '#D55E00' lw 1.2 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'dsc (plain)', \
  $p2c2 using 1:2 with lines lc rgb '#009E73' lw 1.2 notitle, \
  $p2c2 using (1.04722 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p2c2 using (1.04722 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'dsc (published)'
set lmargin at screen 0.55525
set rmargin at screen 0.95675
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean chosen number of atoms, ̂{/:Italic k}' at screen 0.52975, screen 0.26875 center rotate by 90
set xrange [270.50357:11681.916]
set yrange [1.6857323:5.176492]
unset logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('3' 3, '4' 4, '5' 5)
plot $p3c0 using 1:2 with lines lc rgb '#0072B2' lw 1.2 notitle, \
  $p3c0 using (0.955433 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using (0.955433 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'dsc (moments)', \
  $p3c1 using 1:2 with lines lc rgb '#D55E00' lw 1.2 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'dsc (plain)', \
  $p3c2 using 1:2 with lines lc rgb '#009E73' lw 1.2 notitle, \
  $p3c2 using (1.04665 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p3c2 using (1.04665 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'dsc (published)'
unset multiplot
