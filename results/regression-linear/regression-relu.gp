# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 0.00013486225 0.00012616073 0.00014416393 0.00013517048 0.000135716 nan
965 7.6214886e-05 7.132264e-05 8.1442706e-05 7.5569152e-05 7.5670747e-05 nan
3107 4.1841768e-05 3.9659323e-05 4.4144313e-05 4.2228362e-05 4.2171695e-05 nan
10000 2.368881e-05 2.2360719e-05 2.5095781e-05 2.3601585e-05 2.3506701e-05 nan
EOD
$p0c1 << EOD
2000 7.2538464e-05 6.8241625e-05 7.7105854e-05 7.3531146e-05 7.224825e-05 nan
4000 5.445695e-05 5.0726126e-05 5.846217e-05 5.1538804e-05 5.1087227e-05 nan
8000 3.4199343e-05 3.2344656e-05 3.6160381e-05 3.6124125e-05 3.6124125e-05 nan
16000 2.5730961e-05 2.3937341e-05 2.7658976e-05 2.5319804e-05 2.5543614e-05 nan
32000 1.7832562e-05 1.6654934e-05 1.9093456e-05 1.7746934e-05 1.8062062e-05 nan
EOD
$p1c0 << EOD
300 0.0016401343 0.0014482627 0.0018574258 0.0016338306 0.0016056675 nan
965 0.00085747945 0.00075843197 0.00096946204 0.00090047464 0.00089526702 nan
3107 0.00053701781 0.00048477441 0.0005948914 0.00049605287 0.00049893689 nan
10000 0.00026247714 0.00023325641 0.00029535843 0.00027331507 0.00027810977 nan
EOD
$p1c1 << EOD
2000 0.57254427 0.2806744 1.167926 nan 0.33773959 nan
4000 0.20911092 0.092975787 0.47030929 0.2172694 0.33773959 nan
8000 0.40479051 0.21349381 0.76749464 0.29155523 0.33773959 nan
16000 0.21289156 0.098007619 0.46244177 0.39123987 0.33773959 nan
32000 0.68097493 0.35924372 1.2908419 0.52500734 0.33773959 nan
EOD
$p2c0 << EOD
300 0.00019626647 0.00016771987 0.00022967182 0.0001909183 0.00018175064 nan
965 9.6791287e-05 8.361325e-05 0.00011204627 0.00010301531 0.00010133814 nan
3107 5.8136894e-05 4.9980882e-05 6.7623827e-05 5.5557237e-05 5.6476264e-05 nan
10000 2.9693534e-05 2.5490206e-05 3.4589989e-05 2.9968254e-05 3.1480135e-05 nan
EOD
$p2c1 << EOD
2000 0.045378093 0.019180174 0.10735937 nan nan nan
4000 0.0086012523 0.0025851717 0.028617651 0.0080902992 nan nan
8000 0.017483963 0.006692447 0.045676712 0.014100928 nan nan
16000 0.011590168 0.0026633704 0.050436845 0.024577109 nan nan
32000 0.057803824 0.027556013 0.12125419 0.042836493 nan nan
EOD
$p3c0 << EOD
300 0.00023336773 0.00020091306 0.00027106498 0.00023103817 0.00023165769 nan
965 0.00012379548 0.00010849948 0.00014124786 0.00012904933 0.00012916465 nan
3107 7.5801754e-05 6.7890868e-05 8.4634444e-05 7.2048418e-05 7.1984122e-05 nan
10000 3.9385627e-05 3.5207227e-05 4.4059919e-05 4.0231897e-05 4.0124288e-05 nan
EOD
$p3c1 << EOD
2000 0.17015708 0.065188782 0.44414747 nan nan nan
4000 0.022226284 0.0062698213 0.078791352 0.019491045 nan nan
8000 0.047842135 0.017601722 0.1300367 0.03980222 nan nan
16000 0.03269573 0.0067341962 0.15874363 0.081279207 nan nan
32000 0.26006499 0.080565587 0.83948744 0.16597842 nan nan
EOD
$p4c0 << EOD
300 0.00064105341 0.00055472574 0.00074081559 0.00063435399 0.00062777595 nan
965 0.00033445775 0.00029315109 0.00038158477 0.00035124626 0.00035002708 nan
3107 0.00020700261 0.00018533851 0.00023119903 0.00019439512 0.00019507188 nan
10000 0.00010456547 9.1949337e-05 0.00011891264 0.00010760626 0.00010873398 nan
EOD
$p4c1 << EOD
2000 0.085265877 0.03278519 0.22175469 nan nan nan
4000 0.011281037 0.003340944 0.038091565 0.00986638 nan nan
8000 0.023943914 0.0088555355 0.064740415 0.020037717 nan nan
16000 0.016362529 0.0034310052 0.07803321 0.040694772 nan nan
32000 0.13004493 0.040314521 0.4194936 0.082647364 nan nan
EOD
$p5c0 << EOD
300 5.1823393e-08 4.3770541e-08 6.1357798e-08 5.7030176e-08 6.2917239e-08 nan
965 3.873741e-08 3.3252572e-08 4.5126943e-08 3.3949627e-08 3.5080569e-08 nan
3107 2.0377138e-08 1.7495689e-08 2.3733146e-08 2.0201527e-08 1.9550581e-08 nan
10000 1.1440055e-08 9.8236768e-09 1.3322391e-08 1.2022708e-08 1.0897585e-08 nan
EOD
$p5c1 << EOD
2000 2.1791138e-08 1.7111611e-08 2.775038e-08 2.226242e-08 2.4618133e-08 nan
4000 1.6500685e-08 1.2523924e-08 2.17402e-08 1.655384e-08 1.7407649e-08 nan
8000 1.2509611e-08 1.0164007e-08 1.5396525e-08 1.2309066e-08 1.2309066e-08 nan
16000 9.683375e-09 7.8229578e-09 1.1986228e-08 9.1527475e-09 8.7038243e-09 nan
32000 6.46679e-09 5.1568816e-09 8.1094304e-09 6.8057791e-09 6.1545332e-09 nan
EOD
$p6c0 << EOD
300 0.00046111168 0.0003948033 0.00053855675 0.00045774918 0.00045304337 nan
965 0.00023706616 0.00020233824 0.00027775453 0.00025347418 0.00025260198 nan
3107 0.00015541332 0.00013631126 0.00017719226 0.0001402922 0.00014077637 nan
10000 7.3669332e-05 6.265209e-05 8.6623933e-05 7.7662587e-05 7.8469413e-05 nan
EOD
$p6c1 << EOD
2000 0.091544285 0.038657851 0.21678278 nan nan nan
4000 0.017378478 0.0052176862 0.057882269 0.016320423 nan nan
8000 0.035220934 0.013433176 0.092347053 0.028452053 nan nan
16000 0.023380945 0.0053680981 0.10183655 0.049601614 nan nan
32000 0.11678492 0.055674565 0.24497216 0.086472499 nan nan
EOD
$p7c0 << EOD
300 3 2.9999941 3.0000059 3 nan nan
965 3 2.9999941 3.0000059 3 nan nan
3107 3 2.9999941 3.0000059 3 nan nan
10000 3 2.9999941 3.0000059 3 nan nan
EOD
$p7c1 << EOD
2000 2.0548736 1.4636126 2.8849885 2.0359726 nan nan
4000 2.0355146 1.6657696 2.4873307 1.9790185 nan nan
8000 1.6915878 1.2810003 2.2337773 1.9236576 nan nan
16000 2.1187974 1.6283136 2.7570256 1.8698454 nan nan
32000 1.7441231 1.2974944 2.3444922 1.8175386 nan nan
EOD
$p8c0 << EOD
2000 0.13686686 0.074914455 0.25005237 nan 0.090681258 nan
4000 0.063323708 0.029719601 0.13492415 0.060580202 0.090681258 nan
8000 0.093310325 0.047305201 0.18405623 0.079272386 0.090681258 nan
16000 0.060669045 0.024139995 0.15247448 0.10373209 0.090681258 nan
32000 0.1701317 0.10006986 0.28924587 0.13573891 0.090681258 nan
EOD
$p9c0 << EOD
2000 0.23924344 0.14376796 0.39812365 0.2394182 0.23164831 nan
4000 0.21081491 0.13295542 0.33426938 0.23550121 0.23164831 nan
8000 0.30278587 0.19615414 0.46738388 0.23164831 0.23164831 nan
16000 0.18072563 0.10635184 0.3071104 0.22785843 0.23164831 nan
32000 0.2358882 0.15010662 0.37069144 0.22413057 0.23164831 nan
EOD
$p10c0 << EOD
2000 0.17017968 0.10754025 0.26930497 0.16508557 0.16897325 nan
4000 0.15629272 0.10387529 0.23516097 0.1670181 0.16897325 nan
8000 0.19891154 0.12856841 0.30774124 0.16897325 0.16897325 nan
16000 0.13158969 0.078580788 0.22035725 0.17095129 0.16897325 nan
32000 0.1955175 0.11958516 0.3196642 0.17295248 0.16897325 nan
EOD
$p11c0 << EOD
2000 0.048823683 0.022032828 0.10819092 nan nan nan
4000 0.013137551 0.0047261584 0.036519141 0.011973553 nan nan
8000 0.0227263 0.0092061607 0.056102076 0.019709824 nan nan
16000 0.017073662 0.0051374735 0.056741883 0.032444604 nan nan
32000 0.070513393 0.038169325 0.1302653 0.053407494 nan nan
EOD
$p12c0 << EOD
2000 0.088519891 0.040977798 0.19121992 0.07869189 nan nan
4000 0.067663301 0.024012578 0.1906635 0.083595787 nan nan
8000 0.11580434 0.047368296 0.28311437 0.088805284 nan nan
16000 0.061260381 0.026880097 0.13961386 0.094339424 nan nan
32000 0.13048553 0.049265025 0.34560975 0.10021844 nan nan
EOD
$p13c0 << EOD
2000 0.027620289 0.013211697 0.057742797 nan nan nan
4000 0.0090772697 0.0029192765 0.028225084 0.0089328004 nan nan
8000 0.016463412 0.0067341533 0.040249149 0.013183222 nan nan
16000 0.010672296 0.0028899531 0.03941168 0.019456087 nan nan
32000 0.035830073 0.019944868 0.064367141 0.028713718 nan nan
EOD
$p14c0 << EOD
2000 0.016063806 0.0066825375 0.03861495 nan nan nan
4000 0.0046855921 0.0011542034 0.019021581 0.0033223482 nan nan
8000 0.0045988416 0.0017294573 0.01222889 0.0066357014 nan nan
16000 0.0098818523 0.00091649128 0.10654876 0.013253437 nan nan
32000 0.034511877 0.010003195 0.11906893 0.026470992 nan nan
EOD
set terminal pngcairo size 1920,1600 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'regression-relu.png'
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
set label '−1/2' at graph 1.0000, graph 0.0348 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.1526 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [243.14199:39483.102]
set yrange [1.076713e-05:0.0001605914]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('2·10^{−5}' 2e-05, '' 3e-05 1, '' 4e-05 1, '5·10^{−5}' 5e-05, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001)
plot 0.002350670084 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.50 [-0.52, -0.47], theory -1/2', \
  0.00323103995 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.51 [-0.54, -0.48], theory -1/2'
