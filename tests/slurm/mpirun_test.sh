#!/usr/bin/env bash
# One job over both nodes, ranks started by mpirun.
# shellcheck source=tests/slurm/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

submit --nodes=2 --ntasks-per-node=2 "$jobs/study.sbatch" s.toml -o results --progress lines
finish COMPLETED
says ' 4 of 5 ranks' || fail "not one rank more than tasks: $(cat log)"
same_as_plain results
