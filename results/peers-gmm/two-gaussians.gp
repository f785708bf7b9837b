# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1260 font 'Sans,11' noenhanced
set output 'two-gaussians.png'
set multiplot layout 3,4 title 'two-gaussians: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
200 0.22917773 0.19298159 0.27216292 0.22881075 0.22927577 nan
400 0.16138094 0.12491917 0.20848528 0.16212245 0.16212245 nan
800 0.1151386 0.088801382 0.14928706 0.11487087 0.11463789 nan
EOD
$p0c1 << EOD
200 0.22914029 0.19306038 0.27196295 0.22868941 0.22907418 nan
400 0.16106696 0.12467234 0.20808598 0.16197991 0.16197991 nan
800 0.11505847 0.088807119 0.14906971 0.1147298 0.11453709 nan
EOD
$p0c2 << EOD
200 0.22913969 0.19306048 0.27196139 0.22868867 0.22907244 nan
400 0.16106541 0.12467109 0.20808405 0.16197867 0.16197867 nan
800 0.11505719 0.088807224 0.14906623 0.11472843 0.11453622 nan
EOD
$p0c3 << EOD
200 0.1960896 0.14938724 0.25739235 0.18288148 0.15494905 nan
400 0.09887839 0.080653591 0.12122133 0.10956552 0.10956552 nan
800 0.06871116 0.057520241 0.082079341 0.06564144 0.077474523 nan
EOD
$p0c4 << EOD
200 0.22926597 0.19343463 0.27173461 0.22837506 0.22804936 nan
400 0.15944093 0.12331988 0.20614203 0.16125525 0.16125525 nan
800 0.11449844 0.088866493 0.14752345 0.11386206 0.11402468 nan
EOD
$p0c5 << EOD
200 0.23104787 0.18411146 0.28994999 0.2259773 0.20756666 nan
400 0.13989776 0.10947284 0.17877842 0.14677179 0.14677179 nan
800 0.097473251 0.077619486 0.12240528 0.095327976 0.10378333 nan
EOD
$p0c6 << EOD
200 0.24357891 0.19498139 0.30428898 0.2386675 0.2280274 nan
400 0.1540595 0.12012541 0.19757959 0.16123972 0.16123972 nan
800 0.11127585 0.088144757 0.14047704 0.10893083 0.1140137 nan
EOD
$p0c7 << EOD
200 0.23510497 0.14278039 0.3871284 0.20167632 0.22933047 nan
400 0.12731082 0.085362942 0.18987215 0.16216113 0.16216113 nan
800 0.14445694 0.10384924 0.2009433 0.1303883 0.11466523 nan
EOD
$p0c8 << EOD
200 0.2577396 0.16246684 0.4088816 0.23113074 0.2646978 nan
400 0.16061539 0.11645635 0.22151909 0.18716961 0.18716961 nan
800 0.16581754 0.11280584 0.24374144 0.1515699 0.1323489 nan
EOD
$p0c9 << EOD
200 0.28401287 0.18208824 0.44299022 0.24202992 0.26540253 nan
400 0.15207324 0.11432451 0.20228619 0.18766793 0.18766793 nan
800 0.16662399 0.11376133 0.2440509 0.14551611 0.13270127 nan
EOD
$p0c10 << EOD
200 0.25187498 0.20416166 0.31073908 0.24167292 0.29563899 nan
400 0.18953324 0.14712579 0.24416419 0.20904834 0.20904834 nan
800 0.19137184 0.14316221 0.25581598 0.1808279 0.1478195 nan
EOD
$p0c11 << EOD
200 0.25907599 0.16379438 0.40978431 0.2343535 0.2703038 nan
400 0.16806765 0.12584281 0.22446047 0.19113365 0.19113365 nan
800 0.16858957 0.11705379 0.24281523 0.15588447 0.1351519 nan
EOD
$p0c12 << EOD
200 0.24686072 0.15416292 0.39529749 0.2143716 0.26072265 nan
400 0.15205814 0.10943473 0.21128282 0.18435875 0.18435875 nan
800 0.17245941 0.13060192 0.22773209 0.15854782 0.13036133 nan
EOD
$p0c13 << EOD
200 0.24592095 0.15363954 0.39362989 0.2097833 0.25308794 nan
400 0.13972936 0.096164314 0.20303056 0.1789602 0.1789602 nan
800 0.16847911 0.12669625 0.22404145 0.15266589 0.12654397 nan
EOD
set title 'blocks.single.mean'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.50 [-0.72, -0.28], theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.50 [-0.72, -0.28], theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p0c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.50 [-0.72, -0.28], theory -1/2', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p0c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.74 [-0.97, -0.51], theory -1/2', \
  $p0c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p0c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p0c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.50 [-0.72, -0.29], theory -1/2', \
  $p0c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p0c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p0c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.62 [-0.85, -0.39], theory -1/2', \
  $p0c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p0c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p0c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.57 [-0.80, -0.33], theory -1/2', \
  $p0c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p0c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p0c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.31 [-0.74, 0.11], theory -1/2', \
  $p0c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p0c7 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p0c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.30 [-0.74, 0.13], theory -1/2', \
  $p0c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c8 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.37 [-0.79, 0.05], theory -1/2', \
  $p0c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c9 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p0c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.21 [-0.46, 0.05], theory -1/2', \
  $p0c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c10 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p0c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.29 [-0.71, 0.12], theory -1/2', \
  $p0c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p0c11 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p0c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.22 [-0.60, 0.16], theory -1/2', \
  $p0c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p0c12 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p0c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.23 [-0.61, 0.16], theory -1/2', \
  $p0c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p0c13 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p1c0 << EOD
