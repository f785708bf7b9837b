# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
100 0.039732516 0.039214692 0.040257177 0.039879624 nan nan
400 0.020094888 0.019836665 0.020356473 0.019974456 nan nan
1600 0.0099945119 0.0098681964 0.010122444 0.01000458 nan nan
6400 0.0050043893 0.0049410957 0.0050684938 0.0050109813 nan nan
EOD
$p0c1 << EOD
100 0.039123244 0.038493428 0.039763365 0.039234108 nan nan
400 0.019878409 0.019558806 0.020203234 0.019776976 nan nan
1600 0.0099515626 0.0097891493 0.010116671 0.0099691009 nan nan
6400 0.0050224411 0.0049398757 0.0051063865 0.0050251854 nan nan
EOD
set terminal pngcairo size 640,400 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'near-one.png'
set multiplot layout 1,1
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.10688
set rmargin at screen 0.98312
set bmargin at screen 0.09300
set tmargin at screen 0.98200
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.02063, screen 0.53750 center rotate by 90
set xrange [82.931955:7717.1701]
set yrange [0.0032327018:0.044709487]
set logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1)
set ytics ('0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1, '' 0.04 1)
plot $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using (0.981315 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using (0.981315 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=1 mle: -0.50 [-0.50, -0.49]', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using (1.01904 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using (1.01904 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 mle: -0.49 [-0.50, -0.49]'
unset multiplot
