# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 0.0013251215 0.0012325296 0.0014246692 nan 0.0014005238 nan
949 0.00079160631 0.00072643615 0.00086262303 0.00080089817 0.00078744099 nan
3000 0.00045438257 0.00041937863 0.00049230816 0.00044539395 0.00044288452 nan
9487 0.00024617861 0.00022885164 0.00026481744 0.00024764726 0.00024905007 nan
30000 0.00013735363 0.00012680902 0.00014877506 0.00013769892 0.00014005238 nan
EOD
$p0c1 << EOD
150 0.0028281758 0.0026859633 0.0029779179 nan 0.0025763395 nan
300 0.0017543537 0.0016674565 0.0018457794 0.0017630056 0.0018217471 nan
600 0.0012647658 0.0012039051 0.0013287031 0.0012741727 0.0012881698 nan
1200 0.00094941932 0.00090016392 0.0010013699 0.00092087971 0.00091087357 nan
2400 0.00065394436 0.00062071783 0.00068894949 0.00066554514 0.00064408488 nan
EOD
$p1c0 << EOD
300 0.014752273 0.012171664 0.017880018 0.015941526 0.015312537 nan
949 0.010274271 0.0084984664 0.01242114 0.0087844337 0.0086094352 nan
3000 0.0042394028 0.0035234528 0.0051008308 0.0048422552 0.0048422492 nan
9487 0.0029614529 0.0024788341 0.0035380356 0.0026687175 0.0027229729 nan
30000 0.0013958273 0.0011550032 0.0016868645 0.0014708401 0.0015312537 nan
EOD
$p1c1 << EOD
150 0.38032406 0.2840698 0.50919313 nan nan nan
300 0.30019871 0.2192016 0.41112503 0.27160396 nan nan
600 0.29483372 0.21949596 0.3960297 0.30369685 nan nan
1200 0.26153566 0.18148111 0.37690368 0.33958185 nan nan
2400 0.4466911 0.33887347 0.58881251 0.37970705 nan nan
EOD
$p2c0 << EOD
300 0.0093100932 0.0079752013 0.01086842 0.010107901 0.009381397 nan
949 0.0061244108 0.0053080905 0.0070662713 0.0054750435 0.0052746669 nan
3000 0.0029303954 0.0024931289 0.0034443536 0.002966665 0.0029666582 nan
9487 0.0016130089 0.0013970227 0.0018623876 0.0016071936 0.0016682598 nan
30000 0.00084809742 0.00072302804 0.0009948013 0.00087071498 0.0009381397 nan
EOD
$p2c1 << EOD
150 0.49456944 0.38304418 0.63856584 nan nan nan
300 0.34718884 0.2505273 0.48114553 0.31559148 nan nan
600 0.30825294 0.22136012 0.42925471 0.289876 nan nan
1200 0.16946169 0.11382674 0.25228925 0.2662559 nan nan
2400 0.31639118 0.22630422 0.44233987 0.24456045 nan nan
EOD
$p3c0 << EOD
300 0.027525776 0.02342135 0.032349473 0.029703291 0.027583212 nan
949 0.01803375 0.015519504 0.020955318 0.016093409 0.015508591 nan
3000 0.0084465131 0.007174047 0.0099446775 0.0087225971 0.0087225774 nan
9487 0.0047925234 0.0041462866 0.0055394821 0.004726747 0.0049050225 nan
30000 0.002498814 0.0021176256 0.0029486191 0.0025614569 0.0027583212 nan
EOD
$p3c1 << EOD
150 1.0266319 0.7777347 1.3551833 nan nan nan
300 0.69179368 0.47326455 1.0112283 0.57234133 nan nan
600 0.49719466 0.31932514 0.77414054 0.54820043 nan nan
1200 0.33559478 0.20439909 0.55099977 0.52507777 nan nan
2400 0.67160414 0.46547116 0.9690227 0.50293041 nan nan
EOD
$p4c0 << EOD
300 5.8969422e-06 4.8598401e-06 7.1553646e-06 6.0980864e-06 6.2175e-06 nan
949 3.6025297e-06 3.0204438e-06 4.2967925e-06 3.4620497e-06 3.4957737e-06 nan
3000 2.0152476e-06 1.6670418e-06 2.4361855e-06 1.966145e-06 1.9661461e-06 nan
9487 1.0727392e-06 8.8941755e-07 1.2938459e-06 1.1164075e-06 1.1056355e-06 nan
30000 6.3866896e-07 5.2866269e-07 7.7156577e-07 6.3392443e-07 6.2175e-07 nan
EOD
$p4c1 << EOD
150 1.1427771e-05 9.4666448e-06 1.3795167e-05 1.052553e-05 1.0035811e-05 nan
300 6.2645548e-06 5.2400082e-06 7.4894246e-06 7.2674696e-06 7.0963899e-06 nan
600 5.1034487e-06 4.3125882e-06 6.0393406e-06 5.0179054e-06 5.0179054e-06 nan
1200 3.8033515e-06 3.1324028e-06 4.6180149e-06 3.4646688e-06 3.548195e-06 nan
2400 2.2861396e-06 1.8027315e-06 2.899175e-06 2.3922192e-06 2.5089527e-06 nan
EOD
$p5c0 << EOD
300 0.01382354 0.011227707 0.017019527 nan 0.01543513 nan
949 0.0084028317 0.0067132695 0.010517615 0.0091397557 0.0086783627 nan
3000 0.0059088555 0.0048058736 0.0072649796 0.0049660538 0.0048810165 nan
9487 0.0024419644 0.0020439479 0.0029174865 0.0026977852 0.0027447731 nan
30000 0.0014843854 0.001228344 0.0017937972 0.0014655864 0.001543513 nan
EOD
$p5c1 << EOD
150 0.36119735 0.29184126 0.44703591 nan nan nan
300 0.25589386 0.20218924 0.32386327 0.25019024 nan nan
600 0.29863852 0.23420167 0.38080412 0.25409808 nan nan
1200 0.17516896 0.13811905 0.22215736 0.25806695 nan nan
2400 0.32667554 0.24873746 0.42903434 0.26209782 nan nan
EOD
$p6c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
949 1 0.99999804 1.000002 1 nan nan
3000 1 0.99999804 1.000002 1 nan nan
9487 1 0.99999804 1.000002 1 nan nan
30000 1 0.99999804 1.000002 1 nan nan
EOD
$p6c1 << EOD
150 1.8050291 1.5588288 2.090114 1.8170032 nan nan
300 1.7541671 1.5320475 2.00849 1.7624476 nan nan
600 1.7380742 1.5033295 2.0094744 1.7095299 nan nan
1200 1.6710529 1.449333 1.9266916 1.6582012 nan nan
2400 1.5877149 1.3719493 1.8374139 1.6084136 nan nan
EOD
$p7c0 << EOD
150 0.51483651 0.43601686 0.60790454 0.4973178 0.44876843 nan
300 0.4555631 0.37278051 0.55672905 0.47241986 0.44876843 nan
600 0.46440707 0.3758946 0.57376171 0.44876843 0.44876843 nan
1200 0.38087695 0.30680222 0.47283639 0.4263011 0.44876843 nan
2400 0.43492949 0.36012556 0.52527142 0.40495858 0.44876843 nan
EOD
$p8c0 << EOD
150 0.59290882 0.49954058 0.70372836 0.57544857 0.47150553 nan
300 0.48736047 0.41053017 0.57856949 0.52089076 0.47150553 nan
600 0.51505586 0.4328926 0.61281375 0.47150553 0.47150553 nan
1200 0.38897465 0.33086156 0.45729483 0.42680248 0.47150553 nan
2400 0.40329009 0.34357397 0.47338538 0.38633768 0.47150553 nan
EOD
$p9c0 << EOD
150 0.5870984 0.47771119 0.72153331 0.58136258 0.46881096 nan
300 0.46150547 0.35553222 0.5990661 0.5220624 0.46881096 nan
600 0.55894736 0.42649514 0.73253391 0.46881096 0.46881096 nan
1200 0.41236887 0.30209703 0.56289226 0.42099128 0.46881096 nan
2400 0.36337777 0.28687843 0.46027651 0.3780493 0.46881096 nan
EOD
$p10c0 << EOD
150 0.37186346 0.29895431 0.46255375 0.36035424 nan nan
300 0.28060235 0.20813144 0.37830747 0.32299237 nan nan
600 0.33898107 0.24672358 0.46573646 0.28950421 nan nan
1200 0.25229262 0.18355819 0.34676506 0.25948814 nan nan
2400 0.22859862 0.18779314 0.2782707 0.23258416 nan nan
EOD
$p11c0 << EOD
150 0.57107862 0.38592277 0.84506752 nan nan nan
300 0.43977609 0.23689217 0.81641788 0.58902708 nan nan
600 0.66368381 0.38795952 1.1353664 0.46826182 nan nan
1200 0.42164515 0.22967244 0.77407909 0.37225645 nan nan
2400 0.24602568 0.15269835 0.39639351 0.29593458 nan nan
EOD
$p12c0 << EOD
150 0.26844968 0.20094047 0.35863969 0.27833605 nan nan
300 0.24243306 0.17646053 0.33307046 0.25833735 nan nan
600 0.30418181 0.22156353 0.41760742 0.23977557 nan nan
1200 0.19288102 0.13527781 0.27501251 0.22254748 nan nan
2400 0.20612041 0.15179518 0.27988783 0.20655723 nan nan
EOD
$p13c0 << EOD
150 0.45769936 0.35366383 0.59233851 0.42014315 nan nan
300 0.3565174 0.26080648 0.48735237 0.38691894 nan nan
600 0.36940623 0.26274499 0.51936655 0.35632205 nan nan
1200 0.27157442 0.20468076 0.36033023 0.32814471 nan nan
2400 0.34524659 0.27420417 0.43469509 0.30219558 nan nan
EOD
set terminal pngcairo size 1920,1600 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'regression-input-free.png'
set multiplot layout 4,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03803
set rmargin at screen 0.22838
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.00688, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1564 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2229 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [6.7004143e-05:0.0034869912]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '3·10^{−4}' 0.0003, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '0.001' 0.001, '' 0.002 1, '0.003' 0.003)
plot 0.02425778403 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.54, -0.47], theory -1/2', \
  0.031553586 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.47 [-0.53, -0.44], theory -1/2'
