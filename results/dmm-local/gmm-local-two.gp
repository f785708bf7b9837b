# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
10000 0.15061314 0.14091193 0.16098224 0.15396871 0.14728774 nan
31623 0.12924296 0.12135633 0.13764212 0.12485106 0.12157177 nan
100000 0.10310014 0.096436568 0.11022414 0.10124023 0.10034597 nan
316228 0.079203677 0.074026532 0.084742892 0.08209437 0.082825972 nan
1000000 0.06553136 0.061045899 0.0703464 0.066569263 0.068364913 nan
3162278 0.05502223 0.051485575 0.058801825 0.053980146 0.056428684 nan
EOD
set terminal pngcairo size 640,400 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-local-two.png'
set multiplot layout 1,1
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.09488
set rmargin at screen 0.93512
set bmargin at screen 0.09300
set tmargin at screen 0.98200
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.02063, screen 0.53750 center rotate by 90
set label '−1/6' at graph 1.0000, graph 0.1552 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [7717.9151:4097321.6]
set yrange [0.043762761:0.17042472]
set logscale y
set xtics ('' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000, '' 2000000 1, '' 3000000 1, '' 4000000 1)
set ytics ('0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.6836491254 * x ** (-0.1666666667) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 moments: -0.18 [-0.20, -0.17], theory -1/6'
unset multiplot
