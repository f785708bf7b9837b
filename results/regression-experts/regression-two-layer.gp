# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 0.00015490212 0.00014542977 0.00016499144 nan 0.00016313146 nan
949 9.7694233e-05 9.2455808e-05 0.00010322946 9.6057964e-05 9.1720256e-05 nan
3000 5.1477745e-05 4.8485737e-05 5.4654387e-05 5.238767e-05 5.1586699e-05 nan
9487 2.8064049e-05 2.6415103e-05 2.9815929e-05 2.8565669e-05 2.9009077e-05 nan
30000 1.5865391e-05 1.4864936e-05 1.693318e-05 1.5576425e-05 1.6313146e-05 nan
EOD
$p0c1 << EOD
200 0.00027964447 0.00026142003 0.00029913939 nan 0.00025981279 nan
447 0.00016451832 0.00015400309 0.00017575152 0.00016945425 0.00017378879 nan
1000 0.00012316178 0.00011485141 0.00013207346 0.00011521826 0.00011619181 nan
2236 7.4584544e-05 6.8143136e-05 8.1634843e-05 7.8360259e-05 7.7703328e-05 nan
5000 5.355354e-05 5.1405369e-05 5.579148e-05 5.3291478e-05 5.1962557e-05 nan
EOD
$p1c0 << EOD
300 0.0087437151 0.007523472 0.010161871 0.0094744009 0.0093771899 nan
949 0.005915684 0.0050621366 0.0069131514 0.0052995522 0.0052723014 nan
3000 0.0030613779 0.0026372561 0.0035537066 0.0029653287 0.0029653278 nan
9487 0.0015584628 0.0013666361 0.0017772152 0.0016589356 0.0016675117 nan
30000 0.00093438961 0.00081104261 0.0010764958 0.00092809822 0.00093771899 nan
EOD
$p1c1 << EOD
200 3.1652939 1.475232 6.7915322 2.1322499 2.5271731 nan
447 1.5702029 0.9238828 2.6686689 2.3212235 2.5271731 nan
1000 2.1671042 1.2188768 3.8530069 2.5272002 2.5271731 nan
2236 3.165837 2.1156415 4.737345 2.7513068 2.5271731 nan
5000 3.2251583 1.3951648 7.4554962 2.9953059 2.5271731 nan
EOD
$p2c0 << EOD
300 0.00044026924 0.00036570317 0.00053003916 nan 0.00047843918 nan
949 0.00030266274 0.00024934348 0.0003673837 0.00031810384 0.00026900123 nan
3000 0.00016739923 0.00013963566 0.00020068299 0.00015999465 0.00015129575 nan
9487 8.4734605e-05 7.1682739e-05 0.00010016293 8.0454598e-05 8.5079106e-05 nan
30000 3.8381203e-05 3.1619294e-05 4.6589174e-05 4.0458094e-05 4.7843918e-05 nan
EOD
$p2c1 << EOD
200 0.063186385 0.025536791 0.15634381 0.066189325 nan nan
447 0.071686114 0.032147893 0.15985181 0.071962322 nan nan
1000 0.082230264 0.034220302 0.19759662 0.078246609 nan nan
2236 0.091711317 0.056477233 0.14892666 0.085075193 nan nan
5000 0.084876501 0.041058925 0.17545565 0.092500292 nan nan
EOD
$p3c0 << EOD
300 0.0050184049 0.0042021564 0.0059932057 nan 0.0058557023 nan
949 0.0035744495 0.0029853062 0.0042798589 0.0035503122 0.0032923539 nan
3000 0.0019460674 0.0016445588 0.0023028536 0.0018989006 0.0018517357 nan
9487 0.00095274598 0.00082536922 0.0010997804 0.0010154416 0.0010412983 nan
30000 0.0005631228 0.00048110216 0.00065912673 0.00054302017 0.00058557023 nan
EOD
$p3c1 << EOD
200 0.035092624 0.021522884 0.05721781 0.025718824 nan nan
447 0.016601417 0.011640134 0.023677309 0.035895385 nan nan
1000 0.11393023 0.012134885 1.0696513 0.05011851 nan nan
2236 0.087036491 0.017518664 0.43241601 0.069962642 nan nan
5000 0.07835775 0.015724762 0.39046295 0.097666404 nan nan
EOD
$p4c0 << EOD
300 0.0026233539 0.0021971092 0.0031322913 0.0027592175 0.0027690531 nan
949 0.0017222314 0.0014434232 0.0020548934 0.0015541264 0.0015568932 nan
3000 0.0008820124 0.00073665029 0.0010560586 0.00087565139 0.00087565149 nan
9487 0.00043963273 0.0003747402 0.00051576248 0.00049328747 0.00049241068 nan
30000 0.00029496615 0.00024970667 0.00034842892 0.00027789232 0.00027690531 nan
EOD
$p4c1 << EOD
200 0.032140445 0.014447893 0.071498883 0.025525332 nan nan
447 0.025054408 0.014068252 0.044619854 0.029350446 nan nan
1000 0.024936916 0.010581745 0.058766278 0.033754374 nan nan
2236 0.049135795 0.012051113 0.20034052 0.038815671 nan nan
5000 0.048329402 0.0095476755 0.24463872 0.044636356 nan nan
EOD
$p5c0 << EOD
300 0.00028919893 0.0002502067 0.00033426771 nan 0.00029820271 nan
949 0.00020054602 0.00017516999 0.00022959814 0.00019400062 0.00016766373 nan
3000 9.5937434e-05 8.3466564e-05 0.0001102716 9.9000904e-05 9.4299978e-05 nan
9487 4.8509338e-05 4.1477351e-05 5.6733513e-05 5.0511004e-05 5.3028308e-05 nan
30000 2.6719328e-05 2.3192256e-05 3.0782797e-05 2.5771624e-05 2.9820271e-05 nan
EOD
$p5c1 << EOD
200 0.36357559 0.096994683 1.3628294 0.3313359 nan nan
447 0.25908701 0.084793926 0.79163781 0.29822579 nan nan
1000 0.32427369 0.085116199 1.2354102 0.26839078 nan nan
2236 0.19284808 0.096616225 0.38492895 0.24155658 nan nan
5000 0.2548934 0.068048407 0.95477099 0.21740358 nan nan
EOD
$p6c0 << EOD
300 6.6605964e-08 5.3534169e-08 8.2869586e-08 6.4900861e-08 6.197529e-08 nan
949 3.527595e-08 2.9049959e-08 4.2836295e-08 3.5658202e-08 3.4845451e-08 nan
3000 1.82696e-08 1.5013825e-08 2.2231396e-08 1.9598335e-08 1.9598308e-08 nan
9487 1.1581681e-08 9.6388642e-09 1.3916092e-08 1.07696e-08 1.1020841e-08 nan
30000 5.8125946e-09 4.8255088e-09 7.0015945e-09 5.9181763e-09 6.197529e-09 nan
EOD
$p6c1 << EOD
200 9.0676636e-08 7.1601149e-08 1.1483408e-07 8.7219249e-08 8.0770251e-08 nan
447 5.7874863e-08 4.57186e-08 7.3263392e-08 5.6143822e-08 5.4027226e-08 nan
1000 3.504536e-08 2.7141246e-08 4.5251321e-08 3.6121379e-08 3.6121554e-08 nan
2236 1.9151889e-08 1.4901771e-08 2.4614178e-08 2.3245963e-08 2.4156306e-08 nan
5000 1.7695549e-08 1.3121713e-08 2.3863687e-08 1.4959473e-08 1.615405e-08 nan
EOD
$p7c0 << EOD
300 0.0010558773 0.00087706563 0.0012711441 0.0011616273 0.001111201 nan
949 0.00072761648 0.0006078614 0.00087096457 0.00063878504 0.00062476996 nan
3000 0.00034841262 0.00028538006 0.00042536732 0.00035139308 0.0003513926 nan
9487 0.00019367064 0.00015623748 0.00024007246 0.00019326465 0.00019760084 nan
30000 0.00010317026 8.6300372e-05 0.00012333785 0.00010629665 0.0001111201 nan
EOD
$p7c1 << EOD
200 0.13610027 0.054368764 0.34069718 0.13939358 nan nan
447 0.14142824 0.059780228 0.33459136 0.14151713 nan nan
1000 0.14533071 0.054353166 0.38858852 0.14367562 nan nan
2236 0.15522144 0.089221483 0.27004364 0.14586564 nan nan
5000 0.13940777 0.058188485 0.33399265 0.14808921 nan nan
EOD
$p8c0 << EOD
200 0.19104482 0.12115566 0.30124983 0.18970742 0.23169881 nan
447 0.20475033 0.13271892 0.31587583 0.20964332 0.23169881 nan
1000 0.21900926 0.1357496 0.3533348 0.23170173 0.23169881 nan
2236 0.29681638 0.1965482 0.44823593 0.25606494 0.23169881 nan
5000 0.25819549 0.14830554 0.44951059 0.28299206 0.23169881 nan
EOD
$p9c0 << EOD
200 0.58043751 0.40158029 0.83895478 0.5394318 0.58512202 nan
447 0.50011789 0.33602505 0.74434302 0.5618005 0.58512202 nan
1000 0.60859863 0.37623853 0.98446137 0.58512502 0.58512202 nan
2236 0.59502423 0.41606903 0.85094974 0.60940227 0.58512202 nan
5000 0.65734138 0.38629365 1.1185731 0.63468874 0.58512202 nan
EOD
$p10c0 << EOD
200 0.77106918 0.50283919 1.1823814 0.65388122 0.58997689 nan
447 0.51603303 0.36382704 0.73191395 0.62112467 0.58997689 nan
1000 0.45387502 0.31411709 0.65581447 0.58997305 0.58997689 nan
2236 0.88096067 0.62720091 1.2373893 0.560402 0.58997689 nan
5000 0.40325614 0.17331619 0.93825922 0.53231106 0.58997689 nan
EOD
$p11c0 << EOD
200 0.47749388 0.29232014 0.77996818 0.38470924 0.40059324 nan
447 0.29835567 0.19993074 0.4452347 0.3925667 0.40059324 nan
1000 0.38992732 0.2380883 0.63860053 0.40059427 0.40059324 nan
2236 0.44409393 0.31333649 0.62941734 0.40878077 0.40059324 nan
5000 0.42480853 0.24536496 0.73548517 0.41713521 0.40059324 nan
EOD
$p12c0 << EOD
200 0.40886406 0.23624599 0.70760914 0.28979247 nan nan
447 0.198481 0.1226386 0.321226 0.29114939 nan nan
1000 0.21433443 0.12978029 0.35397706 0.29251429 nan nan
2236 0.44727613 0.29755784 0.67232621 0.29388471 nan nan
5000 0.25578653 0.06131729 1.0670196 0.29526167 nan nan
EOD
$p13c0 << EOD
200 1.4021638 0.63857667 3.0788212 0.76957438 nan nan
447 0.53412368 0.19868992 1.4358459 0.83901848 nan nan
1000 0.42847158 0.16974536 1.0815488 0.91482291 nan nan
2236 1.4409753 0.87673593 2.3683412 0.99742175 nan nan
5000 1.6532491 0.054427615 50.217756 1.0874855 nan nan
EOD
$p14c0 << EOD
200 0.02450023 0.011971496 0.050140874 0.023345419 nan nan
447 0.027522259 0.014054109 0.05389703 0.028148471 nan nan
1000 0.028980825 0.015580794 0.053905352 0.03394724 nan nan
2236 0.049145887 0.030545352 0.079073183 0.040935754 nan nan
5000 0.045771375 0.020987202 0.099823634 0.04936365 nan nan
EOD
$p15c0 << EOD
200 0.39181206 0.15847767 0.96869607 0.31696289 nan nan
447 0.27733524 0.16420502 0.46840733 0.33864042 nan nan
1000 0.32216355 0.17002335 0.61044175 0.36182895 nan nan
2236 0.45926464 0.30156145 0.69943956 0.38658916 nan nan
5000 0.39730807 0.19894547 0.79345212 0.41304579 nan nan
EOD
set terminal pngcairo size 1920,1600 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'regression-two-layer.png'
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
set label '−1/2' at graph 1.0000, graph 0.1562 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2260 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [8.1033875e-06:0.00034758348]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-05 1, '3·10^{−5}' 3e-05, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '3·10^{−4}' 0.0003)
plot 0.002825519854 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.55, -0.49], theory -1/2', \
  0.003674307656 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.48 [-0.53, -0.45], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic L}_{1}' at screen 0.26260, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1643 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '0' at graph 1.0000, graph 0.8654 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [0.00012822823:11.766524]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10)
