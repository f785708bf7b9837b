#!/usr/bin/env bash
# Rows in long form for data frames, and the data sets behind them.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study | sed "s/seed = 7/seed = 41/" >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o r --progress none

# As many lines as the study has numbers, each the number of the summary.
expect_exit 0 "$MIXRATE" export r -o long.csv
expect_exit 0 "$MIXRATE" export r --format json
mv out long.json
expect_exit 0 "$MIXRATE" cells r --format csv
python3 - long.csv long.json out <<'PYTHON'
import csv, json, sys
rows = list(csv.DictReader(open(sys.argv[1])))
objects = json.load(open(sys.argv[2]))
assert len(rows) == len(objects) > 0
for row, other in zip(rows, objects):
    assert set(row) == set(other), (row, other)
    for key, value in other.items():
        same = float(row[key]) == value if isinstance(value, (int, float)) else row[key] == value
        assert same or value is None, (key, row, other)
means = 0
for cell in csv.DictReader(open(sys.argv[3])):
    values = [float(r["value"]) for r in rows if r["cell"] == cell["cell"] and r["column"] == cell["loss"]]
    assert len(values) == int(cell["replicates"]) == 6, cell
    assert abs(sum(values) / len(values) - float(cell["mean"])) <= 1e-12 * abs(float(cell["mean"])), cell
    means += 1
assert means > 0 and means * 6 == len(rows)
assert {r["kind"] for r in rows} == {"loss"} and {r["status"] for r in rows} <= {"converged", "at_boundary", "iteration_cap"}
PYTHON

# Other kinds and columns; nothing selected is an error that lists what there is.
expect_exit 0 "$MIXRATE" export r --kind fact --column iter --column log
cut -d, -f13 out | sort | uniq -c >counts
for column in iterations log_likelihood; do
  grep -qE "^ *[0-9]+ $column\$" counts || fail "no $column among: $(cat counts)"
done
[ "$(wc -l <counts)" -eq 3 ] || fail "other columns than asked for: $(cat counts)"
expect_exit 64 "$MIXRATE" export r --column none-such
grep -q 'r: no finished row has a column that was asked for (the columns are .*voronoi-exact' err || fail "$(cat err)"
[ ! -s out ] || fail "an error, but also: $(cat out)"
expect_error 64 "--kind: there is no kind 'losses' (it is one of loss, posterior, diagnostic, share, estimate, certificate, fact, truth)." \
  "$MIXRATE" export r --kind losses
# The same options everywhere.
for command in rates cells "plot -o figures"; do
  # shellcheck disable=SC2086  # words
  expect_exit 64 "$MIXRATE" $command r --loss vor --column none-such
  grep -q "r: no column starts with 'none-such' (the columns are .*voronoi-exact" err || fail "$command: $(cat err)"
done
[ ! -e figures ] || fail "figures of nothing"
expect_exit 0 "$MIXRATE" rates r --column vor --functional rms --functional median
expect_out '^  voronoi-exact .* rms '
expect_out '^  voronoi-exact .* median '
! grep -qE ' mean |hellinger' out || fail "more than was asked for: $(cat out)"
expect_exit 0 "$MIXRATE" cells r --column vor --format csv
[ "$(cut -d, -f6 out | sort -u)" = "$(printf 'loss\nvoronoi-exact')" ] || fail "cells shows $(cat out)"

if [ -e /dev/full ]; then
  rc=0
  "$MIXRATE" export r >/dev/full 2>err || rc=$?
  [ "$rc" -eq 74 ] || fail "a full disk: exit $rc"
fi

# The data set of a cell and replicate is that of the scenario with the study's seed.
cell=$(sed -n '2s/^\([^,]*\).*/\1/p' < <(cut -d, -f9 long.csv))
n=$(sed -n 2p long.csv | cut -d, -f8)
expect_exit 0 "$MIXRATE" sample s.toml --cell "$cell" --replicate 4
mv out of_cell.csv
expect_exit 0 "$MIXRATE" sample sgmoe-mild -n "$n" --seed 41 --replicate 4
cmp out of_cell.csv || fail "the data set of $cell differs"
expect_error 64 "--cell: there is no cell '${cell}x' (s.toml has 5 cells). Did you mean '$cell'?" \
  "$MIXRATE" sample s.toml --cell "${cell}x"
expect_error 64 "--replicate: there is no replicate 6 ($cell has replicates 0..5)." \
  "$MIXRATE" sample s.toml --cell "$cell" --replicate 6
expect_error 64 "-n: it is that of the study (the data set is one that the study computes with). Leave it out." \
  "$MIXRATE" sample s.toml --cell "$cell" -n 5
expect_error 64 "--cell: a scenario has no cells (cells are those of a study). Give a study file, or -n instead." \
  "$MIXRATE" sample sgmoe-mild --cell "$cell"
