# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'apart.png'
set multiplot layout 1,1 title 'apart: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
100 0.016616988 0.015243269 0.018114507 0.016317476 nan nan
316 0.0049166979 0.0045298711 0.0053365576 0.0050162128 nan nan
1000 0.0015484806 0.0014263571 0.0016810603 0.0015397752 nan nan
3162 0.00046374483 0.00042778405 0.00050272859 0.00047304076 nan nan
10000 0.00014781626 0.00013626746 0.00016034383 0.00014529867 nan nan
EOD
set title 'kl'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 free-weights: -1.03 ± 0.02', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
