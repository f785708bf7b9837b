#!/usr/bin/env bash
# Result files: growing and changed studies, damaged files, the lock, tables, replay, figures.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study >s.toml
expect_exit 0 "$MIXRATE" run s.toml
file=small.mixrate/results.h5
expect_out "^results  $file\$"
[ -f "$file" ] || fail "no result file"
digest=$("$MIXRATE" status small.mixrate --digest)
expect_exit 0 "$MIXRATE" status small.mixrate
expect_out '^done      30 of 30 replicates in 5 cells \(100.0 %\), complete$'

# The same command again: nothing to do, the same results.
expect_exit 0 "$MIXRATE" run s.toml
[ "$("$MIXRATE" status small.mixrate --digest)" = "$digest" ] || fail "running again changed the results"

# A changed study is refused, names what changed, and touches nothing.
changed() { # changed SED_SCRIPT WHY
  local before
  before=$(sha256sum "$file" small.mixrate/results.journal)
  sed "$1" s.toml >changed.toml
  expect_error 64 "small.mixrate/results.journal: the study has changed since the results were written ($2). Restore the study, or write \
to another directory with -o; the results are untouched." "$MIXRATE" run changed.toml -o small.mixrate
  [ "$(sha256sum "$file" small.mixrate/results.journal)" = "$before" ] || fail "'$1' touched the results"
}
changed 's/^seed = 7/seed = 8/' "seed was 7, is 8"
changed 's/radius = 0.1/radius = 0.2/' "experiment[1].estimator[1].start.radius was 0.1, is 0.2"
changed 's/max_iterations = 50/max_iterations = 60/' "experiment[2].estimator[1].stop.max_iterations was 50, is 60"

# Growing is allowed, keeps the old rows, and equals a fresh run of the grown study.
sed 's/^replicates = 6/replicates = 9/; s/100, 200, 400/100, 200, 400, 800/' s.toml >grown.toml
expect_exit 0 "$MIXRATE" run grown.toml -o small.mixrate
expect_out '^24 replicates in '
expect_exit 0 "$MIXRATE" run grown.toml -o fresh
[ "$("$MIXRATE" status small.mixrate --digest)" = "$("$MIXRATE" status fresh --digest)" ] ||
  fail "a grown study differs from a fresh one"

# Tables.
expect_exit 0 "$MIXRATE" rates "$file"
expect_out '^sgmoe-mild  k = 2 \(true 2\)  mle '
expect_exit 0 "$MIXRATE" rates "$file" --functional mean --loss voronoi --format csv
[ "$(wc -l <out)" -eq 2 ] || fail "one header and one row expected: $(cat out)"
expect_exit 0 "$MIXRATE" rates "$file" --n-min 200 --functional mean --loss voronoi --format json
expect_out '"n_min": ?200'
expect_exit 0 "$MIXRATE" rates "$file" --format tex
expect_out 'toprule'
expect_exit 0 "$MIXRATE" rates "$file" --window all --functional q75
expect_exit 0 "$MIXRATE" rates "$file" --local --format csv
expect_error 64 "--window: 'late' is no window (a window is auto, all, or FROM..TO). Write auto, all, 1000.., ..1000 or \
1000..100000." "$MIXRATE" rates "$file" --window late
expect_error 64 "--compare: 'mle' is no pair (two estimators are compared). Write --compare A,B with the labels of two \
estimators." "$MIXRATE" rates "$file" --compare mle
expect_error 64 "rates: --local, --curves, --order and --compare are four views. Give one of them at a time." \
  "$MIXRATE" rates "$file" --local --curves
expect_error 64 "--format: this view has no tex form. Choose table, csv or json." "$MIXRATE" rates "$file" --local --format tex
expect_error 64 "--order-law: this is no limit law (its weights must be at least 0 and sum to 1; their sum is 0.9). Write the \
weights of the chi-squared laws with 0, 1, 2, ... degrees of freedom, such as 0.5 and 0.5." \
  "$MIXRATE" rates "$file" --order --order-law 0.5,0.4
expect_error 64 "--format: 'xls' is not a choice (choices: table, csv, json, tex)." "$MIXRATE" rates "$file" --format xls
expect_exit 0 "$MIXRATE" cells "$file" --format csv
[ "$(wc -l <out)" -eq 11 ] || fail "cells: $(wc -l <out) lines"

# Replay, by id and by position.
expect_exit 0 "$MIXRATE" replay "$file" --cell sgmoe-mild.k2.n200.mle --replicate 8
expect_out '^identical to the stored row: [0-9]+ numbers, bit for bit$'
expect_exit 0 "$MIXRATE" replay "$file" --cell 5 --replicate 0
expect_out '^identical'
expect_error 64 "--cell: there is no cell 'sgmoe-mild.k2.n201.mle' ($file has 6 cells). Did you mean \
'sgmoe-mild.k2.n200.mle'?" "$MIXRATE" replay "$file" --cell sgmoe-mild.k2.n201.mle --replicate 0
expect_error 64 "--replicate: there is no replicate 9 (sgmoe-mild.k2.n100.mle has replicates 0..8)." \
  "$MIXRATE" replay "$file" --cell 0 --replicate 9