set lmargin at screen 0.28802
set rmargin at screen 0.47837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic L}_{1}' at screen 0.26487, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1141 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '0' at graph 1.0000, graph 0.8358 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [243.14199:39483.102]
set yrange [4.0861836e-05:1.9862094]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.02781097666 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.56, -0.46], theory -1/2', \
  0.3377395896 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.42 [-0.28, 0.94], theory 0'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.50813, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1166 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [243.14199:39483.102]
set yrange [4.6040462e-06:0.18516672]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.003148013495 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.59, -0.47], theory -1/2', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.80 [0.05, 1.56]'
set lmargin at screen 0.78003
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.75688, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1174 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [243.14199:39483.102]
set yrange [4.5910007e-06:1.3895793]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.004012428819 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.50 [-0.55, -0.45], theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 1.03 [0.07, 1.99]'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.00972, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1122 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [243.14199:39483.102]
set yrange [1.6748758e-05:0.63926978]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1)
plot 0.01087339847 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.56, -0.45], theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 1.02 [0.08, 1.97]'
set lmargin at screen 0.28802
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.25687, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1829 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [243.14199:39483.102]
set yrange [3.1262125e-09:6.9445466e-08]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('5·10^{−9}' 5e-09, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08, '2·10^{−8}' 2e-08, '' 3e-08 1, '' 4e-08 1, '5·10^{−8}' 5e-08, '' 6e-08 1)
plot 1.089758549e-06 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.44 [-0.51, -0.38], theory -1/2', \
  1.100956364e-06 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.43 [-0.54, -0.32], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.51500, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1169 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [243.14199:39483.102]
