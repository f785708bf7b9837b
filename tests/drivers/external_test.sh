#!/usr/bin/env bash
# Programs of users as estimators and data: the examples of jobs/EXTERNAL.md as written, bad input, ranks, kills, stops.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

page=$MIXRATE_SOURCE/jobs/EXTERNAL.md
block() { awk -v want="$2" -v lang="$1" '$0 == "```" lang { n++; inside = n == want; next } /^```/ { inside = 0 } inside' "$page"; }
block python 1 >my_fit.py
block python 2 >my_cover.py
block python 3 >my_data.py
block r 1 >my_fit.R
block toml 1 >halves.toml
block toml 2 >coverage.toml
block toml 3 >heavy.toml
cp -r "$MIXRATE_SOURCE/drivers/python/mixrate" "$MIXRATE_SOURCE/drivers/r/mixrate.R" .
export MIXRATE

# left FOLDER: programs of this folder that run; they are told by their working directory
left() {
  local process
  for process in /proc/[0-9]*; do
    [ "$(readlink "$process/cwd")" = "$1" ] && tr '\0' ' ' <"$process/cmdline" && echo
  done | (cd / && exec grep -E 'my_|Rscript|sleep|/R ') || true  # elsewhere, or it finds itself
}
expect_none_left() {
  for ((look = 0; look < 40; ++look)); do
    [ -z "$(left "$PWD")" ] && return
    sleep 0.05
  done
  fail "$1: after 2 s there are $(left "$PWD")"
}

# The examples, and the same numbers from both languages.
expect_exit 0 "$MIXRATE" run coverage.toml -o coverage --progress none
expect_exit 0 "$MIXRATE" export coverage --kind share
[ "$(awk -F, 'NR > 1 { n++; covered += $14; if ($5 != "truth" || $14 != 0 && $14 != 1) exit } END { print n, (covered > 100) }' out)" = "120 1" ] ||
  fail "coverage of 95 %: $(tail -3 out)"
expect_exit 0 "$MIXRATE" run halves.toml -o halves --progress none
expect_exit 0 "$MIXRATE" status halves
expect_out 'complete$'
digest=$("$MIXRATE" status halves --digest)
expect_exit 0 "$MIXRATE" cells halves --format csv
grep -q 'halves.*,gap,' out || fail "the own column is not in the cells: $(cat out)"
expect_exit 0 "$MIXRATE" rates halves
expect_out '^  gap .* mean '
expect_exit 0 "$MIXRATE" export halves --kind certificate --column remaining_gain
expect_out 'halves.*not_a_maximum.*remaining_gain'
expect_out 'mle.*converged.*remaining_gain'
expect_exit 0 "$MIXRATE" run heavy.toml -o heavy --progress none
expect_exit 0 "$MIXRATE" sample heavy.toml --cell heavy-tails.k2.n100.mle -o data.csv
[ "$(wc -l <data.csv)" -eq 101 ] || fail "sample: $(head -3 data.csv)"
if command -v Rscript >/dev/null; then
  sed 's/"python3", "my_fit.py"/"Rscript", "my_fit.R"/' halves.toml >halves_r.toml
  expect_exit 0 "$MIXRATE" run halves_r.toml -o halves_r --progress none
  for folder in halves halves_r; do
    "$MIXRATE" export $folder --column blocks | grep ',halves,' >$folder.csv
  done
  paste -d , halves.csv halves_r.csv | awk -F, '{ d = $14 - $28; if (d * d > 1e-20) exit 1 } END { exit NR < 60 }' ||
    fail "Python and R differ: $(head -2 halves.csv halves_r.csv)"
  expect_exit 0 "$MIXRATE" external-check Rscript my_fit.R
  expect_out '^all well$'
else
  echo "skipped: R is not installed"
fi
expect_exit 0 "$MIXRATE" external-check python3 my_fit.py
expect_out '^ok     time of a request: '
expect_exit 0 "$MIXRATE" external-check python3 my_data.py
expect_out '^ok     draws the same data'

