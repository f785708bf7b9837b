# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'sigmoid-gate-relu-flat.png'
set multiplot layout 4,4 title 'sigmoid-gate-relu-flat: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
500 0.00014242244 0.000133193 0.00015229143 0.00013861873 0.00014018996 nan
1000 9.5069088e-05 9.0465933e-05 9.9906464e-05 9.8757539e-05 9.9129273e-05 nan
2000 7.1728623e-05 6.7492338e-05 7.6230807e-05 7.0358827e-05 7.0094981e-05 nan
4000 5.0237037e-05 4.7664557e-05 5.2948354e-05 5.0126447e-05 4.9564637e-05 nan
EOD
$p0c1 << EOD
2000 0.00010537127 9.9087576e-05 0.00011205344 0.00010522407 0.0001043041 nan
3826 7.4999069e-05 7.0247594e-05 8.0071928e-05 7.5633646e-05 7.5412593e-05 nan
7319 5.4950162e-05 5.2002967e-05 5.8064385e-05 5.4364969e-05 5.4524348e-05 nan
14000 3.8778235e-05 3.5457747e-05 4.2409674e-05 3.907858e-05 3.9423242e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.49 ± 0.04, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.51 ± 0.05, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
500 0.00021156758 0.00018914673 0.00023664612 0.00020181864 0.00020500859 nan
1000 0.00013541656 0.00012384587 0.00014806829 0.00014420715 0.00014496296 nan
2000 0.00010449418 9.3850151e-05 0.00011634539 0.00010304154 0.00010250429 nan
4000 7.4795244e-05 6.7103062e-05 8.3369199e-05 7.3627126e-05 7.2481481e-05 nan
EOD
$p1c1 << EOD
2000 0.1835819 0.060151352 0.56029186 0.019474039 nan nan
3826 0.0003488474 0.00019526782 0.00062321847 0.0040497306 nan nan
7319 0.0044508726 0.0012970937 0.015272811 0.00084220159 nan nan
14000 0.00024299772 9.2538258e-05 0.0006380917 0.0001751781 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.48 ± 0.07, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -2.42 ± 4.72', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
500 0.17306173 0.15772538 0.18988931 0.17179223 0.13970779 nan
1000 0.14662088 0.12823288 0.16764563 0.14967465 0.13970779 nan
2000 0.13185714 0.11480427 0.15144303 0.13040463 0.13970779 nan
4000 0.1135869 0.099500792 0.12966715 0.11361554 0.13970779 nan
EOD
$p2c1 << EOD
2000 0.40598377 0.3123917 0.52761587 0.40251513 nan nan
3826 0.35864577 0.28103577 0.45768832 0.39097021 nan nan
7319 0.42831077 0.35316963 0.51943912 0.37975675 nan nan
14000 0.34314525 0.26720269 0.4406717 0.36886606 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.20 ± 0.07, theory 0', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.04 ± 0.17', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
500 0.086954635 0.079008271 0.095700216 0.086012804 0.069919301 nan
1000 0.073799066 0.064467427 0.084481456 0.074917928 0.069919301 nan
2000 0.064328792 0.05627207 0.073539031 0.06525419 0.069919301 nan
4000 0.057669739 0.050419823 0.065962128 0.056836988 0.069919301 nan
EOD
$p3c1 << EOD
2000 0.20821739 0.15852576 0.2734854 0.20416629 nan nan
3826 0.17502234 0.13469343 0.22742624 0.19436671 nan nan
7319 0.20948329 0.16998085 0.25816584 0.18503775 nan nan
14000 0.16511991 0.12827799 0.21254298 0.17615749 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.20 ± 0.08, theory 0', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.08 ± 0.18', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
500 5.525292e-08 4.559536e-08 6.6956048e-08 5.9254822e-08 5.552097e-08 nan
1000 4.4491718e-08 3.7994128e-08 5.2100497e-08 4.0120308e-08 3.9259254e-08 nan
2000 2.609516e-08 2.1337868e-08 3.1913092e-08 2.7164695e-08 2.7760485e-08 nan
4000 1.8096809e-08 1.4866486e-08 2.2029046e-08 1.8392696e-08 1.9629627e-08 nan
EOD
$p4c1 << EOD
2000 2.3830819e-08 1.8259961e-08 3.1101267e-08 2.2324525e-08 2.3076049e-08 nan
3826 1.5535739e-08 1.200504e-08 2.0104821e-08 1.6501036e-08 1.6684145e-08 nan
7319 1.1270386e-08 8.409229e-09 1.5105023e-08 1.2196746e-08 1.2062868e-08 nan
14000 9.5519485e-09 7.6472724e-09 1.1931015e-08 9.0155244e-09 8.7219266e-09 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.56 ± 0.12, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.47 ± 0.17, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
500 0.25320437 0.21967443 0.29185215 0.26022972 0.21819658 nan
1000 0.23540282 0.19104887 0.29005398 0.23139337 0.21819658 nan
2000 0.22352445 0.1816486 0.27505404 0.20575241 0.21819658 nan
4000 0.17423164 0.14745964 0.20586423 0.18295276 0.21819658 nan
EOD
$p5c1 << EOD
2000 132.76679 56.405074 312.50772 49.713962 nan nan
3826 5.5850488 2.2839038 13.657655 22.030856 nan nan
7319 7.1055033 2.9020242 17.397572 9.7632551 nan nan
14000 11.33492 3.223746 39.854384 4.3270923 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.17 ± 0.10, theory 0', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.25 ± 2.05', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
500 4 3.9999922 4.0000078 4 nan nan
1000 4 3.9999922 4.0000078 4 nan nan
2000 4 3.9999922 4.0000078 4 nan nan
4000 4 3.9999922 4.0000078 4 nan nan
EOD
$p6c1 << EOD
2000 1.5308909 1.288835 1.8184073 1.5357491 nan nan
3826 1.7882262 1.4083203 2.2706148 1.4716078 nan nan
7319 1.1514223 1.0445103 1.2692774 1.4101472 nan nan
14000 1.7194162 1.2796614 2.3102926 1.3512597 nan nan
EOD
set title 'starts-at-best'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.00 ± 0.00', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.07 ± 0.47', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
2000 0.72853211 0.52879565 1.0037129 0.69208001 nan nan
3826 0.59096961 0.40846245 0.8550237 0.62816969 nan nan
7319 0.54351233 0.39562359 0.74668363 0.57016279 nan nan
14000 0.54630574 0.38544968 0.77429034 0.51751784 nan nan
EOD
set title 'blocks.over.gate_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.15 ± 0.23', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
2000 1.0010277 0.93514824 1.0715483 0.9911034 nan nan
3826 0.98824639 0.91492087 1.0674485 0.99994054 nan nan
7319 1.0007222 0.9424586 1.0625877 1.0088562 nan nan
14000 1.0316277 0.93825065 1.1342978 1.0178504 nan nan
EOD
set title 'blocks.over.slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.01 ± 0.05', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p9c0 << EOD
2000 0.50624218 0.46332274 0.55313742 0.50628507 nan nan
3826 0.51966397 0.47627794 0.5670022 0.51517949 nan nan
7319 0.51686689 0.48181666 0.55446687 0.5242299 nan nan
14000 0.53907571 0.48477784 0.59945524 0.5334383 nan nan
EOD
set title 'blocks.over.intercept'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.03 ± 0.07', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
2000 0.37516277 0.32445462 0.43379596 0.36886803 nan nan
3826 0.35907929 0.307602 0.41917132 0.36328077 nan nan
7319 0.34804762 0.30318882 0.39954357 0.3577783 nan nan
14000 0.36235451 0.3038582 0.43211206 0.35235976 nan nan
EOD
set title 'merged.mean1'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.02 ± 0.11', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p11c0 << EOD
2000 0.27730836 0.23153432 0.33213187 0.27437309 nan nan
3826 0.29145983 0.2449002 0.34687121 0.28566055 nan nan
7319 0.28084484 0.24502693 0.32189859 0.29741203 nan nan
14000 0.32459243 0.26573547 0.39648545 0.30964559 nan nan
EOD
set title 'merged.second'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.06 ± 0.13', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
2000 0.54290454 0.36648102 0.80425813 0.51679894 nan nan
3826 0.4476804 0.27998632 0.71581262 0.45976342 nan nan
7319 0.36715357 0.24290592 0.55495455 0.4090239 nan nan
14000 0.39791316 0.25055741 0.63193056 0.36388861 nan nan
EOD
set title 'merged.gate_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.18 ± 0.29', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
2000 0.83063118 0.72027891 0.95789027 0.82348391 nan nan
3826 0.8105749 0.68044429 0.96559216 0.79233693 nan nan
7319 0.70674706 0.59491841 0.83959649 0.7623689 nan nan
14000 0.76584682 0.64452232 0.91000939 0.73353739 nan nan
EOD
set title 'merged.cross'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.06 ± 0.11', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
