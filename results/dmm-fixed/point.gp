# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
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
set terminal pngcairo size 640,400 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'point.png'
set multiplot layout 1,1
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.10688
set rmargin at screen 0.98312
set bmargin at screen 0.09300
set tmargin at screen 0.98200
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.02063, screen 0.53750 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [0.00044170759:0.098721964]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('' 0.002 1, '0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1)
plot $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using (0.910297 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using (0.910297 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 moments: -0.54 [-0.65, -0.39]', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using (0.969158 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using (0.969158 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 two-step: -0.54 [-0.65, -0.39]', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p0c2 using (1.03182 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p0c2 using (1.03182 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 moments: -0.50 [-0.58, -0.37]', \
  $p0c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.4 notitle, \
  $p0c3 using (1.09854 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00271,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p0c3 using (1.09854 * $1):2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'k=3 two-step: -0.55 [-0.64, -0.39]'
unset multiplot
