#!/usr/bin/env bash
# Very many cells: what costs a little each must not cost the square of their number, nor a group of HDF5 each.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
export OMP_NUM_THREADS=1

# many_cells LABELS SIZES: LABELS x SIZES cells of one replicate, a fraction of a millisecond each.
many_cells() {
  cat <<TOML
format = "mixrate.study/1"
name = "many"
seed = 3
replicates = 1

[[experiment]]
scenario = "gmm-location-over"
n = [$(seq -s, 20 $((19 + $2)))]
k = [2]
losses = ["wasserstein"]
TOML
  for ((i = 1; i <= $1; ++i)); do
    echo '  [[experiment.estimator]]'
    echo "  label = \"e$i\""
    echo '  kind = "em"'
    echo "  start = { kind = \"oracle\", radius = 0.$((1000 + i)) }"
    echo '  stop = { absolute_gain = 1e-4, max_iterations = 2 }'
  done
}

# within SECONDS MEBIBYTES COMMAND...: it ends well within that much processor time and address space.
within() {
  local seconds=$1 mebibytes=$2
  shift 2
  if is_sanitized; then
    expect_exit "${code:-0}" "$@"
    return
  fi
  expect_exit "${code:-0}" bash -c 'ulimit -t "$0" -v "$1" && shift && exec "$@"' "$seconds" $((mebibytes * 1024)) "$@"
}

# Begun: a small study that has grown, and no time yet for what is new.
many_cells 20 300 >begun.toml
many_cells 100 300 >s.toml
expect_exit 0 "$MIXRATE" run begun.toml -o d --progress none
expect_exit 75 "$MIXRATE" run s.toml -o d --progress none --time-limit 0.01s
code=75 within 3 1024 "$MIXRATE" status d
expect_out '^done      [1-9][0-9]* of 30000 replicates in 30000 cells'
expect_out '^left '

expect_exit 0 "$MIXRATE" run s.toml -o d --progress none
rm d/results.h5
within 6 1024 "$MIXRATE" rebuild d
within 3 1024 "$MIXRATE" status d
expect_out '^done      30000 of 30000 replicates in 30000 cells \(100.0 %\), complete$'
size=$(stat -c %s d/results.h5)
((size < 30000 * 1000)) || fail "$size bytes for 30000 rows"
digest=$("$MIXRATE" status d --digest)
# What plan says of it: within a quarter.
expect_exit 0 "$MIXRATE" plan s.toml --pilot 0
planned=$(awk '$1 == "file" { print $2 * ($3 == "MB" ? 1e6 : 1e9) }' out)
awk -v a="$planned" -v b="$size" 'BEGIN { exit !(a > 0.75 * b && a < 1.25 * b) }' || fail "$planned bytes planned, $size found"

# Reading back: tables, one row, and joining.
within 6 1024 "$MIXRATE" rates d/results.h5
within 6 1024 "$MIXRATE" cells d/results.h5 --format csv
[ "$(wc -l <out)" -eq 30001 ] || fail "$(wc -l <out) lines of cells"
within 10 1024 "$MIXRATE" report d/results.h5 -o page.html
size=$(stat -c %s page.html)
((size < 10000000)) || fail "a page of $size bytes"
within 6 1024 "$MIXRATE" replay d/results.h5 --cell gmm-location-over.k2.n200.e7 --replicate 0
expect_out '^identical to the stored row'
within 10 1024 "$MIXRATE" merge -o m.h5 d/results.h5 d
[ "$("$MIXRATE" status m.h5 --digest)" = "$digest" ] || fail "merged results differ"
