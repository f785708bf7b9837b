# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1260 font 'Sans,11' noenhanced
set output 'gmm-contaminated.png'
set multiplot layout 3,4 title 'gmm-contaminated: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
316 0.82236938 0.67009855 1.0092417 0.80545503 nan nan
1000 0.76346785 0.67034671 0.86952489 0.79374049 nan nan
3162 0.80268415 0.75306725 0.85557013 0.78220438 nan nan
10000 0.76451181 0.73313101 0.79723583 0.7708342 nan nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: -0.01 ± 0.05', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p1c0 << EOD
316 0.4324361 0.30017794 0.6229671 0.4324361 nan nan
1000 0.041218032 0.0058059069 0.29262029 0.041218032 nan nan
EOD
set title 'hit-bic'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: -2.04 ± 1.73', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p2c0 << EOD
316 0.5557996 0.41843381 0.73826059 0.53516019 nan nan
1000 0.25980269 0.15085457 0.44743382 0.30541086 nan nan
3162 0.21052395 0.11238124 0.39437482 0.1743637 nan nan
10000 0.087847976 0.029177523 0.26449356 0.099538377 nan nan
EOD
set title 'hit-icl'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: -0.49 ± 0.25', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p3c0 << EOD
316 1 0.99999804 1.000002 1 nan nan
1000 1 0.99999804 1.000002 1 nan nan
3162 1 0.99999804 1.000002 1 nan nan
10000 1 0.99999804 1.000002 1 nan nan
EOD
set title 'hit-dsc'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.00 ± 0.00', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p4c0 << EOD
316 0.35843333 0.23369939 0.54974237 0.35843333 nan nan
1000 0.1122305 0.043772303 0.28775469 0.1122305 nan nan
EOD
set title 'hit-mtm'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: -1.01 ± 0.90', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p5c0 << EOD
316 3.9073705 3.4639903 4.407502 3.8190793 nan nan
1000 4.0062549 3.590493 4.47016 4.0958527 nan nan
3162 4.3074901 3.8371106 4.835532 4.3924685 nan nan
10000 4.8386885 4.1749797 5.6079091 4.7106151 nan nan
EOD
set title 'k-aic'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.06 ± 0.05', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p6c0 << EOD
316 2.7021851 2.49733 2.9238445 2.9519004 nan nan
1000 3.175785 3.0403527 3.3172501 3.0226778 nan nan
3162 3.2006411 3.0775066 3.3287023 3.0951008 nan nan
10000 3.0752893 2.9937172 3.159084 3.1692705 nan nan
EOD
set title 'k-bic'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.02 ± 0.06', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
316 2.3517874 2.1787385 2.5385809 2.4838526 nan nan
1000 2.7760368 2.631229 2.928814 2.6340969 nan nan
3162 2.8007327 2.6779329 2.9291637 2.7933141 nan nan
10000 2.9253041 2.8437871 3.0091577 2.9621816 nan nan
EOD
set title 'k-icl'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.05 ± 0.04', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
316 2 1.9999961 2.0000039 2 nan nan
1000 2 1.9999961 2.0000039 2 nan nan
3162 2 1.9999961 2.0000039 2 nan nan
10000 2 1.9999961 2.0000039 2 nan nan
EOD
set title 'k-dsc'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.00 ± 0.00', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p9c0 << EOD
316 2.7273505 2.5141649 2.9586129 2.9956328 nan nan
1000 3.9783053 3.672759 4.3092707 3.5592334 nan nan
3162 4.427737 4.1328311 4.7436864 4.2283587 nan nan
10000 4.7277124 4.4239753 5.0523032 5.0234097 nan nan
EOD
set title 'k-mtm'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.15 ± 0.08', \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
