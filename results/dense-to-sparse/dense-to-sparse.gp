# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 1.3872617e-05 1.3078764e-05 1.4714654e-05 1.365098e-05 1.3596515e-05 nan
949 7.308914e-06 6.9025647e-06 7.7391848e-06 7.6598983e-06 7.6446062e-06 nan
3000 4.5853403e-06 4.3337372e-06 4.8515507e-06 4.299596e-06 4.2995955e-06 nan
9487 2.2866553e-06 2.152336e-06 2.429357e-06 2.4129911e-06 2.4178189e-06 nan
30000 1.3814698e-06 1.2940579e-06 1.4747862e-06 1.354227e-06 1.3596515e-06 nan
EOD
$p0c1 << EOD
200 2.4324427e-05 2.2757777e-05 2.5998926e-05 2.445575e-05 2.3178946e-05 nan
447 1.6434713e-05 1.5660182e-05 1.7247551e-05 1.5925928e-05 1.5504398e-05 nan
1000 1.01056e-05 9.588292e-06 1.0650818e-05 1.0365905e-05 1.036594e-05 nan
2236 6.5506897e-06 6.1736923e-06 6.9507085e-06 6.7488124e-06 6.932227e-06 nan
5000 4.505518e-06 4.2843994e-06 4.7380485e-06 4.3937306e-06 4.6357891e-06 nan
EOD
$p1c0 << EOD
300 4.5724664e-05 3.9521689e-05 5.2901202e-05 4.703977e-05 4.2524484e-05 nan
949 2.5637685e-05 2.2350487e-05 2.9408347e-05 2.5146292e-05 2.3909284e-05 nan
3000 1.4691838e-05 1.273827e-05 1.6945009e-05 1.3447464e-05 1.3447423e-05 nan
9487 6.3326674e-06 5.4527384e-06 7.354594e-06 7.1899162e-06 7.5619748e-06 nan
30000 4.0189384e-06 3.4695629e-06 4.6553028e-06 3.8442851e-06 4.2524484e-06 nan
EOD
$p1c1 << EOD
200 0.20410406 0.021623958 1.926496 nan 0.13311185 nan
447 0.61081733 0.24609066 1.516099 0.01579139 0.089038524 nan
1000 0.00025206282 0.00012496681 0.00050842031 0.033457817 0.059529428 nan
2236 0.62284328 0.24197874 1.6031729 0.070854766 0.039810333 nan
5000 0.31227299 0.085797975 1.1365585 0.15006007 0.02662237 nan
EOD
$p2c0 << EOD
300 9.437489e-05 8.1955609e-05 0.00010867615 9.283599e-05 8.9323198e-05 nan
949 4.9187453e-05 4.2617031e-05 5.677086e-05 5.1199494e-05 5.0221744e-05 nan
3000 2.9931097e-05 2.5523853e-05 3.5099348e-05 2.8246509e-05 2.8246475e-05 nan
9487 1.4696557e-05 1.2562642e-05 1.7192943e-05 1.558063e-05 1.5884021e-05 nan
30000 8.8106945e-06 7.5947739e-06 1.0221283e-05 8.5943528e-06 8.9323198e-06 nan
EOD
$p2c1 << EOD
200 0.16164774 0.0065471894 3.991024 nan 0.11077591 nan
447 0.38593185 0.14911259 0.99886529 0.015042755 0.074098011 nan
1000 0.00042096067 0.00021422061 0.00082722144 0.029125529 0.049540491 nan
2236 0.39855511 0.15141923 1.0490489 0.05636885 0.033130227 nan
5000 0.20257042 0.055707165 0.73661576 0.10910036 0.022155181 nan
EOD
$p3c0 << EOD
300 0.10624809 0.088290242 0.1278585 0.11483723 0.12190047 nan
949 0.12442251 0.10536705 0.14692412 0.11831707 0.12190047 nan
3000 0.13422461 0.11676369 0.15429664 0.12190025 0.12190047 nan
9487 0.11714857 0.097245227 0.14112556 0.12559308 0.12190047 nan
30000 0.12748487 0.10938783 0.14857586 0.12939767 0.12190047 nan
EOD
$p3c1 << EOD
200 0.17304717 0.14488696 0.2066806 0.16238752 0.16567894 nan
447 0.16231978 0.13840832 0.1903622 0.1640241 0.16567894 nan
1000 0.13636276 0.11562934 0.16081388 0.16567915 0.16567894 nan
2236 0.20885529 0.16051149 0.27175957 0.16734984 0.16567894 nan
5000 0.16301217 0.12837449 0.20699569 0.1690375 0.16567894 nan
EOD
$p4c0 << EOD
300 0.00051399753 0.00045575499 0.00057968308 0.0004999891 0.00048808353 nan
949 0.0002679004 0.00023794365 0.00030162867 0.00027774964 0.00027442374 nan
3000 0.00016072831 0.00014076402 0.0001835241 0.00015434568 0.00015434556 nan
9487 7.8847937e-05 6.8782008e-05 9.0386969e-05 8.5754622e-05 8.6794125e-05 nan
30000 5.0149698e-05 4.393232e-05 5.7246971e-05 4.7646215e-05 4.8808353e-05 nan
EOD
$p4c1 << EOD
200 0.076716351 0.030934351 0.19025447 nan 0.043924067 nan
447 0.084967974 0.03759512 0.1920344 0.010072477 0.029380811 nan
1000 0.00061705861 0.00047505462 0.00080151062 0.013751043 0.01964344 nan
2236 0.070924814 0.028155925 0.1786597 0.018769369 0.01313656 nan
5000 0.046172103 0.012355738 0.17254033 0.025619692 0.0087848134 nan
EOD
$p5c0 << EOD
300 0.00026438318 0.00023001406 0.00030388779 0.00026962738 0.00026947276 nan
949 0.00014859111 0.00013032937 0.00016941167 0.00015155383 0.00015151038 nan
3000 9.3783201e-05 8.2590412e-05 0.00010649285 8.5214771e-05 8.5214769e-05 nan
9487 4.5052689e-05 3.9043418e-05 5.1986861e-05 4.7905624e-05 4.7919365e-05 nan
30000 2.6944882e-05 2.3195423e-05 3.1300427e-05 2.6931824e-05 2.6947276e-05 nan
EOD
$p5c1 << EOD
200 0.061383777 0.021582973 0.17458058 nan 0.059505619 nan
447 0.10201462 0.041925284 0.24822687 0.012015594 0.039803312 nan
1000 0.00071000014 0.00043829264 0.0011501452 0.017856105 0.026611722 nan
2236 0.094867052 0.03572975 0.25188414 0.026528926 0.017796601 nan
5000 0.070702836 0.018800746 0.26588791 0.039415369 0.011901124 nan
EOD
$p6c0 << EOD
300 0.12330561 0.10246424 0.14838615 0.13327372 0.14147111 nan
949 0.14439742 0.12228268 0.1705116 0.13731232 0.14147111 nan
3000 0.15577433 0.13551019 0.17906877 0.14147085 0.14147111 nan
9487 0.13595653 0.11285777 0.16378296 0.14575665 0.14147111 nan
30000 0.14795205 0.12694971 0.17242897 0.15017215 0.14147111 nan
EOD
$p6c1 << EOD
200 0.22016303 0.18885719 0.25665827 0.21769466 0.20684899 nan
447 0.21354063 0.18625964 0.24481739 0.21220542 0.20684899 nan
1000 0.18316077 0.15638728 0.21451788 0.20684832 0.20684899 nan
2236 0.25505995 0.19870129 0.3274039 0.20162972 0.20684899 nan
5000 0.18289698 0.15787815 0.21188051 0.19654239 0.20684899 nan
EOD
$p7c0 << EOD
300 5.9801844e-10 5.1685841e-10 6.9192268e-10 6.3487655e-10 6.4526368e-10 nan
949 4.0894815e-10 3.5110575e-10 4.7631972e-10 3.5986672e-10 3.6279788e-10 nan
3000 1.8346655e-10 1.5833123e-10 2.1259214e-10 2.0405019e-10 2.0405029e-10 nan
9487 1.2482365e-10 1.0763929e-10 1.4475144e-10 1.1567968e-10 1.147449e-10 nan
30000 6.3151867e-11 5.3358319e-11 7.4742953e-11 6.558201e-11 6.4526368e-11 nan
EOD
$p7c1 << EOD
200 8.1837202e-10 6.8208122e-10 9.8189591e-10 7.9876581e-10 8.0845907e-10 nan
447 5.3969624e-10 4.5513539e-10 6.3996788e-10 5.3752491e-10 5.4077832e-10 nan
1000 3.7180528e-10 3.067637e-10 4.506373e-10 3.6155416e-10 3.6155389e-10 nan
2236 2.0356069e-10 1.6468004e-10 2.5162099e-10 2.4325222e-10 2.4178933e-10 nan
5000 1.8119415e-10 1.5461437e-10 2.1234325e-10 1.6365424e-10 1.6169181e-10 nan
EOD
$p8c0 << EOD
300 6.9914818e-05 6.0714293e-05 8.0509574e-05 6.8774716e-05 6.6172303e-05 nan
949 3.6438979e-05 3.1571481e-05 4.2056918e-05 3.7929566e-05 3.7205211e-05 nan
3000 2.2173512e-05 1.8908542e-05 2.600225e-05 2.0925544e-05 2.0925519e-05 nan
9487 1.088748e-05 9.3066353e-06 1.273685e-05 1.1542418e-05 1.1767181e-05 nan
30000 6.5271234e-06 5.6263473e-06 7.5721134e-06 6.3668513e-06 6.6172303e-06 nan
EOD
$p8c1 << EOD
200 0.037191693 0.0042984226 0.3217976 nan 0.035429565 nan
447 0.077115498 0.027965308 0.21264919 0.0056078468 0.023698838 nan
1000 0.00025584174 0.00017476616 0.00037452899 0.0098031045 0.015844583 nan
2236 0.075597824 0.026495544 0.21569782 0.017130816 0.010596072 nan
5000 0.059488004 0.015786518 0.22416739 0.029937173 0.007085913 nan
EOD
$p9c0 << EOD
300 2.8302869 2.7524293 2.9103469 2.8207456 nan nan
949 2.8202996 2.7409086 2.9019901 2.8386124 nan nan
3000 2.8502608 2.7757186 2.9268049 2.8565819 nan nan
9487 2.9001565 2.8417356 2.9597783 2.8746707 nan nan
30000 2.8801849 2.8169569 2.944832 2.8928735 nan nan
EOD
$p9c1 << EOD
200 1.9396654 1.6547411 2.2736498 nan nan nan
447 2.3762013 1.9923695 2.8339786 2.0355962 nan nan
1000 1.7560086 1.4920819 2.0666199 2.1178621 nan nan
2236 2.027954 1.6466042 2.4976236 2.2033975 nan nan
5000 2.5583218 2.1832785 2.9977899 2.2923944 nan nan
EOD
$p10c0 << EOD
200 0.1142735 0.051477521 0.25367255 nan 0.07916545 nan
447 0.11656042 0.057228326 0.23740572 0.044874476 0.064746501 nan
1000 0.011170813 0.0084914579 0.014695598 0.046854688 0.052941127 nan
2236 0.095356582 0.040994211 0.22180883 0.048920949 0.043293753 nan
5000 0.063943507 0.020479054 0.1996563 0.051078497 0.035403866 nan
EOD
$p11c0 << EOD
200 0.02973208 0.0004156201 2.1269342 0.002811076 0.0011531308 nan
447 0.00066861374 0.00047001136 0.00095113518 0.0012045906 0.00077132923 nan
1000 0.00029143614 0.00020833157 0.00040769155 0.00051566673 0.00051569575 nan
2236 0.00022719983 0.00015189605 0.00033983612 0.00022086723 0.00034487178 nan
5000 0.00015799896 0.00011368561 0.00021958516 9.4594448e-05 0.00023062615 nan
EOD
$p12c0 << EOD
200 0.19234035 0.15524304 0.23830254 0.18829049 0.17067329 nan
447 0.18563562 0.16124458 0.21371622 0.17927028 0.17067329 nan
1000 0.1386763 0.1177874 0.16326971 0.17067223 0.17067329 nan
2236 0.21914814 0.16904369 0.28410352 0.16249159 0.17067329 nan
5000 0.14333557 0.1230021 0.16703037 0.1547025 0.17067329 nan
EOD
$p13c0 << EOD
200 0.10240961 0.056504089 0.18561007 nan 0.13125375 nan
447 0.15276513 0.076225751 0.3061588 0.073629389 0.1073476 nan
1000 0.026040218 0.020051578 0.033817434 0.077414429 0.087774672 nan
2236 0.13673986 0.060451638 0.3093016 0.081391471 0.071779638 nan
5000 0.10062535 0.034473998 0.29371302 0.08557315 0.058698461 nan
EOD
$p14c0 << EOD
200 0.094592565 0.059612046 0.15009975 nan 0.12093368 nan
447 0.1256735 0.07266866 0.21734029 0.075884819 0.098907193 nan
1000 0.034247622 0.026319532 0.044563847 0.074040671 0.080873225 nan
2236 0.10293681 0.050868045 0.20830342 0.072242462 0.06613583 nan
5000 0.079687192 0.034315292 0.18505011 0.070487794 0.054083185 nan
EOD
$p15c0 << EOD
200 0.033007287 0.0069725854 0.15625208 nan 0.046942751 nan
447 0.065950796 0.02490118 0.17467074 0.0097080144 0.031400009 nan
1000 0.00096820381 0.00068116218 0.0013762047 0.014198858 0.020993436 nan
2236 0.063811156 0.02294539 0.1774589 0.020762144 0.01403937 nan
5000 0.049786692 0.013375349 0.18531963 0.030360118 0.0093885502 nan
EOD
$p16c0 << EOD
200 0.042447673 0.0086941105 0.20724431 nan 0.074052623 nan
447 0.083730597 0.031941621 0.21948832 0.017349354 0.049533804 nan
1000 0.0024119262 0.0015646833 0.0037179332 0.023349345 0.03311734 nan
2236 0.080184967 0.028730944 0.2237876 0.031418445 0.022147237 nan
5000 0.063125099 0.017151055 0.23233429 0.042277025 0.014810525 nan
EOD
$p17c0 << EOD
200 0.15951781 0.13455204 0.18911593 0.16124844 0.15245168 nan
447 0.15866432 0.13570601 0.18550666 0.15679071 0.15245168 nan
1000 0.13844423 0.11751551 0.16310021 0.15245114 0.15245168 nan
2236 0.19434759 0.14780562 0.25554499 0.14823429 0.15245168 nan
5000 0.13042549 0.11258495 0.15109308 0.14413379 0.15245168 nan
EOD
$p18c0 << EOD
200 0.066431325 0.017772204 0.24831591 nan 0.085670452 nan
447 0.13181363 0.050855481 0.34165115 0.016800285 0.057304971 nan
1000 0.0014252444 0.0010410873 0.0019511541 0.025458247 0.038312991 nan
2236 0.13073577 0.048540848 0.35211254 0.038567939 0.025621831 nan
5000 0.099178914 0.026567536 0.37024348 0.058430284 0.01713409 nan
EOD
set terminal pngcairo size 1920,2000 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'dense-to-sparse.png'
set multiplot layout 5,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.00860, screen 0.90750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1446 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2326 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [7.0566822e-07:3.0206854e-05]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-06 1, '3·10^{−6}' 3e-06, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '3·10^{−5}' 3e-05)
plot 0.0002354985426 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.50 [-0.52, -0.48], theory -1/2', \
  0.0003277997942 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.53 [-0.56, -0.51], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{1}/τ in cells with one atom' at screen 0.26660, screen 0.90750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1669 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.6406 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [2.3946378e-07:3.7324395]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1)
