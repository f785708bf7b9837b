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
100 0.039432657 0.038920568 0.039951484 0.03969488 nan nan
400 0.02019967 0.019941296 0.02046139 0.01996215 nan nan
1600 0.0099996512 0.0098731709 0.010127752 0.010038762 nan nan
6400 0.005041691 0.0049769938 0.0051072291 0.0050483908 nan nan
EOD
$p0c1 << EOD
100 0.039125422 0.038495511 0.03976564 0.039393897 nan nan
400 0.020090091 0.019772723 0.020412553 0.019852335 nan nan
1600 0.0099693039 0.0098084879 0.010132757 0.010004474 nan nan
6400 0.0050331693 0.0049489632 0.0051188081 0.005041699 nan nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=1 mle: -0.50 [-0.50, -0.49]', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 mle: -0.49 [-0.50, -0.49]', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
