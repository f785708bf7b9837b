# Heights of the mergers of over-fitted atoms; colours: branches below the cut of the dendrogram criterion
set encoding utf8
set terminal pngcairo size 1365,450 font 'Sans,11' noenhanced
set output 'bayes-d2-dendrogram.png'
set multiplot layout 1,3 title 'bayes-d2: dendrograms of replicate 0 (below: number, mass, slope; colours and dashed line: the cut by DSC)' font 'Sans,13'
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
4 0.001 8947848
4 0.057449506 8947848
5 0.057449506 8947848
5 0.001 8947848

1 0.001 8947848
1 0.34105136 8947848
2 0.34105136 8947848
2 0.001 8947848

3 0.001 8947848
3 1.4325043 8947848
4.5 1.4325043 8947848
4.5 0.057449506 8947848

1.5 0.34105136 8947848
1.5 9.7961847 8947848
3.75 9.7961847 8947848
3.75 1.4325043 8947848

4 0.001 13400487
4 0.0075795452 13400487

5 0.001 15113984
5 0.0075795452 15113984

1 0.001 29362
1 0.0075795452 29362

2 0.001 13983232
2 0.0075795452 13983232

3 0.001 40563
3 0.0075795452 40563

EOD
set title 'k = 5 path, n = 100'."\n".'DSC chooses 5, true 3'
set yrange [0.001:100]
set xrange [0.5:5.5]
set xtics ("1\n0.07\n-1.9\n-1.6" 1, "2\n0.47\n-0.38\n0.61" 2, "3\n0.17\n0.52\n0.4" 3, "4\n0.2\n0.96\n-0.8" 4, "5\n0.095\n1.2\n-0.33" 5) font 'Sans,9'
plot $t0p0 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.00757955 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t0p1 << EOD
4 0.001 13983232
4 0.024838359 13983232
5 0.024838359 13983232
5 0.001 13983232

2 0.001 29362
2 0.03038402 29362
3 0.03038402 29362
3 0.001 29362

1 0.001 29362
1 0.49772818 29362
2.5 0.49772818 29362
2.5 0.03038402 29362

1.75 0.49772818 8947848
1.75 1.7934042 8947848
4.5 1.7934042 8947848
4.5 0.024838359 8947848

1.75 0.49772818 29362
1.75 0.94478983 29362

4.5 0.024838359 13983232
4.5 0.94478983 13983232

EOD
set title 'k = 5 path, n = 400'."\n".'DSC chooses 2, true 3'
set yrange [0.001:100]
set xrange [0.5:5.5]
set xtics ("1\n0.32\n-1.1\n0.54" 1, "2\n0.045\n0.23\n2" 2, "4\n0.25\n0.69\n1.4" 3, "3\n0.046\n0.59\n-0.82" 4, "5\n0.34\n0.83\n-0.98" 5) font 'Sans,9'
plot $t0p1 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.94479 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
$t0p2 << EOD
1 0.001 29362
1 0.017876286 29362
2 0.017876286 29362
2 0.001 29362

4 0.001 13983232
4 0.030229725 13983232
5 0.030229725 13983232
5 0.001 13983232

1.5 0.017876286 29362
1.5 0.40272752 29362
3 0.40272752 29362
3 0.001 29362

2.25 0.40272752 8947848
2.25 1.607537 8947848
4.5 1.607537 8947848
4.5 0.030229725 8947848

2.25 0.40272752 29362
2.25 0.80461132 29362

4.5 0.030229725 13983232
4.5 0.80461132 13983232

EOD
set title 'k = 5 path, n = 1600'."\n".'DSC chooses 2, true 3'
set yrange [0.001:100]
set xrange [0.5:5.5]
set xtics ("1\n0.019\n-1.1\n-0.11" 1, "2\n0.37\n-1\n0.57" 2, "4\n0.23\n0.49\n1.5" 3, "3\n0.028\n0.42\n-1.8" 4, "5\n0.35\n1.1\n-0.95" 5) font 'Sans,9'
plot $t0p2 using 1:2:3 with lines lw 2.2 lc rgb variable notitle, 0.804611 with lines lw 1.2 dt 2 lc rgb '#000000' notitle
unset multiplot
