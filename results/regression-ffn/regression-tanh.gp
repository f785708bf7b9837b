# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 4.3527793e-05 4.0920909e-05 4.630075e-05 4.404036e-05 4.3375863e-05 nan
949 2.4726376e-05 2.3209812e-05 2.6342034e-05 2.4574017e-05 2.438797e-05 nan
3000 1.4068594e-05 1.3264122e-05 1.4921857e-05 1.3716658e-05 1.3716652e-05 nan
9487 7.4885922e-06 7.0927319e-06 7.9065463e-06 7.6549646e-06 7.7133724e-06 nan
30000 4.2842592e-06 4.0628065e-06 4.5177828e-06 4.2721431e-06 4.3375863e-06 nan
EOD
$p0c1 << EOD
150 8.7600289e-05 8.3538465e-05 9.1859608e-05 8.8125957e-05 8.6784095e-05 nan
300 6.3096269e-05 6.0320465e-05 6.5999808e-05 6.1838222e-05 6.1365622e-05 nan
600 4.3508085e-05 4.1561092e-05 4.5546288e-05 4.3392048e-05 4.3392048e-05 nan
1200 2.9124316e-05 2.7723786e-05 3.0595598e-05 3.0448317e-05 3.0682811e-05 nan
2400 2.1906285e-05 2.0979363e-05 2.2874161e-05 2.1365666e-05 2.1696024e-05 nan
EOD
$p1c0 << EOD
300 0.0025517397 0.002279901 0.0028559905 nan 0.0026578403 nan
949 0.0015198895 0.0013342547 0.0017313518 0.0015750774 0.001494364 nan
3000 0.00091468382 0.00081348514 0.0010284718 0.00085535481 0.00084048291 nan
9487 0.00044865242 0.00039423254 0.00051058442 0.00046441875 0.00047263411 nan
30000 0.00025205303 0.00022742458 0.00027934857 0.00025216296 0.00026578403 nan
EOD
$p1c1 << EOD
150 0.19809007 0.088244543 0.44466971 0.23061484 0.25529716 nan
300 0.25795035 0.073116605 0.9100311 0.17157406 0.18052235 nan
600 0.089993473 0.027826678 0.29104534 0.12764858 0.12764858 nan
1200 0.11319941 0.038264781 0.33487993 0.094968669 0.090261175 nan
2400 0.064372856 0.0059536431 0.69602166 0.070655296 0.063824289 nan
EOD
$p2c0 << EOD
300 7.0586001e-05 6.0796766e-05 8.1951457e-05 7.3211947e-05 7.6144692e-05 nan
949 4.4141979e-05 3.7656059e-05 5.174504e-05 4.1979816e-05 4.2812161e-05 nan
3000 2.383318e-05 2.0345644e-05 2.7918531e-05 2.4079037e-05 2.4079066e-05 nan
9487 1.4077143e-05 1.2332292e-05 1.6068867e-05 1.3809056e-05 1.3540535e-05 nan
30000 7.7553144e-06 6.8187351e-06 8.8205364e-06 7.9194727e-06 7.6144692e-06 nan
EOD
$p2c1 << EOD
150 0.017320674 0.0062311193 0.048146367 0.026581518 0.033995691 nan
300 0.07976409 0.0051799212 1.2282639 0.021256259 0.024038584 nan
600 0.0089172231 0.0017556445 0.045292124 0.016997846 0.016997846 nan
1200 0.011541183 0.003196117 0.041675228 0.01359255 0.012019292 nan
2400 0.015000999 0.00013131982 1.7136025 0.01086946 0.0084989229 nan
EOD
$p3c0 << EOD
300 0.0015394983 0.0013613796 0.0017409214 0.0015866318 0.0015530684 nan
949 0.00086492226 0.00075893529 0.00098571053 0.00088259138 0.00087320882 nan
3000 0.00054259039 0.00048409305 0.00060815649 0.00049112368 0.00049112336 nan
9487 0.00026575718 0.00023437635 0.0003013396 0.00027324004 0.00027617653 nan
30000 0.00014834929 0.00013344898 0.0001649133 0.00015202171 0.00015530684 nan
EOD
$p3c1 << EOD
150 0.042991286 0.01549072 0.11931341 0.044733362 0.077377492 nan
300 0.051721747 0.019338288 0.13833381 0.041601414 0.054714149 nan
600 0.028253461 0.0057428497 0.13900034 0.038688746 0.038688746 nan
1200 0.03870341 0.011169646 0.13410935 0.035980004 0.027357075 nan
2400 0.03589642 0.00068869131 1.8710167 0.033460911 0.019344373 nan
EOD
$p4c0 << EOD
300 0.00085601201 0.00074674691 0.00098126495 0.00086817983 0.00083190631 nan
949 0.00046697895 0.00039849855 0.00054722744 0.00047782313 0.00046773723 nan
3000 0.00028574012 0.00024970411 0.00032697665 0.00026307222 0.00026307187 nan
9487 0.00013809056 0.00011963948 0.00015938722 0.00014481171 0.00014793488 nan
30000 7.9600424e-05 7.0459808e-05 8.9926833e-05 7.9715042e-05 8.3190631e-05 nan
EOD
$p4c1 << EOD
150 0.038394013 0.015689088 0.093957036 0.041298214 0.048720642 nan
300 0.041842504 0.013447057 0.13019913 0.031718098 0.034450696 nan
600 0.017041489 0.0041040338 0.070762658 0.024360321 0.024360321 nan
1200 0.021546719 0.0066548743 0.069762564 0.018709358 0.017225348 nan
2400 0.014165132 0.0007807422 0.25700026 0.014369271 0.01218016 nan
EOD
$p5c0 << EOD
300 6.6476728e-09 5.76469e-09 7.6659028e-09 6.7455831e-09 6.5020126e-09 nan
949 3.987516e-09 3.4990724e-09 4.5441425e-09 3.7235664e-09 3.6557402e-09 nan
3000 1.8242133e-09 1.5876585e-09 2.0960138e-09 2.0561192e-09 2.0561169e-09 nan
9487 1.2352337e-09 1.0784519e-09 1.414808e-09 1.1351644e-09 1.1562293e-09 nan
30000 6.1309885e-10 5.330271e-10 7.0519904e-10 6.2672511e-10 6.5020126e-10 nan
EOD
$p5c1 << EOD
150 1.0154852e-08 8.5685906e-09 1.2034769e-08 1.0303019e-08 9.7191063e-09 nan
300 7.2965069e-09 6.2005035e-09 8.5862403e-09 7.0758792e-09 6.872446e-09 nan
600 4.848704e-09 4.1360542e-09 5.6841446e-09 4.8595531e-09 4.8595531e-09 nan
1200 3.2361194e-09 2.7530743e-09 3.8039179e-09 3.3374307e-09 3.436223e-09 nan
2400 2.3289063e-09 2.0075026e-09 2.7017672e-09 2.2920716e-09 2.4297766e-09 nan
EOD
$p6c0 << EOD
300 0.0001880184 0.00016215887 0.00021800176 nan 0.00021544023 nan
949 0.00012062319 0.00010313455 0.00014107739 0.00012486652 0.00012113073 nan
3000 7.4892782e-05 6.5188927e-05 8.6041128e-05 6.8821689e-05 6.8128183e-05 nan
9487 3.5275628e-05 3.0592576e-05 4.0675554e-05 3.7925007e-05 3.8310956e-05 nan
30000 2.1322684e-05 1.8411219e-05 2.4694554e-05 2.0899405e-05 2.1544023e-05 nan
EOD
$p6c1 << EOD
150 0.0100363 0.0048585804 0.02073184 0.01403079 0.012508436 nan
300 0.028127265 0.0030337512 0.26078046 0.0093675835 0.0088448002 nan
600 0.004118605 0.0015228973 0.011138576 0.0062542182 0.0062542182 nan
1200 0.0048684019 0.0018364064 0.012906368 0.0041755961 0.0044224001 nan
2400 0.0025130661 0.00047899389 0.013184931 0.0027878149 0.0031271091 nan
EOD
$p7c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
949 1 0.99999804 1.000002 1 nan nan
3000 1 0.99999804 1.000002 1 nan nan
9487 1 0.99999804 1.000002 1 nan nan
30000 1 0.99999804 1.000002 1 nan nan
EOD
$p7c1 << EOD
150 3.7232826 3.2063003 4.3236229 3.8381214 nan nan
300 3.7738985 3.2396373 4.3962667 3.6871362 nan nan
600 3.6696946 3.2453941 4.1494678 3.5420904 nan nan
1200 3.3212174 2.8803172 3.8296077 3.4027506 nan nan
2400 3.2475073 2.7828569 3.7897398 3.2688921 nan nan
EOD
$p8c0 << EOD
150 0.092214091 0.044797154 0.18982095 0.093702418 0.08360349 nan
300 0.07582928 0.037197183 0.15458374 0.07442693 0.070301875 nan
600 0.053448141 0.025417613 0.11239072 0.059116595 0.059116595 nan
1200 0.058590457 0.025385595 0.13522794 0.046955743 0.049710933 nan
2400 0.032583755 0.011412634 0.093028577 0.037296495 0.041801745 nan
EOD
$p9c0 << EOD
150 0.15066617 0.13088237 0.17344044 0.15808732 0.1475052 nan
300 0.1428261 0.10775644 0.18930929 0.12840877 0.1240366 nan
600 0.099912151 0.084204144 0.11855044 0.10430193 0.10430193 nan
1200 0.089430542 0.071913049 0.11121517 0.084720788 0.087707118 nan
2400 0.066323493 0.054634486 0.080513353 0.068815716 0.073752601 nan
EOD
$p10c0 << EOD
150 0.13369676 0.11270841 0.15859352 0.13558317 0.13097708 nan
300 0.11702957 0.092190036 0.14856183 0.11205804 0.11013815 nan
600 0.087621199 0.073712834 0.10415384 0.092614779 0.092614779 nan
1200 0.081252438 0.067844262 0.097310494 0.076545127 0.077879435 nan
2400 0.061700562 0.052093652 0.073079141 0.063263731 0.065488538 nan
EOD
$p11c0 << EOD
150 0.017692062 0.010258809 0.030511247 0.021005974 0.020338649 nan
300 0.025193858 0.0070803656 0.089646568 0.014615627 0.014381596 nan
600 0.0078956103 0.0043198568 0.014431187 0.010169324 0.010169324 nan
1200 0.0081462733 0.0040678041 0.016313905 0.0070756564 0.0071907982 nan
2400 0.0045799259 0.0020147512 0.010411072 0.0049231309 0.0050846621 nan
EOD
$p12c0 << EOD
150 0.028741799 0.019623148 0.042097783 0.032219074 0.029136185 nan
300 0.032769982 0.010079689 0.10653818 0.021664959 0.020602394 nan
600 0.01243148 0.008761598 0.017638529 0.014568093 0.014568093 nan
1200 0.011091356 0.007251947 0.01696347 0.0097959714 0.010301197 nan
2400 0.006139563 0.0036908083 0.010213002 0.0065870707 0.0072840463 nan
EOD
$p13c0 << EOD
150 0.016146138 0.0051523712 0.050597631 0.013982518 0.018231611 nan
300 0.012091504 0.0039701742 0.036825704 0.011289903 0.012891696 nan
600 0.0058850755 0.0012277268 0.028209952 0.0091158057 0.0091158057 nan
1200 0.0076314324 0.002163378 0.026920289 0.0073603743 0.006445848 nan
2400 0.0082606741 0.00011187577 0.609951 0.0059429865 0.0045579028 nan
EOD
$p14c0 << EOD
150 0.053594572 0.025541344 0.11245994 0.060982661 0.061986457 nan
300 0.061265643 0.020556725 0.18259129 0.0434747 0.043831044 nan
600 0.022941945 0.0090304802 0.058284037 0.030993229 0.030993229 nan
1200 0.027104622 0.010528775 0.069776449 0.022095154 0.021915522 nan
2400 0.014158897 0.0032428788 0.061819871 0.015751694 0.015496614 nan
EOD
set terminal pngcairo size 1920,1600 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'regression-tanh.png'
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
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.01500, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1476 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2365 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [2.1632427e-06:0.00010735926]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001)
plot 0.0007512919778 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.52, -0.49], theory -1/2', \
  0.001062883755 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.51 [-0.53, -0.49], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic L}_{1}' at screen 0.26260, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1649 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5711 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [4.2538611e-05:1.3777397]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.04603514494 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.48], theory -1/2', \
  3.126738837 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.43 [-1.60, 0.75], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.50972, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1608 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5305 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [5.5240001e-07:3.1909529]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1)
