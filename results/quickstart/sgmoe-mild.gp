# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
200 0.37882918 0.34184324 0.41981685 0.38880674 0.38087488 nan
431 0.28944934 0.25665283 0.32643678 0.26304212 0.259453 nan
928 0.17461191 0.15718693 0.19396854 0.17803626 0.17681673 nan
2000 0.10895806 0.097181866 0.12216125 0.1204432 0.12044321 nan
4309 0.085869076 0.077439756 0.095215928 0.081493899 0.082055762 nan
9283 0.053665235 0.048195651 0.059755547 0.055142383 0.055905322 nan
20000 0.038232355 0.035149499 0.0415856 0.037310477 0.038087488 nan
EOD
$p0c1 << EOD
200 0.68810724 0.61178584 0.77394986 nan nan nan
431 0.50960627 0.44672664 0.5813366 nan nan nan
928 0.32746493 0.28335277 0.37844443 nan nan nan
2000 0.24953788 0.20925756 0.29757182 0.24355509 nan nan
4309 0.19739559 0.16352633 0.2382798 0.19487025 nan nan
9283 0.13924366 0.10913373 0.1776609 0.15592076 nan nan
20000 0.13466495 0.10204035 0.17772036 0.12475378 nan nan
EOD
$p1c0 << EOD
200 0.37882918 0.34184324 0.41981685 0.38880674 0.38087488 nan
431 0.28944934 0.25665283 0.32643678 0.26304212 0.259453 nan
928 0.17461191 0.15718693 0.19396854 0.17803626 0.17681673 nan
2000 0.10895806 0.097181866 0.12216125 0.1204432 0.12044321 nan
4309 0.085869076 0.077439756 0.095215928 0.081493899 0.082055762 nan
9283 0.053665235 0.048195651 0.059755547 0.055142383 0.055905322 nan
20000 0.038232355 0.035149499 0.0415856 0.037310477 0.038087488 nan
EOD
$p1c1 << EOD
200 1.6296509 1.1100453 2.3924808 1.7735153 1.5640819 nan
431 1.1127382 0.70907274 1.7462049 1.1585458 1.0654568 nan
928 0.8746566 0.57981005 1.3194393 0.75718199 0.7261068 nan
2000 0.46418544 0.32093986 0.67136604 0.49460586 0.49460613 nan
4309 0.38346872 0.25200523 0.58351274 0.32314199 0.33696612 nan
9283 0.21146378 0.13984905 0.31975139 0.21112844 0.22957802 nan
20000 0.12297872 0.085968051 0.1759231 0.13793789 0.15640819 nan
EOD
$p2c0 << EOD
200 0.10947916 0.087226004 0.13740955 0.11901382 0.11441783 nan
431 0.095423211 0.077484913 0.11751435 0.080014843 0.077941737 nan
928 0.055121448 0.043576639 0.069724837 0.05381935 0.053117145 nan
2000 0.03071948 0.022667941 0.041630885 0.036182089 0.036182095 nan
4309 0.023305884 0.018229425 0.029796016 0.024328701 0.024650201 nan
9283 0.016175674 0.013002698 0.020122934 0.016359202 0.016794402 nan
20000 0.011728845 0.0096026335 0.014325843 0.010999929 0.011441783 nan
EOD
$p2c1 << EOD
200 0.10769235 0.086145469 0.13462858 0.11367314 0.11235703 nan
431 0.083250294 0.065899733 0.10516904 0.07713434 0.076537916 nan
928 0.056644273 0.045476128 0.070555121 0.052363405 0.052160444 nan
2000 0.033591053 0.025527465 0.044201758 0.035530412 0.035530414 nan
4309 0.022231181 0.01752592 0.028199686 0.024112435 0.024206222 nan
9283 0.015454616 0.012458076 0.019171914 0.016364373 0.016491915 nan
20000 0.012043158 0.0099742223 0.014541249 0.011105616 0.011235703 nan
EOD
$p3c0 << EOD
200 0.12250445 0.1055815 0.14213987 nan 0.11128106 nan
431 0.069314664 0.058651511 0.081916435 nan 0.075804959 nan
928 0.047935332 0.040677482 0.056488159 nan 0.051660935 nan
2000 0.032731574 0.028246733 0.03792849 0.033524363 0.035190161 nan
4309 0.023961485 0.020451923 0.028073289 0.023590019 0.023974414 nan
9283 0.017334812 0.014779719 0.020331625 0.016600146 0.016333982 nan
20000 0.01130052 0.0097213271 0.013136246 0.01168105 0.011128106 nan
EOD
$p3c1 << EOD
200 0.097675754 0.079872565 0.11944718 0.088267618 0.083345589 nan
431 0.053091087 0.040441854 0.069696693 0.058988674 0.056775241 nan
928 0.036368611 0.028359824 0.046639072 0.039439693 0.038692218 nan
2000 0.02515721 0.020960542 0.030194126 0.026356183 0.026356189 nan
4309 0.020591985 0.0168841 0.025114152 0.017615811 0.017955991 nan
9283 0.011355319 0.0088653213 0.014544681 0.011774459 0.012233577 nan
20000 0.0077517151 0.0060504181 0.0099313941 0.0078697987 0.0083345589 nan
EOD
$p4c0 << EOD
200 0.074372916 0.064362126 0.08594077 0.065343249 0.060932603 nan
431 0.036666497 0.031632873 0.042501104 0.043486714 0.041507454 nan
928 0.028676534 0.024253827 0.033905726 0.02895424 0.028287251 nan
2000 0.019218962 0.01680046 0.021985619 0.019268575 0.019268581 nan
4309 0.013433743 0.011242949 0.016051433 0.012825045 0.013127332 nan
9283 0.0087816026 0.0076365837 0.010098304 0.0085366326 0.0089437686 nan
20000 0.0055668397 0.0047188035 0.0065672802 0.005681964 0.0060932603 nan
EOD
$p4c1 << EOD
200 0.048340623 0.038097447 0.061337859 0.043871141 0.044323699 nan
431 0.026876204 0.021694408 0.033295694 0.029987585 0.030193424 nan
928 0.019641498 0.015703104 0.024567655 0.020506459 0.020576761 nan
2000 0.015246882 0.012532338 0.018549406 0.014016385 0.014016384 nan
4309 0.0090958315 0.0071357328 0.011594345 0.0095818313 0.0095491067 nan
9283 0.006550028 0.0051719398 0.0082953144 0.0065505564 0.0065058915 nan
20000 0.004576805 0.0036512222 0.0057370224 0.0044780929 0.0044323699 nan
EOD
$p5c0 << EOD
200 0.038601449 0.033621221 0.044319386 0.042059684 0.041918129 nan
431 0.030225017 0.026360888 0.034655573 0.02861898 0.028554743 nan
928 0.022002488 0.018198174 0.026602089 0.019481893 0.019460003 nan
2000 0.012470546 0.010452596 0.014878076 0.013255676 0.013255676 nan
4309 0.0090104074 0.0076568593 0.01060323 0.0090207069 0.0090308502 nan
9283 0.0060849062 0.0051383439 0.0072058399 0.0061389859 0.0061527987 nan
20000 0.0041399462 0.0036039214 0.004755696 0.0041777049 0.0041918129 nan
EOD
$p5c1 << EOD
200 0.029613452 0.024257039 0.036152663 0.033182939 0.031621469 nan
431 0.024360876 0.020490842 0.02896183 0.022243913 0.02154063 nan
928 0.016373678 0.012354755 0.021699932 0.014917763 0.014679898 nan
2000 0.010284329 0.0083166185 0.012717598 0.0099995844 0.0099995865 nan
4309 0.0064071803 0.0051495491 0.0079719522 0.0067039505 0.0068125357 nan
9283 0.0040225501 0.0031402367 0.0051527673 0.0044946687 0.0046414413 nan
20000 0.0031864442 0.0026260489 0.003866427 0.0030133464 0.0031621469 nan
EOD
$p6c0 << EOD
200 0.092388366 0.072866031 0.11714114 0.10038931 0.098721273 nan
431 0.087491974 0.069637831 0.10992366 0.068004465 0.067249198 nan
928 0.04146183 0.034738101 0.04948697 0.046086995 0.045830201 nan
2000 0.024767563 0.019135204 0.032057781 0.031218405 0.031218408 nan
4309 0.026297549 0.020742131 0.03334089 0.021150069 0.021268531 nan
9283 0.013196802 0.010321646 0.016872849 0.01432948 0.01449044 nan
20000 0.0099846201 0.0080714393 0.012351284 0.0097080936 0.0098721273 nan
EOD
$p6c1 << EOD
200 0.11439009 0.093445453 0.1400292 0.11891629 0.12086669 nan
431 0.096497609 0.075331563 0.12361072 0.081446724 0.082334714 nan
928 0.052834062 0.043723319 0.063843235 0.055807364 0.056110951 nan
2000 0.030981672 0.024298794 0.039502535 0.038221405 0.038221402 nan
4309 0.031657929 0.024767494 0.040465317 0.026181142 0.026039544 nan
9283 0.016359256 0.012681541 0.021103527 0.017934431 0.017740973 nan
20000 0.012878932 0.00998865 0.016605537 0.012284909 0.012086669 nan
EOD
$p7c0 << EOD
200 0.072662685 0.067930967 0.07772399 0.071580115 0.069865375 nan
431 0.048657485 0.045215449 0.052361546 0.04836792 0.047592482 nan
928 0.032066604 0.029667565 0.034659639 0.032697509 0.032434186 nan
2000 0.02133511 0.019805417 0.022982951 0.022093369 0.022093371 nan
4309 0.015439694 0.014203714 0.016783226 0.01493064 0.015051811 nan
9283 0.010024895 0.0092889909 0.010819101 0.010090497 0.010254933 nan
20000 0.0068648397 0.0064454451 0.0073115236 0.0068191698 0.0069865375 nan
EOD
$p7c1 << EOD
200 0.11325593 0.10896967 0.1177108 nan 0.10515843 nan
431 0.072993269 0.069463102 0.076702841 nan 0.071634206 nan
928 0.048212259 0.046219259 0.050291199 nan 0.048818575 nan
2000 0.033015335 0.031690235 0.034395843 0.033364332 0.033254015 nan
4309 0.023220173 0.021996961 0.024511406 0.022680376 0.022655353 nan
9283 0.015263634 0.014540869 0.016022326 0.015418264 0.015435294 nan
20000 0.010474682 0.010035402 0.01093319 0.010481073 0.010515843 nan
EOD
$p8c0 << EOD
200 0.7473953 0.61723136 0.90500868 0.76102229 0.73950294 nan
431 0.67654346 0.54295215 0.8430044 0.68479809 0.67182939 nan
928 0.63350923 0.49508821 0.81063119 0.61628197 0.61041495 nan
2000 0.57256007 0.47551261 0.68941397 0.55454891 0.55454897 nan
4309 0.51491661 0.41703997 0.63576429 0.49902105 0.50381558 nan
9283 0.40697455 0.32144544 0.51526096 0.44905822 0.45772814 nan
20000 0.41621406 0.35324349 0.49041 0.40409393 0.41585306 nan
EOD
$p9c0 << EOD
200 0.28009612 0.22293119 0.35191951 0.2913357 0.25687017 nan
431 0.26356881 0.22072639 0.31472683 0.23056793 0.21200781 nan
928 0.15416708 0.12632915 0.18813938 0.18252352 0.17501859 nan
2000 0.14961252 0.12555992 0.17827271 0.14444863 0.14444871 nan
4309 0.11803064 0.098780802 0.14103178 0.11432714 0.11922767 nan
9283 0.091034591 0.075980811 0.10907092 0.090489 0.098412232 nan
20000 0.070657248 0.058193437 0.085790544 0.07161981 0.08122948 nan
EOD
$p10c0 << EOD
200 0.4362367 0.3610022 0.52715041 0.38103466 0.32818345 nan
431 0.29139052 0.23694837 0.35834152 0.32935189 0.29815066 nan
928 0.28027343 0.23914461 0.32847572 0.28472613 0.27089559 nan
2000 0.23304502 0.19169375 0.2833164 0.24610271 0.24610287 nan
4309 0.19963954 0.16353337 0.24371751 0.21273121 0.22358794 nan
9283 0.20933185 0.17142693 0.25561809 0.18388767 0.20313483 nan
20000 0.15695511 0.12678252 0.19430838 0.15895285 0.18455112 nan
EOD
$p11c0 << EOD
200 0.093869989 0.081081674 0.1086753 0.08902934 0.083317513 nan
431 0.068417555 0.059969754 0.078055377 0.071873544 0.068766114 nan
928 0.057547424 0.049772706 0.066536587 0.058037668 0.05676842 nan
2000 0.047693914 0.041860405 0.054340359 0.046852867 0.046852881 nan
4309 0.03778534 0.032426241 0.044030139 0.03782685 0.038672271 nan
9283 0.027918484 0.023275228 0.033488038 0.030540338 0.031920649 nan
20000 0.026362143 0.022962049 0.030265703 0.024656941 0.026347311 nan
EOD
$p12c0 << EOD
200 0.078269684 0.058447967 0.10481363 0.067132068 0.053270648 nan
431 0.035607707 0.027692697 0.045784952 0.042336419 0.036288109 nan
928 0.0263469 0.02022823 0.034316355 0.026713102 0.024730277 nan
2000 0.015616086 0.012760292 0.019111017 0.016845641 0.016845658 nan
4309 0.012961155 0.010244756 0.016397809 0.010625079 0.011476639 nan
9283 0.0061101021 0.0046766287 0.0079829617 0.006701894 0.0078191366 nan
20000 0.0042816289 0.0033269442 0.0055102656 0.0042271248 0.0053270648 nan
EOD
$p13c0 << EOD
200 0.059890831 0.037112444 0.096649836 0.046526002 0.040242006 nan
431 0.028103214 0.021497553 0.036738629 0.030196698 0.027412963 nan
928 0.016812915 0.012899713 0.021913208 0.019608086 0.018681882 nan
2000 0.012106036 0.009595341 0.015273674 0.012725632 0.01272564 nan
4309 0.0081998223 0.0063523003 0.010584683 0.0082603759 0.008669746 nan
9283 0.0060265882 0.0044808071 0.0081056304 0.0053621601 0.0059067752 nan
20000 0.0034866343 0.0027614955 0.0044021865 0.003480671 0.0040242006 nan
EOD
$p14c0 << EOD
200 0.11278042 0.090833043 0.1400308 0.11852264 0.11915425 nan
431 0.08436852 0.066303754 0.10735512 0.080881159 0.081168199 nan
928 0.059732116 0.046970834 0.075960451 0.055218018 0.055315973 nan
2000 0.038036182 0.028465755 0.050824269 0.037679884 0.037679883 nan
4309 0.02296897 0.017912356 0.029453054 0.025716138 0.025670616 nan
9283 0.017275241 0.013589391 0.021960803 0.0175517 0.01748962 nan
20000 0.012557527 0.010149965 0.015536159 0.011978923 0.011915425 nan
EOD
$p15c0 << EOD
200 0.10813829 0.083826491 0.13950113 0.098493325 0.090022874 nan
431 0.061519877 0.045437869 0.083293854 0.065111947 0.061323825 nan
928 0.039464702 0.032829257 0.047441303 0.043064316 0.04179207 nan
2000 0.028768936 0.022156375 0.037355011 0.028467721 0.028467732 nan
4309 0.019051474 0.015184507 0.023903223 0.018821789 0.019394546 nan
9283 0.012911674 0.010046358 0.016594206 0.012444796 0.013213677 nan
20000 0.0082040654 0.0063811337 0.010547764 0.008228082 0.0090022874 nan
EOD
set terminal pngcairo size 1920,1600 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'sgmoe-mild.png'
set multiplot layout 4,4
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic D}_{1}' at screen 0.01340, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1554 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [162.5661:24605.375]
set yrange [0.018815836:0.90334264]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
plot 5.386384236 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.48], theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.29 [-0.43, -0.15]'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Voronoi loss {/:Italic D}_{2}' at screen 0.26260, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1570 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.4243 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.014978243:2.9545744]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1)
plot 5.386384236 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.48], theory -1/2', \
  22.11945842 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.55 [-0.65, -0.46], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.50813, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1802 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [162.5661:24605.375]
