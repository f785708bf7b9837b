# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 0.0012860499 0.001185541 0.0013950799 nan 0.001320755 nan
949 0.00071421199 0.00065915531 0.00077386733 0.0007445995 0.0007425912 nan
3000 0.00042767555 0.00039411113 0.00046409848 0.0004180357 0.00041765942 nan
9487 0.00025277425 0.00023585029 0.00027091263 0.00023465373 0.00023486508 nan
30000 0.0001243194 0.00011560399 0.00013369186 0.00013171924 0.0001320755 nan
EOD
$p0c1 << EOD
200 0.0022289704 0.002076969 0.0023920958 nan 0.0021247122 nan
447 0.0013840067 0.0012981416 0.0014755513 0.0013648276 0.0014212201 nan
1000 0.00093928508 0.00088238916 0.00099984961 0.00093747023 0.00095020019 nan
2236 0.0006126641 0.00056775637 0.00066112388 0.00064408043 0.00063544683 nan
5000 0.0004567123 0.00042500903 0.00049078045 0.00044249708 0.00042494245 nan
EOD
$p1c0 << EOD
300 0.010554607 0.0090506058 0.012308539 0.010502435 0.010721389 nan
949 0.0055259169 0.0045707552 0.006680681 0.0059662193 0.0060280741 nan
3000 0.003717324 0.0031588428 0.0043745443 0.0033903988 0.003390401 nan
9487 0.001937773 0.0016812179 0.0022334786 0.0019263156 0.0019065458 nan
30000 0.001059653 0.00090801929 0.0012366087 0.0010944895 0.0010721389 nan
EOD
$p1c1 << EOD
200 0.63146351 0.3914339 1.0186807 nan 0.4040684 nan
447 0.54342311 0.36068373 0.81874687 0.42651138 0.4040684 nan
1000 0.38465799 0.23929901 0.61831334 0.41141052 0.4040684 nan
2236 0.21618891 0.14229652 0.32845248 0.39685334 0.4040684 nan
5000 0.59871125 0.37744607 0.94968577 0.3828102 0.4040684 nan
EOD
$p2c0 << EOD
300 0.0018555445 0.001495758 0.0023018733 0.0018587675 0.0019729044 nan
949 0.0010048119 0.00083976604 0.0012022956 0.0010767043 0.0011092605 nan
3000 0.00066359225 0.00054139947 0.00081336369 0.00062388602 0.00062388716 nan
9487 0.00039785152 0.00033493733 0.00047258342 0.00036144459 0.00035083444 nan
30000 0.00019226834 0.0001604013 0.00023046642 0.00020940422 0.00019729044 nan
EOD
$p2c1 << EOD
200 0.12933581 0.055986346 0.29878271 nan nan nan
447 0.082148298 0.042791756 0.15770194 0.05378361 nan nan
1000 0.056179949 0.027068152 0.11660148 0.053559525 nan nan
2236 0.014849499 0.0084175582 0.026196152 0.053336514 nan nan
5000 0.13004525 0.06742635 0.25081836 0.053114415 nan nan
EOD
$p3c0 << EOD
300 0.00075552293 0.00064005931 0.00089181564 0.00077988249 0.00079749331 nan
949 0.00043507519 0.00035507004 0.00053310727 0.00044341143 0.00044838861 nan
3000 0.00027108199 0.00022586461 0.00032535175 0.00025218935 0.00025218953 nan
9487 0.00014908929 0.00012788096 0.00017381489 0.00014340748 0.00014181534 nan
30000 7.6497642e-05 6.3456813e-05 9.2218454e-05 8.1550069e-05 7.9749331e-05 nan
EOD
$p3c1 << EOD
200 0.22671556 0.039014208 1.3174673 nan nan nan
447 0.048347585 0.020641009 0.1132449 0.027522897 nan nan
1000 0.037342048 0.01412464 0.098723127 0.021934708 nan nan
2236 0.001959828 0.0013188452 0.0029123401 0.017483637 nan nan
5000 0.096264762 0.030640977 0.30243501 0.013935555 nan nan
EOD
$p4c0 << EOD
300 0.0021484842 0.001832132 0.0025194607 0.002170054 0.0022095013 nan
949 0.0011721376 0.00095664009 0.0014361791 0.0012311499 0.0012422866 nan
3000 0.00075692873 0.00063062059 0.00090853536 0.00069870528 0.00069870566 nan
9487 0.00040408205 0.00034918779 0.00046760599 0.0003964624 0.00039290761 nan
30000 0.00021551975 0.00018153834 0.00025586201 0.00022496632 0.00022095013 nan
EOD
$p4c1 << EOD
200 0.18583248 0.03482423 0.99165755 nan nan nan
447 0.048879379 0.025120484 0.095109382 0.036347954 nan nan
1000 0.041236503 0.022891193 0.074283994 0.031500574 nan nan
2236 0.0073859213 0.0048369901 0.011278053 0.027302108 nan nan
5000 0.095501391 0.02254504 0.40454645 0.023662967 nan nan
EOD
$p5c0 << EOD
300 6.7701957e-06 5.5336744e-06 8.2830224e-06 7.1129892e-06 6.8471686e-06 nan
949 4.1829076e-06 3.5395515e-06 4.9432016e-06 3.9238009e-06 3.8498033e-06 nan
3000 2.1455185e-06 1.8336104e-06 2.5104841e-06 2.1652674e-06 2.1652648e-06 nan
9487 1.2005228e-06 1.0262218e-06 1.4044284e-06 1.1946406e-06 1.2176072e-06 nan
30000 6.4911522e-07 5.4628911e-07 7.7129593e-07 6.5912974e-07 6.8471686e-07 nan
EOD
$p5c1 << EOD
200 1.0014355e-05 7.7825939e-06 1.2886102e-05 nan 7.7573629e-06 nan
447 4.5971338e-06 3.448174e-06 6.1289364e-06 4.0992665e-06 5.1889005e-06 nan
1000 2.6941031e-06 2.0344299e-06 3.5676784e-06 3.207205e-06 3.4691981e-06 nan
2236 2.5313473e-06 2.0019545e-06 3.2007317e-06 2.509658e-06 2.3200279e-06 nan
5000 2.0562867e-06 1.6527803e-06 2.5583044e-06 1.9637868e-06 1.5514726e-06 nan
EOD
$p6c0 << EOD
300 0.0051300293 0.0042296125 0.0062221304 0.0050600262 0.0051290754 nan
949 0.0026098254 0.0020279906 0.0033585897 0.0028643376 0.0028838097 nan
3000 0.0018176162 0.0014864231 0.0022226032 0.0016219554 0.001621956 nan
9487 0.00088453224 0.00072282042 0.0010824228 0.00091828647 0.00091208488 nan
30000 0.00051556245 0.00042110593 0.00063120612 0.00051990624 0.00051290754 nan
EOD
$p6c1 << EOD
200 0.17552203 0.086507561 0.35613051 nan nan nan
447 0.1220055 0.075840597 0.19627141 0.089474822 nan nan
1000 0.085512715 0.049599233 0.14743019 0.086324175 nan nan
2236 0.038752029 0.029533648 0.050847757 0.083286354 nan nan
5000 0.1611705 0.088760651 0.29265143 0.08035522 nan nan
EOD
$p7c0 << EOD
200 0.40931891 0.33462614 0.50068405 nan 0.28526294 nan
447 0.34402509 0.26798228 0.44164586 0.31349663 0.28526294 nan
1000 0.3124146 0.24636857 0.39616614 0.29437409 0.28526294 nan
2236 0.19127703 0.15575069 0.23490684 0.27642896 0.28526294 nan
5000 0.34070962 0.25335558 0.45818231 0.25957653 0.28526294 nan
EOD
$p8c0 << EOD
200 0.14528798 0.10195176 0.20704495 0.1376679 0.11436314 nan
447 0.13301639 0.093579575 0.18907287 0.1254818 0.11436314 nan
1000 0.10878676 0.071705849 0.16504314 0.1143618 0.11436314 nan
2236 0.075098744 0.049131731 0.1147898 0.10423334 0.11436314 nan
5000 0.12004022 0.083852787 0.17184468 0.095001239 0.11436314 nan
EOD
$p9c0 << EOD
200 0.18208548 0.12417762 0.26699758 0.20659343 0.22980396 nan
447 0.27353504 0.20022079 0.37369455 0.21788369 0.22980396 nan
1000 0.20283921 0.14183105 0.29008983 0.2298055 0.22980396 nan
2236 0.24475625 0.163698 0.36595207 0.24237148 0.22980396 nan
5000 0.2544629 0.19149829 0.33813028 0.2556256 0.22980396 nan
EOD
$p10c0 << EOD
200 0.067045012 0.039340638 0.11425929 0.071892644 nan nan
447 0.089205495 0.058029837 0.13712981 0.071160381 nan nan
1000 0.056755131 0.034477157 0.093428378 0.070434721 nan nan
2236 0.068225125 0.032122653 0.14490296 0.069716911 nan nan
5000 0.072953412 0.049177013 0.10822537 0.069006362 nan nan
EOD
$p11c0 << EOD
200 0.06941663 0.035542221 0.1355759 0.086047565 nan nan
447 0.13054388 0.071340858 0.2388772 0.092853591 nan nan
1000 0.081394367 0.040113222 0.16515859 0.10020701 nan nan
2236 0.13365774 0.059571266 0.2998827 0.10813757 nan nan
5000 0.10429189 0.066454536 0.16367278 0.11669644 nan nan
EOD
$p12c0 << EOD
200 0.066602214 0.042190472 0.10513878 nan nan nan
447 0.053095174 0.030663987 0.091935124 0.043400296 nan nan
1000 0.045620215 0.024625173 0.084515305 0.038179172 nan nan
2236 0.012839565 0.0072268372 0.022811422 0.033588873 nan nan
5000 0.052128066 0.030319838 0.089622355 0.029550183 nan nan
EOD
$p13c0 << EOD
200 0.098911341 0.061544123 0.15896649 nan nan nan
447 0.085428163 0.043967176 0.1659868 0.07439462 nan nan
1000 0.078424708 0.043875522 0.14017918 0.063247817 nan nan
2236 0.025725263 0.016131711 0.041024115 0.053776686 nan nan
5000 0.070921484 0.042966758 0.11706391 0.045723262 nan nan
EOD
set terminal pngcairo size 1920,1600 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'regression-polynomial.png'
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
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.01660, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1668 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2387 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [6.2665975e-05:0.0027833566]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1)
plot 0.02287614844 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.50 [-0.63, -0.37], theory -1/2', \
  0.03004796848 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.47 [-0.52, -0.43], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic L}_{1}' at screen 0.26260, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1675 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '0' at graph 1.0000, graph 0.8549 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [0.00021961547:1.4472222]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.1856999084 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.49 [-0.53, -0.45], theory -1/2', \
  0.4040684007 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.04 [-1.38, 1.29], theory 0'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.50813, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1714 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [159.62683:37587.666]
