# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 4.4234217e-05 4.1431237e-05 4.7226829e-05 4.4978827e-05 4.3675389e-05 nan
949 2.5821422e-05 2.4116708e-05 2.7646635e-05 2.4920016e-05 2.4556378e-05 nan
3000 1.3449936e-05 1.2441528e-05 1.4540077e-05 1.3811383e-05 1.3811371e-05 nan
9487 7.7384673e-06 7.2200058e-06 8.2941591e-06 7.6532832e-06 7.7666362e-06 nan
30000 4.2203654e-06 3.9280212e-06 4.5344675e-06 4.2409801e-06 4.3675389e-06 nan
EOD
$p0c1 << EOD
150 8.6693864e-05 8.2352602e-05 9.1263977e-05 8.6714749e-05 8.4553779e-05 nan
300 6.1700674e-05 5.900387e-05 6.4520737e-05 6.0547749e-05 5.9788551e-05 nan
600 4.1585676e-05 3.9789274e-05 4.3463182e-05 4.227689e-05 4.227689e-05 nan
1200 2.8848753e-05 2.7536006e-05 3.0224083e-05 2.9519436e-05 2.9894275e-05 nan
2400 2.1064441e-05 2.0030421e-05 2.2151841e-05 2.0611665e-05 2.1138445e-05 nan
EOD
$p1c0 << EOD
300 0.00095422858 0.00079858693 0.0011402042 0.00097458798 0.00090884352 nan
949 0.00054136022 0.00046450721 0.0006309286 0.00052914984 0.00051099498 nan
3000 0.00027525023 0.00022895211 0.00033091065 0.00028740217 0.00028740155 nan
9487 0.00017067455 0.0001464892 0.0001988529 0.00015607038 0.00016161635 nan
30000 7.976715e-05 6.5331275e-05 9.7392838e-05 8.475377e-05 9.0884352e-05 nan
EOD
$p1c1 << EOD
150 0.043073848 0.032208401 0.057604733 0.040658591 0.039016691 nan
300 0.028331554 0.021793914 0.036830327 0.028163484 0.027588967 nan
600 0.016898936 0.012748963 0.022399784 0.019508345 0.019508345 nan
1200 0.014129243 0.010179471 0.01961158 0.013513084 0.013794483 nan
2400 0.0097683525 0.007018745 0.013595124 0.0093602736 0.0097541727 nan
EOD
$p2c0 << EOD
300 5.7183629e-05 4.5561673e-05 7.1770135e-05 5.9144993e-05 5.6747557e-05 nan
949 3.3863161e-05 2.795621e-05 4.101821e-05 3.2573e-05 3.1906171e-05 nan
3000 1.8281697e-05 1.4516802e-05 2.3023008e-05 1.7945176e-05 1.7945153e-05 nan
9487 9.6257917e-06 7.8998451e-06 1.1728821e-05 9.8845891e-06 1.0091212e-05 nan
30000 5.453107e-06 4.3718455e-06 6.8017903e-06 5.4447438e-06 5.6747557e-06 nan
EOD
$p2c1 << EOD
150 0.0017271548 0.0012130715 0.0024590996 0.0016595941 0.0017287371 nan
300 0.0012386884 0.00088316595 0.0017373281 0.0011977065 0.0012224017 nan
600 0.00073775965 0.00056536446 0.00096272289 0.00086436854 0.00086436854 nan
1200 0.0006849627 0.00049424232 0.0009492791 0.00062380304 0.00061120086 nan
2400 0.00045389978 0.00032238016 0.00063907472 0.00045019018 0.00043218427 nan
EOD
$p3c0 << EOD
300 0.00012914615 0.00010823818 0.00015409283 0.00013176301 0.00012338921 nan
949 7.4297439e-05 6.3830767e-05 8.6480389e-05 7.16901e-05 6.9375276e-05 nan
3000 3.6480998e-05 3.0509102e-05 4.3621842e-05 3.9019174e-05 3.9019096e-05 nan
9487 2.3349356e-05 1.9866627e-05 2.7442627e-05 2.1233242e-05 2.1941857e-05 nan
30000 1.0947612e-05 8.9715959e-06 1.3358852e-05 1.1554805e-05 1.2338921e-05 nan
EOD
$p3c1 << EOD
150 0.0016079425 0.0012140555 0.0021296217 nan 0.001751025 nan
300 0.0010416722 0.00083173672 0.0013045966 0.0012334221 0.0012381617 nan
600 0.0010724017 0.00077772697 0.0014787263 0.00087439397 0.00087551251 nan
1200 0.00075453121 0.00054250414 0.0010494249 0.00061987278 0.00061908083 nan
2400 0.00037350153 0.00030213894 0.00046171935 0.00043943837 0.00043775626 nan
EOD
$p4c0 << EOD
300 0.00037121846 0.00030858849 0.00044655957 0.00037924417 0.00035249997 nan
949 0.00020936248 0.00017779424 0.00024653581 0.00020557126 0.00019819222 nan
3000 0.00010649364 8.7832357e-05 0.00012911979 0.00011147053 0.00011147028 nan
9487 6.7586376e-05 5.7113108e-05 7.9980207e-05 6.0433334e-05 6.2683791e-05 nan
30000 3.043871e-05 2.4874493e-05 3.7247596e-05 3.2764322e-05 3.5249997e-05 nan
EOD
$p4c1 << EOD
150 0.0051767276 0.0036945284 0.0072535668 0.0049770859 0.005554987 nan
300 0.0037895428 0.0028748969 0.0049951825 0.0037180403 0.003927969 nan
600 0.0025512288 0.0018541811 0.0035103198 0.0027774935 0.0027774935 nan
1200 0.0019884684 0.0014716381 0.0026868065 0.0020748754 0.0019639845 nan
2400 0.0016559045 0.0012493246 0.0021948017 0.0015499974 0.0013887468 nan
EOD
$p5c0 << EOD
300 7.397983e-09 6.2495497e-09 8.7574554e-09 7.3563786e-09 6.9607378e-09 nan
949 4.1207103e-09 3.4323028e-09 4.9471898e-09 4.0233154e-09 3.9136573e-09 nan
3000 2.1920823e-09 1.796863e-09 2.6742298e-09 2.2011823e-09 2.2011786e-09 nan
9487 1.0948634e-09 8.8304932e-10 1.3574847e-09 1.2040596e-09 1.2378028e-09 nan
30000 7.0016924e-10 5.8411668e-10 8.3927917e-10 6.5863976e-10 6.9607378e-10 nan
EOD
$p5c1 << EOD
150 1.0273159e-08 8.7071186e-09 1.2120863e-08 1.0693421e-08 9.6466131e-09 nan
300 8.220147e-09 7.0857636e-09 9.5361376e-09 7.181758e-09 6.8211855e-09 nan
600 4.3296305e-09 3.5757249e-09 5.2424896e-09 4.8233065e-09 4.8233065e-09 nan
1200 3.0314727e-09 2.5277435e-09 3.6355851e-09 3.2393581e-09 3.4105928e-09 nan
2400 2.322682e-09 1.9344077e-09 2.7888907e-09 2.17557e-09 2.4116533e-09 nan
EOD
$p6c0 << EOD
300 0.00029400666 0.00024011774 0.00035998971 0.00030413093 0.000284688 nan
949 0.00017092505 0.00014506026 0.00020140164 0.0001654393 0.00016006511 nan
3000 8.6888108e-05 7.1123856e-05 0.00010614643 9.0026432e-05 9.002625e-05 nan
9487 5.354775e-05 4.5517577e-05 6.2994599e-05 4.8980219e-05 5.0625035e-05 nan
30000 2.490597e-05 2.0077057e-05 3.0896327e-05 2.6648912e-05 2.84688e-05 nan
EOD
$p6c1 << EOD
150 0.0052130586 0.0034560778 0.007863243 0.0052232957 0.0058810447 nan
300 0.0041969348 0.0030468729 0.0057810952 0.0039190838 0.0041585266 nan
600 0.0026581417 0.0019134472 0.0036926637 0.0029405223 0.0029405223 nan
1200 0.0022085479 0.0015620916 0.0031225339 0.0022062992 0.0020792633 nan
2400 0.0017108991 0.001216437 0.0024063519 0.0016554053 0.0014702612 nan
EOD
$p7c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
949 1 0.99999804 1.000002 1 nan nan
3000 1 0.99999804 1.000002 1 nan nan
9487 1 0.99999804 1.000002 1 nan nan
30000 1 0.99999804 1.000002 1 nan nan
EOD
$p7c1 << EOD
150 3.51231 2.9794994 4.1404007 3.4079807 nan nan
300 3.2998643 2.7834195 3.912132 3.2645079 nan nan
600 3.0122107 2.5234312 3.595665 3.1270752 nan nan
1200 2.7710025 2.3757079 3.2320702 2.9954282 nan nan
2400 3.0992142 2.6122346 3.6769779 2.8693234 nan nan
EOD
$p8c0 << EOD
150 0.035739803 0.028096805 0.045461878 0.036173863 0.038021503 nan
300 0.032078001 0.025846909 0.039811264 0.031185634 0.031972145 nan
600 0.025790827 0.020425787 0.032565048 0.026885262 0.026885262 nan
1200 0.024196382 0.01912624 0.030610561 0.023177894 0.022607721 nan
2400 0.019614989 0.015585018 0.024687029 0.019981757 0.019010751 nan
EOD
$p9c0 << EOD
150 0.087245092 0.076421781 0.099601264 0.082486059 0.075904274 nan
300 0.062484487 0.05404334 0.072244074 0.06653741 0.063827632 nan
600 0.052855251 0.046121623 0.060571969 0.053672427 0.053672427 nan
1200 0.042673306 0.036654478 0.049680453 0.043294883 0.045132951 nan
2400 0.03617071 0.031061127 0.042120825 0.034923834 0.037952137 nan
EOD
$p10c0 << EOD
150 0.11925183 0.099293723 0.14322154 0.11889486 0.11097616 nan
300 0.1053354 0.09087033 0.12210308 0.096591493 0.093319455 nan
600 0.067492213 0.055561082 0.081985423 0.078471995 0.078471995 nan
1200 0.063390418 0.051733912 0.077673328 0.063751515 0.06598682 nan
2400 0.05453615 0.045924136 0.06476315 0.051792435 0.05548808 nan
EOD
$p11c0 << EOD
150 0.0083105887 0.0058874616 0.011731012 0.0077932282 0.0081049424 nan
300 0.0057042618 0.004298681 0.0075694389 0.0056197716 0.0057310597 nan
600 0.0034065153 0.0024578524 0.0047213357 0.0040524712 0.0040524712 nan
1200 0.0030775094 0.0021590533 0.0043866747 0.0029222758 0.0028655299 nan
2400 0.0022074668 0.0015749938 0.0030939231 0.0021072811 0.0020262356 nan
EOD
$p12c0 << EOD
150 0.024074389 0.016909259 0.03427567 0.022930098 0.020569556 nan
300 0.01609584 0.012448887 0.020811182 0.015356789 0.014544873 nan
600 0.0081343948 0.0053430124 0.012384096 0.010284778 0.010284778 nan
1200 0.0074406176 0.004998488 0.011075907 0.0068879413 0.0072724364 nan
2400 0.0047975536 0.003353432 0.0068635717 0.0046130052 0.0051423891 nan
EOD
$p13c0 << EOD
150 0.0016460271 0.0012303804 0.0022020876 0.0015921757 0.0016374364 nan
300 0.0012328753 0.00090048985 0.0016879497 0.0011417282 0.0011578424 nan
600 0.00067558349 0.00052271718 0.00087315486 0.0008187182 0.0008187182 nan
1200 0.00061838159 0.00047109374 0.00081171911 0.00058709201 0.00057892119 nan
2400 0.00043957038 0.00032896188 0.00058736932 0.00042099592 0.0004093591 nan
EOD
$p14c0 << EOD
150 0.0064516517 0.0048368059 0.0086056398 0.0058767657 0.0053853504 nan
300 0.0036353977 0.0028447285 0.0046458269 0.003977967 0.0038080178 nan
600 0.0024135597 0.0015793708 0.003688349 0.0026926752 0.0026926752 nan
1200 0.0020155233 0.0014030974 0.0028952618 0.0018226646 0.0019040089 nan
2400 0.0012345423 0.00088995214 0.001712558 0.0012337568 0.0013463376 nan
EOD
set terminal pngcairo size 1920,1600 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'regression-gelu.png'
set multiplot layout 4,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.01660, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1581 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2378 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [2.0799962e-06:0.00010680846]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001)
plot 0.0007564799352 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.53, -0.49], theory -1/2', \
  0.001035568078 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.52 [-0.54, -0.50], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic L}_{1}' at screen 0.26660, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1863 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5882 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [1.6589419e-05:0.080858377]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1)
