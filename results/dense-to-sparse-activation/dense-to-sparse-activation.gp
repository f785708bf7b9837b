# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 1.5582179e-05 1.4888954e-05 1.6307681e-05 1.6024641e-05 1.5829157e-05 nan
949 9.3189649e-06 8.875899e-06 9.7841476e-06 8.9546759e-06 8.8999034e-06 nan
3000 5.0248103e-06 4.7678919e-06 5.2955727e-06 5.0056207e-06 5.0056188e-06 nan
9487 2.7657946e-06 2.6316392e-06 2.9067889e-06 2.797621e-06 2.8148415e-06 nan
30000 1.5584623e-06 1.4853848e-06 1.6351352e-06 1.5636068e-06 1.5829157e-06 nan
EOD
$p0c1 << EOD
150 2.8723796e-05 2.7156381e-05 3.0381679e-05 nan 2.7776018e-05 nan
300 1.9849148e-05 1.8866375e-05 2.0883114e-05 1.953969e-05 1.964061e-05 nan
600 1.3918798e-05 1.3276907e-05 1.4591722e-05 1.3864181e-05 1.3888009e-05 nan
1200 9.2971628e-06 8.8188812e-06 9.8013834e-06 9.8371832e-06 9.8203052e-06 nan
2400 7.2232716e-06 6.8896921e-06 7.5730022e-06 6.9798696e-06 6.9440044e-06 nan
EOD
$p1c0 << EOD
300 0.00076962345 0.00066459473 0.00089125031 0.00079690991 0.00074642239 nan
949 0.00044063877 0.00037437585 0.00051862994 0.00043363145 0.00041967411 nan
3000 0.00024885418 0.00021568599 0.00028712297 0.00023603996 0.00023603948 nan
9487 0.00012674529 0.00010875356 0.00014771349 0.00012846051 0.00013273359 nan
30000 6.8522606e-05 5.969152e-05 7.8660211e-05 6.9913626e-05 7.4642239e-05 nan
EOD
$p1c1 << EOD
150 0.0025053094 0.0018975529 0.0033077206 0.002495936 0.0025113218 nan
300 0.0017162614 0.0013708819 0.0021486555 0.0017703246 0.0017757727 nan
600 0.0014429382 0.0011369725 0.0018312408 0.0012556609 0.0012556609 nan
1200 0.00072771417 0.00056537733 0.00093666279 0.00089061878 0.00088788635 nan
2400 0.00068595439 0.00055104408 0.00085389434 0.00063170064 0.00062783046 nan
EOD
$p2c0 << EOD
300 0.00013188228 0.00011420953 0.00015228969 0.00013665526 0.00012619532 nan
949 7.4702652e-05 6.3648573e-05 8.7676533e-05 7.3834246e-05 7.0953003e-05 nan
3000 4.2065594e-05 3.6490871e-05 4.8491968e-05 3.9906562e-05 3.9906465e-05 nan
9487 2.1632473e-05 1.8588649e-05 2.5174712e-05 2.1564987e-05 2.2440857e-05 nan
30000 1.1290714e-05 9.7687357e-06 1.3049818e-05 1.1653658e-05 1.2619532e-05 nan
EOD
$p2c1 << EOD
150 0.0017130383 0.00079886451 0.0036733391 0.0013876927 0.0014747096 nan
300 0.00085151047 0.00048948766 0.0014812837 0.0010115443 0.0010427771 nan
600 0.00085817677 0.00051998422 0.0014163264 0.00073735479 0.00073735479 nan
1200 0.00032802942 0.00019100484 0.00056335378 0.00053748718 0.00052138857 nan
2400 0.00053678214 0.00030593834 0.00094180765 0.00039179574 0.0003686774 nan
EOD
$p3c0 << EOD
300 0.0004960052 0.0004396901 0.00055953309 0.00050934154 0.00048081837 nan
949 0.00028126515 0.00024437439 0.00032372493 0.00027823986 0.00027033892 nan
3000 0.00015792073 0.00013997851 0.00017816275 0.00015204839 0.00015204812 nan
9487 8.3111569e-05 7.2910837e-05 9.4739456e-05 8.3073815e-05 8.5502187e-05 nan
30000 4.4419731e-05 3.9456033e-05 5.0007879e-05 4.5389409e-05 4.8081837e-05 nan
EOD
$p3c1 << EOD
150 0.0019486231 0.0013148484 0.0028878857 0.0018588101 0.0017803852 nan
300 0.0012279095 0.00094453693 0.0015962973 0.001286351 0.0012589224 nan
600 0.0010165961 0.00074013732 0.0013963188 0.00089019259 0.00089019259 nan
1200 0.00046194912 0.0003321348 0.00064250117 0.00061603934 0.00062946121 nan
2400 0.00050184099 0.00035781267 0.00070384421 0.00042631727 0.00044509629 nan
EOD
$p4c0 << EOD
300 0.00029672796 0.00026376939 0.00033380478 0.00031009756 0.00030325425 nan
949 0.00019312833 0.00017189494 0.00021698458 0.00017241652 0.00017050394 nan
3000 8.9216648e-05 7.8815482e-05 0.00010099044 9.5897479e-05 9.5897414e-05 nan
9487 5.1988198e-05 4.6047225e-05 5.8695669e-05 5.3328297e-05 5.3926604e-05 nan
30000 3.04296e-05 2.697915e-05 3.4321339e-05 2.9656237e-05 3.0325425e-05 nan
EOD
$p4c1 << EOD
150 0.0012265725 0.00094754029 0.0015877742 nan 0.0012039853 nan
300 0.0009380147 0.00074804952 0.001176221 0.0010162506 0.00085134615 nan
600 0.00073275481 0.00058832355 0.0009126434 0.0006385909 0.00060199264 nan
1200 0.00038583097 0.00030662888 0.00048549092 0.00040127734 0.00042567308 nan
2400 0.00024710043 0.00019851035 0.00030758408 0.0002521544 0.00030099632 nan
EOD
$p5c0 << EOD
300 0.00015472997 0.00013650685 0.0001753858 0.00016044792 0.00015674851 nan
949 0.00010133491 8.9558363e-05 0.00011466003 8.9165114e-05 8.8131455e-05 nan
3000 4.4843359e-05 3.9697252e-05 5.0656576e-05 4.9568266e-05 4.9568231e-05 nan
9487 2.6444079e-05 2.2922535e-05 3.0506631e-05 2.7550827e-05 2.7874019e-05 nan
30000 1.6075628e-05 1.407915e-05 1.8355213e-05 1.5313461e-05 1.5674851e-05 nan
EOD
$p5c1 << EOD
150 0.0011694432 0.00071391475 0.0019156313 0.0010942778 0.0010736129 nan
300 0.00072880898 0.00054008604 0.00098347762 0.0007664303 0.00075915897 nan
600 0.00061846648 0.00041809761 0.00091486001 0.00053680646 0.00053680646 nan
1200 0.00028361756 0.0002246566 0.00035805277 0.00037597832 0.00037957949 nan
2400 0.00032030509 0.0002197804 0.00046680846 0.00026333456 0.00026840323 nan
EOD
$p6c0 << EOD
300 0.0010967446 0.00094830107 0.001268425 0.0011269154 0.0010639555 nan
949 0.00062341912 0.00052935242 0.00073420161 0.00061564688 0.00059820632 nan
3000 0.00035314974 0.00030636729 0.0004070759 0.00033645287 0.00033645228 nan
9487 0.00017926979 0.0001542347 0.00020836853 0.00018383859 0.00018919936 nan
30000 9.9589324e-05 8.6867127e-05 0.00011417476 0.00010045167 0.00010639555 nan
EOD
$p6c1 << EOD
150 0.0032317705 0.0026400272 0.0039561489 0.003325913 0.0032996101 nan
300 0.0023763349 0.001898968 0.0029737034 0.0023424577 0.0023331767 nan
600 0.00174854 0.0013868102 0.0022046219 0.0016498051 0.0016498051 nan
1200 0.0011240231 0.00092994827 0.0013586003 0.0011619662 0.0011665883 nan
2400 0.00081451631 0.00067027577 0.00098979681 0.0008183788 0.00082490253 nan
EOD
$p7c0 << EOD
300 6.8245948e-10 5.9891714e-10 7.7765506e-10 nan 6.2801155e-10 nan
949 3.3047775e-10 2.8040945e-10 3.8948595e-10 3.3302157e-10 3.5309791e-10 nan
3000 2.012744e-10 1.6929171e-10 2.3929929e-10 1.9475601e-10 1.9859469e-10 nan
9487 1.0939037e-10 9.3431545e-11 1.2807509e-10 1.1387758e-10 1.1167702e-10 nan
30000 6.765067e-11 5.838481e-11 7.8387053e-11 6.6587504e-11 6.2801155e-11 nan
EOD
$p7c1 << EOD
150 1.1891019e-09 1.0183749e-09 1.3884508e-09 1.1369561e-09 9.7027792e-10 nan
300 7.2799657e-10 6.1110229e-10 8.6725089e-10 7.4268546e-10 6.860901e-10 nan
600 4.7870535e-10 3.9477337e-10 5.8048195e-10 4.8513896e-10 4.8513896e-10 nan
1200 2.8447191e-10 2.3470416e-10 3.4479265e-10 3.1690375e-10 3.4304505e-10 nan
2400 2.2858879e-10 1.8419405e-10 2.8368362e-10 2.070087e-10 2.4256948e-10 nan
EOD
$p8c0 << EOD
300 9.7700877e-05 8.4608562e-05 0.00011281909 0.00010123689 9.3487882e-05 nan
949 5.5341259e-05 4.7152123e-05 6.4952643e-05 5.469783e-05 5.2563326e-05 nan
3000 3.1162979e-05 2.7033124e-05 3.5923752e-05 2.9563536e-05 2.9563464e-05 nan
9487 1.6025728e-05 1.3770809e-05 1.8649882e-05 1.5975743e-05 1.6624611e-05 nan
30000 8.3643685e-06 7.2368586e-06 9.6675455e-06 8.6332426e-06 9.3487882e-06 nan
EOD
$p8c1 << EOD
150 0.0008892824 0.00049395176 0.001601013 0.00080332668 0.00084941087 nan
300 0.00053460964 0.00036090341 0.00079192231 0.00058410377 0.00060062419 nan
600 0.00051350439 0.00034572003 0.00076271762 0.00042470544 0.00042470544 nan
1200 0.00019944377 0.00013554276 0.00029347061 0.00030880593 0.00030031209 nan
2400 0.00029944073 0.00018215885 0.00049223386 0.00022453469 0.00021235272 nan
EOD
$p9c0 << EOD
300 4.8501742 4.7703112 4.9313742 4.8638665 nan nan
949 4.8501534 4.7751572 4.9263275 4.8661022 nan nan
3000 4.930087 4.8730309 4.9878112 4.8683375 nan nan
9487 4.8302099 4.7427808 4.9192508 4.8705746 nan nan
30000 4.8701378 4.7988717 4.9424624 4.8728127 nan nan
EOD
$p9c1 << EOD
150 2.5392088 2.2218424 2.9019076 2.4525969 nan nan
300 2.5764911 2.1700466 3.0590618 2.4899008 nan nan
600 2.0917719 1.7527595 2.4963548 2.527772 nan nan
1200 2.8407655 2.4646934 3.27422 2.5662193 nan nan
2400 2.6060186 2.2806477 2.9778089 2.6052514 nan nan
EOD
$p10c0 << EOD
150 0.025380866 0.018200739 0.035393527 0.025267212 0.024386056 nan
300 0.020602322 0.015486704 0.027407746 0.02087334 0.020506147 nan
600 0.021247137 0.015314213 0.029478554 0.017243546 0.017243546 nan
1200 0.0098290828 0.0073716736 0.01310569 0.014244959 0.014500036 nan
2400 0.014568043 0.0099007078 0.021435627 0.011767814 0.012193028 nan
EOD
$p11c0 << EOD
150 0.00062504185 0.00038159817 0.0010237924 0.00069537589 0.00073029223 nan
300 0.00056588904 0.00035690797 0.00089723524 0.00050389861 0.00051639459 nan
600 0.00044720422 0.00028234725 0.0007083179 0.00036514612 0.00036514612 nan
1200 0.00020144917 0.00012502823 0.00032458084 0.00026460023 0.00025819729 nan
2400 0.00022520956 6.7648972e-05 0.00074974304 0.00019174045 0.00018257306 nan
EOD
$p12c0 << EOD
150 0.025226061 0.018007402 0.035338476 0.025106508 0.024266529 nan
300 0.020482373 0.015347437 0.027335351 0.0207558 0.020405637 nan
600 0.021154322 0.015212866 0.029416239 0.017159027 0.017159027 nan
1200 0.0097744252 0.0073173396 0.013056574 0.014185539 0.014428965 nan
2400 0.014529597 0.0098525003 0.021426967 0.011727327 0.012133265 nan
EOD
$p13c0 << EOD
150 0.040459194 0.031340031 0.052231805 0.040857937 0.041163211 nan
300 0.035737715 0.028648111 0.044581798 0.034485406 0.034613996 nan
600 0.030007059 0.023307572 0.038632235 0.029106785 0.029106785 nan
1200 0.021722284 0.017752337 0.026580028 0.024567058 0.024475792 nan
2400 0.022538266 0.016881548 0.030090453 0.020735383 0.020581605 nan
EOD
$p14c0 << EOD
150 0.042777585 0.035155752 0.052051847 0.043478956 0.040516578 nan
300 0.035092107 0.029436718 0.04183401 0.035293801 0.034070245 nan
600 0.03014045 0.026275993 0.03457326 0.028649547 0.028649547 nan
1200 0.022533383 0.019898378 0.025517323 0.023256111 0.024091301 nan
2400 0.018886968 0.016591513 0.021500002 0.018878019 0.020258289 nan
EOD
$p15c0 << EOD
150 0.0018784629 0.001393494 0.0025322124 0.0019230925 0.0016954047 nan
300 0.0013182132 0.0010172491 0.0017082208 0.0012767968 0.0011988321 nan
600 0.00087302541 0.00068214273 0.0011173224 0.00084770233 0.00084770233 nan
1200 0.00052253507 0.00038612672 0.00070713288 0.00056281411 0.00059941607 nan
2400 0.00038446899 0.00029615136 0.00049912451 0.00037366857 0.00042385117 nan
EOD
$p16c0 << EOD
150 0.0029518679 0.0017495315 0.0049804902 0.0029579515 0.0022500467 nan
300 0.0018397913 0.001123769 0.0030120354 0.0018242162 0.0015910233 nan
600 0.0011763827 0.00086937398 0.0015918079 0.0011250234 0.0011250234 nan
1200 0.00062996902 0.00049465214 0.00080230313 0.00069381996 0.00079551165 nan
2400 0.0004499118 0.00035146107 0.0005759404 0.0004278899 0.00056251169 nan
EOD
$p17c0 << EOD
150 0.0018786202 0.0011539983 0.0030582488 0.0019781883 0.0020576808 nan
300 0.0014901933 0.001143399 0.0019421708 0.0014266184 0.0014550001 nan
600 0.0013309856 0.00094476864 0.0018750863 0.0010288404 0.0010288404 nan
1200 0.0004853734 0.00039214682 0.00060076311 0.00074197319 0.00072750004 nan
2400 0.00070679079 0.00043123679 0.0011584198 0.00053509193 0.00051442021 nan
EOD
$p18c0 << EOD
150 0.0045555697 0.0031380234 0.0066134674 0.0044199014 0.0041784512 nan
300 0.0030096427 0.0023785058 0.0038082521 0.0030387779 0.0029546112 nan
600 0.0023312844 0.0017854879 0.0030439224 0.0020892256 0.0020892256 nan
1200 0.0010696242 0.00081040441 0.0014117594 0.0014363879 0.0014773056 nan
2400 0.0011854164 0.00085418988 0.0016450817 0.00098754776 0.0010446128 nan
EOD
set terminal pngcairo size 1920,2000 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'dense-to-sparse-activation.png'
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
set label '−1/2' at graph 1.0000, graph 0.1467 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2038 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [8.0707736e-07:3.533055e-05]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-06 1, '3·10^{−6}' 3e-06, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '3·10^{−5}' 3e-05)
plot 0.0002741690333 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.52, -0.49], theory -1/2', \
  0.0003401853519 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.50 [-0.63, -0.36], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{1}/τ in cells with one atom' at screen 0.26660, screen 0.90750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1822 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.3546 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [2.6515859e-05:0.0040430548]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1)
