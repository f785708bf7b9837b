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
200 0.19564233 0.1510047 0.25347502 0.21123577 0.24545618 nan
400 0.20194508 0.15679115 0.26010278 0.17356373 0.17356373 nan
800 0.13311379 0.10827692 0.16364782 0.14261016 0.12272809 nan
EOD
$p0c1 << EOD
200 0.19540889 0.15090393 0.25303937 0.21095275 0.24507911 nan
400 0.20164558 0.15647444 0.25985674 0.1732971 0.1732971 nan
800 0.13289892 0.10815022 0.16331102 0.1423631 0.12253956 nan
EOD
$p0c2 << EOD
200 0.19540585 0.15090158 0.25303542 0.21093185 0.24505574 nan
400 0.20158326 0.15644937 0.25973777 0.17328057 0.17328057 nan
800 0.13289696 0.10814829 0.16330911 0.14235004 0.12252787 nan
EOD
$p0c3 << EOD
200 0.16616575 0.12735136 0.21681006 0.18363857 0.1867209 nan
400 0.16094036 0.1239408 0.20898525 0.13203162 0.13203162 nan
800 0.086702654 0.069840984 0.10763523 0.094927484 0.093360451 nan
EOD
$p0c4 << EOD
200 0.19459658 0.15052111 0.2515782 0.21002789 0.2429512 nan
400 0.20006951 0.15487043 0.25846 0.17179244 0.17179244 nan
800 0.13122369 0.10709187 0.16079332 0.14051773 0.1214756 nan
EOD
$p0c5 << EOD
200 0.17537681 0.13527957 0.22735898 0.19358414 0.21155576 nan
400 0.1832344 0.13958285 0.24053705 0.14959251 0.14959251 nan
800 0.10590865 0.086889266 0.12909124 0.11559789 0.10577788 nan
EOD
$p0c6 << EOD
200 0.19165563 0.1489983 0.2465255 0.20649693 0.23389739 nan
400 0.19273593 0.14808129 0.25085639 0.16539043 0.16539043 nan
800 0.1238663 0.10146607 0.15121175 0.13246684 0.1169487 nan
EOD
$p0c7 << EOD
200 0.21000386 0.13083195 0.33708602 0.22121184 0.24489352 nan
400 0.18900189 0.13553619 0.2635585 0.17316587 0.17316587 nan
800 0.12931695 0.087035823 0.19213783 0.13555521 0.12244676 nan
EOD
$p0c8 << EOD
200 0.22679524 0.14121304 0.36424456 0.24438155 0.26526439 nan
400 0.21147046 0.1574119 0.28409387 0.18757025 0.18757025 nan
800 0.13452187 0.090093162 0.20086024 0.14396586 0.1326322 nan
EOD
$p0c9 << EOD
200 0.20341138 0.11882027 0.348225 0.22426139 0.2523678 nan
400 0.20806858 0.14990065 0.28880818 0.17845099 0.17845099 nan
800 0.13062869 0.086936587 0.19627933 0.14199838 0.1261839 nan
EOD
$p0c10 << EOD
200 0.16823582 0.11589418 0.24421669 0.18208765 0.25958883 nan
400 0.20977564 0.16138564 0.27267495 0.18355702 0.18355702 nan
800 0.17207276 0.12499589 0.23688006 0.18503825 0.12979442 nan
EOD
$p0c11 << EOD
200 0.22108263 0.13679129 0.35731461 0.23870531 0.27929121 nan
400 0.22200117 0.1675885 0.29408055 0.19748871 0.19748871 nan
800 0.15374854 0.11236623 0.21037117 0.16338886 0.1396456 nan
EOD
$p0c12 << EOD
200 0.20462216 0.13539403 0.30924721 0.21424022 0.2511747 nan
400 0.19218266 0.14205483 0.25999943 0.17760733 0.17760733 nan
800 0.14112569 0.098748881 0.20168797 0.14723829 0.12558735 nan
EOD
$p0c13 << EOD
200 0.21721356 0.1475616 0.31974259 0.23228309 0.26057663 nan
400 0.20639165 0.1574541 0.27053925 0.18425551 0.18425551 nan
800 0.13718925 0.096760984 0.19450909 0.14615825 0.13028832 nan
EOD
set title 'blocks.single.mean'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.28 [-0.53, -0.04], theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.28 [-0.53, -0.04], theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p0c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.28 [-0.53, -0.04], theory -1/2', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p0c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.48 [-0.74, -0.21], theory -1/2', \
  $p0c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p0c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p0c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.29 [-0.53, -0.05], theory -1/2', \
  $p0c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p0c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p0c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.37 [-0.62, -0.13], theory -1/2', \
  $p0c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p0c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p0c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.32 [-0.56, -0.08], theory -1/2', \
  $p0c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p0c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p0c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.35 [-0.83, 0.13], theory -1/2', \
  $p0c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p0c7 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p0c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.38 [-0.86, 0.09], theory -1/2', \
  $p0c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c8 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.33 [-0.85, 0.19], theory -1/2', \
  $p0c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c9 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p0c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: 0.01 [-0.35, 0.37], theory -1/2', \
  $p0c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c10 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p0c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.27 [-0.71, 0.16], theory -1/2', \
  $p0c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p0c11 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p0c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.27 [-0.68, 0.14], theory -1/2', \
  $p0c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p0c12 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p0c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.33 [-0.73, 0.06], theory -1/2', \
  $p0c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p0c13 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p1c0 << EOD
