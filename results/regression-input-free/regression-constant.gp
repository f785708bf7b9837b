# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1260 font 'Sans,11' noenhanced
set output 'regression-constant.png'
set multiplot layout 3,4 title 'regression-constant: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
300 0.001103941 0.001008592 0.0012083039 0.0011159988 0.0010966134 nan
949 0.0006234157 0.00056929975 0.00068267574 0.00062199253 0.00061656814 nan
3000 0.0003483708 0.00031996382 0.00037929981 0.0003467798 0.00034677961 nan
9487 0.00019838329 0.000181845 0.00021642569 0.00019330583 0.00019500679 nan
30000 0.00010539875 9.669247e-05 0.00011488894 0.0001077566 0.00010966134 nan
EOD
$p0c1 << EOD
300 0.0013867324 0.0012565601 0.0015303898 0.0014374839 0.0013738547 nan
646 0.0010186057 0.00089084706 0.0011646866 0.00095048557 0.00093623563 nan
1392 0.00063085917 0.00056455864 0.00070494589 0.00062824455 0.00063779602 nan
3000 0.00040346518 0.00034919755 0.00046616635 0.00041521336 0.00043445099 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.51 ± 0.02, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.54 ± 0.07, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
300 0.0023250876 0.0018879655 0.002863417 0.0024640476 0.0025538419 nan
949 0.0014045234 0.001177562 0.0016752289 0.0014104285 0.0014358912 nan
3000 0.00085775269 0.00071553474 0.0010282375 0.00080759483 0.00080759572 nan
9487 0.00050968129 0.00042216162 0.00061534496 0.00046234062 0.00045414045 nan
30000 0.00023797105 0.00019598939 0.00028894534 0.00026469027 0.00025538419 nan
EOD
$p1c1 << EOD
300 0.059967256 0.030195713 0.11909213 0.062285263 nan nan
646 0.068711041 0.034092471 0.1384824 0.06015872 nan nan
1392 0.05032306 0.025666499 0.098665985 0.058102992 nan nan
3000 0.059273237 0.029680343 0.11837183 0.05611707 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.48 ± 0.05, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.05 ± 0.40', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
300 0.001799988 0.0015636411 0.002072059 0.0018924673 0.0019524505 nan
949 0.0010831518 0.00094678511 0.0012391596 0.0010807705 0.0010977604 nan
3000 0.00064364711 0.00056540474 0.00073271691 0.00061741848 0.00061741907 nan
9487 0.00038884312 0.0003403053 0.00044430391 0.0003526562 0.0003471972 nan
30000 0.00018217724 0.00015826926 0.00020969672 0.00020143311 0.00019524505 nan
EOD
$p2c1 << EOD
300 0.16279526 0.059197159 0.44769542 0.10207122 nan nan
646 0.24444174 0.086170321 0.69341468 0.047223034 nan nan
1392 0.0017023338 0.0011481324 0.0025240471 0.021832705 nan nan
3000 0.22517411 0.066891325 0.75799636 0.010092193 nan nan
EOD
set title 'blocks.single.intercept'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.49 ± 0.04, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.00 ± 6.00', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
300 6.4519839e-06 5.1994202e-06 8.0062959e-06 6.7144634e-06 6.0937709e-06 nan
949 3.5304117e-06 2.8918565e-06 4.3099672e-06 3.5964231e-06 3.4262074e-06 nan
3000 2.153156e-06 1.8075332e-06 2.5648661e-06 1.9270253e-06 1.9270196e-06 nan
9487 9.8091665e-07 7.9693236e-07 1.2073766e-06 1.0323366e-06 1.0836332e-06 nan
30000 5.4233965e-07 4.5244288e-07 6.5009819e-07 5.5304887e-07 6.0937709e-07 nan
EOD
$p3c1 << EOD
300 6.4481647e-06 4.6435176e-06 8.9541661e-06 6.8602176e-06 6.9019291e-06 nan
646 4.8005855e-06 3.4807845e-06 6.6208123e-06 4.6939287e-06 4.7034319e-06 nan
1392 3.6486457e-06 2.702569e-06 4.9259114e-06 3.21062e-06 3.2041402e-06 nan
3000 1.9957473e-06 1.4618678e-06 2.7246014e-06 2.1958571e-06 2.1825816e-06 nan
EOD
set title 'blocks.common.variance'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.54 ± 0.05, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.49 ± 0.19, theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p4c0 << EOD
300 0.0024112332 0.0019919691 0.0029187429 0.0021521215 0.0021311188 nan
949 0.0011820868 0.00099038097 0.0014109007 0.0012041045 0.0011982162 nan
3000 0.00058033691 0.00049613671 0.00067882686 0.00067391914 0.00067391894 nan
9487 0.00036308862 0.00029483227 0.00044714694 0.00037711555 0.00037896913 nan
30000 0.00023604359 0.00019776669 0.00028172881 0.00021103223 0.00021311188 nan
EOD
$p4c1 << EOD
300 0.11627929 0.06709979 0.20150395 0.12197277 nan nan
646 0.13691187 0.074718869 0.25087186 0.12150945 nan nan
1392 0.11076909 0.057530645 0.21327399 0.12104749 nan nan
3000 0.12262372 0.062154765 0.24192153 0.12058717 nan nan
EOD
set title 'blocks.mass'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.50 ± 0.05, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.00 ± 0.36', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p5c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
949 1 0.99999804 1.000002 1 nan nan
3000 1 0.99999804 1.000002 1 nan nan
9487 1 0.99999804 1.000002 1 nan nan
30000 1 0.99999804 1.000002 1 nan nan
EOD
$p5c1 << EOD
300 3.217935 2.7654857 3.7444077 3.0313624 nan nan
646 2.6780132 2.2354863 3.2081408 2.9366904 nan nan
1392 2.7633723 2.2782251 3.3518315 2.844895 nan nan
3000 2.8859297 2.4329483 3.4232499 2.7559492 nan nan
EOD
set title 'starts-at-best'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: 0.00 ± 0.00', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.04 ± 0.10', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
300 0.27238882 0.20306445 0.3653799 0.28181229 0.27814586 nan
646 0.29679373 0.22935955 0.3840543 0.27936384 0.27814586 nan
1392 0.26764018 0.20119527 0.35602856 0.27693453 0.27814586 nan
3000 0.27469498 0.20133797 0.37477944 0.2745258 0.27814586 nan
EOD
set title 'blocks.over.gate_slope'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.01 ± 0.17, theory 0', \
  $p6c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p6c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p7c0 << EOD
