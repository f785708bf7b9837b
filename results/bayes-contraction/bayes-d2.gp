# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1260 font 'Sans,11' noenhanced
set output 'bayes-d2.png'
set multiplot layout 3,4 title 'bayes-d2: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
800 0.055419057 0.051575571 0.059548965 0.056136058 0.056620855 nan
1600 0.039925652 0.037344149 0.042685607 0.039865221 0.040036991 nan
3200 0.029096811 0.028059154 0.030172842 0.028310428 0.028310428 nan
6400 0.01915211 0.017578711 0.020866339 0.02010475 0.020018495 nan
12800 0.01442557 0.013181236 0.015787373 0.01427746 0.014155214 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.49 ± 0.04, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
800 1.0212892 0.92544047 1.127065 1.0646648 1.0777771 nan
1600 0.77952646 0.71188778 0.8535917 0.75745342 0.76210352 nan
3200 0.5758693 0.53336241 0.62176384 0.53888857 0.53888857 nan
6400 0.33448357 0.28719988 0.3895519 0.38339108 0.38105176 nan
12800 0.2789459 0.24410431 0.3187605 0.27276274 0.26944428 nan
EOD
set title 'voronoi-exact'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.49 ± 0.05, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
800 0.070783001 0.068215025 0.07344765 0.072061634 0.073336707 nan
1600 0.052283613 0.050530155 0.054097917 0.0514041 0.051856883 nan
3200 0.037106974 0.036134582 0.038105534 0.036668353 0.036668353 nan
6400 0.025758613 0.02478051 0.026775322 0.026156827 0.025928441 nan
12800 0.018624077 0.017775976 0.019512641 0.018658585 0.018334177 nan
EOD
set title 'hellinger.mean'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.49 ± 0.02, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
800 1.3365231 1.2779923 1.3977345 1.3558318 1.3920339 nan
1600 0.98209176 0.92769098 1.0396827 0.97143291 0.9843166 nan
3200 0.71998478 0.68536547 0.75635278 0.69601694 0.69601694 nan
6400 0.47479256 0.44274388 0.50916113 0.49868558 0.4921583 nan
12800 0.36055097 0.33696004 0.38579354 0.35730065 0.34800847 nan
EOD
set title 'voronoi-exact.mean'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.48 ± 0.03, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
800 0.087775301 0.084807494 0.090846966 0.089195003 0.090790532 nan
1600 0.06444581 0.062667426 0.066274662 0.063631996 0.064198601 nan
3200 0.046073734 0.044825905 0.047356298 0.045395266 0.045395266 nan
6400 0.031747086 0.030576086 0.032962933 0.032385126 0.032099301 nan
12800 0.023122594 0.022198152 0.024085533 0.023103651 0.022697633 nan
EOD
set title 'hellinger.q95'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.49 ± 0.02, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
800 1.9402029 1.8487276 2.0362044 1.9473533 1.9844317 nan
1600 1.3896383 1.3281479 1.4539756 1.3900341 1.4032051 nan
3200 1.0199322 0.97009801 1.0723263 0.99221584 0.99221584 nan
6400 0.67263316 0.63002024 0.71812832 0.70825046 0.70160255 nan
12800 0.51509944 0.48497982 0.54708963 0.50555402 0.49610792 nan
EOD
set title 'voronoi-exact.q95'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.49 ± 0.02, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
800 1.0080191 1.0063163 1.0097248 1.0082153 nan nan
1600 1.0073263 1.0055799 1.0090757 1.0080305 nan nan
3200 1.0088041 1.0070244 1.010587 1.0078456 nan nan
6400 1.008745 1.0069266 1.0105667 1.0076609 nan nan
12800 1.0067909 1.0058 1.0077828 1.0074761 nan nan
EOD
set title 'r-hat'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.00 ± 0.00', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
800 532.65555 512.42317 553.68678 537.10488 nan nan
1600 562.03864 536.88122 588.37489 550.16501 nan nan
3200 567.36932 536.59012 599.91403 563.54271 nan nan
6400 544.48583 508.09487 583.4832 577.24569 nan nan
12800 600.52956 580.63068 621.11041 591.28188 nan nan
EOD
set title 'ess-bulk'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: 0.03 ± 0.02', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
800 992.76648 932.16781 1057.3046 1001.5558 nan nan
1600 1051.0392 970.18291 1138.6342 1026.8367 nan nan
3200 1050.0807 982.48491 1122.3271 1052.7556 nan nan
6400 1059.9697 981.05426 1145.2331 1079.3288 nan nan
12800 1115.0561 1047.6356 1186.8154 1106.5728 nan nan
EOD
set title 'ess-tail'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: 0.04 ± 0.03', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p9c0 << EOD
800 0.23292168 0.23119294 0.23466335 0.23229957 nan nan
1600 0.2313689 0.22920779 0.23355039 0.23252852 nan nan
3200 0.23223458 0.22981143 0.23468327 0.2327577 nan nan
6400 0.23470748 0.23212803 0.23731559 0.2329871 nan nan
12800 0.23235575 0.22917473 0.23558092 0.23321673 nan nan
EOD
set title 'acceptance'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: 0.00 ± 0.00', \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