200 0.22233286 0.17854527 0.27685921 0.22970568 0.2439762 nan
400 0.19199309 0.13285765 0.27744995 0.17251723 0.17251723 nan
800 0.12438798 0.093358241 0.16573116 0.12956664 0.1219881 nan
EOD
$p1c1 << EOD
200 0.22158287 0.17803171 0.27578776 0.2289648 0.24348779 nan
400 0.19173101 0.13269333 0.27703564 0.17217187 0.17217187 nan
800 0.12425734 0.093248293 0.16557822 0.12946598 0.12174389 nan
EOD
$p1c2 << EOD
200 0.22158078 0.17803004 0.27578516 0.22896327 0.2434845 nan
400 0.19173014 0.13269278 0.27703427 0.17216954 0.17216954 nan
800 0.12425441 0.093246262 0.16557403 0.12946334 0.12174225 nan
EOD
$p1c3 << EOD
200 0.1658109 0.12169638 0.22591676 0.17349105 0.18134685 nan
400 0.13951428 0.10455369 0.18616497 0.12823159 0.12823159 nan
800 0.090986602 0.068827673 0.12027955 0.09477919 0.090673427 nan
EOD
$p1c4 << EOD
200 0.2193273 0.17659743 0.27239618 0.22666283 0.2414334 nan
400 0.19034075 0.13172886 0.27503162 0.1707192 0.1707192 nan
800 0.12333555 0.09245329 0.16453343 0.12858325 0.1207167 nan
EOD
$p1c5 << EOD
200 0.21281883 0.16116091 0.28103499 0.22115867 0.22503548 nan
400 0.17546048 0.12343632 0.24941102 0.15912411 0.15912411 nan
800 0.11010342 0.082962779 0.1461229 0.11449013 0.11251774 nan
EOD
$p1c6 << EOD
200 0.23272539 0.17468409 0.31005176 0.23952635 0.24372031 nan
400 0.18538417 0.1292196 0.26596034 0.17233629 0.17233629 nan
800 0.12052373 0.090881706 0.15983381 0.12399385 0.12186016 nan
EOD
$p1c7 << EOD
200 0.23656052 0.1470311 0.38060573 0.21007184 0.24973822 nan
400 0.15407543 0.11737261 0.20225536 0.17659159 0.17659159 nan
800 0.15994808 0.11783819 0.21710607 0.14844726 0.12486911 nan
EOD
$p1c8 << EOD
200 0.25714385 0.16501883 0.40069949 0.24325001 0.28592944 nan
400 0.18776123 0.13929868 0.25308407 0.20218265 0.20218265 nan
800 0.17443556 0.12903503 0.23581013 0.1680486 0.14296472 nan
EOD
$p1c9 << EOD
200 0.23847583 0.14857155 0.3827834 0.22340045 0.27427497 nan
400 0.17928966 0.13463381 0.23875713 0.19394169 0.19394169 nan
800 0.17537489 0.12987263 0.23681935 0.16836753 0.13713749 nan
EOD
$p1c10 << EOD
200 0.22308225 0.17853 0.27875254 0.22350842 0.29849322 nan
400 0.21198734 0.16452302 0.27314494 0.21106658 0.21106658 nan
800 0.19893749 0.15922701 0.24855157 0.19931733 0.14924661 nan
EOD
$p1c11 << EOD
200 0.25795736 0.16546234 0.40215796 0.24229359 0.28767995 nan
400 0.18773421 0.14068686 0.25051475 0.20342044 0.20342044 nan
800 0.17762751 0.13410406 0.23527648 0.17078403 0.14383997 nan
EOD
$p1c12 << EOD
200 0.22617224 0.13641681 0.37498225 0.21300976 0.26332318 nan
400 0.17278653 0.12448189 0.23983557 0.18619761 0.18619761 nan
800 0.1674742 0.13402551 0.20927065 0.16276037 0.13166159 nan
EOD
$p1c13 << EOD
200 0.23311592 0.14163295 0.38368918 0.22086828 0.26296585 nan
400 0.17423468 0.12795096 0.2372606 0.18594494 0.18594494 nan
800 0.1610629 0.12448904 0.20838186 0.15654362 0.13148293 nan
EOD
set title 'blocks.single.variance'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.41 [-0.67, -0.15], theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.41 [-0.67, -0.15], theory -1/2', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p1c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.41 [-0.67, -0.15], theory -1/2', \
  $p1c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p1c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p1c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.44 [-0.74, -0.14], theory -1/2', \
  $p1c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p1c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p1c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.41 [-0.67, -0.15], theory -1/2', \
  $p1c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p1c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p1c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.47 [-0.76, -0.19], theory -1/2', \
  $p1c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p1c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p1c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.47 [-0.77, -0.18], theory -1/2', \
  $p1c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p1c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p1c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.25 [-0.65, 0.14], theory -1/2', \
  $p1c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p1c7 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p1c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.27 [-0.65, 0.11], theory -1/2', \
  $p1c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c8 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.20 [-0.60, 0.19], theory -1/2', \
  $p1c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c9 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p1c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.08 [-0.31, 0.14], theory -1/2', \
  $p1c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p1c10 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p1c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.25 [-0.62, 0.12], theory -1/2', \
  $p1c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p1c11 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p1c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.19 [-0.56, 0.18], theory -1/2', \
  $p1c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p1c12 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p1c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.25 [-0.63, 0.13], theory -1/2', \
  $p1c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p1c13 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p2c0 << EOD
