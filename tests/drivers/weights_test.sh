#!/usr/bin/env bash
# mixrate fit --weights: a row of weight w is w rows, and what is no weight is refused in words.
# shellcheck source=tests/drivers/lib.sh
source "$MIXRATE_SOURCE/tests/drivers/lib.sh"

# Data with weights 0..3 in their last column, and their rows repeated.
repeat_rows() { awk -F, -v OFS=, 'NR == 1 { NF -= 1; print; next } { w = $NF; NF -= 1; for (i = 0; i < w; ++i) print }' "$1"; }
add_weights() { awk -F, -v OFS=, 'NR == 1 { print $0, "w"; next } { print $0, (NR * 7) % 4 }' "$1"; }
"$MIXRATE" sample sgmoe-mild -n 400 --seed 3 -o experts.csv >out
"$MIXRATE" sample gmm-two-separated -n 400 --seed 3 -o line.csv >out
"$MIXRATE" sample gmm-three-components -n 300 --seed 3 -o plane.csv >out
for name in experts line plane; do
  add_weights $name.csv >$name-weighted.csv
  repeat_rows $name-weighted.csv >$name-repeated.csv
done

value() { sed -n "s/^  \"$1\": \\(.*\\),\$/\\1/p" "$2"; }
# same KEY FILE FILE TOLERANCE: numbers of two JSON answers that agree, relative to 1 + their size.
same() {
  awk -v a="$(value "$1" "$2")" -v b="$(value "$1" "$3")" -v t="$4" \
    'BEGIN { d = a - b; s = b < 0 ? -b : b; exit !(a != "" && d <= t * (1 + s) && -d <= t * (1 + s)) }' ||
    fail "$1 is $(value "$1" "$2") with weights and $(value "$1" "$3") with rows repeated"
}
# The columns of numbers of the parameter table, to 5 digits.
table() { awk '/^parameters/ { on = 1 } on' "$1" | awk '{ line = ""; for (i = 1; i <= NF; ++i) { f = $i; gsub(/[][,]/, "", f); line = line " " (f ~ /^-?[0-9.]+(e[-+][0-9]+)?$/ ? sprintf("%.2g", f) : f) } print line }'; }

compare_with_repeated() { # compare_with_repeated NAME FIT-OPTIONS...
  local name=$1
  shift
  for robust in "" --robust; do
    # shellcheck disable=SC2086
    expect_exit 0 "$MIXRATE" fit "$name-weighted.csv" --weights w "$@" $robust --json
    cp out weighted.json
    # shellcheck disable=SC2086
    expect_exit 0 "$MIXRATE" fit "$name-repeated.csv" "$@" $robust --json
    cp out repeated.json
    [ "$(value n weighted.json)" = "$(value n repeated.json)" ] || fail "n is $(value n weighted.json)"
    for key in loglik aic bic icl loglik_mean; do same $key weighted.json repeated.json 1e-8; done
    for part in standard_errors interval_lower interval_upper; do
      paste -d '\n' <(value $part weighted.json | tr -c '0-9.e+\n-' ' ') <(value $part repeated.json | tr -c '0-9.e+\n-' ' ') |
        awk -v part=$part 'NR == 1 { n = split($0, a, " ") } NR == 2 { m = split($0, b, " ") }
          END { if (n != m || n == 0) exit 1; for (i = 1; i <= n; ++i) { d = a[i] - b[i]; if (d * d > 1e-10 * (1 + b[i] * b[i])) exit 1 } }' ||
        fail "$part differ $robust: $(value $part weighted.json) and $(value $part repeated.json)"
    done
  done
}
compare_with_repeated experts --model softmax-gated-gaussian --k 2
compare_with_repeated line --model gaussian-mixture --k 2
compare_with_repeated plane --model gaussian-mixture --k 3 --option covariance=full

# Text: n is the sum, rows of weight 0 are told, and the numbers are those of repeated rows.
expect_exit 0 "$MIXRATE" fit experts-weighted.csv --weights w --model softmax-gated-gaussian --k 2
expect_out '^model .*, n = 600 \(sum of the weights w of 300 rows\)$'
expect_out '; 100 rows of weight 0 left out$'
table out >weighted.txt
expect_exit 0 "$MIXRATE" fit experts-repeated.csv --model softmax-gated-gaussian --k 2
expect_out '^model .*, n = 600$'
table out >repeated.txt
[ -s weighted.txt ] || fail "there is no table"
cmp -s weighted.txt repeated.txt || fail "tables differ: $(diff weighted.txt repeated.txt)"

# Several k, criteria, columns by name, a saved fit and what uses it.
expect_exit 0 "$MIXRATE" fit line-weighted.csv --response y1 --weights w --model gaussian-mixture --k 1:3 --save fit.json --json
mv out weighted.json
expect_exit 0 "$MIXRATE" fit line-repeated.csv --response y1 --model gaussian-mixture --k 1:3 --json
[ "$(grep -o '"bic": [0-9]' weighted.json | head -n 1)" = "$(grep -o '"bic": [0-9]' out | head -n 1)" ] ||
  fail "weights choose another number of atoms"
