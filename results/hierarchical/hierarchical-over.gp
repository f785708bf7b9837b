# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'hierarchical-over.png'
set multiplot layout 4,4 title 'hierarchical-over: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
300 0.00012586803 0.00011919859 0.00013291065 0.00012812288 0.00012582667 nan
900 7.535481e-05 7.122909e-05 7.9719499e-05 7.2646061e-05 7.2646061e-05 nan
2700 4.0245613e-05 3.7494061e-05 4.3199092e-05 4.1190536e-05 4.1942223e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.52 ± 0.04, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
300 0.011442016 0.008435013 0.015520988 0.014271413 0.014605421 nan
900 0.017919372 0.01072295 0.02994548 0.008432444 0.008432444 nan
2700 0.004004709 0.0029657573 0.0054076219 0.0049824157 0.0048684738 nan
EOD
set title 'regression-l1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.48 ± 0.68, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
300 0.014132046 0.010480707 0.019055465 0.01709251 0.017230957 nan
900 0.022854528 0.011922472 0.0438105 0.0099482976 0.0099482976 nan
2700 0.0048704009 0.003782749 0.0062707849 0.0057901749 0.0057436523 nan
EOD
set title 'levels'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.49 ± 0.55, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
300 0.001510074 0.00093237501 0.0024457149 0.0018049223 0.0014158897 nan
900 0.0013408709 0.00067753752 0.0026536312 0.00081746432 0.00081746432 nan
2700 0.00029368854 0.00015450807 0.00055824241 0.0003702364 0.00047196325 nan
EOD
set title 'levels.group_slope'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.72 ± 0.36, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
300 0.0013436462 0.0008866655 0.0020361514 0.0016313859 0.0012834177 nan
900 0.0013975809 0.00068395926 0.0028557729 0.00074098153 0.00074098153 nan
2700 0.00025567203 0.00013643784 0.00047910599 0.00033655656 0.00042780589 nan
EOD
set title 'levels.group_mass'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.72 ± 0.73, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
300 0.001873159 0.0012479974 0.0028114839 0.0021528244 0.0021242966 nan
900 0.0021032499 0.00094738798 0.0046693225 0.0012264632 0.0012264632 nan
2700 0.00060018972 0.00037902638 0.00095040271 0.00069871565 0.00070809888 nan
EOD
set title 'levels.leaf_mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.51 ± 0.28, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
300 0.00054164197 0.0003949485 0.00074282097 0.00057289365 0.00057862176 nan
900 0.00038136096 0.00025753007 0.00056473477 0.00033406743 0.00033406743 nan
2700 0.00017573155 9.7068405e-05 0.00031814242 0.00019480238 0.00019287392 nan
EOD
set title 'levels.leaf_gate_slope'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.49 ± 0.29, theory -1/2', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p7c0 << EOD
300 0.0047045957 0.0032934695 0.0067203357 0.0048668153 0.004151321 nan
900 0.0025924638 0.0017038678 0.0039444778 0.0023967663 0.0023967663 nan
2700 0.0011261136 0.00068472341 0.0018520353 0.0011803383 0.0013837737 nan
EOD
set title 'levels.leaf_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.64 ± 0.27, theory -1/2', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p7c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p8c0 << EOD
300 0.0033517504 0.0023473021 0.0047860182 0.0032259464 0.0024514665 nan
900 0.0013110666 0.00091804861 0.0018723362 0.0014153549 0.0014153549 nan
2700 0.00064880342 0.00043177582 0.00097491767 0.00062097418 0.00081715551 nan
EOD
set title 'levels.leaf_intercept'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.75 ± 0.25, theory -1/2', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p8c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p9c0 << EOD
300 0.031908692 0.016955227 0.060050193 0.041019869 0.053334595 nan
900 0.092423333 0.033348386 0.2561465 0.040525528 0.040525528 nan
2700 0.031513667 0.017396809 0.057085826 0.040037145 0.030792743 nan
EOD
set title 'levels.over.leaf_gate_slope'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.01 ± 0.39, theory -1/4', \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p9c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p10c0 << EOD
300 0.10199176 0.070367621 0.1478282 0.12019642 0.12795048 nan
900 0.12988885 0.093655063 0.18014096 0.09722134 0.09722134 nan
2700 0.06729332 0.047295942 0.095745866 0.07863786 0.073872244 nan
EOD
set title 'levels.over.leaf_slope'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.19 ± 0.49, theory -1/4', \
  $p10c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p10c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p11c0 << EOD
300 0.079915193 0.05387073 0.11855117 0.097205772 0.10192394 nan
900 0.11388875 0.077197368 0.16801931 0.077445449 0.077445449 nan
2700 0.054149868 0.042161148 0.069547636 0.061702071 0.058845815 nan
EOD
set title 'levels.over.leaf_intercept'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.21 ± 0.50, theory -1/4', \
  $p11c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p11c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p12c0 << EOD
300 0.034571871 0.022731398 0.052579885 0.038469108 0.040477673 nan
900 0.039626835 0.023999746 0.065429281 0.03075638 0.03075638 nan
2700 0.02159082 0.01291248 0.036101777 0.024589988 0.023369795 nan
EOD
set title 'levels.over.group_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.20 ± 0.30, theory -1/4', \
  $p12c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p12c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p13c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
900 1 0.99999804 1.000002 1 nan nan
2700 1 0.99999804 1.000002 1 nan nan
EOD
set title 'starts-at-best'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: 0.00 ± 0.00', \
  $p13c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