set yrange [3.5016248e-05:0.43537436]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1)
plot 0.03417170694 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.47 [-0.53, -0.42], theory -1/2', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.01 [-2.80, 2.79]'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.76260, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1707 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [159.62683:37587.666]
set yrange [8.509518e-06:2.1657231]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1)
plot 0.01381298926 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.49 [-0.54, -0.44], theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.28 [-6.31, 5.74]'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.00972, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1692 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [159.62683:37587.666]
set yrange [3.188554e-05:1.524865]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 0.03826968522 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.49 [-0.54, -0.45], theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.18 [-4.25, 3.89]'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.26260, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1802 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [159.62683:37587.666]
set yrange [2.8839164e-07:1.5092338e-05]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05)
plot 0.0001185964398 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.57, -0.47], theory -1/2', \
  0.0001097056779 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.30 [-0.45, -0.16], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.51500, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1714 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [159.62683:37587.666]
set yrange [0.00010783594:0.49885012]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1)
plot 0.08883819111 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.49 [-0.55, -0.44], theory -1/2', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.04 [-2.13, 2.04]'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.75813, screen 0.63438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5541 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.1318659:0.53078721]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5)
plot 0.2852629413 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.08 [-0.97, 0.81], theory 0'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.00812, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.6121 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.040022467:0.22248451]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 0.1143631376 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.12 [-0.26, 0.03], theory 0'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.25813, screen 0.38438 center rotate by 90
set label '0' at graph 1.0000, graph 0.5880 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.10612842:0.39485754]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.2' 0.2, '0.3' 0.3)
plot 0.2298039554 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.07 [-0.07, 0.20], theory 0'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.51340, screen 0.38438 center rotate by 90
set xrange [173.03051:5779.3275]
set yrange [0.025914249:0.1562394]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.01 [-0.23, 0.20]'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.76100, screen 0.38438 center rotate by 90
set xrange [173.03051:5779.3275]
set yrange [0.026224283:0.33362744]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1)
plot $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.09 [-0.16, 0.35]'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.01660, screen 0.13438 center rotate by 90
set xrange [173.03051:5779.3275]
set yrange [0.0049337402:0.12019978]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.16 [-2.01, 1.69]'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.26100, screen 0.13438 center rotate by 90
set xrange [173.03051:5779.3275]
set yrange [0.011570515:0.18650618]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.20 [-1.86, 1.45]'
unset multiplot
