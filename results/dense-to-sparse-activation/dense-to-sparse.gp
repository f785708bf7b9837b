# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
300 0.001226628 0.00041119304 0.0036591484 0.0019986307 0.0051792551 nan
949 0.0026322809 0.0013586146 0.0050999765 0.0018091771 0.0029120231 nan
3000 0.0019062164 0.00088310732 0.0041146313 0.0016377767 0.0016378243 nan
9487 0.0019036353 0.0008810192 0.0041132217 0.0014825696 0.00092100816 nan
30000 0.00073395616 0.00011068707 0.0048667984 0.0013420751 0.00051792551 nan
EOD
$p0c1 << EOD
300 1.3872617e-05 1.3078764e-05 1.4714654e-05 1.365098e-05 1.3596515e-05 nan
949 7.308914e-06 6.9025647e-06 7.7391848e-06 7.6598983e-06 7.6446062e-06 nan
3000 4.5853403e-06 4.3337372e-06 4.8515507e-06 4.299596e-06 4.2995955e-06 nan
9487 2.2866553e-06 2.152336e-06 2.429357e-06 2.4129911e-06 2.4178189e-06 nan
30000 1.3814698e-06 1.2940579e-06 1.4747862e-06 1.354227e-06 1.3596515e-06 nan
EOD
$p0c2 << EOD
150 2.8669614e-05 2.7027406e-05 3.0411605e-05 2.8189238e-05 2.7428629e-05 nan
300 1.9458143e-05 1.8534495e-05 2.0427821e-05 1.9662046e-05 1.939497e-05 nan
600 1.3513686e-05 1.2738234e-05 1.4336344e-05 1.3714315e-05 1.3714315e-05 nan
1200 9.5332249e-06 9.0450292e-06 1.0047771e-05 9.5657603e-06 9.6974848e-06 nan
2400 6.7470461e-06 6.4636733e-06 7.0428422e-06 6.6721359e-06 6.8571573e-06 nan
EOD
$p1c0 << EOD
300 0.1725885 0.039445815 0.75513183 0.24582769 0.86614873 nan
949 0.3230674 0.13488571 0.77378508 0.25948371 0.48698994 nan
3000 0.33984932 0.14188805 0.81400484 0.27388975 0.27390028 nan
9487 0.33797589 0.14134924 0.80812394 0.28910036 0.15402409 nan
30000 0.17234855 0.0057331809 5.1810719 0.30515519 0.086614873 nan
EOD
$p1c1 << EOD
300 4.5724664e-05 3.9521689e-05 5.2901202e-05 4.703977e-05 4.2524484e-05 nan
949 2.5637685e-05 2.2350487e-05 2.9408347e-05 2.5146292e-05 2.3909284e-05 nan
3000 1.4691838e-05 1.273827e-05 1.6945009e-05 1.3447464e-05 1.3447423e-05 nan
9487 6.3326674e-06 5.4527384e-06 7.354594e-06 7.1899162e-06 7.5619748e-06 nan
30000 4.0189384e-06 3.4695629e-06 4.6553028e-06 3.8442851e-06 4.2524484e-06 nan
EOD
$p1c2 << EOD
150 0.19679627 0.053006427 0.73064293 0.22459116 0.76648335 nan
300 0.26051648 0.042095688 1.6122516 0.29338148 0.54198558 nan
600 0.47575307 0.17148233 1.3199085 0.38324168 0.38324168 nan
1200 0.64382854 0.35530509 1.1666458 0.50062527 0.27099279 nan
2400 0.47216708 0.19455605 1.1458999 0.65396243 0.19162084 nan
EOD
$p2c0 << EOD
300 0.19121197 0.061961474 0.59007661 0.29921449 0.86052162 nan
949 0.37524508 0.18855225 0.74678968 0.28533775 0.48382612 nan
3000 0.34133324 0.15618291 0.74597393 0.27211206 0.27212083 nan
9487 0.33986556 0.15567505 0.7419853 0.25949563 0.15302344 nan
30000 0.12916164 0.018380815 0.90761636 0.24746452 0.086052162 nan
EOD
$p2c1 << EOD
300 9.437489e-05 8.1955609e-05 0.00010867615 9.283599e-05 8.9323198e-05 nan
949 4.9187453e-05 4.2617031e-05 5.677086e-05 5.1199494e-05 5.0221744e-05 nan
3000 2.9931097e-05 2.5523853e-05 3.5099348e-05 2.8246509e-05 2.8246475e-05 nan
9487 1.4696557e-05 1.2562642e-05 1.7192943e-05 1.558063e-05 1.5884021e-05 nan
30000 8.8106945e-06 7.5947739e-06 1.0221283e-05 8.5943528e-06 8.9323198e-06 nan
EOD
$p2c2 << EOD
150 0.11854073 0.015004542 0.93651 0.14224046 0.49131626 nan
300 0.16891602 0.027476315 1.0384442 0.1869292 0.34741306 nan
600 0.30878454 0.11151639 0.85501234 0.24565813 0.24565813 nan
1200 0.41452189 0.22746695 0.75539938 0.32283837 0.17370653 nan
2400 0.30623024 0.12627382 0.7426477 0.4242669 0.12282906 nan
EOD
$p3c0 << EOD
300 0.12579554 0.10559349 0.14986264 0.1413988 0.15017456 nan
949 0.1766286 0.13085689 0.23841054 0.14572177 0.15017456 nan
3000 0.15159269 0.12261335 0.18742123 0.15017429 0.15017456 nan
9487 0.1561576 0.13256795 0.18394488 0.15476427 0.15017456 nan
30000 0.15026139 0.11379245 0.19841813 0.1594944 0.15017456 nan
EOD
$p3c1 << EOD
300 0.10624809 0.088290242 0.1278585 0.11483723 0.12190047 nan
949 0.12442251 0.10536705 0.14692412 0.11831707 0.12190047 nan
3000 0.13422461 0.11676369 0.15429664 0.12190025 0.12190047 nan
9487 0.11714857 0.097245227 0.14112556 0.12559308 0.12190047 nan
30000 0.12748487 0.10938783 0.14857586 0.12939767 0.12190047 nan
EOD
$p3c2 << EOD
150 0.17339385 0.1407376 0.21362753 0.17180923 0.17880115 nan
300 0.16892001 0.13577048 0.21016329 0.17527033 0.17880115 nan
600 0.17859075 0.12234119 0.26070252 0.17880115 0.17880115 nan
1200 0.19855281 0.14935696 0.26395302 0.1824031 0.17880115 nan
2400 0.17804823 0.14822026 0.21387881 0.18607761 0.17880115 nan
EOD
$p4c0 << EOD
300 0.12496861 0.033897552 0.46071624 0.2262051 0.49262002 nan
949 0.31337013 0.15041162 0.65288066 0.18770618 0.27697437 nan
3000 0.16783243 0.069383436 0.4059719 0.15577643 0.15578013 nan
9487 0.16893311 0.069911937 0.40820492 0.12927072 0.087600833 nan
30000 0.059709906 0.0083502649 0.42696525 0.10727564 0.049262002 nan
EOD
$p4c1 << EOD
300 0.00051399753 0.00045575499 0.00057968308 0.0004999891 0.00048808353 nan
949 0.0002679004 0.00023794365 0.00030162867 0.00027774964 0.00027442374 nan
3000 0.00016072831 0.00014076402 0.0001835241 0.00015434568 0.00015434556 nan
9487 7.8847937e-05 6.8782008e-05 9.0386969e-05 8.5754622e-05 8.6794125e-05 nan
30000 5.0149698e-05 4.393232e-05 5.7246971e-05 4.7646215e-05 4.8808353e-05 nan
EOD
$p4c2 << EOD
150 0.13033929 0.069644801 0.24392819 0.087327389 0.16537684 nan
300 0.036457689 0.0064963043 0.20460296 0.084976256 0.11693909 nan
600 0.058087472 0.020115488 0.16773913 0.082688422 0.082688422 nan
1200 0.1322271 0.073394915 0.23821821 0.080462185 0.058469544 nan
2400 0.069764809 0.02776025 0.17532726 0.078295885 0.041344211 nan
EOD
$p5c0 << EOD
300 0.11352476 0.026400225 0.4881728 0.14324652 0.44223393 nan
949 0.18779905 0.090031775 0.39173373 0.14153345 0.24864491 nan
3000 0.13677682 0.048563193 0.38522792 0.13984184 0.13984665 nan
9487 0.13702812 0.048325226 0.38854874 0.13816994 0.078640857 nan
30000 0.12235452 0.0049238568 3.0404273 0.13651808 0.044223393 nan
EOD
$p5c1 << EOD
300 0.00026438318 0.00023001406 0.00030388779 0.00026962738 0.00026947276 nan
949 0.00014859111 0.00013032937 0.00016941167 0.00015155383 0.00015151038 nan
3000 9.3783201e-05 8.2590412e-05 0.00010649285 8.5214771e-05 8.5214769e-05 nan
9487 4.5052689e-05 3.9043418e-05 5.1986861e-05 4.7905624e-05 4.7919365e-05 nan
30000 2.6944882e-05 2.3195423e-05 3.1300427e-05 2.6931824e-05 2.6947276e-05 nan
EOD
$p5c2 << EOD
150 0.090067811 0.045088761 0.17991647 0.077135353 0.20558916 nan
300 0.055759756 0.0095888801 0.32424541 0.089045471 0.14537349 nan
600 0.088944649 0.03065604 0.25806173 0.10279458 0.10279458 nan
1200 0.18929384 0.10350605 0.34618418 0.11866662 0.072686743 nan
2400 0.10686049 0.042397417 0.26933634 0.13698939 0.051397289 nan
EOD
$p6c0 << EOD
300 0.13771923 0.11687317 0.1622835 0.14638037 0.16122264 nan
949 0.16532902 0.13937625 0.19611438 0.15362429 0.16122264 nan
3000 0.15687045 0.13316356 0.18479783 0.16122217 0.16122264 nan
9487 0.18358481 0.15621108 0.2157554 0.16919831 0.16122264 nan
30000 0.1631476 0.12666659 0.21013544 0.1775688 0.16122264 nan
EOD
$p6c1 << EOD
300 0.12330561 0.10246424 0.14838615 0.13327372 0.14147111 nan
949 0.14439742 0.12228268 0.1705116 0.13731232 0.14147111 nan
3000 0.15577433 0.13551019 0.17906877 0.14147085 0.14147111 nan
9487 0.13595653 0.11285777 0.16378296 0.14575665 0.14147111 nan
30000 0.14795205 0.12694971 0.17242897 0.15017215 0.14147111 nan
EOD
$p6c2 << EOD
150 0.21424573 0.18078212 0.2539036 0.2031631 0.20780547 nan
300 0.19355337 0.16359102 0.22900343 0.20547118 0.20780547 nan
600 0.20627192 0.17961728 0.23688201 0.20780547 0.20780547 nan
1200 0.20694035 0.17620296 0.24303968 0.21016628 0.20780547 nan
2400 0.21898651 0.18713817 0.256255 0.21255391 0.20780547 nan
EOD
$p7c0 << EOD
300 1.8480604e-07 6.1842921e-08 5.5225841e-07 2.9480786e-07 7.9641771e-07 nan
949 3.795287e-07 1.9682735e-07 7.318192e-07 2.72473e-07 4.4778386e-07 nan
3000 3.0068759e-07 1.3971151e-07 6.4714085e-07 2.5184176e-07 2.5184939e-07 nan
9487 3.0063913e-07 1.3966521e-07 6.4714674e-07 2.3276708e-07 1.4162408e-07 nan
30000 1.1639393e-07 1.7578524e-08 7.7068746e-07 2.1513765e-07 7.9641771e-08 nan
EOD
$p7c1 << EOD
300 5.9801844e-10 5.1685841e-10 6.9192268e-10 6.3487655e-10 6.4526368e-10 nan
949 4.0894815e-10 3.5110575e-10 4.7631972e-10 3.5986672e-10 3.6279788e-10 nan
3000 1.8346655e-10 1.5833123e-10 2.1259214e-10 2.0405019e-10 2.0405029e-10 nan
9487 1.2482365e-10 1.0763929e-10 1.4475144e-10 1.1567968e-10 1.147449e-10 nan
30000 6.3151867e-11 5.3358319e-11 7.4742953e-11 6.558201e-11 6.4526368e-11 nan
EOD
$p7c2 << EOD
150 1.1110877e-09 9.3605362e-10 1.3188516e-09 1.0284603e-09 9.0277428e-10 nan
300 6.2555719e-10 5.276236e-10 7.4166848e-10 6.8134701e-10 6.3835782e-10 nan
600 4.187711e-10 3.475662e-10 5.0456355e-10 4.5138714e-10 4.5138714e-10 nan
1200 3.2905934e-10 2.7335166e-10 3.9611996e-10 2.990405e-10 3.1917891e-10 nan
2400 1.95464e-10 1.5632535e-10 2.4440166e-10 1.9811203e-10 2.2569357e-10 nan
EOD
$p8c0 << EOD
300 0.057506806 0.019173948 0.17247532 0.091104165 0.24877066 nan
949 0.11633293 0.060259414 0.22458484 0.084655035 0.13987068 nan
3000 0.094594501 0.043920742 0.20373334 0.078665778 0.07866819 nan
9487 0.094608237 0.043924075 0.20377705 0.073098617 0.044237985 nan
30000 0.036657098 0.005524744 0.24322264 0.067925595 0.024877066 nan
EOD
$p8c1 << EOD
300 6.9914818e-05 6.0714293e-05 8.0509574e-05 6.8774716e-05 6.6172303e-05 nan
949 3.6438979e-05 3.1571481e-05 4.2056918e-05 3.7929566e-05 3.7205211e-05 nan
3000 2.2173512e-05 1.8908542e-05 2.600225e-05 2.0925544e-05 2.0925519e-05 nan
9487 1.088748e-05 9.3066353e-06 1.273685e-05 1.1542418e-05 1.1767181e-05 nan
30000 6.5271234e-06 5.6263473e-06 7.5721134e-06 6.3668513e-06 6.6172303e-06 nan
EOD
$p8c2 << EOD
150 0.038119844 0.0087003712 0.16701845 0.040960996 0.14560605 nan
300 0.046794538 0.0074043448 0.29573566 0.054608464 0.10295902 nan
600 0.074560967 0.025499399 0.21801839 0.072803023 0.072803023 nan
1200 0.15450896 0.082787395 0.28836537 0.097059681 0.051479511 nan
2400 0.089832449 0.035584 0.22678363 0.12939822 0.036401511 nan
EOD
$p9c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
949 1 0.99999804 1.000002 1 nan nan
3000 1 0.99999804 1.000002 1 nan nan
9487 1 0.99999804 1.000002 1 nan nan
30000 1 0.99999804 1.000002 1 nan nan
EOD
$p9c1 << EOD
300 2.8302869 2.7524293 2.9103469 2.8207456 nan nan
949 2.8202996 2.7409086 2.9019901 2.8386124 nan nan
3000 2.8502608 2.7757186 2.9268049 2.8565819 nan nan
9487 2.9001565 2.8417356 2.9597783 2.8746707 nan nan
30000 2.8801849 2.8169569 2.944832 2.8928735 nan nan
EOD
$p9c2 << EOD
150 2.2121168 1.8000276 2.7185476 2.0689894 nan nan
300 1.940562 1.6375479 2.2996462 2.0046301 nan nan
600 1.7569887 1.4740482 2.0942389 1.9422728 nan nan
1200 1.994568 1.6182157 2.4584493 1.8818552 nan nan
2400 1.8567733 1.5696334 2.1964409 1.823317 nan nan
EOD
$p10c0 << EOD
150 0.17324214 0.095623749 0.31386385 0.1153703 0.15772458 nan
300 0.052496712 0.01555672 0.17715205 0.11343294 0.13263004 nan
600 0.082843925 0.033577687 0.20439513 0.11152812 0.11152812 nan
1200 0.17590281 0.10060158 0.30756771 0.10965529 0.093783598 nan
2400 0.096149606 0.04165664 0.22192733 0.1078139 0.078862291 nan
EOD
$p11c0 << EOD
150 0.031138813 0.00051768107 1.8730174 0.0025194888 0.0012244963 nan
300 0.00044738007 0.00023047991 0.00086840075 0.0012419953 0.00086584961 nan
600 0.00041830358 0.00029032809 0.00060269016 0.00061224813 0.00061224813 nan
1200 0.00058557585 0.00033712901 0.0010171153 0.00030181095 0.00043292481 nan
2400 0.00017598227 0.00012516743 0.00024742664 0.0001487793 0.00030612407 nan
EOD
$p12c0 << EOD
150 0.20271923 0.16360194 0.25118948 nan 0.1631219 nan
300 0.14913394 0.12477496 0.17824838 0.15448074 0.1631219 nan
600 0.16793613 0.14158969 0.19918501 0.1601891 0.1631219 nan
1200 0.16766485 0.13908277 0.20212068 0.16610839 0.1631219 nan
2400 0.16869854 0.14430578 0.19721453 0.17224641 0.1631219 nan
EOD
$p13c0 << EOD
150 0.12956319 0.079200874 0.21194993 0.11473527 0.21292172 nan
300 0.094866588 0.039980683 0.22510045 0.13143195 0.17904511 nan
600 0.13912825 0.063067684 0.306919 0.15055839 0.15055839 nan
1200 0.26122508 0.15177759 0.44959564 0.17246818 0.12660401 nan
2400 0.15385636 0.07040613 0.33621761 0.19756635 0.10646086 nan
EOD
$p14c0 << EOD
150 0.10418553 0.067573677 0.16063391 0.099243651 0.17026743 nan
300 0.091676013 0.051699501 0.16256426 0.10930994 0.14317728 nan
600 0.11611991 0.064082856 0.21041248 0.12039726 0.12039726 nan
1200 0.18986094 0.11472478 0.31420567 0.13260916 0.10124162 nan
2400 0.11351929 0.056304313 0.22887463 0.14605972 0.085133717 nan
EOD
$p15c0 << EOD
150 0.03751754 0.013013695 0.10816035 0.038084244 0.1271307 nan
300 0.040014944 0.0072152343 0.22191874 0.049202015 0.089894978 nan
600 0.062639863 0.021908636 0.17909615 0.063565349 0.063565349 nan
1200 0.13037019 0.070305895 0.24174909 0.082121709 0.044947489 nan
2400 0.075340901 0.030000528 0.18920505 0.10609515 0.031782674 nan
EOD
$p16c0 << EOD
150 0.043836722 0.013052383 0.14722662 0.046368683 0.1594193 nan
300 0.052444269 0.011303559 0.24332172 0.060794995 0.11272646 nan
600 0.080497133 0.029218736 0.22176826 0.079709648 0.079709648 nan
1200 0.16510242 0.08902188 0.30620349 0.10450906 0.056363232 nan
2400 0.095697217 0.038322703 0.2389695 0.13702412 0.039854824 nan
EOD
$p17c0 << EOD
150 0.15351961 0.12714972 0.18535841 0.14780153 0.14497827 nan
300 0.13963583 0.11671539 0.16705737 0.1463831 0.14497827 nan
600 0.15089067 0.12869579 0.17691328 0.14497827 0.14497827 nan
1200 0.12981491 0.10447906 0.16129462 0.14358693 0.14497827 nan
2400 0.15080032 0.12618251 0.180221 0.14220894 0.14497827 nan
EOD
$p18c0 << EOD
150 0.080046053 0.031079956 0.20615765 0.078880588 0.25554268 nan
300 0.076951429 0.0132232 0.44781312 0.10039262 0.18069596 nan
600 0.12579124 0.043714931 0.36196869 0.12777134 0.12777134 nan
1200 0.25705679 0.13866258 0.47653946 0.16261669 0.090347982 nan
2400 0.14883351 0.059180838 0.37430045 0.20696493 0.063885671 nan
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
set label 'mean {/:Italic L}_{2} distance of the regression functions' at screen 0.01660, screen 0.90750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2132 left offset character 0.5, 0 front tc rgb '#000000'
set label '−1/2' at graph 1.0000, graph 0.7415 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [1.4079927e-07:0.0077152304]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 9e-07 1, '10^{−6}' 1e-06, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1)
plot 0.08970732951 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.09 [-0.50, 0.32], theory -1/2', \
  0.0002354985426 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p0c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p0c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: -0.50 [-0.52, -0.48], theory -1/2', \
  0.0003359307283 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p0c2 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p0c2 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: -0.52 [-0.54, -0.50], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{1}/τ in cells with one atom' at screen 0.26660, screen 0.90750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2078 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.7248 left offset character 0.5, 0 front tc rgb '#000000'
