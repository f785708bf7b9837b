#!/usr/bin/env bash
# sample and fit: round trips, the JSON form, start files, and bad data.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# A data set is a function of (scenario, n, seed, replicate), in a file or on standard output.
expect_exit 0 "$MIXRATE" sample sgmoe-mild -n 2000 --seed 3 -o a.csv
expect_exit 0 "$MIXRATE" sample sgmoe-mild -n 2000 --seed 3
cmp -s a.csv out || fail "sample -o and sample differ"
expect_exit 0 "$MIXRATE" sample sgmoe-mild -n 2000 --seed 4 -o b.csv
cmp -s a.csv b.csv && fail "the seed has no effect"
[ "$(head -n 1 a.csv)" = "x1,y" ] || fail "header: $(head -n 1 a.csv)"
[ "$(wc -l <a.csv)" -eq 2001 ] || fail "$(wc -l <a.csv) lines"
expect_exit 0 "$MIXRATE" sample gmm-three-components -n 300 -o g.csv
[ "$(head -n 1 g.csv)" = "y1,y2" ] || fail "header: $(head -n 1 g.csv)"

# The fit finds the truth: experts 2 + x and -2 - x, variances 0.25 (standard errors about 0.02 at n = 2000).
expect_exit 0 "$MIXRATE" fit a.csv --model softmax-gated-gaussian --k 2 --json
cp out fit.json
for key in model k n status iterations fit_seconds loglik_mean parameters certificate; do
  expect_out "^  \"$key\": "
done
expect_out '^  "status": "converged",$'
expect_out '^  "n": 2000,$'
read -r low high < <(sed -n 's/^    "intercept": \[\[\(.*\)\],\[\(.*\)\]\],$/\1 \2/p' fit.json)
awk -v a="$low" -v b="$high" 'BEGIN { exit !(a > -2.15 && a < -1.85 && b > 1.85 && b < 2.15) }' ||
  fail "the intercepts are $low and $high"

# Its own JSON is a start file; from the maximum, EM stops at once.
expect_exit 0 "$MIXRATE" fit a.csv --model softmax-gated-gaussian --k 2 --estimator em --start fit.json --json
iterations=$(sed -n 's/^  "iterations": \([0-9]*\),/\1/p' out)
[ "$iterations" -le 3 ] || fail "EM from the maximum takes $iterations iterations"
first=$(sed -n 's/^  "loglik_mean": \(.*\),/\1/p' fit.json)
second=$(sed -n 's/^  "loglik_mean": \(.*\),/\1/p' out)
awk -v a="$first" -v b="$second" 'BEGIN { exit !(a - b < 1e-9 && b - a < 1e-9) }' || fail "loglik $first, then $second"

# One iteration is one iteration, whoever caps it.
expect_exit 0 "$MIXRATE" fit a.csv --model softmax-gated-gaussian --k 2 --estimator em --start kmeans++ --max-iterations 1 --json
expect_out '^  "iterations": 1,$'
expect_out '^  "status": "iteration_cap",$'
expect_exit 0 "$MIXRATE" fit a.csv --model softmax-gated-gaussian --k 2 --estimator em --stop max_iterations=1 --json
expect_out '^  "iterations": 1,$'

# Family options, full covariances as matrices, and text output.
expect_exit 0 "$MIXRATE" fit g.csv --model gaussian-mixture --k 3 --option covariance=full --option starts=5 --json
cp out full.json
expect_out '"covariance": \['
expect_exit 0 "$MIXRATE" fit g.csv --model gaussian-mixture --k 3 --option covariance=full --start full.json
expect_out '^status          converged after'
expect_out '^  weight '
expect_exit 0 "$MIXRATE" fit g.csv --model gaussian-mixture --k 2 --option covariance=known --option variance=1
printf 'y\n1\n2\n3\n7\n8\n9\n' >y.csv
expect_exit 0 "$MIXRATE" fit y.csv --model gaussian-mixture --k 1

# A sampler tells how well its chains mixed, the probability of each number of atoms, and no certificate.
expect_exit 0 "$MIXRATE" sample gmm-two-separated -n 200 -o two.csv
expect_exit 0 "$MIXRATE" fit two.csv --model gaussian-mixture --k 3 --estimator gibbs-mfm --option iterations=400
expect_out '^  r_hat '
grep -q '^certificate' out && fail "a sampler prints a certificate: $(cat out)"
awk '/^  number of atoms +probability$/ { inside = 1; next } inside && NF == 2 && /^  [0-9]/ { sum += $2; ++lines; if ($2 > top) { top = $2; mode = $1 } }
  /^number of atoms chosen/ { inside = 0 } /^  posterior / { chosen = $2 }
  END { exit !(lines == 3 && sum > 0.998 && sum < 1.002 && chosen == mode) }' out || fail "the posterior of k: $(cat out)"

