# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1000,860 font 'Sans,11' noenhanced
set output 'gmm-location-over.png'
set multiplot layout 2,2 title 'gmm-location-over: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
1000 0.11399081 0.098274998 0.13221985 0.10643127 0.11736333 nan
2000 0.090031934 0.076769813 0.10558511 0.09246261 0.098690403 nan
4000 0.084085324 0.072223439 0.097895389 0.080327275 0.082988406 nan
8000 0.063290338 0.053468039 0.074917034 0.069784653 0.069784653 nan
16000 0.05674319 0.048077585 0.066970701 0.060625707 0.058681665 nan
32000 0.047704009 0.040549611 0.056120698 0.052668834 0.049345201 nan
64000 0.052247648 0.045774303 0.059636445 0.045756268 0.041494203 nan
EOD
set title 'blocks.over.mean'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 em: -0.20 ± 0.04, theory -1/4', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p1c0 << EOD
1000 0.024697201 0.021720338 0.028082056 0.025262409 0.024793189 nan
2000 0.017077061 0.014886717 0.019589679 0.017751933 0.017531432 nan
4000 0.012924285 0.011169058 0.014955346 0.01247431 0.012396594 nan
8000 0.0094826137 0.0081346183 0.011053987 0.008765716 0.008765716 nan
16000 0.0061852587 0.005301218 0.0072167235 0.0061596817 0.0061982972 nan
32000 0.0042758389 0.0037577143 0.0048654041 0.0043284175 0.004382858 nan
64000 0.0029456396 0.0025604578 0.0033887661 0.0030415855 0.0030991486 nan
EOD
set title 'merged.mean1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 em: -0.51 ± 0.04, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
$p2c0 << EOD
1000 0.020414735 0.015869706 0.026261444 0.018704489 nan nan
2000 0.0134448 0.010307379 0.017537208 0.014038239 nan nan
4000 0.011299726 0.0088978626 0.014349943 0.010536089 nan nan
8000 0.0069655523 0.0052199924 0.0092948255 0.0079076278 nan nan
16000 0.0055094286 0.0042277419 0.0071796729 0.0059348945 nan nan
32000 0.0038323989 0.0029441385 0.0049886515 0.0044543034 nan nan
64000 0.0039643794 0.00322772 0.0048691657 0.0033430785 nan nan
EOD
set title 'merged.second'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 em: -0.41 ± 0.07', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
$p3c0 << EOD
1000 53.194622 48.672419 58.136987 53.91529 nan nan
2000 74.169533 67.73219 81.218687 74.467072 nan nan
4000 101.41971 92.204409 111.55603 102.85292 nan nan
8000 143.27866 130.27672 157.57824 142.05906 nan nan
16000 207.41195 188.67157 228.01378 196.21006 nan nan
32000 278.31293 252.5017 306.76263 271.00269 nan nan
64000 350.37202 314.48714 390.35158 374.30527 nan nan
EOD
set title 'iterations'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 em: 0.47 ± 0.03', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
