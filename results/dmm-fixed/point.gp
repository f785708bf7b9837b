# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'point.png'
set multiplot layout 1,1 title 'point: mean loss against n (solid: fitted)' font 'Sans,14'
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
1000 0.050493928 0.043561253 0.058529922 nan nan nan
3162 0.033310432 0.02798285 0.039652319 nan nan nan
10000 0.018711874 0.015317115 0.02285902 nan nan nan
31623 0.015159445 0.011926341 0.019269009 0.015570789 nan nan
100000 0.0082434853 0.0061445998 0.011059313 0.0083509571 nan nan
316228 0.0050178194 0.0037489934 0.0067160724 0.0044787835 nan nan
1000000 0.0022365691 0.0016720349 0.0029917086 0.0024020621 nan nan
EOD
$p0c1 << EOD
1000 0.049603823 0.042644316 0.057699114 nan nan nan
3162 0.032972827 0.027635329 0.039341211 nan nan nan
10000 0.018455909 0.015054039 0.022626525 nan nan nan
31623 0.015069791 0.01183433 0.019189814 0.015486367 nan nan
100000 0.0082086574 0.0061094825 0.011029094 0.0083122302 nan nan
316228 0.0050017108 0.003732657 0.006702226 0.0044615294 nan nan
1000000 0.0022284049 0.0016638087 0.002984591 0.0023946955 nan nan
EOD
$p0c2 << EOD
1000 0.072322032 0.064353297 0.081277518 nan nan nan
3162 0.049355733 0.042925263 0.056749527 nan nan nan
10000 0.030355186 0.02591365 0.03555799 nan nan nan
31623 0.025744511 0.021611448 0.030667998 0.025621768 nan nan
100000 0.013638634 0.011000238 0.016909846 0.014383204 nan nan
316228 0.0088039659 0.0072309852 0.010719123 0.0080742186 nan nan
1000000 0.0043405604 0.0034798609 0.005414143 0.004532582 nan nan
EOD
$p0c3 << EOD
1000 0.052874505 0.046152391 0.060575698 nan nan nan
3162 0.036327961 0.030866772 0.042755386 nan nan nan
10000 0.021202823 0.017650066 0.025470709 nan nan nan
31623 0.018169933 0.014737908 0.022401177 0.018301141 nan nan
100000 0.0093775199 0.0072118228 0.012193572 0.0097155134 nan nan
316228 0.0056341598 0.0044819498 0.0070825774 0.0051576453 nan nan
1000000 0.0026035234 0.0020224403 0.003351562 0.0027380258 nan nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 moments: -0.54 [-0.65, -0.39]', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 two-step: -0.54 [-0.65, -0.39]', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 moments: -0.50 [-0.58, -0.37]', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 two-step: -0.55 [-0.64, -0.39]', \
  $p0c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle
unset multiplot
