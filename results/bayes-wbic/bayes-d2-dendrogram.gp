# Heights of the mergers of over-fitted atoms; colours: branches below the cut of the dendrogram criterion
set encoding utf8
set terminal pngcairo size 910,450 font 'Sans,11' noenhanced
set output 'bayes-d2-dendrogram.png'
set multiplot layout 1,2 title 'bayes-d2: dendrograms of replicate 0 (below: number, mass, slope; colours and dashed line: the cut by DSC)' font 'Sans,13'
set logscale y
set format y '%.0e'
set mytics 10
set grid ytics lc rgb '#dddddd' lt 1
set border 2
set tics nomirror
set xtics scale 0
set ylabel 'height' offset 1,0
set bmargin 6
set tmargin 4
$t0p0 << EOD
4 0.001 13983232
4 0.044854472 13983232
5 0.044854472 13983232
5 0.001 13983232

2 0.001 29362
2 0.098085037 29362
3 0.098085037 29362
3 0.001 29362

1 0.001 29362
1 0.53772776 29362
2.5 0.53772776 29362
2.5 0.098085037 29362

1.75 0.53772776 8947848
1.75 1.7684184 8947848
4.5 1.7684184 8947848
4.5 0.044854472 8947848

1.75 0.53772776 29362
1.75 0.9751552 29362

4.5 0.044854472 13983232
4.5 0.9751552 13983232

EOD
set title 'k = 5 path, n = 400'."\n".'DSC chooses 2, true 3'
set yrange [0.001:10]
set xrange [0.5:5.5]
set xtics ("1\n0.32\n-1.1\n0.5" 1, "2\n0.15\n0.35\n1.7" 2, "5\n0.15\n1.2\n0.74" 3, "3\n0.062\n0.48\n-0.72" 4, "4\n0.32\n0.83\n-0.91" 5) font 'Sans,9'
plot $t0p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.975155 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t0p1 << EOD
2 0.001 13983232
2 0.010820272 13983232
3 0.010820272 13983232
3 0.001 13983232

4 0.001 40563
4 0.044160882 40563
5 0.044160882 40563
5 0.001 40563

1 0.001 8947848
1 0.42444513 8947848
2.5 0.42444513 8947848
2.5 0.010820272 8947848

1.75 0.42444513 8947848
1.75 1.6578325 8947848
4.5 1.6578325 8947848
4.5 0.044160882 8947848

1 0.001 29362
1 0.13690826 29362

2.5 0.010820272 13983232
2.5 0.13690826 13983232

4.5 0.044160882 40563
4.5 0.13690826 40563

EOD
set title 'k = 5 path, n = 3000'."\n".'DSC chooses 3, true 3'
set yrange [0.001:10]
set xrange [0.5:5.5]
set xtics ("1\n0.39\n-1\n0.49" 1, "2\n0.22\n0.55\n1.5" 2, "4\n0.0053\n1.2\n1.2" 3, "3\n0.36\n0.89\n-1" 4, "5\n0.03\n2.1\n-1.7" 5) font 'Sans,9'
plot $t0p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.136908 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
unset multiplot
