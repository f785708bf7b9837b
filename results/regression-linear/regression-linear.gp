# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'regression-linear.png'
set multiplot layout 4,4 title 'regression-linear: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
300 0.0014440521 0.0013367624 0.0015599531 0.0014451409 0.0014362177 nan
965 0.00081113879 0.00075628212 0.00086997447 0.0008024436 0.00080078744 nan
3107 0.00043806182 0.00041331087 0.00046429496 0.00044536232 0.00044628294 nan
10000 0.00024979626 0.00023134679 0.00026971704 0.00024722396 0.00024876021 nan
EOD
$p0c1 << EOD
300 0.0017224932 0.0016068199 0.0018464938 0.0016911822 0.0017060363 nan
900 0.00093709826 0.00084805359 0.0010354925 0.00098498054 0.00098498054 nan
2700 0.00059097332 0.00052566216 0.00066439911 0.00057367363 0.00056867878 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.50 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.49 ± 0.06, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
300 0.03667775 0.030389596 0.044267037 0.037781914 0.032236391 nan
965 0.020007655 0.016487946 0.024278723 0.018951286 0.017973944 nan
3107 0.0093419957 0.0077033834 0.011329163 0.0095006332 0.010016971 nan
10000 0.0047358177 0.004007955 0.0055958636 0.0047638498 0.0055835067 nan
EOD
$p1c1 << EOD
300 3.0816281 1.9828888 4.7891903 2.9555745 2.8453629 nan
900 2.4813136 1.2050072 5.109444 2.8453629 2.8453629 nan
2700 2.8661499 1.7605069 4.6661649 2.739261 2.8453629 nan
EOD
set title 'regression-l1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.59 ± 0.07, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.03 ± 0.30, theory 0', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p2c0 << EOD
300 0.0016047514 0.001344688 0.0019151112 0.0015537126 0.0016511375 nan
965 0.00080887927 0.00067011463 0.00097637873 0.00090213148 0.00092061956 nan
3107 0.0005849342 0.00048803128 0.00070107806 0.00052357537 0.00051306599 nan
10000 0.00029153302 0.00024020271 0.00035383241 0.00030392105 0.0002859854 nan
EOD
$p2c1 << EOD
300 0.06256898 0.037879276 0.10335143 0.046703431 nan nan
900 0.025889536 0.015553455 0.043094483 0.046829237 nan nan
2700 0.070869466 0.035175982 0.14278155 0.046955381 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.47 ± 0.07, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.00 ± 1.08', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
300 0.0061540913 0.0051183072 0.0073994855 0.0063797532 0.0053530624 nan
965 0.003361389 0.0027667883 0.0040837731 0.0031645913 0.0029846903 nan
3107 0.0015588663 0.0012871064 0.0018880057 0.0015688687 0.0016633832 nan
10000 0.00076675587 0.00064121769 0.00091687203 0.00077794468 0.0009271776 nan
EOD
$p3c1 << EOD
300 0.070566029 0.033153828 0.15019576 0.0411306 nan nan
900 0.025000603 0.014887413 0.041983799 0.0619355 nan nan
2700 0.33137562 0.056645172 1.9385553 0.093264044 nan nan
EOD
set title 'blocks.single.slope'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.60 ± 0.07, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.37 ± 3.05', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
300 0.017971767 0.014788064 0.021840886 0.018753389 0.015812889 nan
965 0.0099611889 0.0081321953 0.012201537 0.0093328659 0.0088167431 nan
3107 0.0046542461 0.0038059294 0.0056916471 0.0046420164 0.004913616 nan
10000 0.0022618113 0.0018905767 0.0027059416 0.0023093566 0.0027388727 nan
EOD
$p4c1 << EOD
300 0.32833541 0.12157665 0.88671751 0.24595182 nan nan
900 0.10731665 0.060767213 0.18952431 0.14873426 nan nan
2700 0.10548404 0.060813916 0.18296604 0.089943959 nan nan
EOD
set title 'blocks.single.intercept'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.60 ± 0.07, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.46 ± 0.49', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p5c0 << EOD
300 5.960606e-06 4.7999776e-06 7.4018729e-06 6.3082431e-06 6.8578027e-06 nan
965 3.9276221e-06 3.2749803e-06 4.7103232e-06 3.7186156e-06 3.8236837e-06 nan
3107 2.2692436e-06 1.8688156e-06 2.7554707e-06 2.1911376e-06 2.1309585e-06 nan
10000 1.2395993e-06 1.029964e-06 1.4919031e-06 1.2913031e-06 1.1878063e-06 nan
EOD
$p5c1 << EOD
300 5.1494997e-06 3.2129607e-06 8.2532434e-06 5.5960514e-06 5.5974947e-06 nan
900 3.627894e-06 2.6326566e-06 4.9993663e-06 3.2317151e-06 3.2317151e-06 nan
2700 1.7309265e-06 1.1253092e-06 2.662474e-06 1.8663128e-06 1.8658316e-06 nan
EOD
set title 'blocks.common.variance'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.45 ± 0.08, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.50 ± 0.29, theory -1/2', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p5c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p6c0 << EOD
300 0.0071332722 0.0058399042 0.0087130835 0.0071891872 0.0061119752 nan
965 0.0037743036 0.0030637675 0.0046496241 0.0035974473 0.003407835 nan
3107 0.0016611342 0.0013184061 0.0020929568 0.0017991501 0.0018992039 nan
10000 0.00092560075 0.00077065588 0.0011116982 0.00089997884 0.0010586252 nan
EOD
$p6c1 << EOD
300 0.21262884 0.13541365 0.33387345 0.18135385 nan nan
900 0.10415314 0.064871916 0.16721991 0.1452544 nan nan
2700 0.14217227 0.08063399 0.25067535 0.11634074 nan nan
EOD
set title 'blocks.mass'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.59 ± 0.07, theory -1/2', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.20 ± 0.33', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
965 1 0.99999804 1.000002 1 nan nan
3107 1 0.99999804 1.000002 1 nan nan
10000 1 0.99999804 1.000002 1 nan nan
EOD
$p7c1 << EOD
300 3.0123059 2.5227753 3.5968272 2.8126418 nan nan
900 2.3104355 1.9173402 2.7841237 2.6691456 nan nan
2700 2.7108404 2.2745885 3.2307627 2.5329703 nan nan
EOD
set title 'starts-at-best'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: 0.00 ± 0.00', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p7c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.05 ± 0.11', \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
300 0.35155586 0.26916639 0.45916402 0.32345496 0.301741 nan
900 0.25736555 0.19960252 0.33184465 0.301741 0.301741 nan
2700 0.30995331 0.22793045 0.42149283 0.28148473 0.301741 nan
EOD
set title 'blocks.over.gate_slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.06 ± 0.18, theory 0', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p8c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p9c0 << EOD
300 0.6920082 0.49138631 0.97453944 0.59795406 0.48220522 nan
900 0.36998805 0.27164598 0.5039322 0.48220522 0.48220522 nan
2700 0.45503338 0.31517706 0.65694939 0.38886244 0.48220522 nan
EOD
set title 'blocks.over.slope'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.20 ± 0.47, theory 0', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p9c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p10c0 << EOD
300 1.0035943 0.62858117 1.6023411 0.98625411 1.0023282 nan
900 0.96275897 0.56144417 1.6509297 1.0023282 1.0023282 nan
2700 1.0366705 0.64759425 1.6595048 1.0186643 1.0023282 nan
EOD
set title 'blocks.over.intercept'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.01 ± 0.30, theory 0', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p10c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p11c0 << EOD
300 0.16904835 0.089950136 0.31770207 0.13623501 nan nan
900 0.077841072 0.053948896 0.1123143 0.10280495 nan nan
2700 0.099107275 0.048931692 0.20073396 0.077578132 nan nan
EOD
set title 'merged.mean1'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.26 ± 0.43', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
300 2.1140643 1.0441825 4.2801597 2.1521615 nan nan
900 2.3288111 0.94604692 5.7326558 2.2240934 nan nan
2700 2.2588282 1.1394781 4.4777556 2.2984294 nan nan
EOD
set title 'merged.second'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.03 ± 0.45', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
300 0.038540932 0.02528317 0.05875068 0.031796136 nan nan
900 0.020370299 0.012915524 0.03212793 0.030765707 nan nan
2700 0.038754702 0.021770968 0.068987603 0.029768672 nan nan
EOD
set title 'merged.gate_slope'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.03 ± 0.70', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p14c0 << EOD
300 0.34444114 0.23911294 0.49616595 0.28709769 nan nan
900 0.15433712 0.097340884 0.24470648 0.24253314 nan nan
2700 0.26089137 0.15973209 0.42611543 0.20488609 nan nan
EOD
set title 'merged.cross'
plot $p14c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.15 ± 0.65', \
  $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
