# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1000,860 font 'Sans,11' noenhanced
set output 'gmm-location-over.png'
set multiplot layout 2,2 title 'gmm-location-over: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
set logscale xy
set format '%.0e'
set mxtics 10
set mytics 10
set grid xtics ytics lc rgb '#dddddd' lt 1
set border 3
set tics nomirror
set key bottom left font 'Sans,9' samplen 1 spacing 1.1
set xlabel 'n' offset 0,0.5
set offsets graph 0.05, graph 0.05, graph 0.05, graph 0.35
$p0c0 << EOD
1000 0.12122642 0.10478488 0.14024777 0.11713874 0.11586542 nan
2000 0.093229596 0.07848466 0.11074467 0.098143335 0.097430817 nan
4000 0.084927116 0.072678505 0.099240003 0.082228256 0.081929225 nan
8000 0.070484777 0.060723021 0.081815821 0.068893992 0.068893992 nan
16000 0.054948123 0.046286462 0.065230655 0.057722032 0.05793271 nan
32000 0.044674202 0.037324365 0.053471353 0.048361736 0.048715409 nan
64000 0.04372941 0.03774017 0.050669122 0.04051932 0.040964612 nan
EOD
set title 'blocks.over.mean'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 em: -0.26 [-0.30, -0.21], theory -1/4', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
1000 0.024110865 0.020586493 0.028238604 0.024454403 0.025179941 nan
2000 0.017800413 0.015200107 0.020845558 0.017461221 0.017804907 nan
4000 0.012331699 0.010491108 0.01449521 0.012467867 0.012589971 nan
8000 0.0091462642 0.0077547032 0.010787537 0.0089024536 0.0089024536 nan
16000 0.0064060417 0.0056424094 0.0072730225 0.0063566349 0.0062949853 nan
32000 0.0042636737 0.0036694546 0.0049541188 0.0045388394 0.0044512268 nan
64000 0.0033526923 0.0028905394 0.0038887365 0.0032408757 0.0031474927 nan
EOD
set title 'merged.mean1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 em: -0.49 [-0.53, -0.44], theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
1000 0.022746622 0.017933787 0.028851061 0.022340165 nan nan
2000 0.015317958 0.011555058 0.020306246 0.015775722 nan nan
4000 0.011719112 0.009140451 0.015025252 0.011140177 nan nan
8000 0.0078112113 0.0062320914 0.0097904568 0.0078667431 nan nan
16000 0.0053063753 0.0039834781 0.0070686014 0.0055551761 nan nan
32000 0.0036506885 0.0027727566 0.004806598 0.0039228409 nan nan
64000 0.0029812222 0.0023773593 0.0037384696 0.0027701517 nan nan
EOD
set title 'merged.second'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 em: -0.50 [-0.57, -0.43]', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p3c0 << EOD
1000 48.835816 44.464591 53.636768 49.798356 nan nan
2000 72.49985 66.124938 79.489349 70.04245 nan nan
4000 98.370675 88.910863 108.83698 98.5162 nan nan
8000 130.53572 118.6074 143.66367 138.56514 nan nan
16000 204.97549 186.58499 225.17863 194.89482 nan nan
32000 281.21543 255.52712 309.4862 274.12372 nan nan
64000 373.79866 339.18554 411.94397 385.56086 nan nan
EOD
set title 'iterations'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 em: 0.49 [0.47, 0.52]', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
