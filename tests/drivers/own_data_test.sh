#!/usr/bin/env bash
# Files that people have, what fit tells of them, and what a saved fit says of new data.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

experts=(--model softmax-gated-gaussian --k 2)
columns=(--response waiting --covariates eruptions)
expect_exit 0 "$MIXRATE" sample sgmoe-mild -n 400 --seed 3 -o plain.csv
expect_exit 0 "$MIXRATE" fit plain.csv "${experts[@]}" --json
value() { # value KEY [FILE]: the number of a line "key": number
  sed -n "s/^  \"$1\": *\([-0-9.e+]*\),*$/\1/p" "${2:-out}"
}
wanted=$(value loglik)
[ -n "$wanted" ] || fail "no log-likelihood: $(cat out)"

# The same numbers in other clothes are the same fit.
sed '1s/.*/eruptions,waiting/' plain.csv >named.csv
same() { # same FILE OPTIONS...: its log-likelihood is that of the plain file
  local file=$1
  shift
  expect_exit 0 "$MIXRATE" fit "$file" "${experts[@]}" "${columns[@]}" "$@" --json
  [ "$(value loglik)" = "$wanted" ] || fail "$file $*: log-likelihood $(value loglik), not $wanted"
}
same named.csv
tr , ';' <named.csv >semicolon.csv
same semicolon.csv
tr ,. ';,' <named.csv >decimal.csv
same decimal.csv --decimal comma
same decimal.csv --separator semicolon --decimal ,
expect_exit 64 "$MIXRATE" fit decimal.csv "${experts[@]}" "${columns[@]}"
grep -q "^mixrate: decimal.csv:2:[0-9]*: '[-0-9,]*' is not a number (column '.*'). If the comma is the decimal mark, give --decimal comma.$" err ||
  fail "a decimal comma: $(cat err)"
tr , '\t' <named.csv >tab.txt
same tab.txt
gzip -c named.csv >packed
same packed
sed 's/$/\r/' named.csv >crlf.csv
same crlf.csv
tr '\n' '\r' <named.csv >mac.csv
same mac.csv
{ printf '\xEF\xBB\xBF'; cat named.csv; } >bom.csv
same bom.csv
awk -F, 'NR == 1 { print "\"\",\"name\",\"eruptions\",\"waiting\""; next } { print "\"" NR - 1 "\",\"Mr. \"\"" NR "\"\", x\"," $0 }' named.csv >r.csv
same r.csv
awk -F, 'NR == 1 { print "\"eruptions\" \"waiting\""; next } { print "\"" NR - 1 "\" " $1 " " $2 }' named.csv >table.txt
same table.txt
awk -F, 'NR == 1 { print $0; next } NR == 5 { print "NA," $2 } NR == 7 { print $1 "," } { print }' named.csv >gaps.csv
expect_error 64 "gaps.csv:5:1: 2 of 402 rows have no value in a column that is used (lines 5, 8, first in column \
'eruptions'). Give --drop-missing to leave them out." "$MIXRATE" fit gaps.csv "${experts[@]}" "${columns[@]}"
same gaps.csv --drop-missing
expect_out '^  "rows_dropped": 2,$'
expect_exit 0 "$MIXRATE" fit gaps.csv "${experts[@]}" "${columns[@]}" --drop-missing
expect_out '^data .*gaps.csv, response waiting, covariate eruptions; 2 rows with missing values left out$'

# Mistakes.
refused() { # refused MESSAGE WORDS...: fit says it, code 64, in one line
  local message=$1
  shift
  expect_error 64 "$message" "$MIXRATE" fit "$@"
}
refused "--response: 'named.csv' has no column 'wating' (its columns, separated by a comma, are: eruptions, waiting). Did you \
mean 'waiting'?" named.csv "${experts[@]}" --response wating
refused "--covariates: softmax-gated-gaussian needs covariates (none are chosen). Name their columns with --covariates." \
  named.csv "${experts[@]}" --response waiting
refused "--response: gaussian-mixture takes 3 response columns (given: waiting, eruptions)." \
  named.csv --model gaussian-mixture --k 2 --response waiting,eruptions --option dimension=3
