# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1480,860 font 'Sans,11' noenhanced
set output 'bayes-d2.png'
set multiplot layout 2,3 title 'bayes-d2: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
set logscale xy
set format '%.0e'
set mxtics 10
set mytics 10
set grid xtics ytics lc rgb '#dddddd' lt 1
set border 3
set tics nomirror
set key bottom left font 'Sans,9' samplen 1 spacing 1.1
set xlabel 'n' offset 0,0.5
set offsets graph 0.05, graph 0.05, graph 0.05, graph 0.35
$p0c0 << EOD
100 0.17167731 0.15838144 0.18608934 0.16993873 0.17199563 nan
200 0.12014437 0.11235043 0.12847899 0.12088987 0.12161928 nan
400 0.085315965 0.080249808 0.090701947 0.085997816 0.085997816 nan
800 0.061312262 0.057460333 0.065422411 0.061176546 0.060809639 nan
1600 0.043721196 0.040579554 0.047106061 0.043519358 0.042998908 nan
EOD
$p0c1 << EOD
100 0.16245644 0.14439864 0.18277248 0.15915663 0.15498085 nan
200 0.1080311 0.099045048 0.11783244 0.11105456 0.10958801 nan
400 0.077991002 0.07372964 0.082498657 0.077490424 0.077490424 nan
800 0.054370803 0.050937767 0.058035214 0.054070413 0.054794004 nan
1600 0.037620247 0.03466214 0.040830803 0.037728657 0.038745212 nan
EOD
$p0c2 << EOD
100 0.31506067 0.30129927 0.3294506 0.30487855 0.2742411 nan
200 0.19642366 0.18549033 0.20800142 0.20446299 0.19391774 nan
400 0.1332716 0.12699088 0.13986296 0.13712055 0.13712055 nan
800 0.093475865 0.088851303 0.098341127 0.091958184 0.096958871 nan
1600 0.062254249 0.059748089 0.064865531 0.061670608 0.068560275 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 gibbs-mfm: -0.49 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 bbvi: -0.52 ± 0.04, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p0c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 path: -0.58 ± 0.02, theory -1/2', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle
$p1c0 << EOD
100 0.21355855 0.20453143 0.22298409 0.21512662 0.21585464 nan
200 0.15219656 0.14560471 0.15908684 0.15237467 0.15263228 nan
400 0.10931608 0.10607042 0.11266107 0.10792732 0.10792732 nan
800 0.076261991 0.073850279 0.078752462 0.076445163 0.076316139 nan
1600 0.053837279 0.051747503 0.056011449 0.054146281 0.05396366 nan
EOD
$p1c1 << EOD
100 0.21079379 0.19791836 0.22450682 0.20966159 0.21132805 nan
200 0.14699267 0.14080407 0.15345327 0.14884115 0.14943149 nan
400 0.10656182 0.10351154 0.10970199 0.10566402 0.10566402 nan
800 0.075046246 0.072619822 0.077553744 0.075012092 0.074715747 nan
1600 0.053097596 0.051011438 0.055269069 0.053251937 0.052832011 nan
EOD
set title 'hellinger.mean'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 gibbs-mfm: -0.50 ± 0.02, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 bbvi: -0.49 ± 0.02, theory -1/2', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p2c0 << EOD
100 3.04167 2.96 3.12333
200 3 3 3
400 3 3 3
800 3 3 3
1600 3.04167 2.96 3.12333
EOD
$p2c1 << EOD
100 2.83333 2.64068 3.02599
200 3 3 3
400 3 3 3
800 3 3 3
1600 3 3 3
EOD
$p2c2 << EOD
100 4.45833 4.16985 4.74681
200 4.25 3.97968 4.52032
400 4.29167 4.01551 4.56782
800 4 3.71102 4.28898
1600 4.125 3.80597 4.44403
EOD
$p2c3 << EOD
100 2.79167 2.62569 2.95764
200 3 2.88202 3.11798
400 3 3 3
800 3 3 3
1600 3 3 3
EOD
$p2c4 << EOD
100 2.375 2.17715 2.57285
200 2.375 2.14464 2.60536
400 2.66667 2.47401 2.85932
800 2.875 2.73984 3.01016
1600 3 3 3
EOD
$p2c5 << EOD
100 5 5 5
200 4.875 4.63 5.12
400 3.375 2.81152 3.93848
800 3.33333 2.7474 3.91927
1600 2.79167 2.30554 3.2778
EOD
$p2c6 << EOD
100 2 1.76405 2.23595
200 2.75 2.53732 2.96268
400 3.125 2.98984 3.26016
800 3.33333 3.05249 3.61417
1600 3.29167 3.10591 3.47742
EOD
unset logscale y
set format y '%g'
set mytics 2
set ytics 1
set title 'k_hat'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'posterior (gibbs-mfm)', \
  $p2c0 using 1:2 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'elbo (bbvi)', \
  $p2c1 using 1:2 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'aic (path)', \
  $p2c2 using 1:2 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p2c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'bic (path)', \
  $p2c3 using 1:2 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p2c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'icl (path)', \
  $p2c4 using 1:2 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p2c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'dsc (path)', \
  $p2c5 using 1:2 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p2c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'mtm (path)', \
  $p2c6 using 1:2 with lines lc rgb '#000000' lw 1.6 notitle
