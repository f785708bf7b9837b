# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
1000 0.54141848 0.50489513 0.58058387 0.53417504 0.5269742 nan
2371 0.34185634 0.32278879 0.36205024 0.34456499 0.34223433 nan
5623 0.22404117 0.21041572 0.23854894 0.22223139 0.22223134 nan
13335 0.13767981 0.1300795 0.1457242 0.14333278 0.14430881 nan
31623 0.095126546 0.089757616 0.10081662 0.092447087 0.093710406 nan
EOD
$p1c0 << EOD
1000 0.45039895 0.41585125 0.48781678 0.44466325 0.43934233 nan
2371 0.28395787 0.26568879 0.30348317 0.28704618 0.28532332 nan
5623 0.1883098 0.17526995 0.2023198 0.18527596 0.18527593 nan
13335 0.11430492 0.10701924 0.12208661 0.11958929 0.12031133 nan
31623 0.079450267 0.074372383 0.08487485 0.077192127 0.078127066 nan
EOD
$p2c0 << EOD
1000 0.019447331 0.018534148 0.020405507 0.019075886 0.018771361 nan
2371 0.011965245 0.011369753 0.012591926 0.012289239 0.012190738 nan
5623 0.0078666318 0.0074825168 0.0082704655 0.0079161101 0.0079161082 nan
13335 0.0051675826 0.0049126312 0.0054357653 0.0050992293 0.0051404277 nan
31623 0.0032841592 0.0031247221 0.0034517315 0.0032847691 0.0033380607 nan
EOD
$p3c0 << EOD
1000 0.031944035 0.030395075 0.033571931 0.031675027 0.031516991 nan
2371 0.02042488 0.019441692 0.02145779 0.020519428 0.020468168 nan
5623 0.013004059 0.012367422 0.013673468 0.013291094 0.013291093 nan
13335 0.0088132706 0.0083894056 0.009258551 0.008609185 0.008630744 nan
31623 0.0055460924 0.0052901324 0.0058144368 0.0055766172 0.0056045818 nan
EOD
$p4c0 << EOD
1000 0.018583157 0.01769087 0.019520449 0.018535182 0.018260536 nan
2371 0.011817135 0.011246188 0.012417068 0.011947854 0.011858991 nan
5623 0.0077663636 0.0074028822 0.0081476919 0.0077006886 0.0077006869 nan
13335 0.0049897433 0.0047534856 0.0052377435 0.0049633525 0.0050005411 nan
31623 0.0031821318 0.0030428744 0.0033277624 0.0031991032 0.003247222 nan
EOD
$p5c0 << EOD
1000 0.048693986 0.045147591 0.052518955 0.048950326 0.048501685 nan
2371 0.03228384 0.030219428 0.034489279 0.031643953 0.031498585 nan
5623 0.020334289 0.019039239 0.021717428 0.020453745 0.020453742 nan
13335 0.01285513 0.012075845 0.013684704 0.013220893 0.013281903 nan
31623 0.0087159706 0.0081477069 0.0093238681 0.0085458701 0.0086249242 nan
EOD
$p6c0 << EOD
1000 0.037284535 0.034908965 0.039821764 0.037283062 0.036845678 nan
2371 0.025083316 0.023468392 0.026809367 0.024070421 0.023928792 nan
5623 0.01477 0.013827815 0.015776383 0.015538267 0.015538264 nan
13335 0.0098154245 0.0091961276 0.010476427 0.01003061 0.010089974 nan
31623 0.0066820537 0.0062564551 0.0071366038 0.006475297 0.0065521679 nan
EOD
$p7c0 << EOD
1000 1.1554949 0.97271602 1.372619 nan 0.8822022 nan
2371 0.58412986 0.54808263 0.62254791 0.58438703 0.57293105 nan
5623 0.37809868 0.3552258 0.40244434 0.37449846 0.37203526 nan
13335 0.23593102 0.22280187 0.24983384 0.23999682 0.24158593 nan
31623 0.15509104 0.14646838 0.16422133 0.15380434 0.15687965 nan
EOD
$p8c0 << EOD
1000 0.072863112 0.068193727 0.07785222 0.072793205 0.071838678 nan
2371 0.048886783 0.045734582 0.052256246 0.04696337 0.046654394 nan
5623 0.028790751 0.026951769 0.030755212 0.030295239 0.030295233 nan
13335 0.019124381 0.017916659 0.020413513 0.019543187 0.019672603 nan
31623 0.013014374 0.012185682 0.013899421 0.012607354 0.012774879 nan
EOD
$p9c0 << EOD
1000 0.035202456 0.03450042 0.035918778 nan 0.034207552 nan
2371 0.022354634 0.021918387 0.022799563 0.022171907 0.022215507 nan
5623 0.014216522 0.013924427 0.014514744 0.014416292 0.014425735 nan
13335 0.0093977588 0.0092137609 0.009585431 0.009373675 0.0093675386 nan
31623 0.0061124183 0.0059905053 0.0062368124 0.0060949989 0.0060830371 nan
EOD
set terminal pngcairo size 1920,1200 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'sgmoe-temperature-activation.png'
set multiplot layout 3,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03563
set rmargin at screen 0.22838
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic D}_{1}' at screen 0.01488, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1040 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.068783421:0.63738912]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1)
plot 16.66438745 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.48], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.25813, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1069 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.056880247:0.5359188]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5)
plot 13.89322428 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.48], theory -1/2'
set lmargin at screen 0.53563
set rmargin at screen 0.72837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.50687, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1143 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.002391296:0.0224127]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.003 1, '' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02)
plot 0.5936025557 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.49], theory -1/2'
set lmargin at screen 0.79375
set rmargin at screen 0.97837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.75813, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1105 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0040649945:0.036821529]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1)
plot 0.9966547588 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.50 [-0.52, -0.49], theory -1/2'
set lmargin at screen 0.03563
set rmargin at screen 0.22838
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the variances in cells with one atom' at screen 0.00688, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1138 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0023345758:0.021421511]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.003 1, '' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02)
plot 0.5774488356 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.49], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common temperature' at screen 0.26100, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1102 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0062468856:0.057647451]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05)
plot 1.533757936 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.48], theory -1/2'
set lmargin at screen 0.53563
set rmargin at screen 0.72837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.51087, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1053 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0048055039:0.043682763]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1, '' 0.04 1)
plot 1.165162638 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.48], theory -1/2'
set lmargin at screen 0.79375
set rmargin at screen 0.97837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{1}/τ in cells with one atom' at screen 0.77300, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1162 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.10646387:1.5351129]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot 27.89768325 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.52 [-0.60, -0.48], theory -1/2'
set lmargin at screen 0.03563
set rmargin at screen 0.22838
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{0}/τ in cells with one atom' at screen 0.01088, screen 0.17917 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1058 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0093546645:0.085416556]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1)
plot 2.271738477 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.48], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.26100, screen 0.17917 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.0903 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0046405691:0.039283887]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1)
plot 1.08173779 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.50 [-0.51, -0.49], theory -1/2'
unset multiplot
