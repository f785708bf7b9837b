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
10000 0.15061314 0.14091193 0.16098224 0.15396871 0.14728774 nan
31623 0.12924296 0.12135633 0.13764212 0.12485106 0.12157177 nan
100000 0.10310014 0.096436568 0.11022414 0.10124023 0.10034597 nan
316228 0.079203677 0.074026532 0.084742892 0.08209437 0.082825972 nan
1000000 0.06553136 0.061045899 0.0703464 0.066569263 0.068364913 nan
3162278 0.05502223 0.051485575 0.058801825 0.053980146 0.056428684 nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 moments: -0.18 [-0.20, -0.17], theory -1/6', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
unset multiplot
