#!/usr/bin/env bash
# One job over both nodes, ranks started by srun. A dead rank ends the step, and the step is started again.
# shellcheck source=tests/slurm/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

export MIXRATE_LAUNCHER=srun
submit --nodes=2 --ntasks-per-node=2 "$jobs/study.sbatch" s.toml -o results --progress lines
await 30 has_begun
kill -KILL "$(pgrep -f "^$SLOW_MIXRATE run s.toml" | tail -n 1)" # nobody else has such a process
finish COMPLETED
says ' 3 of 4 ranks' || fail "not one rank a task: $(cat log)"
says 'it is started again' || fail "the step was not started again: $(cat log)"
same_as_plain results
