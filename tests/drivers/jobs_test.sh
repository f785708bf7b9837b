#!/usr/bin/env bash
# Every study in jobs/ is planned and smoke-run, every file in jobs/tables/ is made. With SHARD = i of SHARDS (default: 0 of
# 1) every SHARDS-th study, and the rest by the first.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

shard=${SHARD:-0} shards=${SHARDS:-1}
studies=("$MIXRATE_SOURCE"/jobs/*.toml)
[ "${#studies[@]}" -ge 6 ] || fail "only ${#studies[@]} studies"
for ((i = shard; i < ${#studies[@]}; i += shards)); do
  study=${studies[i]}
  name=$(basename "$study" .toml)
  expect_exit 0 "$MIXRATE" plan "$study" --pilot 0
  expect_out "^study      $name: "
  expect_exit 0 "$MIXRATE" run "$study" --smoke -o "$name"
  expect_exit 0 "$MIXRATE" status "$name"
  expect_out ', complete$'
  grep -q ' failed' out && fail "$study: $(cat out)"
  expect_exit 0 "$MIXRATE" rates "$name/results.h5"
  expect_exit 0 "$MIXRATE" plot "$name/results.h5" -o "$name"
done
[ "$shard" -eq 0 ] || exit 0

# Every file of tables is made: tables without holes, and figures.
count=0
for tables in "$MIXRATE_SOURCE"/jobs/tables/*.toml; do
  name=$(basename "$tables" .toml)
  expect_exit 0 "$MIXRATE" tabulate "$tables" -o "$name.tables"
  grep -qiE '(^|,)-?nan' "$name.tables"/*.csv && fail "$tables: a table has holes"
  [ "$(grep -c 'label = ' "$tables")" -eq "$(ls "$name.tables"/*.gp | wc -l)" ] || fail "$tables: not all tables"
  count=$((count + 1))
done
[ "$count" -ge 2 ] || fail "only $count files of tables"

# The pilot predicts times that are not absurd.
expect_exit 0 "$MIXRATE" plan "$MIXRATE_SOURCE/jobs/quickstart.toml" --ranks 2 --pilot 1
expect_out '^wall time  .* with 2 computing processes$'
expect_out '^memory '
expect_out '^file '
