#!/usr/bin/env bash
# Journals that go away during a run, hosts without memory, programs that are replaced, pilots without an end: it ends
# soon, and what is said is true.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
long_study 3000000 >long.toml
long_study 200 >short.toml

# begun DIR: a run of the long study that computes
begun() {
  "$MIXRATE" run long.toml -o "$1" --progress none >out 2>err &
  run=$!
  for ((i = 0; i < 100; ++i)); do
    [ ! -s "$1/results.journal" ] || break
    sleep 0.1
  done
  sleep 1.5
}
# ends_with CODE PATTERN: that run ends within 5 s with this exit code, and prints a line that matches
ends_with() {
  local rc=0
  for ((i = 0; i < 50; ++i)); do
    kill -0 "$run" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL "$run" 2>/dev/null && fail "the run goes on: $(cat out err)"
  wait "$run" || rc=$?
  [ "$rc" -eq "$1" ] || fail "exit code $rc, not $1: $(cat out err)"
  cat out err | tr '\n' ' ' | grep -qE -- "$2" || fail "no '$2' in: $(cat out err)"
  ! grep -q 'All results are in' out || fail "it says that all results are there: $(cat out)"
}

begun a && rm -rf a
ends_with 74 'results.journal: the journal was removed while the run was writing it'
begun b && rm b/results.journal
ends_with 74 'results.journal: the journal was removed while the run was writing it'
begun c && mv c moved
ends_with 74 "was moved or replaced while the run was writing it \(all rows until now are in $PWD/moved/results.journal\)"
expect_exit 75 "$MIXRATE" status moved
begun d && cp d/results.journal other && mv other d/results.journal
ends_with 74 'was moved or replaced|was removed'

# Memory: no row, another run does it, and the digest is that of a host with memory.
long_study 4000000 | sed 's/^replicates = .*/replicates = 2/' |
  sed 's/start = .*/start = { kind = "oracle", radius = 0.1 }\n  stop = { max_iterations = 3 }/' >large.toml
poor() { (ulimit -v 160000 && exec "$MIXRATE" "$@"); }
if ! is_sanitized; then
  expect_exit 75 poor run large.toml -o poor --progress none
  expect_out '^2 replicates need more memory than there is: .* 2 replicates are left; the same command continues\.$'
  expect_exit 75 "$MIXRATE" status poor
  grep -q 'failed\|crashed' out && fail "lack of memory became a row: $(cat out)"
  expect_exit 0 "$MIXRATE" run large.toml -o poor --progress none
  expect_exit 0 "$MIXRATE" run large.toml -o rich --progress none
  [ "$("$MIXRATE" status poor --digest)" = "$("$MIXRATE" status rich --digest)" ] ||
    fail "a run without memory leaves traces"
fi

# A pilot ends with its time.
begin=$(date +%s)
sed 's/100, //' long.toml >only.toml
expect_exit 0 "$MIXRATE" plan only.toml --pilot 2 --ranks 1
[ $(($(date +%s) - begin)) -le 5 ] || fail "a pilot of 2 s takes $(($(date +%s) - begin)) s"
expect_out "had not ended when the pilot's time was up"
expect_exit 64 "$MIXRATE" submit long.toml --nodes 1 --ntasks-per-node 1 --time 1s --pilot 2 --dry-run
grep -q 'longer than a job of' err || fail "submit: $(cat err)"

# The program is replaced while it supervises: the new one is started.
cp "$MIXRATE" ./copy
./copy launch long.toml -n 2 -o launched --progress none >out 2>err &
supervisor=$!
for ((i = 0; i < 100; ++i)); do
  [ ! -s launched/results.journal ] || break
  sleep 0.1
done
cp "$MIXRATE" ./new && mv ./new ./copy
pkill -KILL -P "$supervisor" || true # mpirun
sleep 3
grep -q '(deleted)' err && fail "the old name is used: $(cat err)"
kill -TERM "$supervisor"
rc=0
wait "$supervisor" || rc=$?
[ "$rc" -eq 75 ] || fail "launch with a new program exits $rc: $(cat out err)"

# A batch job whose replicates do not fit into it is queued again once, not a hundred times.
mkdir fake
printf '#!/bin/bash\necho "$@" >>%q\n' "$PWD/requeued" >fake/scontrol
chmod +x fake/scontrol
batch_job() {
  PATH=$PWD/fake:$PATH SLURM_JOB_ID=7 SLURMD_NODENAME=here MIXRATE_LAUNCHER=env expect_exit 75 \
    "$MIXRATE" launch only.toml -o job --progress none --time-limit 2s --requeue 100
}
batch_job
[ "$(wc -l <requeued)" -eq 1 ] || fail "the first job is not queued again: $(cat out err)"
batch_job
[ "$(wc -l <requeued)" -eq 1 ] || fail "the second job without a row is queued again: $(cat out err)"
grep -q '2 jobs in a row have not finished a single replicate' err || fail "it does not say why: $(cat out err)"
