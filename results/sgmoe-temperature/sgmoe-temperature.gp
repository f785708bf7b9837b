# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
1000 0.65498349 0.55360053 0.7749331 0.65684569 0.57988712 nan
2371 0.62938505 0.51926927 0.76285189 0.61717396 0.57988712 nan
5623 0.6409471 0.50642481 0.81120273 0.57988819 0.57988712 nan
13335 0.4529819 0.40614433 0.50522088 0.54485603 0.57988712 nan
31623 0.57981386 0.47021583 0.71495704 0.5119415 0.57988712 nan
EOD
$p1c0 << EOD
1000 0.15994495 0.13433101 0.19044291 0.1620404 0.14910418 nan
2371 0.15942917 0.12979048 0.19583608 0.15543877 0.14910418 nan
5623 0.16760534 0.1317128 0.21327881 0.14910436 0.14910418 nan
13335 0.11854798 0.10590051 0.13270591 0.14302828 0.14910418 nan
31623 0.15407468 0.12485694 0.19012966 0.13720002 0.14910418 nan
EOD
$p2c0 << EOD
1000 0.045707008 0.043578148 0.047939867 0.045052858 0.046505471 nan
2371 0.02949217 0.028087994 0.030966543 0.029726677 0.030202179 nan
5623 0.019322191 0.018421991 0.020266379 0.019611906 0.019611915 nan
13335 0.012883817 0.012322204 0.013471026 0.012938944 0.012735252 nan
31623 0.0086449623 0.008247944 0.0090610913 0.0085366021 0.008269943 nan
EOD
$p3c0 << EOD
1000 0.027731601 0.026489841 0.029031571 0.027359192 0.027358063 nan
2371 0.01753996 0.01669177 0.018431251 0.01776759 0.017767224 nan
5623 0.011287452 0.010766842 0.011833234 0.011537224 0.011537224 nan
13335 0.0076931988 0.0073407779 0.0080625389 0.0074916915 0.007491846 nan
31623 0.0048359223 0.0046078553 0.0050752774 0.0048648103 0.0048650109 nan
EOD
$p4c0 << EOD
1000 0.018904884 0.018021407 0.019831671 0.018901314 0.018420156 nan
2371 0.012272499 0.01169331 0.012880376 0.01211791 0.011962654 nan
5623 0.007640149 0.0072719588 0.0080269811 0.0077680037 0.0077680008 nan
13335 0.004950034 0.0047157712 0.0051959342 0.0049796301 0.0050442522 nan
31623 0.003222981 0.0030681775 0.0033855951 0.003192217 0.0032756068 nan
EOD
$p5c0 << EOD
1000 0.29110003 0.24037282 0.35253249 0.29427717 0.27120938 nan
2371 0.28951549 0.23535836 0.35613445 0.28250971 0.27120938 nan
5623 0.30334502 0.23697082 0.38831027 0.2712097 0.27120938 nan
13335 0.21590344 0.19278823 0.24179015 0.26036201 0.27120938 nan
31623 0.28119405 0.22714622 0.3481022 0.2499486 0.27120938 nan
EOD
$p6c0 << EOD
1000 0.040826945 0.038108563 0.043739237 0.042295069 0.042837104 nan
2371 0.028754888 0.026937492 0.030694898 0.027643226 0.027819821 nan
5623 0.018310146 0.017102595 0.019602958 0.018064918 0.018064921 nan
13335 0.011721722 0.010956363 0.012540546 0.011805624 0.011730691 nan
31623 0.0076247641 0.0070916562 0.0081979478 0.007715237 0.0076176072 nan
EOD
$p7c0 << EOD
1000 0.09367043 0.087306544 0.10049819 0.093235111 0.096305182 nan
2371 0.063039987 0.059166766 0.067166758 0.061538614 0.062543745 nan
5623 0.039635083 0.037112461 0.042329175 0.040613031 0.040613051 nan
13335 0.025650889 0.023934997 0.027489794 0.026803326 0.026372612 nan
31623 0.018381514 0.017199847 0.019644363 0.017689645 0.017125692 nan
EOD
$p8c0 << EOD
1000 0.049921959 0.046592359 0.0534895 0.051709941 0.052342126 nan
2371 0.035144435 0.032921285 0.037517713 0.033786757 0.033992694 nan
5623 0.022367965 0.02089196 0.02394825 0.022073299 0.022073303 nan
13335 0.014317298 0.013382469 0.015317429 0.014420944 0.014333586 nan
31623 0.0093129671 0.0086618146 0.01001307 0.0094216607 0.0093078596 nan
EOD
$p9c0 << EOD
1000 0.030750057 0.030075863 0.031439365 nan 0.03089031 nan
2371 0.020034427 0.019576508 0.020503058 0.019856565 0.020061181 nan
5623 0.012844876 0.012552018 0.013144568 0.012982375 0.013026814 nan
13335 0.0084424212 0.008251988 0.0086372491 0.0084880889 0.0084591311 nan
31623 0.0055897972 0.0054614487 0.0057211619 0.0055497447 0.0054931408 nan
EOD
set terminal pngcairo size 1920,1200 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'sgmoe-temperature.png'
set multiplot layout 3,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03563
set rmargin at screen 0.22838
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic D}_{1}' at screen 0.01488, screen 0.84583 center rotate by 90
set label '0' at graph 1.0000, graph 0.5512 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.36800023:0.83975356]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8)
plot 0.5798871207 * x ** (0) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.07 [-0.14, -0.00], theory 0'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.25812, screen 0.84583 center rotate by 90
set label '0' at graph 1.0000, graph 0.5293 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.095841243:0.22087685]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.11' 0.11, '0.12' 0.12, '0.13' 0.13, '0.14' 0.14, '0.15' 0.15, '0.16' 0.16, '0.17' 0.17, '0.18' 0.18, '0.19' 0.19, '0.20' 0.2, '0.21' 0.21, '0.22' 0.22)
plot 0.1491041807 * x ** (0) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.05 [-0.12, 0.02], theory 0'
set lmargin at screen 0.53163
set rmargin at screen 0.72837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.50687, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.0838 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0064176949:0.052349722]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05)
plot 1.470632134 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.48 [-0.50, -0.46], theory -1/2'
set lmargin at screen 0.79375
set rmargin at screen 0.97837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.75813, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1089 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0035443746:0.031830182]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1)
plot 0.8651379299 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.50 [-0.52, -0.48], theory -1/2'
set lmargin at screen 0.03563
set rmargin at screen 0.22838
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the variances in cells with one atom' at screen 0.00688, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1140 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0023514612:0.021771245]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.003 1, '' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02)
plot 0.5824964745 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.50], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common temperature' at screen 0.26900, screen 0.51250 center rotate by 90
set label '0' at graph 1.0000, graph 0.5283 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.17447289:0.40214604]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.2' 0.2, '0.3' 0.3, '0.4' 0.4)
plot 0.2712093769 * x ** (0) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.05 [-0.12, 0.03], theory 0'
set lmargin at screen 0.53163
set rmargin at screen 0.72837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.50687, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1167 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0054715061:0.047904617]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1, '' 0.04 1)
plot 1.354628184 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.49 [-0.52, -0.47], theory -1/2'
set lmargin at screen 0.79375
set rmargin at screen 0.97837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{1}/τ in cells with one atom' at screen 0.76900, screen 0.51250 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.0806 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.013373114:0.10977158]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 3.045437258 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.48 [-0.51, -0.46], theory -1/2'
set lmargin at screen 0.03563
set rmargin at screen 0.22838
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{0}/τ in cells with one atom' at screen 0.01088, screen 0.17917 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1169 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0066817723:0.058587036]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05)
plot 1.655203356 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.49 [-0.52, -0.47], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.26500, screen 0.17917 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.0851 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [856.05144:36940.537]
set yrange [0.0042553753:0.034314847]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1)
plot 0.9768373699 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.49 [-0.50, -0.48], theory -1/2'
unset multiplot