200 0.1020988 0.079225668 0.1315756 0.11080035 0.1134796 nan
400 0.099724835 0.07132121 0.13944019 0.080242191 0.080242191 nan
800 0.053420787 0.041112506 0.069413928 0.058111815 0.056739798 nan
EOD
$p2c1 << EOD
200 0.10165992 0.078931374 0.13093321 0.11032706 0.11317205 nan
400 0.09953827 0.07116026 0.13923315 0.080024721 0.080024721 nan
800 0.053356054 0.041081653 0.069297808 0.058045199 0.056586023 nan
EOD
$p2c2 << EOD
200 0.10165856 0.078929874 0.1309322 0.11032549 0.11316992 nan
400 0.099536269 0.071158346 0.1392313 0.080023219 0.080023219 nan
800 0.053355193 0.041081638 0.069295597 0.058043847 0.056584961 nan
EOD
$p2c3 << EOD
200 0.056474241 0.03888996 0.082009339 0.066947981 0.069355194 nan
400 0.066539254 0.047672174 0.092873306 0.049041528 0.049041528 nan
800 0.030193389 0.020631774 0.04418625 0.03592448 0.034677597 nan
EOD
$p2c4 << EOD
200 0.10026389 0.078022914 0.12884482 0.10876209 0.11183538 nan
400 0.098600138 0.070326186 0.13824136 0.079079553 0.079079553 nan
800 0.052894322 0.040862269 0.068469258 0.057497754 0.055917688 nan
EOD
$p2c5 << EOD
200 0.079832132 0.060655447 0.10507167 0.090218004 0.093072541 nan
400 0.0894297 0.063383759 0.12617856 0.065812225 0.065812225 nan
800 0.042080636 0.031245266 0.056673543 0.048008699 0.046536271 nan
EOD
$p2c6 << EOD
200 0.087440035 0.066561811 0.11486706 0.096796723 0.10381482 nan
400 0.09521839 0.067426865 0.13446483 0.07340816 0.07340816 nan
800 0.050661677 0.039428867 0.06509458 0.055670872 0.051907408 nan
EOD
$p2c7 << EOD
200 0.10433228 0.067796086 0.1605583 0.10007437 0.12679103 nan
400 0.083565954 0.058264634 0.11985433 0.0896548 0.0896548 nan
800 0.083863564 0.053699467 0.13097145 0.0803201 0.063395517 nan
EOD
$p2c8 << EOD
200 0.12115203 0.080414499 0.18252695 0.11637339 0.14670829 nan
400 0.096864666 0.068735327 0.13650569 0.10373843 0.10373843 nan
800 0.09696703 0.060114667 0.15641116 0.092475279 0.073354147 nan
EOD
$p2c9 << EOD
200 0.13673385 0.088578429 0.21106883 0.1270392 0.15122293 nan
400 0.096006861 0.070760509 0.13026076 0.10693076 0.10693076 nan
800 0.097573373 0.060821951 0.1565317 0.090005194 0.075611466 nan
EOD
$p2c10 << EOD
200 0.12335931 0.093090002 0.16347104 0.12743237 0.1508999 nan
400 0.11416833 0.08511634 0.15313637 0.10670234 0.10670234 nan
800 0.086029009 0.062009581 0.11935237 0.089344566 0.07544995 nan
EOD
$p2c11 << EOD
200 0.12183966 0.080919094 0.18345366 0.11718198 0.1488803 nan
400 0.098534783 0.070008513 0.13868461 0.10527427 0.10527427 nan
800 0.09891265 0.062029601 0.15772651 0.094576591 0.07444015 nan
EOD
$p2c12 << EOD
200 0.1059972 0.066756777 0.1683036 0.099178279 0.12665332 nan
400 0.080674965 0.055877151 0.11647784 0.089557419 0.089557419 nan
800 0.084867615 0.060646498 0.11876221 0.080869837 0.063326658 nan
EOD
$p2c13 << EOD
200 0.11433018 0.070842547 0.18451328 0.10347943 0.1291704 nan
400 0.077102181 0.051252314 0.11598981 0.091337266 0.091337266 nan
800 0.08759249 0.05875594 0.13058159 0.080619847 0.0645852 nan
EOD
set title 'blocks.mass'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.47 [-0.73, -0.20], theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.46 [-0.73, -0.20], theory -1/2', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p2c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.46 [-0.73, -0.20], theory -1/2', \
  $p2c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p2c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p2c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.45 [-5.92, 5.02], theory -1/2', \
  $p2c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p2c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p2c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.46 [-0.72, -0.20], theory -1/2', \
  $p2c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p2c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p2c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.46 [-4.50, 3.59], theory -1/2', \
  $p2c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p2c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p2c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.40 [-0.67, -0.13], theory -1/2', \
  $p2c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p2c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p2c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.16 [-0.61, 0.29], theory -1/2', \
  $p2c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p2c7 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p2c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.17 [-0.62, 0.29], theory -1/2', \
  $p2c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c8 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.25 [-0.71, 0.21], theory -1/2', \
  $p2c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c9 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p2c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.26 [-0.57, 0.05], theory -1/2', \
  $p2c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p2c10 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p2c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.15 [-0.60, 0.29], theory -1/2', \
  $p2c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p2c11 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p2c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.15 [-0.55, 0.26], theory -1/2', \
  $p2c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p2c12 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p2c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.18 [-0.63, 0.27], theory -1/2', \
  $p2c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p2c13 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p3c0 << EOD
