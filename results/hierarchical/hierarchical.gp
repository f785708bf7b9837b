# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'hierarchical.png'
set multiplot layout 4,4 title 'hierarchical: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
300 8.6893007e-05 8.2463825e-05 9.1560083e-05 8.5011192e-05 8.3096115e-05 nan
932 4.4956052e-05 4.2069266e-05 4.8040929e-05 4.7504262e-05 4.7144756e-05 nan
2896 2.7053526e-05 2.5743688e-05 2.8430008e-05 2.6542625e-05 2.6744967e-05 nan
9000 1.4843273e-05 1.409159e-05 1.5635053e-05 1.4829404e-05 1.5171205e-05 nan
EOD
$p0c1 << EOD
300 0.00010664962 0.00010049947 0.00011317614 0.00010864077 0.00010597696 nan
900 6.3885292e-05 5.9659648e-05 6.8410236e-05 6.1185827e-05 6.1185827e-05 nan
2700 3.3970231e-05 3.2499838e-05 3.550715e-05 3.445949e-05 3.5325654e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: -0.51 ± 0.02, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.52 ± 0.03, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
300 0.0029875964 0.0026926936 0.0033147967 0.0029171289 0.0028941657 nan
932 0.0015575554 0.0013943011 0.0017399246 0.0016463433 0.001642011 nan
2896 0.00095792079 0.00086891874 0.0010560392 0.00092905358 0.00093150404 nan
9000 0.00052170793 0.00046431227 0.00058619851 0.00052424005 0.00052839995 nan
EOD
$p1c1 << EOD
300 0.01185428 0.0073142882 0.019212253 0.012076377 0.0083290644 nan
900 0.0049399249 0.003452703 0.0070677547 0.0048087876 0.0048087876 nan
2700 0.0018935498 0.001422592 0.0025204211 0.0019148489 0.0027763548 nan
EOD
set title 'regression-l1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: -0.50 ± 0.04, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.84 ± 0.25, theory -1/2', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p2c0 << EOD
300 0.0035743122 0.0032288952 0.0039566808 0.0034340425 0.0034764699 nan
932 0.001820035 0.001628391 0.0020342333 0.0019643241 0.0019723825 nan
2896 0.0011444177 0.001039185 0.0012603067 0.0011235109 0.001118922 nan
9000 0.00065027394 0.00057845294 0.00073101226 0.00064255631 0.00063471367 nan
EOD
$p2c1 << EOD
300 0.012514182 0.0078396814 0.019975907 0.013190573 0.0093819191 nan
900 0.0058708199 0.0040782388 0.0084513262 0.0054166535 0.0054166535 nan
2700 0.0021500723 0.0015956043 0.0028972163 0.002224326 0.0031273064 nan
EOD
set title 'levels'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: -0.49 ± 0.04, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.81 ± 0.25, theory -1/2', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p3c0 << EOD
300 0.00034159278 0.00028326611 0.00041192936 0.00030367253 0.00033486534 nan
932 0.0001456677 0.0001055167 0.00020109687 0.00018389285 0.00018998655 nan
2896 0.00010138758 8.1785133e-05 0.0001256884 0.00011134873 0.00010777835 nan
9000 7.5878697e-05 6.0485613e-05 9.5189192e-05 6.7418415e-05 6.1137766e-05 nan
EOD
$p3c1 << EOD
300 0.00028607859 0.00022165519 0.00036922646 0.00034937944 0.00053683525 nan
900 0.00056052193 0.00033888423 0.00092711552 0.00030994197 0.00030994197 nan
2700 0.00016624127 7.3901367e-05 0.00037396006 0.00027495616 0.00017894508 nan
EOD
set title 'levels.group_slope'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: -0.44 ± 0.08, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.11 ± 1.05, theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p4c0 << EOD
300 0.00041409436 0.00031599568 0.00054264708 0.00038833233 0.00045561425 nan
932 0.00022128878 0.00016269578 0.00030098338 0.00024508325 0.0002584937 nan
2896 0.00015249149 0.0001176 0.00019773517 0.00015466355 0.00014664209 nan
9000 0.00010102901 7.9908874e-05 0.00012773125 9.7597216e-05 8.31834e-05 nan
EOD
$p4c1 << EOD
300 0.00050029317 0.00024963963 0.0010026183 0.00056870873 0.00069935578 nan
900 0.00051196144 0.00027080034 0.00096788846 0.00040377325 0.00040377325 nan
2700 0.00024224258 9.8326719e-05 0.00059680081 0.00028667194 0.00023311859 nan
EOD
set title 'levels.group_mass'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: -0.41 ± 0.10, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.31 ± 0.51, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
300 0.0005662267 0.00045391242 0.00070633157 0.00052656584 0.00053120153 nan
932 0.00026747753 0.00022297559 0.00032086126 0.00030049886 0.00030137831 nan
2896 0.0001842794 0.00014222289 0.00023877238 0.00017147051 0.0001709703 nan
9000 9.8376184e-05 8.0451277e-05 0.00012029484 9.7837581e-05 9.6983686e-05 nan
EOD
$p5c1 << EOD
300 0.0008859612 0.00054750292 0.0014336494 0.00125515 0.001146508 nan
900 0.0009863775 0.00076063449 0.0012791171 0.00066193669 0.00066193669 nan
2700 0.00026353265 0.00017718255 0.00039196555 0.00034908988 0.00038216932 nan
EOD
set title 'levels.leaf_mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: -0.49 ± 0.08, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.58 ± 1.02, theory -1/2', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p5c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p6c0 << EOD
300 0.00044632018 0.00037552725 0.00053045873 0.0004260414 0.00039453508 nan
932 0.00021078609 0.0001781446 0.0002494085 0.00022964807 0.00022384031 nan
2896 0.0001285946 0.0001073441 0.00015405197 0.00012377298 0.00012698341 nan
9000 6.7009387e-05 5.7286103e-05 7.8383022e-05 6.6704547e-05 7.203192e-05 nan
EOD
$p6c1 << EOD
300 0.00085242145 0.0005865871 0.0012387288 0.0010802288 0.0010285003 nan
900 0.00090276706 0.00064717649 0.0012592985 0.0005938049 0.0005938049 nan
2700 0.000272463 0.00020519275 0.00036178709 0.00032641627 0.00034283342 nan
EOD
set title 'levels.leaf_gate_slope'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: -0.55 ± 0.07, theory -1/2', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.54 ± 0.64, theory -1/2', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p6c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p7c0 << EOD
300 0.003265609 0.0026577348 0.0040125155 0.0031343997 0.0031440941 nan
932 0.0016911919 0.0014443985 0.001980153 0.0017819727 0.0017838084 nan
2896 0.0010248604 0.00087450891 0.0012010613 0.0010129871 0.0010119449 nan
9000 0.00058145515 0.00049604369 0.00068157322 0.00057580601 0.00057403041 nan
EOD
$p7c1 << EOD
300 0.0035609862 0.0027565219 0.0046002258 0.0041011581 0.0039624534 nan
900 0.0028613763 0.0023601426 0.0034690591 0.0022877235 0.0022877235 nan
2700 0.0010566233 0.00075644981 0.0014759113 0.0012761466 0.0013208178 nan
EOD
set title 'levels.leaf_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: -0.50 ± 0.07, theory -1/2', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p7c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p7c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.53 ± 0.52, theory -1/2', \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p7c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p8c0 << EOD
300 0.0022262043 0.0017837626 0.0027783887 0.0023990736 0.0021508883 nan
932 0.0013075265 0.0010972616 0.0015580838 0.0012655595 0.001220311 nan
2896 0.00076024351 0.00062035492 0.00093167666 0.00066753178 0.00069227589 nan
9000 0.00031867144 0.00025977997 0.00039091346 0.00035206814 0.00039269668 nan
EOD
$p8c1 << EOD
300 0.0029703581 0.0018462278 0.0047789485 0.0030212404 0.0028578685 nan
900 0.0017038406 0.0010854122 0.0026746267 0.0016499911 0.0016499911 nan
2700 0.00088886651 0.00060746606 0.0013006219 0.00090111027 0.00095262283 nan
EOD
set title 'levels.leaf_intercept'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: -0.56 ± 0.08, theory -1/2', \
  $p8c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p8c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p8c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.55 ± 0.28, theory -1/2', \
  $p8c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p8c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p9c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