# The check finds what is wrong.
sed 's/def fit(request):/&\n    import random/; s/"gap": mean\[1\] - mean\[0\]/"gap": random.random()/' my_fit.py >my_moody.py
expect_exit 1 "$MIXRATE" external-check python3 my_moody.py
expect_out '^WRONG  gives the same answer to the same question'
sed 's/"variance": \[1.0, 1.0\]/"variance": [1.0, -1.0]/' my_fit.py >my_bad.py
expect_exit 1 "$MIXRATE" external-check python3 my_bad.py
expect_out '^WRONG  fits 60 rows, k = 2: .*variance'
sed 's/random.Random(request.seed)/random.Random(1)/' my_data.py >my_same.py
expect_exit 1 "$MIXRATE" external-check python3 my_same.py
expect_out '^WRONG  draws other data for another seed'

# Bad input, before anything is written.
sed 's/"python3", "my_fit.py"/"pyhton3", "my_fit.py"/' halves.toml >bad.toml
expect_error 64 "bad.toml:21:3: there is no program 'pyhton3' (a name without '/' is looked up in PATH). Install it, or write its path." \
  "$MIXRATE" run bad.toml -o bad
cp my_fit.py my_plain.py
sed 's/"python3", "my_fit.py"/".\/my_plain.py"/' halves.toml >bad.toml
chmod -x my_plain.py
expect_exit 64 "$MIXRATE" run bad.toml -o bad
grep -q "'./my_plain.py' cannot be executed (it is no executable file). Say chmod +x" err || fail "not executable: $(cat err)"
sed 's/"python3", "my_fit.py"/"python3", "-c", "print(7)"/' halves.toml >bad.toml
expect_exit 64 "$MIXRATE" run bad.toml -o bad
grep -q 'standard output belongs to the protocol' err || fail "prints first: $(cat err)"
sed 's/"python3", "my_fit.py"/"python3", "-c", "import my_missing"/' halves.toml >bad.toml
expect_exit 64 "$MIXRATE" run bad.toml -o bad
grep -q "No module named 'my_missing'" err || fail "dies at once: $(cat err)"
sed 's/command = .*/command = []/' halves.toml >bad.toml
expect_exit 64 "$MIXRATE" plan bad.toml --pilot 0
grep -q 'the command is empty' err || fail "empty: $(cat err)"
sed 's/columns = \["gap"\]/columns = ["iterations"]/' halves.toml >bad.toml
expect_exit 64 "$MIXRATE" plan bad.toml --pilot 0
grep -q "has the name of another one" err || fail "column: $(cat err)"
[ ! -e bad ] || fail "something was written: $(ls bad)"

# A program that begins and never answers ends the run.
sed 's/def fit(request):/&\n    import os; os._exit(9)/' my_fit.py >my_dead.py
sed 's/my_fit.py/my_dead.py/' halves.toml >dead.toml
expect_exit 64 "$MIXRATE" run dead.toml -o dead --progress none
grep -q '5 questions in a row had no answer; the last time, it ended with exit code 9' err || fail "dead: $(cat out err)"
[ ! -e dead ] || fail "a program that never answers leaves $(ls dead)"
sed -i 's/os._exit(9)/os.path.exists("dead") and os._exit(9)/' my_dead.py  # it answers until the run has begun
expect_exit 1 "$MIXRATE" run dead.toml -o dead --progress none
grep -q '5 questions in a row had no answer; the last time, it ended with exit code 9' out err || fail "dead: $(cat out err)"
grep -q 'replicates are left; the same command tries them again\.$' out || fail "dead: what to do is not said: $(cat out err)"

