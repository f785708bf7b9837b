# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 1.3983048e-05 1.2871647e-05 1.5190412e-05 1.3804593e-05 1.3682797e-05 nan
949 7.5699473e-06 7.0195127e-06 8.1635442e-06 7.7272734e-06 7.6931184e-06 nan
3000 4.3880386e-06 4.0487796e-06 4.755725e-06 4.3268816e-06 4.3268805e-06 nan
9487 2.3890882e-06 2.2309913e-06 2.5583884e-06 2.4224056e-06 2.4331623e-06 nan
30000 1.3690999e-06 1.263998e-06 1.4829412e-06 1.3562084e-06 1.3682797e-06 nan
EOD
$p0c1 << EOD
150 2.6555919e-05 2.5336593e-05 2.7833925e-05 2.7200278e-05 2.6837766e-05 nan
300 1.9789041e-05 1.8789563e-05 2.0841685e-05 1.9104904e-05 1.8977166e-05 nan
600 1.3333137e-05 1.2770069e-05 1.3921032e-05 1.3418883e-05 1.3418883e-05 nan
1200 9.5105898e-06 9.1037814e-06 9.9355767e-06 9.4251413e-06 9.4885831e-06 nan
2400 6.5454607e-06 6.2784036e-06 6.8238772e-06 6.6200212e-06 6.7094415e-06 nan
EOD
$p1c0 << EOD
300 0.003295333 0.0028090517 0.0038657956 0.0033199336 0.0032640255 nan
949 0.0018808007 0.0016218994 0.00218103 0.0018508364 0.0018351901 nan
3000 0.00099153915 0.00083645776 0.001175373 0.001032176 0.0010321755 nan
9487 0.00060902847 0.00052291652 0.00070932103 0.00057552218 0.00058042982 nan
30000 0.000311022 0.00025591728 0.000377992 0.00032090622 0.00032640255 nan
EOD
$p1c1 << EOD
150 0.14950718 0.064405156 0.34705914 0.26330082 0.51361592 nan
300 0.72860832 0.083205972 6.3801921 0.26003412 0.3631813 nan
600 0.15316006 0.02351461 0.99759276 0.25680796 0.25680796 nan
1200 0.71205684 0.06610294 7.6702329 0.25362182 0.18159065 nan
2400 0.11632695 0.010065706 1.3443626 0.25047522 0.12840398 nan
EOD
$p2c0 << EOD
300 5.525895e-05 4.6057787e-05 6.6298268e-05 5.2046889e-05 4.8755584e-05 nan
949 2.7450636e-05 2.3154494e-05 3.2543894e-05 2.8322619e-05 2.7412705e-05 nan
3000 1.4314859e-05 1.1221649e-05 1.8260703e-05 1.54179e-05 1.541787e-05 nan
9487 8.248122e-06 6.8099853e-06 9.9899652e-06 8.3914386e-06 8.6700289e-06 nan
30000 4.8112012e-06 4.0155431e-06 5.7645147e-06 4.5672595e-06 4.8755584e-06 nan
EOD
$p2c1 << EOD
150 0.0093734807 0.00030453694 0.28851062 0.022427108 0.074606875 nan
300 0.095339992 0.0032474263 2.7990517 0.028924181 0.052755027 nan
600 0.023046165 0.00015535922 3.4186945 0.037303437 0.037303437 nan
1200 0.097423593 0.0030700728 3.0915738 0.048110142 0.026377513 nan
2400 0.02667994 6.563744e-05 10.844713 0.06204752 0.018651719 nan
EOD
$p3c0 << EOD
300 0.0020658717 0.0017593613 0.0024257814 0.0020524394 0.0020064345 nan
949 0.0011377933 0.00097597233 0.001326445 0.0011409692 0.0011281127 nan
3000 0.0006034691 0.00051174955 0.00071162731 0.00063449073 0.00063449029 nan
9487 0.00038236168 0.00032689567 0.00044723889 0.00035277586 0.00035679697 nan
30000 0.00018850113 0.00015491698 0.00022936592 0.00019614635 0.00020064345 nan
EOD
$p3c1 << EOD
150 0.049276628 0.0039712256 0.61144502 0.055645586 0.14576314 nan
300 0.077960337 0.022908242 0.26531124 0.063683103 0.1030701 nan
600 0.06906467 0.0019878015 2.3996001 0.072881569 0.072881569 nan
1200 0.074496216 0.02045392 0.27132629 0.083408674 0.051535052 nan
2400 0.10485471 0.00080177778 13.712666 0.095456326 0.036440785 nan
EOD
$p4c0 << EOD
300 0.0010712397 0.00089434664 0.0012831205 0.0011278005 0.0011078937 nan
949 0.00067830582 0.00058787348 0.00078264933 0.00062848036 0.00062291047 nan
3000 0.00032835644 0.00027315474 0.00039471382 0.00035034695 0.00035034676 nan
9487 0.00021059372 0.00018000041 0.00024638675 0.00019526639 0.00019701273 nan
30000 0.00010317631 8.4022145e-05 0.00012669697 0.00010883396 0.00011078937 nan
EOD
$p4c1 << EOD
150 0.025477784 0.0052288556 0.1241414 0.038986226 0.095830513 nan
300 0.072264143 0.016266678 0.3210309 0.043220771 0.067762405 nan
600 0.043268807 0.0022058271 0.84874725 0.047915256 0.047915256 nan
1200 0.071152295 0.014590438 0.34698404 0.05311964 0.033881203 nan
2400 0.036625725 0.00098518601 1.3616147 0.058889306 0.023957628 nan
EOD
$p5c0 << EOD
300 5.8106609e-10 4.7653172e-10 7.0853163e-10 6.2680388e-10 6.3973449e-10 nan
949 3.9350489e-10 3.2860514e-10 4.712224e-10 3.5603639e-10 3.5968911e-10 nan
3000 2.1075294e-10 1.759328e-10 2.5246458e-10 2.0230168e-10 2.0230181e-10 nan
9487 1.0425467e-10 8.5406107e-11 1.2726298e-10 1.1492901e-10 1.1376167e-10 nan
30000 6.6963561e-11 5.4904297e-11 8.1671541e-11 6.5293105e-11 6.3973449e-11 nan
EOD
$p5c1 << EOD
150 1.1211925e-09 9.7850834e-10 1.2846825e-09 1.0660916e-09 9.6174186e-10 nan
300 6.6988217e-10 5.6753824e-10 7.9068173e-10 7.1599751e-10 6.8005419e-10 nan
600 4.65749e-10 4.0208528e-10 5.3949284e-10 4.8087093e-10 4.8087093e-10 nan
1200 3.3809106e-10 2.882489e-10 3.9655161e-10 3.2295762e-10 3.4002709e-10 nan
2400 2.1656968e-10 1.8068367e-10 2.595831e-10 2.1690149e-10 2.4043546e-10 nan
EOD
$p6c0 << EOD
300 0.00015561883 0.00013018285 0.00018602466 0.00015249276 0.00014002678 nan
949 7.7176633e-05 6.3354287e-05 9.4014674e-05 8.2158574e-05 7.8729707e-05 nan
3000 4.6486047e-05 3.7872782e-05 5.7058195e-05 4.4280472e-05 4.4280357e-05 nan
9487 2.4037953e-05 1.9658734e-05 2.9392695e-05 2.3861055e-05 2.4900455e-05 nan
30000 1.2671117e-05 1.0130636e-05 1.5848679e-05 1.2858054e-05 1.4002678e-05 nan
EOD
$p6c1 << EOD
150 0.0033236509 0.0013615455 0.0081133208 0.0074043167 0.014604584 nan
300 0.031403892 0.0018165679 0.54289434 0.0073531273 0.010327 nan
600 0.0043505539 0.00065768024 0.028778908 0.0073022918 0.0073022918 nan
1200 0.035062246 0.0013498505 0.91073874 0.0072518078 0.0051635001 nan
2400 0.0026709193 0.00027250395 0.026178739 0.0072016728 0.0036511459 nan
EOD
$p7c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
949 1 0.99999804 1.000002 1 nan nan
3000 1 0.99999804 1.000002 1 nan nan
9487 1 0.99999804 1.000002 1 nan nan
30000 1 0.99999804 1.000002 1 nan nan
EOD
$p7c1 << EOD
150 3.8857566 3.3573162 4.4973734 3.9024719 nan nan
300 3.9455108 3.4815925 4.4712456 3.8217585 nan nan
600 3.8724571 3.3633938 4.4585691 3.7427145 nan nan
1200 3.1457697 2.728146 3.6273231 3.6653054 nan nan
2400 3.9511689 3.3553912 4.6527319 3.5894973 nan nan
EOD
$p8c0 << EOD
150 0.038416276 0.017172194 0.085941858 0.049585357 0.062518063 nan
300 0.061355796 0.027506675 0.13685891 0.046818984 0.052571215 nan
600 0.043268394 0.011554751 0.1620246 0.044206946 0.044206946 nan
1200 0.054085492 0.020587596 0.14208752 0.041740635 0.037173463 nan
2400 0.028552442 0.0067388301 0.12097677 0.039411919 0.031259031 nan
EOD
$p9c0 << EOD
150 0.19312475 0.16562142 0.22519532 0.20670234 0.20853313 nan
300 0.19958886 0.12638065 0.31520421 0.17458331 0.17535476 nan
600 0.13447238 0.11454973 0.15786 0.14745519 0.14745519 nan
1200 0.16839415 0.098790369 0.28703799 0.12454244 0.12399454 nan
2400 0.092511647 0.070138623 0.12202128 0.10519006 0.10426656 nan
EOD
$p10c0 << EOD
150 0.18468476 0.15956405 0.21376031 0.19671806 0.19834679 nan
300 0.18883708 0.14200651 0.25111131 0.1661029 0.16678911 nan
600 0.12696644 0.10144733 0.15890489 0.14025236 0.14025236 nan
1200 0.14376813 0.097344953 0.21233021 0.11842493 0.11793771 nan
2400 0.092189659 0.074795995 0.11362819 0.099994502 0.099173396 nan
EOD
$p11c0 << EOD
150 0.016674074 0.011119998 0.025002231 0.025638076 0.037376118 nan
300 0.04557444 0.0089188351 0.23288127 0.021888944 0.026428907 nan
600 0.013877607 0.0039311747 0.048989931 0.018688059 0.018688059 nan
1200 0.04587921 0.0055532198 0.37904171 0.015955249 0.013214453 nan
2400 0.0076610054 0.0023524085 0.024949325 0.013622066 0.0093440296 nan
EOD
$p12c0 << EOD
150 0.049270909 0.03621437 0.067034785 0.073775795 0.09198887 nan
300 0.11292942 0.023387786 0.54528689 0.058251832 0.065045953 nan
600 0.035910565 0.011697084 0.11024702 0.045994435 0.045994435 nan
1200 0.11470204 0.012908202 1.0192402 0.036316249 0.032522977 nan
2400 0.01682873 0.0075309619 0.037605577 0.028674554 0.022997217 nan
EOD
$p13c0 << EOD
150 0.0055821688 0.00025059007 0.12434894 0.0078788037 0.022772281 nan
300 0.010259035 0.0025458621 0.04134073 0.0094714922 0.016102434 nan
600 0.030997135 0.00013195717 7.2813203 0.01138614 0.01138614 nan
1200 0.010043366 0.00232913 0.043307672 0.013687832 0.0080512171 nan
2400 0.013966546 5.5894445e-05 3.4898711 0.016454807 0.0056930702 nan
EOD
$p14c0 << EOD
150 0.039052612 0.017790601 0.085725406 0.062999266 0.11665114 nan
300 0.11414083 0.024784928 0.52564727 0.060617391 0.082484812 nan
600 0.050450844 0.0064677193 0.39353713 0.05832557 0.05832557 nan
1200 0.10811446 0.017959512 0.65083814 0.056120398 0.041242406 nan
2400 0.028062013 0.0034261908 0.22984026 0.053998599 0.029162785 nan
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
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.00700, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1511 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2356 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [6.7661842e-07:3.2487467e-05]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-06 1, '3·10^{−6}' 3e-06, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '3·10^{−5}' 3e-05)
plot 0.0002369930036 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.50 [-0.53, -0.48], theory -1/2', \
  0.0003286941604 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
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
set label '−1/2' at graph 1.0000, graph 0.1710 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5361 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [3.1863978e-05:12.842335]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10)
plot 0.0565345792 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.56, -0.46], theory -1/2', \
  6.290484663 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.02 [-1.48, 1.45], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.50813, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1655 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5422 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [2.0130841e-07:22.740068]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10, '' 20 1)
