#!/usr/bin/env bash
# Mixtures of regressions from the point of view of somebody who knows flexmix: found, fitted, studied; and what `plan`
# says of theory.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Found under the names that people have for it.
for words in flexmix regmix switching "mixture of regressions" "Mixture of Linear Regressions" "latent class regression"; do
  # shellcheck disable=SC2086  # several words
  expect_exit 0 "$MIXRATE" explain $words
  grep -q 'mixture-of-regressions' out || fail "explain $words: $(cat out)"
done
expect_exit 0 "$MIXRATE" explain theorem softmax-gaussian-over
expect_out '^  of: a mixture of experts, a Gaussian response, linear experts, a soft-max gate, a gate that moves with x, .*; k > k0$'
expect_exit 0 "$MIXRATE" explain moe-regression
expect_out 'mixture-of-regressions'
expect_error 64 "nothing in the catalogue is called 'no such thing'. mixrate explain without a name lists the catalogue." \
  "$MIXRATE" explain no such thing

# flexmix 2.3-18 on cars (stepFlexmix, 20 starts, seed 1): logLik -200.1054806518 with 7 parameters. Its variances are
# divided by degrees of freedom; EM from its posterior with those of maximum likelihood ends at -200.0617132509.
data=$MIXRATE_SOURCE/tests/reference/data/e_cars.csv
expect_exit 0 "$MIXRATE" fit "$data" --model mixture-of-regressions --k 2 --json --save cars.json
python3 - out <<'PYTHON' || fail "cars: $(cat out)"
import json, math, sys
fit = json.load(open(sys.argv[1]))
assert fit["status"] == "converged" and fit["num_parameters"] == 7, fit
assert fit["loglik"] > -200.0617132509 - 1e-6, fit["loglik"]
assert abs(fit["bic"] - (7 * math.log(50) - 2 * fit["loglik"])) < 1e-6, fit
assert abs(sum(fit["parameters"]["weights"]) - 1) < 1e-12 and set(fit["parameters"]) == {"weights", "slope", "intercept", "variance"}, fit
errors = fit["standard_errors"]
assert all(0 < e < 1 for e in errors["weights"]), errors
saved = json.load(open("cars.json"))
saved["parameters"] = {"weights": [0.64280877004092973, 0.35719122995907027],
                       "slope": [[2.9890675884602755], [4.5879618703348877]],
                       "intercept": [[-10.386900346697242], [-16.347995209609834]],
                       "variance": [[67.670703675294348], [248.70825850309839]]}
json.dump(saved, open("flexmix.json", "w"))
PYTHON
expect_exit 0 "$MIXRATE" predict flexmix.json "$data" --column density
awk 'NR > 1 { sum += log($1) } END { exit !((sum + 200.1054806518) ^ 2 < 1e-12) }' out || fail "the likelihood of flexmix: $(head -3 out)"
# A box around slopes of 0 of a soft-max, as it had to be written before: the same numbers, other statuses and counts.
expect_exit 0 "$MIXRATE" fit "$data" --model mixture-of-experts --option gate=constant --k 2
expect_out '\(7 parameters\)$'
expect_out '^  weight +0\.[0-9]+ '

# What is said where something was misunderstood.
expect_exit 64 "$MIXRATE" fit "$data" --model mixture-of-regressions --k 2 --option 'gate_slope=[0,0]'
grep -q "unknown option 'gate_slope' (the model, estimator, start and fit know: .*, box, floor)" err || fail "options: $(cat err)"
expect_error 64 "--max-iterations: 'gibbs-mfm' has no cap on iterations. Give the number of its iterations: --option iterations=500." \
  "$MIXRATE" fit "$data" --model softmax-gated-gaussian --k 2 --estimator gibbs-mfm --max-iterations 500
sed '1s/.*/dose,body weight/' "$data" >blanks.csv
expect_error 64 "The following argument was not expected: weight. A name with blanks needs quotes, and an option its flag each time it is given. Run mixrate fit --help." \
  "$MIXRATE" fit blanks.csv --model mixture-of-regressions --k 1 --response body weight
expect_exit 0 "$MIXRATE" fit blanks.csv --model mixture-of-regressions --k 1:2 --response "body weight" --covariates dose --save blanks.json
expect_out '^BIC still falls at k = 2: compare larger k, too$|^\* the smallest'
sed '1s/.*/dose,body.weight/' "$data" >points.csv
expect_exit 0 "$MIXRATE" predict blanks.json points.csv
[ "$(head -1 out)" = mean ] || fail "predicted: $(head -1 out)"
[ "$(cat err)" = "note: density, responsibilities and label are left out: points.csv has no column 'body weight' (it has: dose, body.weight)" ] ||
  fail "predict says: $(cat err)"
printf 'y,site\n1,A\n2,B\n' >site.csv
expect_error 64 "site.csv:2:3: 'A' is not a number (column 'site'). If it is a category, code it as columns of 0 and 1." \
  "$MIXRATE" fit site.csv --model mixture-of-regressions --k 1 --response y --covariates site

# Studied: `plan` says which theorems hold, and what the nearest one needs.
cat >lines.toml <<'TOML'
format = "mixrate.study/1"
name = "lines"
seed = 1
replicates = 4

[[experiment]]
n = [100, 200]
k = [2, 3]
losses = ["blocks", "hellinger"]

  [experiment.scenario]
  name = "lines"
  family = "mixture-of-regressions"
  weights = [0.4, 0.6]
  slope = [1.0, -1.0]
  intercept = [0.0, 2.0]
  variance = [0.25, 0.25]
  design = { law = "uniform", lower = -1.0, upper = 1.0 }

  [[experiment.estimator]]
  kind = "mle"
  start = { kind = "oracle", radius = 0.1 }
TOML
expect_exit 0 "$MIXRATE" plan lines.toml --pilot 0
expect_out '^theory     lines, k = 2 \(k0 = 2\): experts-exact$'
expect_out '^           lines, k = 3 \(k0 = 2\): experts-exact$'
expect_out '^ +no exponent of .*blocks\.over\.slope.*: softmax-gaussian-over needs a soft-max gate; a gate that moves with x$'
expect_exit 0 "$MIXRATE" plan lines.toml --pilot 0 --json
python3 - out <<'PYTHON' || fail "plan --json: $(cat out)"
import json, sys
theory = json.load(open(sys.argv[1]))["theory"]
assert [line["k"] for line in theory] == [2, 3] and theory[0]["theorems"] == ["experts-exact"], theory
assert "blocks.over.slope" in theory[1]["silent"] and theory[1]["lacks"] == ["a soft-max gate", "a gate that moves with x"], theory
PYTHON
expect_exit 0 "$MIXRATE" run lines.toml -o lines --progress none
expect_out ' with 1 process, '
expect_exit 0 "$MIXRATE" export lines --kind fact --column iterations
[ "$(grep -c ',converged,' out)" -ge 8 ] || fail "not converged at k = k0: $(cat out)"
sed 's/k = \[2, 3\]/K = [2, 3]/' lines.toml >upper.toml
expect_exit 64 "$MIXRATE" plan upper.toml --pilot 0
grep -q "Did you mean 'k'?" err || fail "K: $(cat err)"
sed 's/kind = "mle"/kind = "MLE"/' lines.toml >upper.toml
expect_exit 64 "$MIXRATE" plan upper.toml --pilot 0
grep -q "Did you mean 'mle'?" err || fail "MLE: $(cat err)"
expect_exit 64 "$MIXRATE" rates lines --compare mle,MLE
grep -q "Did you mean 'mle'?" err || fail "--compare: $(cat err)"
