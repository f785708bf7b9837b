#!/usr/bin/env bash
# The command line itself: help, version, and what is said about mistakes.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

expect_exit 0 "$MIXRATE" --help
for command in run plan status rates cells replay sample fit plot explain; do
  expect_exit 0 "$MIXRATE" --help
  expect_out "^  $command "
  expect_exit 0 "$MIXRATE" "$command" --help
done
expect_exit 0 "$MIXRATE" --version
expect_out '^mixrate [0-9]+\.[0-9]+\.[0-9]+$'

expect_error 64 "A subcommand is required. Run mixrate --help." "$MIXRATE"
expect_error 64 "unknown subcommand 'rate'. Did you mean 'rates'?" "$MIXRATE" rate file.h5
expect_error 64 "STUDY is required. Run mixrate run --help." "$MIXRATE" run
expect_error 64 "'soon' is not a time (a positive time is needed). Write 90, 15m, 1h30m or 2:00:00." \
  "$MIXRATE" run --time-limit soon study.toml

# numbers are read strictly: sign, range, digits, what stands behind them
expect_error 64 "--seed: '-1' is not a whole number of at least 0." "$MIXRATE" sample sgmoe-mild -n 5 --seed -1
expect_error 64 "--seed: '18446744073709551616' is too large (it may be 18446744073709551615 at most)." \
  "$MIXRATE" sample sgmoe-mild -n 5 --seed 18446744073709551616
expect_error 64 "-n: '1e3' is not a whole number of at least 1." "$MIXRATE" sample sgmoe-mild -n 1e3
expect_error 64 "--replicate: '4294967296' is too large (it may be 4294967295 at most)." \
  "$MIXRATE" sample sgmoe-mild -n 5 --replicate 4294967296
expect_error 64 "--pilot: 'nan' is not a number from 0 to 86400." "$MIXRATE" plan study.toml --pilot nan
expect_error 64 "--pilot: 'inf' is not a number from 0 to 86400." "$MIXRATE" plan study.toml --pilot inf
expect_error 64 "--n-min: '-3' is not a number of at least 0." "$MIXRATE" rates file.h5 --n-min -3
expect_error 64 "-n: '0' is not a whole number of at least 1." "$MIXRATE" launch study.toml -n 0

expect_exit 0 "$MIXRATE" explain
for name in softmax-gated-gaussian gaussian-mixture sgmoe-mild em mle oracle kmeans++ voronoi-exact hellinger stop; do
  grep -qF -- "  $name " out || fail "explain does not list $name"
done
# every listed name explains itself, with a source
awk '/^  [a-z]/ { print $1 }' out >names
while read -r name; do
  expect_exit 0 "$MIXRATE" explain "$name"
  expect_out '^  source: .'
done <names
expect_exit 0 "$MIXRATE" explain mle
expect_out '^    tolerance: real in \[1e-14, 1\], default 1e-08$'
# in other case, by a part, by topic and by option
expect_exit 0 "$MIXRATE" explain MLE
expect_out '^mle \(estimator\)$'
expect_exit 0 "$MIXRATE" explain voronoi
expect_out '^  voronoi-exact +loss: '
expect_out '^  voronoi-over +loss: '
for topic in design box study drift stop experiment verdict status; do
  expect_exit 0 "$MIXRATE" explain $topic
  expect_out "^$topic \("
done
expect_exit 0 "$MIXRATE" explain losses
expect_out '^  hellinger '
expect_exit 0 "$MIXRATE" explain radius
expect_out '^  oracle +start; its option radius: '
expect_error 64 "nothing in the catalogue is called 'helinger'. Did you mean 'hellinger'?" "$MIXRATE" explain helinger
expect_error 64 "unknown subcommand 'list'. Did you mean 'explain'? Alone it lists the catalogue." "$MIXRATE" list
for part in "laplace (gate)" "two-layer (expert)" "poisson (law)" "gelu (activation)"; do
  expect_exit 0 "$MIXRATE" explain "${part%% *}"
  grep -qxF "$part" out || fail "explain does not tell of the $part: $(cat out)"
done

# The pilot predicts times that are not absurd.
expect_exit 0 "$MIXRATE" plan "$MIXRATE_SOURCE/jobs/quickstart.toml" --ranks 2 --pilot 1
expect_out '^wall time  .* with 2 computing processes$'
expect_out '^memory '
expect_out '^file '

# The plan as JSON: times are null where none were taken.
expect_exit 0 "$MIXRATE" plan "$MIXRATE_SOURCE/jobs/quickstart.toml" --pilot 0 --json
python3 - out <<'PYTHON' || fail "plan --json: $(cat out)"
import json, sys
plan = json.load(open(sys.argv[1]))
assert plan["replicates"] == sum(cell["replicates"] for cell in plan["cells"]) > 0 and plan["cpu_s"] is None, plan
PYTHON
