#!/bin/bash
# stop_signals.sh MPIRUN PROGRAM: SIGUSR1 drains, SIGTERM saves at once; with mpirun and alone.
mpirun=$1
program=$2
work=$(mktemp -d)
touch "$work/out"
trap 'rm -rf "$work"' EXIT
failures=0

# check NAME SIGNAL CODES REGEX COMMAND...: start, signal when it computes, wait at most 20 s, look at code and output.
check() {
  local name=$1 signal=$2 codes=$3 regex=$4 pid code waited=0 begin
  shift 4
  "$@" >"$work/out" 2>&1 &
  pid=$!
  until grep -q begin "$work/out" || ((waited++ > 200)); do sleep 0.05; done
  sleep 0.7
  begin=$(date +%s%N)
  kill -"$signal" "$pid"
  ( sleep 20 && kill -KILL "$pid" ) >/dev/null 2>&1 &
  local guard=$!
  wait "$pid"
  code=$?
  kill "$guard" 2>/dev/null
  echo "$name: exit $code after $((($(date +%s%N) - begin) / 1000000)) ms: $(grep -E 'kept|Stopped|Terminated' "$work/out" | tr '\r\n' '  ')"
  if ! [[ " $codes " == *" $code "* ]]; then echo "  expected exit code $codes"; failures=$((failures + 1)); fi
  if ! grep -Eq "$regex" "$work/out"; then echo "  no match for: $regex"; cat "$work/out"; failures=$((failures + 1)); fi
}

kept='kept [1-9][0-9]* of 12000, checkpoints [1-9]'
check "mpirun USR1" USR1 75 "$kept" "$mpirun" --oversubscribe -n 3 "$program" slow
# mpirun ends the ranks itself 1 s after their SIGTERM, and its own exit code then is not ours
check "mpirun TERM" TERM "75 1 143" "$kept" "$mpirun" --oversubscribe -n 3 "$program" hang
check "alone USR1" USR1 75 "$kept" "$program" slow
check "alone INT" INT 75 "$kept" "$program" slow
check "alone TERM" TERM 75 "$kept" "$program" slow
exit $((failures > 0))
