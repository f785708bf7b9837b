# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
100 0.027986283 0.027326155 0.028662358 0.027817157 0.027976847 nan
400 0.013725013 0.013404533 0.014053155 0.013961758 0.013988424 nan
1600 0.0071213742 0.0069551642 0.0072915561 0.0070075702 0.0069942119 nan
6400 0.0034996058 0.0034189155 0.0035822006 0.0035171818 0.0034971059 nan
EOD
$p0c1 << EOD
100 0.034220464 0.033510752 0.034945206 0.034307218 0.035267119 nan
400 0.017373925 0.017024758 0.017730253 0.017472102 0.017633559 nan
1600 0.0090672902 0.0088836294 0.0092547481 0.0088982544 0.0088167797 nan
6400 0.0044841339 0.0043950149 0.0045750599 0.0045317347 0.0044083898 nan
EOD
set terminal pngcairo size 640,400 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-location-over.png'
set multiplot layout 1,1
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.10688
set rmargin at screen 0.93512
set bmargin at screen 0.09300
set tmargin at screen 0.98200
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.02063, screen 0.53750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1370 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2166 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [82.931955:7717.1701]
set yrange [0.0021372522:0.03925207]
set logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1)
set ytics ('' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1)
plot 0.2797684741 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=1 mle: -0.50 [-0.50, -0.49], theory -1/2', \
  0.3526711875 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 mle: -0.49 [-0.49, -0.48], theory -1/2'
unset multiplot
