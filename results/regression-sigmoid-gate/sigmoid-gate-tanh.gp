# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'sigmoid-gate-tanh.png'
set multiplot layout 4,4 title 'sigmoid-gate-tanh: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
500 0.00015914746 0.00015298413 0.00016555911 0.00015826834 0.00015457304 nan
1000 0.00010955822 0.00010348252 0.00011599063 0.00011016379 0.00010929965 nan
2000 7.591165e-05 7.248707e-05 7.9498021e-05 7.6680275e-05 7.7286521e-05 nan
4000 5.3904617e-05 5.0988291e-05 5.6987745e-05 5.3373843e-05 5.4649823e-05 nan
EOD
$p0c1 << EOD
500 0.00021777789 0.00020611722 0.00023009823 0.00020828132 0.00020787352 nan
1000 0.00013867937 0.00012987437 0.00014808132 0.00014708483 0.00014698877 nan
2000 0.00010020017 9.4765924e-05 0.00010594604 0.00010386888 0.00010393676 nan
4000 7.6431462e-05 7.2224994e-05 8.088292e-05 7.3350489e-05 7.3494386e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.52 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.50 ± 0.08, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
500 0.00081692531 0.00072444603 0.00092121005 0.00083773679 0.00086037525 nan
1000 0.00064562869 0.00057104374 0.0007299553 0.00060299374 0.00060837717 nan
2000 0.00040171968 0.00034325426 0.00047014334 0.00043402827 0.00043018762 nan
4000 0.00031790747 0.00028022289 0.00036065991 0.00031240878 0.00030418859 nan
EOD
$p1c1 << EOD
500 0.0012163716 0.00091341244 0.0016198158 0.0011299398 nan nan
1000 0.00081820116 0.00065495225 0.0010221404 0.00083185385 nan nan
2000 0.00050297186 0.00036817251 0.00068712542 0.00061240503 nan nan
4000 0.00050633538 0.00038928787 0.00065857567 0.00045084832 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.47 ± 0.08, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.44 ± 0.18', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
500 0.0019160521 0.0016669329 0.0022024014 0.001970073 0.0018754822 nan
1000 0.0013731814 0.0012231331 0.001541637 0.0013480968 0.0013261662 nan
2000 0.00095553229 0.00084270227 0.0010834692 0.00092248609 0.00093774109 nan
4000 0.00061155443 0.00053578749 0.00069803575 0.00063124592 0.00066308309 nan
EOD
$p2c1 << EOD
500 0.001430923 0.0010744719 0.0019056251 0.00141324 nan nan
1000 0.00096882999 0.00064581454 0.0014534073 0.00098059509 nan nan
2000 0.00066123593 0.00043628355 0.0010021761 0.00068039876 nan nan
4000 0.00048025661 0.00035337666 0.00065269282 0.0004721036 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.55 ± 0.09, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.53 ± 0.20', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
500 0.0011263397 0.00096786623 0.0013107607 0.0012153851 0.0011765043 nan
1000 0.00094053376 0.00081175225 0.001089746 0.00084097933 0.00083191419 nan
2000 0.00058070074 0.00049225284 0.00068504095 0.00058191124 0.00058825216 nan
4000 0.00038762944 0.00033181599 0.00045283105 0.00040265043 0.00041595709 nan
EOD
$p3c1 << EOD
500 0.00098787825 0.00070548134 0.0013833157 0.00092889028 nan nan
1000 0.00056733634 0.00040277087 0.00079914052 0.00062271671 nan nan
2000 0.00041667653 0.00029158012 0.00059544296 0.00041746169 nan nan
4000 0.00028693723 0.00022154458 0.00037163163 0.00027986123 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.53 ± 0.10, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.58 ± 0.19', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
500 4.8358775e-08 3.9235622e-08 5.9603264e-08 4.9338553e-08 4.8294929e-08 nan
1000 3.809028e-08 3.1214073e-08 4.648126e-08 3.4393906e-08 3.4149672e-08 nan
2000 2.0535775e-08 1.6651068e-08 2.5326787e-08 2.3975992e-08 2.4147465e-08 nan
4000 1.7727468e-08 1.4767828e-08 2.1280253e-08 1.6713664e-08 1.7074836e-08 nan
EOD
$p4c1 << EOD
500 5.4074692e-08 3.9265532e-08 7.4469189e-08 5.0538224e-08 4.6036994e-08 nan
1000 3.1281202e-08 2.2374006e-08 4.3734394e-08 3.3581207e-08 3.2553071e-08 nan
2000 2.0563857e-08 1.3980671e-08 3.0246918e-08 2.2313753e-08 2.3018497e-08 nan
4000 1.5807371e-08 1.1680505e-08 2.1392309e-08 1.4826852e-08 1.6276535e-08 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.52 ± 0.13, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.59 ± 0.20, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
500 0.00090882105 0.00077698574 0.0010630256 0.00098420222 0.00094479392 nan
1000 0.00072559783 0.00062647767 0.00084040061 0.00067723258 0.00066807019 nan
2000 0.00050235071 0.00044206614 0.00057085628 0.00046600583 0.00047239696 nan
4000 0.00029527232 0.00025380528 0.0003435143 0.00032066004 0.00033403509 nan
EOD
$p5c1 << EOD
500 31.046484 5.1638281 186.66078 29.717105 nan nan
1000 75.332274 10.63083 533.82017 28.525376 nan nan
2000 3.9588099 0.64369818 24.347087 27.381439 nan nan
4000 75.309064 10.894231 520.59254 26.283376 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.54 ± 0.10, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.06 ± 2.16', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
500 4 3.9999922 4.0000078 4 nan nan
1000 4 3.9999922 4.0000078 4 nan nan
2000 4 3.9999922 4.0000078 4 nan nan
4000 4 3.9999922 4.0000078 4 nan nan
EOD
$p6c1 << EOD
500 2.0018053 1.3275446 3.0185233 2.0268357 nan nan
1000 2.4017032 1.791557 3.2196453 2.4165504 nan nan
2000 2.9887886 2.2577009 3.9566167 2.8811984 nan nan
4000 3.3631763 2.5888084 4.3691742 3.4351877 nan nan
EOD
set title 'starts-at-best'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.00 ± 0.00', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.25 ± 0.21', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
500 1.1092997 0.60251852 2.0423369 0.84328778 nan nan
1000 0.53147084 0.26161354 1.079689 0.89225162 nan nan
2000 1.0077999 0.5586964 1.8179117 0.94405844 nan nan
4000 1.1185105 0.5731274 2.1828753 0.99887333 nan nan
EOD
set title 'blocks.over.gate_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.08 ± 0.41', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
500 0.42405263 0.24973248 0.72005304 0.35977187 nan nan
1000 0.31616163 0.17548687 0.56960489 0.40460041 nan nan
2000 0.43119236 0.25068334 0.74168013 0.45501471 nan nan
4000 0.55889855 0.36701531 0.85110234 0.51171077 nan nan
EOD
set title 'blocks.over.slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.17 ± 0.31', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p9c0 << EOD
500 0.2338941 0.13704174 0.3991955 0.19903012 nan nan
1000 0.1770001 0.099033472 0.31634793 0.22403138 nan nan
2000 0.23905239 0.13895222 0.41126399 0.25217319 nan nan
4000 0.30947101 0.20293827 0.47192827 0.28385003 nan nan
EOD
set title 'blocks.over.intercept'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.17 ± 0.31', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
500 0.15072149 0.066159109 0.3433687 0.12436415 nan nan
1000 0.099279202 0.035589405 0.27694647 0.14156154 nan nan
2000 0.15821449 0.072998013 0.34291103 0.16113703 nan nan
4000 0.20014691 0.10326911 0.38790677 0.18341946 nan nan
EOD
set title 'merged.mean1'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.19 ± 0.49', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p11c0 << EOD
500 0.15043002 0.065920779 0.3432786 0.12415491 nan nan
1000 0.099319144 0.035642727 0.27675471 0.14137792 nan nan
2000 0.15806807 0.072904038 0.34271783 0.16099013 nan nan
4000 0.20000058 0.10314368 0.38781081 0.18332299 nan nan
EOD
set title 'merged.second'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.19 ± 0.49', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
500 0.73703868 0.31095573 1.7469561 0.53854951 nan nan
1000 0.31642515 0.10189371 0.98264038 0.59917288 nan nan
2000 0.675765 0.29919303 1.5263001 0.66662049 nan nan
4000 0.86140904 0.36349162 2.0413828 0.74166053 nan nan
EOD
set title 'merged.gate_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.15 ± 0.56', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
500 0.91324699 0.37726853 2.2106802 0.72703541 nan nan
1000 0.39196073 0.10183212 1.5086911 0.7131779 nan nan
2000 0.75341129 0.32083971 1.7691967 0.69958452 nan nan
4000 0.73955914 0.30978204 1.7655889 0.68625023 nan nan
EOD
set title 'merged.cross'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.03 ± 0.58', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
