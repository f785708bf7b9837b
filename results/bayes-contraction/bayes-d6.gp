# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1260 font 'Sans,11' noenhanced
set output 'bayes-d6.png'
set multiplot layout 3,4 title 'bayes-d6: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
800 0.095673754 0.090411517 0.10124227 0.094851039 0.092948237 nan
1600 0.065439434 0.060513214 0.070766686 0.066393662 0.065724329 nan
3200 0.045686042 0.043605381 0.047865983 0.046474119 0.046474119 nan
6400 0.034047834 0.031730664 0.036534218 0.032530871 0.032862164 nan
12800 0.022541208 0.021777201 0.023332018 0.022770902 0.023237059 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.51 ± 0.02, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
800 1.7373892 1.5909459 1.8973124 1.7141756 1.637811 nan
1600 1.1374506 0.98710723 1.3106923 1.1847986 1.1581073 nan
3200 0.80392338 0.72226204 0.89481763 0.81890552 0.81890552 nan
6400 0.60020604 0.5419134 0.66476912 0.56600862 0.57905365 nan
12800 0.38205165 0.35137035 0.41541202 0.39121212 0.40945276 nan
EOD
set title 'voronoi-exact'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.53 ± 0.04, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
800 0.11018589 0.10675159 0.11373067 0.11048041 0.10970237 nan
1600 0.078374004 0.075115703 0.081773639 0.077845882 0.077571288 nan
3200 0.054432536 0.052699184 0.0562229 0.054851184 0.054851184 nan
6400 0.039187652 0.037635203 0.040804138 0.038648832 0.038785644 nan
12800 0.027107102 0.026441014 0.027789971 0.027232451 0.027425592 nan
EOD
set title 'hellinger.mean'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.51 ± 0.01, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
800 2.0215925 1.9033707 2.1471572 1.9990385 1.9514964 nan
1600 1.3841115 1.3183025 1.4532056 1.3966239 1.3799164 nan
3200 0.97461356 0.92511581 1.0267597 0.97574822 0.97574822 nan
6400 0.67869261 0.65899135 0.69898286 0.68170437 0.68995818 nan
12800 0.480158 0.45586003 0.50575109 0.47627127 0.48787411 nan
EOD
set title 'voronoi-exact.mean'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.52 ± 0.02, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
800 0.1287369 0.12538156 0.13218203 0.12835131 0.12771433 nan
1600 0.090920776 0.087328353 0.09466098 0.090532597 0.09030767 nan
3200 0.063000256 0.061166382 0.064889113 0.063857166 0.063857166 nan
6400 0.045302502 0.043658066 0.047008876 0.045041651 0.045153835 nan
12800 0.031843129 0.031019648 0.032688471 0.031770128 0.031928583 nan
EOD
set title 'hellinger.q95'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.50 ± 0.01, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
800 2.5582143 2.4187645 2.7057038 2.5234381 2.4902061 nan
1600 1.7558627 1.6734183 1.8423689 1.772552 1.7608416 nan
3200 1.233745 1.1671612 1.3041272 1.2451031 1.2451031 nan
6400 0.87324528 0.84778329 0.89947198 0.87460434 0.88042082 nan
12800 0.61883794 0.59242774 0.6464255 0.61435295 0.62255154 nan
EOD
set title 'voronoi-exact.q95'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.51 ± 0.02, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
800 1.0194959 1.0128585 1.0261768 1.0203412 nan nan
1600 1.0190445 1.015559 1.0225419 1.0186749 nan nan
3200 1.0174703 1.0142928 1.0206577 1.0170114 nan nan
6400 1.0148905 1.0113441 1.0184494 1.0153505 nan nan
12800 1.0136939 1.0103635 1.0170354 1.0136924 nan nan
EOD
set title 'r-hat'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: -0.00 ± 0.00', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
800 211.27322 187.61753 237.91154 219.34144 nan nan
1600 235.53631 210.26522 263.84465 223.31479 nan nan
3200 221.0768 198.89544 245.73187 227.36012 nan nan
6400 244.93975 212.14245 282.80752 231.47874 nan nan
12800 231.04865 217.16782 245.8167 235.67196 nan nan
EOD
set title 'ess-bulk'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: 0.03 ± 0.04', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
800 465.05186 408.14076 529.89863 469.49511 nan nan
1600 484.68242 416.26875 564.33987 483.75278 nan nan
3200 483.91494 416.40516 562.36976 498.44343 nan nan
6400 551.0354 495.29758 613.04562 513.58021 nan nan
12800 505.25836 448.96067 568.61552 529.17667 nan nan
EOD
set title 'ess-tail'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: 0.04 ± 0.06', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p9c0 << EOD
800 0.23149082 0.22787061 0.23516855 0.23088173 nan nan
1600 0.22998201 0.22705081 0.23295105 0.23121368 nan nan
3200 0.23212065 0.22885452 0.23543339 0.23154611 nan nan
6400 0.23273592 0.22879404 0.23674572 0.23187902 nan nan
12800 0.23168041 0.22805793 0.23536042 0.23221241 nan nan
EOD
set title 'acceptance'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 metropolis: 0.00 ± 0.01', \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
