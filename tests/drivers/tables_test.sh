#!/usr/bin/env bash
# Every file in jobs/tables/ is made, with few replicates: tables without holes, and figures.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

count=0
for tables in "$MIXRATE_SOURCE"/jobs/tables/*.toml; do
  count=$((count + 1))
  name=$(basename "$tables" .toml)
  sed 's/^replicates = .*/replicates = 20/' "$tables" >"$name.toml"
  expect_exit 0 "$MIXRATE" tabulate "$name.toml" -o "$name.tables"
  grep -qiE '(^|,)-?nan' "$name.tables"/*.csv && fail "$tables: a table has holes"
  [ "$(grep -c 'label = ' "$tables")" -eq "$(ls "$name.tables"/*.gp | wc -l)" ] || fail "$tables: not all tables"
done
[ "$count" -ge 2 ] || fail "only $count files of tables"
