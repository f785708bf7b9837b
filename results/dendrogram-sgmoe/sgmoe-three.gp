# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1000,860 font 'Sans,11' noenhanced
set output 'sgmoe-three.png'
set multiplot layout 2,2 title 'sgmoe-three: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
316 71.912269 17.136363 301.77784 696.07724 214.99048 nan
1000 801.16783 126.74253 5064.3607 178.74399 120.85448 nan
3162 25692.573 3620.0121 182349.76 45.94304 67.964455 nan
10000 1.6800451 1.1034221 2.5579981 11.806414 38.217544 nan
EOD
$p0c1 << EOD
316 66.250312 16.155454 271.67938 644.04024 183.02799 nan
1000 749.20251 107.84035 5204.9574 156.44954 102.88713 nan
3162 25692.58 3619.9583 182352.56 38.042303 57.860225 nan
10000 1.3517124 1.0671682 1.7121261 9.2483791 32.535767 nan
EOD
$p0c2 << EOD
316 53986.166 9253.7572 314953.81 15917.785 19667.091 nan
1000 738.93042 110.79371 4928.2418 10303.492 11055.635 nan
3162 24481.713 3792.2882 158045.56 6671.4279 6217.3132 nan
10000 4304.6483 790.06652 23453.717 4319.4093 3496.0986 nan
EOD
set title 'voronoi-over'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 projection: -1.18 ± 3.31, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 plain: -1.23 ± 4.80, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p0c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 published: -0.38 ± 1.60, theory -1/2', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle
$p1c0 << EOD
316 1.0518238 0.46558735 2.3762098 1.2514164 1.2159251 nan
1000 0.82766216 0.51811445 1.3221493 0.69010102 0.68351867 nan
3162 0.35217366 0.20852472 0.59477979 0.38071928 0.38438767 nan
10000 0.20716389 0.12720027 0.3373961 0.21001855 0.21614758 nan
EOD
$p1c1 << EOD
316 0.63950063 0.51357305 0.79630552 0.72442063 0.87943502 nan
1000 0.54071319 0.43087685 0.67854832 0.46344115 0.49436452 nan
3162 0.35132204 0.21193754 0.58237523 0.29657497 0.27801381 nan
10000 0.16931024 0.12935112 0.22161352 0.18977754 0.15633179 nan
EOD
$p1c2 << EOD
316 0.66348849 0.55237841 0.79694819 0.72528469 1.098487 nan
1000 0.58913261 0.47011248 0.73828551 0.53775209 0.61750211 nan
3162 0.49462322 0.31816413 0.76894945 0.39879239 0.3472622 nan
10000 0.24366002 0.15857624 0.37439535 0.29572758 0.19527131 nan
EOD
set title 'wasserstein-1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 projection: -0.52 ± 0.24, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 plain: -0.39 ± 0.10, theory -1/2', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p1c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 published: -0.26 ± 0.12, theory -1/2', \
  $p1c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p1c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle
$p2c0 << EOD
1000 0.11678593 0.03919127 0.34800999 0.19674562 nan nan
3162 0.47595326 0.32253995 0.70233628 0.31687506 nan nan
10000 0.41047976 0.26284512 0.6410377 0.51039054 nan nan
EOD
$p2c1 << EOD
3162 0.50869543 0.35350111 0.7320233 0.50869543 nan nan
10000 0.77070023 0.63049766 0.94207938 0.77070023 nan nan
EOD
$p2c2 << EOD
3162 0.34502806 0.20621195 0.57729128 0.34502806 nan nan
10000 0.54144031 0.38520542 0.76104228 0.54144031 nan nan
EOD
set title 'hit-dsc'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 projection: 0.41 ± 1.10', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 plain: 0.36 ± 0.36', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 published: 0.39 ± 0.54', \
  $p2c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle
$p3c0 << EOD
316 5 4.9999902 5.0000098 5.0933259 nan nan
1000 4.5040248 4.1457902 4.8932142 4.0302339 nan nan
3162 2.7702766 2.5064202 3.0619097 3.189557 nan nan
10000 2.6711244 2.3850426 2.9915213 2.524149 nan nan
EOD
$p3c1 << EOD
316 5 4.9999902 5.0000098 5.136605 nan nan
1000 4.8020119 4.5371193 5.0823699 4.4099282 nan nan
3162 3.5378037 3.2057399 3.9042641 3.7864598 nan nan
10000 3.2364217 2.970775 3.5258224 3.2510607 nan nan
EOD
$p3c2 << EOD
316 5 4.9999902 5.0000098 5.1666867 nan nan
1000 5 4.9999902 5.0000098 4.7281175 nan nan
3162 4.1700013 3.8555604 4.5100866 4.3270451 nan nan
10000 3.8372584 3.5116451 4.1930638 3.959941 nan nan
EOD
set title 'k-dsc'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=5 projection: -0.20 ± 352.86', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 plain: -0.13 ± 416.40', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 published: -0.08 ± 949.25', \
  $p3c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle
unset multiplot
