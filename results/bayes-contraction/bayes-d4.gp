# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1480,1260 font 'Sans,11' noenhanced
set output 'bayes-d4.png'
set multiplot layout 3,3 title 'bayes-d4: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
400 0.10792116 0.099766107 0.11674281 0.10761628 0.10690434 nan
800 0.075415611 0.069488113 0.08184874 0.075844074 0.075592781 nan
1600 0.052577006 0.049702672 0.055617565 0.053452168 0.053452168 nan
3200 0.039047204 0.036961261 0.041250869 0.03767116 0.03779639 nan
6400 0.02598907 0.024299204 0.027796457 0.026549274 0.026726084 nan
EOD
set title 'hellinger'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.50 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
400 1.956572 1.798256 2.128826 1.9756804 1.9153819 nan
800 1.4161886 1.2686836 1.5808435 1.3755331 1.3543795 nan
1600 0.89742019 0.80852802 0.99608545 0.95769095 0.95769095 nan
3200 0.71711324 0.6633174 0.77527199 0.66677565 0.67718977 nan
6400 0.44313751 0.39864877 0.49259115 0.46423094 0.47884548 nan
EOD
set title 'voronoi-exact'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.52 ± 0.04, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
400 0.13287453 0.12746835 0.13851 0.13338661 0.13141618 nan
800 0.094190988 0.090404425 0.098136151 0.09361933 0.092925269 nan
1600 0.065038122 0.063617345 0.06649063 0.065708088 0.065708088 nan
3200 0.047247755 0.045751973 0.04879244 0.046118177 0.046462634 nan
6400 0.031833613 0.030518173 0.033205753 0.032368713 0.032854044 nan
EOD
set title 'hellinger.mean'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.51 ± 0.02, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
400 2.4639706 2.3300014 2.6056426 2.4847921 2.3932737 nan
800 1.749424 1.6175345 1.8920675 1.7243531 1.6923 nan
1600 1.168018 1.108416 1.2308249 1.1966368 1.1966368 nan
3200 0.86645604 0.83241003 0.90189456 0.83042138 0.84615002 nan
6400 0.56004592 0.53246893 0.58905115 0.57628149 0.59831842 nan
EOD
set title 'voronoi-exact.mean'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.53 ± 0.02, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
400 0.15734006 0.15132711 0.16359194 0.1579189 0.1556752 nan
800 0.1116046 0.10705295 0.11634979 0.11086942 0.11007899 nan
1600 0.07732028 0.075929958 0.078736059 0.077837599 0.077837599 nan
3200 0.055546344 0.053800937 0.057348375 0.054647097 0.055039494 nan
6400 0.037974599 0.036566244 0.039437197 0.038365844 0.0389188 nan
EOD
set title 'hellinger.q95'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.51 ± 0.02, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
400 3.2201495 3.0434876 3.4070659 3.2826175 3.1862603 nan
800 2.3388545 2.1544839 2.5390026 2.2868399 2.2530263 nan
1600 1.5837126 1.4919112 1.6811628 1.5931302 1.5931302 nan
3200 1.1467202 1.1037553 1.1913576 1.1098563 1.1265131 nan
6400 0.74868217 0.70966911 0.78983991 0.77318291 0.79656508 nan
EOD
set title 'voronoi-exact.q95'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.52 ± 0.03, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
400 1.0357574 1.0251055 1.0465199 1.0407304 nan nan
800 1.0444841 1.0300937 1.0590755 1.0402576 nan nan
1600 1.0443962 1.035558 1.0533098 1.0397849 nan nan
3200 1.0391588 1.0272845 1.0511704 1.0393126 nan nan
6400 1.0351375 1.0233669 1.0470435 1.0388404 nan nan
EOD
set title 'r-hat'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.00 ± 0.01', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p7c0 << EOD
400 344.43654 200.0212 593.11977 289.46384 nan nan
800 309.32971 152.81862 626.13359 337.44887 nan nan
1600 241.4278 92.579056 629.59578 393.38848 nan nan
3200 505.39082 240.73878 1060.9835 458.60132 nan nan
6400 602.82385 308.75284 1176.9822 534.62462 nan nan
EOD
set title 'ess-bulk'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: 0.22 ± 0.29', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p8c0 << EOD
400 1388.983 1140.6959 1691.313 1305.4528 nan nan
800 1290.4121 945.11513 1761.8629 1295.2965 nan nan
1600 982.16437 644.25574 1497.3042 1285.2193 nan nan
3200 1339.3972 981.75501 1827.3243 1275.2205 nan nan
6400 1354.7811 952.5599 1926.8414 1265.2994 nan nan
EOD
set title 'ess-tail'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 gibbs: -0.01 ± 0.13', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
