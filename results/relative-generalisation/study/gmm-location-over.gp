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
100 0.0053281281 0.0046454063 0.0061111874 0.0053656384 nan nan
316 0.0017072345 0.0015036357 0.0019384014 0.0016485804 nan nan
1000 0.00048733574 0.00042194422 0.00056286142 0.00050577457 nan nan
3162 0.00015301767 0.00013242003 0.00017681922 0.0001552973 nan nan
10000 4.8642543e-05 4.2016878e-05 5.6313014e-05 4.7675206e-05 nan nan
EOD
$p0c1 << EOD
100 0.0069280471 0.0061637589 0.007787105 0.0070107254 nan nan
316 0.0022485622 0.0020149945 0.0025092038 0.0022171532 nan nan
1000 0.00070994804 0.00062638138 0.00080466347 0.00070016801 nan nan
3162 0.00021607099 0.00019166018 0.0002435909 0.00022128912 nan nan
10000 7.0437962e-05 6.2628673e-05 7.9221007e-05 6.9926464e-05 nan nan
EOD
set title 'kl'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=1 known-weights: -1.03 ± 0.04', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 known-weights: -1.00 ± 0.03', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
