# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'local-three-far.png'
set multiplot layout 1,1 title 'local-three-far: mean loss against n (solid: fitted)' font 'Sans,14'
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
10000 0.31796356 0.30470312 0.3318011 0.31538337 nan nan
31623 0.25912257 0.24677089 0.2720925 0.26097515 nan nan
100000 0.21442304 0.20367716 0.22573586 0.21595365 nan nan
316228 0.17885955 0.1688062 0.18951162 0.17869869 nan nan
1000000 0.14863565 0.13998868 0.15781673 0.14787076 nan nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 moments: -0.16 [-0.18, -0.15]', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle
unset multiplot
