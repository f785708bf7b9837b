#!/usr/bin/env bash
# The recipe of jobs/RECIPES.md for Slurm, as written. Between its two blocks the job gets the signal that Slurm sends two
# minutes before the time limit, and goes back into the queue.
# shellcheck source=tests/slurm/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir bin
ln -s "$SLOW_MIXRATE" bin/mixrate
export PATH=$work/bin:$PATH MIXRATE_TEST_SLEEP_MS=100 # 600 replicates: 15 s for each of four workers
cat >between <<'END'
set -eu
job=$(cat on-slurm/slurm-job)
wait_for() { # wait_for SECONDS COMMAND...
  local i
  for ((i = 0; i < 10 * $1; ++i)); do
    if "${@:2}"; then return; fi
    sleep 0.1
  done
  echo "'${*:2}' did not come true: $(scontrol show job "$job") $(cat "on-slurm/log-$job.txt")"
  exit 1
}
has_begun() { grep -qs '% done' "on-slurm/log-$job.txt"; }
has_ended() { [ -z "$(squeue -h)" ]; }
wait_for 60 has_begun
scancel --batch --signal=USR1 "$job"
wait_for 150 has_ended # the tables and figures, too
END
export BETWEEN='bash between'
python3 "$MIXRATE_SOURCE/tests/drivers/recipes.py" "$MIXRATE_SOURCE/jobs/RECIPES.md" 4
grep -qF '"refresh_s":0.0' on-slurm/report.html || fail "the page of the job is not final"
