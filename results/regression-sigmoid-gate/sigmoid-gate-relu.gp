# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope (dashed)
set encoding utf8
set terminal pngcairo size 1960,1660 font 'Sans,11' noenhanced
set output 'sigmoid-gate-relu.png'
set multiplot layout 4,4 title 'sigmoid-gate-relu: mean loss against n (solid: fitted, dashed: predicted by theory)' font 'Sans,14'
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
500 0.00015589887 0.00014746742 0.00016481239 0.00015470478 0.00015388971 nan
1000 0.00010772601 0.0001019657 0.00011381175 0.00010900823 0.00010881646 nan
2000 7.6862159e-05 7.3716823e-05 8.01417e-05 7.6809491e-05 7.6944857e-05 nan
4000 5.430833e-05 5.133539e-05 5.7453439e-05 5.412158e-05 5.440823e-05 nan
EOD
$p0c1 << EOD
500 0.00030515294 0.00022268894 0.0004181542 0.00029003014 0.00025985407 nan
1000 0.00017386879 0.00013729603 0.00022018376 0.00019059832 0.00018374458 nan
2000 0.00013531727 0.00010559363 0.00017340785 0.00012525498 0.00012992704 nan
4000 8.1369462e-05 7.244814e-05 9.1389362e-05 8.2313472e-05 9.1872288e-05 nan
EOD
set title 'l2'
plot $p0c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.51 ± 0.04, theory -1/2', \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p0c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p0c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.61 ± 0.14, theory -1/2', \
  $p0c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p0c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p1c0 << EOD
500 0.00053026177 0.00048201839 0.00058333366 0.00051479805 0.00051897538 nan
1000 0.00035145503 0.00031991844 0.0003861004 0.00036598375 0.00036697101 nan
2000 0.000258509 0.00023554068 0.00028371704 0.00026018767 0.00025948769 nan
4000 0.00018882502 0.00016949344 0.00021036146 0.0001849744 0.0001834855 nan
EOD
$p1c1 << EOD
500 0.0032144606 0.0013100583 0.0078872494 0.0025315334 nan nan
1000 0.0015966953 0.00066004757 0.0038625031 0.002192686 nan nan
2000 0.001782936 0.00080500937 0.0039488494 0.0018991935 nan nan
4000 0.0018837936 0.00085990044 0.004126848 0.0016449851 nan nan
EOD
set title 'blocks.single.gate_slope'
plot $p1c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.49 ± 0.06, theory -1/2', \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p1c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p1c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.21 ± 0.54', \
  $p1c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p2c0 << EOD
500 0.0003150703 0.00028611896 0.00034695111 0.00031338563 0.00029969937 nan
1000 0.00021475621 0.00019529896 0.00023615193 0.00021509745 0.00021191946 nan
2000 0.00014585259 0.00013319759 0.00015970992 0.00014763571 0.00014984969 nan
4000 0.00010241449 9.1601821e-05 0.00011450347 0.00010133223 0.00010595973 nan
EOD
$p2c1 << EOD
500 0.051181028 0.019420308 0.13488446 0.04493053 nan nan
1000 0.037304437 0.011834738 0.11758782 0.047079346 nan nan
2000 0.049283225 0.019558819 0.12418113 0.049330929 nan nan
4000 0.055194287 0.020956013 0.14537161 0.051690195 nan nan
EOD
set title 'blocks.single.slope'
plot $p2c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.54 ± 0.07, theory -1/2', \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p2c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p2c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.07 ± 0.63', \
  $p2c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p3c0 << EOD
500 0.00064621592 0.00056936663 0.00073343782 0.00064815141 0.00065105918 nan
1000 0.00045030491 0.00039279017 0.00051624133 0.00045968197 0.00046036836 nan
2000 0.00034188822 0.00030098937 0.00038834447 0.00032601567 0.00032552959 nan
4000 0.00022433288 0.00019274198 0.00026110161 0.00023121685 0.00023018418 nan
EOD
$p3c1 << EOD
500 0.022921201 0.008791348 0.059761194 0.01988061 nan nan
1000 0.016221857 0.0052317182 0.050298704 0.021005966 nan nan
2000 0.0223566 0.0089609547 0.055777265 0.022195023 nan nan
4000 0.025101773 0.0095373027 0.066066793 0.023451387 nan nan
EOD
set title 'blocks.single.intercept'
plot $p3c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.50 ± 0.09, theory -1/2', \
  $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p3c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p3c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.08 ± 0.62', \
  $p3c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p4c0 << EOD
500 5.7948844e-08 4.7092966e-08 7.130722e-08 5.7802164e-08 5.5307028e-08 nan
1000 4.0097288e-08 3.2420051e-08 4.9592535e-08 3.9687455e-08 3.9107974e-08 nan
2000 2.6601399e-08 2.22306e-08 3.183155e-08 2.7249742e-08 2.7653514e-08 nan
4000 1.8995196e-08 1.5427194e-08 2.3388406e-08 1.8709903e-08 1.9553987e-08 nan
EOD
$p4c1 << EOD
500 6.9544261e-08 5.0384971e-08 9.5989023e-08 6.7757366e-08 5.8517351e-08 nan
1000 4.2405311e-08 3.1829071e-08 5.6495851e-08 4.3450383e-08 4.1378015e-08 nan
2000 2.7282492e-08 2.0683005e-08 3.5987729e-08 2.7863182e-08 2.9258675e-08 nan
4000 1.8511255e-08 1.1917855e-08 2.875237e-08 1.7867665e-08 2.0689008e-08 nan
EOD
set title 'blocks.common.variance'
plot $p4c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.54 ± 0.13, theory -1/2', \
  $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p4c0 using 1:6 with lines lc rgb '#0072B2' lw 1.2 dt 2 notitle, \
  $p4c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.64 ± 0.24, theory -1/2', \
  $p4c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle, \
  $p4c1 using 1:6 with lines lc rgb '#D55E00' lw 1.2 dt 2 notitle
