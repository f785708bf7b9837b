# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 0.0011096904 0.0010140021 0.0012144085 0.0011310619 0.0011120562 nan
949 0.00062986049 0.00058207261 0.00068157174 0.00063056974 0.00062525081 nan
3000 0.0003708918 0.00033682874 0.00040839961 0.00035166324 0.00035166305 nan
9487 0.00019150514 0.00017406815 0.00021068885 0.00019608456 0.00019775293 nan
30000 0.00010845594 9.9354356e-05 0.0001183913 0.0001093371 0.00011120562 nan
EOD
$p0c1 << EOD
150 0.0020968316 0.0019304107 0.0022775997 0.0020852383 0.0020741344 nan
300 0.0014719422 0.0013681064 0.0015836589 0.0014705551 0.0014666345 nan
600 0.001018902 0.00094196217 0.0011021264 0.0010370672 0.0010370672 nan
1200 0.00073879749 0.00069045998 0.00079051899 0.0007313622 0.00073331725 nan
2400 0.00051599116 0.00048024914 0.00055439325 0.00051577242 0.0005185336 nan
EOD
$p1c0 << EOD
300 0.002584914 0.0020912855 0.003195059 0.0026954176 0.0025800707 nan
949 0.0015612792 0.0013126537 0.001856996 0.0014827021 0.0014506382 nan
3000 0.00078829356 0.0006534101 0.00095102102 0.00081589107 0.00081588998 nan
9487 0.00047761821 0.00040267816 0.00056650492 0.00044888105 0.00045880461 nan
30000 0.00023591072 0.00019397255 0.00028691622 0.00024696664 0.00025800707 nan
EOD
$p1c1 << EOD
150 0.071642713 0.046446845 0.1105065 0.064146483 nan nan
300 0.052302234 0.035943433 0.076106356 0.059236847 nan nan
600 0.051969565 0.031880952 0.084716279 0.054702985 nan nan
1200 0.05335347 0.031118712 0.091475273 0.050516134 nan nan
2400 0.04776215 0.02683538 0.085008037 0.046649736 nan nan
EOD
$p2c0 << EOD
300 0.0020836826 0.0017919028 0.0024229736 0.0021173349 0.0019914762 nan
949 0.0011558376 0.0010197691 0.0013100618 0.0011545331 0.0011197025 nan
3000 0.00063983885 0.00054814838 0.00074686667 0.00062976125 0.00062976007 nan
9487 0.00035335367 0.0003057136 0.0004084176 0.00034345125 0.000354137 nan
30000 0.00018254181 0.00016382918 0.0002033918 0.00018731058 0.00019914762 nan
EOD
$p2c1 << EOD
150 0.07594787 0.011559496 0.49899054 0.075440034 nan nan
300 0.087322045 0.030336526 0.25135177 0.075587357 nan nan
600 0.054650978 0.013324989 0.22414498 0.075734968 nan nan
1200 0.09568891 0.0065057817 1.40742 0.075882867 nan nan
2400 0.076226629 0.012455481 0.46650139 0.076031055 nan nan
EOD
$p3c0 << EOD
300 6.6215499e-06 5.6008603e-06 7.8282478e-06 6.9635795e-06 6.5673697e-06 nan
949 4.0097219e-06 3.2953409e-06 4.8789701e-06 3.8022111e-06 3.6924871e-06 nan
3000 2.13133e-06 1.7980375e-06 2.5264031e-06 2.0767884e-06 2.0767846e-06 nan
9487 1.1373625e-06 9.4958377e-07 1.3622743e-06 1.1341437e-06 1.1678516e-06 nan
30000 6.0165483e-07 4.9698085e-07 7.2837522e-07 6.1937254e-07 6.5673697e-07 nan
EOD
$p3c1 << EOD
150 1.0139217e-05 8.3331938e-06 1.2336653e-05 nan 9.8227792e-06 nan
300 6.8191458e-06 5.8059267e-06 8.0091865e-06 7.5656511e-06 6.9457538e-06 nan
600 5.733672e-06 4.7448012e-06 6.9286349e-06 5.0533576e-06 4.9113896e-06 nan
1200 3.6663126e-06 3.0265118e-06 4.4413664e-06 3.3753106e-06 3.4728769e-06 nan
2400 2.0322804e-06 1.6396215e-06 2.5189738e-06 2.2544856e-06 2.4556948e-06 nan
EOD
$p4c0 << EOD
300 0.0021774127 0.0017663348 0.0026841604 0.0019709773 0.0020673908 nan
949 0.00093991365 0.00078234109 0.0011292231 0.0011349646 0.0011623853 nan
3000 0.00072382573 0.00060809315 0.00086158459 0.00065376543 0.00065376639 nan
9487 0.00037102689 0.00030584386 0.00045010207 0.00037652035 0.00036763662 nan
30000 0.00021806828 0.00018339094 0.00025930275 0.00021685142 0.00020673908 nan
EOD
$p4c1 << EOD
150 0.14589918 0.10232362 0.20803183 0.13543429 nan nan
300 0.10671807 0.075520471 0.15080343 0.12030011 nan nan
600 0.10564237 0.073261442 0.15233538 0.10685711 nan nan
1200 0.10525745 0.06417129 0.17264935 0.094916311 nan nan
2400 0.081284216 0.048173134 0.1371537 0.084309838 nan nan
EOD
$p5c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
949 1 0.99999804 1.000002 1 nan nan
3000 1 0.99999804 1.000002 1 nan nan
9487 1 0.99999804 1.000002 1 nan nan
30000 1 0.99999804 1.000002 1 nan nan
EOD
$p5c1 << EOD
150 2.8047165 2.50338 3.1423255 2.8978605 nan nan
300 2.8381296 2.5325048 3.1806374 2.8417922 nan nan
600 3.0041334 2.7107227 3.329303 2.7868087 nan nan
1200 2.6710816 2.3863454 2.9897921 2.7328891 nan nan
2400 2.6213206 2.3322806 2.9461813 2.6800127 nan nan
EOD
$p6c0 << EOD
150 0.31281582 0.26579597 0.36815358 0.31345053 0.2629338 nan
300 0.28008468 0.23613217 0.3322183 0.28708316 0.2629338 nan
600 0.27512878 0.23238034 0.32574118 0.2629338 0.2629338 nan
1200 0.23843333 0.1916764 0.29659599 0.24081589 0.2629338 nan
2400 0.21799875 0.17345695 0.27397839 0.22055852 0.2629338 nan
EOD
$p7c0 << EOD
150 0.2102169 0.15576984 0.28369512 0.22756273 0.17626967 nan
300 0.21693325 0.15367174 0.30623738 0.20028082 0.17626967 nan
600 0.187998 0.14178989 0.24926492 0.17626967 0.17626967 nan
1200 0.14853526 0.10440491 0.21131885 0.15513716 0.17626967 nan
2400 0.13272848 0.080452426 0.21897225 0.13653816 0.17626967 nan
EOD
$p8c0 << EOD
150 0.14969046 0.11207529 0.1999302 0.13615291 nan nan
300 0.10028597 0.071508614 0.14064425 0.12066964 nan nan
600 0.11332708 0.082016652 0.15659049 0.10694713 nan nan
1200 0.098791798 0.063318889 0.15413756 0.094785141 nan nan
2400 0.082954963 0.05071663 0.13568579 0.084006206 nan nan
EOD
$p9c0 << EOD
150 0.1051536 0.057972679 0.19073261 0.11407619 nan nan
300 0.13287575 0.064554787 0.27350357 0.10051645 nan nan
600 0.078537515 0.045046747 0.13692756 0.08856849 nan nan
1200 0.063297186 0.034578858 0.11586657 0.078040735 nan nan
2400 0.087209894 0.024558908 0.30968664 0.068764369 nan nan
EOD
$p10c0 << EOD
150 0.04015258 0.03050421 0.052852694 0.040298281 nan nan
300 0.034682864 0.025005278 0.048105887 0.035365048 nan nan
600 0.032023407 0.02363396 0.043390891 0.031035731 nan nan
1200 0.027522613 0.018298112 0.041397399 0.027236401 nan nan
2400 0.023404083 0.015303444 0.035792668 0.023902176 nan nan
EOD
set terminal pngcairo size 1920,1200 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'regression-constant.png'
set multiplot layout 3,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03163
set rmargin at screen 0.22838
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.00847, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1598 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2303 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [5.2753948e-05:0.0026637405]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1)
plot 0.01926137876 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.53, -0.48], theory -1/2', \
  0.02540285484 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.50 [-0.54, -0.47], theory -1/2'
