# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'sigmoid-gate-relu.png'
set multiplot layout 4,4 title 'sigmoid-gate-relu: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
500 0.00015589887 0.00014746742 0.00016481239 0.00015470478 0.00015388971 nan
1000 0.00010772601 0.0001019657 0.00011381175 0.00010900823 0.00010881646 nan
2000 7.6862159e-05 7.3716823e-05 8.01417e-05 7.6809491e-05 7.6944857e-05 nan
4000 5.430833e-05 5.133539e-05 5.7453439e-05 5.412158e-05 5.440823e-05 nan
EOD
$p0c1 << EOD
2000 0.00011865595 0.00010675562 0.00013188285 0.00012420938 0.00011161231 nan
3826 8.8174325e-05 7.8256239e-05 9.9349415e-05 8.3624659e-05 8.0696482e-05 nan
7319 5.8178287e-05 5.3967321e-05 6.2717826e-05 5.6301417e-05 5.8344673e-05 nan
14000 3.6880599e-05 3.4821636e-05 3.9061305e-05 3.7907304e-05 4.2185487e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.51 ± 0.04, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.61 ± 0.06, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
500 0.00053026177 0.00048201839 0.00058333366 0.00051479805 0.00051897538 nan
1000 0.00035145503 0.00031991844 0.0003861004 0.00036598375 0.00036697101 nan
2000 0.000258509 0.00023554068 0.00028371704 0.00026018767 0.00025948769 nan
4000 0.00018882502 0.00016949344 0.00021036146 0.0001849744 0.0001834855 nan
EOD
$p1c1 << EOD
2000 0.0010982532 0.00061521219 0.0019605596 0.00095052626 nan nan
3826 0.00063250071 0.0002142688 0.0018670808 0.00063145278 nan nan
7319 0.00024635011 0.00011653548 0.00052077165 0.00041949114 nan nan
14000 0.00040365141 0.00018417433 0.00088467519 0.00027869164 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.49 ± 0.06, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.63 ± 0.48', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
500 0.0003150703 0.00028611896 0.00034695111 0.00031338563 0.00029969937 nan
1000 0.00021475621 0.00019529896 0.00023615193 0.00021509745 0.00021191946 nan
2000 0.00014585259 0.00013319759 0.00015970992 0.00014763571 0.00014984969 nan
4000 0.00010241449 9.1601821e-05 0.00011450347 0.00010133223 0.00010595973 nan
EOD
$p2c1 << EOD
2000 0.029094015 0.012251173 0.069092303 0.02273557 nan nan
3826 0.016098895 0.0025235985 0.10270034 0.019201897 nan nan
7319 0.005615922 0.00085101675 0.037059882 0.016217524 nan nan
14000 0.022498402 0.006641514 0.076214262 0.013697236 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.54 ± 0.07, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.26 ± 0.76', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
500 0.00064621592 0.00056936663 0.00073343782 0.00064815141 0.00065105918 nan
1000 0.00045030491 0.00039279017 0.00051624133 0.00045968197 0.00046036836 nan
2000 0.00034188822 0.00030098937 0.00038834447 0.00032601567 0.00032552959 nan
4000 0.00022433288 0.00019274198 0.00026110161 0.00023121685 0.00023018418 nan
EOD
$p3c1 << EOD
2000 0.012896492 0.0054831827 0.030332659 0.0099769105 nan nan
3826 0.0070406154 0.0011408972 0.043448494 0.0083688913 nan nan
7319 0.0024140441 0.00041764479 0.013953506 0.007020079 nan nan
14000 0.00999551 0.0029872252 0.033445828 0.0058887664 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.50 ± 0.09, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.27 ± 0.75', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
500 5.7948844e-08 4.7092966e-08 7.130722e-08 5.7802164e-08 5.5307028e-08 nan
1000 4.0097288e-08 3.2420051e-08 4.9592535e-08 3.9687455e-08 3.9107974e-08 nan
2000 2.6601399e-08 2.22306e-08 3.183155e-08 2.7249742e-08 2.7653514e-08 nan
4000 1.8995196e-08 1.5427194e-08 2.3388406e-08 1.8709903e-08 1.9553987e-08 nan
EOD
$p4c1 << EOD
2000 2.8066743e-08 2.2762597e-08 3.4606863e-08 2.696215e-08 2.5101641e-08 nan
3826 1.6091242e-08 1.2621541e-08 2.0514776e-08 1.8586378e-08 1.8148662e-08 nan
7319 1.4743661e-08 1.1734636e-08 1.8524268e-08 1.2812671e-08 1.3121734e-08 nan
14000 8.3691661e-09 6.4957919e-09 1.0782818e-08 8.8328752e-09 9.4875284e-09 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.54 ± 0.13, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.57 ± 0.16, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
500 0.001521427 0.0013222154 0.0017506527 0.0014292557 0.0013205865 nan
1000 0.00089152717 0.00077473469 0.0010259263 0.00095873715 0.00093379568 nan
2000 0.00061604706 0.00053396354 0.00071074888 0.00064311578 0.00066029326 nan
4000 0.00045467231 0.00039492932 0.00052345293 0.00043139865 0.00046689784 nan
EOD
$p5c1 << EOD
2000 47.290738 9.7839195 228.58057 67.038862 nan nan
3826 73.760769 21.400478 254.23036 51.206792 nan nan
7319 45.910944 8.0755568 261.0117 39.113971 nan nan
14000 22.80707 4.0923341 127.10654 29.87782 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.58 ± 0.09, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.42 ± 1.13', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
500 3.9833682 3.9508348 4.0161695 3.9947005 nan nan
1000 4 3.9999922 4.0000078 3.9969709 nan nan
2000 4 3.9999922 4.0000078 3.9992425 nan nan
4000 4 3.9999922 4.0000078 4.0015154 nan nan
EOD
$p6c1 << EOD
2000 3.09125 1.697439 5.6295553 3.1121618 nan nan
3826 3.2373826 2.0467503 5.1206275 2.6538312 nan nan
7319 1.8100708 1.4715597 2.2264516 2.2630098 nan nan
14000 2.2699562 1.5337643 3.3595132 1.9297768 nan nan
EOD
set title 'starts-at-best'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: 0.00 ± 0.99', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.25 ± 0.33', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
2000 1.263882 0.87539848 1.8247662 1.3361593 nan nan
3826 1.2783108 0.92512491 1.7663328 1.1458484 nan nan
7319 0.87983653 0.53157059 1.4562738 0.98264806 nan nan
14000 0.85128497 0.61281657 1.1825498 0.84270599 nan nan
EOD
set title 'blocks.over.gate_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.24 ± 0.24', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
2000 1.220383 1.096856 1.3578215 1.2132283 nan nan
3826 1.2556155 1.131453 1.3934032 1.1929281 nan nan
7319 1.0048711 0.87967809 1.1478811 1.1729681 nan nan
14000 1.2270543 1.107244 1.3598288 1.1533442 nan nan
EOD
set title 'blocks.over.slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.03 ± 0.14', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p9c0 << EOD
2000 0.66009849 0.59300867 0.73477849 0.65487143 nan nan
3826 0.67400709 0.60373014 0.75246459 0.64248569 nan nan
7319 0.54360488 0.47537465 0.62162816 0.63033456 nan nan
14000 0.65836211 0.59145437 0.73283873 0.61841451 nan nan
EOD
set title 'blocks.over.intercept'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.03 ± 0.14', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
2000 0.52258859 0.44872307 0.60861331 0.52298028 nan nan
3826 0.55365986 0.47294728 0.64814675 0.51148991 nan nan
7319 0.40594278 0.33002642 0.49932226 0.50025233 nan nan
14000 0.52760183 0.45293398 0.61457895 0.48926281 nan nan
EOD
set title 'merged.mean1'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.03 ± 0.11', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p11c0 << EOD
2000 0.48692044 0.41080885 0.57713342 0.48362215 nan nan
3826 0.51081235 0.42549876 0.61323153 0.46835391 nan nan
7319 0.35038812 0.27647422 0.44406251 0.45356813 nan nan
14000 0.4844932 0.40615357 0.57794313 0.43925065 nan nan
EOD
set title 'merged.second'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.05 ± 0.22', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
2000 1.0689247 0.69417221 1.6459892 1.1126133 nan nan
3826 1.0441706 0.71458374 1.5257725 0.94017332 nan nan
7319 0.66099265 0.33964023 1.2863944 0.7944631 nan nan
14000 0.6937212 0.47631627 1.0103562 0.67134761 nan nan
EOD
set title 'merged.gate_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.26 ± 0.28', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
2000 1.5662526 1.1376607 2.1563084 1.5644706 nan nan
3826 1.4309217 1.0932326 1.8729196 1.3676947 nan nan
7319 1.0486357 0.72124167 1.524644 1.1956735 nan nan
14000 1.0920692 0.85377326 1.3968756 1.0453034 nan nan
EOD
set title 'merged.cross'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.21 ± 0.20', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