told="$(value case_weights fit.json) $(value rows fit.json) $(value rows_of_weight_0 fit.json)"
[ "$told" = '"w" 300 100' ] ||
  fail "the saved fit says: $(grep -E 'weights|rows' fit.json)"
expect_exit 0 "$MIXRATE" predict fit.json line.csv
[ "$(wc -l <out)" = 401 ] || fail "predictions need no weights: $(head -n 3 out)"
expect_exit 0 "$MIXRATE" fit line-weighted.csv --weights w --model gaussian-mixture --k 2 --estimator em --start fit.json --json
PATH=/usr/bin:/bin "$MIXRATE" plot fit.json --data line-weighted.csv -o weighted >out 2>&1 || true
PATH=/usr/bin:/bin "$MIXRATE" plot fit.json --data line-repeated.csv -o repeated >out 2>&1 || true
heights() { awk -F, 'NR == 1 { for (i = 1; i <= NF; ++i) if ($i == "height") c = i; next } $c != "" { print $c }' "$1"; }
[ "$(heights weighted/fit.csv | wc -l)" -gt 5 ] || fail "no histogram: $(head -n 2 weighted/fit.csv)"
paste <(heights weighted/fit.csv) <(heights repeated/fit.csv) | awk '{ d = $1 - $2 } NF != 2 || d * d > 1e-18 { exit 1 }' ||
  fail "the histogram does not look at the weights"

# Weights that are no whole numbers: half of each row twice is the same, and the log-likelihood is in proportion.
awk -F, -v OFS=, 'NR == 1 { print; next } { $NF = $NF * 0.5; print; print }' line-weighted.csv >halves.csv
expect_exit 0 "$MIXRATE" fit halves.csv --weights w --model gaussian-mixture --k 2 --json
cp out halves.json
expect_exit 0 "$MIXRATE" fit line-repeated.csv --model gaussian-mixture --k 2 --json
same loglik halves.json out 1e-8
awk -F, -v OFS=, 'NR == 1 { print; next } { $NF = $NF * 0.001; print }' line-weighted.csv >small.csv
expect_exit 0 "$MIXRATE" fit small.csv --weights w --model gaussian-mixture --k 2
expect_out '^warning: the weights of 300 rows sum to 0.6: standard errors, BIC and stop rules are those of 0.6 observations'

# Mistakes: one sentence each.
fit=("$MIXRATE" fit bad.csv --weights w --model gaussian-mixture --k 1)
bad() { # bad MESSAGE: the table on standard input is refused with it
  cat >bad.csv
  expect_error 64 "bad.csv$1" "${fit[@]}"
}
bad ":3:3: '-1' is no weight (column 'w': weights are 0 or more). Correct it, or take the row out." <<<$'y,w\n1,2\n3,-1\n2,1'
bad ":3:3: 1 of 3 rows has no value in a column that is used (line 3, first in column 'w'). Give --drop-missing to leave \
it out." <<<$'y,w\n1,2\n3,NA\n2,1'
bad ":3:3: 1 of 3 rows has no value in a column that is used (line 3, first in column 'w'). Give --drop-missing to leave \
it out." <<<$'y,w\n1,2\n3,nan\n2,1'
bad ":3:3: 'many' is not a number (column 'w'). If it is a category, code it as columns of 0 and 1." <<<$'y,w\n1,2\n3,many\n2,1'
bad ":3:3: 'inf' is not finite (column 'w'). Remove rows with infinite values." <<<$'y,w\n1,2\n3,inf\n2,1'
bad ":1:3: all weights are 0 (column 'w': there is nothing to fit). Name another column with --weights." <<<$'y,w\n1,0\n3,0\n2,0'
bad ": 1 rows of positive weight are too few (with fewer than 2 the likelihood of k = 1 has no maximum). Fit fewer atoms." \
  <<<$'y,w\n1,5\n3,0\n2,0'
printf 'y,w\n1,2\n3,1\n2,1\n' >bad.csv
expect_exit 64 "$MIXRATE" fit bad.csv --weights v --model gaussian-mixture --k 1
grep -q "^mixrate: --weights: 'bad.csv' has no column 'v'" err || fail "$(cat err)"
expect_error 64 "--weights: column 'y' is a response as well. Give it to one of the two." \
  "$MIXRATE" fit bad.csv --response y --weights y --model gaussian-mixture --k 1
expect_error 64 "--weights: 'gibbs' takes no weights (it counts every row once). Use another estimator, or repeat the rows." \
  "${fit[@]}" --estimator gibbs
printf 'x1,count,w\n1,2,1\n2,3,1\n3,1,1\n' >counts.csv
expect_error 64 "--weights: counts take no weights (each says how often its point occurs already). Multiply the counts." \
  "$MIXRATE" fit counts.csv --weights w --model softmax-mixture --k 1 --start random
expect_exit 0 "$MIXRATE" fit bad.csv --weights w --drop-missing --model gaussian-mixture --k 1
