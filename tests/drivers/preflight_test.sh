#!/usr/bin/env bash
# mixrate run --preflight, and launchers that do not fit the MPI library.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
small_study >small.toml

expect_exit 0 "$MIXRATE" run small.toml -o results --preflight
[ "$(wc -l <out)" -eq 9 ] || fail "not nine checks: $(cat out)"
for check in launcher cores binding threads memory 'shared memory' directory locking space; do
  expect_out "^(ok|warning) +$check "
done
[ ! -e results ] || fail "--preflight made the directory"

# more ranks than cores, all on one core
expect_exit 0 mixrate_mpirun "$(($(nproc) + 2))" taskset -c "$(taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/')" \
  "$MIXRATE" run small.toml -o results --preflight
expect_out '^warning +cores '
[ "$(nproc)" -eq 1 ] || expect_out '^warning +binding .* bound to 1 core '
[ ! -e results ] || fail "--preflight under mpirun made the directory"

# a run says only what is wrong
OMP_NUM_THREADS=4096 expect_exit 0 "$MIXRATE" run small.toml --smoke --progress none -o results
expect_out '^warning: OMP_NUM_THREADS=4096 '
[ "$(grep -c '^warning' out)" -le 2 ] || fail "too many warnings: $(cat out)" # perhaps that /tmp lies in memory
rm -rf results

# the launcher of another MPI: it starts four copies, none of which sees the others
pids=()
for rank in 0 1 2 3; do
  PMI_RANK=$rank PMI_SIZE=4 "$MIXRATE" run small.toml -o results >"out.$rank" 2>"err.$rank" &
  pids+=($!)
done
for rank in 0 1 2 3; do
  rc=0
  wait "${pids[rank]}" || rc=$?
  [ "$rc" -eq 64 ] || fail "copy $rank exits $rc, not 64"
  grep -q '^mixrate: 4 copies of mixrate were started (PMI_SIZE=4), but each sees only itself' "err.$rank" ||
    fail "copy $rank says: $(cat "err.$rank")"
done
# our own launcher's variables, but no launcher behind them
expect_exit 64 env OMPI_COMM_WORLD_SIZE=4 "$MIXRATE" run small.toml -o results
grep -q '(OMPI_COMM_WORLD_SIZE=4)' err || fail "it says: $(cat err)"
[ ! -e results ] || fail "copies wrote into the directory"
