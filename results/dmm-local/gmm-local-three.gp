# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'gmm-local-three.png'
set multiplot layout 1,1 title 'gmm-local-three: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
10000 0.26545054 0.25827148 0.27282916 nan 0.24736967 nan
31623 0.22822183 0.22246052 0.23413235 nan 0.22046829 nan
100000 0.20098041 0.19560106 0.2065077 0.19893663 0.19649271 nan
316228 0.17385362 0.16879102 0.17906806 0.17584736 0.1751243 nan
1000000 0.15406525 0.14988453 0.15836257 0.15543793 0.15607971 nan
3162278 0.13875677 0.13478155 0.14284924 0.13739728 0.13910618 nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 moments: -0.11 [-0.12, -0.10], theory -1/10', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
unset multiplot