plot 0.01292841504 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.57, -0.49], theory -1/2', \
  0.03075728552 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.50 [-0.61, -0.38], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{0}/τ in cells with one atom' at screen 0.51660, screen 0.90750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1798 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.4643 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [2.9468173e-06:0.004941083]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1)
plot 0.002185767112 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.49], theory -1/2', \
  0.01806143002 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.46 [-0.77, -0.14], theory -1/2'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.75812, screen 0.90750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1760 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.3551 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [1.656842e-05:0.0035793431]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1)
plot 0.008328018397 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.56, -0.49], theory -1/2', \
  0.0218051761 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.53 [-0.70, -0.36], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.01660, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1610 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.3633 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [1.1839606e-05:0.0019466001]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001)
plot 0.005252517689 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.54, -0.48], theory -1/2', \
  0.01474574795 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.67 [-0.82, -0.48], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.25973, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1595 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.4159 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [5.2158064e-06:0.0024490559]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1)
plot 0.002714963826 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.51 [-0.55, -0.47], theory -1/2', \
  0.01314901915 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.51 [-0.71, -0.32], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common temperature' at screen 0.51660, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1789 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.3431 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [4.0148408e-05:0.0047884339]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1)
plot 0.01842825032 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.52 [-0.56, -0.49], theory -1/2', \
  0.04041180548 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.51 [-0.60, -0.41], theory -1/2'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.76180, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1609 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [118.18025:38077.428]
