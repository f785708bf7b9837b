# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
100 0.0043292642 0.0037381773 0.0050138147 nan 0.0048396242 nan
316 0.0014546395 0.0012488967 0.0016942763 0.0015480313 0.0015315266 nan
1000 0.00053853751 0.00046543996 0.00062311505 0.00048569357 0.00048396242 nan
3162 0.00014903937 0.00013084082 0.00016976915 0.00015250996 0.00015305579 nan
10000 4.7060621e-05 4.1293539e-05 5.3633136e-05 4.7880351e-05 4.8396242e-05 nan
EOD
$p0c1 << EOD
100 0.0077179498 0.006864833 0.0086770864 0.0079268913 0.008768758 nan
316 0.0026589761 0.0023752172 0.0029766346 0.0026382821 0.0027749234 nan
1000 0.00090698893 0.00081400936 0.001010589 0.00087688202 0.0008768758 nan
3162 0.00029499948 0.00026779779 0.00032496419 0.00029167335 0.00027731683 nan
10000 9.4421144e-05 8.5269753e-05 0.00010455469 9.7001717e-05 8.768758e-05 nan
EOD
set terminal pngcairo size 640,400 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'one-gaussian.png'
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
set label '−1' at graph 1.0000, graph 0.1542 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1' at graph 1.0000, graph 0.2429 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [81.283052:12302.688]
set yrange [1.4011256e-05:0.01133701]
set logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01)
plot 0.4839624201 * x ** (-1) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=1 free-weights: -1.01 [-1.06, -0.95], theory -1', \
  0.8768758027 * x ** (-1) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 free-weights: -0.96 [-0.99, -0.93], theory -1'
unset multiplot