200 0.28813806 0.21921367 0.37873342 0.29885073 0.31054765 nan
400 0.23399882 0.1897701 0.28853571 0.21959035 0.21959035 nan
800 0.1562826 0.12646632 0.19312851 0.16135119 0.15527382 nan
EOD
$p1c1 << EOD
200 0.28763447 0.21895261 0.37786071 0.29831796 0.30993844 nan
400 0.23355368 0.18933893 0.28809355 0.21915957 0.21915957 nan
800 0.15594864 0.12621512 0.19268672 0.16100579 0.15496922 nan
EOD
$p1c2 << EOD
200 0.28762939 0.21894875 0.37785403 0.29829276 0.30991321 nan
400 0.23350911 0.18929355 0.28805263 0.21914174 0.21914174 nan
800 0.15594548 0.12621256 0.19268283 0.16099318 0.15495661 nan
EOD
$p1c3 << EOD
200 0.22538618 0.17842667 0.28470482 0.23446627 0.22104888 nan
400 0.1681687 0.1371263 0.20623842 0.15630516 0.15630516 nan
800 0.10084821 0.086263599 0.11789864 0.10419965 0.11052444 nan
EOD
$p1c4 << EOD
200 0.28609784 0.21822033 0.37508868 0.29673493 0.30678131 nan
400 0.23130559 0.18716664 0.28585369 0.21692714 0.21692714 nan
800 0.15359168 0.12447834 0.18951414 0.15858391 0.15339065 nan
EOD
$p1c5 << EOD
200 0.25636766 0.1995096 0.32942964 0.26996968 0.26250326 nan
400 0.20456136 0.16352865 0.25589001 0.18561784 0.18561784 nan
800 0.12198027 0.10083018 0.14756678 0.12762167 0.13125163 nan
EOD
$p1c6 << EOD
200 0.28401235 0.21619332 0.37310596 0.29459921 0.29698742 nan
400 0.2240358 0.18059975 0.27791866 0.21000182 0.21000182 nan
800 0.14495298 0.11709656 0.17943623 0.1496975 0.14849371 nan
EOD
$p1c7 << EOD
200 0.26623054 0.18464721 0.38386011 0.26782659 0.26233517 nan
400 0.18781678 0.1266205 0.27858951 0.18549897 0.18549897 nan
800 0.12771387 0.088696208 0.1838955 0.12847817 0.13116758 nan
EOD
$p1c8 << EOD
200 0.24802769 0.16673935 0.3689455 0.26168681 0.26669336 nan
400 0.20904187 0.14488129 0.30161591 0.18858069 0.18858069 nan
800 0.12896901 0.088294047 0.18838195 0.13589785 0.13334668 nan
EOD
$p1c9 << EOD
200 0.22464362 0.14594557 0.34577792 0.23986074 0.26042845 nan
400 0.20767342 0.1442364 0.29901087 0.18415072 0.18415072 nan
800 0.13309479 0.092090761 0.19235613 0.14137991 0.13021423 nan
EOD
$p1c10 << EOD
200 0.21634877 0.17194806 0.2722147 0.22711842 0.27270493 nan
400 0.21395634 0.16395047 0.27921431 0.1928315 0.1928315 nan
800 0.15509047 0.11637881 0.20667897 0.16372071 0.13635246 nan
EOD
$p1c11 << EOD
200 0.24074546 0.16067623 0.3607153 0.25374055 0.27249485 nan
400 0.21286589 0.14761725 0.30695523 0.19268295 0.19268295 nan
800 0.13964729 0.10172834 0.1917004 0.14631765 0.13624742 nan
EOD
$p1c12 << EOD
200 0.23230822 0.16007231 0.33714207 0.24266769 0.24536694 nan
400 0.18902029 0.13197201 0.27072915 0.17350063 0.17350063 nan
800 0.11888659 0.083484959 0.16930021 0.12404811 0.12268347 nan
EOD
$p1c13 << EOD
200 0.2520066 0.17196898 0.36929524 0.26046183 0.26046072 nan
400 0.19706698 0.13202163 0.29415932 0.18417354 0.18417354 nan
800 0.12618985 0.089217475 0.17848384 0.1302298 0.13023036 nan
EOD
set title 'blocks.single.variance'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.44 [-0.70, -0.19], theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.44 [-0.70, -0.19], theory -1/2', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p1c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.44 [-0.70, -0.19], theory -1/2', \
  $p1c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p1c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p1c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.59 [-0.79, -0.38], theory -1/2', \
  $p1c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p1c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p1c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.45 [-0.71, -0.20], theory -1/2', \
  $p1c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p1c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p1c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.54 [-0.78, -0.30], theory -1/2', \
  $p1c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p1c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p1c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.49 [-0.75, -0.23], theory -1/2', \
  $p1c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p1c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p1c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.53 [-0.93, -0.13], theory -1/2', \
  $p1c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p1c7 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p1c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.47 [-0.90, -0.05], theory -1/2', \
  $p1c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c8 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.38 [-0.84, 0.08], theory -1/2', \
  $p1c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c9 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p1c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.24 [-0.51, 0.04], theory -1/2', \
  $p1c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p1c10 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p1c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.40 [-0.80, 0.01], theory -1/2', \
  $p1c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p1c11 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p1c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.48 [-0.87, -0.10], theory -1/2', \
  $p1c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p1c12 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p1c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.50 [-0.89, -0.11], theory -1/2', \
  $p1c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p1c13 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p2c0 << EOD