# Responses that the law does not have are told with their place.
"$MIXRATE" sample experts-poisson -n 50 --seed 1 -o counts.csv >out
poisson=(--model mixture-of-experts --option response=poisson --k 2)
expect_exit 0 "$MIXRATE" fit counts.csv "${poisson[@]}"
sed '5s/,[0-9]*$/,2.5/' counts.csv >bad.csv
expect_error 64 "bad.csv: observation 4: y = 2.5 is no count: counts are 0, 1, 2, ..." "$MIXRATE" fit bad.csv "${poisson[@]}"
sed '7s/,[0-9]*$/,-1/' counts.csv >bad.csv
expect_error 64 "bad.csv: observation 6: y = -1 is no count: counts are 0, 1, 2, ..." "$MIXRATE" fit bad.csv "${poisson[@]}"
experts=(--model mixture-of-experts --k 2)
expect_exit 64 "$MIXRATE" fit counts.csv "${experts[@]}" --option response=multinomial --option classes=3
grep -q 'is no class: classes are 0, 1, .., 2' err || fail "a class beyond the last is not told: $(cat err)"
expect_error 64 "--k: k = 2 cannot be fitted (gate_top = 3 of 2 atoms (the gate keeps the largest gate_top logits). Fit more atoms or lower gate_top)." \
  "$MIXRATE" fit counts.csv "${experts[@]}" --option gate=top-k --option gate_top=3
expect_error 64 "--option degrees=0: degrees = 0 is out of range (it must lie between 0.001 and 1000000000000)." \
  "$MIXRATE" fit counts.csv "${experts[@]}" --option response=student-t --option degrees=0

# A fit of any composition is a start of its own: the same end at once.
"$MIXRATE" sample gate-laplace -n 300 --seed 1 -o plane.csv >out
for options in "gate=laplace" "gate=quadratic expert=ridge activation=tanh" "gate=top-k gate_top=1 response=student-t" \
  "gate=normalised-sigmoid expert=two-layer activation=tanh" "gate=hierarchical expert=constant"; do
  set --
  for option in $options; do set -- "$@" --option "$option"; done
  expect_exit 0 "$MIXRATE" fit plane.csv "${experts[@]}" "$@" --json
  mv out first.json
  expect_exit 0 "$MIXRATE" fit plane.csv "${experts[@]}" "$@" --start first.json --json
  value() { sed -n 's/.*"loglik_mean": *\([-0-9.e+]*\).*/\1/p' "$1"; }
  awk -v a="$(value first.json)" -v b="$(value out)" 'BEGIN { exit !(a != "" && b >= a - 1e-9) }' ||
    fail "a start file does not bring the fit of $options back: $(value first.json), then $(value out)"
done

# Mistakes.
expect_exit 64 "$MIXRATE" fit g.csv --model gausian-mixture --k 2
grep -q "^mixrate: --model: there is no family 'gausian-mixture' (known: gaussian-.*). Did you mean 'gaussian-mixture'?$" err ||
  fail "the near name is not told: $(cat err)"
expect_error 64 "--k: '0' is not a whole number of at least 1." "$MIXRATE" fit g.csv --model gaussian-mixture --k 0
expect_error 64 "y.csv: 6 observations are too few (with fewer than 7 the likelihood of k = 6 has no \
maximum). Fit fewer atoms." "$MIXRATE" fit y.csv --model gaussian-mixture --k 6
expect_error 64 "--start: 'oracle' needs the truth (a data file does not tell it). Use portfolio or a start file." \
  "$MIXRATE" fit g.csv --model gaussian-mixture --k 2 --start oracle
expect_error 64 "--option covariance=ful: covariance = 'ful' is not a choice (choices: known, common, isotropic, \
diagonal, full). Did you mean 'full'?" "$MIXRATE" fit g.csv --model gaussian-mixture --k 2 --option covariance=ful
expect_error 74 "none.csv: cannot open the file (No such file or directory). Check the path and its permissions." \
  "$MIXRATE" fit none.csv --model gaussian-mixture --k 2
