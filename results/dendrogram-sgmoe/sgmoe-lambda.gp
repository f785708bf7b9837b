# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1000,860 font 'Sans,11' noenhanced
set output 'sgmoe-lambda.png'
set multiplot layout 2,2 title 'sgmoe-lambda: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
100 4765.9499 1185.99 19152.166 73.212528 2.7727709 nan
316 2749.8449 387.47343 19515.265 15.193194 1.5598055 nan
1000 0.22312018 0.14526908 0.34269244 3.1467152 0.87682716 nan
3162 0.11684996 0.089453533 0.15263693 0.65244749 0.4930978 nan
10000 0.063555331 0.052392817 0.077096066 0.13524757 0.27727709 nan
26000 0.066547356 0.037132685 0.11926287 0.036641545 0.17195995 nan
51000 0.025483206 0.019102954 0.033994417 0.014590612 0.12278036 nan
100000 0.11031712 0.027028623 0.4502585 0.0058130156 0.087682716 nan
EOD
$p0c1 << EOD
100 666.52632 148.25999 2996.4748 26.26788 3.2641574 nan
316 133.68515 19.150464 933.22649 7.8286411 1.836232 nan
1000 0.28076197 0.19512772 0.4039779 2.3296425 1.0322172 nan
3162 0.21817484 0.11798814 0.4034326 0.69384351 0.58048387 nan
10000 0.18777808 0.070922935 0.4971679 0.20661105 0.32641574 nan
26000 0.084205824 0.05064581 0.14000409 0.075604082 0.20243445 nan
51000 0.04527717 0.028229948 0.072618698 0.037212913 0.14453932 nan
100000 0.11566506 0.031978689 0.41835378 0.018323895 0.10322172 nan
EOD
$p0c2 << EOD
1000 0.26968384 0.17976481 0.40458071 0.26968384 0.24441249 nan
10000 0.070047374 0.055324839 0.088687735 0.070047374 0.077290015 nan
EOD
$p0c3 << EOD
1000 3360.8171 618.89472 18250.425 3360.8171 472.32691 nan
10000 20.991356 6.1461714 71.692929 20.991356 149.36288 nan
EOD
$p0c4 << EOD
1000 0.36789337 0.26725797 0.50642281 0.36789337 0.40444371 nan
10000 0.14060288 0.089186585 0.2216608 0.14060288 0.12789633 nan
EOD
$p0c5 << EOD
1000 560.6619 192.6299 1631.843 560.6619 3945.7008 nan
10000 8781.0663 1528.7448 50438.192 8781.0663 1247.7401 nan
EOD
set title 'voronoi-over'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 projection: -1.37 ± 1.32, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=4 projection: -1.05 ± 0.87, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p0c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 plain: -0.59 ± 0.20, theory -1/2', \
  $p0c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p0c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p0c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 published: -2.20 ± 0.91, theory -1/2', \
  $p0c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p0c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p0c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=4 plain: -0.42 ± 0.24, theory -1/2', \
  $p0c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p0c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p0c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=4 published: 1.19 ± 0.89, theory -1/2', \
  $p0c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p0c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p1c0 << EOD
