# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
100 0.015913131 0.014706802 0.01721841 0.015642238 0.014969516 nan
316 0.0048523305 0.0044721044 0.0052648842 0.0048425214 0.0047371886 nan
1000 0.0014702447 0.001359257 0.001590295 0.001496947 0.0014969516 nan
3162 0.00044576791 0.00041257765 0.00048162819 0.00046312587 0.00047341922 nan
10000 0.0001484882 0.0001381655 0.00015958213 0.00014325637 0.00014969516 nan
EOD
set terminal pngcairo size 640,400 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'apart.png'
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
set label '−1' at graph 1.0000, graph 0.0975 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [81.283052:12302.688]
set yrange [6.9446405e-05:0.021916577]
set logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1)
plot 1.496951586 * x ** (-1) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 free-weights: -1.02 [-1.04, -1.00], theory -1'
unset multiplot