200 0.074570932 0.051115271 0.10878987 0.086930462 0.10866407 nan
400 0.098836208 0.077016726 0.12683733 0.076837098 0.076837098 nan
800 0.059085241 0.042969326 0.081245532 0.067915659 0.054332033 nan
EOD
$p2c1 << EOD
200 0.07441973 0.051032868 0.1085241 0.086759944 0.10843487 nan
400 0.098664226 0.076861016 0.12665237 0.076675035 0.076675035 nan
800 0.058941215 0.042859378 0.081057332 0.067762387 0.054217437 nan
EOD
$p2c2 << EOD
200 0.074420008 0.051033086 0.10852445 0.086747176 0.10841844 nan
400 0.098627808 0.076826958 0.12661499 0.076663416 0.076663416 nan
800 0.058939956 0.042858213 0.081056072 0.067751823 0.054209221 nan
EOD
$p2c3 << EOD
200 0.067236821 0.052547123 0.086033066 0.073567771 0.080249995 nan
400 0.068418187 0.052182141 0.089705945 0.056745316 0.056745316 nan
800 0.039284732 0.027576579 0.055963802 0.043769585 0.040124998 nan
EOD
$p2c4 << EOD
200 0.074072858 0.050953394 0.10768249 0.086341292 0.10728883 nan
400 0.097763658 0.076043851 0.12568712 0.075864658 0.075864658 nan
800 0.057937806 0.042090279 0.079752128 0.066659256 0.053644414 nan
EOD
$p2c5 << EOD
200 0.066636537 0.048510231 0.091535909 0.078725097 0.093272988 nan
400 0.088796978 0.06943406 0.11355959 0.065953962 0.065953962 nan
800 0.046560871 0.033376945 0.064952461 0.055254618 0.046636494 nan
EOD
$p2c6 << EOD
200 0.072361245 0.050713119 0.1032504 0.084090316 0.10300164 nan
400 0.094116636 0.073010825 0.12132367 0.072833159 0.072833159 nan
800 0.054705664 0.03958618 0.07559986 0.063082996 0.051500821 nan
EOD
$p2c7 << EOD
200 0.12064158 0.08087461 0.17996243 0.1279486 0.14828598 nan
400 0.11545678 0.08865377 0.15036325 0.10485402 0.10485402 nan
800 0.081513283 0.058629834 0.11332823 0.085927986 0.07414299 nan
EOD
$p2c8 << EOD
200 0.12480141 0.07855849 0.19826491 0.13576262 0.15639265 nan
400 0.12586982 0.096405412 0.16433944 0.1105863 0.1105863 nan
800 0.083878058 0.059352076 0.11853888 0.090078768 0.078196323 nan
EOD
$p2c9 << EOD
200 0.098329275 0.05569388 0.17360339 0.11354799 0.1381391 nan
400 0.12035439 0.089727319 0.16143555 0.097679093 0.097679093 nan
800 0.075149617 0.052405226 0.1077653 0.084027952 0.069069549 nan
EOD
$p2c10 << EOD
200 0.095405212 0.065615381 0.13871983 0.10128446 0.1349357 nan
400 0.10638633 0.078462253 0.14424835 0.095413951 0.095413951 nan
800 0.084525505 0.05703184 0.1252732 0.089883699 0.067467852 nan
EOD
$p2c11 << EOD
200 0.12177318 0.076562423 0.19368127 0.13069785 0.16614095 nan
400 0.13054508 0.10156172 0.16779961 0.11747939 0.11747939 nan
800 0.099680996 0.072115411 0.13778332 0.10559782 0.083070476 nan
EOD
$p2c12 << EOD
200 0.10094048 0.063246781 0.16109879 0.11077361 0.14412526 nan
400 0.11782937 0.090910172 0.15271954 0.10191195 0.10191195 nan
800 0.085821568 0.05580969 0.13197245 0.0937592 0.07206263 nan
EOD
$p2c13 << EOD
200 0.10675062 0.068258809 0.16694835 0.11540227 0.14977728 nan
400 0.11897188 0.093140077 0.15196798 0.10590853 0.10590853 nan
800 0.091288527 0.067390487 0.1236613 0.097195807 0.074888641 nan
EOD
set title 'blocks.mass'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.18 [-5.30, 4.94], theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.18 [-5.30, 4.95], theory -1/2', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p2c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.18 [-5.30, 4.94], theory -1/2', \
  $p2c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p2c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p2c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.37 [-0.69, -0.06], theory -1/2', \
  $p2c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p2c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p2c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.19 [-5.31, 4.94], theory -1/2', \
  $p2c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p2c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p2c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.26 [-6.09, 5.58], theory -1/2', \
  $p2c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p2c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p2c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.21 [-5.28, 4.86], theory -1/2', \
  $p2c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p2c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p2c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.29 [-0.67, 0.10], theory -1/2', \
  $p2c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p2c7 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p2c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.30 [-0.73, 0.13], theory -1/2', \
  $p2c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c8 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.22 [-0.73, 0.30], theory -1/2', \
  $p2c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c9 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p2c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.09 [-0.49, 0.32], theory -1/2', \
  $p2c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p2c10 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p2c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.15 [-0.57, 0.27], theory -1/2', \
  $p2c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p2c11 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p2c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.12 [-0.60, 0.36], theory -1/2', \
  $p2c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p2c12 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p2c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.12 [-0.52, 0.27], theory -1/2', \
  $p2c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p2c13 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p3c0 << EOD