932 1 0.99999804 1.000002 1 nan nan
2896 1 0.99999804 1.000002 1 nan nan
9000 1 0.99999804 1.000002 1 nan nan
EOD
$p9c1 << EOD
300 1.7782874 1.2518872 2.5260311 1.5385014 nan nan
900 1.2607603 0.97539842 1.6296075 1.5576403 nan nan
2700 1.7679486 1.3361868 2.3392254 1.5770173 nan nan
EOD
set title 'starts-at-best'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=4 lse: 0.00 ± 0.00', \
  $p9c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p9c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: 0.01 ± 0.40', \
  $p9c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
300 0.02549972 0.015717206 0.041370949 0.029959256 0.029214688 nan
900 0.030352606 0.018941345 0.048638613 0.022198363 0.022198363 nan
2700 0.01508736 0.012134105 0.018759391 0.016447916 0.016867108 nan
EOD
set title 'levels.over.leaf_gate_slope'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.27 ± 0.23, theory -1/4', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p10c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p11c0 << EOD
300 0.10992599 0.075638301 0.15975667 0.10355018 0.073783484 nan
900 0.051542659 0.040507589 0.065583901 0.056063324 0.056063324 nan
2700 0.032715216 0.020693278 0.051721404 0.030353363 0.042598914 nan
EOD
set title 'levels.over.leaf_slope'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.56 ± 0.27, theory -1/4', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p11c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p12c0 << EOD
300 0.10665938 0.064214715 0.17715913 0.1058493 0.075236579 nan
900 0.056342204 0.034691585 0.091504726 0.057167438 0.057167438 nan
2700 0.031071434 0.020417395 0.047284878 0.030875178 0.043437859 nan
EOD
set title 'levels.over.leaf_intercept'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=5 lse: -0.56 ± 0.30, theory -1/4', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p12c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
unset multiplot
