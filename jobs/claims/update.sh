#!/usr/bin/env bash
# Write what is said of claims anew from results/: jobs/claims/verdicts.csv, results/CLAIMS.md and the table in README.md.
#
# usage: bash jobs/claims/update.sh [MIXRATE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
program=${1:-build/release/mixrate}
"$program" claims --accept >/dev/null
{
  cat <<'TEXT'
# What papers state, and what was measured

Written by `bash jobs/claims/update.sh`. A claim has the worst verdict of its rows; the last column is the row that decides, with its
slope or number and the simultaneous interval. [The policy](../jobs/claims/README.md); [the results](README.md); all rows with
their p-values: `mixrate claims --format csv`.

TEXT
  "$program" claims --format markdown
} >results/CLAIMS.md
new=$(mktemp)
awk -v table="$("$program" claims --format summary)" '
  /^\| area \|/ { print table; inside = 1 }
  !/^\|/ { inside = 0 }
  !inside' README.md >"$new"
cat "$new" >README.md
rm "$new"