200 0.055789747 0.049614005 0.06273422 0.057132182 0.055512772 nan
400 0.041407306 0.035617489 0.048138289 0.039253457 0.039253457 nan
800 0.026263335 0.022630397 0.030479481 0.026969632 0.027756386 nan
EOD
$p3c1 << EOD
200 0.055772636 0.049598147 0.062715789 0.057113733 0.055484932 nan
400 0.041385911 0.035594113 0.048120139 0.039233772 0.039233772 nan
800 0.026245976 0.022614961 0.03045998 0.026951291 0.027742466 nan
EOD
$p3c2 << EOD
200 0.055772537 0.049598046 0.062715695 0.057112892 0.055484004 nan
400 0.04138378 0.035593422 0.048116118 0.039233116 0.039233116 nan
800 0.026245854 0.022614845 0.030459854 0.026950787 0.027742002 nan
EOD
$p3c3 << EOD
200 0.053986576 0.047827898 0.060938292 0.054875083 0.052062609 nan
400 0.038252059 0.032324303 0.04526687 0.036813824 0.036813824 nan
800 0.024265435 0.020992764 0.028048298 0.02469714 0.026031304 nan
EOD
$p3c4 << EOD
200 0.055718387 0.049548125 0.062657035 0.057061494 0.055328175 nan
400 0.041278576 0.035478804 0.048026445 0.039122928 0.039122928 nan
800 0.026120013 0.022502905 0.030318533 0.026823754 0.027664088 nan
EOD
$p3c5 << EOD
200 0.054895067 0.048781962 0.061774233 0.056345812 0.053488317 nan
400 0.040140701 0.034331204 0.046933276 0.037821952 0.037821952 nan
800 0.024661219 0.02123291 0.02864307 0.025387868 0.026744159 nan
EOD
$p3c6 << EOD
200 0.055246522 0.049144402 0.062106324 0.056557293 0.0544657 nan
400 0.040617878 0.034834525 0.047361405 0.038513066 0.038513066 nan
800 0.025546043 0.02198728 0.029680813 0.026225729 0.02723285 nan
EOD
$p3c7 << EOD
200 0.080682235 0.073666121 0.088366579 0.080766845 0.077713146 nan
400 0.055081841 0.049006696 0.061910095 0.054951493 0.054951493 nan
800 0.037345603 0.033609924 0.041496495 0.037387452 0.038856573 nan
EOD
$p3c8 << EOD
200 0.078700671 0.070816879 0.087462138 0.079138694 0.076710231 nan
400 0.054890244 0.048649162 0.061931978 0.054242324 0.054242324 nan
800 0.036967442 0.03308344 0.041307426 0.037178144 0.038355115 nan
EOD
$p3c9 << EOD
200 0.076008389 0.067785338 0.08522898 0.076994309 0.075446535 nan
400 0.054776913 0.048578264 0.061766517 0.053348757 0.053348757 nan
800 0.036501446 0.032713032 0.040728588 0.036964938 0.037723268 nan
EOD
$p3c10 << EOD
200 0.070546966 0.064005164 0.077757388 0.070832271 0.073770629 nan
400 0.052597317 0.047488457 0.058255793 0.052163712 0.052163712 nan
800 0.038264061 0.034866841 0.041992287 0.03841544 0.036885315 nan
EOD
$p3c11 << EOD
200 0.078797924 0.070924325 0.087545604 0.079379937 0.075759016 nan
400 0.054438177 0.047975205 0.061771807 0.053569714 0.053569714 nan
800 0.035868809 0.031782168 0.040480923 0.036151632 0.037879508 nan
EOD
$p3c12 << EOD
200 0.075126628 0.066401236 0.084998571 0.07582601 0.070044298 nan
400 0.050474473 0.044381241 0.057404263 0.049528798 0.049528798 nan
800 0.032046717 0.028166255 0.036461791 0.03235172 0.035022149 nan
EOD
$p3c13 << EOD
200 0.074048056 0.065265042 0.08401304 0.076064186 0.070556051 nan
400 0.052693795 0.046230285 0.060060975 0.049890662 0.049890662 nan
800 0.031819292 0.027736601 0.036502934 0.032723392 0.035278025 nan
EOD
set title 'hellinger'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.54 [-0.68, -0.40], theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.54 [-0.68, -0.40], theory -1/2', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p3c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.54 [-0.68, -0.40], theory -1/2', \
  $p3c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p3c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p3c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.58 [-0.71, -0.44], theory -1/2', \
  $p3c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p3c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p3c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.54 [-0.68, -0.41], theory -1/2', \
  $p3c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p3c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p3c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.58 [-0.71, -0.44], theory -1/2', \
  $p3c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p3c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p3c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.55 [-0.69, -0.42], theory -1/2', \
  $p3c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p3c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p3c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.56 [-0.66, -0.45], theory -1/2', \
  $p3c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p3c7 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p3c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.54 [-0.66, -0.43], theory -1/2', \
  $p3c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c8 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.53 [-0.65, -0.41], theory -1/2', \
  $p3c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c9 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p3c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.44 [-0.54, -0.34], theory -1/2', \
  $p3c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p3c10 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p3c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.57 [-0.68, -0.45], theory -1/2', \
  $p3c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p3c11 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p3c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.61 [-0.75, -0.48], theory -1/2', \
  $p3c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p3c12 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p3c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.61 [-0.74, -0.47], theory -1/2', \
  $p3c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p3c13 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p4c0 << EOD
