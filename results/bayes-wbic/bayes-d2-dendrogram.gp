# Heights of the mergers of over-fitted atoms; colours: branches below the cut of the dendrogram criterion
set encoding utf8
set terminal pngcairo size 910,450 font 'Sans,11' fontscale 1 linewidth 1 pointscale 1
set output 'bayes-d2-dendrogram.png'
set multiplot layout 1,2 title 'bayes-d2: dendrograms of replicate 0 (below: number, mass, slope; colours and dashed line: the cut by DSC)' font ',10'
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
2 0.001 8947848
2 0.07071141 8947848
3 0.07071141 8947848
3 0.001 8947848

2.5 0.07071141 8947848
2.5 0.17262169 8947848
4 0.17262169 8947848
4 0.001 8947848

1 0.001 8947848
1 0.78074969 8947848
3.25 0.78074969 8947848
3.25 0.17262169 8947848

2.125 0.78074969 8947848
2.125 0.99134798 8947848
5 0.99134798 8947848
5 0.001 8947848

2 0.001 13983232
2 0.0084090077 13983232

3 0.001 40563
3 0.0084090077 40563

4 0.001 13400487
4 0.0084090077 13400487

1 0.001 29362
1 0.0084090077 29362

5 0.001 15113984
5 0.0084090077 15113984

EOD
set title 'k = 5 path, n = 400'."\n".'DSC chooses 5, true 3'
set yrange [0.001:10]
set xrange [0.5:5.5]
set xtics ("1\n0.26\n-0.82\n0.41" 1, "2\n0.12\n0.28\n0.32" 2, "5\n0.11\n1.2\n1.1" 3, "3\n0.23\n0.81\n1.3" 4, "4\n0.28\n1.1\n-0.99" 5) font ',9'
plot $t0p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.00840901 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t0p1 << EOD
4 0.001 13983232
4 0.018585153 13983232
5 0.018585153 13983232
5 0.001 13983232

1 0.001 29362
1 0.020356107 29362
2 0.020356107 29362
2 0.001 29362

1.5 0.020356107 29362
1.5 0.36594394 29362
3 0.36594394 29362
3 0.001 29362

2.25 0.36594394 8947848
2.25 1.7743093 8947848
4.5 1.7743093 8947848
4.5 0.018585153 8947848

2.25 0.36594394 29362
2.25 0.80579013 29362

4.5 0.018585153 13983232
4.5 0.80579013 13983232

EOD
set title 'k = 5 path, n = 3000'."\n".'DSC chooses 2, true 3'
set yrange [0.001:10]
set xrange [0.5:5.5]
set xtics ("1\n0.07\n-1.1\n0.67" 1, "2\n0.33\n-0.96\n0.53" 2, "3\n0.21\n0.58\n1.5" 3, "4\n0.35\n1.1\n-0.93" 4, "5\n0.042\n1.1\n-0.87" 5) font ',9'
plot $t0p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.80579 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
unset multiplot
