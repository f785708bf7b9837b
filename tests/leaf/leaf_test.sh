#!/usr/bin/env bash
# A loss and an estimator that are one file each: listed, explained, suggested, and used by a study.
source "$(dirname "${BASH_SOURCE[0]}")/../drivers/lib.sh"

expect_exit 0 "$MIXRATE" explain
grep -q '^  atom-count  *atoms too many' out || fail "explain does not list the loss: $(cat out)"
grep -q '^  first-start  *the first start' out || fail "explain does not list the estimator"
grep -q '^  hellinger ' out || fail "explain lists only the new leaves"
expect_exit 0 "$MIXRATE" explain atom-count
grep -q 'tests/leaf' out || fail "explain atom-count: $(cat out)"

cat >study.toml <<'TOML'
format = "mixrate.study/1"
name = "leaf"
seed = 1
replicates = 2
[[experiment]]
scenario = "sgmoe-mild"
n = [100, 200]
k = [2, 3]
losses = ["atom-count", "hellinger"]
estimator = [{ kind = "first-start", start = "kmeans++" }, { kind = "em", start = "kmeans++" }]
TOML
expect_exit 0 "$MIXRATE" run study.toml -o results
expect_exit 0 "$MIXRATE" cells results/results.h5 --format csv
[ "$(grep -c 'first-start.*atom-count' out)" -eq 4 ] || fail "cells: $(cat out)"
awk -F, 'NR == 1 { for (i = 1; i <= NF; ++i) at[$i] = i; next }
  /atom-count/ && $at["mean"] != $at["k"] - 2 { exit 1 }' out || fail "one atom too many counts 1: $(cat out)"

sed -i 's/"first-start"/"first-strat"/' study.toml
expect_exit 64 "$MIXRATE" plan study.toml
grep -q "Did you mean 'first-start'?" err || fail "no suggestion: $(cat err)"

# A gate of one file: its logits are twice those of the softmax gate, so its fit of the same data has half the numbers.
gate() { # gate NAME: intercept and slope of the first atom
  expect_exit 0 "$MIXRATE" fit d.csv --model softmax-gated-gaussian --k 2 --option "gate=$1" --json
  sed -n 's/.*"gate_\(intercept\|slope\)": \[*\([-0-9.e]*\)[],].*/\2/p' out | paste -s -d ' '
}
expect_exit 0 "$MIXRATE" sample sgmoe-mild -n 500 --seed 3 -o d.csv
awk -v one="$(gate softmax)" -v two="$(gate doubled)" 'BEGIN {
  split(one, a, " "); split(two, b, " ")
  for (i = 1; i <= 2; ++i) if (a[i] == 0 || a[i] / b[i] < 2 - 1e-6 || a[i] / b[i] > 2 + 1e-6) exit 1 }' ||
  fail "the fit ignores the gate: $(gate softmax) and $(gate doubled)"
# Data, density and fit have the same gate: the distance to the truth is small only then.
cat >gated.toml <<'TOML'
format = "mixrate.study/1"
name = "gated"
seed = 1
replicates = 1
[[experiment]]
n = [4000]
k = [2]
losses = ["hellinger"]
estimator = [{ kind = "em", start = "oracle" }]
  [experiment.scenario]
  name = "doubled"
  family = "softmax-gated-gaussian"
  gate = "doubled"
  design = { law = "uniform", lower = -1, upper = 1 }
  gate_intercept = [0.0, 0.0]
  gate_slope = [[2.0], [0.0]]
  slope = [[1.0], [-1.0]]
  intercept = [[2.0], [-2.0]]
  variance = [[0.25], [0.25]]
TOML
expect_exit 0 "$MIXRATE" run gated.toml -o gated
expect_exit 0 "$MIXRATE" cells gated/results.h5 --format csv
awk -F, 'NR == 1 { for (i = 1; i <= NF; ++i) at[$i] = i; next } !($at["mean"] < 0.05) { exit 1 }' out ||
  fail "data, density and fit have different gates: $(cat out)"

# A law of one file: one geometric atom is fitted by the log of the mean.
printf 'x1,y\n0,0\n1,3\n0,1\n1,0\n0,7\n1,2\n0,0\n1,4\n' >counts.csv
expect_exit 0 "$MIXRATE" fit counts.csv --model mixture-of-experts --option response=geometric --option expert=constant \
  --k 1 --json
sed -n 's/.*"intercept": \[*\([-0-9.e]*\)\].*/\1/p' out | awk '{ d = $1 - log(17 / 8); exit !(d * d < 1e-16) }' ||
  fail "the geometric law is not fitted by the log of the mean: $(cat out)"
