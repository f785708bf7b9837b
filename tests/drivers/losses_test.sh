#!/usr/bin/env bash
# Losses of estimates that a user brings: those of the study's own estimates are the stored ones, bit for bit.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
small_study >study.toml
"$MIXRATE" run study.toml -o results --progress none >/dev/null 2>&1

# The truths as estimates: every loss is 0, and not where one number is moved.
expect_exit 0 "$MIXRATE" losses study.toml --template -o truths.csv
expect_exit 0 "$MIXRATE" losses study.toml truths.csv
[ "$(tail -n +2 out | awk -F, '$NF != 0' | wc -l)" -eq 0 ] || fail "the truth has a loss: $(cat out)"
[ "$(tail -n +2 out | wc -l)" -eq 8 ] || fail "3 cells with 2 losses and 2 with one are 8 lines: $(cat out)"
awk -F, 'NR == 1 { for (i = 1; i <= NF; ++i) if ($i == "atom1.slope") c = i } NR == 2 { $c += 0.5 } { print }' OFS=, \
  truths.csv >moved.csv
expect_exit 0 "$MIXRATE" losses study.toml moved.csv
[ "$(awk -F, '$9 ~ /n100.mle/ && $NF > 0.01' out | wc -l)" -eq 2 ] || fail "a moved slope has no loss: $(cat out)"

# Own estimates in wide form, atoms in another order: what the study stored, in the form of export.
"$MIXRATE" export results --kind estimate -o estimates.csv
"$MIXRATE" export results --kind loss -o stored.csv
awk -F, 'NR > 1 { key = $9 "," $10; if (!(key in seen)) { seen[key] = 1; keys[++n] = key }
    name = $13; if (name ~ /^atom1/) sub(/^atom1/, "atom2", name); else sub(/^atom2/, "atom1", name)
    if (!(name in known)) { known[name] = 1; names[++m] = name }
    value[key, name] = $14 }
  END { line = "cell,replicate"; for (j = 1; j <= m; ++j) line = line "," names[j]; print line
    for (i = 1; i <= n; ++i) { line = keys[i]; for (j = 1; j <= m; ++j) line = line "," value[keys[i], names[j]]; print line }
  }' estimates.csv >own.csv
for study in study.toml results results/results.h5; do
  expect_exit 0 "$MIXRATE" losses "$study" own.csv --label own -o own-losses.csv
  cmp <(cut -d, -f1-3,6-10,12- stored.csv | sed 's/oracle,//') <(cut -d, -f1-3,6-10,12- own-losses.csv | sed 's/oracle,//') ||
    fail "$study: the losses of the study's own estimates are other than those stored"
done
expect_exit 0 "$MIXRATE" losses study.toml own.csv --loss hellinger --format json
[ "$(grep -c '"estimator":"own"' out)" -eq 18 ] || fail "one loss of 18 rows, named after the file: $(head -3 out)"
grep -q '"column":"voronoi' out && fail "--loss is ignored"

# JSON lines hold parameters as `fit --json` prints them. The loss of the fit is that of the replicate.
"$MIXRATE" sample study.toml --cell sgmoe-mild.k2.n100.mle --replicate 1 -o data.csv
"$MIXRATE" fit data.csv --model softmax-gated-gaussian --k 2 --json >fit.json
printf '{"cell": "sgmoe-mild.k2.n100.mle", "replicate": 1, "parameters": %s}\n\n' \
  "$(sed -n '/"parameters"/,/}/p' fit.json | tr -d '\n' | sed 's/^ *"parameters": //; s/,$//')" >fit.jsonl
expect_exit 0 "$MIXRATE" losses study.toml fit.jsonl
grep 'n100.mle,1,.*voronoi-exact' stored.csv | cut -d, -f14 >stored
grep 'n100.mle,1,.*voronoi-exact' out | cut -d, -f14 | paste - stored |
  awk '{ d = $1 - $2; exit !(NF == 2 && d * d < 1e-8 * $2 * $2) }' ||
  fail "fit and study differ: $(cat out) and $(cat stored)"

