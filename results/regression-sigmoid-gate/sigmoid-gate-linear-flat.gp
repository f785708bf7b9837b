# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'sigmoid-gate-linear-flat.png'
set multiplot layout 4,4 title 'sigmoid-gate-linear-flat: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
500 0.00015260784 0.00014274137 0.00016315628 0.00014602647 0.00014339067 nan
1000 9.6670239e-05 9.1450489e-05 0.00010218792 0.00010201001 0.00010139251 nan
2000 7.1117501e-05 6.7194786e-05 7.5269216e-05 7.1261342e-05 7.1695335e-05 nan
4000 5.0825395e-05 4.7862534e-05 5.3971669e-05 4.9781181e-05 5.0696257e-05 nan
EOD
$p0c1 << EOD
500 0.00021148077 0.00020040192 0.0002231721 0.00021087431 0.00020505188 nan
1000 0.00014499912 0.00013740153 0.00015301681 0.00014635315 0.00014499358 nan
2000 0.00010299558 9.5554401e-05 0.00011101622 0.00010157351 0.00010252594 nan
4000 7.0181223e-05 6.5543533e-05 7.5147065e-05 7.0495086e-05 7.2496788e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.52 ± 0.04, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.53 ± 0.04, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
500 0.39876398 0.2550225 0.62352426 0.390846 0.26738615 nan
1000 0.22944746 0.13176817 0.39953607 0.30345514 0.26738615 nan
2000 0.36951744 0.22193618 0.61523605 0.23560436 0.26738615 nan
4000 0.13336726 0.063955979 0.27811046 0.18292462 0.26738615 nan
EOD
$p1c1 << EOD
500 1.0017474 0.67482923 1.4870396 0.88175139 nan nan
1000 0.81198622 0.50864405 1.2962338 0.95187998 nan nan
2000 0.91223718 0.61063365 1.3628084 1.0275861 nan nan
4000 1.2330284 0.88136788 1.7249993 1.1093134 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.37 ± 0.37, theory 0', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.11 ± 0.24', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
500 1.5344928 1.3125917 1.7939075 1.5499007 1.4752648 nan
1000 1.5247354 1.3547984 1.7159882 1.4997353 1.4752648 nan
2000 1.4371604 1.294038 1.5961124 1.4511935 1.4752648 nan
4000 1.4067243 1.2396573 1.5963067 1.404223 1.4752648 nan
EOD
$p2c1 << EOD
500 1.6747962 1.4158904 1.9810448 1.7154457 nan nan
1000 2.085651 1.6258341 2.6755129 1.8217466 nan nan
2000 1.7280131 1.4537093 2.0540758 1.9346347 nan nan
4000 2.169225 1.7493948 2.6898086 2.0545182 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.05 ± 0.09, theory 0', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.09 ± 0.12', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
500 1.968359 1.6374631 2.3661218 1.8653927 2.064369 nan
1000 1.9525398 1.6419807 2.3218371 1.9957906 2.064369 nan
2000 1.876118 1.5272867 2.3046222 2.1353039 2.064369 nan
4000 2.441189 2.1193259 2.8119336 2.2845697 2.064369 nan
EOD
$p3c1 << EOD
500 1.4030646 1.0377062 1.8970594 1.4730755 nan nan
1000 1.564117 1.1839644 2.0663307 1.4565335 nan nan
2000 1.4290553 1.0714439 1.9060252 1.4401773 nan nan
4000 1.3947242 1.0243137 1.8990818 1.4240047 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: 0.10 ± 0.11, theory 0', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.02 ± 0.20', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
500 5.7281916e-08 4.7407244e-08 6.9213429e-08 6.1293654e-08 5.6170454e-08 nan
1000 4.5431258e-08 3.8915219e-08 5.3038354e-08 4.08911e-08 3.9718509e-08 nan
2000 2.5840629e-08 2.1032266e-08 3.1748272e-08 2.7279857e-08 2.8085227e-08 nan
4000 1.8028699e-08 1.4807942e-08 2.1949978e-08 1.8199329e-08 1.9859255e-08 nan
EOD
$p4c1 << EOD
500 7.1161161e-08 5.436582e-08 9.3145121e-08 6.2532326e-08 5.5340795e-08 nan
1000 3.7056209e-08 2.8330748e-08 4.8468985e-08 4.0758369e-08 3.9131851e-08 nan
2000 1.9990051e-08 1.3625133e-08 2.932831e-08 2.6566173e-08 2.7670398e-08 nan
4000 2.0708419e-08 1.537324e-08 2.7895135e-08 1.7315746e-08 1.9565926e-08 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.58 ± 0.12, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.62 ± 0.19, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
500 97.084055 36.96387 254.9872 129.61197 11.820143 nan
1000 14.912541 4.3485406 51.139887 26.26013 11.820143 nan
2000 45.005522 13.93185 145.38608 5.3204531 11.820143 nan
4000 0.63165933 0.51940331 0.76817668 1.0779543 11.820143 nan
EOD
$p5c1 << EOD
500 31.017191 9.185911 104.7328 48.982077 nan nan
1000 148.33176 33.230678 662.1084 40.904909 nan nan
2000 17.329779 5.6404196 53.244484 34.159669 nan nan
4000 33.856759 7.2583079 157.92663 28.526723 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -2.30 ± 2.01, theory 0', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.26 ± 0.87', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
500 1.7216255 1.4834925 1.9979841 1.7435711 nan nan
1000 1.8057845 1.5433996 2.1127762 1.7839575 nan nan
2000 1.8573171 1.5604626 2.2106436 1.8252793 nan nan
4000 1.8396874 1.5629158 2.1654716 1.8675582 nan nan
EOD
$p6c1 << EOD
500 1.2532651 1.087823 1.4438686 1.1845729 nan nan
1000 1.0425003 0.96389009 1.1275217 1.1213528 nan nan
2000 1.1708148 0.99259251 1.3810373 1.0615066 nan nan
4000 1 0.99999804 1.000002 1.0048544 nan nan
EOD
set title 'starts-at-best'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: 0.03 ± 0.10', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.08 ± 172.17', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
500 1.021594 0.75578493 1.380888 1.1112449 nan nan
1000 1.2805397 0.9575864 1.7124114 1.0437593 nan nan
2000 0.77777239 0.51748157 1.1689883 0.98037213 nan nan
4000 0.96673365 0.684379 1.3655795 0.92083441 nan nan
EOD
set title 'blocks.over.gate_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.09 ± 0.21', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
500 1.5082973 1.3185001 1.7254157 1.4332198 nan nan
1000 1.3944248 1.2308784 1.5797016 1.3917179 nan nan
2000 1.1850366 1.068102 1.3147732 1.3514177 nan nan
4000 1.6084269 1.2582463 2.0560657 1.3122845 nan nan
EOD
set title 'blocks.over.slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.04 ± 0.24', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p9c0 << EOD
500 0.79081064 0.55651115 1.1237537 0.82372078 nan nan
1000 0.90232613 0.5985145 1.3603554 0.87522763 nan nan
2000 1.0056833 0.67682014 1.4943393 0.92995518 nan nan
4000 0.92714853 0.61742427 1.3922426 0.98810482 nan nan
EOD
set title 'blocks.over.intercept'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.09 ± 0.25', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
500 0.60799326 0.41907509 0.88207535 0.71324888 nan nan
1000 0.72787822 0.46996658 1.1273285 0.62551173 nan nan
2000 0.74333145 0.43906072 1.258463 0.54856718 nan nan
4000 0.38292365 0.24166948 0.6067399 0.48108762 nan nan
EOD
set title 'merged.mean1'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.19 ± 0.27', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p11c0 << EOD
500 1.0898604 0.65290308 1.8192528 1.2230895 nan nan
1000 1.6613755 0.84527058 3.265426 1.4411058 nan nan
2000 1.987506 1.0423027 3.7898586 1.6979836 nan nan
4000 1.726345 0.91540039 3.2556978 2.0006501 nan nan
EOD
set title 'merged.second'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.24 ± 0.37', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
500 0.82636721 0.56255343 1.2138985 0.95934559 nan nan
1000 1.1470497 0.83004954 1.5851139 0.83479111 nan nan
2000 0.50398623 0.30962795 0.82034625 0.72640788 nan nan
4000 0.68587206 0.43383708 1.0843252 0.63209634 nan nan
EOD
set title 'merged.gate_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.20 ± 0.49', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
500 1.6227445 1.3608629 1.9350219 1.542099 nan nan
1000 1.4525481 1.1723482 1.7997179 1.4634622 nan nan
2000 1.2433367 1.0957736 1.4107715 1.3888355 nan nan
4000 1.5201816 1.1767701 1.9638094 1.3180141 nan nan
EOD
set title 'merged.cross'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.08 ± 0.13', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
