#!/usr/bin/env bash
# Whatever runs can be stopped: signals and the time limit are obeyed within 2 seconds during a long replicate, alone,
# isolated and under mpirun; what it cost is said, and nothing finished is lost. TIMES=50 repeats each and says the worst.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

long_study 3000000 >long.toml
long_study 100 | sed 's/, 100\]/]/' >short.toml
# running GROUP: its processes that run mixrate, without those that wait to be collected
running() { ps -eo pgid=,stat=,comm= | awk -v group="$1" '$1 == group && $2 !~ /^Z/ && $3 == "mixrate"'; }
now_ms() { date +%s%3N; }
to_begin_s=2 longest_ms=2000
if is_sanitized; then to_begin_s=8 longest_ms=16000; fi

# stopped NAME SIGNAL COMMAND...: it computes a long replicate, gets the signal, and ends within 2 s with code 75
stopped() {
  local name=$1 signal=$2 begin ms rc=0
  shift 2
  rm -rf results
  expect_exit 0 "$MIXRATE" run short.toml -o results
  setsid "$@" -o results >out 2>err &
  local pid=$!
  sleep "$to_begin_s"
  kill -0 "$pid" || fail "$name: the run is over: $(cat out err)"
  begin=$(now_ms)
  kill "-$signal" "$pid"
  while [ -n "$(running "$pid")" ]; do sleep 0.02; done
  ms=$(($(now_ms) - begin))
  wait "$pid" || rc=$?
  echo "$name $signal: $ms ms, exit code $rc"
  [ "$ms" -le "$longest_ms" ] || fail "$name: $signal is obeyed after $ms ms"
  # mpirun that is told to end gives a code of its own
  [ "$rc" -eq 75 ] || [ "$name" = mpirun ] || fail "$name: $signal gives exit code $rc: $(cat out err)"
  grep -q 'left unfinished' out || fail "$name: $signal does not say what it cost: $(cat out err)"
  "$MIXRATE" status results >status || true
  grep -q '6 of 12' status || fail "$name: $signal lost finished replicates: $(cat status)"
}

# often NAME SIGNAL COMMAND...: TIMES times, with the median and the worst at the end
often() {
  local times=${TIMES:-1}
  : >latencies
  for ((i = 0; i < times; ++i)); do stopped "$@" | tee -a latencies; done
  [ "$times" -eq 1 ] || sed 's/.*: \([0-9]*\) ms.*/\1/' latencies | sort -n |
    awk -v what="$1 $2" '{ ms[NR] = $1 } END { print what ": median " ms[int((NR + 1) / 2)] " ms, worst " ms[NR] " ms of " NR }'
}

for signal in TERM INT HUP; do
  often alone "$signal" "$MIXRATE" run long.toml
done
often isolated TERM "$MIXRATE" run long.toml --isolate
often isolated INT "$MIXRATE" run long.toml --isolate
cat >under_mpirun <<'EOF'
#!/usr/bin/env bash
source "$MIXRATE_SOURCE/cluster/mpi.sh"
mixrate_mpirun 1 true >/dev/null 2>&1 # sets the environment
exec mpirun --oversubscribe --bind-to none -n 3 "$MIXRATE" run long.toml "$@"
EOF
chmod +x under_mpirun
often mpirun TERM ./under_mpirun

# the time limit
for how in '' --isolate; do
  rm -rf results
  begin=$(now_ms)
  # shellcheck disable=SC2086
  expect_exit 75 timeout --signal=KILL 30 "$MIXRATE" run long.toml -o results --time-limit 4s $how
  ms=$(($(now_ms) - begin))
  echo "time limit 4 s $how: $ms ms"
  [ "$ms" -le $((4000 + longest_ms)) ] || fail "the time limit of 4 s is obeyed after $ms ms"
  expect_out 'Time limit reached'
done