$p5c0 << EOD
500 0.00080555968 0.00066990581 0.00096868305 0.00078080097 nan nan
1000 0.00053379293 0.00045387928 0.00062777682 0.00053960008 nan nan
2000 0.00034822008 0.00029006652 0.00041803247 0.00037290969 nan nan
4000 0.00027096115 0.00022537289 0.00032577096 0.00025771241 nan nan
EOD
$p5c1 << EOD
500 0.94161596 0.68573497 1.2929786 0.89031335 nan nan
1000 0.79013229 0.56239327 1.1100934 0.81163069 nan nan
2000 0.68243228 0.5551237 0.838937 0.73990172 nan nan
4000 0.72487663 0.5577414 0.94209633 0.6745119 nan nan
EOD
set title 'blocks.mass'
plot $p5c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: -0.53 ± 0.12', \
  $p5c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p5c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.13 ± 0.19', \
  $p5c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p6c0 << EOD
500 3.9833682 3.9508348 4.0161695 3.9947005 nan nan
1000 4 3.9999922 4.0000078 3.9969709 nan nan
2000 4 3.9999922 4.0000078 3.9992425 nan nan
4000 4 3.9999922 4.0000078 4.0015154 nan nan
EOD
$p6c1 << EOD
500 3.1979026 2.0992205 4.8716087 2.8570063 nan nan
1000 2.2102998 1.4944133 3.2691257 2.5939448 nan nan
2000 2.3651353 1.4454823 3.8698953 2.3551049 nan nan
4000 2.2757734 1.4071484 3.6805959 2.1382564 nan nan
EOD
set title 'starts-at-best'
plot $p6c0 using 1:2:3:4 with yerrorbars lc rgb '#0072B2' pt 7 ps 0.8 lw 1.3 title 'k=2 lse: 0.00 ± 0.99', \
  $p6c0 using 1:5 with lines lc rgb '#0072B2' lw 1.6 notitle, \
  $p6c1 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.14 ± 0.29', \
  $p6c1 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p7c0 << EOD
500 0.96023306 0.65882396 1.3995355 0.82560125 nan nan
1000 0.72687205 0.46539531 1.1352563 0.82793924 nan nan
2000 0.6268869 0.39749009 0.98867165 0.83028385 nan nan
4000 1.0110595 0.69020025 1.4810793 0.8326351 nan nan
EOD
set title 'blocks.over.gate_slope'
plot $p7c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: 0.00 ± 0.25', \
  $p7c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p8c0 << EOD
500 1.2149309 1.0525034 1.402425 1.1794025 nan nan
1000 1.1002256 0.93316474 1.2971948 1.1716307 nan nan
2000 1.1784497 1.0767525 1.2897519 1.1639102 nan nan
4000 1.1617875 1.0286559 1.3121494 1.1562405 nan nan
EOD
set title 'blocks.over.slope'
plot $p8c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.01 ± 0.09', \
  $p8c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p9c0 << EOD
500 0.65639667 0.56683025 0.76011573 0.63884514 nan nan
1000 0.59067143 0.50010271 0.69764216 0.62989675 nan nan
2000 0.6329266 0.58175716 0.68859673 0.6210737 nan nan
4000 0.61167779 0.54110029 0.69146095 0.61237424 nan nan
EOD
set title 'blocks.over.intercept'
plot $p9c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.02 ± 0.09', \
  $p9c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p10c0 << EOD
500 0.53770713 0.43686423 0.66182795 0.52123196 nan nan
1000 0.4911421 0.39786968 0.60628033 0.50620573 nan nan
2000 0.48043798 0.41915671 0.55067866 0.49161268 nan nan
4000 0.4896975 0.41632262 0.57600435 0.47744033 nan nan
EOD
set title 'merged.mean1'
plot $p10c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.04 ± 0.12', \
  $p10c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p11c0 << EOD
500 0.48757621 0.38011345 0.62542002 0.46350449 nan nan
1000 0.40753864 0.31277344 0.53101614 0.44100217 nan nan
2000 0.41827732 0.35608468 0.49133234 0.4195923 nan nan
4000 0.40852452 0.331762 0.50304823 0.39922184 nan nan
EOD
set title 'merged.second'
plot $p11c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.07 ± 0.15', \
  $p11c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p12c0 << EOD
500 0.81238955 0.52987201 1.24554 0.69374535 nan nan
1000 0.56625659 0.32777891 0.97824024 0.65696259 nan nan
2000 0.46814682 0.28355603 0.77290348 0.62213007 nan nan
4000 0.70831732 0.48084957 1.0433896 0.58914438 nan nan
EOD
set title 'merged.gate_slope'
plot $p12c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.08 ± 0.27', \
  $p12c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
$p13c0 << EOD
500 1.0961931 0.81094194 1.4817822 1.0656268 nan nan
1000 1.0369602 0.81337782 1.3220013 1.0545204 nan nan
2000 1.0132378 0.82002363 1.2519771 1.0435297 nan nan
4000 1.0592724 0.84982116 1.3203461 1.0326537 nan nan
EOD
set title 'merged.cross'
plot $p13c0 using 1:2:3:4 with yerrorbars lc rgb '#D55E00' pt 5 ps 0.8 lw 1.3 title 'k=3 lse: -0.02 ± 0.17', \
  $p13c0 using 1:5 with lines lc rgb '#D55E00' lw 1.6 notitle
unset multiplot
