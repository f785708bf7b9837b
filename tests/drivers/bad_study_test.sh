#!/usr/bin/env bash
# Every mistake in a study: one message with the place, exit 64, and nothing is written.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study >good.toml
expect_exit 0 "$MIXRATE" plan --pilot 0 good.toml

# refused SED_SCRIPT MESSAGE: the good study, edited, is refused by plan and by run.
refused() {
  sed "$1" good.toml >s.toml
  cmp -s good.toml s.toml && fail "'$1' changes nothing"
  expect_error 64 "s.toml:$2" "$MIXRATE" plan s.toml
  expect_error 64 "s.toml:$2" "$MIXRATE" run s.toml -o results
  [ ! -e results ] || fail "'$1' left a result directory"
}

refused 's/^replicates/replicats/' "4:1: unknown key 'replicats' in the study (allowed: format, name, seed, \
replicates, max_replicates, window, order_law, experiment). Did you mean 'replicates'?"
refused 's/radius = 0.1/radus = 0.1/' "14:30: unknown key 'radus' in the options of 'oracle' (allowed: kind, radius, \
starts, weights). Did you mean 'radius'?"
refused 's/^seed = 7/seed = "x"/' "3:1: seed must be an integer (it is a string)."
refused 's/^n = \[100, 2.*/n = []/' "8:1: n is empty (the grid would have no cells)."
refused '9s/.*/k = [0]/' "9:6: k = 0 is below 1 (a fit has at least one atom)."
refused '8s/.*/n = [5, 100]/' "8:6: n = 5 is below the number of parameters (a fit of k = 2 atoms has 8 free \
parameters). Start n at 8 or more."
refused '9s/.*/&\nbox = { slope = [-0.5, 0.5] }/' "10:1: the box excludes the truth: atom1.slope = -1 is outside \
[-0.5, 0.5] (rates are only defined for a truth inside the parameter space). Widen the box."
refused '7s/.*/scenario = { family = "gaussian-mixture", weights = [0.5, 0.5], mean = [0, 1], variance = [1, -1] }/' \
  "7:95: variance = -1 is not positive (scales are variances, squares of standard deviations)."
estimators=$("$MIXRATE" explain | awk '/^[a-z]/ { inside = $1 == "estimators"; next } inside { printf "%s%s", comma, $1; comma = ", " }')
refused '13s/mle/mel/' "13:3: there is no estimator 'mel' (known: $estimators). Did you mean 'mle'?"
refused 's/mixrate.study.1/mixrate.study\/9/' "1:1: format is 'mixrate.study/9' (this program reads 'mixrate.study/1')."
refused '3s/=/= =/' "3:8: this is not TOML (Error while parsing value: could not determine value type)."

# What no machine can take is refused at once, in words.
refused '9s/.*/k = 1e15/' "9:1: k = 1000000000000000 is too large (at most 1000 atoms are fitted). Fit fewer atoms."
refused '9s/.*/k = 3000/; 8s/.*/n = 100000/' "9:1: k = 3000 is too large (at most 1000 atoms are fitted). Fit fewer atoms."
refused '8s/.*/n = [100, 1e15]/' "8:11: n = 1000000000000000 is too large (one data set would take 1.6e+04 TB). Take a \
smaller n."
refused 's/^replicates = 6/replicates = 1000000000/' "16:1: the study has 5000000000 replicates or more (cells times \
replicates; a journal holds 4294967296). Take fewer replicates."
em='[[experiment.estimator]]\nkind = "em"\nstart = { kind = "oracle", radius = 0.1 }\nlabel'
refused "8s/.*/n = { from = 1000, to = 1000000, points = 1000 }/; 9s/.*/k = { from = 1, to = 900, points = 900 }/; \
14s/.*/&\n$em = \"b\"\n$em = \"c\"/" \
  "6:1: the study has 1158000 cells or more (n, k and estimators multiply; at most 1000000 are run). Take fewer n or k, or \
several studies."
long=$(printf 'x%.0s' {1..300})
refused "2s/small/$long/" "2:1: name is too long (it has 300 bytes and is part of file names, at most 100 are taken). Choose \
a shorter one."
refused "13s/.*/&\nlabel = \"$long\"/" "14:1: label is too long (it has 300 bytes and is part of file names, at most 100 \
are taken). Choose a shorter one."
# Dotted keys of any length, in whatever state strings before them leave the scan.
dots=a$(printf '.a%.0s' {1..60000})
for text in 'x = """\n"""\n%s = 1' 'x = { s = """a"b""", %s = 1 }' 'x = """a"""\ny = { z = """q"""", "a".%s = 1 }' \
  "x = { s = '''a\"''', %s = 1 }" '[%s]'; do
  # shellcheck disable=SC2059  # the format is the case
  printf "$text\n" "$dots" >s.toml
  expect_exit 64 "$MIXRATE" plan s.toml
  grep -q 'a key is nested too deeply (at most 16 dots are read)' err || fail "'$text' says: $(head -c 300 err)"
