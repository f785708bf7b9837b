# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 0.19634733 0.18930627 0.20365028 0.19955791 0.19840863 nan
646 0.13733136 0.13244452 0.14239851 0.13573058 0.13520879 nan
1392 0.093090266 0.089724384 0.096582416 0.092286458 0.092108893 nan
3000 0.062719591 0.060274635 0.065263724 0.062742297 0.062742317 nan
6463 0.04323154 0.041709674 0.044808934 0.042664616 0.042746849 nan
13925 0.028387972 0.027370903 0.029442833 0.029010223 0.02912216 nan
30000 0.01981875 0.019068243 0.020598795 0.019726584 0.019840863 nan
EOD
$p1c0 << EOD
300 0.19912944 0.18973775 0.20898601 0.19752032 0.19266208 nan
646 0.1315147 0.12597562 0.13729733 0.13349137 0.13129271 nan
1392 0.092029063 0.088284592 0.09593235 0.09018694 0.089441127 nan
3000 0.06007673 0.057340895 0.062943097 0.060925017 0.0609251 nan
6463 0.041221515 0.039450362 0.043072185 0.041165562 0.041508764 nan
13925 0.027373 0.026191207 0.028608117 0.027813001 0.028278689 nan
30000 0.019068682 0.018265174 0.019907537 0.018792283 0.019266208 nan
EOD
$p1c1 << EOD
300 0.13733161 0.12403647 0.15205182 0.1378909 0.14419169 nan
646 0.096253823 0.087467457 0.1059228 0.095377126 0.098261772 nan
1392 0.064617478 0.058567921 0.071291901 0.065949401 0.06693931 nan
3000 0.045430636 0.041184955 0.050113996 0.045597527 0.045597415 nan
6463 0.033388483 0.030167578 0.036953276 0.031532107 0.031065888 nan
13925 0.020879392 0.018840061 0.02313947 0.021804271 0.021164268 nan
30000 0.015150921 0.013759633 0.016682887 0.015078112 0.014419169 nan
EOD
$p2c0 << EOD
300 0.065565181 0.061026147 0.07044182 0.066921025 0.066616598 nan
646 0.046381242 0.04299611 0.050032889 0.045535207 0.045396965 nan
1392 0.031160761 0.029115073 0.033350184 0.030973033 0.030925979 nan
3000 0.021085845 0.019642489 0.02263526 0.021066013 0.021066018 nan
6463 0.01456714 0.013574266 0.015632636 0.014330649 0.014352449 nan
13925 0.009481118 0.0088037173 0.010210641 0.0097482172 0.0097778975 nan
30000 0.0066731306 0.0062067289 0.0071745799 0.0066313524 0.0066616598 nan
EOD
$p2c1 << EOD
300 0.066281239 0.059528979 0.073799394 0.065376782 0.068635717 nan
646 0.04372813 0.039170471 0.048816093 0.045279937 0.046772926 nan
1392 0.03119336 0.028067594 0.03466723 0.031350654 0.031863332 nan
3000 0.022379808 0.020050145 0.024980158 0.021704577 0.021704519 nan
6463 0.015462987 0.01413762 0.016912604 0.015029241 0.014787465 nan
13925 0.0099751451 0.0089702112 0.011092662 0.010406381 0.010074261 nan
30000 0.007256097 0.0065577689 0.0080287893 0.0072057489 0.0068635717 nan
EOD
$p3c0 << EOD
300 0.28724709 0.27530929 0.29970254 0.29264875 0.29334303 nan
646 0.20315932 0.19395961 0.21279539 0.19958774 0.19990338 nan
1392 0.136313 0.13045774 0.14243106 0.13607353 0.13618108 nan
3000 0.092952865 0.08872543 0.097381722 0.092763223 0.092763211 nan
6463 0.0644265 0.06167886 0.067296541 0.063250274 0.063200327 nan
13925 0.042145802 0.040297708 0.044078652 0.043124589 0.043056507 nan
30000 0.029469713 0.028112432 0.030892525 0.029403903 0.029334303 nan
EOD
$p3c1 << EOD
300 0.40093437 0.38018138 0.42282021 0.40577027 nan nan
646 0.29236302 0.27619878 0.30947326 0.29076417 nan nan
1392 0.20957056 0.19780968 0.22203069 0.20829228 nan nan
3000 0.14951954 0.14112394 0.15841461 0.14920134 nan nan
6463 0.10743771 0.10024792 0.11514315 0.10689214 nan nan
13925 0.07715583 0.071301113 0.083491293 0.07657692 nan nan
30000 0.054026139 0.049653799 0.058783493 0.05486119 nan nan
EOD
$p4c0 << EOD
300 0.87459744 0.8416345 0.90885139 0.87869639 0.87255749 nan
646 0.7299022 0.6995435 0.7615784 0.72368024 0.72030468 nan
1392 0.59215336 0.57052325 0.61460352 0.59590884 0.59451738 nan
3000 0.49082562 0.47162375 0.51080929 0.49067495 0.49067514 nan
6463 0.40928655 0.3931144 0.42612401 0.40406454 0.40501008 nan
13925 0.32830152 0.31505901 0.34210065 0.33273264 0.33429168 nan
30000 0.27486272 0.2639465 0.28623041 0.27399897 0.27592691 nan
EOD
$p4c1 << EOD
300 0.90467738 0.86218718 0.94926158 0.89739471 0.91656584 nan
646 0.7397526 0.70294972 0.77848229 0.74604302 0.756634 nan
1392 0.61694326 0.58926073 0.64592627 0.62011622 0.62450249 nan
3000 0.51158811 0.48681262 0.53762451 0.51542345 0.51542285 nan
6463 0.43900783 0.41882207 0.46016648 0.42844589 0.42543718 nan
13925 0.35127221 0.33443838 0.36895337 0.35613626 0.35115203 nan
30000 0.29654923 0.28253767 0.31125566 0.29603621 0.28984357 nan
EOD
$p5c0 << EOD
300 0.19912944 0.18973775 0.20898601 0.19752032 0.19266208 nan
646 0.1315147 0.12597562 0.13729733 0.13349137 0.13129271 nan
1392 0.092029063 0.088284592 0.09593235 0.09018694 0.089441127 nan
3000 0.06007673 0.057340895 0.062943097 0.060925017 0.0609251 nan
6463 0.041221515 0.039450362 0.043072185 0.041165562 0.041508764 nan
13925 0.027373 0.026191207 0.028608117 0.027813001 0.028278689 nan
30000 0.019068682 0.018265174 0.019907537 0.018792283 0.019266208 nan
EOD
$p6c0 << EOD
300 0.28627618 0.26880169 0.30488666 0.28928022 0.28361873 nan
646 0.19584298 0.18456181 0.2078137 0.19584098 0.1932766 nan
1392 0.13210804 0.12387024 0.14089368 0.13253731 0.13166669 nan
3000 0.094259707 0.088385053 0.10052483 0.08968802 0.089688117 nan
6463 0.060108983 0.056367622 0.064098674 0.060703918 0.06110524 nan
13925 0.039010148 0.036714843 0.041448948 0.041084171 0.041629187 nan
30000 0.028690499 0.026428207 0.031146447 0.027806743 0.028361873 nan
EOD
$p7c0 << EOD
300 0.58158002 0.55470913 0.60975256 0.58516343 0.56794904 nan
646 0.4806896 0.45862549 0.5038152 0.4782769 0.46884744 nan
1392 0.38926608 0.36993456 0.4096078 0.39084443 0.38697229 nan
3000 0.32828022 0.31396514 0.34324799 0.31938069 0.31938121 nan
6463 0.25815355 0.24468148 0.27236738 0.26101043 0.26362169 nan
13925 0.20550122 0.19565595 0.21584189 0.21330174 0.21759098 nan
30000 0.17916909 0.16848734 0.19052804 0.17431716 0.17960126 nan
EOD
$p8c0 << EOD
300 0.174581 0.1597433 0.1907969 0.17780442 0.1757707 nan
646 0.11917227 0.11081866 0.12815557 0.12070426 0.1197818 nan
1392 0.086624601 0.079850247 0.093973679 0.081913108 0.081599498 nan
3000 0.054449806 0.050006966 0.059287368 0.05558354 0.055583575 nan
6463 0.037884715 0.034853028 0.041180113 0.037724579 0.03786954 nan
13925 0.025613642 0.023709624 0.027670564 0.025602259 0.025799394 nan
30000 0.017209071 0.015820166 0.018719912 0.017376002 0.01757707 nan
EOD
$p9c0 << EOD
300 0.33659152 0.30709805 0.36891752 0.34128621 0.3293831 nan
646 0.23076094 0.21064076 0.25280297 0.22984079 0.22446348 nan
1392 0.15442264 0.14057005 0.16964035 0.15473309 0.15291227 nan
3000 0.10996413 0.10050352 0.1203153 0.10415988 0.10416008 nan
6463 0.069163954 0.061807681 0.077395761 0.070130173 0.070965107 nan
13925 0.043987 0.039800469 0.048613903 0.047215493 0.048346422 nan
30000 0.033183765 0.029507591 0.037317933 0.03178939 0.03293831 nan
EOD
set terminal pngcairo size 1920,1200 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-three-components.png'
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
set label 'mean Voronoi loss {/:Italic D}_{1}' at screen 0.00688, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.0969 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [243.84915:36908.063]
set yrange [0.013604297:0.22925231]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 3.436538239 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title '{/:Italic k} = 3: -0.50 [-0.51, -0.49], theory -1/2'
set lmargin at screen 0.28163
set rmargin at screen 0.47837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the means in cells with one atom' at screen 0.25687, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1447 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.2298 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [243.84915:36908.063]
set yrange [0.0079397827:0.23943781]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 3.337005167 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title '{/:Italic k} = 3: -0.51 [-0.52, -0.50], theory -1/2', \
  2.497473282 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title '{/:Italic k} = 5: -0.48 [-0.51, -0.46], theory -1/2'