plot 0.0008444714941 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.48], theory -1/2', \
  0.9137438695 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.37 [-3.13, 3.87], theory -1/2'
set lmargin at screen 0.78003
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.75688, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1712 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.4474 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [1.5496834e-05:24.236675]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10, '' 20 1)
plot 0.03475246456 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.56, -0.46], theory -1/2', \
  1.785226564 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.19 [-2.59, 2.98], theory -1/2'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.00813, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1744 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5133 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [1.1845899e-05:2.2107378]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1)
plot 0.01918928259 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.56, -0.46], theory -1/2', \
  1.17367929 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.15 [-1.90, 2.19], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.25940, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1777 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [118.18025:38077.428]
set yrange [2.9031921e-11:1.5040258e-09]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '10^{−10}' 1e-10, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '10^{−9}' 1e-09)
plot 1.108052648e-08 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using (0.96422 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using (0.96422 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.49 [-0.55, -0.44], theory -1/2', \
  1.177888405e-08 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using (1.03711 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using (1.03711 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.57 [-0.65, -0.50], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.51500, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1757 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.4769 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [1.0102285e-06:1.6109485]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.00242533504 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.54 [-0.59, -0.48], theory -1/2', \
  0.1788688896 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.01 [-1.45, 1.43], theory -1/2'
set lmargin at screen 0.78003
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.76728, screen 0.63438 center rotate by 90
set xrange [118.18025:38077.428]
set yrange [0.73290337:5.0245071]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('1' 1, '2' 2, '' 3 1, '' 4 1, '5' 5)
plot $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.00 [-0.00, 0.00]', \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.03 [-0.10, 0.04]'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.00813, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.5159 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0042826078:0.18994627]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.2187904329 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.08 [-0.84, 0.68], theory -1/4'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.25813, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.3234 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.056613106:0.3398003]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1)
plot 0.7297899311 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.24 [-0.40, -0.09], theory -1/4'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.51053, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2933 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.06293511:0.26678762]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 0.6941414752 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.24 [-0.36, -0.13], theory -1/4'
set lmargin at screen 0.78003
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.75688, screen 0.38438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.3368 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0011398713:0.4887038]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1)
plot 0.4577620941 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.23 [-0.98, 0.52], theory -1/2'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.01500, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2996 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0037410393:1.3027103]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 1.126628963 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.34 [-0.90, 0.22], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.26260, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4443 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [1.042778e-05:13.120555]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10)
plot 0.2789023405 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.27 [-3.08, 3.61], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.51500, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4518 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0016216732:0.84606955]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1)
plot 1.428678851 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.06 [-1.28, 1.17], theory -1/2'
unset multiplot
