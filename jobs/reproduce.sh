#!/usr/bin/env bash
# Run studies and tables again as they stand in jobs/, and compare every number with the committed one in results/.
# Called again it goes on where it was.
#
# usage: bash jobs/reproduce.sh STUDY...|all
#
#   MIXRATE  the program (default: build/release/mixrate, which jobs/quickstart.sh builds)
#   OUT      folder of the runs (default: reproduced.mixrate, which git ignores)
#   CORES    processes that compute (default: all cores)
#
# Exit code: 0 all numbers are equal, 1 some differ, 75 a run was stopped before its end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=${MIXRATE:-build/release/mixrate}
out=${OUT:-reproduced.mixrate}
cores=${CORES:-$(nproc)}

[ $# -gt 0 ] || { sed -n '2,11s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 64; }
[ -x "$program" ] || { echo "reproduce: there is no program $program; bash jobs/quickstart.sh builds it" >&2 && exit 64; }
# shellcheck source=cluster/mpi.sh
source cluster/mpi.sh

# What there is: NAME FILE FOLDER, one a line. One study has the name of a file of tables and lies in its folder.
listed() {
  local file name
  for file in jobs/*.toml jobs/tables/*.toml; do
    name=$(basename "$file" .toml)
    case $file in
      jobs/tables/*) echo "tables/$name $file results/$name" ;;
      *) if [ -e "jobs/tables/$name.toml" ]; then echo "$name $file results/$name/study"; else echo "$name $file results/$name"; fi ;;
    esac
  done
}

# compare COMMITTED NEW: prints what differs by more than 1e-9 of its size and 1e-12, by names of columns. One program on
# one architecture level gives the same bytes; what other levels round otherwise is no difference.
compare() {
  [ -s "$1" ] || { echo "$1: is empty" && return; }
  awk -F, -v file="$1" '
    function is_number(text) { return text ~ /^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[-+]?[0-9]+)?$/ }
    function differs(a, b) {
      if (a == b) return 0
      if (!is_number(a) || !is_number(b)) return 1
      size = (a < 0 ? -a : a) > (b < 0 ? -b : b) ? (a < 0 ? -a : a) : (b < 0 ? -b : b)
      distance = a > b ? a - b : b - a
      return distance > 1e-9 * size && distance > 1e-12
    }
    FNR == 1 { part++; for (i = 1; i <= NF; i++) { if (part == 1) old[$i] = i; else { name[i] = $i; is_new[$i] = 1 } } }
    part == 1 { line[FNR] = $0; lines = FNR; next }
    FNR == 1 { for (column in old) if (!(column in is_new)) print file ": the column " column " is not there any more"; next }
    FNR > lines { extra++; next }
    {
      split(line[FNR], was, ",")
      for (i = 1; i <= NF; i++)
        if (name[i] in old && differs(was[old[name[i]]], $i) && ++count <= 5)
          print file ":" FNR ": " name[i] " is " $i ", was " was[old[name[i]]]
    }
    END {
      if (count > 5) print file ": and " count - 5 " more numbers"
      if (extra > 0 || FNR < lines) print file ": " FNR - 1 " lines, were " lines - 1
    }' "$1" "$2"
}

# The tables of a folder, without those that belong to figures: they are made of the same numbers.
tables_of() {
  local file
  for file in "$1"/*.csv; do
    [ -e "$file" ] || continue
    case $(basename "$file") in
      rates.csv | cells.csv | order.csv | orders.csv) echo "$file" ;;
      *) [ "$2" = tables ] && echo "$file" ;;
    esac
  done
  return 0
}

digest_of() { grep -o 'digest of /cells and /rates [0-9a-f]*' "$1/provenance.txt" 2>/dev/null || true; }

reproduce() { # reproduce NAME FILE FOLDER
  local name=$1 file=$2 committed=$3 new=$out/$3 kind=study code=0 begin=$SECONDS differences table
  [[ $name == tables/* ]] && kind=tables
  if [ ! -d "$committed" ]; then
    echo "$name: no committed results"
    return 0
  fi
  mkdir -p "$new" "$out/runs"
  rm -f "$new"/*.csv # of an earlier call
  if [ $kind = tables ]; then
    "$program" tabulate "$file" -o "$new" >"$out/runs/log" 2>&1 || code=$?
  else
    touch_claimed "$committed" "$new"
    # a core that computes nothing but hands out work sleeps: one process more
    mixrate_mpirun $((cores > 1 ? cores + 1 : 1)) "$program" run "$file" -o "$out/runs/$(basename "$name").mixrate" \
      --progress none >"$out/runs/log" 2>&1 </dev/null || code=$?
    [ $code -ne 0 ] || bash jobs/collect.sh "$program" "$out/runs/$(basename "$name").mixrate" "$new" >>"$out/runs/log" 2>&1 ||
      code=$?
  fi
  if [ $code -ne 0 ]; then
    echo "$name: the run ended with $code"
    { grep '^mixrate: ' "$out/runs/log" || tail -n 5 "$out/runs/log"; } | sed 's/^/  /'
    return $((code == 75 ? 75 : 1))
  fi
  differences=$(while read -r table; do
    if [ -e "$new/$(basename "$table")" ]; then compare "$table" "$new/$(basename "$table")"; else echo "$table: was not made"; fi
  done < <(tables_of "$committed" $kind))
  if [ -n "$differences" ]; then
    echo "$name: DIFFERS, $((SECONDS - begin)) s"
    head -n 12 <<<"$differences"
    [ "$(wc -l <<<"$differences")" -le 12 ] || echo "... $(cut -d: -f1 <<<"$differences" | sort -u | wc -l) files differ"
    echo "  committed: $(cat "$committed/provenance.txt")"
    echo "  now:       $(cat "$new/provenance.txt")"
    return 1
  fi
  if [ $kind = study ] && [ "$(digest_of "$committed")" = "$(digest_of "$new")" ]; then
    echo "$name: equal, the same digest, $((SECONDS - begin)) s"
  else
    echo "$name: equal, $((SECONDS - begin)) s"
  fi
}

# collect.sh makes these tables again where they are.
touch_claimed() {
  local table
  for table in cells.csv order.csv; do
    [ ! -e "$1/$table" ] || touch "$2/$table"
  done
}

all=$(listed)
for wanted in "$@"; do
  [ "$*" = all ] || grep -q "^$wanted " <<<"$all" || {
    echo "reproduce: there is no study '$wanted'; there are $(cut -d' ' -f1 <<<"$all" | tr '\n' ' ')" >&2
    exit 64
  }
done
worst=0
while read -r name file folder; do
  if [ "$*" != all ] && [[ " $* " != *" $name "* ]]; then continue; fi
  code=0
  reproduce "$name" "$file" "$folder" || code=$?
  [ $code -eq 0 ] || [ $worst -eq 75 ] || worst=$code
done <<<"$all"
exit $worst
