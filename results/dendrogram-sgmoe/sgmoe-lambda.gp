# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
100 9900.5242 0.83655655 1.1717125e+08 123268.87 56.71791 nan
316 1066315.6 0.40839868 2.784115e+12 6674.1789 31.906317 nan
1000 5390601.5 0.17182889 1.691135e+14 360.04442 17.935778 nan
3162 0.16045929 0.091032671 0.28283455 19.462744 10.086472 nan
10000 0.14282327 0.047043002 0.43361363 1.0516198 5.671791 nan
26000 0.054699214 0.034655445 0.086335757 0.09334905 3.5174954 nan
51000 0.028054436 0.021796087 0.036109755 0.016924819 2.5115113 nan
100000 0.02006031 0.013829965 0.029097403 0.003071577 1.7935778 nan
EOD
$p0c1 << EOD
100 60896.44 1.0237974 3.6221779e+09 159153.13 139.47506 nan
316 1073208.3 0.57367911 2.0077009e+12 10485.793 78.460853 nan
1000 9.3347036 0.14282233 610.10552 688.5064 44.105887 nan
3162 1827358.6 0.26504883 1.2598583e+13 45.294403 24.803652 nan
10000 0.1620208 0.067075309 0.39136219 2.9785219 13.947506 nan
26000 0.078670975 0.048440651 0.12776712 0.31120196 8.6498762 nan
51000 0.063672058 0.024227241 0.16733771 0.06329517 6.1760596 nan
100000 0.055327069 0.014674645 0.20859684 0.012885273 4.4105887 nan
EOD
$p0c2 << EOD
1000 0.36756504 0.21630177 0.62460913 0.36756504 0.38194837 nan
10000 0.12550907 0.073538506 0.21420788 0.12550907 0.12078268 nan
EOD
$p0c3 << EOD
1000 479.61552 98.148554 2343.7029 479.61552 62973.454 nan
10000 2614699.6 9.1835274 7.444475e+11 2614699.6 19913.955 nan
EOD
$p0c4 << EOD
1000 0.48759343 0.32137539 0.73978083 0.48759343 0.5332562 nan
10000 0.18442253 0.12396822 0.27435798 0.18442253 0.16863042 nan
EOD
$p0c5 << EOD
1000 969.45005 108.83454 8635.4332 969.45005 14469.826 nan
10000 68296.929 392.5024 11883929 68296.929 4575.7607 nan
EOD
$p1c0 << EOD
100 4.8759334 0.96088746 24.742467 5.3502489 1.6107201 nan
316 2.4066096 0.37368751 15.498966 2.0878875 0.90610083 nan
1000 1.9767551 0.13079331 29.875848 0.81382003 0.50935441 nan
3162 0.16591722 0.096045317 0.28662016 0.3174218 0.28644361 nan
10000 0.14528105 0.049646823 0.42513461 0.1237892 0.16107201 nan
26000 0.056994478 0.036944189 0.087926426 0.056662878 0.099892618 nan
51000 0.030587699 0.023999182 0.038984967 0.032658753 0.071323884 nan
100000 0.021485393 0.01515988 0.030450249 0.018829429 0.050935441 nan
EOD
$p1c1 << EOD
100 4.6174654 1.1556289 18.449683 7.5733467 3.159601 nan
316 2.2381175 0.57204246 8.7566399 3.26428 1.7774144 nan
1000 9.1566427 0.14721246 569.5449 1.4054947 0.99915355 nan
3162 2.2813886 0.21724475 23.957926 0.605519 0.56189 nan
10000 0.16683914 0.071533974 0.38911996 0.26083782 0.3159601 nan
26000 0.081270378 0.050857825 0.12986938 0.12966857 0.19595013 nan
51000 0.067090979 0.027072213 0.1662664 0.079215878 0.13990948 nan
100000 0.057579167 0.016886849 0.19632796 0.048407418 0.099915355 nan
EOD
$p1c2 << EOD
1000 0.37603588 0.22414454 0.63085623 0.37603588 0.39103086 nan
10000 0.12858573 0.076313527 0.21666265 0.12858573 0.12365482 nan
EOD
$p1c3 << EOD
1000 0.54432845 0.28214494 1.0501463 0.54432845 0.80065307 nan
10000 0.37241547 0.12768695 1.0861978 0.37241547 0.25318873 nan
EOD
$p1c4 << EOD
1000 0.49629127 0.32943966 0.74764836 0.49629127 0.54564129 nan
10000 0.18970458 0.12879749 0.27941405 0.18970458 0.17254692 nan
EOD
$p1c5 << EOD
1000 2.4473427 0.42280572 14.166049 2.4473427 1.889886 nan
10000 0.46150504 0.21561715 0.98780128 0.46150504 0.59763444 nan
EOD
$p2c0 << EOD
100 0.966667 0.833296 0.994091
316 0.9 0.743789 0.9654
1000 0.966667 0.833296 0.994091
3162 0.966667 0.833296 0.994091
10000 0.966667 0.833296 0.994091
26000 0.966667 0.833296 0.994091
51000 1 0.886487 1
100000 0.966667 0.833296 0.994091
EOD
$p2c1 << EOD
100 0.966667 0.833296 0.994091
316 0.933333 0.786765 0.981523
1000 1 0.886487 1
3162 0.9 0.743789 0.9654
10000 0.966667 0.833296 0.994091
26000 1 0.886487 1
51000 1 0.886487 1
100000 1 0.886487 1
EOD
$p2c2 << EOD
1000 1 0.886487 1
10000 0.966667 0.833296 0.994091
EOD
$p2c3 << EOD
1000 0.4 0.245906 0.576796
10000 0.533333 0.361423 0.697676
EOD
$p2c4 << EOD
1000 1 0.886487 1
10000 0.966667 0.833296 0.994091
EOD
$p2c5 << EOD
1000 0.0333333 0.00590859 0.166704
10000 0.266667 0.141827 0.44448
EOD
$p3c0 << EOD
100 2.03333 1.968 2.09867
316 2.1 1.99081 2.20919
1000 2.03333 1.968 2.09867
3162 2.03333 1.968 2.09867
10000 2.03333 1.968 2.09867
26000 2.03333 1.968 2.09867
51000 2 2 2
100000 2.03333 1.968 2.09867
EOD
$p3c1 << EOD
100 2.06667 1.936 2.19733
316 2.06667 1.97588 2.15745
1000 2 2 2
3162 2.2 1.98163 2.41837
10000 2.03333 1.968 2.09867
26000 2 2 2
51000 2 2 2
100000 2 2 2
EOD
$p3c2 << EOD
1000 2 2 2
10000 2.03333 1.968 2.09867
EOD
$p3c3 << EOD
1000 2.6 2.4217 2.7783
10000 2.46667 2.28509 2.64824
EOD
$p3c4 << EOD
1000 2 2 2
10000 2.03333 1.968 2.09867
EOD
$p3c5 << EOD
1000 3.76667 3.58631 3.94702
10000 3.16667 2.86826 3.46507
EOD
set terminal pngcairo size 960,800 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'sgmoe-lambda.png'
set multiplot layout 2,2
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.06005
set rmargin at screen 0.45675
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic D}_{2}' at screen 0.01375, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.3709 left offset character 0.5, 0 front tc rgb '#000000'
set label '−1/2' at graph 1.0000, graph 0.4394 left offset character 0.5, 0 front tc rgb '#000000'
set label '−1/2' at graph 1.0000, graph 0.5551 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [73.282453:136458.31]
set yrange [7.4450465e-12:1.1620348e+15]
set logscale y
set xtics ('' 80 1, '' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 10 1, '' 100 1, '10^{3}' 1000, '' 10000 1, '' 100000 1, '10^{6}' 1000000, '' 10000000 1, '' 100000000 1, '10^{9}' 1000000000, '' 1e+10 1, '' 1e+11 1, '10^{12}' 1e+12, '' 1e+13 1, '' 1e+14 1, '10^{15}' 1e+15)
plot 567.1790971 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using (0.828419 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using (0.828419 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 moments: -2.53 [-4.42, -0.65], theory -1/2', \
  1394.750623 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using (0.893203 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using (0.893203 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=4 moments: -2.36 [-4.34, -0.38], theory -1/2', \
  12.07826789 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p0c2 using (0.963053 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p0c2 using (0.963053 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 plain: -0.47 [-0.82, -0.11], theory -1/2', \
  1991395.48 * x ** (-0.5) with lines lc rgb '#CC79A7' lw 0.7 dt 2 notitle, \
  $p0c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.4 notitle, \
  $p0c3 using (1.03836 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p0c3 using (1.03836 * $1):2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'k=3 published: 3.74 [-15.82, 23.30], theory -1/2', \
  16.8630416 * x ** (-0.5) with lines lc rgb '#E69F00' lw 0.7 dt 2 notitle, \
  $p0c4 using 1:5 with lines lc rgb '#E69F00' lw 1.4 notitle, \
  $p0c4 using (1.11957 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p0c4 using (1.11957 * $1):2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'k=4 plain: -0.42 [-0.68, -0.16], theory -1/2', \
  457576.0712 * x ** (-0.5) with lines lc rgb '#56B4E9' lw 0.7 dt 2 notitle, \
  $p0c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.4 notitle, \
  $p0c5 using (1.20712 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p0c5 using (1.20712 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'k=4 published: 1.85 [-4.14, 7.83], theory -1/2'
set lmargin at screen 0.56005
set rmargin at screen 0.95675
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.51375, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4198 left offset character 0.5, 0 front tc rgb '#000000'
set label '−1/2' at graph 1.0000, graph 0.4726 left offset character 0.5, 0 front tc rgb '#56B4E9'
set xrange [73.282453:136458.31]
set yrange [6.7035389e-05:964.42748]
set logscale y
set xtics ('' 80 1, '' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1)
plot 16.10720073 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using (0.828419 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using (0.828419 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 moments: -0.82 [-1.11, -0.53], theory -1/2', \
  31.59600954 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using (0.893203 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using (0.893203 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=4 moments: -0.73 [-0.99, -0.47], theory -1/2', \
  12.36548165 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p1c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p1c2 using (0.963053 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p1c2 using (0.963053 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 plain: -0.47 [-0.81, -0.12], theory -1/2', \
  25.31887332 * x ** (-0.5) with lines lc rgb '#CC79A7' lw 0.7 dt 2 notitle, \
  $p1c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.4 notitle, \
  $p1c3 using (1.03836 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p1c3 using (1.03836 * $1):2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'k=3 published: -0.16 [-1.04, 0.71], theory -1/2', \
  17.25469249 * x ** (-0.5) with lines lc rgb '#E69F00' lw 0.7 dt 2 notitle, \
  $p1c4 using 1:5 with lines lc rgb '#E69F00' lw 1.4 notitle, \
  $p1c4 using (1.11957 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p1c4 using (1.11957 * $1):2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'k=4 plain: -0.42 [-0.67, -0.16], theory -1/2', \
  59.76344404 * x ** (-0.5) with lines lc rgb '#56B4E9' lw 0.7 dt 2 notitle, \
  $p1c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.4 notitle, \
  $p1c5 using (1.20712 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p1c5 using (1.20712 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'k=4 published: -0.72 [-2.70, 1.25], theory -1/2'
set lmargin at screen 0.06005
set rmargin at screen 0.45675
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'share of right choices, ̂{/:Italic k}={/:Italic k}_{0}' at screen 0.01855, screen 0.26875 center rotate by 90
set xrange [73.282453:136458.31]
set yrange [-0.51464:1.05]
unset logscale y
set xtics ('' 80 1, '' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1)
plot $p2c0 using 1:2 with lines lc rgb '#0072B2' lw 1.2 notitle, \
  $p2c0 using (0.828419 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using (0.828419 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'dsc (moments)', \
  $p2c1 using 1:2 with lines lc rgb '#D55E00' lw 1.2 notitle, \
  $p2c1 using (0.893203 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using (0.893203 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'dsc (moments)', \
  $p2c2 using 1:2 with lines lc rgb '#009E73' lw 1.2 notitle, \
  $p2c2 using (0.963053 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p2c2 using (0.963053 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'dsc (plain)', \
  $p2c3 using 1:2 with lines lc rgb '#CC79A7' lw 1.2 notitle, \
  $p2c3 using (1.03836 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p2c3 using (1.03836 * $1):2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'dsc (published)', \
  $p2c4 using 1:2 with lines lc rgb '#E69F00' lw 1.2 notitle, \
  $p2c4 using (1.11957 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p2c4 using (1.11957 * $1):2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'dsc (plain)', \
  $p2c5 using 1:2 with lines lc rgb '#56B4E9' lw 1.2 notitle, \
  $p2c5 using (1.20712 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p2c5 using (1.20712 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'dsc (published)'
set lmargin at screen 0.56005
set rmargin at screen 0.95675
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean chosen number of atoms, ̂{/:Italic k}' at screen 0.53455, screen 0.26875 center rotate by 90
set xrange [73.282453:136458.31]
set yrange [0.90105235:4.0475708]
unset logscale y
set xtics ('' 80 1, '' 90 1, '10^{2}' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000)
set ytics ('2' 2, '3' 3, '4' 4)
plot $p3c0 using 1:2 with lines lc rgb '#0072B2' lw 1.2 notitle, \
  $p3c0 using (0.828419 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using (0.828419 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'dsc (moments)', \
  $p3c1 using 1:2 with lines lc rgb '#D55E00' lw 1.2 notitle, \
  $p3c1 using (0.893203 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using (0.893203 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'dsc (moments)', \
  $p3c2 using 1:2 with lines lc rgb '#009E73' lw 1.2 notitle, \
  $p3c2 using (0.963053 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p3c2 using (0.963053 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'dsc (plain)', \
  $p3c3 using 1:2 with lines lc rgb '#CC79A7' lw 1.2 notitle, \
  $p3c3 using (1.03836 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p3c3 using (1.03836 * $1):2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'dsc (published)', \
  $p3c4 using 1:2 with lines lc rgb '#E69F00' lw 1.2 notitle, \
  $p3c4 using (1.11957 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p3c4 using (1.11957 * $1):2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'dsc (plain)', \
  $p3c5 using 1:2 with lines lc rgb '#56B4E9' lw 1.2 notitle, \
  $p3c5 using (1.20712 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p3c5 using (1.20712 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'dsc (published)'
unset multiplot
