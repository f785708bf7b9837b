# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
316 0.71625683 0.65302588 0.78561028 0.71804946 0.67855456 nan
562 0.67774157 0.61701842 0.74444071 0.65880265 0.63143496 nan
999 0.60720337 0.55389635 0.66564067 0.60449015 0.58762461 nan
1777 0.520184 0.47150589 0.57388763 0.55459932 0.54680784 nan
3161 0.52422338 0.47883094 0.57391894 0.50882351 0.50882401 nan
5622 0.46352454 0.42259714 0.50841566 0.46683735 0.47348836 nan
9998 0.41688737 0.3817353 0.45527641 0.42832221 0.4406122 nan
17781 0.41923252 0.3802388 0.46222506 0.39298186 0.41001632 nan
31623 0.3511048 0.31932227 0.38605068 0.36055692 0.38154457 nan
EOD
$p0c1 << EOD
316 0.22678404 0.20720806 0.24820945 0.23020019 0.2034441 nan
562 0.20601986 0.1890441 0.22452 0.19327567 0.17617034 nan
999 0.15596039 0.14257154 0.17060658 0.16229888 0.15257223 nan
1777 0.13426646 0.1220817 0.14766736 0.13625893 0.13211284 nan
3161 0.11540197 0.10562033 0.1260895 0.11439573 0.11439598 nan
5622 0.09073426 0.081946829 0.100464 0.096045305 0.099059051 nan
9998 0.082456505 0.075462549 0.090098669 0.080640987 0.085780504 nan
17781 0.07159287 0.065002941 0.078850879 0.067706323 0.074281015 nan
31623 0.055197369 0.049936257 0.061012775 0.056846203 0.064322973 nan
EOD
$p0c2 << EOD
316 0.33118987 0.30700305 0.35728223 0.33873347 0.3131847 nan
562 0.30598193 0.27908151 0.33547525 0.30909139 0.29143679 nan
999 0.28920926 0.26564729 0.31486108 0.28206598 0.27121627 nan
1777 0.2552043 0.23503042 0.27710981 0.25737594 0.25237742 nan
3161 0.22991928 0.21143855 0.25001532 0.23484578 0.2348461 nan
5622 0.2291802 0.21274004 0.24689082 0.21429342 0.21853704 nan
9998 0.20305735 0.18593313 0.22175869 0.19554284 0.20336316 nan
17781 0.16916162 0.15465501 0.18502895 0.17843157 0.18924172 nan
31623 0.15970215 0.14502455 0.17586523 0.16281742 0.17610068 nan
EOD
$p0c3 << EOD
316 0.074916412 0.070191958 0.079958856 nan 0.064723811 nan
562 0.063273078 0.059204349 0.067621424 nan 0.056046923 nan
999 0.048105501 0.045026717 0.051394802 nan 0.048539408 nan
1777 0.043785909 0.040688196 0.04711946 nan 0.042030446 nan
3161 0.037524316 0.03493929 0.040300599 0.036109114 0.036393995 nan
5622 0.029819418 0.027683471 0.032120166 0.031391121 0.031514697 nan
9998 0.027645862 0.025561489 0.029900203 0.027290252 0.027290253 nan
17781 0.023037513 0.021198377 0.02503621 0.023724835 0.0236318 nan
31623 0.021221812 0.019574358 0.023007922 0.020625189 0.020463744 nan
EOD
set terminal pngcairo size 1020,860 font 'Sans,8' fontscale 3.125 linewidth 3.125 pointscale 3.125
set output 'doubled-cell.png'
set multiplot layout 1,1
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set lmargin at screen 0.16536
set rmargin at screen 0.88693
set bmargin at screen 0.12016
set tmargin at screen 0.75194
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error' at screen 0.03595, screen 0.43605 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.0436 left offset character 0.5, 0 front tc rgb '#CC79A7'
set label '−1/4' at graph 1.0000, graph 0.3256 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/8' at graph 1.0000, graph 0.5800 left offset character 0.5, 0 front tc rgb '#009E73'
set label '−1/8' at graph 1.0000, graph 0.7703 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [256.84603:38906.063]
set yrange [0.016274646:0.94489411]
set logscale y
set xtics ('' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.02 1, '0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
set label 'error of the slopes of the gate in cells with several atoms' at screen 0.03268, screen 0.96202 left offset character 0.8, -0.12 point lc rgb '#0072B2' pt 7 ps 0.55
set label 'error of the slopes in cells with several atoms' at screen 0.03268, screen 0.91163 left offset character 0.8, -0.12 point lc rgb '#D55E00' pt 5 ps 0.55
set label 'error of the intercepts in cells with several atoms' at screen 0.03268, screen 0.86124 left offset character 0.8, -0.12 point lc rgb '#009E73' pt 9 ps 0.55
set label 'error of the variances in cells with several atoms' at screen 0.03268, screen 0.81085 left offset character 0.8, -0.12 point lc rgb '#CC79A7' pt 11 ps 0.55
unset key
plot 1.393303285 * x ** (-0.125) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00531,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 notitle, \
  0.8577621435 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00531,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 notitle, \
  0.6430746919 * x ** (-0.125) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p0c2 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00531,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p0c2 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 notitle, \
  0.2728888881 * x ** (-0.25) with lines lc rgb '#CC79A7' lw 0.7 dt 2 notitle, \
  $p0c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.4 notitle, \
  $p0c3 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00531,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p0c3 using 1:2 with points lc rgb '#CC79A7' pt 11 ps 0.55 notitle
unset multiplot