set yrange [3.0771326e-11:1.6268295e-09]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '10^{−10}' 1e-10, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '10^{−9}' 1e-09)
plot 1.087747906e-08 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using (0.963777 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using (0.963777 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.47 [-0.54, -0.40], theory -1/2', \
  1.188342904e-08 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using (1.03758 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using (1.03758 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.61 [-0.70, -0.53], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.01660, screen 0.50750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1817 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.4568 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [118.18025:38077.428]
set yrange [2.4301173e-06:0.0020971867]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1)
plot 0.001619257612 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.53 [-0.58, -0.49], theory -1/2', \
  0.01040311613 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.46 [-0.71, -0.21], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.27700, screen 0.50750 center rotate by 90
set xrange [118.18025:38077.428]
set yrange [1.4188133:5.2555647]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('2' 2, '' 3 1, '' 4 1, '5' 5)
plot $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.00 [-0.00, 0.00]', \
  $p9c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: 0.02 [-0.04, 0.09]'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{1}/τ in cells with several atoms' at screen 0.51500, screen 0.50750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.3718 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0058942842:0.038281745]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1)
plot 0.08534230766 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.28 [-0.44, -0.11], theory -1/4'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{0}/τ in cells with several atoms' at screen 0.76500, screen 0.50750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4067 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [4.5924694e-05:0.0011727608]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001)
plot 0.008944216637 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.46 [-0.91, -0.02], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.00812, screen 0.30750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.3722 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.0058459693:0.038233367]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1)
plot 0.08492400698 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.27 [-0.44, -0.11], theory -1/4'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.25812, screen 0.30750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2435 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.014370864:0.055266399]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05)
plot 0.1440562342 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.24 [-0.36, -0.12], theory -1/4'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.50813, screen 0.30750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2431 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.014096047:0.055114218]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.02' 0.02, '' 0.03 1, '' 0.04 1, '0.05' 0.05)
plot 0.1417932551 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.30 [-0.38, -0.22], theory -1/4'
set lmargin at screen 0.78815
set rmargin at screen 0.97837
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.75700, screen 0.30750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2353 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.00021809657:0.0028190284]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.0003 1, '' 0.0004 1, '5·10^{−4}' 0.0005, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '0.001' 0.001, '0.002' 0.002)
plot 0.02076438169 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p15c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p15c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p15c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.59 [-0.72, -0.46], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.01860
set tmargin at screen 0.19640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.00860, screen 0.10750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2486 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.00024084257:0.0056864579]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.0004 1, '5·10^{−4}' 0.0005, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '0.001' 0.001, '0.002' 0.002, '' 0.003 1, '' 0.004 1, '0.005' 0.005)
plot 0.02755733208 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p16c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p16c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p16c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.70 [-0.91, -0.48], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.01860
set tmargin at screen 0.19640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.25860, screen 0.10750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2049 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.00029260441:0.0033890191]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.0004 1, '5·10^{−4}' 0.0005, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '0.001' 0.001, '0.002' 0.002, '' 0.003 1)
plot 0.02520134067 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p17c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p17c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p17c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.47 [-0.69, -0.25], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.01860
set tmargin at screen 0.19640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.51100, screen 0.10750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1960 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [132.40545:2718.9213]
set yrange [0.00060079325:0.0073454023]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.0008 1, '' 0.0009 1, '0.001' 0.001, '0.002' 0.002, '' 0.003 1, '' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1)
plot 0.05117536725 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p18c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p18c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p18c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 lse: -0.54 [-0.70, -0.39], theory -1/2'
unset multiplot
