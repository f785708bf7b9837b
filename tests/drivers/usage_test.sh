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
expect_error 64 "nothing in the catalogue is called 'helinger'. Did you mean 'hellinger'?" "$MIXRATE" explain helinger

# The pilot predicts times that are not absurd.
expect_exit 0 "$MIXRATE" plan "$MIXRATE_SOURCE/jobs/quickstart.toml" --ranks 2 --pilot 1
expect_out '^wall time  .* with 2 computing processes$'
expect_out '^memory '
expect_out '^file '
