#!/usr/bin/env bash
# All of mixrate and mpirun on one of two nodes dies, unseen by Slurm: the ranks of the other node finish the study, and
# the supervisor ends an mpirun that would wait for ever.
# shellcheck source=tests/slurm/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

submit --nodes=2 --ntasks-per-node=2 "$jobs/study.sbatch" s.toml -o results --progress lines --worker-timeout 2s
await 30 has_begun
count=0
for process in $(pgrep -x 'orted|slow_mixrate'); do
  variables=$(tr '\0' '\n' <"/proc/$process/environ" 2>/dev/null) || continue
  if grep -qx "SLURM_JOB_ID=$job" <<<"$variables" && grep -qx SLURMD_NODENAME=node2 <<<"$variables"; then
    kill -KILL "$process"
    count=$((count + 1))
  fi
done
[ "$count" -eq 3 ] || fail "$count processes on node2, not orted and two ranks"
finish COMPLETED
[ "$(field Restarts)" -eq 0 ] || fail "Slurm started it again: $(cat log)"
says 'it is started again' && fail "the run did not go on: $(cat log)"
same_as_plain results
