#!/bin/bash
# efficiency.sh MPIRUN PROGRAM [SECONDS]: the time of two workers and the sleeping master against that of one worker.
# Target: at most 0.53 on two free cores. Fails above 0.53 only if the machine was free, as other programs take time too.
mpirun=$1
program=$2
seconds=${3:-8}
cores=$(nproc)
load=$(cut -d' ' -f1 /proc/loadavg)

# wall NP: print the wall time inside the run, and with start and end of mpirun.
wall() {
  local begin end line
  begin=$(date +%s.%N)
  line=$("$mpirun" --oversubscribe -n "$1" "$program" mixed "$seconds" | tr -d '\r' | grep '^workers') || exit 1
  end=$(date +%s.%N)
  echo "$line" >&2
  awk -v line="$line" -v b="$begin" -v e="$end" 'BEGIN { split(line, w, " "); printf "%s %.4f\n", w[4], e - b }'
}

busy=$(awk -v l="$load" -v c="$cores" 'BEGIN { print (c < 2 || l > 0.5) }')
attempts=3
[ "$busy" = 1 ] && attempts=1
best=9
for _ in $(seq $attempts); do
  read -r one one_all < <(wall 2)
  read -r two two_all < <(wall 3)
  ratio=$(awk -v a="$two" -v b="$one" 'BEGIN { printf "%.4f", a / b }')
  echo "one worker $one s, two workers $two s: ratio $ratio;" \
       "start and end included: $(awk -v a="$two_all" -v b="$one_all" 'BEGIN { printf "%.4f", a / b }')"
  best=$(awk -v a="$best" -v b="$ratio" 'BEGIN { print (a < b) ? a : b }')
  awk -v r="$best" 'BEGIN { exit !(r <= 0.53) }' && break
done
echo "best ratio $best, $cores cores, load before $load"
awk -v r="$best" 'BEGIN { exit !(r <= 0.53) }' && exit 0
if [ "$busy" = 1 ]; then
  echo "other programs use this machine: the target of 0.53 is not judged"
  exit 77
fi
exit 1