plot 0.01574163145 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.48], theory -1/2', \
  0.4778549179 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.53 [-0.68, -0.38], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.50972, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1793 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5665 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [1.2157169e-06:0.0033750615]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1)
plot 0.0009828965112 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.58, -0.46], theory -1/2', \
  0.02117261873 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.47 [-0.64, -0.30], theory -1/2'
set lmargin at screen 0.78563
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.76248, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1905 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5273 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [2.9700559e-06:0.002799459]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1)
plot 0.002137163891 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.48], theory -1/2', \
  0.02144558916 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.50 [-0.65, -0.35], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.00972, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1937 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5330 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [7.8992789e-06:0.0096336637]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1)
plot 0.006105478516 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.48], theory -1/2', \
  0.06803441889 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.42 [-0.57, -0.27], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.26660, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1735 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [118.18025:38077.428]
set yrange [3.1645383e-10:1.4105394e-08]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '10^{−9}' 1e-09, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08)
plot 1.205635152e-07 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using (0.963475 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using (0.963475 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.57, -0.47], theory -1/2', \
  1.181463989e-07 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using (1.03791 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using (1.03791 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.57 [-0.65, -0.49], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.51660, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1922 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5509 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [6.0067806e-06:0.010598558]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01)
plot 0.004930940791 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.47], theory -1/2', \
  0.07202779304 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.41 [-0.59, -0.24], theory -1/2'