set yrange [1.1773625e-05:0.37044675]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1)
plot 0.007846941281 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.57, -0.45], theory -1/2', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.80 [0.05, 1.56]'
set lmargin at screen 0.78003
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.76728, screen 0.63438 center rotate by 90
set xrange [243.14199:39483.102]
set yrange [1.0785837:3.1304066]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('2' 2, '3' 3)
plot $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.00 [-0.00, 0.00]', \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.04 [-0.19, 0.10]'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.00812, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5664 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [1765.406:36252.284]
set yrange [0.016942632:0.3274867]
set logscale y
set xtics ('' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '3·10^{4}' 30000)
set ytics ('0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3)
plot 0.09068125843 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.39 [-0.22, 0.84], theory 0'
set lmargin at screen 0.28802
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.26040, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5605 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [1765.406:36252.284]
set yrange [0.086116913:0.50329217]
set logscale y
set xtics ('' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '3·10^{4}' 30000)
set ytics ('0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5)
plot 0.231648306 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.02 [-0.25, 0.20], theory 0'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.51053, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5771 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [1765.406:36252.284]
set yrange [0.064334349:0.34289637]
set logscale y
set xtics ('' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '3·10^{4}' 30000)
set ytics ('' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1)
plot 0.1689732504 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.02 [-0.21, 0.24], theory 0'
set lmargin at screen 0.78003
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.75688, screen 0.38438 center rotate by 90
set xrange [1765.406:36252.284]
set yrange [0.0029456068:0.15376049]
set logscale y
set xtics ('' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '3·10^{4}' 30000)
set ytics ('' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.72 [0.12, 1.31]'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.01500, screen 0.13438 center rotate by 90
set xrange [1765.406:36252.284]
set yrange [0.016418452:0.39490565]
set logscale y
set xtics ('' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '3·10^{4}' 30000)
set ytics ('0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3)
plot $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.09 [-0.40, 0.57]'
set lmargin at screen 0.28802
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.25927, screen 0.13438 center rotate by 90
set xrange [1765.406:36252.284]
set yrange [0.0018567392:0.075171444]
set logscale y
set xtics ('' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '3·10^{4}' 30000)
set ytics ('0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1)
plot $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.56 [-0.26, 1.21]'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.51500, screen 0.13438 center rotate by 90
set xrange [1765.406:36252.284]
set yrange [0.0004579325:0.15187348]
set logscale y
set xtics ('' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '3·10^{4}' 30000)
set ytics ('' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 1.00 [-0.44, 2.29]'
unset multiplot
