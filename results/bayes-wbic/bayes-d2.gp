# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1000,860 font 'Sans,11' noenhanced
set output 'bayes-d2.png'
set multiplot layout 2,2 title 'bayes-d2: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
400 0.13427994 0.12395649 0.14546315 0.13427994 0.13210679 nan
3000 0.047457898 0.045035153 0.050010978 0.047457898 0.048238578 nan
EOD
$p0c1 << EOD
400 0.13508071 0.12991361 0.14045331 0.13508071 0.12771412 nan
3000 0.044091396 0.042938643 0.045275097 0.044091396 0.046634601 nan
EOD
$p0c2 << EOD
400 0.077236798 0.071685532 0.083217949 0.077236798 0.074520927 nan
3000 0.02625437 0.02447745 0.028160285 0.02625437 0.027211195 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 wbic: -0.52 [-0.56, -0.47], theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 path: -0.56 [-0.58, -0.53], theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p0c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 bbvi: -0.54 [-0.59, -0.48], theory -1/2', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle
$p1c0 << EOD
400 3.75 3.45506 4.04494
3000 3 3 3
EOD
$p1c1 << EOD
400 3 3 3
3000 3 3 3
EOD
$p1c2 << EOD
400 3 3 3
3000 3 3 3
EOD
unset logscale y
set format y '%g'
set mytics 2
set ytics 1
set title 'k_hat'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'wbic (wbic)', \
  $p1c0 using 1:2 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'bic (path)', \
  $p1c1 using 1:2 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'elbo (bbvi)', \
  $p1c2 using 1:2 with lines lc rgb '#009E73' lw 1.6 notitle
set ytics autofreq
set autoscale y
set logscale y
set format y '%.0e'
set mytics 10
$p2c0 << EOD
400 0.416667 0.244676 0.611653
3000 1 0.862024 1
EOD
$p2c1 << EOD
400 1 0.862024 1
3000 1 0.862024 1
EOD
$p2c2 << EOD
400 1 0.862024 1
3000 1 0.862024 1
EOD
unset logscale y
set format y '%g'
set mytics 2
set yrange [-0.45:1.05]
set ytics 0, 0.25, 1
set title 'P(k_hat = k0)'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'wbic (wbic)', \
  $p2c0 using 1:2 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'bic (path)', \
  $p2c1 using 1:2 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'elbo (bbvi)', \
  $p2c2 using 1:2 with lines lc rgb '#009E73' lw 1.6 notitle
set ytics autofreq
set autoscale y
set logscale y
set format y '%.0e'
set mytics 10
$p3c0 << EOD
400 1.0754317 1.0570737 1.0941084 1.0754317 nan nan
3000 1.0083788 1.0067496 1.0100106 1.0083788 nan nan
EOD
set title 'r-hat'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 wbic: -0.03 [-0.04, -0.02]', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