200 0.36324479 0.29573568 0.44616457 0.39386252 0.45225341 nan
400 0.37376107 0.30883553 0.45233571 0.31979145 0.31979145 nan
800 0.23974523 0.19630729 0.29279492 0.25965044 0.22612671 nan
EOD
$p4c1 << EOD
200 0.36259607 0.29549122 0.44494015 0.39312107 0.45137205 nan
400 0.37313818 0.30824116 0.4516986 0.31916824 0.31916824 nan
800 0.23924779 0.19593695 0.29213226 0.25912721 0.22568603 nan
EOD
$p4c2 << EOD
200 0.36259353 0.29548965 0.44493628 0.39308584 0.45132967 nan
400 0.37304363 0.30816349 0.45158351 0.31913827 0.31913827 nan
800 0.2392436 0.195933 0.29212793 0.25910177 0.22566484 nan
EOD
$p4c3 << EOD
200 0.29839156 0.26617789 0.33450383 0.31813591 0.33393094 nan
400 0.27597018 0.22994835 0.33120282 0.23612483 0.23612483 nan
800 0.16203983 0.13478477 0.19480619 0.17525508 0.16696547 nan
EOD
$p4c4 << EOD
200 0.36070245 0.29501357 0.44101786 0.3909884 0.44683493 nan
400 0.36994097 0.30521926 0.44838692 0.31596001 0.31596001 nan
800 0.2356935 0.19333897 0.28732659 0.25532913 0.22341747 nan
EOD
$p4c5 << EOD
200 0.32770421 0.28105644 0.38209424 0.35771726 0.38826943 nan
400 0.3342393 0.27509408 0.40610074 0.27454794 0.27454794 nan
800 0.19181905 0.16038486 0.2294141 0.21071551 0.19413471 nan
EOD
$p4c6 << EOD
200 0.35415143 0.29364815 0.42712081 0.38283436 0.42984096 nan
400 0.35627244 0.29318049 0.43294169 0.30394346 0.30394346 nan
800 0.22298075 0.18387483 0.27040359 0.24130966 0.21492048 nan
EOD
$p4c7 << EOD
200 0.60794232 0.49506449 0.746557 0.61877581 nan nan
400 0.54205596 0.44040396 0.66717079 0.52313329 nan nan
800 0.43493782 0.36205157 0.52249714 0.44227398 nan nan
EOD
$p4c8 << EOD
200 0.62330553 0.51023474 0.76143343 0.64859266 nan nan
400 0.6050479 0.51518902 0.7105799 0.56349018 nan nan
800 0.47200507 0.39810608 0.55962167 0.48955409 nan nan
EOD
$p4c9 << EOD
200 0.57337399 0.46488604 0.7071792 0.59555179 nan nan
400 0.57172419 0.48749823 0.67050202 0.53531431 nan nan
800 0.4654718 0.39568793 0.54756281 0.4811696 nan nan
EOD
$p4c10 << EOD
200 0.69115622 0.65244518 0.73216407 0.6929427 nan nan
400 0.66309943 0.61925207 0.71005149 0.65938466 nan nan
800 0.62575416 0.5870108 0.66705463 0.62745177 nan nan
EOD
$p4c11 << EOD
200 0.62150871 0.50975794 0.75775784 0.64483997 nan nan
400 0.61987993 0.527748 0.72809586 0.58046188 nan nan
800 0.50667852 0.4415628 0.58139662 0.52251102 nan nan
EOD
$p4c12 << EOD
200 0.67862458 0.5927158 0.77698506 0.67353029 nan nan
400 0.59078168 0.53324138 0.65453096 0.59848681 nan nan
800 0.53512753 0.48760124 0.58728619 0.53180453 nan nan
EOD
$p4c13 << EOD
200 0.6709054 0.5769389 0.7801763 0.68020093 nan nan
400 0.62604506 0.55201754 0.70999993 0.61064232 nan nan
800 0.54182876 0.48618971 0.60383507 0.5481969 nan nan
EOD
set title 'wasserstein-1'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: -0.30 [-0.51, -0.09], theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.30 [-0.51, -0.09], theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p4c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.30 [-0.51, -0.09], theory -1/2', \
  $p4c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p4c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p4c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.43 [-2.53, 1.67], theory -1/2', \
  $p4c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p4c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p4c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.31 [-0.51, -0.10], theory -1/2', \
  $p4c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p4c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p4c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=2 mclust: -0.38 [-3.11, 2.34], theory -1/2', \
  $p4c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p4c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle, \
  $p4c6 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.33 [-0.53, -0.14], theory -1/2', \
  $p4c6 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p4c6 using 1:6 with lines lc rgb '#000000' lw 1.2 dt 2 notitle, \
  $p4c7 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.24 [-0.45, -0.04]', \
  $p4c7 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p4c8 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.20 [-0.40, -0.01]', \
  $p4c8 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c9 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.15 [-0.35, 0.05]', \
  $p4c9 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c10 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.07 [-0.14, -0.01]', \
  $p4c10 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p4c11 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.15 [-0.33, 0.03]', \
  $p4c11 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p4c12 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.17 [-0.29, -0.05]', \
  $p4c12 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p4c13 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.16 [-0.29, -0.02]', \
  $p4c13 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle
$p5c0 << EOD
200 16.467324 13.792746 19.660534 16.423006 nan nan
400 17.173726 14.322675 20.592304 17.267765 nan nan
800 18.200771 15.724737 21.066685 18.155976 nan nan
EOD
$p5c1 << EOD
200 70.621208 49.909081 99.928809 65.532526 nan nan
400 58.347942 48.657621 69.968122 64.738307 nan nan
800 67.011629 59.838011 75.045249 63.953713 nan nan
EOD
$p5c2 << EOD
200 71.708169 50.925339 100.97255 67.473834 nan nan
400 61.412656 52.130212 72.347956 66.628816 nan nan
800 68.308263 61.166346 76.284087 65.79438 nan nan
EOD
$p5c3 << EOD
200 3.5026442 3.245475 3.7801912 3.5038589 nan nan
400 3.3517933 3.143452 3.573943 3.3496778 nan nan
800 3.2013248 3.0255046 3.3873625 3.2022812 nan nan
EOD
$p5c4 << EOD
200 49.399703 34.479432 70.776417 46.713772 nan nan
400 37.703193 30.005657 47.375425 41.112093 nan nan
800 37.650954 31.586326 44.88 36.182138 nan nan
EOD
$p5c5 << EOD
200 27.203474 16.905028 43.775674 26.512745 nan nan
400 21.205364 15.160844 29.659791 22.118664 nan nan
800 18.810149 14.553144 24.31239 18.452834 nan nan
EOD
$p5c6 << EOD
200 30.529999 27.98334 33.308421 31.165286 nan nan
400 33.83359 31.002385 36.923346 32.465643 nan nan
800 33.261703 31.576486 35.036858 33.820257 nan nan
EOD
$p5c7 << EOD
200 628.66745 446.00717 886.13546 637.20539 nan nan
400 1029.1031 752.64837 1407.1023 1003.1987 nan nan
800 1563.3991 1318.2848 1854.0887 1579.4084 nan nan
EOD
$p5c8 << EOD
200 771.66222 525.5442 1133.04 763.59298 nan nan
400 1070.8938 785.00332 1460.9027 1090.8819 nan nan
800 1570.4537 1310.0943 1882.5552 1558.4524 nan nan
EOD
$p5c9 << EOD
200 6.6149797 5.7912276 7.5559034 6.527103 nan nan
400 6.4026428 6.0516577 6.7739845 6.5130209 nan nan
800 6.5513987 6.2912376 6.8223183 6.4989691 nan nan
EOD
$p5c10 << EOD
200 443.50081 285.14515 689.79943 407.34458 nan nan
400 424.49692 291.52174 618.1276 497.73465 nan nan
800 669.77948 384.52686 1166.6404 608.18236 nan nan
EOD
$p5c11 << EOD
200 77.046089 54.778235 108.36603 84.374607 nan nan
400 109.54489 81.416889 147.39059 92.54314 nan nan
800 93.623887 71.488555 122.61309 101.50249 nan nan
EOD
set title 'iterations'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 mle: 0.07 [-0.09, 0.24]', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=2 em: -0.02 [-0.31, 0.27]', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p5c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=2 own-em: -0.02 [-0.30, 0.26]', \
  $p5c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p5c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=2 sklearn: -0.06 [-0.13, 0.00]', \
  $p5c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p5c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=2 sklearn-tight: -0.18 [-0.51, 0.14]', \
  $p5c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p5c5 using 1:2:3:4 with yerrorbars lc rgb '#000000' pt 4 ps 0.8 lw 1.3 title 'k=2 flexmix: -0.26 [-0.71, 0.19]', \
  $p5c5 using 1:5 with lines lc rgb '#000000' lw 1.6 notitle, \
  $p5c6 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: 0.06 [-0.02, 0.13]', \
  $p5c6 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p5c7 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: 0.65 [0.38, 0.93]', \
  $p5c7 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c8 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: 0.51 [0.21, 0.82]', \
  $p5c8 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p5c9 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.00 [-0.13, 0.13]', \
  $p5c9 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p5c10 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: 0.29 [-0.27, 0.85]', \
  $p5c10 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p5c11 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: 0.13 [-0.19, 0.45]', \
  $p5c11 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle
$p6c0 << EOD
200 0.61369345 0.50733198 0.74235348 0.63262743 0.66246062 nan
400 0.64209465 0.5487655 0.75129639 0.60747906 0.60747906 nan
800 0.56615757 0.47076339 0.68088215 0.5833304 0.55706076 nan
EOD
$p6c1 << EOD
200 0.64216196 0.53969182 0.76408789 0.65322256 0.63748389 nan
400 0.60477711 0.50925273 0.71821972 0.5845753 0.5845753 nan
800 0.51386898 0.42484939 0.62154103 0.52314219 0.53605791 nan
EOD
$p6c2 << EOD
200 0.6940531 0.58102615 0.82906718 0.67144796 0.65034214 nan
400 0.56075046 0.4814286 0.65314168 0.59636637 0.59636637 nan
800 0.54763167 0.45745215 0.65558866 0.52968044 0.54687038 nan
EOD
$p6c3 << EOD
200 0.76674908 0.70241234 0.83697867 0.7803738 0.85790944 nan
400 0.81547754 0.74452072 0.89319692 0.78670643 0.78670643 nan
800 0.77944392 0.7159069 0.84861987 0.79309045 0.72141298 nan
EOD
$p6c4 << EOD
200 0.66075219 0.5654101 0.77217132 0.66995415 0.66926806 nan
400 0.63187562 0.53064659 0.75241565 0.61372152 0.61372152 nan
800 0.55370369 0.45795999 0.66946411 0.56220878 0.56278512 nan
EOD
$p6c5 << EOD
200 0.67545747 0.61106954 0.74662991 0.67854393 0.73150693 nan
400 0.67820674 0.57768788 0.79621608 0.67079481 0.67079481 nan
800 0.65930535 0.5533329 0.78557328 0.6631342 0.61512156 nan
EOD
$p6c6 << EOD
200 0.63745813 0.56374505 0.72080966 0.64514776 0.68064489 nan
400 0.64177945 0.54140715 0.76075992 0.62415412 0.62415412 nan
800 0.59568546 0.50599808 0.70126979 0.60384363 0.57235185 nan
EOD
set title 'blocks.over.mean'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.06 [-0.25, 0.14], theory -1/8', \
  $p6c0 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p6c0 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.16 [-0.35, 0.03], theory -1/8', \
  $p6c1 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p6c2 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.17 [-0.36, 0.02], theory -1/8', \
  $p6c2 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p6c2 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p6c3 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: 0.01 [-0.08, 0.10], theory -1/8', \
  $p6c3 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p6c3 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p6c4 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.13 [-0.31, 0.06], theory -1/8', \
  $p6c4 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p6c4 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p6c5 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.02 [-0.16, 0.13], theory -1/8', \
  $p6c5 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p6c5 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p6c6 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.05 [-0.20, 0.10], theory -1/8', \
  $p6c6 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p6c6 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p7c0 << EOD
200 0.50574508 0.43447416 0.58870725 0.50693681 0.52474266 nan
400 0.44406 0.33673925 0.5855845 0.44125423 0.44125423 nan
800 0.38312925 0.32073882 0.45765593 0.38408197 0.3710491 nan
EOD
$p7c1 << EOD
200 0.50884986 0.44100488 0.58713223 0.51065388 0.55476989 nan
400 0.4709607 0.36450865 0.60850128 0.46650401 0.46650401 nan
800 0.42461428 0.36254107 0.49731547 0.42617124 0.39228155 nan
EOD
$p7c2 << EOD
200 0.49396244 0.4240667 0.57537857 0.48406574 0.51693454 nan
400 0.41702212 0.35538551 0.48934874 0.4346884 0.4346884 nan
800 0.39803222 0.34567047 0.45832568 0.39034782 0.36552792 nan
EOD
$p7c3 << EOD
200 0.47226419 0.41230709 0.54094016 0.44605406 0.49356293 nan
400 0.3720876 0.32793705 0.42218219 0.4150353 0.4150353 nan
800 0.40310253 0.37767103 0.43024653 0.38617359 0.3490017 nan
EOD
$p7c4 << EOD
200 0.50094135 0.434114 0.57805608 0.50033518 0.54775194 nan
400 0.45907277 0.34743401 0.6065837 0.46060264 0.46060264 nan
800 0.42458505 0.35292369 0.51079728 0.42402534 0.38731911 nan
EOD
$p7c5 << EOD
200 0.53338824 0.456461 0.62328 0.49962428 0.50352712 nan
400 0.3620778 0.2900974 0.45191832 0.42341415 0.42341415 nan
800 0.38399614 0.32397424 0.45513814 0.35882872 0.35604744 nan
EOD
$p7c6 << EOD
200 0.50782556 0.42052811 0.61324509 0.50434837 0.56258506 nan
400 0.46512777 0.3496016 0.61882966 0.47307576 0.47307576 nan
800 0.44694025 0.36195224 0.55188383 0.44374224 0.39780771 nan
EOD
set title 'blocks.over.variance'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.20 [-0.39, -0.01], theory -1/4', \
  $p7c0 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p7c0 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p7c1 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.13 [-0.30, 0.04], theory -1/4', \
  $p7c1 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p7c1 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p7c2 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.16 [-0.31, -0.00], theory -1/4', \
  $p7c2 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p7c2 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p7c3 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.10 [-1.56, 1.35], theory -1/4', \
  $p7c3 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p7c3 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p7c4 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.12 [-0.31, 0.07], theory -1/4', \
  $p7c4 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p7c4 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p7c5 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: -0.24 [-0.41, -0.07], theory -1/4', \
  $p7c5 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p7c5 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p7c6 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: -0.09 [-0.31, 0.13], theory -1/4', \
  $p7c6 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p7c6 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p8c0 << EOD