200 0.049547134 0.043057729 0.057014583 0.050366347 0.048312498 nan
400 0.03594191 0.02896349 0.044601702 0.034162095 0.034162095 nan
800 0.022779486 0.019662431 0.026390683 0.0231712 0.024156249 nan
EOD
$p3c1 << EOD
200 0.049515712 0.043025956 0.05698434 0.050335508 0.048285161 nan
400 0.03592271 0.028948551 0.044577054 0.034142765 0.034142765 nan
800 0.022767491 0.019653145 0.026375353 0.023159166 0.024142581 nan
EOD
$p3c2 << EOD
200 0.049515561 0.043025793 0.056984209 0.050335381 0.048284886 nan
400 0.035922567 0.0289484 0.04457693 0.03414257 0.03414257 nan
800 0.022767281 0.019652989 0.026375076 0.023158961 0.024142443 nan
EOD
$p3c3 << EOD
200 0.045518185 0.038613592 0.053657406 0.046047473 0.043312771 nan
400 0.031373177 0.026442471 0.037223307 0.030626754 0.030626754 nan
800 0.020168006 0.017515865 0.023221717 0.02037024 0.021656385 nan
EOD
$p3c4 << EOD
200 0.049421376 0.042930091 0.056894182 0.050240896 0.048149332 nan
400 0.035822711 0.028862953 0.044460682 0.034046719 0.034046719 nan
800 0.022683235 0.019588357 0.026267091 0.023072421 0.024074666 nan
EOD
$p3c5 << EOD
200 0.048001755 0.041310505 0.055776819 0.048920003 0.046238485 nan
400 0.03454644 0.02786273 0.042833439 0.032695547 0.032695547 nan
800 0.021457319 0.018592311 0.024763815 0.021851977 0.023119243 nan
EOD
$p3c6 << EOD
200 0.04861456 0.041893997 0.056413224 0.049409636 0.047333062 nan
400 0.03509558 0.028323696 0.043486547 0.033469529 0.033469529 nan
800 0.022321147 0.019368669 0.025723687 0.022671881 0.023666531 nan
EOD
$p3c7 << EOD
200 0.069874569 0.061034519 0.079994984 0.069467114 0.069235262 nan
400 0.048337898 0.041740794 0.055977669 0.048956723 0.048956723 nan
800 0.034692668 0.03055271 0.039393599 0.034502092 0.034617631 nan
EOD
$p3c8 << EOD
200 0.06975026 0.060828623 0.079980418 0.070349903 0.065093882 nan
400 0.046945894 0.040083939 0.054982546 0.046028325 0.046028325 nan
800 0.029834955 0.025678862 0.034663706 0.030115276 0.032546941 nan
EOD
$p3c9 << EOD
200 0.067192602 0.058559695 0.077098177 0.067957812 0.064006572 nan
400 0.046470915 0.039578212 0.054564008 0.045259481 0.045259481 nan
800 0.029774499 0.025634519 0.034583088 0.030142534 0.032003286 nan
EOD
$p3c10 << EOD
200 0.061232906 0.054161219 0.069227924 0.061833494 0.066466853 nan
400 0.048053893 0.041842352 0.055187542 0.046999163 0.046999163 nan
800 0.035430383 0.031993588 0.039236363 0.035723702 0.033233427 nan
EOD
$p3c11 << EOD
200 0.069811797 0.060901544 0.080025672 0.071292532 0.064871638 nan
400 0.048300334 0.040816469 0.057156396 0.045871175 0.045871175 nan
800 0.028825116 0.024689995 0.033652795 0.029514518 0.032435819 nan
EOD
$p3c12 << EOD
200 0.064135415 0.055311084 0.074367579 0.066424431 0.062183743 nan
400 0.047701807 0.040204752 0.056596851 0.043970547 0.043970547 nan
800 0.028159424 0.024502285 0.032362418 0.029106896 0.031091872 nan
EOD
$p3c13 << EOD
200 0.062423968 0.053921665 0.072266903 0.064430592 0.060173711 nan
400 0.045820106 0.038617679 0.05436583 0.042549239 0.042549239 nan
800 0.027204716 0.023418439 0.031603157 0.028099039 0.030086855 nan
EOD
set title 'hellinger'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.56 [-0.71, -0.41], theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.56 [-0.71, -0.41], theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p3c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.56 [-0.71, -0.41], theory -1/2', \
  $p3c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p3c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p3c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.59 [-0.74, -0.43], theory -1/2', \
  $p3c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p3c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p3c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.56 [-0.71, -0.41], theory -1/2', \
  $p3c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p3c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p3c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.58 [-0.73, -0.43], theory -1/2', \
  $p3c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p3c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p3c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.56 [-0.71, -0.41], theory -1/2', \
  $p3c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p3c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p3c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.50 [-0.64, -0.37], theory -1/2', \
  $p3c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p3c7 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p3c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.61 [-0.76, -0.47], theory -1/2', \
  $p3c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c8 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.59 [-0.73, -0.44], theory -1/2', \
  $p3c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c9 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p3c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.40 [-0.51, -0.28], theory -1/2', \
  $p3c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p3c10 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p3c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.64 [-0.78, -0.49], theory -1/2', \
  $p3c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p3c11 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p3c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.60 [-0.74, -0.45], theory -1/2', \
  $p3c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p3c12 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p3c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.60 [-0.75, -0.45], theory -1/2', \
  $p3c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p3c13 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p4c0 << EOD
