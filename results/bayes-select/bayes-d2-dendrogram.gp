# Heights of the mergers of over-fitted atoms; colours: branches below the cut of the dendrogram criterion
set encoding utf8
set terminal pngcairo size 1365,450 font 'Sans,11' fontscale 1 linewidth 1 pointscale 1
set output 'bayes-d2-dendrogram.png'
set multiplot layout 1,3 title 'bayes-d2: dendrograms of replicate 0 (below: number, mass, slope; colours and dashed line: the cut by DSC)' font ',10'
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
1 0.01 8947848
1 0.26131097 8947848
2 0.26131097 8947848
2 0.01 8947848

1.5 0.26131097 8947848
1.5 0.28890851 8947848
3 0.28890851 8947848
3 0.01 8947848

4 0.01 8947848
4 0.44129666 8947848
5 0.44129666 8947848
5 0.01 8947848

2.25 0.28890851 8947848
2.25 0.90069373 8947848
4.5 0.90069373 8947848
4.5 0.44129666 8947848

1 0.01 29362
1 0.051118584 29362

2 0.01 13983232
2 0.051118584 13983232

3 0.01 40563
3 0.051118584 40563

4 0.01 13400487
4 0.051118584 13400487

5 0.01 15113984
5 0.051118584 15113984

EOD
set title 'k = 5 path, n = 100'."\n".'DSC chooses 5, true 3'
set yrange [0.01:10]
set xrange [0.5:5.5]
set xtics ("1\n0.11\n-0.99\n-1.2" 1, "3\n0.23\n0.39\n1.2" 2, "4\n0.26\n1.1\n-1.1" 3, "2\n0.35\n-0.72\n0.35" 4, "5\n0.048\n3\n1.2" 5) font ',9'
plot $t0p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.0511186 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t0p1 << EOD
2 0.01 8947848
2 0.070711411 8947848
3 0.070711411 8947848
3 0.01 8947848

2.5 0.070711411 8947848
2.5 0.17262169 8947848
4 0.17262169 8947848
4 0.01 8947848

1 0.01 8947848
1 0.78074969 8947848
3.25 0.78074969 8947848
3.25 0.17262169 8947848

2.125 0.78074969 8947848
2.125 0.99134797 8947848
5 0.99134797 8947848
5 0.01 8947848

2 0.01 13983232
2 0.026591617 13983232

3 0.01 40563
3 0.026591617 40563

4 0.01 13400487
4 0.026591617 13400487

1 0.01 29362
1 0.026591617 29362

5 0.01 15113984
5 0.026591617 15113984

EOD
set title 'k = 5 path, n = 400'."\n".'DSC chooses 5, true 3'
set yrange [0.01:10]
set xrange [0.5:5.5]
set xtics ("1\n0.26\n-0.82\n0.41" 1, "2\n0.12\n0.28\n0.32" 2, "5\n0.11\n1.2\n1.1" 3, "3\n0.23\n0.81\n1.3" 4, "4\n0.28\n1.1\n-0.99" 5) font ',9'
plot $t0p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.0265916 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t0p2 << EOD
1 0.01 29362
1 0.040976391 29362
2 0.040976391 29362
2 0.01 29362

4 0.01 13983232
4 0.07057906 13983232
5 0.07057906 13983232
5 0.01 13983232

1.5 0.040976391 29362
1.5 0.36184185 29362
3 0.36184185 29362
3 0.01 29362

2.25 0.36184185 8947848
2.25 1.7062241 8947848
4.5 1.7062241 8947848
4.5 0.07057906 8947848

2.25 0.36184185 29362
2.25 0.78573742 29362

4.5 0.07057906 13983232
4.5 0.78573742 13983232

EOD
set title 'k = 5 path, n = 1600'."\n".'DSC chooses 2, true 3'
set yrange [0.01:10]
set xrange [0.5:5.5]
set xtics ("1\n0.35\n-1\n0.47" 1, "2\n0.037\n0.13\n0.53" 2, "3\n0.22\n0.48\n1.5" 3, "4\n0.064\n0.94\n-0.36" 4, "5\n0.33\n1.1\n-0.92" 5) font ',9'
plot $t0p2 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.785737 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
unset multiplot
