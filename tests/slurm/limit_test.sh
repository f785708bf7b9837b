#!/usr/bin/env bash
# A job that meets its time limit saves, goes back into the queue and completes later.
# shellcheck source=tests/slurm/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Slurm sends the signal up to a minute early, so to a job of one minute soon after its start.
MIXRATE_TEST_SLEEP_MS=100 submit --nodes=2 --ntasks-per-node=2 --time=1 --signal=B:USR1@40 \
  "$jobs/study.sbatch" s.toml -o results --progress lines
finish COMPLETED 150
says 'the job goes back into the queue' || fail "it was not queued again: $(cat log)"
[ "$(field Restarts)" -ge 1 ] || fail "no restarts: $(scontrol show job "$job")"
same_as_plain results
