# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1480,1260 font 'Sans,11' noenhanced
set output 'bayes-d6.png'
set multiplot layout 3,3 title 'bayes-d6: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
400 0.12779708 0.12085131 0.13514206 0.12974622 0.12947832 nan
800 0.094515978 0.087160582 0.10249209 0.091649664 0.091554995 nan
1600 0.065475257 0.060565214 0.070783358 0.064739158 0.064739158 nan
3200 0.044910482 0.042548562 0.047403514 0.045730212 0.045777497 nan
6400 0.032442854 0.030833081 0.034136673 0.032302741 0.032369579 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.50 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
400 2.2349799 2.0586416 2.4264228 2.2907335 2.2720293 nan
800 1.7028413 1.5099368 1.9203907 1.6131667 1.6065673 nan
1600 1.0962924 0.97607494 1.2313164 1.1360146 1.1360146 nan
3200 0.83877381 0.75416976 0.93286889 0.79999746 0.80328365 nan
6400 0.54964274 0.50625931 0.59674387 0.56336944 0.56800731 nan
EOD
set title 'voronoi-exact'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.51 ± 0.04, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
400 0.15536463 0.15096177 0.1598959 0.15514847 0.15539426 nan
800 0.10946999 0.10612001 0.11292571 0.1097934 0.10988033 nan
1600 0.078437653 0.075102208 0.081921233 0.07769713 0.07769713 nan
3200 0.054308557 0.052350415 0.056339941 0.054983668 0.054940167 nan
6400 0.039163945 0.037684112 0.04070189 0.038910109 0.038848565 nan
EOD
set title 'hellinger.mean'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.50 ± 0.02, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
400 2.7696021 2.6370671 2.908798 2.8040802 2.7697568 nan
800 2.0038679 1.8894521 2.1252121 1.9706116 1.9585138 nan
1600 1.3861284 1.3135402 1.4627279 1.3848784 1.3848784 nan
3200 0.9796498 0.93234578 1.0293539 0.97324513 0.9792569 nan
6400 0.67932439 0.65506837 0.70447856 0.68396337 0.69243919 nan
EOD
set title 'voronoi-exact.mean'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.51 ± 0.02, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
400 0.1812718 0.17585183 0.18685881 0.18065649 0.17987864 nan
800 0.12724415 0.12297247 0.13166422 0.12746812 0.12719341 nan
1600 0.09017795 0.086383095 0.094139514 0.089939321 0.089939321 nan
3200 0.062441409 0.060021168 0.064959241 0.063459643 0.063596704 nan
6400 0.045223053 0.043694577 0.046804996 0.044776036 0.04496966 nan
EOD
set title 'hellinger.q95'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.50 ± 0.02, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
400 3.562981 3.353375 3.7856885 3.586159 3.5371003 nan
800 2.5216903 2.3857904 2.6653315 2.5183928 2.5011076 nan
1600 1.7905963 1.6962147 1.8902294 1.7685502 1.7685502 nan
3200 1.2347899 1.1686675 1.3046535 1.2419706 1.2505538 nan
6400 0.87097424 0.84703104 0.89559424 0.8721782 0.88427509 nan
EOD
set title 'voronoi-exact.q95'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.51 ± 0.02, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
400 1.0337612 1.0193555 1.0483705 1.0269407 nan nan
800 1.0231878 1.0095917 1.036967 1.0284678 nan nan
1600 1.0238615 1.0108213 1.0370699 1.0299972 nan nan
3200 1.0340597 1.0221281 1.0461306 1.0315289 nan nan
6400 1.0347759 1.0251571 1.044485 1.0330628 nan nan
EOD
set title 'r-hat'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: 0.00 ± 0.01', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
400 488.92976 245.19211 974.95924 672.09254 nan nan
800 759.44687 480.63148 1200.0037 631.81005 nan nan
1600 762.29794 421.49471 1378.6606 593.94192 nan nan
3200 529.57945 226.71605 1237.0293 558.34346 nan nan
6400 405.77531 150.67525 1092.7714 524.87862 nan nan
EOD
set title 'ess-bulk'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.09 ± 0.36', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
400 1335.0171 993.06897 1794.7099 1459.1336 nan nan
800 1683.907 1334.0466 2125.5201 1532.3776 nan nan
1600 1657.722 1291.2783 2128.1564 1609.2982 nan nan
3200 1562.0574 1116.1297 2186.1468 1690.0799 nan nan
6400 1781.8681 1356.9382 2339.8664 1774.9167 nan nan
EOD
set title 'ess-tail'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: 0.07 ± 0.13', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