refused "--covariates: gaussian-mixture takes no covariate columns (given: eruptions). Leave --covariates out." \
  named.csv --model gaussian-mixture --k 2 "${columns[@]}"
refused "--covariates: the response is not chosen (columns of 'named.csv': eruptions, waiting). Give --response as well." \
  named.csv "${experts[@]}" --covariates eruptions
refused "--covariates: column 'waiting' is a response as well. Give it to one of the two." \
  named.csv "${experts[@]}" --response waiting --covariates waiting
refused "named.csv:1:1: unknown column 'eruptions' (data have columns x1,..,xd,y or y1,..,yd or x1,..,xL,count). Rename \
it, or choose columns with --response and --covariates." named.csv "${experts[@]}"
refused "--decimal: the comma cannot be the decimal mark and the separator." \
  named.csv "${experts[@]}" --separator , --decimal ,
{ echo y; seq 9; echo +-1; } >sign.csv
refused "sign.csv:11:1: '+-1' is not a number (column 'y')." sign.csv --model gaussian-mixture --k 1
{ echo y; seq 9; echo 1e155; } >large.csv
refused "large.csv:11:1: '1e155' is too large to be squared (column 'y'). Give the column in another unit." \
  large.csv --model gaussian-mixture --k 1
{ echo y; for i in 1 2 3 4 5; do echo "${i}e-170"; done; } >small.csv
refused "small.csv:1:1: column 'y' spreads over 4e-170 only (squares of such numbers are 0 in the computer). Give it in \
another unit." small.csv --model gaussian-mixture --k 1
printf 'x1,count\n1,30000000000000000000\n2,20000000000000000000\n3,5\n4,5\n' >counts.csv
refused "counts.csv: the counts sum to 5e+19 (sums above 2^53 = 9.007e15 cannot be told from their neighbours). Divide them \
by a power of 10." counts.csv --model softmax-mixture --k 1
iconv -f UTF-8 -t UTF-16 named.csv >wide.csv
refused "wide.csv: the file is text in UTF-16 (a table as text is expected). Save it as UTF-8, or convert it with iconv -t \
UTF-8." wide.csv "${experts[@]}"
printf 'PK\003\004............xl/workbook.xml' >book.xlsx
refused "book.xlsx: the file is an Excel workbook (.xlsx) (a table as text is expected). Save it as CSV and give that file." \
  book.xlsx "${experts[@]}"
refused "$MIXRATE: the file is binary (a table as text is expected). Save it as CSV and give that file." \
  "$MIXRATE" "${experts[@]}"
refused ".: this is a directory (a data file is expected). Give a file of it." . "${experts[@]}"
head -c 300 packed >cut.gz
refused "cut.gz: the gzip file cannot be unpacked (it is cut off). Get or make the file again." cut.gz "${experts[@]}"
expect_exit 0 "$MIXRATE" sample gmm-two-separated -n 200 -o two.csv
# Numbers of atoms without an end are refused at once, in little memory.
for k in 2000 9223372036854775807; do
  (is_sanitized || ulimit -v 1000000; expect_error 64 "--k: k = $k is too large (at most 1000 atoms are fitted). Fit fewer atoms." \
    timeout 5 "$MIXRATE" fit two.csv --model gaussian-mixture --k $k)
done
refused "--k: '3:1' ends before it begins. Write 1:3." two.csv --model gaussian-mixture --k 3:1
refused "--k: 'x' is not a whole number of at least 1." two.csv --model gaussian-mixture --k 1:x
refused "--k: '1:1000' asks for more than 100 fits. Compare fewer numbers of atoms." two.csv --model gaussian-mixture --k 1:1000