plot 0.1624176933 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.50 [-0.54, -0.46], theory -1/2', \
  2.527173058 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.11 [-0.22, 0.43], theory 0'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.50813, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1890 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [159.62683:37587.666]
set yrange [5.4046471e-06:0.30589395]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1)
plot 0.008286809702 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.60 [-0.67, -0.48], theory -1/2', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.10 [-0.22, 0.43]'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.76260, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1701 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [159.62683:37587.666]
set yrange [0.00010133633:1.5725066]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.1014237396 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.54 [-0.61, -0.45], theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.41 [-0.28, 1.11]'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.00813, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1603 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [159.62683:37587.666]
set yrange [6.2071455e-05:0.34520728]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1)
plot 0.0479614071 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.50 [-0.55, -0.45], theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.17 [-0.38, 0.73]'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the factors in cells with one atom' at screen 0.26260, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1715 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [159.62683:37587.666]
set yrange [2.5202738e-06:2.3599154]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1)
plot 0.00516502252 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.58 [-0.64, -0.50], theory -1/2', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.13 [-0.68, 0.42]'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.51500, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2039 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [159.62683:37587.666]
set yrange [2.5429008e-09:1.3455418e-07]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07)
plot 1.073443514e-06 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.58, -0.46], theory -1/2', \
  1.142263841e-06 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.55 [-0.65, -0.44], theory -1/2'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.76260, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1747 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [159.62683:37587.666]
