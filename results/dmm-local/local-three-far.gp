# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
10000 0.31796356 0.30470312 0.3318011 0.31538337 nan nan
31623 0.25912257 0.24677089 0.2720925 0.26097515 nan nan
100000 0.21442304 0.20367716 0.22573586 0.21595365 nan nan
316228 0.17885955 0.1688062 0.18951162 0.17869869 nan nan
1000000 0.14863565 0.13998868 0.15781673 0.14787076 nan nan
EOD
set terminal pngcairo size 640,400 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'local-three-far.png'
set multiplot layout 1,1
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.08288
set rmargin at screen 0.98312
set bmargin at screen 0.09300
set tmargin at screen 0.98200
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.02063, screen 0.53750 center rotate by 90
set xrange [8128.3052:1230268.8]
set yrange [0.12378363:0.34643125]
set logscale y
set xtics ('' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('0.2' 0.2, '0.3' 0.3)
plot $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 moments: -0.16 [-0.18, -0.15]'
unset multiplot
