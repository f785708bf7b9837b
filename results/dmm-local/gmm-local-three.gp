# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
10000 0.26545054 0.25827148 0.27282916 nan 0.24736967 nan
31623 0.22822183 0.22246052 0.23413235 nan 0.22046829 nan
100000 0.20098041 0.19560106 0.2065077 0.19893663 0.19649271 nan
316228 0.17385362 0.16879102 0.17906806 0.17584736 0.1751243 nan
1000000 0.15406525 0.14988453 0.15836257 0.15543793 0.15607971 nan
3162278 0.13875677 0.13478155 0.14284924 0.13739728 0.13910618 nan
EOD
set terminal pngcairo size 640,400 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-local-three.png'
set multiplot layout 1,1
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.09488
set rmargin at screen 0.92313
set bmargin at screen 0.09300
set tmargin at screen 0.98200
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.02063, screen 0.53750 center rotate by 90
set label '−1/10' at graph 1.0000, graph 0.1263 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [7717.9151:4097321.6]
set yrange [0.12189045:0.28262059]
set logscale y
set xtics ('' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000, '' 2000000 1, '' 3000000 1, '' 4000000 1)
set ytics ('0.14' 0.14, '0.16' 0.16, '0.18' 0.18, '0.20' 0.2, '0.22' 0.22, '0.24' 0.24, '0.26' 0.26, '0.28' 0.28)
plot 0.6213645078 * x ** (-0.1) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 moments: -0.11 [-0.12, -0.10], theory -1/10'
unset multiplot