# More parameters than observations are told first; a higher end that has collapsed is no "second maximum below".
printf 'y1\n0.1\n0.4\n1.9\n2.2\n2.25\n4.0\n4.4\n' >seven.csv
expect_exit 0 "$MIXRATE" fit seven.csv --model gaussian-mixture --k 3
grep -q 'there are 8 parameters and 7 observations; fit fewer atoms' out err || fail "8 parameters, 7 observations: $(cat out err)"
expect_exit 0 "$MIXRATE" sample gmm-three-components -n 8 --seed 3 -o eight.csv
expect_exit 0 "$MIXRATE" fit eight.csv --model gaussian-mixture --option covariance=full --k 3
expect_out '; an end with a collapsed or far narrower atom lies [0-9.]+ nats above and is not taken'
expect_exit 0 "$MIXRATE" fit seven.csv --model gaussian-mixture --k 2
! grep -q 'parameters and 7 observations' out err || fail "5 parameters and 7 observations are enough: $(cat out err)"

# What is told: one line, its standard errors those of ordinary least squares.
expect_exit 0 "$MIXRATE" fit named.csv --model softmax-gated-gaussian --k 1 "${columns[@]}" --json
awk -F, 'NR > 1 { n++; x += $1; y += $2; xx += $1 * $1; xy += $1 * $2; yy += $2 * $2 }
  END { sxx = xx - x * x / n; b = (xy - x * y / n) / sxx; v = ((yy - y * y / n) - b * b * sxx) / n
        printf "%.9g %.9g %.9g\n", b, sqrt(v / sxx), v * sqrt(2 / n) }' named.csv >ols
error_of() { sed -n "s/^  \"standard_errors\":.*\"$1\":\[\[\([^]]*\)\]\].*/\1/p" out; }
slope=$(error_of slope)
variance=$(error_of variance)
[ -n "$slope" ] || fail "no standard errors: $(cat out)"
awk -v s="$slope" -v v="$variance" '{ exit !((s / $2 - 1) ^ 2 < 1e-10 && (v / $3 - 1) ^ 2 < 1e-10) }' ols ||
  fail "standard errors $slope $variance; least squares: $(cat ols)"
expect_exit 0 "$MIXRATE" fit named.csv "${experts[@]}" "${columns[@]}" --robust
expect_out '^standard errors are robust'
expect_exit 0 "$MIXRATE" fit named.csv "${experts[@]}" "${columns[@]}"
cp out text
expect_out '^status          converged after a search whose last climb took [0-9]* iterations*, .* s; best of 12 starts at k = 2, found by: .*$'
expect_out '^log-likelihood  -[0-9]*\.[0-9]{2}   \(8 parameters\)$'
expect_out '^criteria        AIC [0-9.]+   BIC [0-9.]+   ICL [0-9.]+$'
expect_out '^atom 2$'
expect_out '^  slope of eruptions  +-?[0-9.]+ +[0-9.]+   \[-?[0-9.]+, -?[0-9.]+\]$'
expect_out '^  gate intercept +0 +fixed$'

# AIC, BIC and ICL are their formulas.
expect_exit 0 "$MIXRATE" fit named.csv "${experts[@]}" "${columns[@]}" --json --save model.json
awk -v l="$(value loglik)" -v a="$(value aic)" -v b="$(value bic)" -v i="$(value icl)" \
  'BEGIN { exit !((a + 2 * l - 16) ^ 2 < 1e-12 && (b + 2 * l - 8 * log(400)) ^ 2 < 1e-12 && i > b) }' || fail "criteria: $(cat out)"

# Several numbers of atoms in one table; the best is printed, and saved.
expect_exit 0 "$MIXRATE" fit two.csv --model gaussian-mixture --k 1:4 --save best.json
expect_out '^   k    log-likelihood  parameters '
[ "$(grep -c '^   [1-4] ' out)" -eq 4 ] || fail "not four fits: $(cat out)"
expect_out '^   2 .*[0-9]\* .*converged'
expect_out '^the best by BIC:$'
expect_out '^model           gaussian-mixture, k = 2, n = 200$'
grep -q '^  "k": 2,$' best.json || fail "the best is not saved: $(cat best.json)"
expect_exit 0 "$MIXRATE" fit two.csv --model gaussian-mixture --k 1:2 --json
expect_out '^    "bic": 2,*$'