200 0.14581769 0.099490502 0.21371687 0.15942921 0.20088018 nan
400 0.16571889 0.12524239 0.21927679 0.14204373 0.14204373 nan
800 0.11616561 0.08143639 0.16570539 0.12655412 0.10044009 nan
EOD
$p8c1 << EOD
200 0.15696682 0.10125101 0.24334162 0.16774684 0.21068116 nan
400 0.16629966 0.12322879 0.22442466 0.14897408 0.14897408 nan
800 0.12477911 0.088049672 0.17683004 0.1323022 0.10534058 nan
EOD
$p8c2 << EOD
200 0.14420025 0.087940096 0.23645315 0.15520092 0.20546489 nan
400 0.16365939 0.11745693 0.2280359 0.14528561 0.14528561 nan
800 0.12816113 0.092179336 0.17818825 0.13600377 0.10273244 nan
EOD
$p8c3 << EOD
200 0.11810764 0.071434092 0.1952767 0.12239424 0.17796992 nan
400 0.1338476 0.091517667 0.19575653 0.12584374 0.12584374 nan
800 0.12542729 0.085066286 0.1849382 0.12939046 0.08898496 nan
EOD
$p8c4 << EOD
200 0.15407725 0.10072985 0.23567789 0.16132345 0.23053395 nan
400 0.17613939 0.12983396 0.23895971 0.16301212 0.16301212 nan
800 0.15833945 0.11498221 0.21804573 0.16471847 0.11526698 nan
EOD
$p8c5 << EOD
200 0.14718342 0.10816752 0.20027231 0.15177597 0.21648415 nan
400 0.16236806 0.12314486 0.21408435 0.15307741 0.15307741 nan
800 0.14883521 0.097265787 0.22774626 0.15439001 0.10824207 nan
EOD
$p8c6 << EOD
200 0.14973816 0.10896769 0.20576296 0.1538425 0.21885682 nan
400 0.16291081 0.12237389 0.21687578 0.15475514 0.15475514 nan
800 0.15156932 0.11110648 0.20676796 0.1556732 0.10942841 nan
EOD
set title 'merged.mean1'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.17 [-0.56, 0.22], theory -1/2', \
  $p8c0 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p8c0 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p8c1 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.17 [-0.61, 0.26], theory -1/2', \
  $p8c1 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p8c1 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p8c2 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.10 [-0.56, 0.37], theory -1/2', \
  $p8c2 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p8c2 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p8c3 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: 0.04 [-0.45, 0.53], theory -1/2', \
  $p8c3 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p8c3 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p8c4 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: 0.02 [-0.40, 0.43], theory -1/2', \
  $p8c4 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p8c4 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p8c5 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: 0.01 [-0.39, 0.41], theory -1/2', \
  $p8c5 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p8c5 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p8c6 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: 0.01 [-0.32, 0.34], theory -1/2', \
  $p8c6 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p8c6 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p9c0 << EOD
200 0.20013423 0.15425095 0.25966587 0.21598705 0.28523792 nan
400 0.25357735 0.13454034 0.47793451 0.20169367 0.20169367 nan
800 0.17331432 0.12110819 0.24802496 0.18834618 0.14261896 nan
EOD
$p9c1 << EOD
200 0.26845547 0.16881874 0.42689776 0.28929232 0.33704534 nan
400 0.28140241 0.16064592 0.49293075 0.23832705 0.23832705 nan
800 0.18326162 0.125084 0.26849814 0.19634043 0.16852267 nan
EOD
$p9c2 << EOD
200 0.24652043 0.14702845 0.41333717 0.24853404 0.28995024 nan
400 0.20772614 0.1469879 0.29356259 0.20502578 0.20502578 nan
800 0.16806763 0.12259931 0.23039877 0.16913406 0.14497512 nan
EOD
$p9c3 << EOD
200 0.24753994 0.16117795 0.3801762 0.2655757 0.29429085 nan
400 0.2369842 0.16594473 0.33843506 0.20809505 0.20809505 nan
800 0.15092833 0.09075953 0.25098587 0.1630554 0.14714542 nan
EOD
$p9c4 << EOD
200 0.25138815 0.15925103 0.3968326 0.26908199 0.378077 nan
400 0.30792481 0.18837088 0.5033564 0.26734081 0.26734081 nan
800 0.24846667 0.16027269 0.38519156 0.26561089 0.1890385 nan
EOD
$p9c5 << EOD
200 0.22114904 0.15863065 0.30830676 0.22085699 0.32211634 nan
400 0.22719262 0.16849894 0.30633122 0.22777065 0.22777065 nan
800 0.23528294 0.14471851 0.38252232 0.23490073 0.16105817 nan
EOD
$p9c6 << EOD
200 0.23642346 0.16840434 0.33191576 0.24736248 0.36712072 nan
400 0.28631571 0.19204969 0.42685143 0.25959355 0.25959355 nan
800 0.25973727 0.17763373 0.37978961 0.2724294 0.18356036 nan
EOD
set title 'merged.second'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#F0E442' pt 8 ps 0.8 lw 1.3 title 'k=3 mle: -0.10 [-0.53, 0.33], theory -1/2', \
  $p9c0 using 1:5 with lines lc rgb '#F0E442' lw 1.6 notitle, \
  $p9c0 using 1:6 with lines lc rgb '#F0E442' lw 1.2 dt 2 notitle, \
  $p9c1 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 em: -0.28 [-0.82, 0.26], theory -1/2', \
  $p9c1 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p9c1 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p9c2 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 own-em: -0.28 [-0.83, 0.27], theory -1/2', \
  $p9c2 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p9c2 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p9c3 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 sklearn: -0.35 [-0.87, 0.17], theory -1/2', \
  $p9c3 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p9c3 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p9c4 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 sklearn-tight: -0.01 [-0.54, 0.52], theory -1/2', \
  $p9c4 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p9c4 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p9c5 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=3 mclust: 0.04 [-0.40, 0.49], theory -1/2', \
  $p9c5 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p9c5 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p9c6 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=3 flexmix: 0.07 [-0.32, 0.46], theory -1/2', \
  $p9c6 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p9c6 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
unset multiplot