# A script that has changed is refused by name.
cp -r halves changed
echo '# other' >>my_fit.py
expect_exit 64 "$MIXRATE" run halves.toml -o changed
grep -q "the file 'my_fit.py' has changed since the results were written (.* of experiment\[1\].estimator\[1\].*). \
Restore 'my_fit.py', or write to another directory with -o" err || fail "changed: $(cat err)"
sed -i '$d' my_fit.py
expect_exit 0 "$MIXRATE" run halves.toml -o changed --progress none

# The same bytes under ranks, killed twice, and isolated.
sed 's/replicates = 20/replicates = 120/; s/def fit(request):/&\n    __import__("time").sleep(0.004)/' my_fit.py >my_slow.py
sed 's/replicates = 20/replicates = 120/; s/my_fit.py/my_slow.py/' halves.toml >slow.toml
expect_exit 0 "$MIXRATE" run slow.toml -o whole --progress none
mixrate_mpirun 3 "$MIXRATE" run slow.toml -o killed --progress none >log 2>&1 &
for ((kill = 0; kill < 2; ++kill)); do
  for ((look = 0; look < 100; ++look)); do
    left "$PWD" | grep -q my_slow && break
    sleep 0.05
  done
  sleep 0.4
  pkill -9 -f "run slow.toml -o killed" || true
  wait || true
  expect_none_left "kill -9"
  [ "$kill" -eq 1 ] || { mixrate_mpirun 3 "$MIXRATE" run slow.toml -o killed --progress none >log 2>&1 & }
done
mixrate_mpirun 3 "$MIXRATE" run slow.toml -o killed --progress none >log 2>&1 || fail "resume: $(cat log)"
[ "$("$MIXRATE" status killed --digest)" = "$("$MIXRATE" status whole --digest)" ] || fail "killed twice: another digest"
expect_exit 0 "$MIXRATE" run halves.toml -o isolated --isolate --progress none
[ "$("$MIXRATE" status isolated --digest)" = "$digest" ] || fail "isolated: another digest"
expect_none_left isolated

# Stopped within 2 s while a program hangs, with nothing left over.
sed 's/def fit(request):/&\n    __import__("subprocess").run(["sleep", "300"])/' my_fit.py >my_long.py
sed 's/my_fit.py/my_long.py/' halves.toml >long.toml
for how in "" --isolate; do
  # shellcheck disable=SC2086  # no word if empty
  "$MIXRATE" run long.toml -o long $how --progress none >log 2>&1 &
  pid=$!
  for ((look = 0; look < 100; ++look)); do
    left "$PWD" | grep -q sleep && break
    sleep 0.05
  done
  begin=$(date +%s%3N) rc=0
  kill -TERM "$pid"
  wait "$pid" || rc=$?
  ms=$(($(date +%s%3N) - begin))
  if [ "$rc" -ne 75 ] || [ "$ms" -gt 2000 ]; then fail "stop $how: exit $rc after $ms ms: $(cat log)"; fi
  expect_none_left "stop $how"
done

# The helpers read results.
cat >my_read.py <<'PY'
import sys
import mixrate
rows = mixrate.read("halves", column="gap")
values = [float(r["value"]) for r in (rows if isinstance(rows, list) else rows.to_dict("records"))]
assert len(values) == 60 and min(values) > 1, values
mixrate.run("halves.toml", "again")
try:
    import h5py, pandas
except ImportError:
    print("skipped: h5py or pandas is not installed")
    sys.exit()
frame = mixrate.read_h5("halves/results.h5")
gap = frame[frame.estimator == "halves"].gap
assert len(frame) == 120 and list(gap) == values, frame
PY
for python in python3 /usr/bin/python3; do  # with and without the packages, where these are two
  [ ! -x "$(command -v $python)" ] || $python my_read.py || fail "$python my_read.py"
done
if command -v Rscript >/dev/null; then
  # shellcheck disable=SC2016  # R expands
  Rscript -e 'source("mixrate.R"); r <- mixrate_read("halves", column = "gap"); stopifnot(nrow(r) == 60, min(r$value) > 1)' ||
    fail "mixrate_read"
fi