plot 0.0007365456666 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.54 [-0.58, -0.50], theory -1/2', \
  1.882485813 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.93 [-12.89, 14.75], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{0}/τ in cells with one atom' at screen 0.51660, screen 0.90750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1644 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5840 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [5.3004805e-07:7.7110375]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1)
plot 0.001547123176 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.56, -0.48], theory -1/2', \
  1.566607892 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.82 [-11.38, 13.02], theory -1/2'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.75813, screen 0.90750 center rotate by 90
set label '0' at graph 1.0000, graph 0.3906 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '0' at graph 1.0000, graph 0.6085 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [0.070343945:0.28747392]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 0.1219004686 * x ** (0) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.03 [-0.02, 0.07], theory 0', \
  0.1656789424 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.01 [-0.07, 0.10], theory 0'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.01660, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1607 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.5701 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [8.0718625e-06:0.29201744]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 0.008453854681 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.55, -0.48], theory -1/2', \
  0.6211801136 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.39 [-8.99, 9.77], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.25973, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1646 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.6085 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [3.5072526e-06:0.4242906]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1)
plot 0.00466740514 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.50 [-0.54, -0.46], theory -1/2', \
  0.8415365283 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.49 [-8.52, 9.50], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common temperature' at screen 0.51900, screen 0.70750 center rotate by 90
