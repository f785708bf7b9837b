#!/usr/bin/env bash
# Every study in jobs/ is planned and smoke-run, one replicate of each cell; with SHARD = i of SHARDS (default: 0 of 1) every SHARDS-th.
# SMOKE_PARTS = m, for builds that are ten times slower: the m-th part of the replicates, unless that is none.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

shard=${SHARD:-0} shards=${SHARDS:-1}
studies=("$MIXRATE_SOURCE"/jobs/*.toml)
[ "${#studies[@]}" -ge 6 ] || fail "only ${#studies[@]} studies"
for ((i = shard; i < ${#studies[@]}; i += shards)); do
  study=${studies[i]}
  name=$(basename "$study" .toml)
  expect_exit 0 "$MIXRATE" plan "$study" --pilot 0
  expect_out "^study      $name: "
  parts=${SMOKE_PARTS:-2}  # a smoke run has two replicates of a cell
  if grep -q 'kind = "external"' "$study" && ! "$MIXRATE" run "$study" --smoke --shard "1/$parts" -o "$name" >out 2>err; then
    grep -q 'cannot be used' err || fail "$study: $(cat out err)"
    echo "skipped: $name asks for programs that are not here: $(cat err)"
    continue
  fi
  expect_exit 0 "$MIXRATE" run "$study" --smoke --shard "1/$parts" -o "$name"
  expect_exit 0 "$MIXRATE" status "$name/shard-1-of-$parts"
  if grep -q '^done *0 of 0 ' out; then
    parts=2
    expect_exit 0 "$MIXRATE" run "$study" --smoke --shard 1/2 -o "$name"
    expect_exit 0 "$MIXRATE" status "$name/shard-1-of-2"
  fi
  expect_out '^done *[1-9].*, complete$'
  grep -q ' failed' out && fail "$study: $(cat out)"
  expect_exit 0 "$MIXRATE" rates "$name/shard-1-of-$parts/results.h5"
  expect_exit 0 "$MIXRATE" plot "$name/shard-1-of-$parts/results.h5" -o "$name"
done
