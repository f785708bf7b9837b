#!/usr/bin/env bash
# A job that meets its time limit saves, goes back into the queue and completes later.
# shellcheck source=tests/slurm/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The first job cannot be done within its limit (100 s of sleep for each of four workers), the one after it can, on
# machines of any speed.
cat >slow_first <<'END'
#!/usr/bin/env bash
[ "${SLURM_RESTART_COUNT:-0}" -eq 0 ] || export MIXRATE_TEST_SLEEP_MS=5
exec "$SLOW_MIXRATE" "$@"
END
chmod +x slow_first
export SLOW_MIXRATE

# Slurm sends the signal up to a minute early, so to a job of one minute soon after its start.
MIXRATE=$PWD/slow_first MIXRATE_TEST_SLEEP_MS=400 \
  submit --nodes=2 --ntasks-per-node=2 --time=1 --signal=B:USR1@40 "$jobs/study.sbatch" s.toml -o results --progress lines
finish COMPLETED 150
says 'the job goes back into the queue' || fail "it was not queued again: $(cat log)"
[ "$(field Restarts)" -ge 1 ] || fail "no restarts: $(scontrol show job "$job")"
same_as_plain results