300 0.25769228 0.15293043 0.43421909 0.23611706 0.15898218 nan
646 0.15526644 0.091311768 0.26401491 0.18141081 0.15898218 nan
1392 0.14644015 0.081235153 0.26398322 0.13934694 0.15898218 nan
3000 0.10924202 0.067071344 0.17792722 0.10703008 0.15898218 nan
EOD
set title 'blocks.over.intercept'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.34 ± 0.30, theory 0', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p7c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p8c0 << EOD
300 0.11459902 0.069342737 0.18939166 0.1214443 nan nan
646 0.099590695 0.05743625 0.17268374 0.10435494 nan nan
1392 0.12354701 0.066279733 0.23029457 0.089658302 nan nan
3000 0.063671957 0.034731179 0.11672849 0.077028795 nan nan
EOD
set title 'merged.mean1'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.20 ± 0.32', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p9c0 << EOD
300 0.17639986 0.080196797 0.38800692 0.15640669 nan nan
646 0.066494209 0.027748261 0.15934259 0.091050529 nan nan
1392 0.066734831 0.027648689 0.16107591 0.052978688 nan nan
3000 0.029513518 0.013361696 0.065189909 0.030822426 nan nan
EOD
set title 'merged.second'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.71 ± 0.47', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
300 0.030415909 0.019236269 0.048092877 0.029875553 nan nan
646 0.032416339 0.020700989 0.050761778 0.03224602 nan nan
1392 0.032181078 0.018434557 0.056178284 0.034806929 nan nan
3000 0.039457062 0.022869362 0.068076223 0.037571867 nan nan
EOD
set title 'merged.gate_slope'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.10 ± 0.29', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
