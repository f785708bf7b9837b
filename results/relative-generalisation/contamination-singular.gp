# lambda 0.5, multiplicity 2, 1600 data sets, seed 20270101
set encoding utf8
set datafile separator ','
set terminal pngcairo size 840,480 font 'Sans,11' noenhanced
set output 'contamination-singular.png'
set multiplot layout 1,1 title 'contamination-singular: lambda 0.5, multiplicity 2, 1600 data sets, seed 20270101' font 'Sans,13'
set logscale xy
set format '%.0e'
set grid lc rgb '#dddddd' lt 1
set border 3
set tics nomirror
set key outside right font 'Sans,9'
set xlabel 'n'
plot 'contamination-singular.csv' using 1:2 with linespoints lc rgb '#0072B2' pt 7 ps 0.6 lw 1.5 title 'bayes: order -1, theory -1', \
  'contamination-singular.csv' using 1:4 with linespoints lc rgb '#D55E00' pt 7 ps 0.6 lw 1.5 title 'mle: order -0.96, theory -1', \
  'contamination-singular.csv' using 1:6 with linespoints lc rgb '#009E73' pt 7 ps 0.6 lw 1.5 title 'lambda_over_n'
unset multiplot
