# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
1000 0.12122642 0.10478488 0.14024777 0.11713874 0.11586542 nan
2000 0.093229596 0.07848466 0.11074467 0.098143335 0.097430817 nan
4000 0.084927116 0.072678505 0.099240003 0.082228256 0.081929225 nan
8000 0.070484777 0.060723021 0.081815821 0.068893992 0.068893992 nan
16000 0.054948123 0.046286462 0.065230655 0.057722032 0.05793271 nan
32000 0.044674202 0.037324365 0.053471353 0.048361736 0.048715409 nan
64000 0.04372941 0.03774017 0.050669122 0.04051932 0.040964612 nan
EOD
$p1c0 << EOD
1000 0.024110865 0.020586493 0.028238604 0.024454403 0.025179941 nan
2000 0.017800413 0.015200107 0.020845558 0.017461221 0.017804907 nan
4000 0.012331699 0.010491108 0.01449521 0.012467867 0.012589971 nan
8000 0.0091462642 0.0077547032 0.010787537 0.0089024536 0.0089024536 nan
16000 0.0064060417 0.0056424094 0.0072730225 0.0063566349 0.0062949853 nan
32000 0.0042636737 0.0036694546 0.0049541188 0.0045388394 0.0044512268 nan
64000 0.0033526923 0.0028905394 0.0038887365 0.0032408757 0.0031474927 nan
EOD
$p2c0 << EOD
1000 0.022746622 0.017933787 0.028851061 0.022340165 nan nan
2000 0.015317958 0.011555058 0.020306246 0.015775722 nan nan
4000 0.011719112 0.009140451 0.015025252 0.011140177 nan nan
8000 0.0078112113 0.0062320914 0.0097904568 0.0078667431 nan nan
16000 0.0053063753 0.0039834781 0.0070686014 0.0055551761 nan nan
32000 0.0036506885 0.0027727566 0.004806598 0.0039228409 nan nan
64000 0.0029812222 0.0023773593 0.0037384696 0.0027701517 nan nan
EOD
$p3c0 << EOD
1000 48.835816 44.464591 53.636768 49.798356 nan nan
2000 72.49985 66.124938 79.489349 70.04245 nan nan
4000 98.370675 88.910863 108.83698 98.5162 nan nan
8000 130.53572 118.6074 143.66367 138.56514 nan nan
16000 204.97549 186.58499 225.17863 194.89482 nan nan
32000 281.21543 255.52712 309.4862 274.12372 nan nan
64000 373.79866 339.18554 411.94397 385.56086 nan nan
EOD
set terminal pngcairo size 960,800 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-location-over.png'
set multiplot layout 2,2
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.07950
set rmargin at screen 0.45675
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the means in '."\n".'cells with several atoms' at screen 0.01625, screen 0.76875 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.1489 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [829.31955:77171.701]
set yrange [0.030905346:0.14984461]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.6515591437 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 em: -0.26 [-0.30, -0.21], theory -1/4'
set lmargin at screen 0.57125
set rmargin at screen 0.95675
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.51375, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1164 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [829.31955:77171.701]
set yrange [0.0020886365:0.031647284]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03)
plot 0.7962596559 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 em: -0.49 [-0.53, -0.44], theory -1/2'
set lmargin at screen 0.07950
set rmargin at screen 0.45675
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.02200, screen 0.26875 center rotate by 90
set xrange [829.31955:77171.701]
set yrange [0.0016655174:0.032686253]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03)
plot $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 em: -0.50 [-0.57, -0.43]'
set lmargin at screen 0.57125
set rmargin at screen 0.95675
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of iterations' at screen 0.52975, screen 0.26875 center rotate by 90
set xrange [829.31955:77171.701]
set yrange [32.373:460.44667]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1)
plot $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 em: 0.49 [0.47, 0.52]'
unset multiplot