set label '0' at graph 1.0000, graph 0.3832 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '0' at graph 1.0000, graph 0.6444 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [0.081022219:0.34698398]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.1' 0.1, '0.2' 0.2, '' 0.3 1)
plot 0.1414711075 * x ** (0) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.03 [-0.02, 0.07], theory 0', \
  0.2068489905 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.03 [-0.10, 0.03], theory 0'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.75940, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1857 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [159.62683:37587.666]
set yrange [2.9618103e-11:1.1358177e-09]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '10^{−10}' 1e-10, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '10^{−9}' 1e-09)
plot 1.117629481e-08 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.49 [-0.54, -0.45], theory -1/2', \
  1.143333777e-08 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.49 [-0.56, -0.42], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.01660, screen 0.50750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1650 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.6083 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [159.62683:37587.666]
set yrange [6.1475848e-07:0.55648134]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
plot 0.001146137903 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.56, -0.48], theory -1/2', \
  0.5010497119 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.69 [-9.98, 11.37], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.27700, screen 0.50750 center rotate by 90
set xrange [159.62683:37587.666]
set yrange [1.2958382:3.1042138]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('2' 2, '3' 3)
plot $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.01 [-0.00, 0.01]', \
  $p9c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.05 [-0.40, 0.50]'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{1}/τ in cells with several atoms' at screen 0.51660, screen 0.50750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.4630 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.0052319467:0.30063396]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1)