200 0.39003734 0.33157585 0.45880641 0.40386748 0.40939903 nan
400 0.32654522 0.24488357 0.43543868 0.28948883 0.28948883 nan
800 0.19879758 0.16110547 0.24530811 0.20750317 0.20469951 nan
EOD
$p4c1 << EOD
200 0.38898931 0.33079348 0.45742343 0.40278277 0.40858401 nan
400 0.32599396 0.24442924 0.43477639 0.28891252 0.28891252 nan
800 0.19854466 0.16097775 0.24487846 0.2072344 0.204292 nan
EOD
$p4c2 << EOD
200 0.38898509 0.33078948 0.45741904 0.40277841 0.40857743 nan
400 0.32598939 0.24442487 0.43477197 0.28890787 0.28890787 nan
800 0.19854093 0.16097681 0.24487067 0.20722997 0.20428871 nan
EOD
$p4c3 << EOD
200 0.26511406 0.22298567 0.3152017 0.27818739 0.27284555 nan
400 0.22156089 0.17251715 0.28454693 0.19293094 0.19293094 nan
800 0.1265578 0.10319758 0.15520593 0.13380314 0.13642277 nan
EOD
$p4c4 << EOD
200 0.38578813 0.32848618 0.45308597 0.39934659 0.40484216 nan
400 0.32317053 0.24200153 0.43156419 0.28626664 0.28626664 nan
800 0.196753 0.16008636 0.24181787 0.20520668 0.20242108 nan
EOD
$p4c5 << EOD
200 0.34092027 0.2952788 0.39361658 0.35585947 0.35022386 nan
400 0.29254225 0.21837158 0.39190526 0.24764567 0.24764567 nan
800 0.16329945 0.13427773 0.19859369 0.17233875 0.17511193 nan
EOD
$p4c6 << EOD
200 0.36888314 0.31647501 0.42997004 0.38210801 0.38796074 nan
400 0.31263628 0.23337157 0.41882326 0.27432967 0.27432967 nan
800 0.18879122 0.15532193 0.22947258 0.19695156 0.19398037 nan
EOD
$p4c7 << EOD
200 0.62449684 0.51221456 0.76139246 0.62502882 nan nan
400 0.49516989 0.42098178 0.5824319 0.49444727 nan nan
800 0.39063178 0.28985161 0.52645279 0.39114692 nan nan
EOD
$p4c8 << EOD
200 0.67601567 0.5568908 0.82062263 0.65434001 nan nan
400 0.53377807 0.46579729 0.6116803 0.56057999 nan nan
800 0.50110784 0.39154058 0.64133598 0.48025479 nan nan
EOD
$p4c9 << EOD
200 0.68058682 0.54730307 0.84632894 0.66171927 nan nan
400 0.54519361 0.46458766 0.6397847 0.56903276 nan nan
800 0.50513809 0.39578376 0.64470684 0.48932877 nan nan
EOD
$p4c10 << EOD
200 0.71122972 0.68303422 0.74058912 0.71075404 nan nan
400 0.66715532 0.62036954 0.71746948 0.66863204 nan nan
800 0.62967706 0.58688256 0.67559206 0.62900635 nan nan
EOD
$p4c11 << EOD
200 0.67899295 0.55892993 0.82484655 0.65058795 nan nan
400 0.54068544 0.47314741 0.61786398 0.57481292 nan nan
800 0.53160382 0.43231326 0.65369871 0.50786353 nan nan
EOD
$p4c12 << EOD
200 0.66292936 0.55782616 0.78783565 0.64368511 nan nan
400 0.56241954 0.51138167 0.61855118 0.58067761 nan nan
800 0.53181728 0.48704628 0.58070378 0.52383764 nan nan
EOD
$p4c13 << EOD
200 0.6690745 0.55195632 0.8110437 0.63197143 nan nan
400 0.51823375 0.45848004 0.58577516 0.55755135 nan nan
800 0.51298621 0.44403783 0.59264062 0.49189487 nan nan
EOD
set title 'wasserstein-1'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.48 [-0.67, -0.29], theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.48 [-0.67, -0.29], theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p4c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.48 [-0.67, -0.29], theory -1/2', \
  $p4c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p4c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p4c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.53 [-0.72, -0.34], theory -1/2', \
  $p4c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p4c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p4c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.48 [-0.67, -0.29], theory -1/2', \
  $p4c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p4c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p4c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.52 [-0.70, -0.35], theory -1/2', \
  $p4c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p4c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p4c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.48 [-0.66, -0.30], theory -1/2', \
  $p4c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p4c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p4c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.34 [-0.59, -0.09]', \
  $p4c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p4c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.22 [-0.45, 0.00]', \
  $p4c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.22 [-0.45, 0.02]', \
  $p4c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.09 [-0.15, -0.03]', \
  $p4c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p4c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.18 [-0.38, 0.03]', \
  $p4c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p4c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.15 [-0.28, -0.02]', \
  $p4c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p4c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.18 [-0.35, -0.01]', \
  $p4c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle
$p5c0 << EOD
200 19.881083 17.816508 22.1849 19.539379 nan nan
400 19.297204 16.823619 22.134481 20.167046 nan nan
800 21.122449 19.29697 23.120617 20.814876 nan nan
EOD
$p5c1 << EOD
200 84.93833 55.744433 129.42135 71.75594 nan nan
400 62.445779 53.462104 72.939053 71.066162 nan nan
800 74.465627 66.757722 83.063494 70.383014 nan nan
EOD
$p5c2 << EOD
200 86.353708 57.088251 130.62167 72.865247 nan nan
400 63.05921 53.746808 73.985119 72.065317 nan nan
800 75.344967 68.281442 83.139194 71.274169 nan nan
EOD
$p5c3 << EOD
200 3.5026326 3.2462786 3.7792304 3.5107049 nan nan
400 3.4541787 3.1366201 3.8038877 3.4337316 nan nan
800 3.3517876 3.1439262 3.5733917 3.358446 nan nan
EOD
$p5c4 << EOD
200 57.760121 38.268398 87.179806 49.730247 nan nan
400 40.430979 33.580232 48.679356 46.207727 nan nan
800 45.461393 39.62942 52.151613 42.934715 nan nan
EOD
$p5c5 << EOD
200 26.279065 20.896327 33.048356 25.461613 nan nan
400 23.520378 18.569552 29.791144 25.107315 nan nan
800 25.417716 21.043526 30.701143 24.757947 nan nan
EOD
$p5c6 << EOD
200 30.241035 27.30471 33.49313 29.874774 nan nan
400 32.682117 29.961537 35.649731 33.376625 nan nan
800 37.817252 33.643599 42.508667 37.288956 nan nan
EOD
$p5c7 << EOD
200 541.97088 405.8298 723.78232 620.9634 nan nan
400 1278.7676 994.6122 1644.1047 1012.8468 nan nan
800 1514.396 1266.3084 1811.0876 1652.0436 nan nan
EOD
$p5c8 << EOD
200 611.59666 434.79856 860.28453 651.26803 nan nan
400 1093.649 820.92852 1456.9699 985.89388 nan nan
800 1437.382 1182.9593 1746.5241 1492.4527 nan nan
EOD
$p5c9 << EOD
200 6.2528954 5.8907962 6.6372524 6.279042 nan nan
400 6.5030371 6.1248833 6.9045384 6.4487423 nan nan
800 6.6017546 6.3100491 6.9069453 6.623029 nan nan
EOD
$p5c10 << EOD
200 387.09309 282.71206 530.01297 398.91802 nan nan
400 404.62361 285.34198 573.7686 378.64385 nan nan
800 345.82071 231.19819 517.27032 359.40007 nan nan
EOD
$p5c11 << EOD
200 122.35452 94.541277 158.35019 122.86063 nan nan
400 99.579463 74.557706 132.99858 98.661865 nan nan
800 78.880303 59.833026 103.9911 79.229318 nan nan
EOD
set title 'iterations'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: 0.05 [-0.06, 0.15]', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.01 [-3.48, 3.45]', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p5c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.02 [-3.49, 3.46]', \
  $p5c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p5c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.03 [-0.10, 0.04]', \
  $p5c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p5c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.11 [-0.38, 0.17]', \
  $p5c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p5c5 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.02 [-0.23, 0.19]', \
  $p5c5 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p5c6 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: 0.16 [0.05, 0.27]', \
  $p5c6 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p5c7 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: 0.71 [-2.79, 4.20]', \
  $p5c7 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c8 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: 0.60 [0.32, 0.87]', \
  $p5c8 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p5c9 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: 0.04 [-0.02, 0.09]', \
  $p5c9 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p5c10 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.08 [-0.44, 0.29]', \
  $p5c10 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p5c11 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.32 [-0.59, -0.04]', \
  $p5c11 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle
$p6c0 << EOD
200 0.73527978 0.65719971 0.82263631 0.71092883 0.76095405 nan
400 0.62858185 0.52381858 0.75429768 0.69779794 0.69779794 nan
800 0.71871888 0.60664763 0.85149403 0.68490958 0.63988353 nan
EOD
$p6c1 << EOD
200 0.71373293 0.63051486 0.80793449 0.69829801 0.67413667 nan
400 0.58239681 0.48634263 0.69742199 0.61818606 0.61818606 nan
800 0.5676857 0.45688202 0.70536165 0.54726491 0.56687911 nan
EOD
$p6c2 << EOD
200 0.74384352 0.64890097 0.8526774 0.71354281 0.6759517 nan
400 0.54361281 0.43297395 0.68252347 0.61985044 0.61985044 nan
800 0.57243468 0.46229376 0.70881655 0.53846044 0.56840536 nan
EOD
$p6c3 << EOD
200 0.87318588 0.79659346 0.95714264 0.87191127 0.88182577 nan
400 0.8056811 0.71916162 0.9026094 0.8086378 0.8086378 nan
800 0.75092039 0.69359476 0.81298399 0.74995601 0.74152413 nan
EOD
$p6c4 << EOD
200 0.71419701 0.62975667 0.80995946 0.68694874 0.66164183 nan
400 0.54642152 0.45768502 0.65236235 0.60672823 0.60672823 nan
800 0.56908275 0.46544819 0.6957921 0.53587572 0.55637224 nan
EOD
$p6c5 << EOD
200 0.73518912 0.64459352 0.83851764 0.72352414 0.71825204 nan
400 0.63792121 0.55937216 0.7275004 0.65864002 0.65864002 nan
800 0.61027591 0.52777015 0.70567972 0.59957458 0.60397557 nan
EOD
$p6c6 << EOD
200 0.72991858 0.62542647 0.85186854 0.69646797 0.66023641 nan
400 0.55405897 0.47897233 0.64091666 0.60543946 0.60543946 nan
800 0.55439681 0.46740122 0.65758454 0.52630839 0.55519043 nan
EOD
set title 'blocks.over.mean'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.03 [-0.17, 0.12], theory -1/8', \
  $p6c0 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p6c0 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.18 [-0.35, -0.00], theory -1/8', \
  $p6c1 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p6c2 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.20 [-0.38, -0.02], theory -1/8', \
  $p6c2 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p6c2 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p6c3 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.11 [-0.20, -0.02], theory -1/8', \
  $p6c3 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p6c3 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p6c4 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.18 [-0.35, -0.01], theory -1/8', \
  $p6c4 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p6c4 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p6c5 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.14 [-0.28, 0.01], theory -1/8', \
  $p6c5 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p6c5 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p6c6 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.20 [-0.37, -0.04], theory -1/8', \
  $p6c6 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p6c6 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p7c0 << EOD
200 0.52429542 0.46649768 0.58925413 0.54250821 0.5079813 nan
400 0.45578362 0.41063752 0.50589315 0.42715966 0.42715966 nan
800 0.30818423 0.22487745 0.42235233 0.33633661 0.35919703 nan
EOD
$p7c1 << EOD
200 0.54733876 0.47943576 0.62485893 0.54208037 0.53462927 nan
400 0.44112887 0.38791939 0.5016369 0.44956784 0.44956784 nan
800 0.38052432 0.28730343 0.50399244 0.37284367 0.37803998 nan
EOD
$p7c2 << EOD
200 0.53344558 0.45435623 0.62630194 0.54553051 0.55210831 nan
400 0.49607768 0.38426778 0.64042077 0.4642659 0.4642659 nan
800 0.38081362 0.28757626 0.50428019 0.39510682 0.39039953 nan
EOD
$p7c3 << EOD
200 0.43015583 0.38369332 0.48224462 0.43429968 0.47278835 nan
400 0.40486722 0.36315434 0.45137134 0.39756603 0.39756603 nan
800 0.36102305 0.32810639 0.39724201 0.36393936 0.33431185 nan
EOD
$p7c4 << EOD
200 0.55105269 0.48062552 0.63179971 0.53567699 0.52168388 nan
400 0.41012042 0.34461668 0.48807492 0.43868211 0.43868211 nan
800 0.37990119 0.28717488 0.50256802 0.35925006 0.36888621 nan
EOD
$p7c5 << EOD
200 0.49383894 0.42941727 0.56792522 0.50017723 0.46146444 nan
400 0.399485 0.34081744 0.46825147 0.38804379 0.38804379 nan
800 0.29726955 0.25884336 0.34140025 0.30104926 0.32630463 nan
EOD
$p7c6 << EOD
200 0.54578422 0.4549221 0.65479432 0.53421571 0.49482748 nan
400 0.3999876 0.33883165 0.47218163 0.41609865 0.41609865 nan
800 0.33329626 0.2635391 0.4215177 0.32409771 0.34989587 nan
EOD
set title 'blocks.over.variance'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.34 [-0.55, -0.14], theory -1/4', \
  $p7c0 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p7c0 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p7c1 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.27 [-0.48, -0.06], theory -1/4', \
  $p7c1 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p7c1 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p7c2 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.23 [-0.46, -0.01], theory -1/4', \
  $p7c2 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p7c2 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p7c3 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.13 [-0.23, -0.02], theory -1/4', \
  $p7c3 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p7c3 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p7c4 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.29 [-0.50, -0.08], theory -1/4', \
  $p7c4 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p7c4 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p7c5 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.37 [-0.51, -0.22], theory -1/4', \
  $p7c5 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p7c5 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p7c6 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.36 [-0.57, -0.15], theory -1/4', \
  $p7c6 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p7c6 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p8c0 << EOD
