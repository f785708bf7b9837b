#!/usr/bin/env bash
# Every study in jobs/ is planned and smoke-run.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

count=0
for study in "$MIXRATE_SOURCE"/jobs/*.toml; do
  name=$(basename "$study" .toml)
  expect_exit 0 "$MIXRATE" plan "$study" --pilot 0
  expect_out "^study      $name: "
  expect_exit 0 "$MIXRATE" run "$study" --smoke -o "$name"
  expect_exit 0 "$MIXRATE" status "$name"
  expect_out ', complete$'
  grep -q ' failed' out && fail "$study: $(cat out)"
  expect_exit 0 "$MIXRATE" rates "$name/results.h5"
  expect_exit 0 "$MIXRATE" plot "$name/results.h5" -o "$name"
  count=$((count + 1))
done
[ "$count" -ge 6 ] || fail "only $count studies"

# The pilot predicts times that are not absurd.
expect_exit 0 "$MIXRATE" plan "$MIXRATE_SOURCE/jobs/quickstart.toml" --ranks 2 --pilot 1
expect_out '^wall time  .* with 2 computing processes$'
expect_out '^memory '
expect_out '^file '