plot 0.2977098379 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.05 [-4.16, 4.27], theory -1/4'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{0}/τ in cells with several atoms' at screen 0.76260, screen 0.50750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1881 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [2.2670244e-05:3.5103342]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1)
plot 0.01630773152 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -1.05 [-2.63, 0.52], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.00812, screen 0.30750 center rotate by 90
set label '0' at graph 1.0000, graph 0.4728 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.1038931:0.29688995]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.12' 0.12, '0.14' 0.14, '0.16' 0.16, '0.18' 0.18, '0.20' 0.2, '0.22' 0.22, '0.24' 0.24, '0.26' 0.26, '0.28' 0.28)
plot 0.1706732853 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.06 [-0.14, 0.01], theory 0'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.25812, screen 0.30750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.4376 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.013575406:0.35464501]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.02 1, '0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3)
plot 0.4935932521 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.06 [-3.13, 3.26], theory -1/4'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.50813, screen 0.30750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.3912 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.019479124:0.24153683]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 0.4547835627 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.03 [-2.16, 2.10], theory -1/4'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.76260, screen 0.30750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.5011 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.00030631021:0.24527595]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 0.6638707484 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p15c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p15c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p15c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.47 [-7.45, 8.39], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.01860
set tmargin at screen 0.19640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.01660, screen 0.10750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4843 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.00076705877:0.2983305]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 1.047262241 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p16c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p16c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p16c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.37 [-6.11, 6.84], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.01860
set tmargin at screen 0.19640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.26500, screen 0.10750 center rotate by 90
set label '0' at graph 1.0000, graph 0.4296 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.10016835:0.26623596]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('0.12' 0.12, '0.14' 0.14, '0.16' 0.16, '0.18' 0.18, '0.20' 0.2, '0.22' 0.22, '0.24' 0.24, '0.26' 0.26)
plot 0.1524516759 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p17c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p17c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p17c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.03 [-0.10, 0.04], theory 0'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.01860
set tmargin at screen 0.19640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.51660, screen 0.10750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.5090 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [173.03051:5779.3275]
set yrange [0.00045062372:0.49663513]
set logscale y
set xtics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1)
set ytics ('' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1)
plot 1.211563156 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p18c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p18c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p18c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.52 [-8.13, 9.16], theory -1/2'
unset multiplot