plot 0.001318864748 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.48 [-0.52, -0.44], theory -1/2', \
  0.4163604881 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.32 [-2.96, 2.32], theory -1/2'
set lmargin at screen 0.78003
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.75688, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1641 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.4621 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [1.9373229e-05:3.015892]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1)
plot 0.0268999343 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.54, -0.48], theory -1/2', \
  0.9476768637 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.10 [-2.22, 2.01], theory -1/2'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.00813, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1660 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5286 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [1.3428197e-05:0.38728723]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1)
plot 0.01440904002 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.56, -0.48], theory -1/2', \
  0.5967035627 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.38 [-1.84, 1.08], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.26260, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1889 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [118.18025:38077.428]
set yrange [2.8389104e-10:1.4064432e-08]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '10^{−9}' 1e-09, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08)
plot 1.126181623e-07 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using (0.96422 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using (0.96422 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.55, -0.48], theory -1/2', \
  1.190342559e-07 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using (1.03711 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using (1.03711 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.54 [-0.62, -0.47], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.51660, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1646 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.4750 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [2.6673127e-06:0.4205665]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1)
plot 0.003731534286 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.58, -0.44], theory -1/2', \
  0.1531964331 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.58 [-1.48, 0.32], theory -1/2'
set lmargin at screen 0.78003
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.76728, screen 0.63438 center rotate by 90
set xrange [118.18025:38077.428]
set yrange [0.74135043:4.7341093]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('1' 1, '2' 2, '' 3 1, '' 4 1)
plot $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.00 [-0.00, 0.00]', \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.06 [-0.13, 0.01]'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.00813, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.4975 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0076440742:0.21847013]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 0.2925817441 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.33 [-0.82, 0.15], theory -1/4'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.25813, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.3010 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.045764212:0.20144532]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 0.5162144417 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.30 [-0.39, -0.21], theory -1/4'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.50813, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2684 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.044448436:0.16767197]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.4583720263 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.27 [-0.36, -0.19], theory -1/4'
set lmargin at screen 0.78003
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.75688, screen 0.38438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.3103 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0011728337:0.10838003]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.2490965551 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.52 [-0.97, -0.07], theory -1/2'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.01500, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2735 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0022852186:0.12604467]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.3568439339 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.57 [-0.89, -0.26], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.26260, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4748 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [3.2813197e-05:0.93782736]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
plot 0.2232907247 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.31 [-2.60, 1.98], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.51660, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4320 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0018254532:0.22336109]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 0.7591759545 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.49 [-1.18, 0.21], theory -1/2'
unset multiplot
