# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
100 0.174476 0.16089758 0.18920032 0.17431229 0.17305068 nan
200 0.11892064 0.1111521 0.12723213 0.12281055 0.12236531 nan
400 0.090861444 0.084731702 0.097434629 0.086525341 0.086525341 nan
800 0.060777405 0.056757937 0.065081521 0.060960845 0.061182656 nan
1600 0.042424911 0.040316637 0.044643432 0.042949551 0.043262671 nan
EOD
$p0c1 << EOD
100 0.16959871 0.15351912 0.18736246 nan 0.1506613 nan
200 0.10604818 0.1003719 0.11204548 0.10699504 0.10653363 nan
400 0.076985336 0.071448251 0.082951533 0.075439251 0.075330652 nan
800 0.052770609 0.049588593 0.056156809 0.053190135 0.053266815 nan
1600 0.037479151 0.036086096 0.038925983 0.037502897 0.037665326 nan
EOD
$p0c2 << EOD
100 0.31551888 0.30150384 0.33018538 nan 0.26078419 nan
200 0.20500846 0.19536834 0.21512425 0.20221707 0.18440227 nan
400 0.13334696 0.12741669 0.13955324 0.13446269 0.1303921 nan
800 0.087512047 0.084160965 0.09099656 0.089409929 0.092201135 nan
1600 0.060435892 0.058271818 0.062680335 0.059452445 0.065196048 nan
EOD
$p1c0 << EOD
100 0.21836532 0.21090773 0.22608661 0.21818707 0.21423871 nan
200 0.15235377 0.14797113 0.15686622 0.15287923 0.15148965 nan
400 0.10786737 0.10312847 0.11282402 0.10711936 0.10711936 nan
800 0.074785482 0.072497228 0.07714596 0.075056347 0.075744823 nan
1600 0.05262726 0.051603299 0.053671539 0.052590451 0.053559678 nan
EOD
$p1c1 << EOD
100 0.21455684 0.20438484 0.22523509 0.21204957 0.21073819 nan
200 0.14674648 0.14246795 0.1511535 0.14947733 0.1490144 nan
400 0.10673883 0.10300918 0.11060352 0.10536909 0.10536909 nan
800 0.074002863 0.071820696 0.076251333 0.074276457 0.074507202 nan
1600 0.052427936 0.05121996 0.053664401 0.05235873 0.052684547 nan
EOD
$p2c0 << EOD
100 2.875 2.73984 3.01016
200 3.04167 2.96 3.12333
400 3.04167 2.96 3.12333
800 3 3 3
1600 3 3 3
EOD
$p2c1 << EOD
100 2.625 2.39464 2.85536
200 3 3 3
400 3 3 3
800 3 3 3
1600 3 3 3
EOD
$p2c2 << EOD
100 4.45833 4.14666 4.77
200 4.41667 4.1064 4.72694
400 4.16667 3.81935 4.51398
800 4.04167 3.79198 4.29135
1600 4.04167 3.69813 4.3852
EOD
$p2c3 << EOD
100 2.54167 2.33804 2.7453
200 3 3 3
400 3 3 3
800 3 3 3
1600 3 3 3
EOD
$p2c4 << EOD
100 2.20833 2.04236 2.37431
200 2.375 2.17715 2.57285
400 2.70833 2.48828 2.92839
800 2.79167 2.62569 2.95764
1600 3 3 3
EOD
$p2c5 << EOD
100 4.875 4.63 5.12
200 4.625 4.21952 5.03048
400 4 3.48575 4.51425
800 3.16667 2.64348 3.68986
1600 2.54167 2.20842 2.87492
EOD
$p2c6 << EOD
100 1.91667 1.68319 2.15015
200 2.875 2.6956 3.0544
400 3 2.83316 3.16684
800 3.16667 3.01436 3.31897
1600 3.125 2.98984 3.26016
EOD
$p3c0 << EOD
100 0.875 0.689961 0.956557
200 0.958333 0.797582 0.992607
400 0.958333 0.797582 0.992607
800 1 0.862024 1
1600 1 0.862024 1
EOD
$p3c1 << EOD
100 0.541667 0.350749 0.721087
200 1 0.862024 1
400 1 0.862024 1
800 1 0.862024 1
1600 1 0.862024 1
EOD
$p3c2 << EOD
100 0.166667 0.0667868 0.358531
200 0.166667 0.0667868 0.358531
400 0.291667 0.149146 0.491677
800 0.166667 0.0667868 0.358531
1600 0.333333 0.179722 0.532937
EOD
$p3c3 << EOD
100 0.541667 0.350749 0.721087
200 1 0.862024 1
400 1 0.862024 1
800 1 0.862024 1
1600 1 0.862024 1
EOD
$p3c4 << EOD
100 0.208333 0.0924483 0.404705
200 0.375 0.211594 0.5729
400 0.625 0.4271 0.788406
800 0.791667 0.595295 0.907552
1600 1 0.862024 1
EOD
$p3c5 << EOD
100 0 1.38778e-17 0.137976
200 0 1.38778e-17 0.137976
400 0.166667 0.0667868 0.358531
800 0.208333 0.0924483 0.404705
1600 0.25 0.119994 0.448994
EOD
$p3c6 << EOD
100 0.125 0.0434433 0.310039
200 0.791667 0.595295 0.907552
400 0.833333 0.641469 0.933213
800 0.833333 0.641469 0.933213
1600 0.875 0.689961 0.956557
EOD
$p4c0 << EOD
100 1.0120199 1.0070988 1.0169651 nan nan nan
200 1.0071689 1.0052041 1.0091375 1.0062831 nan nan
400 1.0056135 1.0040118 1.0072178 1.006582 nan nan
800 1.006084 1.0024465 1.0097347 1.006881 nan nan
1600 1.0085228 1.0023201 1.0147638 1.0071801 nan nan
EOD
$p5c0 << EOD
100 0.036209718 0.033807494 0.038782635 0.036262657 nan nan
200 0.022213122 0.020944511 0.023558573 0.021703786 nan nan
400 0.012465894 0.011338826 0.013704993 0.012990067 nan nan
800 0.0078349887 0.0070842415 0.0086652957 0.0077747649 nan nan
1600 0.0047036191 0.0040717334 0.0054335661 0.0046533225 nan nan
EOD
set terminal pngcairo size 1440,800 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'bayes-d2.png'
set multiplot layout 2,3
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.04217
set rmargin at screen 0.30450
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.00917, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1966 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.2441 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.3846 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [88.2703:1812.6142]
set yrange [0.019941253:0.36883213]
set logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000)
set ytics ('' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1)
plot 1.730506828 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using (0.963354 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using (0.963354 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'gibbs-mfm: -0.51 [-0.54, -0.47], theory -1/2', \
  1.506613047 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'bbvi: -0.50 [-0.56, -0.47], theory -1/2', \
  2.607841913 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p0c2 using (1.03804 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p0c2 using (1.03804 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'path: -0.59 [-0.62, -0.56], theory -1/2'
set lmargin at screen 0.38083
set rmargin at screen 0.63783
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean posterior mean of the Hellinger distance {/:Italic h}' at screen 0.34783, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1475 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [88.2703:1812.6142]
set yrange [0.037941089:0.2435099]
set logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000)
set ytics ('0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 2.142387116 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using (0.981126 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using (0.981126 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'gibbs-mfm: -0.51 [-0.53, -0.50], theory -1/2', \
  2.107381899 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using (1.01924 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using (1.01924 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'bbvi: -0.50 [-0.52, -0.49], theory -1/2'
set lmargin at screen 0.71417
set rmargin at screen 0.97117
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean chosen number of atoms, ̂{/:Italic k}' at screen 0.69717, screen 0.76875 center rotate by 90
set xrange [88.2703:1812.6142]
set yrange [-0.443414:5.291836]
unset logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000)
set ytics ('2' 2, '3' 3, '4' 4, '5' 5)
plot $p2c0 using 1:2 with lines lc rgb '#CC79A7' lw 1.2 notitle, \
  $p2c0 using (0.927231 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p2c0 using (0.927231 * $1):2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'posterior (gibbs-mfm)', \
  $p2c1 using 1:2 with lines lc rgb '#E69F00' lw 1.2 notitle, \
  $p2c1 using (0.950879 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p2c1 using (0.950879 * $1):2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'elbo (bbvi)', \
  $p2c2 using 1:2 with lines lc rgb '#56B4E9' lw 1.2 notitle, \
  $p2c2 using (0.97513 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p2c2 using (0.97513 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'aic (path)', \
  $p2c3 using 1:2 with lines lc rgb '#000000' lw 1.2 notitle, \
  $p2c3 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#000000' lw 0.9 notitle, \
  $p2c3 using 1:2 with points lc rgb '#000000' pt 4 ps 0.55 title 'bic (path)', \
  $p2c4 using 1:2 with lines lc rgb '#F0E442' lw 1.2 notitle, \
  $p2c4 using (1.0255 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#F0E442' lw 0.9 notitle, \
  $p2c4 using (1.0255 * $1):2 with points lc rgb '#F0E442' pt 8 ps 0.55 title 'icl (path)', \
  $p2c5 using 1:2 with lines lc rgb '#0072B2' lw 1.2 notitle, \
  $p2c5 using (1.05166 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c5 using (1.05166 * $1):2 with points lc rgb '#0072B2' pt 5 ps 0.55 title 'dsc (path)', \
  $p2c6 using 1:2 with lines lc rgb '#D55E00' lw 1.2 notitle, \
  $p2c6 using (1.07848 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c6 using (1.07848 * $1):2 with points lc rgb '#D55E00' pt 9 ps 0.55 title 'mtm (path)'
set lmargin at screen 0.04217
set rmargin at screen 0.30450
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'share of right choices, ̂{/:Italic k}={/:Italic k}_{0}' at screen 0.01450, screen 0.26875 center rotate by 90
set xrange [88.2703:1812.6142]
set yrange [-0.61877133:1.05]
unset logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000)
set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1)
plot $p3c0 using 1:2 with lines lc rgb '#CC79A7' lw 1.2 notitle, \
  $p3c0 using (0.927231 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p3c0 using (0.927231 * $1):2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'posterior (gibbs-mfm)', \
  $p3c1 using 1:2 with lines lc rgb '#E69F00' lw 1.2 notitle, \
  $p3c1 using (0.950879 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p3c1 using (0.950879 * $1):2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'elbo (bbvi)', \
  $p3c2 using 1:2 with lines lc rgb '#56B4E9' lw 1.2 notitle, \
  $p3c2 using (0.97513 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p3c2 using (0.97513 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'aic (path)', \
  $p3c3 using 1:2 with lines lc rgb '#000000' lw 1.2 notitle, \
  $p3c3 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#000000' lw 0.9 notitle, \
  $p3c3 using 1:2 with points lc rgb '#000000' pt 4 ps 0.55 title 'bic (path)', \
  $p3c4 using 1:2 with lines lc rgb '#F0E442' lw 1.2 notitle, \
  $p3c4 using (1.0255 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#F0E442' lw 0.9 notitle, \
  $p3c4 using (1.0255 * $1):2 with points lc rgb '#F0E442' pt 8 ps 0.55 title 'icl (path)', \
  $p3c5 using 1:2 with lines lc rgb '#0072B2' lw 1.2 notitle, \
  $p3c5 using (1.05166 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c5 using (1.05166 * $1):2 with points lc rgb '#0072B2' pt 5 ps 0.55 title 'dsc (path)', \
  $p3c6 using 1:2 with lines lc rgb '#D55E00' lw 1.2 notitle, \
  $p3c6 using (1.07848 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c6 using (1.07848 * $1):2 with points lc rgb '#D55E00' pt 9 ps 0.55 title 'mtm (path)'
set lmargin at screen 0.38083
set rmargin at screen 0.63783
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean ̂{/:Italic R} of the chains' at screen 0.34250, screen 0.26875 center rotate by 90
set xrange [88.2703:1812.6142]
set yrange [1.0002496:1.017703]
set logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000)
set ytics ('1.002' 1.002, '1.004' 1.004, '1.006' 1.006, '1.008' 1.008, '1.010' 1.01, '1.012' 1.012, '1.014' 1.014, '1.016' 1.016)
plot $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'gibbs-mfm: 0.00 [-0.00, 0.00]'
set lmargin at screen 0.71417
set rmargin at screen 0.97117
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean share of accepted moves' at screen 0.67583, screen 0.26875 center rotate by 90
set xrange [88.2703:1812.6142]
set yrange [0.0029527888:0.043409044]
set logscale y
set xtics ('' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000)
set ytics ('' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1, '' 0.04 1)
plot $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'gibbs-mfm: -0.74 [-0.79, -0.69]'
unset multiplot
