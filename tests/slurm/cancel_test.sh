#!/usr/bin/env bash
# A cancelled job stays cancelled; submitted again, it goes on where it stopped.
# shellcheck source=tests/slurm/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

command=("$jobs/study.sbatch" s.toml -o results --progress lines)
submit --nodes=2 --ntasks-per-node=2 "${command[@]}"
await 30 has_begun
scancel "$job"
finish CANCELLED
says '100% done' && fail "it was cancelled too late: $(cat log)"
kept=$({ "$plain" status results || [ $? -eq 75 ]; } | sed -n 's/^done  *\([0-9]*\) of .*/\1/p')
[ "$kept" -ge 100 ] || fail "only $kept replicates were kept: $(cat log)"
rm log
submit --nodes=2 --ntasks-per-node=2 "${command[@]}"
finish COMPLETED
says "^1000 replicates in" && fail "it began again: $(cat log)"
same_as_plain results
