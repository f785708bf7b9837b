#!/usr/bin/env bash
# Stopping and going on: what was finished is kept, and the end is the same as without a stop.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cat >s.toml <<'TOML'
format = "mixrate.study/1"
name = "stopped"
seed = 11
replicates = 800

[[experiment]]
scenario = "sgmoe-mild"
n = [300, 600]
k = [3]
losses = ["voronoi-exact"]

  [[experiment.estimator]]
  kind = "em"
  start = { kind = "random" }
  stop = { absolute_gain = 1e-5, max_iterations = 20 }
TOML
expect_exit 0 "$MIXRATE" run s.toml -o whole --progress none
digest=$("$MIXRATE" status whole --digest)

# done_in DIR: finished replicates according to `status`.
done_in() { { "$MIXRATE" status "$1" || [ $? -eq 75 ]; } | sed -n 's/^done  *\([0-9]*\) of .*/\1/p'; }

# stop_early SIGNAL COMMAND...: start it, send the signal after a tenth is done, wait; exit code in $rc.
stop_early() {
  local signal=$1 pid
  shift
  : >log  # the log of the previous run must not be taken for this one's
  "$@" >log 2>&1 &
  pid=$!
  for ((i = 0; i < 600; ++i)); do
    grep -q '% done' log && break
    kill -0 "$pid" 2>/dev/null || fail "ended before it could be stopped: $(cat log)"
    sleep 0.05
  done
  kill -s "$signal" "$pid"
  rc=0
  wait "$pid" || rc=$?
}

# check_resumed DIR COMMAND...: something but not all is there; the same command completes it.
check_resumed() {
  local directory=$1 kept
  shift
  kept=$(done_in "$directory")
  ((kept > 0 && kept < 1600)) || fail "$directory: $kept of 1600 replicates were kept"
  expect_exit 0 "$@"
  [ "$("$MIXRATE" status "$directory" --digest)" = "$digest" ] || fail "$directory: resumed results differ"
}


# Background jobs of a script ignore SIGINT, so Ctrl-C is sent by way of a program that restores it.
stop_early INT env --default-signal=INT "$MIXRATE" run s.toml -o alone --progress lines
[ "$rc" -eq 75 ] || fail "Ctrl-C: exit $rc, not 75: $(cat log)"
grep -q 'the same command continues' log || fail "Ctrl-C: it does not say how to go on: $(cat log)"
check_resumed alone "$MIXRATE" run s.toml -o alone --progress none

stop_early TERM "$MIXRATE" run s.toml -o term --progress lines
[ "$rc" -eq 75 ] || fail "SIGTERM: exit $rc, not 75: $(cat log)"
check_resumed term "$MIXRATE" run s.toml -o term --progress none

expect_exit 75 "$MIXRATE" run s.toml -o limit --progress none --time-limit 0.5s
check_resumed limit "$MIXRATE" run s.toml -o limit --progress none

# Under mpirun: SIGUSR1 is passed on and drains.
stop_early USR1 bash -c "$(declare -f mixrate_mpirun | sed 's/ mpirun / exec mpirun /'); mixrate_mpirun 3 \
  '$MIXRATE' run s.toml -o ranks --progress lines"
[ "$rc" -eq 75 ] || fail "SIGUSR1 to mpirun: exit $rc, not 75: $(cat log)"
check_resumed ranks mixrate_mpirun 3 "$MIXRATE" run s.toml -o ranks --progress none

# Postprocessing after an interrupted growth: the file is made again first, what is missing is listed, and the exit code
# says so.
sed 's/^n = .*/n = [300, 600, 1200]/' s.toml >grown.toml
cp -r whole post
stop_early TERM "$MIXRATE" run grown.toml -o post --progress lines
[ "$rc" -eq 75 ] || fail "SIGTERM of the grown study: exit $rc: $(cat log)"
old=$("$MIXRATE" status post --digest)
expect_exit 0 "$MIXRATE" rates post/results.h5
grep -q '^note: post/results.journal is newer and has [0-9]* of 2400 replicates, post/results.h5 has 1600 of 1600' err ||
  fail "rates of an old file says nothing: $(cat err)"
expect_exit 0 "$MIXRATE" rates post
grep -qE '^note: [0-9]+ of 2400 replicates of the study are missing in post' err || fail "rates says nothing: $(cat err)"
expect_exit 75 env MIXRATE="$MIXRATE" bash "$MIXRATE_SOURCE/jobs/postprocess.sbatch" post
expect_out '^missing$'
expect_out '^  sgmoe-mild.k3.n1200.em: [0-9]+ of 800 '
[ "$("$MIXRATE" status post --digest)" != "$old" ] || fail "postprocess took the old file"
expect_exit 75 bash "$MIXRATE_SOURCE/jobs/collect.sh" "$MIXRATE" post copied
[ ! -e copied ] || fail "an unfinished study was collected"
expect_exit 0 "$MIXRATE" run grown.toml -o post --progress none
expect_exit 0 env MIXRATE="$MIXRATE" bash "$MIXRATE_SOURCE/jobs/postprocess.sbatch" post
