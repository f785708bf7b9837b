# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1000,860 font 'Sans,11' noenhanced
set output 'gmm-three-components.png'
set multiplot layout 2,2 title 'gmm-three-components: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
1000 0.15718743 0.14505483 0.17033482 0.16574354 0.16641148 nan
1778 0.12664086 0.11721713 0.13682222 0.12449997 0.12480081 nan
3162 0.09790406 0.089940289 0.10657298 0.093508902 0.09358416 nan
5623 0.072787644 0.067860374 0.078072677 0.070234186 0.070177717 nan
10000 0.051824654 0.047742713 0.056255595 0.052751082 0.05262393 nan
17783 0.038493202 0.035757998 0.041437628 0.039621194 0.039462152 nan
EOD
$p0c1 << EOD
1000 0.24774273 0.22983563 0.26704502 0.24804427 nan nan
1778 0.18799492 0.17401374 0.20309941 0.19172802 nan nan
3162 0.15804874 0.14525222 0.17197261 0.14818285 nan nan
5623 0.10909255 0.10096864 0.11787011 0.11453046 nan nan
10000 0.088941783 0.081359106 0.097231166 0.088518201 nan nan
17783 0.068997706 0.062027367 0.076751338 0.068415763 nan nan
EOD
$p0c2 << EOD
1000 0.16236186 0.14972228 0.17606848 0.16999692 0.17114187 nan
1778 0.12868178 0.11887631 0.13929605 0.12783241 0.12834838 nan
3162 0.10027833 0.091917577 0.10939957 0.096115227 0.096244369 nan
5623 0.07503563 0.069651443 0.080836026 0.072269531 0.072172579 nan
10000 0.05451397 0.050093665 0.059324325 0.054338238 0.05411981 nan
17783 0.039258428 0.03648764 0.042239623 0.040857254 0.040583897 nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 mle: -0.50 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 mle: -0.45 ± 0.04', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 dendrogram: -0.50 ± 0.03, theory -1/2', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle
$p1c0 << EOD
1000 0.68662951 0.64768371 0.72791716 0.70328098 0.70130678 nan
1778 0.61073911 0.57612223 0.64743599 0.60835588 0.6073305 nan
3162 0.53271529 0.50051017 0.56699263 0.52621325 0.52591743 nan
5623 0.4666937 0.44176725 0.49302661 0.45516814 0.45542411 nan
10000 0.40032082 0.37756871 0.42444396 0.39370911 0.39437378 nan
17783 0.32949204 0.31164796 0.34835783 0.34055389 0.34151264 nan
EOD
$p1c1 << EOD
1000 0.65306622 0.6102482 0.69888856 0.67485377 0.6723125 nan
1778 0.58560669 0.54811668 0.62566093 0.58354117 0.58222151 nan
3162 0.51914313 0.48354838 0.55735806 0.50455495 0.50417432 nan
5623 0.44589442 0.41828359 0.47532784 0.43626611 0.43659541 nan
10000 0.38603523 0.35928441 0.41477779 0.37721417 0.3780691 nan
17783 0.31207686 0.29105015 0.33462262 0.32616045 0.32739341 nan
EOD
set title 'wasserstein-2'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 mle: -0.25 ± 0.02, theory -1/4', \
  $p1c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 dendrogram: -0.25 ± 0.03, theory -1/4', \
  $p1c1 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle
$p2c0 << EOD
1000 1 0.99999804 1.000002 1 nan nan
1778 1 0.99999804 1.000002 1 nan nan
3162 1 0.99999804 1.000002 1 nan nan
5623 1 0.99999804 1.000002 1 nan nan
10000 1 0.99999804 1.000002 1 nan nan
17783 1 0.99999804 1.000002 1 nan nan
EOD
set title 'hit-dsc'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 dendrogram: 0.00 ± 0.00', \
  $p2c0 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle
$p3c0 << EOD
1000 0.75198675 0.65206855 0.8672157 0.7940137 nan nan
1778 0.84499099 0.7598046 0.93972816 0.82171155 nan nan
3162 0.82949021 0.74123185 0.92825748 0.85038707 nan nan
5623 0.92249525 0.85850813 0.99125152 0.8800604 nan nan
10000 0.92249525 0.85850813 0.99125152 0.91077237 nan nan
17783 0.90699435 0.83774438 0.9819687 0.94255262 nan nan
EOD
set title 'hit-mtm'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=5 dendrogram: 0.06 ± 0.04', \
  $p3c0 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle
unset multiplot
