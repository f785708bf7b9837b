# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1260 font 'Sans,11' noenhanced
set output 'bayes-d4.png'
set multiplot layout 3,4 title 'bayes-d4: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
800 0.078659858 0.072228637 0.085663712 0.0770241 0.07499476 nan
1600 0.052259052 0.048729557 0.05604419 0.053741994 0.053029304 nan
3200 0.03832991 0.036057779 0.040745216 0.03749738 0.03749738 nan
6400 0.025200093 0.023328978 0.027221283 0.026163032 0.026514652 nan
12800 0.018756769 0.017101573 0.020572165 0.018254722 0.01874869 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.52 ± 0.04, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
800 1.5413288 1.3495413 1.7603718 1.454625 1.36541 nan
1600 0.92300545 0.80994809 1.051844 0.99653387 0.96549069 nan
3200 0.71154215 0.63398145 0.79859154 0.68270501 0.68270501 nan
6400 0.43245902 0.38692633 0.4833499 0.46770727 0.48274534 nan
12800 0.34878079 0.29461208 0.41290921 0.3204167 0.34135251 nan
EOD
set title 'voronoi-exact'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.55 ± 0.06, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
800 0.095204023 0.090982855 0.099621033 0.093721922 0.092727002 nan
1600 0.064903394 0.063520984 0.066315888 0.065918711 0.065567892 nan
3200 0.047433968 0.045478968 0.049473008 0.046363501 0.046363501 nan
6400 0.031849505 0.030711751 0.033029408 0.03260947 0.032783946 nan
12800 0.023348541 0.022251656 0.024499497 0.022935661 0.02318175 nan
EOD
set title 'hellinger.mean'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.51 ± 0.02, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
800 1.7923322 1.6341509 1.965825 1.7445177 1.6868259 nan
1600 1.1634348 1.1013358 1.2290353 1.2129917 1.192766 nan
3200 0.88017429 0.84108844 0.92107648 0.84341294 0.84341294 nan
6400 0.56394335 0.53046921 0.5995298 0.58643881 0.59638301 nan
12800 0.41688875 0.38012321 0.45721025 0.40776049 0.42170647 nan
EOD
set title 'voronoi-exact.mean'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.52 ± 0.04, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
800 0.11371203 0.10955929 0.11802218 0.11206864 0.11061091 nan
1600 0.077765882 0.076327701 0.079231161 0.078727424 0.078213727 nan
3200 0.056104314 0.054021387 0.058267552 0.055305457 0.055305457 nan
6400 0.03785801 0.036485643 0.039281997 0.038851691 0.039106864 nan
12800 0.027866909 0.026685557 0.029100558 0.027293038 0.027652729 nan
EOD
set title 'hellinger.q95'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.51 ± 0.02, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
800 2.3709312 2.1432813 2.622761 2.3232408 2.2452486 nan
1600 1.5649908 1.4710956 1.664879 1.6149696 1.5876305 nan
3200 1.1645319 1.1003575 1.2324491 1.1226243 1.1226243 nan
6400 0.75690546 0.71461889 0.80169428 0.78037716 0.79381526 nan
12800 0.55133418 0.50841451 0.59787708 0.54246866 0.56131216 nan
EOD
set title 'voronoi-exact.q95'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.52 ± 0.04, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
800 1.0139999 1.0107743 1.0172359 1.01348 nan nan
1600 1.0126871 1.0093135 1.016072 1.0127068 nan nan
3200 1.010929 1.0077671 1.0141008 1.0119342 nan nan
6400 1.0111869 1.0084626 1.0139185 1.0111622 nan nan
12800 1.0106785 1.0090849 1.0122747 1.0103908 nan nan
EOD
set title 'r-hat'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.00 ± 0.00', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
800 316.79668 292.67191 342.91004 307.34599 nan nan
1600 290.95222 263.76805 320.93801 317.76045 nan nan
3200 340.85241 312.29797 372.01767 328.52781 nan nan
6400 349.14579 322.781 377.66406 339.66002 nan nan
12800 340.76214 302.37937 384.01706 351.16944 nan nan
EOD
set title 'ess-bulk'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: 0.05 ± 0.04', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
800 626.6739 536.61737 731.84396 631.26639 nan nan
1600 647.86523 591.9011 709.12077 647.65711 nan nan
3200 625.92606 556.76985 703.67213 664.47342 nan nan
6400 773.69236 696.7744 859.10141 681.72636 nan nan
12800 640.03928 557.71686 734.513 699.42727 nan nan
EOD
set title 'ess-tail'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: 0.04 ± 0.10', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p9c0 << EOD
800 0.23264548 0.22942072 0.23591558 0.23232137 nan nan
1600 0.22936815 0.22570582 0.23308991 0.23195073 nan nan
3200 0.23385373 0.2301177 0.23765041 0.23158068 nan nan
6400 0.23235718 0.23004872 0.2346888 0.23121122 nan nan
12800 0.22935337 0.22627489 0.23247373 0.23084236 nan nan
EOD
set title 'acceptance'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.00 ± 0.01', \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
