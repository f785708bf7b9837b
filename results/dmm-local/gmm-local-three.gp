# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 800,460 font 'Sans,11' noenhanced
set output 'gmm-local-three.png'
set multiplot layout 1,1 title 'gmm-local-three: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
10000 0.25842069 0.25170274 0.26531794 0.25708225 0.24954563 nan
31623 0.22397193 0.2177232 0.2304 0.2264138 0.22240762 nan
100000 0.20208966 0.19655167 0.20778368 0.19940424 0.19822114 nan
316228 0.17356956 0.16895515 0.17831 0.17561658 0.17666476 nan
1000000 0.15455242 0.15021902 0.15901083 0.15466666 0.15745265 nan
3162278 0.13688248 0.13291583 0.14096751 0.13621591 0.14032982 nan
EOD
set title 'wasserstein-1'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 moments: -0.11 ± 0.01, theory -1/10', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle
unset multiplot
