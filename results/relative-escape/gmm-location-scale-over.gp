# mean of the loss against n: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), predicted slope (dashed) with its exponent
set encoding utf8
$p0c0 << EOD
1000 0.15213993 0.13127242 0.17632461 0.15180452 0.1482187 nan
2000 0.12269222 0.10432569 0.14429218 0.12663876 0.12463658 nan
4000 0.10754058 0.092314906 0.12527745 0.10564491 0.10480645 nan
8000 0.089390792 0.076539008 0.10440054 0.088131369 0.088131369 nan
16000 0.073471965 0.062934476 0.085773806 0.073521177 0.074109352 nan
32000 0.06310711 0.053900982 0.073885616 0.061333026 0.062318288 nan
64000 0.049554073 0.042031705 0.058422711 0.051165394 0.052403225 nan
EOD
$p1c0 << EOD
1000 0.35481915 0.32617641 0.38597712 0.35035367 0.34722379 nan
2000 0.31110977 0.283332 0.34161086 0.32031616 0.31840562 nan
4000 0.29443008 0.26987077 0.32122438 0.29285392 0.29197924 nan
8000 0.27038285 0.24711397 0.29584279 0.26774614 0.26774614 nan
16000 0.24498835 0.22424779 0.26764719 0.24479098 0.24552429 nan
32000 0.2264766 0.20633155 0.24858849 0.22380387 0.22514677 nan
64000 0.20209029 0.18414445 0.22178505 0.20461609 0.2064605 nan
EOD
$p2c0 << EOD
1000 0.026905206 0.023172322 0.03123943 0.026564692 0.026261807 nan
2000 0.019011399 0.016785095 0.021532991 0.01871241 0.018569902 nan
4000 0.013713166 0.011835768 0.015888359 0.013181192 0.013130904 nan
8000 0.008590228 0.0073949431 0.0099787132 0.009284951 0.009284951 nan
16000 0.005817765 0.004997053 0.0067732701 0.0065404038 0.0065654518 nan
32000 0.0053118287 0.0045805318 0.0061598796 0.0046071198 0.0046424755 nan
64000 0.0031846859 0.0027547648 0.0036817025 0.003245297 0.0032827259 nan
EOD
$p3c0 << EOD
1000 0.037441141 0.032682715 0.042892369 0.037507574 nan nan
2000 0.026642059 0.023068125 0.030769702 0.02634875 nan nan
4000 0.017804283 0.015127136 0.020955221 0.018509771 nan nan
8000 0.012956548 0.01143549 0.014679926 0.013002956 nan nan
16000 0.009334982 0.007999485 0.010893437 0.0091344653 nan nan
32000 0.0069025563 0.0059207434 0.0080471792 0.0064168837 nan nan
64000 0.0042351536 0.0036369578 0.0049317388 0.0045078059 nan nan
EOD
$p4c0 << EOD
1000 226.04484 195.58974 261.24207 225.93156 nan nan
2000 380.10696 330.95104 436.56398 374.75571 nan nan
4000 617.06514 534.9346 711.80549 621.61234 nan nan
8000 1023.9578 890.90933 1176.8758 1031.0767 nan nan
16000 1682.095 1460.1057 1937.8349 1710.2609 nan nan
32000 2862.0062 2479.4848 3303.5408 2836.8327 nan nan
64000 4739.9378 4115.3017 5459.3835 4705.4925 nan nan
EOD
set terminal pngcairo size 1440,800 font 'Sans,9' fontscale 1 linewidth 1 pointscale 1
set output 'gmm-location-scale-over.png'
set multiplot layout 2,3
set logscale x
set border 3 lw 0.6
set tics nomirror scale 0.6, 0.3
set xtics offset 0, 0.3
set ytics offset 0.5, 0
set key bottom left Left reverse samplen 1 spacing 1.1
set lmargin at screen 0.04750
set rmargin at screen 0.30450
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the common variances' at screen 0.01450, screen 0.76875 center rotate by 90
set label '−1/4' at graph 1.0000, graph 0.2212 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [829.31955:77171.701]
set yrange [0.034260932:0.18943042]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('' 0.04 1, '0.05' 0.05, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1)
plot 0.833495023 * x ** (-0.25) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p0c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p0c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p0c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 em: -0.26 [-0.30, -0.22], theory -1/4'
set lmargin at screen 0.38100
set rmargin at screen 0.63783
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the means in '."\n".'cells with several atoms' at screen 0.34417, screen 0.76875 center rotate by 90
set label '−1/8' at graph 1.0000, graph 0.2226 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [829.31955:77171.701]
set yrange [0.16570634:0.40052692]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('0.2' 0.2, '0.3' 0.3, '0.4' 0.4)
plot 0.8233973596 * x ** (-0.125) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p1c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p1c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p1c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 em: -0.13 [-0.15, -0.10], theory -1/8'
set lmargin at screen 0.71417
set rmargin at screen 0.97117
set bmargin at screen 0.54650
set tmargin at screen 0.99100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged first moments' at screen 0.67583, screen 0.76875 center rotate by 90
set label '−1/2' at graph 1.0000, graph 0.1478 left offset character 0.5, 0 front tc rgb '#0072B2'
set xrange [829.31955:77171.701]
set yrange [0.0019486645:0.03527232]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('0.003' 0.003, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '0.03' 0.03)
plot 0.8304712673 * x ** (-0.5) with lines lc rgb '#0072B2' lw 0.7 dt 2 notitle, \
  $p2c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p2c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p2c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 em: -0.51 [-0.54, -0.47], theory -1/2'
set lmargin at screen 0.04750
set rmargin at screen 0.30450
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean error of the merged second moments' at screen 0.00917, screen 0.26875 center rotate by 90
set xrange [829.31955:77171.701]
set yrange [0.0025583736:0.048524618]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('' 0.004 1, '0.005' 0.005, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '0.02' 0.02, '' 0.03 1, '' 0.04 1)
plot $p3c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p3c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p3c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 em: -0.51 [-0.55, -0.47]'
set lmargin at screen 0.38100
set rmargin at screen 0.63783
set bmargin at screen 0.04650
set tmargin at screen 0.49100
set xlabel 'sample size {/:Italic n}' offset 0, 0.6
unset label
set label 'mean number of iterations' at screen 0.34800, screen 0.26875 center rotate by 90
set xrange [829.31955:77171.701]
set yrange [121.68352:6448.1255]
set logscale y
set xtics ('' 900 1, '10^{3}' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('' 200 1, '300' 300, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '3000' 3000, '' 4000 1, '' 5000 1, '' 6000 1)
plot $p4c0 using 1:5 with lines lc rgb '#0072B2' lw 1.4 notitle, \
  $p4c0 using 1:3:(0):($4 - $3) with vectors heads size screen 0.00120,90,90 lc rgb '#0072B2' lw 0.9 notitle, \
  $p4c0 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.55 title 'k=2 em: 0.73 [0.69, 0.77]'
unset multiplot
