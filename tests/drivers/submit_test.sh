#!/usr/bin/env bash
# mixrate submit --dry-run where there is no Slurm, and with commands of Slurm that are fakes.
# shellcheck source=tests/drivers/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
unset SLURM_CONF

small_study >s.toml
expect_exit 0 "$MIXRATE" submit s.toml --nodes 2 --time 90m --ntasks-per-node 8 --account sci --partition long \
  -o 'my results' --dry-run --pilot 0.5
for line in '^#SBATCH --nodes=2$' '^#SBATCH --ntasks-per-node=8$' '^#SBATCH --time=0-01:30:00$' '--account=sci$' \
  '^#SBATCH --partition=long$' '^#SBATCH --requeue$' "^sbatch '$work/my results/study.sbatch'$" \
  '^wall time .* on 1 job of 2 nodes with 8 tasks each; no requeues$' '^CPU time '; do
  expect_out "$line"
done
grep -q -- '--array' out && fail "one job is no array: $(cat out)"
[ ! -e 'my results' ] || fail "a dry run wrote something"
# The shown script is what would run.
sed -n '/^--- .*study.sbatch$/,/^--- /p' out | sed '1d;$d' >script
bash -n script || fail "the script is not one"
mkdir bin
printf '#!/bin/bash\nprintf "<%%s>" "$@" >seen\n' >bin/fake-mixrate
chmod +x bin/fake-mixrate
sed -i "s|^export MIXRATE=.*|export MIXRATE=$work/bin/fake-mixrate|" script
SLURM_JOB_ID=7 SLURM_JOB_END_TIME=99 bash script
[ "$(cat seen)" = "<launch><$work/my results/study.toml><-o><$work/my results><--progress><lines><--requeue><100>" ] ||
  fail "the script calls: $(cat seen)"

# Any further option of sbatch; scripts without a submission.
expect_exit 0 "$MIXRATE" submit s.toml --nodes 1 --time 10m --ntasks-per-node 2 -o written --pilot 0 --write-only \
  --mem 16G --qos high --constraint 'avx2&ib' --mail-user me@example.org --sbatch gres=gpu:1 --sbatch exclusive=user
for line in '^#SBATCH --mem=16G$' '^#SBATCH --qos=high$' '^#SBATCH --mail-user=me@example.org$' \
  '^#SBATCH --mail-type=END,FAIL$' '^#SBATCH --gres=gpu:1$' '^#SBATCH --exclusive=user$' '^#SBATCH --constraint='; do
  for script in study postprocess; do
    grep -qE -- "$line" "written/$script.sbatch" || fail "$script.sbatch has no line $line"
  done
done
bash -n written/study.sbatch || fail "the script is not one"
for word in 'gres' '=x' '-x=1' 'a b=c'; do
  expect_error 64 "--sbatch: '$word' is no option of sbatch. Write name=value, e.g. --sbatch gres=gpu:1." \
    "$MIXRATE" submit s.toml --nodes 1 --time 10m --pilot 0 --dry-run "--sbatch=$word"
done

# A study of 1000 times the replicates needs more than one job.
sed 's/^replicates = 6/replicates = 60000/' s.toml >long.toml
expect_exit 0 "$MIXRATE" submit long.toml --nodes 1 --time 1m --ntasks-per-node 1 --dry-run --pilot 0.5
expect_out ' [1-9][0-9]* requeues?$'

expect_error 64 "--time: '10' has no unit (Slurm would read minutes, mixrate seconds). Write 10m or 10h." \
  "$MIXRATE" submit s.toml --nodes 1 --time 10 --dry-run
sed 's/^replicates/replicats/' s.toml >bad.toml
expect_exit 64 "$MIXRATE" submit bad.toml --nodes 1 --time 10m --dry-run
PATH=$work/bin expect_exit 1 "$MIXRATE" submit s.toml --nodes 1 --time 10m --pilot 0 --ntasks-per-node 1 -o none
grep -q '^mixrate: sbatch cannot be started' err || fail "without sbatch it says: $(cat err)"

# Fakes: what is submitted, in which order, and the ids that come back.
printf '#!/bin/bash\necho "$@" >>%s/calls\n[ -e %s/full ] && { echo "sbatch: error: queue full" >&2; exit 1; }\n' \
  "$work" "$work" >bin/sbatch
printf 'wc -l <%s/calls | sed "s/^ */10/;s/$/;cluster/"\n' "$work" >>bin/sbatch
chmod +x bin/sbatch
export PATH=$work/bin:$PATH
expect_exit 0 "$MIXRATE" submit s.toml --nodes 1 --time 10m --pilot 0 --ntasks-per-node 1 -o d --array 4
[ "$(cat calls)" = "--parsable $work/d/array.sbatch
--parsable --dependency=afterany:101 $work/d/postprocess.sbatch" ] || fail "submitted: $(cat calls)"
expect_out '^job  *101 '
expect_out '^then  *102 '
cmp s.toml d/study.toml || fail "the study was not copied"
touch full
expect_error 1 "sbatch refuses the job (sbatch: error: queue full). Nothing more is submitted." \
  "$MIXRATE" submit s.toml --nodes 1 --time 10m --pilot 0 --ntasks-per-node 1 -o d

# A job that waits: status says so, and a second one is refused. What is no id is not asked for.
rm full
printf '#!/bin/bash\necho "$@" >>%s/asked\n[ -e %s/gone ] && exit 1\necho "PENDING Priority"\n' "$work" "$work" >bin/squeue
chmod +x bin/squeue
export SLURM_CONF=$work/none.conf
submit=("$MIXRATE" submit s.toml --nodes 1 --time 10m --pilot 0 --ntasks-per-node 1 -o waits)
expect_exit 0 "${submit[@]}" --module gcc/12 --module 'open mpi' --on-end 'echo "$MIXRATE_STATE"'
grep -qx 'module load gcc/12' waits/study.sbatch || fail "no module: $(cat waits/study.sbatch)"
grep -qx "module load 'open mpi'" waits/postprocess.sbatch || fail "no module: $(cat waits/postprocess.sbatch)"
grep -qF -- "--on-end 'echo \"\$MIXRATE_STATE\"'" waits/study.sbatch || fail "no command: $(cat waits/study.sbatch)"
job=$(cat waits/slurm-job)
expect_exit 75 "$MIXRATE" status waits
expect_out "^job       $job is pending \(Priority\)$"
expect_exit 75 "$MIXRATE" status waits --json
expect_out '"state": "waiting"'
grep -q -- "-j $job " asked || fail "asked: $(cat asked)"
expect_error 74 "$work/waits: a job for this directory is in the queue (job $job is pending (Priority)). Wait for it, \
cancel it (scancel $job), or choose another directory with -o." "${submit[@]}"
expect_exit 0 "$MIXRATE" run s.toml -o waits --smoke --progress none
expect_exit 0 "$MIXRATE" status waits
expect_out "^job       $job is pending"
expect_exit 0 "$MIXRATE" run s.toml -o shards --shard 1/2 --smoke --progress none
cp waits/slurm-job shards/
expect_exit 75 "$MIXRATE" status shards
expect_out "^job       $job is pending"
expect_exit 75 "$MIXRATE" status shards --json
expect_out '"reason": "Priority"'
touch gone
expect_exit 0 "${submit[@]}"
rm asked gone
echo '1; touch bad' >waits/slurm-job
expect_exit 0 "$MIXRATE" status waits
[ ! -e asked ] || fail "asked: $(cat asked)"
rm waits/slurm-job
mkfifo waits/slurm-job
expect_exit 0 timeout 10 "$MIXRATE" status waits
