#!/bin/bash
# efficiency.sh MPIRUN PROGRAM asleep|mixed [SECONDS]: the time of two workers and the sleeping master against that of
# one worker, for replicates of 1 to 50 ms. Target: at most 0.53.
# asleep: replicates sleep, as if every worker had a core of its own; judges dispatching and the tail on any machine.
# mixed: replicates compute; judged only on two free cores (exit 77 = not judged).
mpirun=$1
program=$2
mode=$3
seconds=${4:-8}
cores=$(nproc)
load=$(cut -d' ' -f1 /proc/loadavg)

# wall NP MODE: print the wall time inside the run, and with start and end of mpirun.
wall() {
  local begin end line
  begin=$(date +%s.%N)
  line=$("$mpirun" --oversubscribe -n "$1" "$program" "$2" "$seconds" | tr -d '\r' | grep '^workers') || exit 1
  end=$(date +%s.%N)
  echo "  $line" >&2
  awk -v line="$line" -v b="$begin" -v e="$end" 'BEGIN { split(line, w, " "); printf "%s %.4f\n", w[4], e - b }'
}

# reaches MODE ATTEMPTS: does the best of some attempts reach the target?
reaches() {
  local one one_all two two_all
  for _ in $(seq "$2"); do
    read -r one one_all < <(wall 2 "$1")
    read -r two two_all < <(wall 3 "$1")
    awk -v m="$1" -v a="$two" -v b="$one" -v c="$two_all" -v d="$one_all" 'BEGIN {
      printf "%s: one worker %s s, two workers %s s: ratio %.4f (start and end included: %.4f)\n", m, b, a, a / b, c / d
      exit !(a / b <= 0.53) }' && return 0
  done
  return 1
}

echo "$cores cores, load before $load"
if [ "$mode" = mixed ] && { [ "$cores" -lt 2 ] || awk -v l="$load" 'BEGIN { exit !(l > 0.5) }'; }; then
  reaches mixed 1 && exit 0
  echo "other programs use this machine: computing replicates are not judged"
  exit 77
fi
reaches "$mode" 3
