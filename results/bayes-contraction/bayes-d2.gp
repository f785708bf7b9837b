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
400 0.082561511 0.076358041 0.089268963 0.080004855 0.081334495 nan
800 0.053386634 0.049552415 0.057517534 0.057040137 0.057512173 nan
1600 0.041863087 0.039416391 0.044461656 0.040667247 0.040667247 nan
3200 0.029183277 0.027469911 0.031003509 0.028994058 0.028756086 nan
6400 0.020523645 0.01904862 0.022112887 0.020671558 0.020333624 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.49 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
400 1.4396187 1.2978884 1.5968261 1.4511774 1.5478183 nan
800 1.0125739 0.92073106 1.113578 1.0597544 1.0944728 nan
1600 0.82985265 0.74822037 0.92039116 0.77390915 0.77390915 nan
3200 0.58752821 0.5312612 0.64975458 0.5651643 0.54723641 nan
6400 0.38317023 0.33235543 0.44175426 0.41272375 0.38695458 nan
EOD
set title 'voronoi-exact'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.45 ± 0.05, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
400 0.10479612 0.10102857 0.10870418 0.10269673 0.10477337 nan
800 0.070394691 0.067917302 0.072962447 0.073348081 0.074085959 nan
1600 0.053276009 0.051323584 0.055302707 0.052386684 0.052386684 nan
3200 0.03777191 0.036734931 0.038838162 0.03741563 0.037042979 nan
6400 0.026483479 0.025247797 0.027779638 0.026723 0.026193342 nan
EOD
set title 'hellinger.mean'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.49 ± 0.02, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
400 1.8953463 1.7939965 2.0024217 1.8679033 1.9700848 nan
800 1.3013382 1.2473426 1.3576712 1.3564527 1.3930603 nan
1600 1.0200336 0.96049461 1.0832634 0.98504238 0.98504238 nan
3200 0.73650585 0.69611789 0.77923707 0.71532791 0.69653014 nan
6400 0.49783839 0.45538598 0.54424833 0.51946397 0.49252119 nan
EOD
set title 'voronoi-exact.mean'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.46 ± 0.03, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
400 0.12930996 0.12526937 0.13348089 0.12644246 0.12974984 nan
800 0.087491737 0.084243693 0.090865009 0.09057011 0.091746994 nan
1600 0.065214547 0.062855334 0.06766231 0.064874921 0.064874921 nan
3200 0.046328506 0.045013356 0.047682081 0.046469585 0.045873497 nan
6400 0.034379512 0.030056318 0.03932454 0.033285934 0.032437461 nan
EOD
set title 'hellinger.q95'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.48 ± 0.02, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
400 2.7070487 2.5433632 2.8812687 2.6281977 2.827707 nan
800 1.8290185 1.7506006 1.9109492 1.9276635 1.9994908 nan
1600 1.467396 1.3769104 1.5638281 1.4138535 1.4138535 nan
3200 1.023105 0.96709405 1.0823599 1.0369972 0.9997454 nan
6400 0.78150868 0.6193788 0.98607801 0.76059033 0.70692675 nan
EOD
set title 'voronoi-exact.q95'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.45 ± 0.07, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
400 1.0502387 1.0363646 1.0642985 1.0519765 nan nan
800 1.0572271 1.0446198 1.0699866 1.0540902 nan nan
1600 1.0466607 1.0285485 1.0650918 1.0562082 nan nan
3200 1.0687755 1.0553796 1.0823413 1.0583304 nan nan
6400 1.0549576 1.0409695 1.0691338 1.0604569 nan nan
EOD
set title 'r-hat'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: 0.00 ± 0.01', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
400 334.41079 194.64473 574.53686 351.83704 nan nan
800 260.10417 125.15336 540.57021 354.53877 nan nan
1600 592.75201 389.70093 901.6015 357.26124 nan nan
3200 221.08202 93.346059 523.61354 360.00462 nan nan
6400 355.63366 180.08097 702.32462 362.76906 nan nan
EOD
set title 'ess-bulk'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: 0.01 ± 0.29', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
400 888.4459 654.1623 1206.6365 923.98842 nan nan
800 834.32372 527.98732 1318.3954 915.1054 nan nan
1600 1214.8356 871.52419 1693.3846 906.30778 nan nan
3200 653.35401 397.08135 1075.0227 897.59473 nan nan
6400 926.53255 588.87331 1457.8052 888.96545 nan nan
EOD
set title 'ess-tail'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.01 ± 0.18', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