set lmargin at screen 0.78563
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.77288, screen 0.63438 center rotate by 90
set xrange [118.18025:38077.428]
set yrange [0.75038975:4.4452331]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('1' 1, '2' 2, '' 3 1, '' 4 1)
plot $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.00 [-0.00, 0.00]', \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.06 [-0.14, 0.01]'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.00812, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2507 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.013379041:0.047961678]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.02' 0.02, '0.03' 0.03, '0.04' 0.04)
plot 0.1330614011 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.21 [-0.32, -0.11], theory -1/4'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.25812, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2413 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.026307196:0.10557649]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.2656372935 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.31 [-0.38, -0.24], theory -1/4'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.50813, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2360 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.039049954:0.15160262]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.3883761106 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.30 [-0.38, -0.22], theory -1/4'
set lmargin at screen 0.78563
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.75688, screen 0.38438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1987 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0011829261:0.012969951]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.002' 0.002, '' 0.003 1, '' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01)
plot 0.09926486591 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.47 [-0.63, -0.31], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.01100, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2513 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0024075466:0.038500004]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03)
plot 0.2519245872 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.58 [-0.74, -0.41], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.25860, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1885 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0002508618:0.0024216927]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.0003 1, '' 0.0004 1, '5·10^{−4}' 0.0005, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '0.001' 0.001, '0.002' 0.002)
plot 0.0200544183 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.48 [-0.62, -0.34], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.51100, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2495 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.00064399828:0.0096394885]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.0008 1, '' 0.0009 1, '0.001' 0.001, '0.002' 0.002, '' 0.003 1, '' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1)
plot 0.06595680294 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.56 [-0.71, -0.41], theory -1/2'
unset multiplot