bad_csv() { # bad_csv MESSAGE: the CSV on standard input is refused with it
  cat >bad.csv
  expect_error 64 "bad.csv$1" "$MIXRATE" fit bad.csv --model gaussian-mixture --k 1
}
bad_csv ":3:1: 1 of 2 rows has no value in a column that is used (line 3, first in column 'y1'). Give --drop-missing to leave \
it out." <<<$'y1,y2\n1,2\nnan,3'
bad_csv ":3:2: this row has 1 cell (the header names 2 columns, separated by a comma)." <<<$'y1,y2\n1,2\n3'
bad_csv ":2:3: 'b' is not a number (column 'y2'). If it is a category, code it as columns of 0 and 1." <<<$'y1,y2\n1,b'
bad_csv ": the file is empty (a header line such as x1,y was expected)." </dev/null
bad_csv ":1:1: unknown column 'z' (data have columns x1,..,xd,y or y1,..,yd or x1,..,xL,count). Rename it, or choose columns \
with --response and --covariates." \
  <<<$'z\n1'
bad_csv ":1:1: column y2 is missing (there is a column y3)." <<<$'y1,y3\n1,2'
bad_csv ": response 1 is constant (its variance is 0, so no likelihood has a maximum)." <<<$'y\n1\n1\n1'
expect_error 64 "a.csv:1:1: there are 1 columns x1,x2,.. (gaussian-mixture takes 0)." \
  "$MIXRATE" fit a.csv --model gaussian-mixture --k 2

bad_start() { # bad_start MESSAGE: the start file on standard input is refused with it
  cat >start.json
  expect_error 64 "start.json$1" "$MIXRATE" fit y.csv --model gaussian-mixture --k 2 --start start.json
}
printf 'y\n1\n2\n3\n7\n8\n9\n4\n' >y.csv
bad_start ": the start lacks 'variance' (it is a parameter of the fit). Add variance = [...], one entry per atom." <<<'{"weights": [0.5, 0.5], "mean": [1, 2]}'
bad_start ": variance = -1 is not positive (scales are variances, squares of standard deviations)." \
  <<<'{"parameters": {"weights": [0.5, 0.5], "mean": [[1], [2]], "variance": [1, -1]}}'
bad_start ": 'mean' has 1 entry (the fit has 2 atoms, one entry each)." \
  <<<'{"weights": [0.5, 0.5], "mean": [1], "variance": [1, 1]}'
bad_start ": the weights sum to 2 (they are probabilities and sum to 1)." \
  <<<'{"weights": [1, 1], "mean": [1, 2], "variance": [1, 1]}'

# Softmax mixtures: counts on points, there and back.
expect_exit 0 "$MIXRATE" sample softmax-two -n 100000 -o s.csv
[ "$(head -n 1 s.csv)" = "x1,x2,x3,x4,x5,count" ] || fail "header: $(head -n 1 s.csv)"
[ "$(awk -F, 'NR > 1 { n += $6 } END { print n }' s.csv)" = 100000 ] || fail "the counts do not sum to n"
expect_exit 0 "$MIXRATE" fit s.csv --model softmax-mixture --k 2 --start moments --json
expect_out '^  "status": "converged",$'
expect_out '^  "n": 100000,$'
# true coefficients (-0.6, 1, 0, 0, 0.2) and (1.2, 0, 0, 0.3, 0); errors are about 0.017 each
sed -n 's/^    "coefficient": \[\[\(.*\)\],\[\(.*\)\]\],*$/\1,\2/p' out | awk -F, '{
  split("-0.6 1 0 0 0.2 1.2 0 0 0.3 0", w, " ")
  for (i = 1; i <= 10; ++i) if (($i - w[i]) ^ 2 > 0.05 ^ 2) exit 1
} END { exit NF != 10 }' || fail "the coefficients are off: $(cat out)"
sed '2s/,[0-9.]*$/,-1/' s.csv >bad_counts.csv
expect_error 64 "bad_counts.csv:2:$(awk 'NR == 2 { print length - 1 }' bad_counts.csv): '-1' is no count (counts are whole numbers, 0 or more)." \
  "$MIXRATE" fit bad_counts.csv --model softmax-mixture --k 2 --start moments
awk -F, 'NR == 1 || NR < 5' s.csv >few.csv
expect_error 64 "few.csv: the features do not span their space (3 points span 2 of 5 dimensions, so atoms are not \
identifiable). Take out columns that depend on others." "$MIXRATE" fit few.csv --model softmax-mixture --k 2 --start moments

# What merges atoms tells the likelihood of what it gives, not of what it began with.
expect_exit 0 "$MIXRATE" fit a.csv --model softmax-gated-gaussian --k 4 --estimator dendrogram --json
merged=$(sed -n 's/^  "loglik": \(.*\),/\1/p' out)
expect_exit 0 "$MIXRATE" fit a.csv --model softmax-gated-gaussian --k 4 --json
full=$(sed -n 's/^  "loglik": \(.*\),/\1/p' out)
awk -v a="$merged" -v b="$full" 'BEGIN { exit !(a < b - 0.5) }' || fail "a dendrogram of loglik $merged, a fit of $full"
