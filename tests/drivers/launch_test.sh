#!/usr/bin/env bash
# mixrate launch: whatever is killed, the run ends complete and with the same results.
# shellcheck source=tests/drivers/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# 400 replicates that sleep: 2 s with two workers, whatever else the machine does.
: "${SLOW_MIXRATE:?path of the slow program}"
small_study | sed 's/^replicates = 6/replicates = 80/' >s.toml
expect_exit 0 mixrate_mpirun 3 "$MIXRATE" run s.toml -o whole --progress none
digest=$("$MIXRATE" status whole --digest)

launch=(env MIXRATE_TEST_SLEEP_MS=10 "$SLOW_MIXRATE" launch s.toml -n 3 --progress lines)
same_as_whole() { [ "$("$MIXRATE" status "$1" --digest)" = "$digest" ] || fail "$1: the results differ"; }

# Without -n it starts one rank more than cores; the run's own code comes back, and nothing stays behind.
mkdir tmp
TMPDIR=$work/tmp expect_exit 0 "$MIXRATE" launch s.toml --smoke -o smoke
[ -z "$(find tmp -name 'mixrate-launch*')" ] || fail "left behind: $(ls tmp)"
expect_out ' [0-9]+ of [0-9]+ ranks'
expect_exit 75 "${launch[@]}" -o limit --time-limit 1s
expect_exit 0 "${launch[@]}" -o limit
same_as_whole limit
sed 's/^replicates/replicats/' s.toml >bad.toml
expect_exit 64 "$MIXRATE" launch bad.toml -o bad
[ ! -e bad ] || fail "a bad study left a result directory"
expect_error 64 "unknown progress mode 'fast'. Use auto, bar, lines or none." "$MIXRATE" launch s.toml --progress fast
expect_exit 74 "$MIXRATE" launch s.toml -n 2 -o s.toml/sub  # mpirun may add noise of its own
grep -qx 'mixrate: s.toml/sub: the result directory cannot be created (Not a directory).*' err || fail "$(cat err)"
OMPI_COMM_WORLD_SIZE=3 expect_error 64 "3 copies of \`mixrate launch\` were started (OMPI_COMM_WORLD_SIZE=3). It starts \
mpirun itself: call it once, or use \`mixrate run\`." "$MIXRATE" launch s.toml
MIXRATE_LAUNCHER=no-such-mpirun expect_error 1 "no-such-mpirun cannot be started (No such file or directory). Install \
Open MPI, or run on one core with \`mixrate run\`." "$MIXRATE" launch s.toml
MIXRATE_LAUNCHER='mpirun --no-such-option' expect_exit 1 "$MIXRATE" launch s.toml
grep -q 'mpirun ended with exit code [0-9]* before the run began' err || fail "a refusing mpirun: $(cat err)"

# begin DIR COMMAND...: start it in the background and wait until a tenth is done; pid in $launcher.
begin() {
  : >log
  "$@" >log 2>&1 &
  launcher=$!
  for ((i = 0; i < 600; ++i)); do
    grep -q '% done' log && return
    kill -0 "$launcher" 2>/dev/null || fail "ended too early: $(cat log)"
    sleep 0.02
  done
  fail "no progress: $(cat log)"
}
# children PID NAME: processes of that name below a process
children() {
  local child
  for child in $(pgrep -P "$1"); do
    [ "$(cat "/proc/$child/comm" 2>/dev/null)" != "$2" ] || echo "$child"
    children "$child" "$2"
  done
}
rank() { # rank R: the process of that rank
  local process
  for process in $(children "$launcher" slow_mixrate); do
    ! tr '\0' '\n' <"/proc/$process/environ" | grep -qx "OMPI_COMM_WORLD_RANK=$1" || echo "$process"
  done
}
finish() { # finish CODE: wait for it
  rc=0
  wait "$launcher" || rc=$?
  [ "$rc" -eq "$1" ] || fail "exit $rc, not $1: $(cat log)"
}

begin "${launch[@]}" -o worker-killed --worker-timeout 1s
kill -KILL "$(rank 2)"
finish 0
! grep -q 'started again' log || fail "a dead worker ended the run: $(cat log)"
same_as_whole worker-killed

begin "${launch[@]}" -o mpirun-killed
kill -KILL "$(children "$launcher" mpirun)"
finish 0
grep -q 'mpirun ended with signal 9; it is started again now' log || fail "it does not say so: $(cat log)"
same_as_whole mpirun-killed

begin "${launch[@]}" -o master-killed
kill -KILL "$(rank 0)"
finish 0
grep -q 'the first process of the run died; it is started again now' log || fail "it does not say so: $(cat log)"
same_as_whole master-killed

begin "${launch[@]}" -o given-up --restarts 0
kill -KILL "$(rank 0)"
finish 75
grep -q 'the first process of the run died, 1 time in a row without progress; given up' log || fail "$(cat log)"

# Background jobs of a script ignore SIGINT, so Ctrl-C is sent by way of a program that restores it.
begin env --default-signal=INT "${launch[@]}" -o interrupted
kill -INT "$launcher"
finish 75
grep -q 'the same command continues' log || fail "Ctrl-C: it does not say how to go on: $(cat log)"
expect_exit 0 "${launch[@]}" -o interrupted
same_as_whole interrupted

begin "${launch[@]}" -o terminated
kill -TERM "$launcher"
finish 75
expect_exit 0 "${launch[@]}" -o terminated
same_as_whole terminated

# A supervisor that dies takes the run with it, and the same command continues.
begin "${launch[@]}" -o supervisor-killed
orphans=$(children "$launcher" slow_mixrate)
kill -KILL "$launcher"
wait "$launcher" 2>/dev/null || true
for process in $orphans; do
  for ((i = 0; i < 100; ++i)); do
    kill -0 "$process" 2>/dev/null || continue 2
    sleep 0.1
  done
  fail "$process outlives its supervisor by 10 s"
done
expect_exit 0 "${launch[@]}" -o supervisor-killed
same_as_whole supervisor-killed
