# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 520,460 font 'Sans,11' noenhanced
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
1000 0.10211949 0.094737822 0.1100763 0.10151778 nan
3162 0.05707382 0.053001614 0.061458901 0.057081518 nan
10000 0.033690564 0.031437432 0.036105179 0.032093033 nan
31623 0.016829274 0.015713672 0.018024079 0.018044446 nan
100000 0.010035257 0.0093517819 0.010768683 0.010145639 nan
316228 0.0057378628 0.0053745916 0.0061256877 0.005704447 nan
1000000 0.0032764598 0.0030543409 0.0035147317 0.0032073623 nan
EOD
$p0c1 << EOD
1000 0.091597654 0.085616015 0.097997205 0.090305301 nan
3162 0.049662367 0.046213538 0.053368575 0.050939497 nan
10000 0.030258832 0.028234787 0.032427973 0.028731489 nan
31623 0.015401803 0.014382026 0.016493888 0.01620612 nan
100000 0.008902254 0.0083112757 0.0095352542 0.0091411961 nan
316228 0.005327262 0.0049956168 0.0056809242 0.0051561473 nan
1000000 0.0029113178 0.0027250233 0.0031103482 0.0029083584 nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 moments: -0.50 ± 0.01', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 mle: -0.50 ± 0.01', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
