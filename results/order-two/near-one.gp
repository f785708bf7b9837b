# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'near-one.png'
set multiplot layout 1,1 title 'near-one: mean loss against n (solid: fitted)' font 'Sans,14'
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
100 0.039732516 0.039214692 0.040257177 0.039879624 nan nan
400 0.020094888 0.019836665 0.020356473 0.019974456 nan nan
1600 0.0099945119 0.0098681964 0.010122444 0.01000458 nan nan
6400 0.0050043893 0.0049410957 0.0050684938 0.0050109813 nan nan
EOD
$p0c1 << EOD
100 0.039123244 0.038493428 0.039763365 0.039234108 nan nan
400 0.019878409 0.019558806 0.020203234 0.019776976 nan nan
1600 0.0099515626 0.0097891493 0.010116671 0.0099691009 nan nan
6400 0.0050224411 0.0049398757 0.0051063865 0.0050251854 nan nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=1 mle: -0.50 [-0.50, -0.49]', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 mle: -0.49 [-0.50, -0.49]', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