set yrange [0.005608201:0.15696335]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 1.6181125 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using (0.96844 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using (0.96844 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.52 [-0.57, -0.46], theory -1/2', \
  1.58896842 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using (1.03259 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using (1.03259 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.51 [-0.56, -0.45], theory -1/2'
set lmargin at screen 0.78975
set rmargin at screen 0.97837
set bmargin at screen 0.77325
set tmargin at screen 0.99550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.76660, screen 0.88438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2162 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.2894 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [162.5661:24605.375]
set yrange [0.0031967079:0.16644182]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 1.57375185 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using (0.968177 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using (0.968177 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.46 [-0.55, -0.37], theory -1/2', \
  1.178684626 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using (1.03287 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using (1.03287 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.52 [-0.58, -0.47], theory -1/2'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.00813, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1842 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.2647 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [162.5661:24605.375]
set yrange [0.0019283594:0.10064386]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.8617171323 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using (0.96844 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using (0.96844 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.53 [-0.57, -0.49], theory -1/2', \
  0.6268317617 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using (1.03259 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using (1.03259 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.50 [-0.55, -0.44], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the variances in cells with one atom' at screen 0.25700, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1846 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.2643 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [162.5661:24605.375]
set yrange [0.0014833777:0.051045596]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03, '' 0.04 1, '' 0.05 1)
plot 0.5928118612 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using (0.968827 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using (0.968827 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.50 [-0.54, -0.47], theory -1/2', \
  0.4471951029 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using (1.03218 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using (1.03218 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.52 [-0.57, -0.47], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.51500, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1888 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2454 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.0045339767:0.16150352]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 1.396129636 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using (0.96844 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using (0.96844 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.56, -0.45], theory -1/2', \
  1.709313076 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using (1.03259 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using (1.03259 * $1):2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.49 [-0.55, -0.43], theory -1/2'
set lmargin at screen 0.78975
set rmargin at screen 0.97837
set bmargin at screen 0.52325
set tmargin at screen 0.74550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean Hellinger distance {/:Italic h}' at screen 0.76660, screen 0.63438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1551 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '−1/2' at graph 1.0000, graph 0.2675 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.0035832323:0.13611139]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.9880456076 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 mle: -0.51 [-0.53, -0.49], theory -1/2', \
  1.487164753 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.50 [-0.53, -0.48], theory -1/2'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.01053, screen 0.38438 center rotate by 90
set label '−1/8' at graph 1.0000, graph 0.3072 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.27734454:0.95308145]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
plot 1.434064403 * x ** (-0.125) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.14 [-0.19, -0.09], theory -1/8'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.25813, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2508 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.045024897:0.38505415]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1)
plot 0.9659867544 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.30 [-0.35, -0.26], theory -1/4'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.51053, screen 0.38438 center rotate by 90
set label '−1/8' at graph 1.0000, graph 0.3252 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.10347417:0.56608064]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5)
plot 0.6364223614 * x ** (-0.125) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.19 [-0.24, -0.14], theory -1/8'
set lmargin at screen 0.78975
set rmargin at screen 0.97837
set bmargin at screen 0.27325
set tmargin at screen 0.49550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the variances in '."\n".'cells with several atoms' at screen 0.75813, screen 0.38438 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.1658 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.018397756:0.11745915]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.03 1, '' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.3133240975 * x ** (-0.25) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.28 [-0.32, -0.24], theory -1/4'
set lmargin at screen 0.03815
set rmargin at screen 0.22838
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.01500, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2088 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.0020343989:0.12454789]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.7533607222 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.60 [-0.67, -0.53], theory -1/2'
set lmargin at screen 0.28575
set rmargin at screen 0.47837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.26260, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1839 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.0016634973:0.11545266]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 0.5691079064 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.56 [-0.65, -0.48], theory -1/2'
set lmargin at screen 0.53815
set rmargin at screen 0.72837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.51500, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1377 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.0069819928:0.15966566]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 1.685095595 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.50 [-0.55, -0.44], theory -1/2'
set lmargin at screen 0.78975
set rmargin at screen 0.97837
set bmargin at screen 0.02325
set tmargin at screen 0.24550
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.76660, screen 0.13438 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1849 left offset character 0.5, 0 front tc rgb '#D55E00'
set xrange [162.5661:24605.375]
set yrange [0.0041106621:0.16276526]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1)
set ytics ('' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1)
plot 1.273115688 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p15c0 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p15c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p15c0 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=3 mle: -0.54 [-0.60, -0.47], theory -1/2'
unset multiplot
