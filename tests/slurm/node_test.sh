#!/usr/bin/env bash
# A node goes down in the middle of a run: Slurm queues the job again, and it completes.
# shellcheck source=tests/slurm/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

submit --nodes=2 --ntasks-per-node=2 "$jobs/study.sbatch" s.toml -o results --progress lines
await 30 has_begun
scontrol update nodename=node2 state=down reason=test
await 30 has_state PENDING
resume() { scontrol update nodename=node2 state=resume 2>/dev/null || [ "$(sinfo -h -n node2 -o %T)" = idle ]; }
await 30 resume
finish COMPLETED 90
[ "$(field Restarts)" -ge 1 ] || fail "no restarts: $(scontrol show job "$job")"
same_as_plain results
