#!/usr/bin/env bash
# Every study in jobs/ is planned and smoke-run, one replicate of each cell; with SHARD = i of SHARDS (default: 0 of 1) every SHARDS-th.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

shard=${SHARD:-0} shards=${SHARDS:-1}
studies=("$MIXRATE_SOURCE"/jobs/*.toml)
[ "${#studies[@]}" -ge 6 ] || fail "only ${#studies[@]} studies"
for ((i = shard; i < ${#studies[@]}; i += shards)); do
  study=${studies[i]}
  name=$(basename "$study" .toml)
  expect_exit 0 "$MIXRATE" plan "$study" --pilot 0
  expect_out "^study      $name: "
  # a smoke run has two replicates of a cell
  if grep -q 'kind = "external"' "$study" && ! "$MIXRATE" run "$study" --smoke --shard 1/2 -o "$name" >out 2>err; then
    grep -q 'cannot be used' err || fail "$study: $(cat out err)"
    echo "skipped: $name asks for programs that are not here: $(cat err)"
    continue
  fi
  expect_exit 0 "$MIXRATE" run "$study" --smoke --shard 1/2 -o "$name"
  expect_exit 0 "$MIXRATE" status "$name/shard-1-of-2"
  expect_out ', complete$'
  grep -q ' failed' out && fail "$study: $(cat out)"
  expect_exit 0 "$MIXRATE" rates "$name/shard-1-of-2/results.h5"
  expect_exit 0 "$MIXRATE" plot "$name/shard-1-of-2/results.h5" -o "$name"
done
