# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'near.png'
set multiplot layout 1,1 title 'near: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
100 0.013106624 0.012139852 0.014150385 nan 0.01484463 nan
316 0.0048399217 0.004464297 0.0052471513 0.0047309619 0.0046976677 nan
1000 0.0014159291 0.0012973095 0.0015453947 0.0014879595 0.001484463 nan
3162 0.0004812973 0.00044297134 0.00052293923 0.00046836586 0.00046946964 nan
10000 0.00014711049 0.00013642858 0.00015862877 0.0001474018 0.0001484463 nan
EOD
set title 'kl'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 free-weights: -1.00 [-1.03, -0.96], theory -1', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
unset multiplot
