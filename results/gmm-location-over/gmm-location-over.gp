# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
1000 0.097887941 0.092399908 0.10370193 0.099401281 0.094965214 nan
2154 0.081942105 0.077277254 0.08688855 0.080811487 0.07838864 nan
4642 0.067297768 0.063236505 0.071619858 0.065689589 0.064697615 nan
10000 0.053504923 0.050282894 0.056933412 0.053402845 0.053402865 nan
21544 0.041585741 0.038953994 0.044395289 0.043413396 0.044079125 nan
46416 0.035482796 0.033272179 0.037840287 0.035292227 0.036382926 nan
100000 0.029053415 0.027183435 0.031052033 0.028690414 0.030030638 nan
EOD
$p1c0 << EOD
1000 0.02682195 0.025569438 0.028135817 nan 0.02517768 nan
2154 0.017055199 0.016265344 0.017883411 nan 0.017155084 nan
4642 0.011714053 0.01117205 0.01228235 nan 0.011685926 nan
10000 0.007855692 0.0075144781 0.0082123996 0.007795176 0.0079618814 nan
21544 0.0053269 0.0050825791 0.0055829655 0.005386283 0.0054244103 nan
46416 0.0037154939 0.0035435157 0.0038958187 0.0037217326 0.0036955735 nan
100000 0.0025839195 0.0024670249 0.0027063529 0.0025716125 0.002517768 nan
EOD
$p2c0 << EOD
1000 0.017873724 0.016364053 0.019522669 0.01852499 nan nan
2154 0.012710433 0.011639155 0.013880314 0.012536053 nan nan
4642 0.0090889931 0.008312205 0.0099383733 0.0084811525 nan nan
10000 0.005732411 0.0052574703 0.0062502562 0.0057389532 nan nan
21544 0.0036498892 0.0033248248 0.0040067347 0.0038832421 nan nan
46416 0.0026126692 0.0023912077 0.0028546415 0.0026275356 nan nan
100000 0.0018147225 0.0016573143 0.0019870809 0.0017779002 nan nan
EOD
$p3c0 << EOD
1000 0.096082893 0.090657815 0.10183261 0.097898863 0.094257582 nan
2154 0.080997999 0.076362646 0.085914727 0.079795887 0.077804528 nan
4642 0.06672838 0.06268523 0.07103231 0.065031895 0.064215521 nan
10000 0.05324483 0.050031769 0.056664234 0.053004918 0.053004934 nan
21544 0.041423484 0.038796927 0.044227858 0.043201372 0.04375067 nan
46416 0.035383655 0.033176288 0.037737887 0.03521072 0.036111819 nan
100000 0.028993893 0.027125576 0.030990893 0.028698202 0.029806865 nan
EOD
$p4c0 << EOD
1000 0.097887941 0.092399908 0.10370193 0.099401281 0.094965214 nan
2154 0.081942105 0.077277254 0.08688855 0.080811487 0.07838864 nan
4642 0.067297768 0.063236505 0.071619858 0.065689589 0.064697615 nan
10000 0.053504923 0.050282894 0.056933412 0.053402845 0.053402865 nan
21544 0.041585741 0.038953994 0.044395289 0.043413396 0.044079125 nan
46416 0.035482796 0.033272179 0.037840287 0.035292227 0.036382926 nan
100000 0.029053415 0.027183435 0.031052033 0.028690414 0.030030638 nan
EOD
$p5c0 << EOD
1000 0.011703227 0.011235064 0.012190898 nan 0.011373214 nan
2154 0.0076873581 0.0073752893 0.0080126314 nan 0.0077492624 nan
4642 0.0053842707 0.0051646041 0.0056132803 nan 0.0052787446 nan
10000 0.0035607904 0.0034274098 0.0036993615 0.003523058 0.0035965261 nan
21544 0.0023938672 0.0022981003 0.0024936249 0.0024335044 0.0024503044 nan
46416 0.0016805638 0.0016145828 0.0017492412 0.001680882 0.0016693575 nan
100000 0.0011675075 0.0011215203 0.0012153803 0.0011610387 0.0011373214 nan
EOD
set terminal pngcairo size 1440,800 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-location-over.png'
set multiplot layout 2,3
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.05300
set rmargin at screen 0.30450
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the means in '."\n".'cells with several atoms' at screen 0.01083, screen 0.76875 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.1495 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [812.83052:123026.88]
set yrange [0.02245989:0.11088198]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.5340286452 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.27 [-0.29, -0.25], theory -1/4'
set lmargin at screen 0.38083
set rmargin at screen 0.63783
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.34250, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.0909 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [812.83052:123026.88]
set yrange [0.0017437103:0.031777069]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03)
plot 0.7961881393 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.48 [-0.52, -0.46], theory -1/2'
set lmargin at screen 0.71417
set rmargin at screen 0.97117
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.67583, screen 0.76875 center rotate by 90
set xrange [812.83052:123026.88]
set yrange [0.0011660117:0.022084924]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('0.002' 0.002, '' 0.003 1, '' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02)
plot $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.49]'
set lmargin at screen 0.05300
set rmargin at screen 0.30450
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.02000, screen 0.26875 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.1465 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [812.83052:123026.88]
set yrange [0.022463455:0.10879584]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.5300493373 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.27 [-0.28, -0.25], theory -1/4'
set lmargin at screen 0.38083
set rmargin at screen 0.63783
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{2}' at screen 0.34783, screen 0.26875 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.1495 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [812.83052:123026.88]
set yrange [0.02245989:0.11088198]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.5340286452 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.27 [-0.29, -0.25], theory -1/4'
set lmargin at screen 0.71417
set rmargin at screen 0.97117
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.68330, screen 0.26875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.0880 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [812.83052:123026.88]
set yrange [0.00079814425:0.013735584]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01)
plot 0.3596526109 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.48 [-0.51, -0.46], theory -1/2'
unset multiplot
