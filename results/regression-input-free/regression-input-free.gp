# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'regression-input-free.png'
set multiplot layout 4,4 title 'regression-input-free: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
300 0.0014077922 0.0013104194 0.0015124004 0.0013698852 0.0013526409 nan
949 0.00074483579 0.00068921725 0.00080494264 0.00076535011 0.00076051893 nan
3000 0.00042728152 0.00040189623 0.00045427024 0.00042774277 0.0004277426 nan
9487 0.00023148131 0.00021536006 0.00024880936 0.00023901659 0.00024053522 nan
30000 0.00013735682 0.00012868014 0.00014661855 0.00013356146 0.00013526409 nan
EOD
$p0c1 << EOD
300 0.0016948963 0.0015820268 0.0018158185 0.0017765465 0.001784459 nan
646 0.0012777603 0.0011778506 0.0013861446 0.0012142469 0.0012160486 nan
1392 0.0008837752 0.00081651949 0.00095657069 0.00082964216 0.00082841429 nan
3000 0.0005404176 0.00050695622 0.00057608757 0.0005668097 0.00056429548 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.51 ± 0.02, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.50 ± 0.08, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
300 0.014232692 0.011864997 0.017072868 0.014448227 0.015293273 nan
949 0.0088277989 0.0072247373 0.010786556 0.0083577278 0.0085986041 nan
3000 0.0046998117 0.0039401829 0.0056058897 0.0048361491 0.0048361575 nan
9487 0.0027039197 0.0021979028 0.0033264355 0.0027979413 0.0027195473 nan
30000 0.001659554 0.0013821789 0.0019925926 0.0016187687 0.0015293273 nan
EOD
$p1c1 << EOD
300 0.25193001 0.14293308 0.44404508 0.28848922 nan nan
646 0.343798 0.2054446 0.57532331 0.29287542 nan nan
1392 0.31187795 0.18969878 0.51274897 0.29733229 nan nan
3000 0.27193454 0.14623759 0.50567294 0.30185801 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.48 ± 0.05, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.02 ± 0.34', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
300 0.010456385 0.009124069 0.011983248 0.01015333 0.0097550184 nan
949 0.005346061 0.0045121068 0.0063341516 0.0055955602 0.0054847346 nan
3000 0.0031033524 0.0026499844 0.003634284 0.0030848115 0.0030848077 nan
9487 0.0016648016 0.0014082429 0.0019681012 0.0017003359 0.0017346996 nan
30000 0.00095779712 0.00082260322 0.00111521 0.00093723551 0.00097550184 nan
EOD
$p2c1 << EOD
300 0.27980556 0.15066009 0.5196542 0.31359455 nan nan
646 0.3449823 0.21773427 0.5465965 0.29455892 nan nan
1392 0.25613619 0.11663075 0.56250813 0.2766634 nan nan
3000 0.25213106 0.12673571 0.50159557 0.25985143 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.52 ± 0.04, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.08 ± 0.38', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
300 0.03000219 0.025798878 0.034890331 0.029480664 0.028532469 nan
949 0.015976094 0.013446055 0.01898219 0.016306621 0.016042309 nan
3000 0.009031524 0.0077059986 0.010585056 0.009022768 0.009022759 nan
9487 0.0048869399 0.0040949514 0.0058321038 0.0049915696 0.0050738256 nan
30000 0.0028132991 0.0023975608 0.0033011266 0.0027614827 0.0028532469 nan
EOD
$p3c1 << EOD
300 0.62272232 0.34363758 1.1284653 0.60783904 nan nan
646 0.52629198 0.27166883 1.0195621 0.52662558 nan nan
1392 0.41990197 0.20941322 0.84196051 0.45620502 nan nan
3000 0.41925435 0.20033577 0.87739803 0.39518832 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.51 ± 0.04, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.19 ± 0.39', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
300 6.3329911e-06 5.0887014e-06 7.8815347e-06 6.3950479e-06 6.6483466e-06 nan
949 3.8065228e-06 3.1902687e-06 4.5418168e-06 3.6661348e-06 3.7380161e-06 nan
3000 2.147953e-06 1.7588739e-06 2.6231e-06 2.1023893e-06 2.1023918e-06 nan
9487 1.039453e-06 8.3390203e-07 1.2956709e-06 1.2054359e-06 1.1822514e-06 nan
30000 7.446651e-07 6.1711381e-07 8.9857998e-07 6.9116617e-07 6.6483466e-07 nan
EOD
$p4c1 << EOD
300 6.1644755e-06 4.6355685e-06 8.1976478e-06 5.8144661e-06 6.0469027e-06 nan
646 3.5284546e-06 2.5353503e-06 4.910561e-06 4.0672186e-06 4.1207602e-06 nan
1392 3.0505612e-06 2.2977159e-06 4.050076e-06 2.8441173e-06 2.8072041e-06 nan
3000 1.9741632e-06 1.3961475e-06 2.7914819e-06 1.9886686e-06 1.9121985e-06 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.48 ± 0.06, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.47 ± 0.18, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
300 0.020172891 0.0170526 0.023864133 0.019214861 0.015558049 nan
949 0.0086665409 0.0072371901 0.01037819 0.0097210197 0.0087474738 nan
3000 0.0051320668 0.0042792055 0.0061549065 0.0049199187 0.004919887 nan
9487 0.0026316489 0.002178688 0.0031787828 0.0024895092 0.0027666314 nan
30000 0.0012117853 0.00097581817 0.0015048127 0.0012597333 0.0015558049 nan
EOD
$p5c1 << EOD
300 0.28850334 0.2012142 0.41365955 0.27182388 nan nan
646 0.22041429 0.13127184 0.37009049 0.2488917 nan nan
1392 0.2260066 0.13650671 0.37418661 0.22787636 nan nan
3000 0.2167752 0.14063829 0.33413011 0.20863131 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.59 ± 0.05, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.11 ± 0.24', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
949 1 0.99999804 1.000002 1 nan nan
3000 1 0.99999804 1.000002 1 nan nan
9487 1 0.99999804 1.000002 1 nan nan
30000 1 0.99999804 1.000002 1 nan nan
EOD
$p6c1 << EOD
300 1.886934 1.5131088 2.3531155 1.8529499 nan nan
646 1.7616848 1.4051587 2.2086711 1.7468293 nan nan
1392 1.5487087 1.2844065 1.8673986 1.6467003 nan nan
3000 1.6404717 1.25252 2.1485865 1.55229 nan nan
EOD
set title 'starts-at-best'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: 0.00 ± 0.00', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.08 ± 0.14', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
300 0.36442008 0.26575606 0.49971391 0.38909263 0.40515663 nan
646 0.42779665 0.3173295 0.57671907 0.39972441 0.40515663 nan
1392 0.43638197 0.3053772 0.62358691 0.41065651 0.40515663 nan
3000 0.38896123 0.25439147 0.59471662 0.42189017 0.40515663 nan
EOD
set title 'blocks.over.gate_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.04 ± 0.21, theory 0', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p7c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p8c0 << EOD
300 0.50697761 0.38292016 0.67122686 0.50368746 0.44932952 nan
646 0.45872041 0.34807375 0.60453972 0.46678073 0.44932952 nan
1392 0.43927175 0.33457704 0.57672717 0.43254907 0.44932952 nan
3000 0.39909992 0.30875624 0.51587863 0.40082092 0.44932952 nan
EOD
set title 'blocks.over.slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.10 ± 0.16, theory 0', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p8c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p9c0 << EOD
300 0.52448704 0.33653456 0.81740982 0.53967794 0.50365171 nan
646 0.59948572 0.42914359 0.83744261 0.5153964 0.50365171 nan
1392 0.36408396 0.2356033 0.56262849 0.49218725 0.50365171 nan
3000 0.53797091 0.34995017 0.82701117 0.47001836 0.50365171 nan
EOD
set title 'blocks.over.intercept'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.06 ± 0.25, theory 0', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p9c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p10c0 << EOD
300 0.38134692 0.23723185 0.6130099 0.35405704 nan nan
646 0.3138506 0.22246357 0.442779 0.31525584 nan nan
1392 0.24103537 0.1732445 0.33535294 0.28067797 nan nan
3000 0.297885 0.16869108 0.52602351 0.24988612 nan nan
EOD
set title 'merged.mean1'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.15 ± 0.29', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p11c0 << EOD
300 0.61528412 0.28443012 1.3309932 0.58143673 nan nan
646 0.61040921 0.33555855 1.1103857 0.5471071 nan nan
1392 0.30127898 0.11901439 0.76267272 0.51477661 nan nan
3000 0.6410632 0.26906019 1.5273981 0.48434997 nan nan
EOD
set title 'merged.second'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.08 ± 0.48', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
300 0.14644752 0.092399565 0.23211014 0.1699825 nan nan
646 0.2768164 0.16273911 0.4708599 0.19930669 nan nan
1392 0.20309436 0.12230551 0.33724824 0.23372267 nan nan
3000 0.2703965 0.14539453 0.50286809 0.27409142 nan nan
EOD
set title 'merged.gate_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.21 ± 0.31', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
300 0.35287179 0.23200983 0.53669494 0.39000801 nan nan
646 0.38275455 0.2425994 0.60388049 0.3624046 nan nan
1392 0.40981357 0.27124021 0.6191824 0.33673295 nan nan
3000 0.26025458 0.15575364 0.43486911 0.3128746 nan nan
EOD
set title 'merged.cross'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.10 ± 0.27', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
