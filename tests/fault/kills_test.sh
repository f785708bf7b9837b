#!/usr/bin/env bash
# Kills and stop signals at random moments: any process of a run, alone, under mpirun, and under the supervisor.
# Nothing finished is lost: what is computed twice was begun at most 2 s before the fault, or was in flight.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

study s 1500 >s.toml
undisturbed s.toml
recovers=no # does a run under the supervisor outlive a worker?
options=()
if "$MIXRATE" run --help | grep -q -- --worker-timeout; then recovers=yes options=(--worker-timeout 2s); fi

# One mode, victim and signal at random. Sets $mode, $victim, $signal.
choose() {
  random 1 20
  case $random in
    [1-4]) mode=mpirun victim=0 signal=KILL ;;
    [5-8]) mode=mpirun victim=1 signal=KILL ;;
    9 | 10 | 11) mode=mpirun victim=mpirun signal=KILL ;;
    12) mode=mpirun victim=mpirun signal=TERM ;;
    13) mode=mpirun victim=mpirun signal=INT ;;
    14) mode=mpirun victim=mpirun signal=USR1 ;;
    15) mode=alone victim=alone signal=KILL ;;
    16) mode=alone victim=alone signal=TERM ;;
    17) mode=alone victim=alone signal=INT ;;
    18) mode=launch victim=0 signal=KILL ;;
    19) mode=launch victim=mpirun signal=KILL ;;
    20) mode=launch victim=launch signal=KILL ;;
  esac
  if [ "$mode.$recovers" = launch.yes ]; then
    random 1 2
    [ "$random" -eq 1 ] || victim=2
  fi
}

# one_fault DIR: returns 1 when the run ended before the fault came.
one_fault() {
  local directory=$1 process fault
  choose
  random 0 1400
  start "$directory" "$mode" s.toml "${options[@]}"
  if [ "$random" -lt 200 ]; then # as soon as it is there: the others then wait for it in MPI_Init
    for ((i = 0; i < 100; ++i)); do [ -z "$(process_of "$directory" "$victim")" ] || break; done
  else
    sleep "$(seconds "$random")"
  fi
  process=$(process_of "$directory" "$victim")
  if [ -z "$process" ] || ! kill -s "$signal" "$process" 2>/dev/null; then
    finish "$directory" 60
    [ "$rc" -eq 0 ] || fail "$directory: ended by itself with $rc: $(cat "log.$directory")"
    return 1
  fi
  fault=$(milliseconds)
  injected=$((injected + 1))
  [ -z "${VERBOSE:-}" ] || echo "fault $injected: $directory $mode, $signal to $victim after $random ms"
  if [ "$mode.$signal" = mpirun.KILL ] && [ "$random" -lt 200 ]; then end_hung_mpirun "$directory"; fi
  finish "$directory" 60
  echo "$fault $(milliseconds)" >>"faults.$directory"
  case $mode.$victim.$signal in
    alone.*.INT | alone.*.TERM) # or it has not begun to listen: the signal ends it, as it does any program
      [[ $rc == 75 || $rc == 0 || ($random -lt 400 && ($rc == 130 || $rc == 143)) ]] ||
        fail "$directory: $signal: exit $rc"
      ;;
    launch.0.* | launch.[12].* | launch.mpirun.*) [ "$rc" -eq 0 ] || fail "$directory: the supervisor gave up ($rc): $(cat "log.$directory")" ;;
  esac
  # 75: incomplete; killed at its very beginning it may have no study yet
  [ ! -e "$directory/results.journal" ] || said=$("$MIXRATE" status "$directory" 2>&1) || [ $? -eq 75 ] ||
    [[ $said == *"there is no study in these results"* ]] || fail "$directory: no status: $said"
  [ "$rc" -ne 0 ] || [ ! -e "$directory/results.h5" ] || return 1
}

# computed_twice DIR: how many replicates were begun twice, and how long before the fault at the earliest, in ms. (What
# the other processes of a run do between a fault and their own end is lost as well, and younger than the fault.)
computed_twice() {
  awk '
    FILENAME ~ /^faults/ { fault[++n] = $1; end[n] = $2; next }
    { key = $1 " " $2 }
    key in begun {
      ++twice
      for (i = 1; i <= n && end[i] < begun[key]; ++i);
      age = i <= n ? fault[i] - begun[key] : 1e9
      if (age > oldest) oldest = age
    }
    { begun[key] = $3 }
    END { print twice + 0, oldest + 0 }' "faults.$1" "computed.$1"
}

oldest=0
twice=0
begun=0
# account DIR: add up what the faults of a finished round have cost, and clear it away
account() {
  local again age
  read -r again age < <(computed_twice "$1")
  twice=$((twice + again)) begun=$((begun + $(wc -l <"computed.$1")))
  oldest=$((age > oldest ? age : oldest))
  rm -rf "$1"
}

for ((round = 1; injected < ${FAULTS:-25}; ++round)); do
  directory=round$round before=$injected
  export MIXRATE_COMPUTED=$work/computed.$directory
  : >"faults.$directory"
  while [ "$injected" -lt "${FAULTS:-25}" ]; do one_fault "$directory" || break; done
  survived_by "$directory" s.toml $((injected - before))
  account "$directory"
done

# A master that is killed so late that more than 2 s of work could be lost.
study long 4000 >long.toml
undisturbed long.toml
late=1
if is_long; then late=10; fi
for ((i = 1; i <= late; ++i)); do
  directory=late$i
  export MIXRATE_COMPUTED=$work/computed.$directory
  start "$directory" mpirun long.toml
  random 2800 3500
  sleep "$(seconds "$random")"
  if ! kill -KILL "$(process_of "$directory" 0)" 2>/dev/null; then
    finish "$directory" 60
    echo "left out: a late kill (this machine is done sooner)"
    continue
  fi
  fault=$(milliseconds)
  injected=$((injected + 1))
  finish "$directory" 60
  echo "$fault $(milliseconds)" >"faults.$directory"
  survived_by "$directory" long.toml 1
  account "$directory"
done
# 2 s, and a batch of 0.2 s on a machine that is busy
[ "$oldest" -le 2400 ] || fail "work begun $oldest ms before a fault was lost"
echo "$begun replicates begun, $twice of them twice; the oldest lost one was begun $oldest ms before its fault"
summary
