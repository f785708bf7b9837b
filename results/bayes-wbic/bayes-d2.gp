# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
400 0.13427994 0.12395649 0.14546315 0.13427994 0.13210679 nan
3000 0.047457898 0.045035153 0.050010978 0.047457898 0.048238578 nan
EOD
$p0c1 << EOD
400 0.13508071 0.12991361 0.14045331 0.13508071 0.12771412 nan
3000 0.044091396 0.042938643 0.045275097 0.044091396 0.046634601 nan
EOD
$p0c2 << EOD
400 0.077236798 0.071685532 0.083217949 0.077236798 0.074520927 nan
3000 0.02625437 0.02447745 0.028160285 0.02625437 0.027211195 nan
EOD
$p1c0 << EOD
400 3.75 3.45506 4.04494
3000 3 3 3
EOD
$p1c1 << EOD
400 3 3 3
3000 3 3 3
EOD
$p1c2 << EOD
400 3 3 3
3000 3 3 3
EOD
$p2c0 << EOD
400 0.416667 0.244676 0.611653
3000 1 0.862024 1
EOD
$p2c1 << EOD
400 1 0.862024 1
3000 1 0.862024 1
EOD
$p2c2 << EOD
400 1 0.862024 1
3000 1 0.862024 1
EOD
$p3c0 << EOD
400 1.0754317 1.0570737 1.0941084 1.0754317 nan nan
3000 1.0083788 1.0067496 1.0100106 1.0083788 nan nan
EOD
set terminal pngcairo size 960,800 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'bayes-d2.png'
set multiplot layout 2,2
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.06325
set rmargin at screen 0.45675
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.01375, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2291 left offset character 0.5, 0 front tc rgb '#009E73'
set label '−1/2' at graph 1.0000, graph 0.4656 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [365.32739:3284.725]
set yrange [0.015184347:0.15902021]
set logscale y
set xtics ('' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000, '' 3000 1)
set ytics ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 2.642135716 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using (0.973233 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using (0.973233 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'wbic: -0.52 [-0.56, -0.47], theory -1/2', \
  2.554282318 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'path: -0.56 [-0.58, -0.53], theory -1/2', \
  1.490418542 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p0c2 using (1.0275 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p0c2 using (1.0275 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'bbvi: -0.54 [-0.59, -0.48], theory -1/2'
set lmargin at screen 0.56325
set rmargin at screen 0.95675
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean chosen number of atoms, ̂{/:Italic k}' at screen 0.53775, screen 0.76875 center rotate by 90
set xrange [365.32739:3284.725]
set yrange [2.720035:4.0971869]
unset logscale y
set xtics ('' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000, '' 3000 1)
set ytics ('3' 3, '4' 4)
plot $p1c0 using 1:2 with lines lc rgb '#CC79A7' lw 1.2 notitle, \
  $p1c0 using (0.973233 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p1c0 using (0.973233 * $1):2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'wbic (wbic)', \
  $p1c1 using 1:2 with lines lc rgb '#E69F00' lw 1.2 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'bic (path)', \
  $p1c2 using 1:2 with lines lc rgb '#56B4E9' lw 1.2 notitle, \
  $p1c2 using (1.0275 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p1c2 using (1.0275 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'elbo (bbvi)'
set lmargin at screen 0.06325
set rmargin at screen 0.45675
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'share of right choices, ̂{/:Italic k}={/:Italic k}_{0}' at screen 0.02175, screen 0.26875 center rotate by 90
set xrange [365.32739:3284.725]
set yrange [-0.26792453:1.05]
unset logscale y
set xtics ('' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000, '' 3000 1)
set ytics ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1)
plot $p2c0 using 1:2 with lines lc rgb '#CC79A7' lw 1.2 notitle, \
  $p2c0 using (0.973233 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#CC79A7' lw 0.9 notitle, \
  $p2c0 using (0.973233 * $1):2 with points lc rgb '#CC79A7' pt 11 ps 0.55 title 'wbic (wbic)', \
  $p2c1 using 1:2 with lines lc rgb '#E69F00' lw 1.2 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#E69F00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#E69F00' pt 13 ps 0.55 title 'bic (path)', \
  $p2c2 using 1:2 with lines lc rgb '#56B4E9' lw 1.2 notitle, \
  $p2c2 using (1.0275 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#56B4E9' lw 0.9 notitle, \
  $p2c2 using (1.0275 * $1):2 with points lc rgb '#56B4E9' pt 6 ps 0.55 title 'elbo (bbvi)'
set lmargin at screen 0.56325
set rmargin at screen 0.95675
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean ̂{/:Italic R} of the chains' at screen 0.51375, screen 0.26875 center rotate by 90
set xrange [365.32739:3284.725]
set yrange [0.99487718:1.0986701]
set logscale y
set xtics ('' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000, '' 3000 1)
set ytics ('1.01' 1.01, '1.02' 1.02, '1.03' 1.03, '1.04' 1.04, '1.05' 1.05, '1.06' 1.06, '1.07' 1.07, '1.08' 1.08, '1.09' 1.09)
plot $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00181,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'wbic: -0.03 [-0.04, -0.02]'
unset multiplot