set ytics autofreq
set autoscale y
set logscale y
set format y '%.0e'
set mytics 10
$p3c0 << EOD
100 0.958333 0.797582 0.992607
200 1 0.862024 1
400 1 0.862024 1
800 1 0.862024 1
1600 0.958333 0.797582 0.992607
EOD
$p3c1 << EOD
100 0.75 0.551006 0.880006
200 1 0.862024 1
400 1 0.862024 1
800 1 0.862024 1
1600 1 0.862024 1
EOD
$p3c2 << EOD
100 0.125 0.0434433 0.310039
200 0.125 0.0434433 0.310039
400 0.125 0.0434433 0.310039
800 0.25 0.119994 0.448994
1600 0.25 0.119994 0.448994
EOD
$p3c3 << EOD
100 0.791667 0.595295 0.907552
200 0.916667 0.741512 0.976841
400 1 0.862024 1
800 1 0.862024 1
1600 1 0.862024 1
EOD
$p3c4 << EOD
100 0.375 0.211594 0.5729
200 0.291667 0.149146 0.491677
400 0.666667 0.467063 0.820278
800 0.875 0.689961 0.956557
1600 1 0.862024 1
EOD
$p3c5 << EOD
100 0 1.38778e-17 0.137976
200 0 1.38778e-17 0.137976
400 0.0833333 0.0231588 0.258488
800 0.0833333 0.0231588 0.258488
1600 0.166667 0.0667868 0.358531
EOD
$p3c6 << EOD
100 0.166667 0.0667868 0.358531
200 0.666667 0.467063 0.820278
400 0.875 0.689961 0.956557
800 0.791667 0.595295 0.907552
1600 0.708333 0.508323 0.850854
EOD
unset logscale y
set format y '%g'
set mytics 2
set yrange [-0.45:1.05]
set ytics 0, 0.25, 1
set title 'P(k_hat = k0)'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'posterior (gibbs-mfm)', \
  $p3c0 using 1:2 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'elbo (bbvi)', \
  $p3c1 using 1:2 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'aic (path)', \
  $p3c2 using 1:2 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p3c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'bic (path)', \
  $p3c3 using 1:2 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p3c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'icl (path)', \
  $p3c4 using 1:2 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p3c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'dsc (path)', \
  $p3c5 using 1:2 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p3c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'mtm (path)', \
  $p3c6 using 1:2 with lines lc rgb '#000000' lw 1.6 notitle
set ytics autofreq
set autoscale y
set logscale y
set format y '%.0e'
set mytics 10
$p4c0 << EOD
100 1.0168991 1.0090885 1.0247702 1.0108539 nan nan
200 1.0065107 1.0042821 1.0087443 1.0098863 nan nan
400 1.0068954 1.0045477 1.0092486 1.0089198 nan nan
800 1.0137772 1.0012941 1.0264159 1.0079541 nan nan
1600 1.0080328 1.0011549 1.014958 1.0069894 nan nan
EOD
set title 'r-hat'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 gibbs-mfm: -0.00 ± 0.01', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p5c0 << EOD
100 0.032884088 0.03083185 0.035072927 0.034236646 nan nan
200 0.022069903 0.020248877 0.024054698 0.02147334 nan nan
400 0.014345598 0.013228544 0.01555698 0.013468151 nan nan
800 0.0082940256 0.007385664 0.0093141065 0.0084472699 nan nan
1600 0.0050965238 0.0045668279 0.005687658 0.0052981561 nan nan
EOD
set title 'acceptance'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 gibbs-mfm: -0.67 ± 0.04', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
