# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
1000 0.17364573 0.16772759 0.17977269 nan nan nan
3162 0.097408378 0.093895953 0.1010522 nan nan nan
10000 0.056139511 0.054281845 0.05806075 nan nan nan
31623 0.032623504 0.03143566 0.033856232 0.032382726 nan nan
100000 0.017800995 0.017168692 0.018456586 0.018043039 nan nan
316228 0.010105901 0.0097258579 0.010500794 0.010053198 nan nan
1000000 0.0056074134 0.005427845 0.0057929225 0.0056014328 nan nan
EOD
$p0c1 << EOD
1000 0.16071037 0.1525222 0.16933813 0.16268319 nan nan
3162 0.090331554 0.08594728 0.094939474 0.092031684 nan nan
10000 0.053272931 0.050545172 0.056147899 0.05205882 nan nan
31623 0.031560148 0.029577314 0.03367591 0.029448869 nan nan
100000 0.015948526 0.015116973 0.01682582 0.016658886 nan nan
316228 0.0092210429 0.0087472774 0.0097204682 0.0094237036 nan nan
1000000 0.0053941996 0.0051067003 0.0056978846 0.0053308639 nan nan
EOD
$p1c0 << EOD
1000 0.064389392 0.059259766 0.069963049 0.064277023 nan nan
3162 0.036341027 0.033370202 0.039576333 0.036322709 nan nan
10000 0.019936751 0.018303613 0.021715605 0.020524042 nan nan
31623 0.011861934 0.010889581 0.012921112 0.011597515 nan nan
100000 0.0066064571 0.0060156569 0.0072552802 0.0065534509 nan nan
316228 0.0037800049 0.0034548383 0.0041357759 0.0037031684 nan nan
1000000 0.0020437804 0.0018747761 0.0022280198 0.0020925565 nan nan
EOD
$p1c1 << EOD
1000 0.08183797 0.074140132 0.090335061 nan nan nan
3162 0.050123552 0.045108086 0.055696677 nan nan nan
10000 0.028844528 0.0254936 0.032635908 nan nan nan
31623 0.018261487 0.015981042 0.020867344 0.017550782 nan nan
100000 0.00933645 0.0083432509 0.010447882 0.009750448 nan nan
316228 0.0053046243 0.0047859223 0.0058795437 0.0054169017 nan nan
1000000 0.0030982581 0.0027661032 0.0034702982 0.0030093844 nan nan
EOD
$p2c0 << EOD
1000 0.036036368 0.035151242 0.036943783 0.035922632 0.036246266 nan
3162 0.02014435 0.019688458 0.020610798 0.020262148 0.020383668 nan
10000 0.011357106 0.011090382 0.011630244 0.01142786 0.011462076 nan
31623 0.0065295856 0.0063826028 0.0066799532 0.0064455763 0.006445576 nan
100000 0.0036282032 0.0035365736 0.0037222068 0.0036354792 0.0036246266 nan
316228 0.0020509056 0.0020020563 0.0021009468 0.0020505005 0.0020382765 nan
1000000 0.0011537844 0.0011277832 0.001180385 0.001156534 0.0011462076 nan
EOD
$p2c1 << EOD
1000 0.049175898 0.048362185 0.050003301 nan 0.051989048 nan
3162 0.027971467 0.027542539 0.028407075 nan 0.029236874 nan
10000 0.016039294 0.015786164 0.016296483 nan 0.016440381 nan
31623 0.0091911967 0.0090510972 0.0093334649 0.0092230457 0.0092450727 nan
100000 0.0052329032 0.0051456642 0.0053216212 0.0051947726 0.0051989048 nan
316228 0.0029152755 0.0028700278 0.0029612366 0.0029258835 0.0029235579 nan
1000000 0.0016480845 0.0016214985 0.0016751064 0.0016479645 0.0016440381 nan
EOD
$p3c0 << EOD
1000 0.17364573 0.16772759 0.17977269 nan 0.17960029 nan
3162 0.097408378 0.093895953 0.1010522 nan 0.1010011 nan
10000 0.056139511 0.054281845 0.05806075 nan 0.056794599 nan
31623 0.032623504 0.03143566 0.033856232 0.032382726 0.031937837 nan
100000 0.017800995 0.017168692 0.018456586 0.018043039 0.017960029 nan
316228 0.010105901 0.0097258579 0.010500794 0.010053198 0.010099663 nan
1000000 0.0056074134 0.005427845 0.0057929225 0.0056014328 0.0056794599 nan
EOD
$p4c0 << EOD
1000 1.573975 1.4047763 1.763553 1.544281 nan nan
3162 1.1126314 0.98741742 1.2537238 1.1147351 nan nan
10000 0.77897104 0.69368979 0.87473664 0.80462849 nan nan
31623 0.58409034 0.51800974 0.65860061 0.5808033 nan nan
100000 0.43109366 0.38464005 0.48315755 0.41924171 nan nan
316228 0.288302 0.25774195 0.3224855 0.30262091 nan nan
1000000 0.22530088 0.20025727 0.25347637 0.2184407 nan nan
EOD
$p5c0 << EOD
1000 0.28052228 0.25580108 0.3076326 0.28484507 nan nan
3162 0.15624911 0.14163787 0.17236762 0.15784218 nan nan
10000 0.086623895 0.078903265 0.095099983 0.087457756 nan nan
31623 0.052300751 0.047462515 0.057632188 0.04846091 nan nan
100000 0.026991918 0.024691581 0.029506561 0.026852699 nan nan
316228 0.014141149 0.01305565 0.015316902 0.014879303 nan nan
1000000 0.0083219407 0.007608498 0.0091022823 0.0082447515 nan nan
EOD
$p6c0 << EOD
1000 4.9500508 4.0488441 6.0518513 4.8904049 nan nan
3162 2.6040258 2.0862797 3.2502595 2.5468696 nan nan
10000 1.2396341 0.99377561 1.5463176 1.3262499 nan nan
31623 0.72320331 0.56932056 0.91867933 0.69065935 nan nan
100000 0.37370068 0.29858578 0.46771216 0.3596714 nan nan
316228 0.16439593 0.12937084 0.20890352 0.18730354 nan nan
1000000 0.10563385 0.082751029 0.13484438 0.097540829 nan nan
EOD
$p7c0 << EOD
1000 0.3950396 0.37842973 0.4123785 0.40203927 nan nan
3162 0.24364175 0.23309789 0.25466255 0.24110518 nan nan
10000 0.14438916 0.13673927 0.15246703 0.14458084 nan nan
31623 0.089958557 0.084717542 0.095523806 0.086702281 nan nan
100000 0.051249412 0.047908478 0.054823328 0.051993975 nan nan
316228 0.030556564 0.028354585 0.032929546 0.03117985 nan nan
1000000 0.018807562 0.017018894 0.020784217 0.018698006 nan nan
EOD
$p8c0 << EOD
1000 1.1925127 1.0780658 1.3191093 1.176248 nan nan
3162 0.85831928 0.77442927 0.95129666 0.85634727 nan nan
10000 0.6064421 0.55087127 0.6676188 0.6234188 nan nan
31623 0.45849499 0.41331457 0.50861418 0.45385752 nan nan
100000 0.33506203 0.30455703 0.36862246 0.33041585 nan nan
316228 0.23156056 0.21075949 0.25441461 0.24054774 nan nan
1000000 0.17987928 0.1632124 0.19824815 0.17512246 nan nan
EOD
$p9c0 << EOD
1000 62.738587 61.783738 63.708193 nan nan nan
3162 66.518195 65.64031 67.40782 nan nan nan
10000 73.505859 72.321018 74.710112 nan nan nan
31623 83.218052 81.498746 84.973629 81.618695 nan nan
100000 98.728897 96.164291 101.3619 100.98287 nan nan
316228 122.49489 119.23947 125.83919 124.94141 nan nan
1000000 157.74342 153.76128 161.82869 154.58416 nan nan
EOD
$p10c0 << EOD
1000 2.797461 2.6698061 2.9312196 2.7763984 nan nan
3162 2.7208822 2.5884117 2.8601322 2.7515475 nan nan
10000 2.7308394 2.6012996 2.8668301 2.7269153 nan nan
31623 2.6375195 2.5092731 2.7723204 2.7025053 nan nan
100000 2.7674557 2.6409141 2.9000606 2.6783142 nan nan
316228 2.6774781 2.5513414 2.8098509 2.6543394 nan nan
1000000 2.587539 2.4591385 2.7226436 2.6305792 nan nan
EOD
set terminal pngcairo size 1920,1200 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'softmax-two.png'
set multiplot layout 3,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the coefficients '."\n".'in cells with one atom' at screen 0.00813, screen 0.84583 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [0.0024863157:0.2148092]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using (0.953036 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using (0.953036 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.52, -0.49]', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using (1.04928 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using (1.04928 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.49 [-0.50, -0.49]'
set lmargin at screen 0.28002
set rmargin at screen 0.47837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.25687, screen 0.84583 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [0.00085666809:0.10964825]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.50 [-0.51, -0.48]', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.51 [-0.56, -0.46]'
set lmargin at screen 0.53163
set rmargin at screen 0.72837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.50848, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1321 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2081 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [732.82453:1364583.1]
set yrange [0.00052407318:0.060441791]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1)
plot 1.146207559 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.50 [-0.50, -0.49], theory -1/2', \
  1.644038057 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.50 [-0.50, -0.49], theory -1/2'
set lmargin at screen 0.78163
set rmargin at screen 0.97837
set bmargin at screen 0.69767
set tmargin at screen 0.99400
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean largest error of an atom' at screen 0.75848, screen 0.84583 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.0932 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [732.82453:1364583.1]
set yrange [0.0032954979:0.21415515]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 5.679459899 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.52, -0.49], theory -1/2'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the coefficients in '."\n".'cells with several atoms' at screen 0.01053, screen 0.51250 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [0.14685767:1.9662037]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot $p4c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.28 [-0.30, -0.26]'
set lmargin at screen 0.28002
set rmargin at screen 0.47837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.25687, screen 0.51250 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [0.0044899494:0.37014256]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1)
plot $p5c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.51 [-0.53, -0.50]'
set lmargin at screen 0.53163
set rmargin at screen 0.72837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.50848, screen 0.51250 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [0.044876954:7.5005653]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1)
plot $p6c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.57 [-0.60, -0.53]'
set lmargin at screen 0.78163
set rmargin at screen 0.97837
set bmargin at screen 0.36433
set tmargin at screen 0.66067
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{1}' at screen 0.75688, screen 0.51250 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [0.01080376:0.48363113]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('' 0.02 1, '0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3, '' 0.4 1)
plot $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.44 [-0.46, -0.43]'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Wasserstein distance {/:Italic W}_{2}' at screen 0.01740, screen 0.17917 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [0.12116442:1.4643914]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
plot $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.28 [-0.29, -0.26]'
set lmargin at screen 0.28002
set rmargin at screen 0.47837
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of iterations' at screen 0.25927, screen 0.17917 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [53.858945:169.81052]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('60' 60, '70' 70, '80' 80, '90' 90, '100' 100)
plot $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: 0.18 [0.14, 0.23]'
set lmargin at screen 0.53163
set rmargin at screen 0.72837
set bmargin at screen 0.03100
set tmargin at screen 0.32733
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.50687, screen 0.17917 center rotate by 90
set xrange [732.82453:1364583.1]
set yrange [2.3983388:2.9570701]
set logscale y
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1000000)
set ytics ('2.45' 2.45, '2.50' 2.5, '2.55' 2.55, '2.60' 2.6, '2.65' 2.65, '2.70' 2.7, '2.75' 2.75, '2.80' 2.8, '2.85' 2.85, '2.90' 2.9, '2.95' 2.95)
plot $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.01 [-0.02, 0.00]'
unset multiplot