set lmargin at screen 0.28815
set rmargin at screen 0.47837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.25813, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1823 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [5.3800829e-05:0.1517645]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.04468813472 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.57, -0.46], theory -1/2', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.11 [-0.35, 0.12]'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.50813, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1681 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [2.6258712e-05:2.2137336]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1)
plot 0.03449337982 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.56, -0.49], theory -1/2', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.00 [-1.14, 1.15]'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.76260, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2080 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [118.18025:38077.428]
set yrange [2.5966968e-07:1.4485725e-05]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05)
plot 0.0001137501799 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using (0.96422 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using (0.96422 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.48], theory -1/2', \
  0.000120303985 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using (1.03711 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using (1.03711 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.58 [-0.70, -0.46], theory -1/2'
set lmargin at screen 0.03163
set rmargin at screen 0.22838
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.00847, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1615 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [4.4256166e-05:0.29571093]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 0.03580825973 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.48 [-0.53, -0.43], theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.17 [-0.38, 0.03]'
set lmargin at screen 0.28815
set rmargin at screen 0.47837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.27540, screen 0.51250 center rotate by 90
set xrange [118.18025:38077.428]
set yrange [0.78419623:3.5356644]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('1' 1, '2' 2, '' 3 1)
plot $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.00 [-0.00, 0.00]', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.03 [-0.08, 0.02]'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.51053, screen 0.51250 center rotate by 90
set label '0' at graph 1.0000, graph 0.5830 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.15581077:0.38227059]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.2' 0.2, '0.3' 0.3)
plot 0.2629338037 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.13 [-0.22, -0.04], theory 0'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.75813, screen 0.51250 center rotate by 90
set label '0' at graph 1.0000, graph 0.6116 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.06649359:0.32740413]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1)
plot 0.1762696721 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.18 [-0.37, 0.00], theory 0'
set lmargin at screen 0.03163
set rmargin at screen 0.22838
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.00688, screen 0.17917 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.041708332:0.21412373]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.17 [-0.36, 0.01]'
set lmargin at screen 0.28815
set rmargin at screen 0.47837
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.26340, screen 0.17917 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.017111586:0.35152656]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3)
plot $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.18 [-0.71, 0.35]'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.51340, screen 0.17917 center rotate by 90
set xrange [132.40545:2718.9213]
set yrange [0.012824834:0.056231676]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05)
plot $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.19 [-0.35, -0.02]'
unset multiplot