set yrange [1.5761538e-05:0.59178483]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
plot 0.01924656556 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.57, -0.47], theory -1/2', \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.02 [-0.34, 0.38]'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.01053, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5342 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.10050091:0.47996519]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.2' 0.2, '0.3' 0.3, '0.4' 0.4)
plot 0.2316988069 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.12 [-0.07, 0.32], theory 0'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.25813, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5063 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.28308255:1.1878976]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot 0.5851220166 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.05 [-0.13, 0.23], theory 0'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.51053, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.6421 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.13096025:1.3651794]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot 0.5899768858 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.06 [-0.36, 0.23], theory 0'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the factors in '."\n".'cells with several atoms' at screen 0.75813, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5476 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.16466372:0.8349044]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1)
plot 0.4005932445 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.03 [-0.17, 0.22], theory 0'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.01500, screen 0.13438 center rotate by 90
set xrange [173.03051:5779.3275]
set yrange [0.040805933:1.2308408]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.01 [-0.50, 0.51]'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.26260, screen 0.13438 center rotate by 90
set xrange [173.03051:5779.3275]
set yrange [0.020564616:70.649518]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1)
plot $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.11 [-1.28, 1.49]'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.51340, screen 0.13438 center rotate by 90
set xrange [173.03051:5779.3275]
set yrange [0.0088478481:0.11099096]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.23 [-0.06, 0.53]'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.76500, screen 0.13438 center rotate by 90
set xrange [173.03051:5779.3275]
set yrange [0.12242888:1.0604703]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot $p15c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p15c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p15c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.08 [-0.26, 0.43]'
unset multiplot
