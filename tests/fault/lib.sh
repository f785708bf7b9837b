# shellcheck shell=bash
# Sourced by the fault tests. A fault is put into a run, the run is resumed until it is complete, and the end is compared
# with that of an undisturbed run. The last line says "N faults injected, N survived".
#
# The environment gives MIXRATE, MIXRATE_SOURCE (see tests/drivers/lib.sh), MIXRATE_FAULTY (mixrate with faults in it),
# JOURNAL_TOOL; FAULTS (how many random ones), SEED, and EXTENT=long (every combination, not one of each kind).
source "$MIXRATE_SOURCE/tests/drivers/lib.sh"
: "${MIXRATE_FAULTY:?path of the faulty program}" "${JOURNAL_TOOL:?path of the journal tool}"
RANDOM=${SEED:-1}
is_long() { [ "${EXTENT:-short}" = long ]; }
injected=0
survived=0

if [ "$(id -u)" -eq 0 ]; then
  export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
fi
export OMPI_MCA_btl_vader_single_copy_mechanism=none OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

# Everything that was started here and is still there goes with the test.
leave() {
  local rc=$? process
  for process in $(processes_of "$work"); do kill -KILL "$process" 2>/dev/null || true; done
  cd /
  for point in $(awk -v work="$work/" 'index($2, work) == 1 { print $2 }' /proc/mounts); do umount -l "$point"; done
  rm -rf "$work" 2>/dev/null || { sleep 0.5; rm -rf "$work"; }
  exit "$rc"
}
trap leave EXIT

# study NAME REPLICATES [N]: two cells of replicates of a millisecond or so.
study() {
  cat <<TOML
format = "mixrate.study/1"
name = "$1"
seed = 11
replicates = $2

[[experiment]]
scenario = "sgmoe-mild"
n = [${3:-300}, $((2 * ${3:-300}))]
k = [3]
losses = ["voronoi-exact"]

  [[experiment.estimator]]
  kind = "em"
  start = { kind = "random" }
  stop = { absolute_gain = 1e-5, max_iterations = 20 }
TOML
}

digest_of() { "$MIXRATE" status "$1" --digest; }

# undisturbed STUDY: sets $digest
undisturbed() {
  rm -rf undisturbed
  expect_exit 0 mixrate_mpirun 3 "$MIXRATE" run "$1" -o undisturbed --progress none
  digest=$(digest_of undisturbed)
}

milliseconds() { echo $(($(date +%s%N) / 1000000)); }
# random LOW HIGH: an integer in between, both included. Sets $random, since a subshell would not move RANDOM on.
random() { random=$(($1 + (RANDOM * 32768 + RANDOM) % ($2 - $1 + 1))); }
seconds() { printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)); }

# processes_of PATH: every process that has PATH in its command line and its directory below $work.
processes_of() {
  local process
  for process in $(pgrep -f -- "$1"); do
    [ "$process" = $$ ] || [ "$process" = "$BASHPID" ] || echo "$process"
  done
}

# process_of DIR WHO: the process of the run that writes into DIR: mpirun, launch, alone, or a rank by its number.
process_of() {
  local process words
  for process in $(pgrep -f -- "$work/$1( |\$)"); do
    words=$(tr '\0' ' ' <"/proc/$process/cmdline" 2>/dev/null) || continue
    case "$2" in
      mpirun) [[ $words == mpirun* ]] && echo "$process" && return ;;
      launch) [[ $words == *' launch '* ]] && echo "$process" && return ;;
      *)
        [[ $words == "$MIXRATE_FAULTY run "* ]] || continue
        if [ "$2" = alone ] || tr '\0' '\n' <"/proc/$process/environ" 2>/dev/null |
          grep -qx "OMPI_COMM_WORLD_RANK=$2"; then
          echo "$process" && return
        fi
        ;;
    esac
  done
}

# start DIR MODE STUDY [OPTIONS...]: in the background, MODE = alone, mpirun or launch; sets $runner.
start() {
  local directory=$1 mode=$2 study=$3 program=()
  shift 3
  case $mode in
    alone) program=("$MIXRATE_FAULTY" run) ;;
    mpirun) program=(mpirun --oversubscribe --bind-to none -n "${RANKS:-3}" "$MIXRATE_FAULTY" run) ;;
    launch) program=("$MIXRATE_FAULTY" launch -n "${RANKS:-3}") ;;
  esac
  # setsid: no signal of ours or of a terminal reaches others; it also restores SIGINT, ignored in the background
  env --default-signal=INT setsid "${program[@]}" "$study" -o "$work/$directory" --progress none "$@" \
    >"log.$directory" 2>&1 &
  runner=$!
}

# end_hung_mpirun DIR: Open MPI 4.1 itself may wait for ever for a rank that was killed within MPI_Init. Nothing has
# begun then; somebody has to end mpirun, as `mixrate launch` does.
end_hung_mpirun() {
  local process
  for ((i = 0; i < 500; ++i)); do
    kill -0 "$runner" 2>/dev/null || return 0
    sleep 0.02
  done
  process=$(process_of "$1" mpirun)
  [ -z "$process" ] || kill -KILL "$process"
  echo "note: mpirun had to be ended after the death of a rank in MPI_Init"
}

# finish DIR SECONDS: wait for $runner and all that belongs to the run of DIR; sets $rc. Fails if something stays.
finish() {
  local deadline=$(($(milliseconds) + $2 * 1000))
  while kill -0 "$runner" 2>/dev/null && [ "$(milliseconds)" -lt "$deadline" ]; do sleep 0.02; done
  ! kill -0 "$runner" 2>/dev/null || fail "$1: still running $2 s after the fault: $(cat "log.$1")"
  rc=0
  wait "$runner" || rc=$?
  while [ -n "$(processes_of "$work/$1\b")" ]; do
    [ "$(milliseconds)" -lt "$deadline" ] || fail "$1: left behind: $(ps -fp $(processes_of "$work/$1\b"))"
    sleep 0.02
  done
}

# survived_by DIR STUDY NUMBER: complete the run with the same command; it must end as the undisturbed one.
survived_by() {
  local launcher=(mixrate_mpirun 3)
  [ -z "${alone:-}" ] || launcher=() # quicker where little is left to do
  expect_exit 0 "${launcher[@]}" "$MIXRATE_FAULTY" run "$2" -o "$work/$1" --progress none
  [ "$(digest_of "$1")" = "$digest" ] || fail "$1: the results differ from those of an undisturbed run"
  check_journal "$1"
  survived=$((survived + $3))
}

# check_journal DIR: each replicate has one row.
check_journal() {
  local rows keys deaths sound torn
  read -r rows keys deaths sound torn < <("$JOURNAL_TOOL" count "$1/results.journal")
  [ "$rows" -eq "$keys" ] || fail "$1: the journal has $rows rows of $keys replicates"
  [ "$torn" -eq 0 ] || fail "$1: a torn end in a finished journal"
}

summary() {
  echo "$injected faults injected, $survived survived"
  [ "$injected" -eq "$survived" ]
}