# What is wrong is told with its line.
bad() { # bad MESSAGE SED-SCRIPT: truths.csv, spoiled
  sed "$2" truths.csv >bad.csv
  expect_error 64 "$1" "$MIXRATE" losses study.toml bad.csv
}
bad "bad.csv:3:1: there is no cell 'sgmoe-mild.k2.n201.mle' (study.toml has 5 cells, such as gmm-location-over.k2.n100.em). \
Did you mean 'sgmoe-mild.k2.n200.mle'?" '3s/n200/n201/'
bad "bad.csv:2:24: there is no replicate 6 (sgmoe-mild.k2.n100.mle has replicates 0..5)." '2s/,0,/,6,/'
bad "bad.csv:2:24: there is no replicate -1 (sgmoe-mild.k2.n100.mle has replicates 0..5)." '2s/,0,/,-1,/'
bad "bad.csv:2:24: 'first' is no replicate (replicates are whole numbers from 0)." '2s/,0,/,first,/'
bad "bad.csv:3:1: replicate 0 of sgmoe-mild.k2.n100.mle stands here again (it is in line 2 already). Take one of them out." \
  '3s/n200/n100/'
bad "bad.csv:2:31: 'low' is not a finite number (column 'atom2.log_weight')." '2s/-0.2,0,/-0.2,low,/'
bad "bad.csv:1:1: there is no column 'atom2.slope' (an estimate of softmax-gated-gaussian with 2 atoms needs it). \
\`mixrate losses STUDY --template\` prints the columns." '1s/atom2.slope/atom2.slop/'
bad "bad.csv:1:1: there is no column 'replicate' (each row says whose estimate it is). \
\`mixrate losses STUDY --template\` prints the columns." '1s/,replicate/,rep/'
sed '3s/$/,7/' truths.csv >bad.csv
expect_exit 64 "$MIXRATE" losses study.toml bad.csv
grep -q '^mixrate: bad.csv:3:.*14 cells' err || fail "a row that is too long: $(cat err)"
awk -F, 'NR == 1 { for (i = 1; i <= NF; ++i) if ($i == "atom1.variance") c = i } NR == 2 { $c = -$c } { print }' OFS=, \
  truths.csv >bad.csv
expect_exit 64 "$MIXRATE" losses study.toml bad.csv
grep -qE '^mixrate: bad.csv:2:[0-9]+: .*variance.*positive' err || fail "a negative variance: $(cat err)"
printf 'cell,replicate,atom1.mean,atom1.weight\ngmm-location-over.k2.n100.em,0,0,0.5\n' >bad.csv
expect_exit 64 "$MIXRATE" losses study.toml bad.csv
grep -q '^mixrate: bad.csv:2:.*weights sum to 0.5' err || fail "weights that do not sum to 1: $(cat err)"
printf 'cell,replicate,atom1.mean,atom1.weight,atom2.mean,atom2.weight\ngmm-location-over.k2.n100.em,0,0,1,,0.5\n' >bad.csv
expect_exit 64 "$MIXRATE" losses study.toml bad.csv
grep -q "^mixrate: bad.csv:2:.*'atom2.mean' is empty" err || fail "half an atom: $(cat err)"
printf '{"cell": "sgmoe-mild.k2.n100.mle", "replicate": 0,\n' >bad.jsonl
expect_exit 64 "$MIXRATE" losses study.toml bad.jsonl
grep -q '^mixrate: bad.jsonl:1:' err || fail "half a line of JSON: $(cat err)"
printf '\n{"cell": "sgmoe-mild.k2.n100.mle", "replicate": 0, "parameter": {}}\n' >bad.jsonl
expect_exit 64 "$MIXRATE" losses study.toml bad.jsonl
grep -q "^mixrate: bad.jsonl:2: .*'parameter'.*Did you mean 'parameters'?" err || fail "a wrong key: $(cat err)"
expect_exit 74 "$MIXRATE" losses study.toml nothing.csv
expect_error 64 "ESTIMATES: the file of the estimates is missing. \`mixrate losses STUDY --template\` prints one to fill in." \
  "$MIXRATE" losses study.toml