set xrange [118.18025:38077.428]
set yrange [7.6925427e-08:10.546949]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10)
plot 15.00213607 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using (0.928285 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using (0.928285 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.05 [-0.95, 1.05], theory -1/2', \
  0.0007365456666 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p1c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p1c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: -0.54 [-0.58, -0.50], theory -1/2', \
  9.387465554 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p1c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p1c2 using (1.07726 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p1c2 using (1.07726 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.39 [-0.22, 0.99], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{0}/τ in cells with one atom' at screen 0.51660, screen 0.90750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2061 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.7364 left offset character 0.5, 0 front tc rgb '#009E73'
set label '−1/2' at graph 1.0000, graph 0.7946 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [3.195139e-07:1.8757571]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 14.90467169 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using (0.928285 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using (0.928285 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.04 [-0.48, 0.39], theory -1/2', \
  0.001547123176 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p2c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p2c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: -0.52 [-0.56, -0.48], theory -1/2', \
  6.017370683 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p2c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p2c2 using (1.07726 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p2c2 using (1.07726 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.39 [-0.57, 1.36], theory -1/2'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.81860
set tmargin at screen 0.99640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the '."\n".'gate in cells with one atom' at screen 0.75813, screen 0.90750 center rotate by 90
set label '0' at graph 1.0000, graph 0.4268 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '0' at graph 1.0000, graph 0.5713 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '0' at graph 1.0000, graph 0.6922 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [118.18025:38077.428]
set yrange [0.065839128:0.27880935]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 0.09 1, '0.1' 0.1, '0.2' 0.2)
plot 0.1501745641 * x ** (0) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using (0.92972 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using (0.92972 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.03 [-0.04, 0.09], theory 0', \
  0.1219004686 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p3c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p3c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: 0.03 [-0.02, 0.07], theory 0', \
  0.1788011483 * x ** (0) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p3c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p3c2 using (1.07559 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p3c2 using (1.07559 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.03 [-0.08, 0.14], theory 0'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in cells with one atom' at screen 0.01660, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2022 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.6349 left offset character 0.5, 0 front tc rgb '#009E73'
set label '−1/2' at graph 1.0000, graph 0.7485 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [3.3495749e-06:1.0554467]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1)
plot 8.532429046 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using (0.928285 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using (0.928285 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.16 [-0.64, 0.31], theory -1/2', \
  0.008453854681 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p4c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p4c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: -0.51 [-0.55, -0.48], theory -1/2', \
  2.025444427 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p4c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p4c2 using (1.07726 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p4c2 using (1.07726 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: -0.04 [-0.46, 0.38], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts '."\n".'in cells with one atom' at screen 0.25973, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2053 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.6103 left offset character 0.5, 0 front tc rgb '#009E73'
set label '−1/2' at graph 1.0000, graph 0.6820 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [9.8693796e-07:5.4803871]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1)
plot 7.659716349 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p5c0 using (0.928285 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p5c0 using (0.928285 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.01 [-0.96, 0.94], theory -1/2', \
  0.00466740514 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p5c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p5c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: -0.50 [-0.54, -0.46], theory -1/2', \
  2.517942634 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p5c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p5c2 using (1.07726 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p5c2 using (1.07726 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.21 [-0.23, 0.64], theory -1/2'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common temperature' at screen 0.51900, screen 0.70750 center rotate by 90
set label '0' at graph 1.0000, graph 0.4703 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '0' at graph 1.0000, graph 0.5785 left offset character 0.5, 0 front tc rgb '#0072B2'
set label '0' at graph 1.0000, graph 0.7886 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [118.18025:38077.428]
set yrange [0.08015148:0.26827323]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('0.1' 0.1, '0.2' 0.2)
plot 0.1612226414 * x ** (0) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p6c0 using (0.928285 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p6c0 using (0.928285 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.04 [-0.02, 0.10], theory 0', \
  0.1414711075 * x ** (0) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p6c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p6c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: 0.03 [-0.02, 0.07], theory 0', \
  0.2078054676 * x ** (0) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p6c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p6c2 using (1.07726 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p6c2 using (1.07726 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.02 [-0.06, 0.09], theory 0'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.61860
set tmargin at screen 0.79640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.75940, screen 0.70750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2085 left offset character 0.5, 0 front tc rgb '#000000'
set label '−1/2' at graph 1.0000, graph 0.7728 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [4.0994243e-12:1.2441195e-06]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-11 1, '' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '10^{−10}' 1e-10, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '10^{−9}' 1e-09, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06)
plot 1.379435941e-05 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p7c0 using (0.92972 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p7c0 using (0.92972 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.07 [-0.48, 0.34], theory -1/2', \
  1.117629481e-08 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p7c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p7c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: -0.49 [-0.54, -0.45], theory -1/2', \
  1.105668171e-08 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p7c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p7c2 using (1.07559 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p7c2 using (1.07559 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: -0.59 [-0.68, -0.50], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the masses of the cells' at screen 0.01660, screen 0.50750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.2063 left offset character 0.5, 0 front tc rgb '#D55E00'
set label '−1/2' at graph 1.0000, graph 0.7194 left offset character 0.5, 0 front tc rgb '#009E73'
set label '−1/2' at graph 1.0000, graph 0.7809 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [118.18025:38077.428]
set yrange [3.0580271e-07:0.50925763]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
plot 4.308834198 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p8c0 using (0.928285 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p8c0 using (0.928285 * $1):2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: -0.06 [-0.47, 0.35], theory -1/2', \
  0.001146137903 * x ** (-0.5) with lines lc rgb '#D55E00' lw 0.7 dt 2 notitle, \
  $p8c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p8c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p8c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: -0.52 [-0.56, -0.48], theory -1/2', \
  1.783302569 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p8c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p8c2 using (1.07726 * $1):3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p8c2 using (1.07726 * $1):2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.41 [-0.26, 1.09], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of starts that end at the best' at screen 0.27700, screen 0.50750 center rotate by 90
set xrange [118.18025:38077.428]
set yrange [0.74771661:3.1247997]
set logscale y
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1)
set ytics ('1' 1, '2' 2, '' 3 1)
plot $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p9c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p9c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 lse: 0.00 [-0.00, 0.00]', \
  $p9c1 using 1:5 with lines lc rgb '#D55E00' lw 1.4 notitle, \
  $p9c1 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#D55E00' lw 0.9 notitle, \
  $p9c1 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.55 title 'k=2 three-starts: 0.01 [-0.00, 0.01]', \
  $p9c2 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p9c2 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p9c2 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: -0.05 [-0.13, 0.04]'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{1}/τ in cells with several atoms' at screen 0.51500, screen 0.50750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.5639 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [132.40545:2718.9213]
set yrange [0.010136806:0.36473922]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.02 1, '0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3)
plot 0.5519785479 * x ** (-0.25) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p10c0 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p10c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p10c0 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: -0.02 [-0.39, 0.34], theory -1/4'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.41860
set tmargin at screen 0.59640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of β_{0}/τ in cells with several atoms' at screen 0.76260, screen 0.50750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1921 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [132.40545:2718.9213]
set yrange [3.1790114e-05:3.0289656]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1, '' 2 1, '' 3 1)
plot 0.0149969552 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p11c0 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p11c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p11c0 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: -1.02 [-2.82, 0.78], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes of the gate '."\n".'in cells with several atoms' at screen 0.00812, screen 0.30750 center rotate by 90
set label '0' at graph 1.0000, graph 0.4407 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [132.40545:2718.9213]
set yrange [0.11292936:0.26013282]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.14' 0.14, '0.16' 0.16, '0.18' 0.18, '0.20' 0.2, '0.22' 0.22, '0.24' 0.24, '0.26' 0.26)
plot 0.1631218951 * x ** (0) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p12c0 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p12c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p12c0 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.05 [-0.12, 0.16], theory 0'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the slopes in '."\n".'cells with several atoms' at screen 0.25812, screen 0.30750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.4481 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [132.40545:2718.9213]
set yrange [0.028315395:0.50742363]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5)
plot 0.7451484119 * x ** (-0.25) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p13c0 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p13c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p13c0 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.20 [-0.12, 0.51], theory -1/4'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the intercepts in '."\n".'cells with several atoms' at screen 0.50813, screen 0.30750 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.3368 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [132.40545:2718.9213]
set yrange [0.039972137:0.34387484]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '0.2' 0.2, '' 0.3 1)
plot 0.59587396 * x ** (-0.25) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p14c0 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p14c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p14c0 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.14 [-0.13, 0.41], theory -1/4'
set lmargin at screen 0.78575
set rmargin at screen 0.97837
set bmargin at screen 0.21860
set tmargin at screen 0.39640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.76260, screen 0.30750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4587 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [132.40545:2718.9213]
set yrange [0.004373495:0.28815129]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1)
plot 1.557026694 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p15c0 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p15c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p15c0 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.37 [-0.16, 0.90], theory -1/2'
set lmargin at screen 0.03975
set rmargin at screen 0.22838
set bmargin at screen 0.01860
set tmargin at screen 0.19640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.01660, screen 0.10750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4240 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [132.40545:2718.9213]
set yrange [0.0070624364:0.36111862]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('10^{−2}' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1, '' 0.2 1, '' 0.3 1)
plot 1.952479646 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p16c0 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p16c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p16c0 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.39 [-0.18, 0.96], theory -1/2'
set lmargin at screen 0.28975
set rmargin at screen 0.47837
set bmargin at screen 0.01860
set tmargin at screen 0.19640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged slopes of the gate' at screen 0.26500, screen 0.10750 center rotate by 90
set label '0' at graph 1.0000, graph 0.5987 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [132.40545:2718.9213]
set yrange [0.096279538:0.19074864]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('0.11' 0.11, '0.12' 0.12, '0.13' 0.13, '0.14' 0.14, '0.15' 0.15, '0.16' 0.16, '0.17' 0.17, '0.18' 0.18, '0.19' 0.19)
plot 0.1449782729 * x ** (0) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p17c0 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p17c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p17c0 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: -0.01 [-0.10, 0.07], theory 0'
set lmargin at screen 0.53975
set rmargin at screen 0.72837
set bmargin at screen 0.01860
set tmargin at screen 0.19640
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged cross moments' at screen 0.51500, screen 0.10750 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.4734 left offset character 0.5, 0 front tc rgb '#009E73'
set xrange [132.40545:2718.9213]
set yrange [0.0079323709:0.57008155]
set logscale y
set xtics ('200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '2000' 2000)
set ytics ('' 0.02 1, '0.03' 0.03, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '0.3' 0.3, '' 0.4 1, '' 0.5 1)
plot 3.129745892 * x ** (-0.5) with lines lc rgb '#009E73' lw 0.7 dt 2 notitle, \
  $p18c0 using 1:5 with lines lc rgb '#009E73' lw 1.4 notitle, \
  $p18c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00090,90,90 lc rgb '#009E73' lw 0.9 notitle, \
  $p18c0 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.55 title 'k=3 lse: 0.35 [-0.15, 0.85], theory -1/2'
unset multiplot
