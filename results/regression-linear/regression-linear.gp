# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 0.0013828578 0.0013250126 0.0014432283 0.0013915938 0.0013781869 nan
965 0.00077511226 0.00074527065 0.00080614878 0.00077091682 0.00076843135 nan
3107 0.0004300302 0.00041290585 0.00044786474 0.00042687071 0.00042825072 nan
10000 0.00023480184 0.00022527155 0.00024473531 0.0002364088 0.00023870897 nan
EOD
$p0c1 << EOD
150 0.0026399453 0.0024572826 0.0028361863 0.0026447588 0.002538237 nan
300 0.0018227692 0.0016969072 0.0019579665 0.0018320787 0.0017948046 nan
600 0.0012568018 0.0011850504 0.0013328975 0.0012691185 0.0012691185 nan
1200 0.00091418114 0.00086441431 0.00096681319 0.00087914444 0.00089740231 nan
2400 0.0005945709 0.00056036798 0.00063086146 0.00060900139 0.00063455926 nan
EOD
$p1c0 << EOD
300 0.032602217 0.02962028 0.035884352 0.032250409 0.031560654 nan
965 0.017074002 0.015536751 0.018763353 0.017724537 0.017597175 nan
3107 0.010154977 0.0092591381 0.011137489 0.0097365616 0.0098069959 nan
10000 0.0052657098 0.0047970781 0.0057801226 0.0053495326 0.0054664656 nan
EOD
$p1c1 << EOD
150 1.5348299 1.08946 2.1622663 1.6876419 1.864338 nan
300 2.0778858 1.4649471 2.9472801 1.7737911 1.864338 nan
600 1.9295723 1.3733784 2.7110147 1.864338 1.864338 nan
1200 1.692845 1.2777456 2.2427971 1.959507 1.864338 nan
2400 2.2027071 1.4995252 3.2356366 2.0595341 1.864338 nan
EOD
$p2c0 << EOD
300 0.0014632664 0.0013214386 0.0016203164 0.0014635473 0.0014789374 nan
965 0.00080771622 0.0007190059 0.00090737154 0.00082173418 0.0008246065 nan
3107 0.00047641681 0.00043066036 0.00052703476 0.00046116298 0.00045955742 nan
10000 0.00025463084 0.00022993676 0.00028197695 0.00025885359 0.00025615947 nan
EOD
$p2c1 << EOD
150 0.11225659 0.077580222 0.1624324 nan nan nan
300 0.12361628 0.08796339 0.17371981 0.12938263 nan nan
600 0.096024624 0.065116547 0.14160346 0.092162718 nan nan
1200 0.069823826 0.048570665 0.10037677 0.065649978 nan nan
2400 0.044222272 0.030119167 0.064929065 0.046764242 nan nan
EOD
$p3c0 << EOD
300 0.0054398098 0.0049336044 0.0059979536 0.0053946032 0.0053047231 nan
965 0.0028876716 0.0026326327 0.0031674176 0.0029743609 0.0029577379 nan
3107 0.0016973916 0.0015467493 0.0018627055 0.0016391548 0.0016483625 nan
10000 0.00089157994 0.00081382759 0.00097676069 0.00090349416 0.00091880499 nan
EOD
$p3c1 << EOD
150 0.067314079 0.040796491 0.11106802 0.066163826 nan nan
300 0.036646577 0.026246065 0.051168494 0.045870053 nan nan
600 0.040413379 0.024888831 0.065621451 0.031800788 nan nan
1200 0.027004754 0.021600999 0.033760326 0.022046849 nan nan
2400 0.012599087 0.0098357533 0.016138774 0.015284638 nan nan
EOD
$p4c0 << EOD
300 0.015955948 0.014377526 0.017707654 0.015879458 0.015516477 nan
965 0.0084446543 0.0076483754 0.0093238343 0.0087184635 0.0086514735 nan
3107 0.0050275299 0.0045577156 0.0055457731 0.0047844818 0.0048215104 nan
10000 0.002567668 0.0023267331 0.002833552 0.0026260893 0.0026875326 nan
EOD
$p4c1 << EOD
150 0.30176971 0.16472269 0.552838 0.28997897 nan nan
300 0.14431875 0.099792824 0.20871141 0.19768619 nan nan
600 0.2018642 0.10832544 0.37617344 0.1347678 nan nan
1200 0.11179669 0.086133421 0.14510629 0.091874704 nan nan
2400 0.050526988 0.038619559 0.066105792 0.062633368 nan nan
EOD
$p5c0 << EOD
300 6.8008421e-06 6.1299898e-06 7.5451109e-06 6.2582405e-06 6.1683491e-06 nan
965 2.9423602e-06 2.6528891e-06 3.263417e-06 3.4559052e-06 3.4392672e-06 nan
3107 2.0540222e-06 1.8450249e-06 2.286694e-06 1.907498e-06 1.9167212e-06 nan
10000 1.0585604e-06 9.5064224e-07 1.1787296e-06 1.0530409e-06 1.0683894e-06 nan
EOD
$p5c1 << EOD
150 1.1772706e-05 1.0248314e-05 1.3523845e-05 1.1607799e-05 1.0639066e-05 nan
300 7.603709e-06 6.4268784e-06 8.99603e-06 7.8579942e-06 7.5229558e-06 nan
600 5.4115382e-06 4.5339489e-06 6.4589933e-06 5.319533e-06 5.319533e-06 nan
1200 3.6167618e-06 2.9912128e-06 4.3731313e-06 3.6011011e-06 3.7614779e-06 nan
2400 2.4298482e-06 2.035709e-06 2.9002979e-06 2.4377947e-06 2.6597665e-06 nan
EOD
$p6c0 << EOD
300 0.0062607309 0.0056530286 0.0069337612 0.0061947661 0.0060116543 nan
965 0.0032328673 0.0029234439 0.0035750408 0.0033856157 0.0033518994 nan
3107 0.0019640786 0.0017800895 0.0021670847 0.0018494367 0.0018680307 nan
10000 0.0009849121 0.00088739536 0.001093145 0.0010104656 0.0010412491 nan
EOD
$p6c1 << EOD
150 0.20563925 0.15364849 0.27522237 nan nan nan
300 0.2350485 0.18354008 0.30101218 0.25039284 nan nan
600 0.2040043 0.15264456 0.27264486 0.19613723 nan nan
1200 0.17226305 0.13624214 0.21780749 0.15363783 nan nan
2400 0.10882106 0.080050136 0.14793257 0.12034729 nan nan
EOD
$p7c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
965 1 0.99999804 1.000002 1 nan nan
3107 1 0.99999804 1.000002 1 nan nan
10000 1 0.99999804 1.000002 1 nan nan
EOD
$p7c1 << EOD
150 5.6705058 4.7988839 6.7004405 nan nan nan
300 5.817634 4.9932926 6.7780657 5.9862032 nan nan
600 5.4687938 4.647664 6.4349974 5.6226565 nan nan
1200 6.0308808 5.2711943 6.9000537 5.2811883 nan nan
2400 4.4914202 3.6536545 5.5212816 4.9604577 nan nan
EOD
$p8c0 << EOD
150 0.37733524 0.3186801 0.44678625 nan 0.34371799 nan
300 0.4036899 0.34393857 0.47382163 0.40463112 0.34371799 nan
600 0.35138068 0.29747943 0.41504848 0.36292866 0.34371799 nan
1200 0.34792228 0.30181168 0.40107763 0.32552418 0.34371799 nan
2400 0.28149708 0.23941144 0.33098087 0.29197472 0.34371799 nan
EOD
$p9c0 << EOD
150 0.46577639 0.36832544 0.58901076 nan 0.46199999 nan
300 0.54481146 0.44619724 0.66522044 0.55158521 0.46199999 nan
600 0.46599278 0.36612366 0.59310363 0.49011596 0.46199999 nan
1200 0.49099965 0.41381767 0.58257701 0.43549691 0.46199999 nan
2400 0.36025057 0.29277126 0.44328284 0.38696467 0.46199999 nan
EOD
$p10c0 << EOD
150 0.35932149 0.2484495 0.51967073 0.3736365 0.54504466 nan
300 0.49554759 0.30523891 0.80450889 0.45127439 0.54504466 nan
600 0.53727352 0.36714905 0.78622792 0.54504466 0.54504466 nan
1200 0.62416318 0.44648394 0.87255027 0.65829944 0.54504466 nan
2400 0.81741234 0.58194592 1.148153 0.79508743 0.54504466 nan
EOD
$p11c0 << EOD
150 0.16168134 0.10013647 0.26105231 0.14608128 nan nan
300 0.077684077 0.06197743 0.097371184 0.11302511 nan nan
600 0.13956262 0.076598593 0.25428306 0.087449095 nan nan
1200 0.086647969 0.067530547 0.1111774 0.067660578 nan nan
2400 0.041243785 0.032144137 0.052919443 0.052349927 nan nan
EOD
$p12c0 << EOD
150 0.39841379 0.17885208 0.88751303 0.51208615 nan nan
300 1.091233 0.45192939 2.6349018 0.69254671 nan nan
600 0.9143067 0.46985197 1.7791918 0.93660206 nan nan
1200 1.0476024 0.59419087 1.8470005 1.2666632 nan nan
2400 1.81982 1.109483 2.9849442 1.7130388 nan nan
EOD
$p13c0 << EOD
150 0.056864812 0.043262623 0.074743662 0.061472011 nan nan
300 0.057442167 0.045021604 0.073289317 0.053230419 nan nan
600 0.045865204 0.034585438 0.060823776 0.046093782 nan nan
1200 0.04320896 0.033194085 0.056245387 0.039913959 nan nan
2400 0.031788567 0.023315196 0.04334139 0.034562669 nan nan
EOD
$p14c0 << EOD
150 0.39978456 0.30689798 0.52078444 nan nan nan
300 0.39386242 0.31402639 0.49399545 0.42413642 nan nan
600 0.37103909 0.28144574 0.48915292 0.3494159 nan nan
1200 0.32193981 0.25818945 0.40143097 0.28785896 nan nan
2400 0.21314704 0.15893583 0.28584907 0.23714657 nan nan
EOD
set terminal pngcairo size 1920,1600 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'regression-linear.png'
set multiplot layout 4,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.00700, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1499 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2332 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [124.16962:12080.249]
set yrange [0.00013501334:0.0032191126]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.0002 1, '3·10^{−4}' 0.0003, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '0.001' 0.001, '' 0.002 1, '0.003' 0.003)
plot 0.02387089663 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.52, -0.49], theory -1/2', \
  0.03108692777 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.53 [-0.56, -0.50], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic L}_{1}' at screen 0.26260, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1658 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '0' at graph 1.0000, graph 0.8925 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [124.16962:12080.249]
