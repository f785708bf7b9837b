#!/usr/bin/env bash
# Claims: those of the repository are sound; a small world of studies, claims and results, and what can be wrong in it.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The repository: every file is a claim that is shown, rows exist, and no verdict is lost.
expect_exit 0 "$MIXRATE" claims --jobs "$MIXRATE_SOURCE/jobs/claims" --results "$MIXRATE_SOURCE/results" --format csv
[ "$(tail -n +2 out | cut -d, -f1 | sort -u | wc -l)" -eq "$(ls "$MIXRATE_SOURCE"/jobs/claims/*.toml | wc -l)" ] ||
  fail "not every claim is shown: $(cut -d, -f1 out | sort -u)"
for file in "$MIXRATE_SOURCE"/jobs/claims/*.toml; do
  grep -qx "name = \"$(basename "$file" .toml)\"" "$file" || fail "$file is named after another claim"
done
# The tables of README.md and results/CLAIMS.md are those of the command.
judged=(claims --jobs "$MIXRATE_SOURCE/jobs/claims" --results "$MIXRATE_SOURCE/results")
expect_exit 0 "$MIXRATE" "${judged[@]}" --format summary
diff <(sed -n '/^| area |/,/^$/p' "$MIXRATE_SOURCE/README.md" | sed '/^$/d') out || fail "the table of claims in README.md is another"
expect_exit 0 "$MIXRATE" "${judged[@]}" --format markdown
diff <(sed -n '/^| claim |/,$p' "$MIXRATE_SOURCE/results/CLAIMS.md") out || fail "results/CLAIMS.md is older than the results"
expect_exit 0 python3 "$MIXRATE_SOURCE/tests/results_check.py" "$MIXRATE_SOURCE"
expect_exit 0 "$MIXRATE" claims --policy
expect_out "Holm"

# A world of its own.
mkdir -p jobs/claims jobs/tables
cat >jobs/small.toml <<'TOML'
format = "mixrate.study/1"
name = "small"
replicates = 40
order_law = [0.5, 0.5]
seed = 7

[[experiment]]
scenario = "gmm-location-over"
n = [200, 400, 800, 1600, 3200]
k = [1, 2]
losses = ["hellinger"]

  [[experiment.estimator]]
  kind = "mle"
  start = { kind = "oracle", radius = 0.5, starts = 2 }

[[experiment]]
scenario = { name = "apart", family = "gaussian-mixture", covariance = "known", weights = [0.5, 0.5], mean = [-2.0, 2.0] }
n = [200, 400]
k = [3]
losses = ["hellinger"]
diagnostics = ["hit-bic"]

  [[experiment.estimator]]
  kind = "path"
  start = { kind = "kmeans++", starts = 1 }
TOML
small_tables >jobs/tables/paths.toml
claim() { # claim NAME [THEOREM-LINE]: the head of a claim
  printf 'format = "mixrate.claim/1"\nname = "%s"\nsource = "a paper"\nstatement = "so it is"\n' "$1"
  printf 'holds = "in mean"\nexplored = [7]\nconfirm = 9\ndate = "2026-11-30"\n%s\n' "${2:-}"
}
rate_row() { # rate_row EXPONENT COMPARE
  printf '[[rate]]\nstudy = "small"\nscenario = "gmm-location-over"\nestimator = "mle"\nk = [1, 2]\ncolumn = "hellinger"\n'
  printf 'exponent = %s\ncompare = "%s"\n' "$1" "$2"
}
{ claim true 'theorem = "gaussian-mixture-exact"' && rate_row -0.5 at_least; } >jobs/claims/true.toml
{ claim false && rate_row -1.5 at_least; } >jobs/claims/false.toml
cat >jobs/claims/exact.toml <<TOML
$(claim exact)
[[order]]
table = "paths"
label = "overlap"
column = "eigenvalue2"
order = 2
[[law]]
study = "small"
scenario = "gmm-location-over"
estimator = "mle"
k = 1
[[choice]]
study = "small"
scenario = "apart"
estimator = "path"
k = 3
column = "hit-bic"
TOML
claim later 'untested = "nobody had the time"' | sed '/^explored/d;/^confirm/d' >jobs/claims/later.toml

# Without results nothing can be told; with those of the exploring seed nothing is confirmed.
expect_exit 0 "$MIXRATE" claims
[ "$(grep -c '^  cannot tell .*(no results of' out)" -eq 3 ] || fail "three claims have no results: $(cat out)"
expect_out '^  not tested +0 rows  nobody had the time'
expect_out 'Family: 6 rows'
"$MIXRATE" run jobs/small.toml -o old --progress none >/dev/null 2>&1
mkdir -p results/small && touch results/small/cells.csv results/small/order.csv  # folders that have them get them again
bash "$MIXRATE_SOURCE/jobs/collect.sh" "$MIXRATE" old results/small >collected
grep -q ', level [^,]*, seed 7, ' results/small/provenance.txt || fail "provenance: $(cat results/small/provenance.txt)"
[ -s results/small/cells.csv ] && [ -s results/small/order.csv ] || fail "claims need cells.csv and order.csv"
expect_exit 0 "$MIXRATE" claims
[ "$(grep -c '^  not confirmed yet .*(results of small are of seed 7, not 9)' out)" -eq 3 ] || fail "seed 7: $(cat out)"

# --run: on the confirming seed. Called again it has nothing to do.
expect_error 64 '--run: runs need a folder. Name one: --work DIR.' "$MIXRATE" claims --run
expect_exit 0 "$MIXRATE" claims --run --work again
grep -q 'small with seed 9' err || fail "the run says its seed: $(cat err)"
expect_out '^  consistent +2 rows  small: gmm-location-over k=. mle hellinger: -0\.[0-9]+ \['
grep -A1 '^false ' out | grep -q 'not consistent .*(rejected)' || fail "-3/2 is not rejected: $(cat out)"
cp out first && cp jobs/small.toml kept
expect_exit 0 "$MIXRATE" claims --run --work again
cmp out first || fail "a second call judges otherwise"
expect_exit 0 "$MIXRATE" claims --results again/results --format json
python3 - out <<'PY' || fail "the JSON is not what the table says"
import json, sys
claims = json.load(open(sys.argv[1]))
assert claims["format"] == "mixrate.claims/1" and claims["family"] == 6
by_name = {claim["name"]: claim for claim in claims["claims"]}
assert by_name["false"]["verdict"] == "not consistent" and by_name["true"]["verdict"] == "consistent"
assert by_name["true"]["rows"][0]["stated"] == -0.5 and by_name["later"]["rows"] == []
order = by_name["exact"]["rows"][-1]
assert order["kind"] == "order" and order["p"] is None and order["row_verdict"] == "consistent"
PY
mv again/results results-8

# The summary counts verdicts by area; the page of a report has the same verdicts.
sed -i 's/^source/area = "density"\n&/' jobs/claims/true.toml jobs/claims/false.toml
expect_exit 0 "$MIXRATE" claims --results results-8 --format summary
grep -qx '| density | 1 | 1 |  |  |  |' out || fail "the area of two claims: $(cat out)"
grep -qx '| other |  |  | 1 |  | 1 |' out || fail "claims without an area: $(cat out)"
expect_exit 0 "$MIXRATE" claims --results results-8 --format json
cp out told
expect_exit 0 "$MIXRATE" report again/small.mixrate --claims jobs/claims --claim-results results-8 -o page.html
python3 - told page.html <<'PY' || fail "the page has other verdicts"
import json, re, sys
told = json.load(open(sys.argv[1]))
page = json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', open(sys.argv[2]).read(), re.S)[1])["claims"]
assert page.pop("judged_on") == "results-8" and page == told, (page, told)
assert [claim["verdict"] for claim in page["claims"] if claim["name"] == "false"] == ["not consistent"]
PY
expect_exit 74 "$MIXRATE" report again/small.mixrate --claims nowhere -o other.html
[ ! -e other.html ] || fail "a page without the claims that were asked for"
sed -i '/^area/d' jobs/claims/true.toml jobs/claims/false.toml

# The verdicts that are known; one that is lost ends with 1.
judge=("$MIXRATE" claims --results results-8)
expect_exit 0 "${judge[@]}" --accept
grep -q '^true,consistent,2,6,0.05,9$' jobs/claims/verdicts.csv || fail "verdicts: $(cat jobs/claims/verdicts.csv)"
expect_exit 0 "${judge[@]}"
expect_exit 1 "$MIXRATE" claims
grep -q '^claims: true was consistent and is: not confirmed yet$' err || fail "what is lost: $(cat err)"
expect_error 64 '--accept: verdicts are accepted together (the family is one). Give no names.' "${judge[@]}" true --accept
expect_exit 0 "${judge[@]}" false --format markdown
expect_out '^\| false \| a paper \| 2 \| not consistent \| '
grep -q '^| true' out && fail "a claim that was not asked for is shown"
expect_out 'Family: 6 rows'

# Results of another commit are told, and judged.
sed -i 's/commit [0-9a-f]*/commit 123abc/' results-8/small/provenance.txt
expect_exit 0 "${judge[@]}"
expect_out '^Results of [12] studies and tables are of other commits than this program'