done
# Strings may have as many dots as they like.
sed '2s/.*/name = "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t"/' good.toml >s.toml
expect_exit 0 "$MIXRATE" plan s.toml --pilot 0
# So are wide files, and numbers of atoms without an end.
{ seq -f y%.0f -s, 200000; seq -s, 200000; seq -s, 2 200001; } >wide.csv
expect_error 64 "wide.csv:1: dimension = 200000 is out of range (it must lie between 1 and 100)." \
  timeout 60 "$MIXRATE" fit wide.csv --model gaussian-mixture --k 2
expect_exit 0 "$MIXRATE" sample sgmoe-mild -n 200 -o data.csv
for k in 3000000 1000000000000000 9000000000000000000; do
  expect_error 64 "--k: k = $k is too large (at most 1000 atoms are fitted). Fit fewer atoms." \
    "$MIXRATE" fit data.csv --model softmax-gated-gaussian --k $k
done
expect_error 64 "-n: n = 9000000000000000 is too large (one data set would take 1.44e+05 TB). Take a smaller n." \
  "$MIXRATE" sample sgmoe-mild -n 9000000000000000
expect_error 64 "--array: 2147483647 tasks are too many (the study has 30 replicates). Use fewer shards." \
  "$MIXRATE" submit good.toml --nodes 1 --time 1h --array 2147483647 --dry-run --pilot 0

expect_error 74 "none.toml: cannot open the file (No such file or directory). Check the path and its permissions." "$MIXRATE" run none.toml
expect_error 74 "good.toml/sub: the result directory cannot be created (Not a directory). Choose another with -o." \
  "$MIXRATE" run good.toml -o good.toml/sub
if [ "$(id -u)" -ne 0 ]; then  # root may write anywhere
  mkdir closed && chmod a-w closed
  expect_error 74 "closed/.lock: cannot open the file for writing (Permission denied). Check the path and its permissions." \
    "$MIXRATE" run good.toml -o closed
fi
expect_error 64 "unknown progress mode 'fast'. Use auto, bar, lines or none." \
  "$MIXRATE" run good.toml --progress fast

# Under mpirun the master alone says so, once; and always: mpirun kills it as soon as another rank has ended.
sed 's/^replicates/replicats/' good.toml >s.toml
for _ in 1 2 3 4 5; do
  rc=0
  mixrate_mpirun 3 "$MIXRATE" run s.toml -o results >out 2>err || rc=$?
  [ "$rc" -eq 64 ] || fail "mpirun with a bad study exits $rc: $(cat out err)"
  [ "$(cat out err | grep -c "unknown key 'replicats'")" -eq 1 ] || fail "not said once: $(cat out err)"
  [ ! -e results ] || fail "a bad study under mpirun left a result directory"
done
