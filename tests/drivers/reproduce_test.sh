#!/usr/bin/env bash
# jobs/reproduce.sh in a small world: equal numbers, a number that differs, what is missing, what goes on where it was.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir -p jobs/claims jobs/tables cluster results
cp "$MIXRATE_SOURCE"/jobs/{reproduce,collect}.sh jobs
cp "$MIXRATE_SOURCE/cluster/mpi.sh" cluster
echo '# no claim' >jobs/claims/none.toml
small_study | sed 's|replicates = 6|replicates = 12|; s|400|400, 800|' >jobs/small.toml
small_tables >jobs/tables/paths.toml
export CORES=1
again() { bash jobs/reproduce.sh "$@"; }

expect_exit 0 again small
expect_out '^small: no committed results$'
"$MIXRATE" run jobs/small.toml -o first --progress none >/dev/null 2>&1
mkdir -p results/small && touch results/small/cells.csv
bash jobs/collect.sh "$MIXRATE" first results/small >/dev/null
expect_exit 0 "$MIXRATE" tabulate jobs/tables/paths.toml -o results/paths
expect_exit 0 again all
expect_out '^small: equal, the same digest, [0-9]+ s$'
expect_out '^tables/paths: equal, [0-9]+ s$'

# Called again it computes nothing again: the rows have the seconds of the first time.
seconds() { "$MIXRATE" export reproduced.mixrate/runs/small.mixrate --kind fact | grep ',seconds,'; }
seconds >before || fail "rows say how long they took: $("$MIXRATE" export reproduced.mixrate/runs/small.mixrate --kind fact | head -3)"
expect_exit 0 again small
seconds >after
cmp before after || fail "it ran again"

# A number that differs, in each kind of table; a line less; a column that is gone; a table that was not made.
differs() { # differs PATTERN FILE AWK-PROGRAM NAME
  cp "results/$2" kept && awk -F, -v OFS=, "$3" kept >"results/$2"
  expect_exit 1 again "$4"
  expect_out "$1"
  expect_out '^  committed: '
  mv kept "results/$2"
}
differs '^results/small/rates.csv:2: slope is ' small/rates.csv 'NR == 2 { $7 *= 1.00000001 } { print }' small
differs '^results/small/cells.csv:3: ' small/cells.csv 'NR == 3 { for (i = 1; i <= NF; i++) if ($i ~ /^[0-9.]+$/ && $i > 0) $i *= 2 } { print }' small
differs '^results/small/rates.csv: [0-9]+ lines, were ' small/rates.csv '{ print } END { print }' small
differs '^results/small/rates.csv: the column older is not there any more' small/rates.csv 'NR == 1 { $7 = "older" } { print }' small
differs '^results/paths/overlap.csv:2: ' paths/overlap.csv 'NR == 2 { $2 *= 1.00000001 } { print }' tables/paths
touch results/small/order.csv # collect.sh would make it, and cannot
expect_exit 1 again small
expect_out '^small: the run ended with'
rm results/small/order.csv
sed -i '2s/,\(-\{0,1\}0\.[0-9]\{12\}\)[0-9]*,/,\1,/' results/small/rates.csv # the last digits of another architecture level
expect_exit 0 again small

# What is wrong is told before anything runs.
expect_exit 64 again smal
grep -q "there is no study 'smal'; there are small tables/paths" err || fail "names: $(cat err)"
MIXRATE=nowhere expect_exit 64 again small
grep -q "there is no program nowhere" err || fail "no program: $(cat err)"
sed -i 's/^replicates.*/replicates = -3/' jobs/small.toml
expect_exit 1 again small
expect_out '^small: the run ended with 64$'
expect_out 'replicates'
