# shellcheck shell=bash
# Sourced by the Slurm tests. Their jobs run a mixrate whose replicates sleep, with the scripts of jobs/; whatever
# happens to them, the results must be those of a plain `mixrate run`.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/slurm/settings.sh
source "$here/settings.sh"
require_slurm
# shellcheck source=tests/drivers/lib.sh
source "$here/../drivers/lib.sh"
: "${SLOW_MIXRATE:?path of the slow program}"
# shellcheck disable=SC1090
source <(bash "$MIXRATE_SOURCE/cluster/slurm-local.sh" env)
timeout 20 sinfo >/dev/null || fail "the cluster is not up; run slurm.up first"
plain=$MIXRATE
export MIXRATE=$SLOW_MIXRATE MIXRATE_TEST_SLEEP_MS=20
# shellcheck disable=SC2034  # used by the tests
jobs=$MIXRATE_SOURCE/jobs
export TMPDIR=$work # what a killed supervisor leaves goes with the test

small_study | sed 's/^replicates = 6/replicates = 200/' >s.toml # 1000 replicates: 20 s of sleep in all
"$plain" run s.toml -o plain --progress none >/dev/null
digest=$("$plain" status plain --digest)
same_as_plain() { [ "$("$plain" status "$1" --digest)" = "$digest" ] || fail "$1: the results differ from a plain run"; }

# submit SBATCH_ARGUMENTS...: the job id in $job; its output goes to ./log
submit() { job=$(sbatch --parsable --output=log --time=5 "$@"); }

# field NAME: of the job, e.g. JobState, ExitCode, Restarts
field() { scontrol show job "$job" | sed -n "s/.*\<$1=\([^ ]*\).*/\1/p" | head -n 1; }

# await SECONDS COMMAND...: until it succeeds
await() {
  local tenths=$((10 * $1)) i
  shift
  for ((i = 0; i < tenths; ++i)); do
    "$@" && return
    sleep 0.1
  done
  fail "'$*' did not come true; job: $(scontrol show job "$job") output: $(cat log)"
}
has_begun() { grep -qs '% done' log; }
has_ended() { [ -z "$(squeue -h -j "$job" -o %T 2>/dev/null)" ]; }
has_state() { [ "$(field JobState)" = "$1" ]; }
says() { grep -qs -- "$1" log; }

# finish STATE [SECONDS]: the job ends in this state
finish() {
  await "${2:-60}" has_ended
  has_state "$1" || fail "the job is $(field JobState), not $1: $(scontrol show job 2>&1 | grep -E 'JobId|JobState|ExitCode')
$(tail -n 30 log results/log* "$SLURM_LOCAL_DIR"/*.log 2>&1)"
}
