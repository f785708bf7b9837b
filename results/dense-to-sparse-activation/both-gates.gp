# Gate slope, temperature and their ratio under the plain gate and the activation gate, k = 2 (from the tables beside this).
set encoding utf8
set terminal pngcairo size 1240,460 font 'Sans,11' noenhanced
set output 'both-gates.png'
set datafile separator ','
set multiplot layout 1,3 title 'Errors under two gates with a temperature, k = 2 (lines: fitted slopes)'
set logscale xy
set format y '%.0e'
set grid lc rgb '#dddddd' lt 1
set border 3
set tics nomirror
set key bottom left font 'Sans,9' samplen 1
set xlabel 'n'
set xrange [200:50000]
pick(column, estimator) = sprintf("< awk -F, '$2 == \"%s\" && $3 == 2 && $4 == \"%s\"'", column, estimator)
do for [column in 'blocks.single.gate_slope blocks.common.temperature reduced.gate_slope'] {
  set title column
  plot pick(column, 'three-starts').' dense-to-sparse.csv' using 5:6:7:8 with yerrorbars lc rgb '#0072B2' pt 7 title 'plain gate', \
    '' using 5:9 with lines lc rgb '#0072B2' notitle, \
    pick(column, 'lse').' dense-to-sparse-activation.csv' using 5:6:7:8 with yerrorbars lc rgb '#D55E00' pt 5 title 'activation gate', \
    '' using 5:9 with lines lc rgb '#D55E00' notitle
}
unset multiplot
