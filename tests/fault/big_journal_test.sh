#!/usr/bin/env bash
# big_journal_test.sh PROGRAM RECORDS SECONDS: a run on a journal of that many records starts within the time, and its
# memory grows by a bitmap only (one bit a replicate, and a few MiB of buffers). SECONDS `unjudged`: it starts, that is all.
set -euo pipefail
program=$1 records=$2 seconds=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/s.toml" <<TOML
format = "mixrate.study/1"
name = "big"
seed = 1
replicates = $((records + 1))

[[experiment]]
scenario = "gmm-location-over"
n = [50]
k = [1]
losses = ["max-atom"]

  [[experiment.estimator]]
  kind = "em"
  start = { kind = "oracle", radius = 0.1 }
TOML
"$program" "$work/s.toml" "$work/d" "$records" | tee "$work/out"
awk -v most="$seconds" -v bitmap="$((records / 8388608 * 4 + 24))" '
  /^first_dispatch_s/ { seen = 1; if (most != "unjudged") { slow = $2 > most + 0; fat = $4 - $8 > bitmap } }
  END { exit !seen || slow || fat }' "$work/out"
