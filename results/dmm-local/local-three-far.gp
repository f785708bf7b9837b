# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'local-three-far.png'
set multiplot layout 1,1 title 'local-three-far: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
10000 0.30511016 0.29153621 0.31931611 0.29938917 nan nan
31623 0.24940559 0.23736021 0.26206225 0.25283641 nan nan
100000 0.20667372 0.19614183 0.21777112 0.2135227 nan nan
316228 0.1845581 0.17477028 0.19489406 0.18032169 nan nan
1000000 0.1528379 0.14408166 0.16212628 0.1522832 nan nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 moments: -0.15 ± 0.01', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