# The answers of a range of k are those of fits one by one, though what was found for k - 1 is passed on.
expect_exit 0 "$MIXRATE" fit two.csv --model gaussian-mixture --k 1:5 --json
cp out range.json
for k in 2 5; do
  expect_exit 0 "$MIXRATE" fit two.csv --model gaussian-mixture --k "$k" --json
  grep -qF "\"loglik\":$(value loglik)," range.json || fail "k = $k alone is not that of a range: $(cat out range.json)"
done

printf 'y\n1\n2\n3\n7\n8\n9\n' >six.csv
expect_exit 0 "$MIXRATE" fit six.csv --model gaussian-mixture --k 1:7
expect_out 'k = 6 and more are left out: six.csv: 6 observations are too few'
# An atom on equal values has a likelihood without a bound, and wins nothing.
{ echo y; for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "$((i * i)).$i"; done; printf '5\n5\n5\n5\n5\n'; } >equal.csv
expect_exit 0 "$MIXRATE" fit equal.csv --model gaussian-mixture --k 1:3
expect_out '^   3 .* degenerate '
grep -q '^   3 .*\*' out && fail "a collapsed fit is the best: $(cat out)"
expect_out '^model           gaussian-mixture, k = 2, n = 17$'

# A saved fit is a start file, and tells of new data by the names of their columns.
expect_exit 0 "$MIXRATE" fit named.csv "${experts[@]}" "${columns[@]}" --start model.json --json
awk -v a="$(value loglik)" -v b="$wanted" 'BEGIN { exit !(a - b < 1e-6 && b - a < 1e-6) }' || fail "not the same maximum"
printf 'id;waiting;eruptions\na;1.5;0.5\nb;NA;-1\nc;-3;1\n' >new.csv
expect_exit 0 "$MIXRATE" predict model.json new.csv
[ "$(head -n 1 out)" = "mean,density,responsibility1,responsibility2,label" ] || fail "header: $(head -n 1 out)"
[ "$(wc -l <out)" -eq 4 ] || fail "not three rows: $(cat out)"
expect_out '^-?[0-9.]+,NA,NA,NA,NA$'
awk -F, 'NR == 2 { exit !(($3 + $4 - 1) ^ 2 < 1e-20 && $5 == ($3 > $4 ? 1 : 2)) }' out || fail "responsibilities: $(cat out)"
expect_exit 0 "$MIXRATE" predict model.json new.csv --column quantile:0.1,quantile:0.9 --column weights -o predicted.csv
[ "$(head -n 1 predicted.csv)" = "quantile:0.1,quantile:0.9,weight1,weight2" ] || fail "header: $(cat predicted.csv)"
awk -F, 'NR > 1 && !($1 < $2 && ($3 + $4 - 1) ^ 2 < 1e-20) { exit 1 }' predicted.csv || fail "quantiles: $(cat predicted.csv)"
printf 'eruptions\n0.5\n' >x.csv
expect_exit 0 "$MIXRATE" predict model.json x.csv
[ "$(head -n 1 out)" = "mean" ] || fail "without a response: $(cat out)"
expect_error 64 "x.csv:1: there is no column 'waiting' ('model.json' was fitted to it; the file has: eruptions). Give the \
column the name that it had in the fit." "$MIXRATE" predict model.json x.csv --column density
expect_error 64 "plain.csv:1: there is no column 'eruptions' ('model.json' was fitted to it; the file has: x1, y). Give the \
column the name that it had in the fit." "$MIXRATE" predict model.json plain.csv
expect_exit 64 "$MIXRATE" predict plain.csv new.csv
echo '{"a": 1}' >other.json
expect_error 64 "other.json: this is no fitted model (its format is not 'mixrate.fit/1'). Write one with mixrate fit --save." \
  "$MIXRATE" predict other.json new.csv
# Names that are no UTF-8 can be fitted, not saved; a file that cannot be written costs no answer.
sed '1s/.*/gr\xf6\xdfe,y/' plain.csv >latin.csv
column=$(printf 'gr\xf6\xdfe')
expect_exit 0 "$MIXRATE" fit latin.csv "${experts[@]}" --response y --covariates "$column"
expect_exit 64 "$MIXRATE" fit latin.csv "${experts[@]}" --response y --covariates "$column" --save latin.json
grep -q "is not UTF-8 (a saved fit finds columns by their names). Convert the file, e.g. with iconv -f LATIN1 -t UTF-8.$" err ||
  fail "a Latin-1 name: $(cat err)"
