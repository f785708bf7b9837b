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
12500 4.2613621e-05 4.0166146e-05 4.521023e-05 4.2503889e-05 4.2016603e-05 nan
25000 2.9684339e-05 2.8243763e-05 3.1198393e-05 2.9824638e-05 2.9710225e-05 nan
50000 2.1038625e-05 1.8971377e-05 2.3331134e-05 2.092771e-05 2.1008302e-05 nan
100000 1.4681881e-05 1.3687095e-05 1.5748969e-05 1.4684806e-05 1.4855113e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: -0.51 ± 0.04, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
12500 0.00035957203 0.00012530253 0.0010318391 0.00036108756 nan nan
25000 0.00046972553 0.00015829788 0.001393841 0.00041397582 nan nan
50000 0.00036434308 0.00011063899 0.001199811 0.00047461058 nan nan
100000 0.00059872678 0.00025149859 0.001425351 0.00054412648 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: 0.20 ± 0.63', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p2c0 << EOD
12500 0.0061749175 0.0012637544 0.030171691 0.0075055983 nan nan
25000 0.023808316 0.0056891834 0.099633971 0.011513905 nan nan
50000 0.0074719311 0.0019850461 0.028125167 0.017662818 nan nan
100000 0.035385736 0.013610173 0.092001058 0.027095511 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: 0.62 ± 0.82', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p3c0 << EOD
12500 0.0026730264 0.00056783511 0.012583002 0.0032559101 nan nan
25000 0.010552201 0.0025553717 0.043574458 0.0050538621 nan nan
50000 0.0033149851 0.0008961903 0.012262046 0.0078446644 nan nan
100000 0.01591124 0.0061427983 0.041213717 0.012176581 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: 0.63 ± 0.81', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p4c0 << EOD
12500 7.9985172e-09 5.9776205e-09 1.0702633e-08 8.2614838e-09 9.2711778e-09 nan
25000 7.0978618e-09 5.0639393e-09 9.9487057e-09 6.3085221e-09 6.5557127e-09 nan
50000 4.2868478e-09 3.1024891e-09 5.9233292e-09 4.817228e-09 4.6355889e-09 nan
100000 3.7858592e-09 3.0311986e-09 4.7284035e-09 3.6784662e-09 3.2778564e-09 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: -0.39 ± 0.17, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
12500 2.4543792 0.98773314 6.0987905 1.3730898 nan nan
25000 0.92181501 0.74877679 1.1348414 1.1162632 nan nan
50000 0.79553104 0.62645121 1.0102457 0.9074741 nan nan
100000 0.91663577 0.58961326 1.4250377 0.73773755 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: -0.30 ± 0.65', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p6c0 << EOD
12500 0.74044283 0.50331524 1.0892887 0.58352486 nan nan
25000 0.46702275 0.31409454 0.69440955 0.60134696 nan nan
50000 0.45565109 0.27098568 0.76615827 0.61971339 nan nan
100000 0.76616996 0.57389028 1.0228722 0.63864077 nan nan
EOD
set title 'blocks.over.gate_slope'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: 0.04 ± 0.22', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
12500 1.119029 0.97867201 1.2795153 1.1906177 nan nan
25000 1.2259958 1.1637507 1.2915701 1.1700071 nan nan
50000 1.1347709 1.0668191 1.2070511 1.1497534 nan nan
100000 1.1145762 0.99812052 1.2446193 1.1298502 nan nan
EOD
set title 'blocks.over.slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: -0.03 ± 0.07', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
12500 0.58419922 0.50673337 0.67350751 0.62181194 nan nan
25000 0.64621343 0.60756617 0.68731903 0.61531053 nan nan
50000 0.60100422 0.56093765 0.64393266 0.6088771 nan nan
100000 0.59481808 0.53395511 0.66261854 0.60251093 nan nan
EOD
set title 'blocks.over.intercept'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: -0.02 ± 0.07', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p9c0 << EOD
12500 0.47667936 0.39487542 0.57543013 0.50423895 nan nan
25000 0.50749892 0.46790228 0.55044646 0.48482976 nan nan
50000 0.46108621 0.41518061 0.51206748 0.46616768 nan nan
100000 0.44088711 0.37111277 0.52377999 0.44822393 nan nan
EOD
set title 'merged.mean1'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: -0.06 ± 0.11', \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p10c0 << EOD
12500 0.39785161 0.31368247 0.50460553 0.41731404 nan nan
25000 0.43086757 0.3799433 0.48861729 0.40553651 nan nan
50000 0.37564331 0.32491545 0.43429112 0.39409136 nan nan
100000 0.38777876 0.31971635 0.47033056 0.38296922 nan nan
EOD
set title 'merged.second'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: -0.04 ± 0.13', \
  $p10c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p11c0 << EOD
12500 0.52544686 0.32840865 0.84070381 0.41961629 nan nan
25000 0.34959848 0.22756488 0.53707365 0.43218835 nan nan
50000 0.339552 0.18913723 0.60958681 0.44513709 nan nan
100000 0.54305714 0.38280476 0.77039549 0.45847378 nan nan
EOD
set title 'merged.gate_slope'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: 0.04 ± 0.27', \
  $p11c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p12c0 << EOD
12500 1.0272205 0.82169096 1.2841591 0.99590712 nan nan
25000 0.92872043 0.81158982 1.0627556 0.95262566 nan nan
50000 0.90260859 0.77843029 1.0465963 0.91122519 nan nan
100000 0.89498159 0.69245624 1.1567403 0.87162395 nan nan
EOD
set title 'merged.cross'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: -0.06 ± 0.14', \
  $p12c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p13c0 << EOD
12500 1.5141795 1.1572067 1.9812705 1.7354824 nan nan
25000 2.0293065 1.2526198 3.2875775 1.6762174 nan nan
50000 2.0594763 1.4871001 2.8521566 1.6189761 nan nan
100000 1.3517326 1.0920561 1.6731568 1.5636897 nan nan
EOD
set title 'starts-at-best'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 lse: -0.05 ± 0.16', \
  $p13c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
