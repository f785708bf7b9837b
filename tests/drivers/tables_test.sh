#!/usr/bin/env bash
# Every file in jobs/tables/ is made: tables without holes, and figures.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

count=0
for tables in "$MIXRATE_SOURCE"/jobs/tables/*.toml; do
  name=$(basename "$tables" .toml)
  expect_exit 0 "$MIXRATE" tabulate "$tables" -o "$name.tables"
  grep -qiE '(^|,)-?nan' "$name.tables"/*.csv && fail "$tables: a table has holes"
  [ "$(grep -c 'label = ' "$tables")" -eq "$(ls "$name.tables"/*.gp | wc -l)" ] || fail "$tables: not all tables"
  count=$((count + 1))
done
[ "$count" -ge 2 ] || fail "only $count files of tables"
