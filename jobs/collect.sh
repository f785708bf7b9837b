#!/usr/bin/env bash
# Copy what is worth keeping of a finished study into results/<study>/: rates as CSV, figures, one line of provenance; and
# cells.csv and order.csv where a claim (jobs/claims) is judged by them.
#
# usage: bash jobs/collect.sh MIXRATE RESULT_DIR RESULTS/STUDY
set -euo pipefail
mixrate=$1 from=$2 to=$3
"$mixrate" status "$from" || { echo "$from is not finished: nothing is copied" >&2 && exit 75; }
mkdir -p "$to"
"$mixrate" rates "$from/results.h5" --format csv >"$to/rates.csv"
"$mixrate" plot "$from/results.h5" -o "$to"

field() { h5dump -y -d "/provenance/$1" "$from/results.h5" | sed -n 's/^ *"\(.*\)"$/\1/p'; }
seed=$(h5dump -y -a /study/seed "$from/results.h5" | sed -n 's/^ *\([0-9]\{1,\}\)$/\1/p')
level=$(field flags | grep -o -m 1 'march=[^ ]*' | head -n 1)
printf 'mixrate %s, commit %s, dirty %s, %s, level %s, seed %s, %s workers, %s s of computing, digest of /cells and /rates %s\n' \
  "$(field version)" "$(field commit)" "$(field dirty)" "$(field compiler)" "${level#march=}" "$seed" "$(field workers)" \
  "$(field compute_s)" "$("$mixrate" status "$from" --digest | tail -n 1)" >"$to/provenance.txt"

# claimed KIND: is there a row [[KIND]] of this study in a claim?
claimed() {
  awk -v row="[[$1]]" -v study="study = \"$(basename "$to")\"" \
    '/^\[\[/ { kind = $0 } $0 == study && kind == row { found = 1 } END { exit !found }' "$(dirname "$0")"/claims/*.toml
}
if claimed choice || [ -e "$to/cells.csv" ]; then
  "$mixrate" cells "$from/results.h5" --format csv >"$to/cells.csv"
fi
if claimed law || [ -e "$to/order.csv" ]; then
  "$mixrate" rates "$from/results.h5" --order --format csv >"$to/order.csv"
fi
cat "$to/provenance.txt"