set lmargin at screen 0.28815
set rmargin at screen 0.47837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.25813, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1823 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [0.00032763067:0.80416787]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1)
plot 0.2652209142 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.57, -0.46], theory -1/2', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.16 [-0.10, 0.36]'
set lmargin at screen 0.53002
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.50687, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1780 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [0.00018353588:0.89641313]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1)
plot 0.1624905625 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.49], theory -1/2', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.12 [-1.09, 0.84]'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.75812, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1794 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [0.00057370802:1.8719985]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.4777552387 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.49], theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.06 [-1.03, 0.91]'
set lmargin at screen 0.03803
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.01487, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1881 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [118.18025:38077.428]
set yrange [2.7344897e-07:1.6238817e-05]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05)
plot 0.0001076902582 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using (0.9638 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using (0.9638 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.49 [-0.54, -0.44], theory -1/2', \
  0.0001229130791 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using (1.03756 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using (1.03756 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.53 [-0.63, -0.44], theory -1/2'
set lmargin at screen 0.28815
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.26500, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1762 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [0.00037299665:0.60033482]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1)
plot 0.2673442852 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.61, -0.44], theory -1/2', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.02 [-0.94, 0.98]'
set lmargin at screen 0.53002
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.51727, screen 0.63438 center rotate by 90
set xrange [118.18025:38077.428]
set yrange [0.86156602:2.1685954]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('1' 1, '2' 2)
plot $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.00 [-0.00, 0.00]', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.04 [-0.11, 0.02]'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.76053, screen 0.63438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5859 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.27830511:0.62904865]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6)
plot 0.4487684344 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.07 [-0.16, 0.01], theory 0'
set lmargin at screen 0.03803
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.01040, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5131 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.29711235:0.73079066]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7)
plot 0.4715055333 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.14 [-0.22, -0.07], theory 0'
set lmargin at screen 0.28815
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.26053, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5589 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.25099038:0.76768707]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7)
plot 0.4688109633 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.16 [-0.26, -0.05], theory 0'
set lmargin at screen 0.53002
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.50928, screen 0.38438 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.16074109:0.48793116]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.2' 0.2, '0.3' 0.3, '0.4' 0.4)
plot $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.16 [-0.26, -0.05]'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.76740, screen 0.38438 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.11471514:1.2551659]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.33 [-0.71, 0.04]'
set lmargin at screen 0.03803
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.01727, screen 0.13438 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.1151959:0.44181991]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.2' 0.2, '0.3' 0.3, '0.4' 0.4)
plot $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.11 [-0.25, 0.03]'
set lmargin at screen 0.28815
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.26740, screen 0.13438 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.17590822:0.62466132]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1)
plot $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.12 [-0.24, -0.00]'
unset multiplot