expect_exit 74 "$MIXRATE" fit named.csv "${experts[@]}" "${columns[@]}" --save none/model.json
expect_out '^log-likelihood '

# Counts on points, under names of one's own.
expect_exit 0 "$MIXRATE" sample softmax-two -n 100000 -o s.csv
expect_exit 0 "$MIXRATE" fit s.csv --model softmax-mixture --k 2 --start moments --json
first=$(value loglik)
sed '1s/.*/a;b;c;d;e;number/; s/,/;/g' s.csv | gzip >s.gz
expect_exit 0 "$MIXRATE" fit s.gz --model softmax-mixture --k 2 --start moments --response number --covariates a,b,c,d,e --json
[ "$(value loglik)" = "$first" ] || fail "counts by name: $(value loglik), not $first"
expect_exit 0 "$MIXRATE" fit s.gz --model softmax-mixture --k 2 --start moments --response number --covariates a,b,c,d,e
expect_out '^  coefficient of a '

# Regression mixtures have means and quantiles, and no labels.
expect_exit 0 "$MIXRATE" sample regression-tanh -n 500 -o curve.csv
expect_exit 0 "$MIXRATE" fit curve.csv --model moe-regression --option activation=tanh --estimator lse --k 2 --save curve.json
expect_exit 0 "$MIXRATE" predict curve.json curve.csv --column mean,quantile:0.5
awk -F, 'NR > 1 && ($1 - $2) ^ 2 > 1e-16 { exit 1 }' out || fail "the median of a regression is not its mean"
expect_error 64 "--column: 'label' is not defined for moe-regression (its atoms have no densities of their own)." \
  "$MIXRATE" predict curve.json curve.csv --column label

# What a model does not have is left out unless it is asked for.
expect_exit 0 "$MIXRATE" sample gaussian-gated-1 -n 300 -o joint.csv
expect_exit 0 "$MIXRATE" fit joint.csv --model gaussian-gated-experts --k 2 --save joint.json
expect_exit 0 "$MIXRATE" predict joint.json joint.csv
[ "$(head -n 1 out)" = "density,responsibility1,responsibility2,label" ] || fail "header: $(head -n 1 out)"
expect_exit 64 "$MIXRATE" predict joint.json joint.csv --column mean
# A gate that needs all of its atoms has labels, too.
expect_exit 0 "$MIXRATE" fit plain.csv --model mixture-of-experts --k 3 --option gate=top-k --option gate_top=2
expect_out '^criteria        AIC [-0-9.]+   BIC [-0-9.]+   ICL [-0-9.]+$'

# Figures of saved fits: curves, a density on the line, one on the plane; other shapes have none.
expect_exit 0 "$MIXRATE" plot model.json --data named.csv -o figures
expect_exit 0 "$MIXRATE" plot best.json --data two.csv -o figures
expect_exit 0 "$MIXRATE" plot curve.json --data curve.csv -o figures
expect_exit 0 "$MIXRATE" sample gmm-three-components -n 300 -o g.csv
expect_exit 0 "$MIXRATE" fit g.csv --model gaussian-mixture --k 3 --save "it's a plane.json"
expect_exit 0 "$MIXRATE" plot "it's a plane.json" --data g.csv -o figures
for stem in model best curve "it's a plane"; do
  [ "$(head -c 4 "figures/$stem.png" | tail -c 3)" = PNG ] || fail "no figure of $stem"
done
expect_error 64 "model.json: the figure of a fit needs data. Give the table with --data." "$MIXRATE" plot model.json
expect_exit 0 "$MIXRATE" fit g.csv --model softmax-gated-gaussian --k 1 --response y1 --covariates y2 --save g.json
expect_error 64 "named.csv:1: there is no column 'y2' ('g.json' was fitted to it; the file has: eruptions, waiting). Give \
the column the name that it had in the fit." "$MIXRATE" plot g.json --data named.csv
