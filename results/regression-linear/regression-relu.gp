# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'regression-relu.png'
set multiplot layout 4,4 title 'regression-relu: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
300 0.00013790665 0.00012837974 0.00014814054 0.00013540289 0.00013508211 nan
965 7.4066824e-05 6.9073136e-05 7.9421535e-05 7.5376923e-05 7.531731e-05 nan
3107 4.0915908e-05 3.7313114e-05 4.4866572e-05 4.1941543e-05 4.1974722e-05 nan
10000 2.3836129e-05 2.198954e-05 2.5837786e-05 2.334147e-05 2.3396908e-05 nan
EOD
$p0c1 << EOD
300 0.00017202238 0.00014676627 0.00020162467 0.00016963491 0.00017523185 nan
900 9.8115757e-05 8.2453627e-05 0.00011675292 0.00010117016 0.00010117016 nan
2700 6.1183721e-05 5.223394e-05 7.1666962e-05 6.0337821e-05 5.8410618e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.50 ± 0.03, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.47 ± 0.10, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
300 0.0014824247 0.0012734177 0.0017257362 0.0015431806 0.0016006824 nan
965 0.00093568422 0.00081272981 0.0010772399 0.00088166232 0.00089248749 nan
3107 0.00049956132 0.00042658651 0.0005850197 0.00050349178 0.00049738784 nan
10000 0.00028291971 0.00024296044 0.00032945102 0.00028757878 0.00027724632 nan
EOD
$p1c1 << EOD
300 0.67741633 0.19893662 2.3067291 0.24784443 0.16152614 nan
900 0.014475416 0.0033309929 0.062905471 0.16152614 0.16152614 nan
2700 0.30725028 0.082893485 1.1388438 0.10527045 0.16152614 nan
EOD
set title 'regression-l1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.48 ± 0.06, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.39 ± 3.21, theory 0', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p2c0 << EOD
300 0.00018826467 0.00015614127 0.0002269969 0.00019513283 0.00019248065 nan
965 0.00011568146 9.764889e-05 0.00013704406 0.00010781186 0.00010732084 nan
3107 5.6241733e-05 4.4931733e-05 7.0398632e-05 5.9538184e-05 5.9810451e-05 nan
10000 3.3065697e-05 2.7511649e-05 3.9740997e-05 3.2885425e-05 3.3338626e-05 nan
EOD
$p2c1 << EOD
300 0.039677718 0.0059138144 0.26621081 0.0050622486 nan nan
900 0.00026287907 0.00016369773 0.00042215248 0.0015745715 nan nan
2700 0.0034600665 0.00055944235 0.021399989 0.00048975777 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.51 ± 0.07, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.06 ± 9.57', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
300 0.00020999342 0.00018029381 0.00024458542 0.00021590764 0.0002290584 nan
965 0.00013103364 0.0001146747 0.00014972626 0.00012522118 0.00012771538 nan
3107 7.1144028e-05 6.076565e-05 8.3294966e-05 7.2593437e-05 7.1176432e-05 nan
10000 4.1901127e-05 3.5478722e-05 4.9486124e-05 4.2091006e-05 3.9674078e-05 nan
EOD
$p3c1 << EOD
300 0.11518966 0.016364839 0.8108028 0.0055278062 nan nan
900 0.00011438158 8.269847e-05 0.00015820301 0.0014423727 nan nan
2700 0.0075431453 0.001094376 0.051992223 0.0003763589 nan nan
EOD
set title 'blocks.single.slope'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.47 ± 0.06, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.22 ± 19.88', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
300 0.00058566664 0.00049744754 0.00068953082 0.00059834507 0.0006117126 nan
965 0.00034850069 0.00029879798 0.00040647106 0.00033856619 0.00034107069 nan
3107 0.00019207169 0.00016269253 0.00022675616 0.00019148583 0.00019008044 nan
10000 0.00010691181 8.9778998e-05 0.00012731414 0.00010831918 0.00010595173 nan
EOD
$p4c1 << EOD
300 0.056661378 0.0084936503 0.37798963 0.0091480925 nan nan
900 0.00051068911 0.00029736935 0.00087703515 0.0025481721 nan nan
2700 0.0037109545 0.00064686382 0.021289154 0.00070978525 nan nan
EOD
set title 'blocks.single.intercept'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.49 ± 0.06, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.16 ± 7.50', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p5c0 << EOD
300 7.0975156e-08 5.944011e-08 8.4748713e-08 6.8195868e-08 6.5213516e-08 nan
965 3.5689249e-08 2.8965475e-08 4.3973817e-08 3.6907329e-08 3.6360897e-08 nan
3107 1.8550049e-08 1.5070211e-08 2.283341e-08 1.9964242e-08 2.0264114e-08 nan
10000 1.1363151e-08 9.5394188e-09 1.3535541e-08 1.0801264e-08 1.1295312e-08 nan
EOD
$p5c1 << EOD
300 7.8375135e-08 5.380618e-08 1.1416275e-07 8.4671715e-08 6.5286734e-08 nan
900 4.6514923e-08 2.7285946e-08 7.929496e-08 3.7693313e-08 3.7693313e-08 nan
2700 1.4944175e-08 8.3447595e-09 2.6762707e-08 1.6779935e-08 2.1762245e-08 nan
EOD
set title 'blocks.common.variance'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.53 ± 0.07, theory -1/2', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.74 ± 0.31, theory -1/2', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p5c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p6c0 << EOD
300 0.00040014156 0.00032985394 0.00048540656 0.00042446693 0.00044726934 nan
965 0.00026599336 0.00021905272 0.00032299287 0.00024506748 0.00024938257 nan
3107 0.00014340963 0.00011832815 0.00017380752 0.00014142812 0.00013898218 nan
10000 7.8809247e-05 6.5416361e-05 9.4944099e-05 8.1631692e-05 7.7469322e-05 nan
EOD
$p6c1 << EOD
300 0.080405597 0.011953765 0.5408388 0.013186581 nan nan
900 0.00068712147 0.00034683351 0.0013612754 0.0039642912 nan nan
2700 0.006846191 0.0010742096 0.043632388 0.0011917876 nan nan
EOD
set title 'blocks.mass'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.47 ± 0.07, theory -1/2', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.09 ± 6.85', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
300 1 0.99999804 1.000002 1 nan nan
965 1 0.99999804 1.000002 1 nan nan
3107 1 0.99999804 1.000002 1 nan nan
10000 1 0.99999804 1.000002 1 nan nan
EOD
$p7c1 << EOD
300 1.5318142 1.0252027 2.2887713 1.6287508 nan nan
900 1.720052 1.2740437 2.3221956 1.5676709 nan nan
2700 1.4256286 0.98145363 2.0708231 1.5088816 nan nan
EOD
set title 'starts-at-best'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: 0.00 ± 0.00', \
  $p7c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p7c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.03 ± 0.25', \
  $p7c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
