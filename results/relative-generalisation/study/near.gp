# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
100 0.013106624 0.012139852 0.014150385 nan 0.01484463 nan
316 0.0048399217 0.004464297 0.0052471513 0.0047309619 0.0046976677 nan
1000 0.0014159291 0.0012973095 0.0015453947 0.0014879595 0.001484463 nan
3162 0.0004812973 0.00044297134 0.00052293923 0.00046836586 0.00046946964 nan
10000 0.00014711049 0.00013642858 0.00015862877 0.0001474018 0.0001484463 nan
EOD
set terminal pngcairo size 640,400 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'near.png'
set multiplot layout 1,1
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.09008
set rmargin at screen 0.95913
set bmargin at screen 0.09300
set tmargin at screen 0.98200
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Kullback-Leibler divergence' at screen 0.02063, screen 0.53750 center rotate by 90
set label '−1' at graph 1.0000, graph 0.0974 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [81.283052:12302.688]
set yrange [7.0391783e-05:0.017846844]
set logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01)
plot 1.484462994 * x ** (-1) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 free-weights: -1.00 [-1.03, -0.96], theory -1'
unset multiplot
