# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1000,860 font 'Sans,11' noenhanced
set output 'sgmoe-three.png'
set multiplot layout 2,2 title 'sgmoe-three: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
316 5103435.8 205.32174 1.2684997e+11 5471.7367 94.189405 nan
1000 4.7344875 3.097739 7.2360426 204.88199 52.947517 nan
3162 2.0749289 1.7653195 2.4388388 7.6892397 29.775884 nan
10000 2.4507236 1.2261148 4.8984368 0.28843339 16.743475 nan
EOD
$p0c1 << EOD
316 50170.032 225.87254 11143595 1247.4184 53.320157 nan
1000 10.202914 2.7705568 37.573481 85.666576 29.973328 nan
3162 2.2674024 1.7897785 2.872486 5.8942269 16.855981 nan
10000 1.4913391 1.0774643 2.064191 0.40538247 9.4783984 nan
EOD
$p0c2 << EOD
316 49295.328 403.02878 6029418.8 16708.425 82883.731 nan
1000 6636.1488 9.5686739 4602358.8 27328.714 46592.159 nan
3162 18589.54 46.904271 7367580.2 44684.091 26201.847 nan
10000 205946.87 507.15567 83631351 73066.658 14733.734 nan
EOD
set title 'voronoi-over'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 moments: -2.85 [-9.66, 3.96], theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 plain: -2.32 [-5.72, 1.07], theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p0c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 published: 0.43 [-2.91, 3.76], theory -1/2', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle
$p1c0 << EOD
316 0.88773025 0.54246696 1.4527429 0.78256706 0.9164281 nan
1000 0.45354688 0.35120233 0.58571585 0.4887625 0.51515977 nan
3162 0.27315761 0.22058887 0.33825404 0.30536385 0.28970835 nan
10000 0.21437409 0.15119031 0.30396293 0.1907683 0.16290782 nan
EOD
$p1c1 << EOD
316 0.7884464 0.55145878 1.1272787 0.71649835 0.83236372 nan
1000 0.4136219 0.36485785 0.46890337 0.44511425 0.46790392 nan
3162 0.26686144 0.22947391 0.31034042 0.27661317 0.26313326 nan
10000 0.18264871 0.14045487 0.23751795 0.17188687 0.14796421 nan
EOD
$p1c2 << EOD
316 0.82523432 0.58768466 1.1588046 0.72971594 0.98896657 nan
1000 0.46614897 0.38293947 0.56743917 0.50239412 0.55593645 nan
3162 0.29751661 0.24269358 0.36472383 0.34597841 0.31263977 nan
10000 0.28600848 0.18463034 0.44305206 0.23824772 0.17580254 nan
EOD
set title 'wasserstein-1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 moments: -0.41 [-0.60, -0.22], theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 plain: -0.41 [-0.56, -0.27], theory -1/2', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p1c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 published: -0.32 [-0.48, -0.16], theory -1/2', \
  $p1c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p1c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle
$p2c0 << EOD
316 0 0 0.113513
1000 0.1 0.0345999 0.256211
3162 0.4 0.245906 0.576796
10000 0.366667 0.218739 0.544864
EOD
$p2c1 << EOD
316 0 0 0.113513
1000 0.0333333 0.00590859 0.166704
3162 0.333333 0.192305 0.512199
10000 0.733333 0.55552 0.858173
EOD
$p2c2 << EOD
316 0 0 0.113513
1000 0.0666667 0.018477 0.213235
3162 0.3 0.166647 0.478758
10000 0.466667 0.302324 0.638577
EOD
unset logscale y
set format y '%g'
set mytics 2
set yrange [-0.45:1.05]
set ytics 0, 0.25, 1
set title 'P(k_hat = k0)'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'dsc (moments)', \
  $p2c0 using 1:2 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'dsc (plain)', \
  $p2c1 using 1:2 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'dsc (published)', \
  $p2c2 using 1:2 with lines lc rgb '#009E73' lw 1.6 notitle
set ytics autofreq
set autoscale y
set logscale y
set format y '%.0e'
set mytics 10
$p3c0 << EOD
316 5 5 5
1000 4.26667 3.83671 4.69662
3162 2.86667 2.54477 3.18856
10000 2.73333 2.39538 3.07129
EOD
$p3c1 << EOD
316 5 5 5
1000 4.9 4.75594 5.04406
3162 3.36667 2.96266 3.77068
10000 3.33333 3.06206 3.60461
EOD
$p3c2 << EOD
316 5 5 5
1000 4.83333 4.64344 5.02323
3162 3.96667 3.57374 4.3596
10000 3.8 3.49695 4.10305
EOD
unset logscale y
set format y '%g'
set mytics 2
set ytics 1
set title 'k_hat'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'dsc (moments)', \
  $p3c0 using 1:2 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'dsc (plain)', \
  $p3c1 using 1:2 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'dsc (published)', \
  $p3c2 using 1:2 with lines lc rgb '#009E73' lw 1.6 notitle
set ytics autofreq
set autoscale y
set logscale y
set format y '%.0e'
set mytics 10
unset multiplot
