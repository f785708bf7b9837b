# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'apart.png'
set multiplot layout 1,1 title 'apart: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
1000 0.098494284 0.091596457 0.10591156 nan 0.10582255 nan
3162 0.0583164 0.054485638 0.062416494 nan 0.059511005 nan
10000 0.034998894 0.03262616 0.037544186 nan 0.033464028 nan
31623 0.018949335 0.017677411 0.020312777 0.019096329 0.01881814 nan
100000 0.010587684 0.0099223293 0.011297656 0.010634146 0.010582255 nan
316228 0.0061134542 0.0057123923 0.0065426744 0.0059217988 0.005950837 nan
1000000 0.0032325236 0.0030162507 0.0034643038 0.0032976533 0.0033464028 nan
EOD
$p0c1 << EOD
1000 0.089225544 0.083586591 0.095244915 nan 0.095336902 nan
3162 0.051993803 0.048446149 0.055801247 nan 0.053614234 nan
10000 0.030937449 0.028873318 0.033149142 nan 0.030148176 nan
31623 0.016722612 0.015651298 0.017867255 0.017193602 0.016953505 nan
100000 0.00977295 0.0091611791 0.010425574 0.0095784853 0.0095336902 nan
316228 0.0055647061 0.0052193473 0.0059329169 0.0053361139 0.005361186 nan
1000000 0.0028705645 0.0026890491 0.0030643326 0.0029727177 0.0030148176 nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 moments: -0.51 [-0.54, -0.48], theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 mle: -0.51 [-0.53, -0.48], theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
unset multiplot
