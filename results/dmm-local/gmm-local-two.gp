# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'gmm-local-two.png'
set multiplot layout 1,1 title 'gmm-local-two: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
10000 0.14911373 0.13951949 0.15936773 0.14986519 0.1446518 nan
31623 0.12526351 0.11724248 0.13383329 0.12195964 0.11939606 nan
100000 0.09520101 0.088639876 0.1022478 0.099250471 0.098550126 nan
316228 0.080580569 0.07512341 0.08643415 0.08076969 0.081343676 nan
1000000 0.068284203 0.063925819 0.072939736 0.065730112 0.067141419 nan
3162278 0.052444837 0.048989522 0.05614386 0.053490944 0.055418808 nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 moments: -0.18 ± 0.01, theory -1/6', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
unset multiplot