# Figures.
expect_exit 0 "$MIXRATE" plot "$file" -o figures
for name in sgmoe-mild gmm-location-over; do
  for end in csv gp; do [ -s "figures/$name.$end" ] || fail "no figures/$name.$end"; done
  if command -v gnuplot >/dev/null; then
    [ "$(head -c 4 "figures/$name.png" | tail -c 3)" = PNG ] || fail "figures/$name.png is no PNG"
  fi
done

# Damaged and foreign files without a journal beside them: refused by readers and by run, and not replaced.
refused_file() { # refused_file MESSAGE: bad/results.h5 is refused with a line that starts so
  local before
  before=$(sha256sum bad/results.h5)
  for command in "rates bad/results.h5" "status bad" "run grown.toml -o bad"; do
    # shellcheck disable=SC2086  # split on purpose
    expect_exit 74 "$MIXRATE" $command
    grep -qF -- "mixrate: bad/results.h5: $1" err || fail "'$command' says: $(cat err); expected: $1"
    [ "$(wc -l <err)" -eq 1 ] || fail "'$command' says more than one line: $(cat err)"
  done
  [ "$(sha256sum bad/results.h5)" = "$before" ] || fail "a damaged file was replaced"
}
mkdir bad
head -c 5000 "$file" >bad/results.h5
refused_file "the result file is truncated or damaged"
echo "not a result file" >bad/results.h5
refused_file "this is not a mixrate result file"
: >bad/results.h5
refused_file ""

# Two runs into one directory: the second is refused while the first holds the lock.
exec 9>fresh/.lock
flock 9
expect_error 74 "fresh: another mixrate run is writing here (two would spoil each other's results). Wait for it, stop \
it, or choose another directory with -o." "$MIXRATE" run grown.toml -o fresh
expect_exit 0 "$MIXRATE" status fresh
expect_out 'running$'
exec 9>&-
expect_exit 0 "$MIXRATE" run grown.toml -o fresh

# A smoke run says so, and the full study goes on from it.
expect_exit 0 "$MIXRATE" run s.toml --smoke
expect_exit 0 "$MIXRATE" status small.smoke.mixrate
expect_out '^study     small \(smoke run\)$'
expect_out '^done      8 of 8 replicates in 4 cells'
expect_exit 0 "$MIXRATE" run s.toml -o small.smoke.mixrate
[ "$("$MIXRATE" status small.smoke.mixrate --digest)" = "$digest" ] || fail "from a smoke run the results differ"

# Dendrograms: from fits made again, of the replicate that is asked for; and those of a data set.
cat >trees.toml <<'TOML'
format = "mixrate.study/1"
name = "trees"
seed = 7
replicates = 2

[[experiment]]
scenario = "gmm-two-separated"
n = [100, 200, 400, 800]
k = [3]
losses = [{ kind = "wasserstein", order = 1 }]
diagnostics = ["height-over", "height-exact"]

  [[experiment.estimator]]
  kind = "dendrogram"
  atoms = 2
  start = { kind = "oracle", radius = 0.1, starts = 2 }
TOML
expect_exit 0 "$MIXRATE" run trees.toml
expect_exit 0 "$MIXRATE" plot trees.mixrate -o trees --replicate 1
[ "$(grep -c 'once more for its dendrogram' out)" -eq 3 ] || fail "not three trees: $(cat out)"
table=trees/gmm-two-separated-dendrogram.csv
[ "$(wc -l <$table)" -eq 16 ] || fail "a header, and 3 atoms and 2 mergers three times expected: $(cat $table)"
# The heights are those of the rows.
expect_exit 0 "$MIXRATE" replay trees.mixrate --cell gmm-two-separated.k3.n800.dendrogram --replicate 1
stored=$(sed -n 's/^  height-over = //p' out)
drawn=$(awk -F, '$4 == 800 && $6 == 3 { print $7 }' $table)
awk -v a="$stored" -v b="$drawn" 'BEGIN { exit !(a > 0 && a - b < 1e-5 * a && b - a < 1e-5 * a) }' ||
  fail "height $drawn drawn, $stored in the row"
expect_exit 0 "$MIXRATE" plot trees.mixrate -o no-trees --trees 0
[ ! -e no-trees/gmm-two-separated-dendrogram.csv ] || fail "--trees 0 draws trees"
expect_exit 0 "$MIXRATE" sample gmm-two-separated -n 300 -o two.csv
expect_exit 0 "$MIXRATE" fit two.csv --model gaussian-mixture --k 3 --estimator dendrogram --option atoms=2
expect_out '^  dsc +2$'
expect_out '^  1 +[0-9.]+ +[123+]+ and [123+]+$'
expect_exit 0 "$MIXRATE" fit two.csv --model gaussian-mixture --k 3 --estimator dendrogram --option atoms=2 --json
expect_out '"mergers":'
