# Heights of the mergers of over-fitted atoms; colours: branches below the cut of the dendrogram criterion
set encoding utf8
set terminal pngcairo size 1140,2450 font 'Sans,11' fontscale 1 linewidth 1 pointscale 1
set output 'sgmoe-lambda-dendrogram.png'
set multiplot layout 6,3 title 'sgmoe-lambda: dendrograms of replicate 0 (below: number, mass, slope; colours and dashed line: the cut by DSC)' font ',10'
set logscale y
set format y '10^{%T}'
set mytics 10
set grid ytics lc rgb '#dddddd' lt 1
set border 2
set tics nomirror
set xtics scale 0
set ylabel 'height'
set bmargin 6
set tmargin 4
$t0p0 << EOD
1 0.001 29362
1 0.10583204 29362
2 0.10583204 29362
2 0.001 29362

1.5 0.10583204 8947848
1.5 8.0160378 8947848
3 8.0160378 8947848
3 0.001 8947848

1.5 0.10583204 29362
1.5 0.92106113 29362

3 0.001 13983232
3 0.92106113 13983232

EOD
set title 'k = 3 moments, n = 100'."\n".'DSC chooses 2, true 2'
set yrange [0.001:100]
set xrange [0.5:3.5]
set xtics ("1\n0.11\n-21" 1, "2\n0.62\n-20" 2, "3\n0.27\n20" 3) font ',9'
plot $t0p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.921061 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t0p1 << EOD
2 0.001 13983232
2 0.054437698 13983232
3 0.054437698 13983232
3 0.001 13983232

1 0.001 8947848
1 8.7917898 8947848
2.5 8.7917898 8947848
2.5 0.054437698 8947848

1 0.001 29362
1 0.69181269 29362

2.5 0.054437698 13983232
2.5 0.69181269 13983232

EOD
set title 'k = 3 moments, n = 3162'."\n".'DSC chooses 2, true 2'
set yrange [0.001:100]
set xrange [0.5:3.5]
set xtics ("1\n0.67\n-20" 1, "2\n0.32\n20" 2, "3\n0.012\n24" 3) font ',9'
plot $t0p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.691813 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t0p2 << EOD
1 0.001 29362
1 0.0045291646 29362
2 0.0045291646 29362
2 0.001 29362

1.5 0.0045291646 8947848
1.5 8.6847074 8947848
3 8.6847074 8947848
3 0.001 8947848

1.5 0.0045291646 29362
1.5 0.19832919 29362

3 0.001 13983232
3 0.19832919 13983232

EOD
set title 'k = 3 moments, n = 100000'."\n".'DSC chooses 2, true 2'
set yrange [0.001:100]
set xrange [0.5:3.5]
set xtics ("1\n0.023\n-20" 1, "2\n0.66\n-20" 2, "3\n0.32\n20" 3) font ',9'
plot $t0p2 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.198329 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t1p0 << EOD
3 0.001 13983232
3 0.029043272 13983232
4 0.029043272 13983232
4 0.001 13983232

1 0.001 29362
1 0.06512376 29362
2 0.06512376 29362
2 0.001 29362

1.5 0.06512376 8947848
1.5 8.0359003 8947848
3.5 8.0359003 8947848
3.5 0.029043272 8947848

1.5 0.06512376 29362
1.5 0.72341416 29362

3.5 0.029043272 13983232
3.5 0.72341416 13983232

EOD
set title 'k = 4 moments, n = 100'."\n".'DSC chooses 2, true 2'
set yrange [0.001:100]
set xrange [0.5:4.5]
set xtics ("1\n0.066\n-21" 1, "2\n0.66\n-20" 2, "3\n0.19\n20" 3, "4\n0.077\n20" 4) font ',9'
plot $t1p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.723414 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t1p1 << EOD
2 0.001 13983232
2 0.0094401456 13983232
3 0.0094401456 13983232
3 0.001 13983232

2.5 0.0094401456 13983232
2.5 0.053445624 13983232
4 0.053445624 13983232
4 0.001 13983232

1 0.001 8947848
1 8.7353534 8947848
3.25 8.7353534 8947848
3.25 0.053445624 8947848

