# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'sigmoid-gate-linear.png'
set multiplot layout 4,4 title 'sigmoid-gate-linear: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
500 0.00015280057 0.00014475009 0.00016129878 0.00015351887 0.00015004809 nan
1000 0.00010726272 0.00010160657 0.00011323374 0.00010691186 0.00010610002 nan
2000 7.4968014e-05 7.1353072e-05 7.8766099e-05 7.4454343e-05 7.5024043e-05 nan
4000 5.1552639e-05 4.8984012e-05 5.425596e-05 5.1850647e-05 5.305001e-05 nan
EOD
$p0c1 << EOD
500 0.00021548579 0.00020320174 0.00022851244 0.00021152724 0.00021125157 nan
1000 0.00014642798 0.00013799535 0.00015537591 0.00014944236 0.00014937741 nan
2000 0.00010408056 9.8535846e-05 0.00010993728 0.00010557988 0.00010562578 nan
4000 7.5945787e-05 7.1356737e-05 8.0829965e-05 7.4591367e-05 7.4688707e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.52 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.50 ± 0.04, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
500 0.00041362658 0.00036885484 0.00046383274 0.00041549068 0.00039216618 nan
1000 0.00027988037 0.00024887764 0.00031474511 0.00028269548 0.00027730337 nan
2000 0.00019814306 0.00017880432 0.0002195734 0.00019234302 0.00019608309 nan
4000 0.00012842785 0.00011447768 0.00014407798 0.00013086816 0.00013865168 nan
EOD
$p1c1 << EOD
500 0.0021059482 0.00087583309 0.0050637706 0.0037447314 nan nan
1000 0.0041088746 0.0012308153 0.013716802 0.0017123424 nan nan
2000 0.001417868 0.00050084351 0.0040139279 0.00078299782 nan nan
4000 0.00026462238 0.00020466265 0.00034214844 0.00035803913 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.56 ± 0.07, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.13 ± 0.94', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
500 0.00046015232 0.00039378344 0.00053770711 0.00050121843 0.00044884959 nan
1000 0.00036087835 0.00031831066 0.00040913861 0.00032927688 0.00031738459 nan
2000 0.00022089037 0.0001951058 0.00025008254 0.00021631939 0.0002244248 nan
4000 0.00013600478 0.00012021902 0.00015386334 0.00014211164 0.0001586923 nan
EOD
$p2c1 << EOD
500 0.47474579 0.11948476 1.8862956 1.4982706 nan nan
1000 0.36450279 0.086834224 1.5300682 0.13061237 nan nan
2000 0.087557194 0.014080332 0.54446601 0.011386189 nan nan
4000 0.00049464501 0.00034170287 0.00071604224 0.00099259588 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.61 ± 0.09, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -3.52 ± 2.08', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
500 0.00073828444 0.00061895454 0.00088062027 0.00077925497 0.00072075106 nan
1000 0.00056504122 0.00047177988 0.00067673845 0.00052308033 0.00050964797 nan
2000 0.00035515086 0.00029670074 0.00042511567 0.00035112132 0.00036037553 nan
4000 0.0002280274 0.00019068838 0.00027267782 0.00023569263 0.00025482398 nan
EOD
$p3c1 << EOD
500 0.21406665 0.055875697 0.82011563 0.64819511 nan nan
1000 0.14947102 0.03252051 0.68699984 0.077753289 nan nan
2000 0.24207825 0.035369703 1.6568383 0.0093267811 nan nan
4000 0.00043521934 0.00028249073 0.00067052068 0.0011187803 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.58 ± 0.11, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -3.06 ± 2.51', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
500 5.9196483e-08 4.835821e-08 7.2463881e-08 5.8815993e-08 5.5599952e-08 nan
1000 4.0529117e-08 3.2923335e-08 4.9891947e-08 4.0058968e-08 3.9315103e-08 nan
2000 2.6257935e-08 2.1850178e-08 3.1554852e-08 2.7283751e-08 2.7799976e-08 nan
4000 1.904211e-08 1.5532553e-08 2.3344645e-08 1.8582682e-08 1.9657552e-08 nan
EOD
$p4c1 << EOD
500 7.0747519e-08 5.1129956e-08 9.7891958e-08 6.9278039e-08 5.8783699e-08 nan
1000 4.3672059e-08 3.291455e-08 5.7945461e-08 4.3905757e-08 4.1566352e-08 nan
2000 2.6617575e-08 2.0152748e-08 3.5156263e-08 2.7825781e-08 2.939185e-08 nan
4000 1.8545712e-08 1.1945065e-08 2.8793769e-08 1.763491e-08 2.0783176e-08 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.55 ± 0.13, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.66 ± 0.24, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
500 0.00046221842 0.0003967571 0.00053848025 0.00046234489 0.00045361897 nan
1000 0.00031479349 0.00026848906 0.00036908373 0.00032280072 0.00032075705 nan
2000 0.00023460325 0.00020735293 0.0002654348 0.00022537354 0.00022680948 nan
4000 0.00015358285 0.00013211487 0.00017853925 0.00015735167 0.00016037852 nan
EOD
$p5c1 << EOD
500 79.936517 16.818822 379.92238 85.798729 nan nan
1000 75.30619 11.140115 509.06317 67.348479 nan nan
2000 54.92075 8.2675741 364.83359 52.86579 nan nan
4000 39.773201 11.449146 138.16817 41.497474 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.52 ± 0.10, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.35 ± 0.93', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
500 4 3.9999922 4.0000078 4 nan nan
1000 4 3.9999922 4.0000078 4 nan nan
2000 4 3.9999922 4.0000078 4 nan nan
4000 4 3.9999922 4.0000078 4 nan nan
EOD
$p6c1 << EOD
500 2.7753134 2.1285368 3.6186194 2.3519484 nan nan
1000 1.844898 1.4808571 2.2984315 2.1909909 nan nan
2000 1.8888796 1.4887539 2.3965454 2.0410487 nan nan
4000 2.1916141 1.6291477 2.9482732 1.9013678 nan nan
EOD
set title 'starts-at-best'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.00 ± 0.00', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.10 ± 0.18', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
500 1.5115187 0.9993669 2.286136 1.5318718 nan nan
1000 1.7456246 1.17086 2.6025361 1.643623 nan nan
2000 1.5999272 0.99333818 2.576934 1.7635266 nan nan
4000 1.9669992 1.2507555 3.0933991 1.8921773 nan nan
EOD
set title 'blocks.over.gate_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.10 ± 0.28', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
500 1.1694598 0.8445395 1.6193868 1.1152658 nan nan
1000 1.0222648 0.7130847 1.4654997 1.0521901 nan nan
2000 0.91321509 0.67700514 1.2318397 0.99268173 nan nan
4000 0.99700926 0.74296255 1.337924 0.93653895 nan nan
EOD
set title 'blocks.over.slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.08 ± 0.20', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p9c0 << EOD
500 0.66736999 0.46929082 0.94905481 0.66965848 nan nan
1000 0.60991755 0.43082253 0.86346323 0.63406816 nan nan
2000 0.67398615 0.43024366 1.0558141 0.60036935 nan nan
4000 0.5464317 0.40685212 0.73389713 0.56846153 nan nan
EOD
set title 'blocks.over.intercept'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.08 ± 0.21', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
500 0.5115179 0.34243277 0.76409321 0.48467157 nan nan
1000 0.44719083 0.28800626 0.69435864 0.46507993 nan nan
2000 0.41107771 0.28600621 0.59084341 0.44628023 nan nan
4000 0.45722037 0.31818875 0.65700145 0.42824046 nan nan
EOD
set title 'merged.mean1'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.06 ± 0.25', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p11c0 << EOD
500 0.80168964 0.39580842 1.6237812 0.86375545 nan nan
1000 0.67425661 0.30514191 1.4898707 0.73104503 nan nan
2000 1.0985341 0.38339569 3.1476025 0.6187247 nan nan
4000 0.45180304 0.31298618 0.65218851 0.52366166 nan nan
EOD
set title 'merged.second'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.24 ± 0.36', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
500 1.1838647 0.71308335 1.9654584 1.1499926 nan nan
1000 1.2887363 0.75823689 2.1903989 1.2833424 nan nan
2000 1.284947 0.72143457 2.2886187 1.4321549 nan nan
4000 1.7036025 1.0107207 2.871477 1.5982233 nan nan
EOD
set title 'merged.gate_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.16 ± 0.33', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
500 1.7422317 1.1093585 2.73615 1.7478169 nan nan
1000 1.845948 1.1450034 2.9759948 1.8145093 nan nan
2000 1.8349326 1.0947579 3.0755452 1.8837466 nan nan
4000 1.9760119 1.2283994 3.1786263 1.9556258 nan nan
EOD
set title 'merged.cross'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.05 ± 0.30', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