100 3.2011182 1.0742845 9.538588 1.4265185 0.97707881 nan
316 1.5995996 0.36975214 6.9200921 0.71510127 0.54964977 nan
1000 0.23074164 0.15249962 0.34912681 0.35816411 0.30897945 nan
3162 0.12297502 0.095744452 0.15795021 0.17947638 0.17375954 nan
10000 0.066920754 0.055763233 0.080310755 0.089926302 0.097707881 nan
26000 0.068824487 0.039031993 0.12135712 0.050678257 0.060595855 nan
51000 0.027685775 0.021265301 0.036044733 0.033822555 0.043265777 nan
100000 0.11141288 0.02759137 0.44988088 0.022578308 0.030897945 nan
EOD
$p1c1 << EOD
100 12.98331 4.7381815 35.576166 4.0085295 1.9439116 nan
316 5.0568472 1.0341431 24.727432 1.8088049 1.0935357 nan
1000 0.28854083 0.20244363 0.41125429 0.81539028 0.61471881 nan
3162 0.22458129 0.12380777 0.40737957 0.36777494 0.34569697 nan
10000 0.19233978 0.074538731 0.49631365 0.16586165 0.19439116 nan
26000 0.087089914 0.053157276 0.14268325 0.085652946 0.12055628 nan
51000 0.049057566 0.03160568 0.076145958 0.053749771 0.086077851 nan
100000 0.11777926 0.033449051 0.41471888 0.033738552 0.061471881 nan
EOD
$p1c2 << EOD
1000 0.27731232 0.18697369 0.41129917 0.27731232 0.25369576 nan
10000 0.07339344 0.058742437 0.091698563 0.07339344 0.080225642 nan
EOD
$p1c3 << EOD
1000 0.54418062 0.36463884 0.81212562 0.54418062 0.46784457 nan
10000 0.12719209 0.088098947 0.18363249 0.12719209 0.14794544 nan
EOD
$p1c4 << EOD
1000 0.3756167 0.27461461 0.51376694 0.3756167 0.41584853 nan
10000 0.14558795 0.093981196 0.22553291 0.14558795 0.13150285 nan
EOD
$p1c5 << EOD
1000 0.65994727 0.46968032 0.92729112 0.65994727 0.82756326 nan
10000 0.32816569 0.21993171 0.48966435 0.32816569 0.26169848 nan
EOD
set title 'wasserstein-1'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 projection: -0.60 ± 0.31, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=4 projection: -0.69 ± 0.37, theory -1/2', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p1c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle, \
  $p1c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 plain: -0.58 ± 0.20, theory -1/2', \
  $p1c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p1c2 using 1:6 with lines lc rgb '#009E73' lw 1.2 dt 2 notitle, \
  $p1c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 published: -0.63 ± 0.24, theory -1/2', \
  $p1c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p1c3 using 1:6 with lines lc rgb '#CC79A7' lw 1.2 dt 2 notitle, \
  $p1c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=4 plain: -0.41 ± 0.23, theory -1/2', \
  $p1c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p1c4 using 1:6 with lines lc rgb '#E69F00' lw 1.2 dt 2 notitle, \
  $p1c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=4 published: -0.30 ± 0.23, theory -1/2', \
  $p1c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle, \
  $p1c5 using 1:6 with lines lc rgb '#56B4E9' lw 1.2 dt 2 notitle
$p2c0 << EOD
100 0.93448347 0.84786444 1.0299516 0.96290168 nan nan
316 0.93448347 0.84786444 1.0299516 0.97011209 nan nan
1000 1 0.99999804 1.000002 0.97738563 nan nan
3162 0.96724155 0.90402955 1.0348735 0.98470854 nan nan
10000 1 0.99999804 1.000002 0.99208744 nan nan
26000 1 0.99999804 1.000002 0.99825304 nan nan
51000 1 0.99999804 1.000002 1.0026234 nan nan
100000 1 0.99999804 1.000002 1.0070104 nan nan
EOD
$p2c1 << EOD
100 0.96724155 0.90402955 1.0348735 0.95673132 nan nan
316 0.90172579 0.79870328 1.0180369 0.96455269 nan nan
1000 0.96724155 0.90402955 1.0348735 0.97244791 nan nan
3162 1 0.99999804 1.000002 0.98040215 nan nan
10000 0.96724155 0.90402955 1.0348735 0.98842269 nan nan
26000 1 0.99999804 1.000002 0.99512859 nan nan
51000 1 0.99999804 1.000002 0.99988424 nan nan
100000 1 0.99999804 1.000002 1.0046599 nan nan
EOD
$p2c2 << EOD
1000 1 0.99999804 1.000002 1 nan nan
10000 1 0.99999804 1.000002 1 nan nan
EOD
$p2c3 << EOD
1000 0.34502806 0.20621195 0.57729128 0.34502806 nan nan
10000 0.5741874 0.41766494 0.7893676 0.5741874 nan nan
EOD
$p2c4 << EOD
1000 0.96724155 0.90402955 1.0348735 0.96724155 nan nan
10000 0.96724155 0.90402955 1.0348735 0.96724155 nan nan
EOD
$p2c5 << EOD
1000 0.054957376 0.0077412092 0.39016038 0.054957376 nan nan
10000 0.21427985 0.10347781 0.4437266 0.21427985 nan nan
EOD
set title 'hit-dsc'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 projection: 0.01 ± 63.29', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=4 projection: 0.01 ± 61.26', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p2c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 plain: 0.00 ± 0.00', \
  $p2c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p2c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 published: 0.22 ± 0.26', \
  $p2c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p2c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=4 plain: -0.00 ± 0.04', \
  $p2c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p2c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=4 published: 0.59 ± 0.91', \
  $p2c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle
$p3c0 << EOD
100 2.0671858 1.9783405 2.1600211 2.0374506 nan nan
316 2.0671858 1.9783405 2.1600211 2.0300024 nan nan
1000 2 1.9999961 2.0000039 2.0225722 nan nan
3162 2.0336066 1.9693031 2.1000098 2.0151744 nan nan
10000 2 1.9999961 2.0000039 2.0078025 nan nan
26000 2 1.9999961 2.0000039 2.0017052 nan nan
51000 2 1.9999961 2.0000039 1.9974171 nan nan
100000 2 1.9999961 2.0000039 1.9931407 nan nan
EOD
$p3c1 << EOD
100 2.0677422 1.9410547 2.2026983 2.0785426 nan nan
316 2.1348065 1.9848591 2.2960819 2.0635201 nan nan
1000 2.0677422 1.9410547 2.2026983 2.0485877 nan nan
3162 2 1.9999961 2.0000039 2.0337736 nan nan
10000 2.0336066 1.9693031 2.1000098 2.0190644 nan nan
26000 2 1.9999961 2.0000039 2.0069384 nan nan
51000 2 1.9999961 2.0000039 1.9984321 nan nan
100000 2 1.9999961 2.0000039 1.9899667 nan nan
EOD
$p3c2 << EOD
1000 2 1.9999961 2.0000039 2 nan nan
10000 2 1.9999961 2.0000039 2 nan nan
EOD
$p3c3 << EOD
1000 2.6681038 2.5018436 2.8454129 2.6681038 nan nan
10000 2.4350738 2.2611148 2.6224165 2.4350738 nan nan
EOD
$p3c4 << EOD
1000 2.0677422 1.9410547 2.2026983 2.0677422 nan nan
10000 2.0336066 1.9693031 2.1000098 2.0336066 nan nan
EOD
$p3c5 << EOD
1000 3.9006927 3.7592351 4.0474731 3.9006927 nan nan
10000 3.3031886 3.0305606 3.6003421 3.3031886 nan nan
EOD
set title 'k-dsc'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=3 projection: -0.00 ± 14.17', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=4 projection: -0.01 ± 42.15', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p3c2 using 1:2:3:4 with yerrorbars lc rgb '#009E73' pt 9 ps 0.8 lw 1.3 title 'k=3 plain: 0.00 ± 0.00', \
  $p3c2 using 1:5 with lines lc rgb '#009E73' lw 1.6 notitle, \
  $p3c3 using 1:2:3:4 with yerrorbars lc rgb '#CC79A7' pt 11 ps 0.8 lw 1.3 title 'k=3 published: -0.04 ± 0.04', \
  $p3c3 using 1:5 with lines lc rgb '#CC79A7' lw 1.6 notitle, \
  $p3c4 using 1:2:3:4 with yerrorbars lc rgb '#E69F00' pt 13 ps 0.8 lw 1.3 title 'k=4 plain: -0.01 ± 0.03', \
  $p3c4 using 1:5 with lines lc rgb '#E69F00' lw 1.6 notitle, \
  $p3c5 using 1:2:3:4 with yerrorbars lc rgb '#56B4E9' pt 6 ps 0.8 lw 1.3 title 'k=4 published: -0.07 ± 0.04', \
  $p3c5 using 1:5 with lines lc rgb '#56B4E9' lw 1.6 notitle
unset multiplot