# What is wrong in a claim is told with its line.
bad() { # bad MESSAGE SED-SCRIPT: true.toml, spoiled
  cp jobs/claims/true.toml good && sed -i "$2" jobs/claims/true.toml
  expect_error 64 "$1" "${judge[@]}"
  mv good jobs/claims/true.toml
}
at=jobs/claims/true.toml
bad "$at:10:1: there is no study 'smal' (jobs has small). Did you mean 'small'?" 's/"small"/"smal"/'
bad "$at:10:1: there is no scenario 'gmm' (jobs/small.toml has apart, gmm-location-over)." 's/"gmm-location-over"/"gmm"/'
bad "$at:10:1: there is no estimator 'mlr' (jobs/small.toml with gmm-location-over has mle). Did you mean 'mle'?" \
  's/"mle"/"mlr"/'
bad "$at:10:1: there is no k '4' (jobs/small.toml with gmm-location-over and mle has 1, 2)." 's/\[1, 2\]/[1, 4]/'
bad "$at:10:1: there is no column 'helinger' (jobs/small.toml with gmm-location-over, mle and k = 1 has hellinger). \
Did you mean 'hellinger'?" 's/"hellinger"/"helinger"/'
bad "$at:10:1: the exponent -1/4 of gmm-location-over k=1 mle hellinger is not that of theorem gaussian-mixture-exact \
(the theorem has -1/2). Leave the exponent out, or mend it." 's/-0.5/-0.25/'
bad "$at:10:1: theorem softmax-gaussian-exact is not about 'gmm-location-over' (its conditions are: a mixture of \
experts, a Gaussian response, lines or ridges as experts, a soft-max gate, experts that differ). Name another theorem, or an exponent." \
  's/gaussian-mixture-exact/softmax-gaussian-exact/'
