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
100 0.027986283 0.027326155 0.028662358 0.027817157 0.027976847 nan
400 0.013725013 0.013404533 0.014053155 0.013961758 0.013988424 nan
1600 0.0071213742 0.0069551642 0.0072915561 0.0070075702 0.0069942119 nan
6400 0.0034996058 0.0034189155 0.0035822006 0.0035171818 0.0034971059 nan
EOD
$p0c1 << EOD
100 0.034220464 0.033510752 0.034945206 0.034307218 0.035267119 nan
400 0.017373925 0.017024758 0.017730253 0.017472102 0.017633559 nan
1600 0.0090672902 0.0088836294 0.0092547481 0.0088982544 0.0088167797 nan
6400 0.0044841339 0.0043950149 0.0045750599 0.0045317347 0.0044083898 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=1 mle: -0.50 [-0.50, -0.49], theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 mle: -0.49 [-0.49, -0.48], theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
unset multiplot
