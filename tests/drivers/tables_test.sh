#!/usr/bin/env bash
# Every file in jobs/tables/ (or one of SHARDS parts of them) is made: tables without holes, and figures.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

count=0
for tables in "$MIXRATE_SOURCE"/jobs/tables/*.toml; do
  count=$((count + 1))
  [ $((count % ${SHARDS:-1})) -eq "${SHARD:-0}" ] || continue
  name=$(basename "$tables" .toml)
  expect_exit 0 "$MIXRATE" tabulate "$tables" -o "$name.tables"
  grep -qiE '(^|,)-?nan' "$name.tables"/*.csv && fail "$tables: a table has holes"
  [ "$(grep -c 'label = ' "$tables")" -eq "$(ls "$name.tables"/*.gp | wc -l)" ] || fail "$tables: not all tables"
done
[ "$count" -ge 2 ] || fail "only $count files of tables"
