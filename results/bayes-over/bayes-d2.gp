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
1600 0.050670824 0.046907985 0.054735508 0.050728907 0.050534829 nan
3200 0.034713163 0.033207288 0.036287326 0.035802071 0.03573352 nan
6400 0.027063525 0.025468714 0.0287582 0.025267414 0.025267414 nan
12800 0.017516059 0.016345542 0.018770397 0.01783255 0.01786676 nan
25600 0.012396297 0.011530744 0.013326822 0.012585373 0.012633707 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: -0.50 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
1600 2.3506715 1.6386853 3.3720059 2.466696 2.427192 nan
3200 1.7589773 1.2853768 2.4070772 1.7301943 1.716284 nan
6400 1.4538337 0.96184946 2.1974671 1.213596 1.213596 nan
12800 0.71652621 0.50672933 1.0131835 0.8512427 0.85814198 nan
25600 0.63954409 0.39543214 1.0343536 0.59708019 0.60679801 nan
EOD
set title 'voronoi-over'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: -0.51 ± 0.18, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
1600 0.056478292 0.054318395 0.058724076 0.057348597 0.057414413 nan
3200 0.040619899 0.039399631 0.04187796 0.040574845 0.040598121 nan
6400 0.029359258 0.028402979 0.030347734 0.028707207 0.028707207 nan
12800 0.020389177 0.019624747 0.021183383 0.020310705 0.02029906 nan
25600 0.014153228 0.013653293 0.014671468 0.014370076 0.014353603 nan
EOD
set title 'hellinger.mean'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: -0.50 ± 0.02, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
1600 2.4543667 2.0519291 2.9357329 2.5243057 2.5188026 nan
3200 1.7972346 1.508785 2.14083 1.783007 1.7810624 nan
6400 1.3824647 1.1043993 1.7305414 1.2594013 1.2594013 nan
12800 0.82834693 0.67311413 1.0193793 0.88955997 0.8905312 nan
25600 0.63486742 0.49035269 0.82197293 0.62832787 0.62970065 nan
EOD
set title 'voronoi-over.mean'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: -0.50 ± 0.10, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
1600 0.069444241 0.06713811 0.071829585 0.070355187 0.070203704 nan
3200 0.049523554 0.048092335 0.050997366 0.049695044 0.049641515 nan
6400 0.036008754 0.034997253 0.037049491 0.035101852 0.035101852 nan
12800 0.024898145 0.024017949 0.025810598 0.024794022 0.024820758 nan
25600 0.017232577 0.016686923 0.017796073 0.017513137 0.017550926 nan
EOD
set title 'hellinger.q95'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: -0.50 ± 0.01, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
1600 6.0781292 5.1667749 7.150235 6.3226702 6.4845682 nan
3200 4.6954078 4.0366937 5.4616119 4.5276808 4.5852822 nan
6400 3.4536387 2.853168 4.180483 3.2422841 3.2422841 nan
12800 2.1233938 1.7055416 2.6436183 2.3218082 2.2926411 nan
25600 1.6954098 1.3356785 2.1520257 1.662653 1.6211421 nan
EOD
set title 'voronoi-over.q95'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: -0.48 ± 0.09, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
1600 1.0776442 1.0529427 1.1029252 1.0824463 nan nan
3200 1.1007512 1.0702392 1.1321331 1.0858629 nan nan
6400 1.0798239 1.0496243 1.1108925 1.0892903 nan nan
12800 1.0909985 1.0660811 1.1164984 1.0927285 nan nan
25600 1.0981921 1.0745811 1.122322 1.0961776 nan nan
EOD
set title 'r-hat'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: 0.00 ± 0.01', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
1600 90.106856 64.443684 125.98978 94.429578 nan nan
3200 77.690884 54.136918 111.49274 84.854787 nan nan
6400 89.760828 67.394461 119.54998 76.250843 nan nan
12800 72.717298 50.927622 103.82981 68.519306 nan nan
25600 54.695495 38.804329 77.09442 61.571716 nan nan
EOD
set title 'ess-bulk'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: -0.15 ± 0.16', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
1600 327.47987 256.25305 418.50454 291.87309 nan nan
3200 226.3201 166.54387 307.55131 283.43904 nan nan
6400 275.48721 216.07869 351.22948 275.24869 nan nan
12800 282.14215 230.85355 344.82551 267.29502 nan nan
25600 258.38105 207.31083 322.03223 259.57118 nan nan
EOD
set title 'ess-tail'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: -0.04 ± 0.11', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p9c0 << EOD
1600 0.2139788 0.20325668 0.22526652 0.21201088 nan nan
3200 0.21222889 0.2027184 0.22218556 0.20954771 nan nan
6400 0.2006958 0.19073511 0.21117666 0.20711315 nan nan
12800 0.20127337 0.19033993 0.21283485 0.20470688 nan nan
25600 0.20901655 0.19526675 0.22373456 0.20232856 nan nan
EOD
set title 'acceptance'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 metropolis: -0.02 ± 0.03', \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