set yrange [0.001285889:4.4813503]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1)
plot 0.5466465618 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.55, -0.48], theory -1/2', \
  1.864337974 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.07 [-0.09, 0.24], theory 0'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.50813, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1630 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [124.16962:12080.249]
set yrange [6.0239231e-05:0.24196993]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 0.02561594682 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.49 [-0.53, -0.45], theory -1/2', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.49 [-0.73, -0.18]'
set lmargin at screen 0.78163
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.75848, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1658 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [124.16962:12080.249]
set yrange [0.00030130782:0.14201749]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.09188049894 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.55, -0.47], theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.53 [-0.71, -0.35]'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.00813, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1687 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [124.16962:12080.249]
set yrange [0.00077011733:0.72675906]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1)
plot 0.2687532585 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.55, -0.47], theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.55 [-0.76, -0.34]'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.26260, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1681 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2278 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [124.16962:12080.249]
set yrange [5.5585869e-07:1.5443806e-05]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 9e-07 1, '10^{−6}' 1e-06, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05)
plot 0.0001068389396 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using (0.971532 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using (0.971532 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.74, -0.28], theory -1/2', \
  0.0001303014159 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using (1.0293 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using (1.0293 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.56 [-0.64, -0.49], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.51500, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1704 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [124.16962:12080.249]
set yrange [0.00027332397:0.40281666]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1)
plot 0.1041249073 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.56, -0.48], theory -1/2', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.35 [-0.53, -0.09]'
set lmargin at screen 0.78163
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.76888, screen 0.63438 center rotate by 90
set xrange [124.16962:12080.249]
set yrange [0.67679363:7.599677]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('1' 1, '2' 2, '' 3 1, '' 4 1, '5' 5, '' 6 1, '' 7 1)
plot $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.00 [-0.00, 0.00]', \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.09 [-0.20, 0.02]'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.01053, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5638 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.21721001:0.49027345]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.3' 0.3, '0.4' 0.4)
plot 0.3437179906 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.16 [-0.26, -0.03], theory 0'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.25813, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5856 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.26044404:0.69308651]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6)
plot 0.4619999875 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.17 [-0.30, 0.01], theory 0'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.51053, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5499 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.19974184:1.2394752]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot 0.5450446596 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.27 [0.10, 0.44], theory 0'
set lmargin at screen 0.78163
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.75688, screen 0.38438 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.023846499:0.28987371]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.37 [-0.54, -0.20]'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.01740, screen 0.13438 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.11973509:3.436041]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.2 1, '0.3' 0.3, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '3' 3)
plot $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.44 [0.11, 0.76]'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.26100, screen 0.13438 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.019747515:0.079226622]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.03' 0.03, '0.04' 0.04, '0.05' 0.05, '0.06' 0.06, '0.07' 0.07)
plot $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.21 [-0.34, -0.08]'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.51740, screen 0.13438 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.13419636:0.55262409]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5)
plot $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.28 [-0.45, -0.08]'
unset multiplot
