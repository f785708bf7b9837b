# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
600 1.3229342e-05 1.2543292e-05 1.3952916e-05 1.3328619e-05 1.2999558e-05 nan
1200 9.3989297e-06 8.8625559e-06 9.9677655e-06 9.307689e-06 9.1920755e-06 nan
2400 6.4759635e-06 6.0939324e-06 6.8819442e-06 6.4997789e-06 6.4997789e-06 nan
4800 4.5783885e-06 4.3505084e-06 4.818205e-06 4.5389491e-06 4.5960378e-06 nan
9600 3.1419697e-06 2.9103354e-06 3.3920397e-06 3.1696553e-06 3.2498895e-06 nan
EOD
$p1c0 << EOD
600 0.037486665 0.030434601 0.046172777 nan 0.076999213 nan
1200 1.2018349 0.10039208 14.38766 0.20444203 0.054446666 nan
2400 0.021014134 0.0165282 0.026717598 0.059839679 0.038499607 nan
4800 0.013677688 0.010958263 0.017071971 0.017514927 0.027223333 nan
9600 0.0085750108 0.006688132 0.010994222 0.005126576 0.019249803 nan
EOD
$p2c0 << EOD
600 0.00035082634 0.00021842957 0.00056347281 nan 0.00095606449 nan
1200 0.16084652 0.0051907836 4.9841422 0.0061729619 0.00067603968 nan
2400 0.00013492107 8.5367564e-05 0.00021323901 0.00099915069 0.00047803224 nan
4800 9.9710994e-05 5.830506e-05 0.00017052178 0.00016172173 0.00033801984 nan
9600 7.2377421e-05 3.5551063e-05 0.00014735118 2.6176151e-05 0.00023901612 nan
EOD
$p3c0 << EOD
600 0.003878976 0.0031395109 0.0047926112 nan 0.0078067823 nan
1200 0.12267642 0.033825119 0.44492092 0.020777175 0.0055202287 nan
2400 0.0019359732 0.00149035 0.0025148404 0.0060718152 0.0039033911 nan
4800 0.0013739169 0.0010853924 0.0017391383 0.0017743962 0.0027601143 nan
9600 0.00090026328 0.00069799675 0.0011611429 0.00051854046 0.0019516956 nan
EOD
$p4c0 << EOD
600 0.0040401311 0.0029744876 0.0054875532 nan 0.0086963545 nan
1200 0.11740971 0.023948331 0.5756159 0.022042864 0.0061492512 nan
2400 0.0022829793 0.0015936592 0.0032704573 0.0066546084 0.0043481772 nan
4800 0.0014968019 0.0011015596 0.0020338581 0.0020089863 0.0030746256 nan
9600 0.0010499261 0.00076515504 0.0014406816 0.0006065009 0.0021740886 nan
EOD
$p5c0 << EOD
600 4.8874672e-10 4.0323727e-10 5.9238909e-10 4.7691466e-10 4.8767287e-10 nan
1200 3.3624765e-10 2.737162e-10 4.1306464e-10 3.4101198e-10 3.448368e-10 nan
2400 2.2229592e-10 1.7612445e-10 2.8057134e-10 2.4383644e-10 2.4383644e-10 nan
4800 1.9505499e-10 1.5988172e-10 2.3796621e-10 1.7435226e-10 1.724184e-10 nan
9600 1.1991502e-10 9.7505431e-11 1.4747499e-10 1.2466844e-10 1.2191822e-10 nan
EOD
$p6c0 << EOD
600 0.0010305801 0.00071543503 0.0014845449 nan 0.0024186255 nan
1200 0.058824308 0.0021994753 1.5732385 0.007606108 0.0017102265 nan
2400 0.0005741436 0.00039894065 0.00082629051 0.0019887259 0.0012093128 nan
4800 0.00040763792 0.00028382733 0.00058545693 0.00051998085 0.00085511325 nan
9600 0.00024214008 0.00016573659 0.00035376509 0.00013595644 0.00060465638 nan
EOD
$p7c0 << EOD
600 0.020598951 0.016638054 0.025502789 0.027241358 0.018727362 nan
1200 0.084368326 0.029597223 0.24049602 0.01899307 0.015747771 nan
2400 0.009239878 0.0075446746 0.011315974 0.013242245 0.013242245 nan
4800 0.0081286953 0.0066090936 0.0099976929 0.0092326853 0.011135356 nan
9600 0.007234452 0.005492254 0.0095292926 0.0064371623 0.0093636809 nan
EOD
$p8c0 << EOD
600 0.12142487 0.10326965 0.14277185 nan 0.13294105 nan
1200 0.21421884 0.10164534 0.45146892 0.15738667 0.11178965 nan
2400 0.088351783 0.074844765 0.10429637 0.10535768 0.094003516 nan
4800 0.06274004 0.049828793 0.078996748 0.070528473 0.07904722 nan
9600 0.054037982 0.044801176 0.065179172 0.047213125 0.066470524 nan
EOD
$p9c0 << EOD
600 0.10588421 0.088479221 0.12671299 nan 0.13012647 nan
1200 0.1678945 0.093599439 0.30116167 0.13902802 0.10942288 nan
2400 0.084585058 0.068995756 0.1036967 0.099658736 0.092013309 nan
4800 0.072466667 0.062624325 0.08385588 0.071437858 0.077373662 nan
9600 0.053499588 0.044402653 0.064460246 0.051208431 0.065063235 nan
EOD
$p10c0 << EOD
600 0.005583544 0.0042280098 0.0073736735 nan 0.011888358 nan
1200 0.07783322 0.0076388734 0.79305021 0.020388813 0.0084063384 nan
2400 0.0034882576 0.0026235062 0.0046380454 0.007986446 0.0059441789 nan
4800 0.0027293958 0.0021638913 0.0034426875 0.0031283489 0.0042031692 nan
9600 0.0017688652 0.0013463952 0.0023238972 0.001225397 0.0029720894 nan
EOD
$p11c0 << EOD
600 0.015671363 0.011479815 0.021393345 nan 0.031621953 nan
1200 0.20162107 0.015376461 2.6437198 0.061850633 0.022360097 nan
2400 0.010835092 0.0071862266 0.0163367 0.022194678 0.015810976 nan
4800 0.0066415929 0.0050261819 0.0087761958 0.0079644087 0.011180049 nan
9600 0.0040971634 0.0028228348 0.0059467696 0.0028579737 0.0079054882 nan
EOD
$p12c0 << EOD
600 0.00029659604 0.00019435351 0.00045262476 nan 0.00059363789 nan
1200 0.016608495 0.0039098393 0.070550755 0.0022268459 0.00041976538 nan
2400 0.00011694375 7.6997613e-05 0.00017761384 0.00051766977 0.00029681895 nan
4800 8.5570841e-05 5.3560875e-05 0.00013671115 0.0001203415 0.00020988269 nan
9600 6.1423456e-05 3.2788895e-05 0.0001150646 2.7975514e-05 0.00014840947 nan
EOD
$p13c0 << EOD
600 0.010626424 0.0083730164 0.013486285 nan 0.022432463 nan
1200 0.17872051 0.027517479 1.1607539 0.03940234 0.015862147 nan
2400 0.005907847 0.004719934 0.0073947339 0.015190322 0.011216231 nan
4800 0.0050996742 0.0041700667 0.0062365133 0.0058561466 0.0079310733 nan
9600 0.0033974218 0.0026608777 0.004337845 0.0022576515 0.0056081157 nan
EOD
$p14c0 << EOD
600 3.9174381 3.1849605 4.8183711 3.6087688 nan nan
1200 3.3250503 2.8033672 3.9438142 3.6188271 nan nan
2400 3.6262246 2.9184212 4.5056912 3.6289135 nan nan
4800 3.4737584 2.8860406 4.18116 3.6390279 nan nan
9600 3.8753747 3.1543013 4.7612855 3.6491706 nan nan
EOD
set terminal pngcairo size 1920,1600 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'regression-sigmoid.png'
set multiplot layout 4,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.00860, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1452 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [2.3275481e-06:1.5090411e-05]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 3e-06 1, '' 4e-06 1, '5·10^{−6}' 5e-06, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05)
plot 0.0003184228368 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -0.52 [-0.55, -0.49], theory -1/2'
set lmargin at screen 0.29123
set rmargin at screen 0.47837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic L}_{1}' at screen 0.26808, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2527 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [0.0016529281:21.399237]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10, '' 20 1)
plot 1.886087828 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -1.77 [-4.56, 1.01], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.50813, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2678 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [4.6262467e-06:9.1532358]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1)
plot 0.02341870152 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -2.63 [-6.17, 0.92], theory -1/2'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.76500, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2763 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [0.00019796117:0.62367428]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1)
plot 0.1912263313 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -1.77 [-6.77, 3.22], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.00972, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2681 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [0.00022823617:0.81095703]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1)
plot 0.213016311 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -1.73 [-6.44, 2.99], theory -1/2'
set lmargin at screen 0.29123
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.25687, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1944 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [7.5391282e-11:6.4831484e-10]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 9e-11 1, '10^{−10}' 1e-10, '2·10^{−10}' 2e-10, '' 3e-10 1, '' 4e-10 1, '5·10^{−10}' 5e-10, '' 6e-10 1)
plot 1.194549703e-08 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -0.48 [-0.58, -0.39], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.51500, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2477 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [3.5819396e-05:2.51168]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1)
plot 0.05924398414 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -1.94 [-5.85, 1.98], theory -1/2'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.75812, screen 0.63438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2310 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [0.0032044767:0.29051982]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 0.09268605879 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -0.52 [-0.66, -0.38], theory -1/4'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.00812, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2514 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [0.032229421:0.50675119]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5)
plot 0.6579560863 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -0.58 [-1.06, -0.10], theory -1/4'
set lmargin at screen 0.29123
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.25960, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2732 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [0.033797536:0.33141277]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1)
plot 0.6440260873 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -0.48 [-0.84, -0.12], theory -1/4'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.51500, screen 0.38438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2262 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [0.0004870062:1.0961043]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.2912041042 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -1.35 [-3.90, 1.20], theory -1/2'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.76500, screen 0.38438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2381 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [0.0010642931:3.7221333]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1)
plot 0.7745764868 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p11c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -1.48 [-4.32, 1.37], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.01660, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2915 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [9.1585144e-06:0.10437292]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.01454109929 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p12c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -2.10 [-8.49, 4.28], theory -1/2'
set lmargin at screen 0.29123
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.26808, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2334 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [529.6218:10875.685]
set yrange [0.0009271761:1.5859676]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.5494808731 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p13c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: -1.38 [-2.97, 0.22], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.52540, screen 0.13438 center rotate by 90
set xrange [529.6218:10875.685]
set yrange [2.5950562:4.950639]
set logscale y
set xtics ('' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000)
set ytics ('3' 3, '4' 4)
plot $p14c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=3 lse: 0.00 [-0.09, 0.10]'
unset multiplot
