# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'gmm-location-over.png'
set multiplot layout 1,1 title 'gmm-location-over: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
100 0.028270716 0.027616271 0.028940671 0.028310216 0.028234047 nan
400 0.014258767 0.013925764 0.014599733 0.014129707 0.014117024 nan
1600 0.0069541508 0.006791288 0.0071209194 0.0070521758 0.0070585118 nan
6400 0.0035417706 0.0034604507 0.0036250016 0.0035197604 0.0035292559 nan
EOD
$p0c1 << EOD
100 0.034465862 0.033763005 0.03518335 0.034685475 0.035317908 nan
400 0.017762483 0.017405823 0.01812645 0.017552913 0.017658954 nan
1600 0.0088397604 0.0086602631 0.009022978 0.008882818 0.0088294771 nan
6400 0.004491952 0.0044029225 0.0045827818 0.0044952342 0.0044147386 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=1 mle: -0.50 [-0.51, -0.49], theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 mle: -0.49 [-0.50, -0.48], theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
unset multiplot
