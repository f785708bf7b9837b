#!/bin/bash
# dead_ranks.sh MPIRUN PROGRAM: ranks are killed and stopped under `mpirun --enable-recovery`. The others go on, every
# row comes once, and in the end no rank is left that could leave by itself. mpirun itself may hang then: it is ended.
mpirun=$1
program=$2
work=$(mktemp -d)
mpi_pid=
trap '[ -n "$mpi_pid" ] && kill -KILL "$mpi_pid" 2>/dev/null; rm -rf "$work"' EXIT
failures=0
tcp="--mca btl tcp,self --mca btl_tcp_if_include lo"
table='table 6 cells 12000 rows fnv 5b513db961e611ff'

pid_of() { tr -d '\r' <"$work/out" | awk -v r="$1" '$1 == "pid" && $4 == r { print $2 }'; }
is_running() { [ -d "/proc/$1" ] && ! grep -q '^State:.*Z' "/proc/$1/status" 2>/dev/null; }

# start NAME RANKS MODE [MPIRUN OPTIONS]: start and wait until all ranks have said who they are.
start() {
  name=$1 ranks=$2
  local mode=$3 waited=0
  shift 3
  : >"$work/out"
  "$mpirun" --enable-recovery --oversubscribe "$@" -n "$ranks" "$program" "$mode" >"$work/out" 2>&1 &
  mpi_pid=$!
  until [ "$(grep -c '^pid' "$work/out")" -ge "$ranks" ] || ((waited++ > 400)); do sleep 0.05; done
  if [ "$(grep -c '^pid' "$work/out")" -lt "$ranks" ]; then
    echo "$name: the ranks do not start"
    cat "$work/out"
    exit 1
  fi
  begin=$(date +%s%N)
}

# finish SECONDS STOPPED REGEX...: all ranks but the stopped one are gone in time, and the output matches.
finish() {
  local limit=$1 stopped=$2 rank left regex
  shift 2
  for ((i = 0; i < limit * 20; ++i)); do
    left=
    for ((rank = 0; rank < ranks; ++rank)); do
      [ "$rank" != "$stopped" ] && is_running "$(pid_of "$rank")" && left+=" $rank"
    done
    [ -z "$left" ] && break
    sleep 0.05
  done
  echo "$name: $((($(date +%s%N) - begin) / 1000000)) ms; $(grep -hE 'Rank|deaths|worker' "$work/out" | tr '\r\n' '  ')"
  [ -z "$left" ] || { echo "  ranks that are still there:$left"; failures=$((failures + 1)); }
  for regex in "$@"; do
    grep -Eq "$regex" "$work/out" && continue
    echo "  no match for: $regex"
    head -n 60 "$work/out"
    failures=$((failures + 1))
  done
  [ -n "$stopped" ] && kill -KILL "$(pid_of "$stopped")" 2>/dev/null
  for ((i = 0; i < 20; ++i)); do is_running "$mpi_pid" || break; sleep 0.05; done
  kill -KILL "$mpi_pid" 2>/dev/null
  wait "$mpi_pid" 2>/dev/null || true
  mpi_pid=
}

for net in shared tcp; do
  options=()
  # shellcheck disable=SC2206
  [ "$net" = tcp ] && options=($tcp)
  start "worker killed, $net" 4 nap "${options[@]}"
  sleep 0.4
  kill -KILL "$(pid_of 2)"
  finish 20 "" "Rank 2 was silent" "deaths 1 repeated 0 exit 0" "$table"

  start "worker stopped, $net" 4 nap "${options[@]}"
  sleep 0.3
  kill -STOP "$(pid_of 3)"
  finish 20 3 "Rank 3 was silent" "deaths 1 repeated 0 exit 0" "$table"

  start "master killed, $net" 4 nap "${options[@]}"
  sleep 0.3
  kill -KILL "$(pid_of 0)"
  finish 10 "" "Rank 1: the master was silent" "Rank 2: the master was silent" "Rank 3: the master was silent"
done

start "all workers killed" 3 nap
sleep 0.3
kill -KILL "$(pid_of 1)" "$(pid_of 2)"
finish 10 "" "No worker is left" "deaths [12] repeated 0 exit 75"

start "a replicate that kills" 6 poison
finish 30 "" "cell 3 replicate 777 killed its worker 3 times" "deaths [34] repeated 0 exit 0" "12000 rows"

mkdir "$work/notes"
export TOY_CRASH_DIRECTORY=$work/notes
start "a replicate that crashes" 6 crash
finish 30 "" "cell 3 replicate 777 killed its worker 3 times" "deaths 3 repeated 0 exit 0" "12000 rows" \
  "Rank [1-5] crashed .signal 11"
[ -z "$(ls "$work/notes")" ] || { echo "  notes are left"; failures=$((failures + 1)); }

start "endless replicates and a time limit" 3 endless
finish 10 "" "Time limit reached" "repeated 0 exit 75"
exit $((failures > 0))