set lmargin at screen 0.53163
set rmargin at screen 0.72837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.50687, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1556 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [243.84915:36908.063]
set yrange [0.0037631649:0.083524195]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1)
plot 1.153833332 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using (0.969471 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using (0.969471 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title '{/:Italic k} = 3: -0.50 [-0.52, -0.48], theory -1/2', \
  1.188805485 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using (1.03149 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using (1.03149 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title '{/:Italic k} = 5: -0.48 [-0.50, -0.45], theory -1/2'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.76100, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1434 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [243.84915:36908.063]
set yrange [0.016253983:0.4841931]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3, '' 0.4 1)
plot 5.080850319 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title '{/:Italic k} = 3: -0.50 [-0.51, -0.49], theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title '{/:Italic k} = 5: -0.43 [-0.45, -0.42]'
set lmargin at screen 0.03163
set rmargin at screen 0.22838
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{2}' at screen 0.01087, screen 0.51250 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.1721 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [243.84915:36908.063]
set yrange [0.2037828:1.0119974]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot 3.631402322 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using (0.969471 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using (0.969471 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title '{/:Italic k} = 3: -0.25 [-0.26, -0.24], theory -1/4', \
  3.81455587 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using (1.03149 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using (1.03149 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title '{/:Italic k} = 5: -0.24 [-0.25, -0.23], theory -1/4'
set lmargin at screen 0.28163
set rmargin at screen 0.47837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean largest error of an atom' at screen 0.25687, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1023 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [243.84915:36908.063]
set yrange [0.012903988:0.23607058]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 3.337005167 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title '{/:Italic k} = 3: -0.51 [-0.52, -0.50], theory -1/2'
set lmargin at screen 0.53163
set rmargin at screen 0.72837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic D}_{2}' at screen 0.50687, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1082 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [243.84915:36908.063]
set yrange [0.018649099:0.34454183]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3)
plot 4.912420474 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title '{/:Italic k} = 5: -0.51 [-0.53, -0.49], theory -1/2'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the means in '."\n".'cells with several atoms' at screen 0.75813, screen 0.51250 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.1274 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [243.84915:36908.063]
set yrange [0.14026026:0.65025388]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1)
plot 2.36368545 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title '{/:Italic k} = 5: -0.26 [-0.28, -0.25], theory -1/4'
set lmargin at screen 0.03163
set rmargin at screen 0.22838
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.00688, screen 0.17917 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1201 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [243.84915:36908.063]
set yrange [0.011093057:0.21609231]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 3.044437787 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title '{/:Italic k} = 5: -0.50 [-0.53, -0.48], theory -1/2'
set lmargin at screen 0.28163
set rmargin at screen 0.47837
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.25687, screen 0.17917 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1217 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [243.84915:36908.063]
set yrange [0.020584722:0.41858057]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3, '' 0.4 1)
plot 5.705082677 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title '{/:Italic k} = 5: -0.52 [-0.54, -0.49], theory -1/2'
unset multiplot
