# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'sigmoid-gate-tanh-flat.png'
set multiplot layout 4,4 title 'sigmoid-gate-tanh-flat: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
500 0.00015521401 0.00014864605 0.00016207218 0.00015572919 0.00015739953 nan
1000 0.00011077351 0.00010491665 0.00011695733 0.00011090317 0.00011129828 nan
2000 8.0029823e-05 7.6206436e-05 8.4045035e-05 7.8980141e-05 7.8699765e-05 nan
4000 5.567173e-05 5.2480679e-05 5.9056811e-05 5.6246026e-05 5.5649138e-05 nan
EOD
$p0c1 << EOD
500 0.00021317543 0.00020112165 0.00022595162 0.00021037513 0.00020849972 nan
1000 0.00014535219 0.00013580021 0.00015557604 0.00014787229 0.00014743157 nan
2000 0.00010284474 9.6907817e-05 0.00010914538 0.00010393916 0.00010424986 nan
4000 7.3920817e-05 6.9764386e-05 7.832488e-05 7.3058639e-05 7.3715785e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.49 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.51 ± 0.04, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
500 0.00033894727 0.00030482309 0.00037689158 0.00033017238 0.00032187109 nan
1000 0.00021785651 0.00019419263 0.00024440401 0.00022953728 0.00022759723 nan
2000 0.00016229124 0.00014655206 0.00017972074 0.00015957532 0.00016093555 nan
4000 0.00011143071 9.9999933e-05 0.00012416812 0.00011093746 0.00011379862 nan
EOD
$p1c1 << EOD
500 0.00051250476 0.00038017344 0.00069089817 0.00038304778 nan nan
1000 0.00022359115 0.00017958384 0.00027838252 0.00031414672 nan nan
2000 0.00022576552 0.00017278184 0.00029499668 0.0002576393 nan nan
4000 0.00047364189 0.00013522001 0.0016590491 0.0002112962 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.52 ± 0.07, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.29 ± 0.99', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
500 0.0014676498 0.0012811518 0.0016812964 0.0014247303 0.0014186066 nan
1000 0.00098697598 0.0008485578 0.0011479732 0.0010045476 0.0010031063 nan
2000 0.000662251 0.0005648367 0.00077646581 0.00070828561 0.0007093033 nan
4000 0.00052088053 0.00045678356 0.00059397175 0.00049939744 0.00050155317 nan
EOD
$p2c1 << EOD
500 0.001250997 0.00084690197 0.001847904 0.0010138154 nan nan
1000 0.00076637705 0.00059079719 0.00099413773 0.0008543676 nan nan
2000 0.00050292293 0.00036026262 0.00070207527 0.00071999694 nan nan
4000 0.0016487808 0.00043926278 0.0061887289 0.00060675942 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.50 ± 0.09, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.25 ± 0.85', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
500 0.00088774518 0.00075498821 0.0010438461 0.00083157198 0.0008694185 nan
1000 0.00055958249 0.00048667501 0.00064341205 0.00060571854 0.00061477172 nan
2000 0.00043747284 0.00038146189 0.00050170801 0.00044120649 0.00043470925 nan
4000 0.00033016869 0.00029431486 0.00037039027 0.00032137561 0.00030738586 nan
EOD
$p3c1 << EOD
500 0.00096147192 0.00065720108 0.001406614 0.00076432667 nan nan
1000 0.00045533505 0.00034127066 0.00060752369 0.00051513886 nan nan
2000 0.00024453749 0.00018304711 0.00032668411 0.00034719192 nan nan
4000 0.00056064396 0.0002106121 0.0014924197 0.00023399949 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.46 ± 0.09, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.57 ± 0.82', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
500 4.8772399e-08 4.0535368e-08 5.8683243e-08 4.9366931e-08 5.1701282e-08 nan
1000 3.7374084e-08 3.1283186e-08 4.4650893e-08 3.599962e-08 3.6558327e-08 nan
2000 2.5122336e-08 2.0656148e-08 3.0554186e-08 2.6251837e-08 2.5850641e-08 nan
4000 1.9425211e-08 1.6162259e-08 2.334691e-08 1.9143507e-08 1.8279163e-08 nan
EOD
$p4c1 << EOD
500 5.0938217e-08 3.6357637e-08 7.1366079e-08 5.0914247e-08 5.3588235e-08 nan
1000 3.9389654e-08 2.9917639e-08 5.1860538e-08 3.7251555e-08 3.7892604e-08 nan
2000 2.4161919e-08 1.7991382e-08 3.2448776e-08 2.7255208e-08 2.6794117e-08 nan
4000 2.1156165e-08 1.5856473e-08 2.8227169e-08 1.9941352e-08 1.8946302e-08 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.46 ± 0.12, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.45 ± 0.20, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
500 0.00054667571 0.00046888101 0.00063737777 0.00055699598 0.00054932751 nan
1000 0.00038292353 0.00033168061 0.0004420832 0.00039023234 0.00038843321 nan
2000 0.0002981402 0.00025970681 0.00034226126 0.00027339744 0.00027466376 nan
4000 0.00018235334 0.00015998506 0.00020784903 0.00019154272 0.0001942166 nan
EOD
$p5c1 << EOD
500 0.018129479 0.0086820332 0.03785726 0.1110594 nan nan
1000 17.127978 2.4428083 120.09442 0.19555234 nan nan
2000 7.883114 1.5280702 40.667952 0.3443267 nan nan
4000 0.12240998 0.067059815 0.22344534 0.6062872 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.51 ± 0.09, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.82 ± 3.05', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
500 4 3.9999922 4.0000078 4 nan nan
1000 4 3.9999922 4.0000078 4 nan nan
2000 4 3.9999922 4.0000078 4 nan nan
4000 4 3.9999922 4.0000078 4 nan nan
EOD
$p6c1 << EOD
500 3.1554737 2.40147 4.1462164 3.4402819 nan nan
1000 3.9014162 3.1045476 4.9028233 3.1607632 nan nan
2000 2.1236459 1.4468698 3.1169854 2.903955 nan nan
4000 2.9279791 2.0132588 4.2583007 2.6680121 nan nan
EOD
set title 'starts-at-best'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.00 ± 0.00', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.12 ± 0.38', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
500 0.051264021 0.010728801 0.24494814 0.14424958 nan nan
1000 0.14641483 0.023757158 0.90235136 0.10966806 nan nan
2000 0.41065914 0.17368765 0.9709437 0.083376907 nan nan
4000 0.017631039 0.0060609514 0.051287909 0.063388635 nan nan
EOD
set title 'blocks.over.gate_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.40 ± 2.77', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
500 0.084054663 0.052368012 0.13491416 0.11009529 nan nan
1000 0.14522216 0.043851974 0.48092422 0.12584107 nan nan
2000 0.35731327 0.1652326 0.77268511 0.1438388 nan nan
4000 0.068834891 0.023851538 0.19865562 0.16441056 nan nan
EOD
set title 'blocks.over.slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.19 ± 1.04', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p9c0 << EOD
500 0.060755054 0.040934462 0.090172839 0.074799461 nan nan
1000 0.089261917 0.031929806 0.24953768 0.082823791 nan nan
2000 0.20554816 0.09899918 0.42677168 0.091708955 nan nan
4000 0.048935031 0.018847117 0.12705589 0.1015473 nan nan
EOD
set title 'blocks.over.intercept'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.15 ± 0.86', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
500 0.0063066486 0.0020678197 0.019234664 0.016676917 nan nan
1000 0.068575471 0.010604375 0.44345804 0.025133913 nan nan
2000 0.17120874 0.06924723 0.42330118 0.037879518 nan nan
4000 0.0099830985 0.0023072975 0.043194368 0.057088519 nan nan
EOD
set title 'merged.mean1'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.59 ± 2.59', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p11c0 << EOD
500 0.0075751541 0.0031507874 0.01821226 0.015009465 nan nan
1000 0.068693331 0.010976454 0.42989966 0.028502365 nan nan
2000 0.17152341 0.069554241 0.42298325 0.054124837 nan nan
4000 0.018600422 0.0030675742 0.11278479 0.10278087 nan nan
EOD
set title 'merged.second'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.93 ± 2.04', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
500 0.013596574 0.0024266802 0.076180956 0.11554698 nan nan
1000 0.14586908 0.020998524 1.0132993 0.05419525 nan nan
2000 0.37805065 0.15149399 0.94341889 0.025419316 nan nan
4000 0.0020253112 0.00095945369 0.0042752304 0.011922477 nan nan
EOD
set title 'merged.gate_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.09 ± 4.66', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
500 0.0076206775 0.0037557788 0.015462765 0.019546308 nan nan
1000 0.16750897 0.02518477 1.1141359 0.035600373 nan nan
2000 0.42114661 0.15117717 1.1732226 0.064840201 nan nan
4000 0.015527212 0.0037753062 0.063860862 0.11809572 nan nan
EOD
set title 'merged.cross'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.86 ± 2.62', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
