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
