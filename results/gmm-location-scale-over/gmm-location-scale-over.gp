# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
1000 0.13199039 0.12510647 0.13925309 0.13137542 0.12514715 nan
2154 0.10708484 0.10120548 0.11330575 0.10670222 0.10330219 nan
4642 0.085854013 0.080895337 0.091116644 0.086651246 0.085259872 nan
10000 0.068206647 0.064031754 0.072653744 0.070375387 0.070375413 nan
21544 0.058748409 0.055235201 0.062485072 0.057155528 0.058088395 nan
46416 0.047715267 0.044725137 0.050905304 0.046418555 0.047946182 nan
100000 0.036809229 0.034406705 0.039379516 0.037698794 0.039575003 nan
EOD
$p1c0 << EOD
1000 0.25723928 0.2436148 0.27162573 0.25326896 0.24399801 nan
2154 0.22920687 0.21654649 0.24260744 0.22726318 0.22168207 nan
4642 0.20093204 0.1892661 0.21331705 0.20391351 0.20139475 nan
10000 0.17294879 0.16221285 0.18439528 0.18297264 0.1829727 nan
21544 0.16935679 0.15952437 0.17979524 0.16418061 0.16623425 nan
46416 0.15015289 0.14113788 0.15974373 0.14731788 0.15102638 nan
100000 0.1314182 0.12337028 0.13999111 0.13218749 0.13721017 nan
EOD
$p2c0 << EOD
1000 0.025674034 0.02448274 0.026923294 0.025509699 0.024972171 nan
2154 0.017059195 0.0162821 0.017873379 0.017258389 0.017015059 nan
4642 0.011931675 0.011365922 0.012525589 0.011673104 0.011590542 nan
10000 0.007917525 0.0075523499 0.0083003573 0.0078968927 0.007896894 nan
21544 0.005162003 0.0049258456 0.0054094823 0.0053420764 0.0053801346 nan
46416 0.0035947513 0.0034329948 0.0037641296 0.003613735 0.0036654091 nan
100000 0.0024962996 0.0023802219 0.0026180382 0.0024445962 0.0024972171 nan
EOD
$p3c0 << EOD
1000 0.037033884 0.035289145 0.038864886 0.036439884 nan nan
2154 0.02408784 0.022951451 0.025280495 0.024592338 nan nan
4642 0.016360646 0.015622328 0.017133857 0.016592549 nan nan
10000 0.011547775 0.011034249 0.012085201 0.011197234 nan nan
21544 0.0074190375 0.0070724995 0.0077825551 0.0075560055 nan nan
46416 0.0051271466 0.004892057 0.0053735335 0.0050987776 nan nan
100000 0.0034404693 0.0032863878 0.0036017747 0.0034406819 nan nan
EOD
$p4c0 << EOD
1000 0.25492 0.24136872 0.26923209 0.2515886 nan nan
2154 0.22814307 0.21550538 0.24152186 0.22586123 nan nan
4642 0.20002458 0.18836206 0.2124092 0.2027507 nan nan
10000 0.17217334 0.16141926 0.18364389 0.18201458 nan nan
21544 0.16859839 0.15873503 0.17907463 0.16339757 nan nan
46416 0.14944249 0.14039497 0.15907305 0.14668404 nan nan
100000 0.13080106 0.12272401 0.1394097 0.13168049 nan nan
EOD
$p5c0 << EOD
1000 0.25575529 0.24218117 0.27009023 0.25217387 nan nan
2154 0.22852443 0.21588039 0.24190903 0.22637675 nan nan
4642 0.20037115 0.18870982 0.21275308 0.20320458 nan nan
10000 0.17249922 0.16175465 0.1839575 0.18241407 nan nan
21544 0.16895075 0.15910333 0.17940766 0.16374902 nan nan
46416 0.1497894 0.1407587 0.15939949 0.14699312 nan nan
100000 0.13110687 0.12304483 0.13969715 0.13195218 nan nan
EOD
$p6c0 << EOD
1000 0.016520683 0.01603133 0.017024974 0.016385299 0.015943817 nan
2154 0.010950542 0.010635787 0.011274612 0.011063143 0.010863492 nan
4642 0.0075008063 0.0072840714 0.0077239901 0.0074678097 0.0074001366 nan
10000 0.0050768629 0.0049319633 0.0052260197 0.0050418766 0.0050418777 nan
21544 0.0033277829 0.0032274487 0.0034312363 0.0034038865 0.0034350189 nan
46416 0.002317259 0.0022491041 0.0023874792 0.0022980011 0.0023402295 nan
100000 0.0015586454 0.0015130436 0.0016056216 0.0015514224 0.0015943817 nan
EOD
set terminal pngcairo size 1440,1200 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-location-scale-over.png'
set multiplot layout 3,3
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.04750
set rmargin at screen 0.30450
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.01450, screen 0.84583 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.1724 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [812.83052:123026.88]
set yrange [0.028189379:0.14933545]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.7037541347 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.27 [-0.29, -0.26], theory -1/4'
set lmargin at screen 0.38633
set rmargin at screen 0.63783
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the means in '."\n".'cells with several atoms' at screen 0.34417, screen 0.84583 center rotate by 90
set label '−1/8' at graph 1.0000, graph 0.2050 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [812.83052:123026.88]
set yrange [0.1102418:0.28255885]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('0.12' 0.12, '0.14' 0.14, '0.16' 0.16, '0.18' 0.18, '0.20' 0.2, '0.22' 0.22, '0.24' 0.24, '0.26' 0.26, '0.28' 0.28)
plot 0.5786104707 * x ** (-0.125) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.14 [-0.16, -0.13], theory -1/8'
set lmargin at screen 0.71417
set rmargin at screen 0.97117
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.67583, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1003 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [812.83052:123026.88]
set yrange [0.0016843328:0.030395111]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03)
plot 0.7896893976 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.52, -0.50], theory -1/2'
set lmargin at screen 0.04750
set rmargin at screen 0.30450
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.00917, screen 0.51250 center rotate by 90
set xrange [812.83052:123026.88]
set yrange [0.0023108614:0.04397434]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03, '' 0.04 1)
plot $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.52, -0.50]'
set lmargin at screen 0.38633
set rmargin at screen 0.63783
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.35333, screen 0.51250 center rotate by 90
set xrange [812.83052:123026.88]
set yrange [0.10972059:0.28001848]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('0.12' 0.12, '0.14' 0.14, '0.16' 0.16, '0.18' 0.18, '0.20' 0.2, '0.22' 0.22, '0.24' 0.24, '0.26' 0.26, '0.28' 0.28)
plot $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.14 [-0.16, -0.13]'
set lmargin at screen 0.71417
set rmargin at screen 0.97117
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{2}' at screen 0.68117, screen 0.51250 center rotate by 90
set xrange [812.83052:123026.88]
set yrange [0.10999845:0.28091902]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('0.12' 0.12, '0.14' 0.14, '0.16' 0.16, '0.18' 0.18, '0.20' 0.2, '0.22' 0.22, '0.24' 0.24, '0.26' 0.26, '0.28' 0.28)
plot $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.14 [-0.16, -0.13]'
set lmargin at screen 0.04750
set rmargin at screen 0.30450
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.00917, screen 0.17917 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1018 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [812.83052:123026.88]
set yrange [0.0010714856:0.019215346]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('0.002' 0.002, '' 0.003 1, '' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01)
plot 0.5041877671 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.52, -0.50], theory -1/2'
unset multiplot
