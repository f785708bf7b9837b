#!/usr/bin/env bash
# Copy what is worth keeping of a finished study into results/<study>/: rates as CSV, figures, one line of provenance.
#
# usage: bash jobs/collect.sh MIXRATE RESULT_DIR RESULTS/STUDY
set -euo pipefail
mixrate=$1 from=$2 to=$3
"$mixrate" status "$from" || { echo "$from is not finished: nothing is copied" >&2 && exit 75; }
mkdir -p "$to"
"$mixrate" rates "$from/results.h5" --format csv >"$to/rates.csv"
"$mixrate" plot "$from/results.h5" -o "$to"
field() { h5dump -y -d "/provenance/$1" "$from/results.h5" | sed -n 's/^ *"\(.*\)"$/\1/p'; }
printf 'mixrate %s, commit %s, dirty %s, %s, %s workers, %s s of computing, digest of /cells and /rates %s\n' \
  "$(field version)" "$(field commit)" "$(field dirty)" "$(field compiler)" "$(field workers)" "$(field compute_s)" \
  "$("$mixrate" status "$from" --digest | tail -n 1)" >"$to/provenance.txt"
cat "$to/provenance.txt"