200 0.1827836 0.12817761 0.26065273 0.17191035 0.19466047 nan
400 0.12193832 0.085940932 0.17301364 0.13764574 0.13764574 nan
800 0.12024043 0.073043094 0.19793468 0.11021064 0.097330234 nan
EOD
$p8c1 << EOD
200 0.20958893 0.14763327 0.29754485 0.19700183 0.22786071 nan
400 0.14180148 0.09863666 0.20385586 0.16112185 0.16112185 nan
800 0.14377112 0.088115287 0.23458058 0.1317767 0.11393035 nan
EOD
$p8c2 << EOD
200 0.24323038 0.16371413 0.36136781 0.22513319 0.24183006 nan
400 0.14565546 0.096476455 0.21990354 0.17099968 0.17099968 nan
800 0.14307425 0.087320564 0.23442635 0.12988262 0.12091503 nan
EOD
$p8c3 << EOD
200 0.21564869 0.15431265 0.30136452 0.21587451 0.22606387 nan
400 0.16021123 0.11188821 0.22940433 0.15985129 0.15985129 nan
800 0.11824847 0.085854919 0.16286429 0.11836708 0.11303193 nan
EOD
$p8c4 << EOD
200 0.21109733 0.14919072 0.29869205 0.19495771 0.22433332 nan
400 0.13723879 0.100596 0.18722896 0.15862761 0.15862761 nan
800 0.14419603 0.089638826 0.23195859 0.12906758 0.11216666 nan
EOD
$p8c5 << EOD
200 0.17274217 0.12278352 0.24302818 0.16983188 0.19236788 nan
400 0.13162147 0.094572182 0.18318508 0.13602463 0.13602463 nan
800 0.11078109 0.079211445 0.1549328 0.10894716 0.09618394 nan
EOD
$p8c6 << EOD
200 0.20146335 0.1354348 0.29968281 0.1848223 0.20465785 nan
400 0.1246373 0.088359973 0.17580876 0.14471495 0.14471495 nan
800 0.12265181 0.08507699 0.1768218 0.1133111 0.10232892 nan
EOD
set title 'merged.mean1'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.32 [-0.75, 0.11], theory -1/2', \
  $p8c0 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p8c0 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p8c1 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.29 [-0.72, 0.14], theory -1/2', \
  $p8c1 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p8c1 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p8c2 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.40 [-0.85, 0.06], theory -1/2', \
  $p8c2 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p8c2 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p8c3 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.43 [-0.77, -0.10], theory -1/2', \
  $p8c3 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p8c3 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p8c4 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.30 [-0.72, 0.12], theory -1/2', \
  $p8c4 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p8c4 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p8c5 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.32 [-0.67, 0.02], theory -1/2', \
  $p8c5 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p8c5 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p8c6 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.35 [-0.74, 0.04], theory -1/2', \
  $p8c6 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p8c6 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p9c0 << EOD
200 0.1504213 0.10251647 0.22071153 0.15275731 0.24319301 nan
400 0.17656765 0.13369883 0.23318181 0.17196343 0.17196343 nan
800 0.18674044 0.076391184 0.45649238 0.19358433 0.12159651 nan
EOD
$p9c1 << EOD
200 0.20043127 0.11643749 0.34501512 0.19110633 0.30113301 nan
400 0.19887457 0.14100855 0.28048721 0.21293319 0.21293319 nan
800 0.25419495 0.11912243 0.54242574 0.23725297 0.15056651 nan
EOD
$p9c2 << EOD
200 0.28409472 0.15330567 0.52646329 0.29520433 0.39603488 nan
400 0.30190345 0.16513675 0.55194071 0.28003895 0.28003895 nan
800 0.25327888 0.11820807 0.54268872 0.26565266 0.19801744 nan
EOD
$p9c3 << EOD
200 0.26030487 0.16752837 0.40446061 0.28166568 0.30969437 nan
400 0.25189668 0.1701742 0.37286462 0.21898699 0.21898699 nan
800 0.15895939 0.10824166 0.23344143 0.17025611 0.15484719 nan
EOD
$p9c4 << EOD
200 0.2033859 0.11762037 0.3516893 0.18236684 0.28688099 nan
400 0.17508805 0.12699673 0.24139068 0.20285549 0.20285549 nan
800 0.26147336 0.12782193 0.53487157 0.22564602 0.1434405 nan
EOD
$p9c5 << EOD
200 0.14511246 0.085982844 0.24490499 0.15432703 0.2259612 nan
400 0.17096792 0.13173481 0.22188539 0.15977869 0.15977869 nan
800 0.15692032 0.099391542 0.24774731 0.16542294 0.1129806 nan
EOD
$p9c6 << EOD
200 0.25660727 0.14442537 0.45592605 0.21743898 0.26743612 nan
400 0.15676309 0.11813785 0.20801686 0.18910589 0.18910589 nan
800 0.19406886 0.10926403 0.34469459 0.16446471 0.13371806 nan
EOD
set title 'merged.second'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: 0.17 [-0.45, 0.79], theory -1/2', \
  $p9c0 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p9c0 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p9c1 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: 0.16 [-0.50, 0.81], theory -1/2', \
  $p9c1 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p9c1 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p9c2 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.08 [-0.78, 0.63], theory -1/2', \
  $p9c2 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p9c2 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p9c3 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.36 [-0.78, 0.06], theory -1/2', \
  $p9c3 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p9c3 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p9c4 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: 0.15 [-0.49, 0.79], theory -1/2', \
  $p9c4 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p9c4 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p9c5 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: 0.05 [-0.45, 0.55], theory -1/2', \
  $p9c5 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p9c5 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p9c6 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.20 [-0.79, 0.38], theory -1/2', \
  $p9c6 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p9c6 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
unset multiplot