1 0.001 29362
1 0.68327624 29362

3.25 0.053445624 13983232
3.25 0.68327624 13983232

EOD
set title 'k = 4 moments, n = 3162'."\n".'DSC chooses 2, true 2'
set yrange [0.001:100]
set xrange [0.5:4.5]
set xtics ("1\n0.67\n-20" 1, "2\n0.31\n20" 2, "3\n0.0051\n22" 3, "4\n0.011\n24" 4) font ',9'
plot $t1p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.683276 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t1p2 << EOD
1 0.001 29362
1 0.0045286856 29362
2 0.0045286856 29362
2 0.001 29362

3 0.001 13983232
3 0.0064904535 13983232
4 0.0064904535 13983232
4 0.001 13983232

1.5 0.0045286856 8947848
1.5 8.6841976 8947848
3.5 8.6841976 8947848
3.5 0.0064904535 8947848

1.5 0.0045286856 29362
1.5 0.23741184 29362

3.5 0.0064904535 13983232
3.5 0.23741184 13983232

EOD
set title 'k = 4 moments, n = 100000'."\n".'DSC chooses 2, true 2'
set yrange [0.001:100]
set xrange [0.5:4.5]
set xtics ("1\n0.023\n-20" 1, "2\n0.66\n-20" 2, "3\n0.0029\n18" 3, "4\n0.32\n20" 4) font ',9'
plot $t1p2 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.237412 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t2p0 << EOD
2 0.01 13983232
2 0.024320536 13983232
3 0.024320536 13983232
3 0.01 13983232

1 0.01 8947848
1 8.5291591 8947848
2.5 8.5291591 8947848
2.5 0.024320536 8947848

1 0.01 29362
1 0.45544892 29362

2.5 0.024320536 13983232
2.5 0.45544892 13983232

EOD
set title 'k = 3 plain, n = 1000'."\n".'DSC chooses 2, true 2'
set yrange [0.01:100]
set xrange [0.5:3.5]
set xtics ("1\n0.69\n-20" 1, "2\n0.29\n20" 2, "3\n0.018\n21" 3) font ',9'
plot $t2p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.455449 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t2p1 << EOD
2 0.01 13983232
2 0.051310061 13983232
3 0.051310061 13983232
3 0.01 13983232

1 0.01 8947848
1 8.5538618 8947848
2.5 8.5538618 8947848
2.5 0.051310061 8947848

1 0.01 29362
1 0.66249465 29362

2.5 0.051310061 13983232
2.5 0.66249465 13983232

EOD
set title 'k = 3 plain, n = 10000'."\n".'DSC chooses 2, true 2'
set yrange [0.01:100]
set xrange [0.5:3.5]
set xtics ("1\n0.69\n-20" 1, "2\n0.022\n18" 2, "3\n0.29\n20" 3) font ',9'
plot $t2p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.662495 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
set multiplot next
$t3p0 << EOD
2 0.001 13983232
2 0.040492395 13983232
3 0.040492395 13983232
3 0.001 13983232

1 0.001 8947848
1 0.26595035 8947848
2.5 0.26595035 8947848
2.5 0.040492395 8947848

1 0.001 29362
1 0.10377363 29362

2.5 0.040492395 13983232
2.5 0.10377363 13983232

EOD
set title 'k = 3 published, n = 1000'."\n".'DSC chooses 2, true 2'
set yrange [0.001:1]
set xrange [0.5:3.5]
set xtics ("1\n0.0006\n-20" 1, "2\n0.97\n20" 2, "3\n0.028\n21" 3) font ',9'
plot $t3p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.103774 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t3p1 << EOD
2 0.001 13983232
2 0.018314512 13983232
3 0.018314512 13983232
3 0.001 13983232

1 0.001 8947848
1 0.079934597 8947848
2.5 0.079934597 8947848
2.5 0.018314512 8947848

1 0.001 29362
1 0.038261772 29362

2.5 0.018314512 13983232
2.5 0.038261772 13983232