bad "$at:7:1: seed 7 has been used to explore (a verdict needs a seed that chose nothing). Confirm with another one." \
  's/^confirm = 9/confirm = 7/'
bad "jobs/claims/true.toml: the name 'false' is taken (jobs/claims/false.toml has it, too). Choose another name." \
  's/name = "true"/name = "false"/'
cp jobs/claims/true.toml good
sed -i 's/^source/sourse/' jobs/claims/true.toml
expect_exit 64 "${judge[@]}"
grep -q "^mixrate: $at:3:1: .*'sourse'.*Did you mean 'source'?" err || fail "an unknown key: $(cat err)"
sed 's/^compare.*/compare = "exactly"/' good >jobs/claims/true.toml
expect_exit 64 "${judge[@]}"
grep -q "'exactly' is no compare (it is one of sharp, at_least, no_rate, published)" err || fail "compare: $(cat err)"
sed '/^\[\[rate/,$d' good >jobs/claims/true.toml
expect_exit 64 "${judge[@]}"
grep -q "there are no rows" err || fail "a claim without rows: $(cat err)"
mv good jobs/claims/true.toml
expect_exit 64 "${judge[@]}" ture
grep -q "there is no claim 'ture' (there are exact, false, later, true). Did you mean 'true'?" err || fail "$(cat err)"
mkdir empty
expect_exit 64 "${judge[@]}" --jobs empty
grep -q "empty: there are no claims" err || fail "no claims: $(cat err)"
expect_exit 74 "${judge[@]}" --jobs nowhere

# Damaged results are told with their line, too.
damaged() { # damaged PATTERN AWK-PROGRAM: rates.csv, spoiled
  cp results-8/small/rates.csv good && awk -F, -v OFS=, "$2" good >results-8/small/rates.csv
  expect_exit 74 "${judge[@]}"
  grep -qE "^mixrate: results-8/small/rates.csv:$1.*bash jobs/collect.sh" err || fail "damaged: $(cat err)"
  mv good results-8/small/rates.csv
}
damaged "1:1: there is no column 'slope' " 'NR == 1 { sub(/slope/, "slop") } { print }'
damaged "[0-9]+:[0-9]+: 'much' is no number \(column 'slope'\)" 'NR > 1 { $7 = "much" } { print }'
damaged "[0-9]+:[0-9]+: a slope lies inside its interval" 'NR > 1 { $9 = 3 } { print }'
damaged "[0-9]+:[0-9]+: the table is damaged \(this row has" 'NR == 3 { NF -= 2 } { print }'
damaged "[0-9]+:[0-9]+: the mean of .* stands here again" '{ print } NR > 1 { print }'
sed -i '2,$d' results-8/small/rates.csv
expect_exit 74 "${judge[@]}"
