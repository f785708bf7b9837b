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
100 0.015913131 0.014706802 0.01721841 0.015642238 0.014969516 nan
316 0.0048523305 0.0044721044 0.0052648842 0.0048425214 0.0047371886 nan
1000 0.0014702447 0.001359257 0.001590295 0.001496947 0.0014969516 nan
3162 0.00044576791 0.00041257765 0.00048162819 0.00046312587 0.00047341922 nan
10000 0.0001484882 0.0001381655 0.00015958213 0.00014325637 0.00014969516 nan
EOD
set title 'kl'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 free-weights: -1.02 [-1.04, -1.00], theory -1', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
unset multiplot