300 0.11845807 0.026339612 0.53274573 0.060048831 0.037525278 nan
900 0.019968674 0.012482309 0.031945046 0.037525278 0.037525278 nan
2700 0.045432728 0.010451569 0.19749502 0.023450023 0.037525278 nan
EOD
set title 'blocks.over.gate_slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.43 ± 2.79, theory 0', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p8c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p9c0 << EOD
300 0.37516944 0.1478973 0.95168816 0.22215305 0.19941808 nan
900 0.049717151 0.014723098 0.16788553 0.19941808 0.19941808 nan
2700 0.29007518 0.12433797 0.67673302 0.17900978 0.19941808 nan
EOD
set title 'blocks.over.slope'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.10 ± 1.56, theory 0', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p9c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p10c0 << EOD
300 0.23559236 0.091826859 0.60443925 0.12424499 0.10046329 nan
900 0.031216413 0.013182991 0.073918312 0.10046329 0.10046329 nan
2700 0.14424323 0.061877032 0.33624929 0.081233635 0.10046329 nan
EOD
set title 'blocks.over.intercept'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.19 ± 1.87, theory 0', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p10c0 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p11c0 << EOD
300 0.040008292 0.0066681409 0.24004643 0.010659404 nan nan
900 0.00081833744 0.00034286883 0.0019531556 0.0036393912 nan nan
2700 0.0047512869 0.000774712 0.029139509 0.0012425806 nan nan
EOD
set title 'merged.mean1'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.98 ± 4.57', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
300 0.18408953 0.039809453 0.8512791 0.045530801 nan nan
900 0.0027177727 0.00076113219 0.0097043438 0.027742713 nan nan
2700 0.059260846 0.014901699 0.23566761 0.01690412 nan nan
EOD
set title 'merged.second'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.45 ± 4.10', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
300 0.027925234 0.0043306534 0.18006952 0.0038866974 nan nan
900 0.00026850032 0.00017160977 0.00042009508 0.0015359889 nan nan
2700 0.0044151432 0.0006780389 0.028749809 0.00060700943 nan nan
EOD
set title 'merged.gate_slope'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.85 ± 9.84', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p14c0 << EOD
300 0.027322454 0.0053323213 0.13999841 0.0062815853 nan nan
900 0.00050440615 0.00031861259 0.00079854211 0.0017341827 nan nan
2700 0.0015550247 0.00040237068 0.0060096373 0.00047876286 nan nan
EOD
set title 'merged.cross'
plot $p14c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -1.17 ± 5.56', \
  $p14c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
