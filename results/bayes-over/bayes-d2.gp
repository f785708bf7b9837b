# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1480,1260 font 'Sans,11' noenhanced
set output 'bayes-d2.png'
set multiplot layout 3,3 title 'bayes-d2: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
400 0.097636041 0.091351828 0.10435255 0.099286322 0.10161682 nan
800 0.07197876 0.067273355 0.077013283 0.071025208 0.071853943 nan
1600 0.05179328 0.048617174 0.055176877 0.050808411 0.050808411 nan
3200 0.035961511 0.034018522 0.038015474 0.036346174 0.035926972 nan
6400 0.025935406 0.024891972 0.027022579 0.026000506 0.025404205 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 gibbs: -0.48 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
400 5.336485 3.6807922 7.736941 5.8165378 5.2746989 nan
800 4.037997 2.8303849 5.7608488 3.9166622 3.7297753 nan
1600 3.0986524 2.1062339 4.5586802 2.6373494 2.6373494 nan
3200 1.6768417 1.1845184 2.3737902 1.775903 1.8648877 nan
6400 1.1419723 0.74400809 1.7528046 1.1958337 1.3186747 nan
EOD
set title 'voronoi-over'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 gibbs: -0.57 ± 0.18, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
400 0.10964976 0.10634126 0.1130612 0.10951993 0.11346622 nan
800 0.080033121 0.077092332 0.083086091 0.078825164 0.080232737 nan
1600 0.055523846 0.053841608 0.057258643 0.056733112 0.056733112 nan
3200 0.040880753 0.039832804 0.041956273 0.040832722 0.040116368 nan
6400 0.029592402 0.028663657 0.030551239 0.029388679 0.028366556 nan
EOD
set title 'hellinger.mean'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 gibbs: -0.47 ± 0.01, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
400 5.5616448 5.0247704 6.1558819 5.5514509 4.9071905 nan
800 3.7626055 3.4849094 4.06243 3.6906657 3.4699077 nan
1600 2.3737883 2.1205025 2.6573282 2.4535952 2.4535952 nan
3200 1.6023195 1.3520279 1.898946 1.6311771 1.7349538 nan
6400 1.1386652 0.87907554 1.4749112 1.0844245 1.2267976 nan
EOD
set title 'voronoi-over.mean'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 gibbs: -0.59 ± 0.07, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
400 0.1344727 0.13063747 0.13842052 0.13490031 0.13857426 nan
800 0.098023524 0.094785464 0.1013722 0.096679136 0.097986798 nan
1600 0.068530419 0.066628618 0.070486504 0.06928713 0.06928713 nan
3200 0.04965242 0.048501559 0.050830589 0.049656074 0.048993399 nan
6400 0.035693513 0.034596026 0.036825815 0.035587066 0.034643565 nan
EOD
set title 'hellinger.q95'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 gibbs: -0.48 ± 0.01, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
400 16.259388 14.048403 18.818345 16.294722 13.687685 nan
800 10.366164 9.3901051 11.443679 10.560232 9.6786551 nan
1600 7.2048548 6.0272691 8.612513 6.8438427 6.8438427 nan
3200 4.3616561 3.4582058 5.5011312 4.4353363 4.8393276 nan
6400 2.8268427 2.0998386 3.8055495 2.874439 3.4219213 nan
EOD
set title 'voronoi-over.q95'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 gibbs: -0.63 ± 0.10, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
400 1.0856427 1.0644721 1.1072343 1.1090782 nan nan
800 1.1381719 1.101991 1.1755408 1.1225566 nan nan
1600 1.1841852 1.1397996 1.2302993 1.1361988 nan nan
3200 1.1673137 1.1297935 1.20608 1.1500068 nan nan
6400 1.1255172 1.0877589 1.1645863 1.1639826 nan nan
EOD
set title 'r-hat'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 gibbs: 0.02 ± 0.03', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
400 75.722627 45.674791 125.53788 42.375953 nan nan
800 35.148565 23.863408 51.770544 43.447354 nan nan
1600 25.464215 17.816706 36.394282 44.545843 nan nan
3200 38.864029 17.651094 85.570487 45.672106 nan nan
6400 88.489119 46.583534 168.0921 46.826844 nan nan
EOD
set title 'ess-bulk'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 gibbs: 0.04 ± 0.67', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
400 378.4515 262.07268 546.51073 278.04968 nan nan
800 255.65926 175.23456 372.99525 258.14453 nan nan
1600 113.34125 71.18774 180.45579 239.66435 nan nan
3200 227.29413 124.89983 413.63245 222.50715 nan nan
6400 303.75713 186.0308 495.98452 206.5782 nan nan
EOD
set title 'ess-tail'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 gibbs: -0.11 ± 0.45', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
