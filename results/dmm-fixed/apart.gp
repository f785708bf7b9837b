# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
1000 0.098494284 0.091596457 0.10591156 nan 0.10582255 nan
3162 0.0583164 0.054485638 0.062416494 nan 0.059511005 nan
10000 0.034998894 0.03262616 0.037544186 nan 0.033464028 nan
31623 0.018949335 0.017677411 0.020312777 0.019096329 0.01881814 nan
100000 0.010587684 0.0099223293 0.011297656 0.010634146 0.010582255 nan
316228 0.0061134542 0.0057123923 0.0065426744 0.0059217988 0.005950837 nan
1000000 0.0032325236 0.0030162507 0.0034643038 0.0032976533 0.0033464028 nan
EOD
$p0c1 << EOD
1000 0.089225544 0.083586591 0.095244915 nan 0.095336902 nan
3162 0.051993803 0.048446149 0.055801247 nan 0.053614234 nan
10000 0.030937449 0.028873318 0.033149142 nan 0.030148176 nan
31623 0.016722612 0.015651298 0.017867255 0.017193602 0.016953505 nan
100000 0.00977295 0.0091611791 0.010425574 0.0095784853 0.0095336902 nan
316228 0.0055647061 0.0052193473 0.0059329169 0.0053361139 0.005361186 nan
1000000 0.0028705645 0.0026890491 0.0030643326 0.0029727177 0.0030148176 nan
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
set rmargin at screen 0.93512
set bmargin at screen 0.09300
set tmargin at screen 0.98200
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.02063, screen 0.53750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1638 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [732.82453:1364583.1]
set yrange [0.0012798508:0.12726548]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 3.346402825 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using (0.968037 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using (0.968037 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 moments: -0.51 [-0.54, -0.48], theory -1/2', \
  3.014817561 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using (1.03302 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using (1.03302 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.48], theory -1/2'
unset multiplot