EOD
set title 'k = 3 published, n = 10000'."\n".'DSC chooses 2, true 2'
set yrange [0.001:1]
set xrange [0.5:3.5]
set xtics ("1\n0.00018\n-20" 1, "2\n0.0059\n18" 2, "3\n0.99\n20" 3) font ',9'
plot $t3p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.0382618 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
set multiplot next
$t4p0 << EOD
2 0.0001 29362
2 0.009929086 29362
3 0.009929086 29362
3 0.0001 29362

1 0.0001 29362
1 0.027583724 29362
2.5 0.027583724 29362
2.5 0.009929086 29362

1.75 0.027583724 8947848
1.75 8.5462124 8947848
4 8.5462124 8947848
4 0.0001 8947848

1.75 0.027583724 29362
1.75 0.48552689 29362

4 0.0001 13983232
4 0.48552689 13983232

EOD
set title 'k = 4 plain, n = 1000'."\n".'DSC chooses 2, true 2'
set yrange [0.0001:100]
set xrange [0.5:4.5]
set xtics ("1\n0.64\n-20" 1, "2\n0.045\n-20" 2, "3\n0.0038\n-19" 3, "4\n0.31\n20" 4) font ',9'
plot $t4p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.485527 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t4p1 << EOD
2 0.0001 13983232
2 0.0014294718 13983232
3 0.0014294718 13983232
3 0.0001 13983232

2.5 0.0014294718 13983232
2.5 0.027570554 13983232
4 0.027570554 13983232
4 0.0001 13983232

1 0.0001 8947848
1 8.5880197 8947848
3.25 8.5880197 8947848
3.25 0.027570554 8947848

1 0.0001 29362
1 0.48659681 29362

3.25 0.027570554 13983232
3.25 0.48659681 13983232

EOD
set title 'k = 4 plain, n = 10000'."\n".'DSC chooses 2, true 2'
set yrange [0.0001:100]
set xrange [0.5:4.5]
set xtics ("1\n0.69\n-20" 1, "2\n0.0013\n17" 2, "3\n0.0088\n18" 3, "4\n0.3\n20" 4) font ',9'
plot $t4p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.486597 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
set multiplot next
$t5p0 << EOD
2 1e-05 8947848
2 0.00010597103 8947848
3 0.00010597103 8947848
3 1e-05 8947848

1 1e-05 8947848
1 0.00017502577 8947848
2.5 0.00017502577 8947848
2.5 0.00010597103 8947848

1.75 0.00017502577 8947848
1.75 0.32204789 8947848
4 0.32204789 8947848
4 1e-05 8947848

2 1e-05 13983232
2 3.2553192e-05 13983232

3 1e-05 40563
3 3.2553192e-05 40563

1 1e-05 29362
1 3.2553192e-05 29362

4 1e-05 13400487
4 3.2553192e-05 13400487

EOD
set title 'k = 4 published, n = 1000'."\n".'DSC chooses 4, true 2'
set yrange [1e-05:1]
set xrange [0.5:4.5]
set xtics ("1\n0.00042\n-20" 1, "2\n0.00022\n-20" 2, "3\n9.2e-05\n-19" 3, "4\n1\n20" 4) font ',9'
plot $t5p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 3.25532e-05 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t5p1 << EOD
2 1e-05 13983232
2 6.2942529e-05 13983232
3 6.2942529e-05 13983232
3 1e-05 13983232

2.5 6.2942529e-05 13983232
2.5 0.016502276 13983232
4 0.016502276 13983232
4 1e-05 13983232

1 1e-05 8947848
1 0.11044693 8947848
3.25 0.11044693 8947848
3.25 0.016502276 8947848

1 1e-05 29362
1 0.04269222 29362

3.25 0.016502276 13983232
3.25 0.04269222 13983232

EOD
set title 'k = 4 published, n = 10000'."\n".'DSC chooses 2, true 2'
set yrange [1e-05:1]
set xrange [0.5:4.5]
set xtics ("1\n0.00025\n-20" 1, "2\n6.1e-05\n17" 2, "3\n0.0047\n18" 3, "4\n0.99\n20" 4) font ',9'
plot $t5p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.0426922 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
set multiplot next
unset multiplot
