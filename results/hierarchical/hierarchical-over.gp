# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'hierarchical-over.png'
set multiplot layout 4,4 title 'hierarchical-over: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
500 9.5935096e-05 9.2307105e-05 9.9705679e-05 9.5430207e-05 9.0888598e-05 nan
1500 5.3461844e-05 5.1854225e-05 5.5119303e-05 5.3334422e-05 5.2474556e-05 nan
4500 2.9068036e-05 2.7816294e-05 3.0376107e-05 2.9807759e-05 3.0296199e-05 nan
13500 1.6867583e-05 1.627986e-05 1.7476524e-05 1.6659082e-05 1.7491519e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.53 ± 0.02, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
500 0.015596294 0.011586454 0.02099386 0.015041692 0.015184667 nan
1500 0.0089775334 0.0071635795 0.011250815 0.0087392692 0.0087668716 nan
4500 0.0041027866 0.0028814762 0.0058417479 0.0050775423 0.0050615557 nan
13500 0.003289884 0.0024269366 0.00445967 0.0029500677 0.0029222905 nan
EOD
set title 'regression-l1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.49 ± 0.12, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
500 0.018600237 0.014245508 0.024286169 0.017386684 0.018765141 nan
1500 0.010515239 0.0087168659 0.012684634 0.010562 0.010834059 nan
4500 0.0050308947 0.0035875896 0.0070548487 0.0064161659 0.0062550468 nan
13500 0.004635575 0.0032548366 0.006602038 0.0038976694 0.003611353 nan
EOD
set title 'levels'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.45 ± 0.13, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p3c0 << EOD
500 0.0012499874 0.00098105503 0.0015926409 0.001145974 0.0012055281 nan
1500 0.00066260237 0.00052896587 0.00083000044 0.0006843567 0.00069601198 nan
4500 0.00032992293 0.00025055099 0.00043443906 0.00040868648 0.0004018427 nan
13500 0.0003156814 0.00020500252 0.00048611476 0.0002440608 0.00023200399 nan
EOD
set title 'levels.group_slope'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.47 ± 0.13, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p4c0 << EOD
500 0.00123331 0.00093176168 0.0016324492 0.0010071428 0.0011410683 nan
1500 0.00050181052 0.00038461279 0.0006547203 0.00063194238 0.00065879609 nan
4500 0.00034029671 0.00024135294 0.00047980293 0.00039651893 0.0003803561 nan
13500 0.00032860652 0.00020666558 0.00052249747 0.00024879999 0.0002195987 nan
EOD
set title 'levels.group_mass'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.42 ± 0.28, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p5c0 << EOD
500 0.0015174029 0.0011660786 0.0019745768 0.0015614703 0.0017262946 nan
1500 0.0010972687 0.00084284235 0.001428498 0.00096388943 0.00099667664 nan
4500 0.00049934307 0.00038224832 0.00065230766 0.00059500514 0.00057543153 nan
13500 0.00040340393 0.00028759901 0.00056583898 0.00036729432 0.00033222555 nan
EOD
set title 'levels.leaf_mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.44 ± 0.12, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p6c0 << EOD
500 0.0004846579 0.0003849518 0.00061018881 0.00051045758 0.00048402305 nan
1500 0.00030711356 0.00025062439 0.00037633504 0.00028444827 0.00027945084 nan
4500 0.00015610103 0.00012263354 0.000198702 0.00015850644 0.00016134102 nan
13500 8.595443e-05 6.1903508e-05 0.00011934968 8.8326405e-05 9.315028e-05 nan
EOD
set title 'levels.leaf_gate_slope'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.53 ± 0.11, theory -1/2', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p7c0 << EOD
500 0.0031848841 0.0026411339 0.0038405802 0.0027585338 0.00304182 nan
1500 0.0013494437 0.001113108 0.0016359584 0.0016998913 0.0017561956 nan
4500 0.0010783958 0.00083044088 0.0014003858 0.001047524 0.00101394 nan
13500 0.00073695549 0.00048928151 0.0011100019 0.00064551572 0.00058539853 nan
EOD
set title 'levels.leaf_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.44 ± 0.23, theory -1/2', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p7c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p8c0 << EOD
500 0.002831683 0.0023291463 0.0034426469 0.0023803263 0.0023172503 nan
1500 0.0010837916 0.00091351756 0.0012858037 0.0013498955 0.0013378651 nan
4500 0.00073272575 0.00056104267 0.00095694509 0.00076553286 0.00077241675 nan
13500 0.00049310506 0.00038660902 0.00062893669 0.00043413771 0.00044595502 nan
EOD
set title 'levels.leaf_intercept'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.52 ± 0.21, theory -1/2', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p8c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p9c0 << EOD
500 0.031502389 0.022999958 0.043147927 0.034793185 0.042885308 nan
1500 0.042446513 0.02928653 0.06151997 0.030391825 0.032585788 nan
4500 0.019036246 0.012953143 0.027976119 0.026547239 0.024759844 nan
13500 0.025753362 0.017593504 0.037697759 0.023188996 0.018813413 nan
EOD
set title 'levels.over.leaf_gate_slope'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.12 ± 0.26, theory -1/4', \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p9c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p10c0 << EOD
500 0.14634888 0.11945194 0.1793022 0.14554811 0.12807512 nan
1500 0.10905945 0.091465267 0.13003804 0.10155432 0.097316044 nan
4500 0.056083618 0.042951359 0.073231028 0.070858213 0.073944203 nan
13500 0.055329813 0.043046244 0.071118589 0.049440403 0.056185444 nan
EOD
set title 'levels.over.leaf_slope'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.33 ± 0.09, theory -1/4', \
  $p10c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p10c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p11c0 << EOD
500 0.09561727 0.080620805 0.11340326 0.093302157 0.10376844 nan
1500 0.076108258 0.064588559 0.089682554 0.076101599 0.078846967 nan
4500 0.056079552 0.044038025 0.07141365 0.062072021 0.059910739 nan
13500 0.054914768 0.041387362 0.07286359 0.050628841 0.045522317 nan
EOD
set title 'levels.over.leaf_intercept'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.19 ± 0.09, theory -1/4', \
  $p11c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p11c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p12c0 << EOD
500 0.040677411 0.033310092 0.049674186 0.038625724 0.039106896 nan
1500 0.029037494 0.024286331 0.034718132 0.029592441 0.029714815 nan
4500 0.020053705 0.016143185 0.024911508 0.022671745 0.022578377 nan
13500 0.019608879 0.01472884 0.0261058 0.017369572 0.017155856 nan
EOD
set title 'levels.over.group_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: -0.24 ± 0.10, theory -1/4', \
  $p12c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p12c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p13c0 << EOD
500 1.1771228 1.0463531 1.3242356 1.1149406 nan nan
1500 1.0505801 0.9843217 1.1212987 1.1300118 nan nan
4500 1.2273505 1.087083 1.3857169 1.1452868 nan nan
13500 1.152539 1.0118655 1.3127696 1.1607683 nan nan
EOD
set title 'starts-at-best'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=6 lse: 0.01 ± 0.09', \
  $p13c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
