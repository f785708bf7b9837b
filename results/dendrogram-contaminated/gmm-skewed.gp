# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1480,1260 font 'Sans,11' noenhanced
set output 'gmm-skewed.png'
set multiplot layout 3,3 title 'gmm-skewed: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
316 0.37477868 0.33528183 0.41892834 0.37191265 nan nan
1000 0.36580334 0.33884164 0.39491039 0.36189186 nan nan
3162 0.34327092 0.32621676 0.36121664 0.35214782 nan nan
10000 0.34632477 0.3387918 0.35402522 0.34266472 nan nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: -0.02 ± 0.03', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p1c0 << EOD
316 0.95064124 0.88459892 1.0216141 0.96097947 nan nan
1000 0.97532057 0.92751577 1.0255893 0.97579409 nan nan
3162 1 0.99999804 1.000002 0.99082646 nan nan
10000 1 0.99999804 1.000002 1.0060928 nan nan
EOD
set title 'hit-icl'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.01 ± 121.04', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p2c0 << EOD
316 1 0.99999804 1.000002 1 nan nan
1000 1 0.99999804 1.000002 1 nan nan
3162 1 0.99999804 1.000002 1 nan nan
10000 1 0.99999804 1.000002 1 nan nan
EOD
set title 'hit-dsc'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.00 ± 0.00', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p3c0 << EOD
316 0.30910994 0.19138391 0.49925281 0.30910994 nan nan
1000 0.041218032 0.0058059069 0.29262029 0.041218032 nan nan
EOD
set title 'hit-mtm'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: -1.75 ± 1.75', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p4c0 << EOD
316 6.978538 6.5562537 7.4280215 7.4417235 nan nan
1000 8.4268177 8.0906335 8.7769711 8.2683586 nan nan
3162 9.6004541 9.4191737 9.7852234 9.1861383 nan nan
10000 9.9250896 9.8427665 10.008101 10.205955 nan nan
EOD
set title 'k-aic'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.09 ± 0.08', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p5c0 << EOD
316 3.8264897 3.6228116 4.0416189 3.9933607 nan nan
1000 5.3011128 5.0924228 5.5183551 5.2255131 nan nan
3162 7.1507666 6.9484548 7.3589689 6.8365562 nan nan
10000 8.6756937 8.4632972 8.8934205 8.9446561 nan nan
EOD
set title 'k-bic'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.23 ± 0.05', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p6c0 << EOD
316 2.0502971 1.9830137 2.1198634 2.0397851 nan nan
1000 2.0251543 1.9767387 2.0747558 2.0244083 nan nan
3162 2 1.9999961 2.0000039 2.0091581 nan nan
10000 2 1.9999961 2.0000039 1.9940204 nan nan
EOD
set title 'k-icl'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: -0.01 ± 28.14', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
316 2 1.9999961 2.0000039 2 nan nan
1000 2 1.9999961 2.0000039 2 nan nan
3162 2 1.9999961 2.0000039 2 nan nan
10000 2 1.9999961 2.0000039 2 nan nan
EOD
set title 'k-dsc'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.00 ± 0.00', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
316 2.776499 2.6032904 2.961232 2.7166338 nan nan
1000 3.4270383 3.2029947 3.6667534 3.4782109 nan nan
3162 4.3263916 4.1165592 4.5469197 4.4525153 nan nan
10000 5.8009063 5.6033544 6.0054232 5.6999532 nan nan
EOD
set title 'k-mtm'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=10 path: 0.21 ± 0.02', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
