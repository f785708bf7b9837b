#!/usr/bin/env bash
# mixrate submit: an array of shards, each a job of its own, then the post-processing that waits for all of them.
# shellcheck source=tests/slurm/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

expect_error 1 "sbatch refuses the job (sbatch: error: invalid partition specified: nowhere). Nothing more is submitted." \
  "$MIXRATE" submit s.toml --nodes 1 --time 5m --partition nowhere -o refused --pilot 0
expect_error 64 "--array: 5000 tasks are too many (MaxArraySize of this cluster allows 1000). Use fewer shards with more \
nodes each." "$MIXRATE" submit s.toml --nodes 1 --time 5m --array 5000 --pilot 0
[ ! -e small.mixrate ] || fail "a refused array left a result directory"

expect_exit 0 "$MIXRATE" submit s.toml --nodes 1 --time 5m --array 3 --ntasks-per-node 2 -o results --pilot 1
expect_out '^wall time .* on 3 jobs of 1 node with 2 tasks each; no requeues$'
array=$(awk '$1 == "job" { print $2 }' out)
job=$(awk '$1 == "then" { print $2 }' out)
cp results/array.sbatch log # shown when something is wrong
has_state PENDING || fail "the post-processing does not wait: $(scontrol show job "$job")"
finish COMPLETED
for file in rates.txt rates.csv results.h5; do
  [ -s "results/$file" ] || fail "no $file: $(cat results/log-*)"
done
for task in 1 2 3; do
  grep -q '100% done' "results/log-${array}_$task.txt" || fail "shard $task: $(cat results/log-*)"
done
same_as_plain results

# A shard that is lost is done again, alone; the others have nothing to do any more.
rm -r results/shard-2-of-3
job=$(sbatch --parsable --array=2 results/array.sbatch)
job=$(sbatch --parsable --dependency="afterany:$job" results/postprocess.sbatch)
finish COMPLETED
same_as_plain results

# A plain job: the scripts are complete in themselves, wherever they are submitted from.
expect_exit 0 "$MIXRATE" submit s.toml --nodes 2 --time 5m --ntasks-per-node 2 -o 'one job' --pilot 0
job=$(awk '$1 == "then" { print $2 }' out)
finish COMPLETED
same_as_plain 'one job'
job=$(cd / && sbatch --parsable "$work/one job/study.sbatch")
finish COMPLETED 20
