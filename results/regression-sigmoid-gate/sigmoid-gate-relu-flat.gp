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
500 0.00027339729 0.00019729239 0.00037885942 0.0002275198 0.00020817667 nan
1000 0.00014112232 0.00013105754 0.00015196005 0.00015162801 0.00014720313 nan
2000 0.00010074542 9.3207745e-05 0.00010889266 0.00010105078 0.00010408833 nan
4000 6.9162716e-05 6.3806389e-05 7.4968687e-05 6.7344157e-05 7.3601567e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.49 ± 0.04, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.59 ± 0.10, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
500 0.00021156758 0.00018914673 0.00023664612 0.00020181864 0.00020500859 nan
1000 0.00013541656 0.00012384587 0.00014806829 0.00014420715 0.00014496296 nan
2000 0.00010449418 9.3850151e-05 0.00011634539 0.00010304154 0.00010250429 nan
4000 7.4795244e-05 6.7103062e-05 8.3369199e-05 7.3627126e-05 7.2481481e-05 nan
EOD
$p1c1 << EOD
500 0.17153836 0.044644311 0.65910766 0.012984549 nan nan
1000 0.00083761638 0.00045174704 0.0015530843 0.0049784101 nan nan
2000 0.00063201331 0.00026867553 0.0014867034 0.0019087739 nan nan
4000 0.016900372 0.00259611 0.11001944 0.00073184364 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.48 ± 0.07, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.38 ± 5.25', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
500 0.17306173 0.15772538 0.18988931 0.17179223 0.13970779 nan
1000 0.14662088 0.12823288 0.16764563 0.14967465 0.13970779 nan
2000 0.13185714 0.11480427 0.15144303 0.13040463 0.13970779 nan
4000 0.1135869 0.099500792 0.12966715 0.11361554 0.13970779 nan
EOD
$p2c1 << EOD
500 0.45427322 0.33812715 0.61031527 0.47662591 nan nan
1000 0.48243601 0.38157227 0.6099618 0.45550199 nan nan
2000 0.43608833 0.32303358 0.5887098 0.43531427 nan nan
4000 0.40584956 0.30255212 0.54441485 0.41602127 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.20 ± 0.07, theory 0', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.07 ± 0.19', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
500 0.086954635 0.079008271 0.095700216 0.086012804 0.069919301 nan
1000 0.073799066 0.064467427 0.084481456 0.074917928 0.069919301 nan
2000 0.064328792 0.05627207 0.073539031 0.06525419 0.069919301 nan
4000 0.057669739 0.050419823 0.065962128 0.056836988 0.069919301 nan
EOD
$p3c1 << EOD
500 0.21944373 0.16179688 0.29762965 0.22658532 nan nan
1000 0.22770084 0.17706031 0.29282493 0.22173033 nan nan
2000 0.22470859 0.1624008 0.31092179 0.21697936 nan nan
4000 0.20516002 0.14860506 0.28323823 0.21233019 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.20 ± 0.08, theory 0', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.03 ± 0.20', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
500 5.525292e-08 4.559536e-08 6.6956048e-08 5.9254822e-08 5.552097e-08 nan
1000 4.4491718e-08 3.7994128e-08 5.2100497e-08 4.0120308e-08 3.9259254e-08 nan
2000 2.609516e-08 2.1337868e-08 3.1913092e-08 2.7164695e-08 2.7760485e-08 nan
4000 1.8096809e-08 1.4866486e-08 2.2029046e-08 1.8392696e-08 1.9629627e-08 nan
EOD
$p4c1 << EOD
500 6.7080366e-08 5.0192221e-08 8.9650855e-08 5.972943e-08 5.4917061e-08 nan
1000 3.710728e-08 2.7982777e-08 4.9207062e-08 3.9934905e-08 3.8832226e-08 nan
2000 2.0790998e-08 1.4459136e-08 2.9895674e-08 2.6700349e-08 2.7458531e-08 nan
4000 2.0920644e-08 1.5598107e-08 2.8059388e-08 1.7851767e-08 1.9416113e-08 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.56 ± 0.12, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.58 ± 0.19, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
500 0.1445531 0.12472743 0.1675301 0.14128792 nan nan
1000 0.1159472 0.096107502 0.13988246 0.12277242 nan nan
2000 0.1098731 0.090720626 0.13306894 0.10668334 nan nan
4000 0.09268792 0.076650073 0.11208144 0.092702708 nan nan
EOD
$p5c1 << EOD
500 0.78710796 0.60276466 1.0278289 0.76603666 nan nan
1000 0.76423454 0.59031549 0.9893937 0.77439998 nan nan
2000 0.72994801 0.51438558 1.0358457 0.7828546 nan nan
4000 0.84219145 0.56110581 1.2640868 0.79140153 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.20 ± 0.11', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.02 ± 0.22', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
500 4 3.9999922 4.0000078 4 nan nan
1000 4 3.9999922 4.0000078 4 nan nan
2000 4 3.9999922 4.0000078 4 nan nan
4000 4 3.9999922 4.0000078 4 nan nan
EOD
$p6c1 << EOD
500 2.1709392 1.447423 3.2561159 1.788928 nan nan
1000 1.3383245 1.1297375 1.5854237 1.5614803 nan nan
2000 1.4783189 1.0698508 2.0427399 1.3629508 nan nan
4000 1.2128081 1.0247147 1.4354273 1.1896627 nan nan
EOD
set title 'starts-at-best'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.00 ± 0.00', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.20 ± 0.16', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
500 0.40140433 0.22625765 0.71213252 0.44012455 nan nan
1000 0.52159551 0.368459 0.73837762 0.52091016 nan nan
2000 0.7611526 0.48595339 1.1921993 0.6165241 nan nan
4000 0.61532493 0.3582431 1.0568934 0.72968815 nan nan
EOD
set title 'blocks.over.gate_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.24 ± 0.35', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
500 0.99504726 0.85907886 1.1525357 1.038897 nan nan
1000 1.1225415 1.0234929 1.2311754 1.0586805 nan nan
2000 1.0317781 0.91389408 1.1648682 1.0788407 nan nan
4000 1.104208 0.99089093 1.2304839 1.0993848 nan nan
EOD
set title 'blocks.over.slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.03 ± 0.08', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p9c0 << EOD
500 0.51418588 0.43759878 0.604177 0.54342764 nan nan
1000 0.59794682 0.53527198 0.66796023 0.55203675 nan nan
2000 0.52980626 0.45875295 0.61186457 0.56078224 nan nan
4000 0.57170886 0.50274504 0.65013277 0.56966628 nan nan
EOD
set title 'blocks.over.intercept'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.02 ± 0.09', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
500 0.36519255 0.28704101 0.46462211 0.39021613 nan nan
1000 0.41363288 0.34707025 0.49296119 0.39315826 nan nan
2000 0.41208979 0.34827117 0.48760279 0.39612259 nan nan
4000 0.38075289 0.31562114 0.45932528 0.39910926 nan nan
EOD
set title 'merged.mean1'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.01 ± 0.13', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p11c0 << EOD
500 0.30667293 0.23115586 0.40686092 0.33187135 nan nan
1000 0.38459445 0.31433063 0.47056466 0.34026041 nan nan
2000 0.31699315 0.24030219 0.41815956 0.34886153 nan nan
4000 0.36079464 0.27832107 0.46770722 0.35768007 nan nan
EOD
set title 'merged.second'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.04 ± 0.17', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
500 0.29151382 0.13591487 0.62524657 0.30872011 nan nan
1000 0.38714158 0.25860006 0.57957682 0.37807514 nan nan
2000 0.49289194 0.28195828 0.86162556 0.46301102 nan nan
4000 0.53389695 0.27870707 1.0227439 0.56702803 nan nan
EOD
set title 'merged.gate_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.29 ± 0.43', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
500 0.6898311 0.55564175 0.85642764 0.72946702 nan nan
1000 0.82731803 0.70426677 0.97186913 0.7722903 nan nan
2000 0.80936758 0.69584707 0.94140783 0.81762751 nan nan
4000 0.84465235 0.65881369 1.0829125 0.86562624 nan nan
EOD
set title 'merged.cross'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.08 ± 0.14', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
