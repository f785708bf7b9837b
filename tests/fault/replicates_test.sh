#!/usr/bin/env bash
# Replicates that crash, hang, throw, leave, or allocate without end.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

study s 300 100 >s.toml
undisturbed s.toml
cell=sgmoe-mild.k3.n200.em
victim=$cell:120
has_option() { "$MIXRATE" run --help | grep -q -- "$1"; }

# Once: an accident. The same command goes on, and the result is that of an undisturbed run.
once() { # once MODE KIND [OPTIONS...]
  local directory=$1-$2
  injected=$((injected + 1))
  export MIXRATE_FAULT=$2:$victim:once=$work/once.$directory
  start "$directory" "$1" s.toml "${@:3}"
  finish "$directory" 60
  [ -e "once.$directory" ] || fail "$directory: the fault did not happen"
  if [ "$1" = launch ] || [ "$2" = allocate ]; then # a supervisor starts again; lack of memory is tried again at the end
    [ "$rc" -eq 0 ] || fail "$directory: exit $rc: $(cat "log.$directory")"
  else
    [ "$rc" -ne 0 ] || fail "$directory: exit 0 in spite of the fault"
  fi
  survived_by "$directory" s.toml 1
  unset MIXRATE_FAULT
}
kinds=throw
if is_long; then kinds='segfault abort overflow exit kill throw'; fi
for kind in $kinds; do once mpirun "$kind"; done
once alone segfault
grep -q 'a fault that was put in' log.mpirun-throw || fail "the reason of an exception is not told"
if is_long; then # no more than 4 GB, whatever the machine has
  injected=$((injected + 1))
  if (ulimit -v 4000000 && once mpirun allocate); then survived=$((survived + 1)); fi
fi

# With a supervisor nobody has to do anything.
if has_option --worker-timeout; then
  kinds=stop
  if is_long; then kinds='segfault kill exit stop'; fi
  for kind in $kinds; do once launch "$kind" --worker-timeout 3s; done
else
  echo "left out: dead and hung workers under the supervisor (no --worker-timeout)"
fi

# Always: a replicate that kills whoever computes it becomes a row of its own kind, and the rest is as it should be.
expect_one_crash() { # expect_one_crash DIR
  "$MIXRATE" status "$1" | grep -Eq '^statuses .*\b1 crashed' || fail "$1: $("$MIXRATE" status "$1")"
  [ "$(digest_of "$1")" = "$crashed" ] || fail "$1: another digest than with --isolate"
  check_journal "$1"
  survived=$((survived + 1))
}
if has_option --isolate; then
  crashed=
  kinds='segfault hang'
  if is_long; then kinds='segfault abort overflow exit hang allocate'; fi
  for kind in $kinds; do
    directory=isolate-$kind
    injected=$((injected + 1))
    export MIXRATE_FAULT=$kind:$victim
    start "$directory" mpirun s.toml --isolate --replicate-timeout 1s --memory-limit 1GB
    finish "$directory" 60
    [ "$rc" -eq 0 ] || fail "$directory: exit $rc: $(cat "log.$directory")"
    [ -n "$crashed" ] || crashed=$(digest_of "$directory")
    expect_one_crash "$directory"
  done
  [ "$crashed" != "$digest" ] || fail "a crashed replicate has left no trace"
  directory=poison
  injected=$((injected + 1))
  export MIXRATE_FAULT=segfault:$victim
  start "$directory" launch s.toml --worker-timeout 5s # it kills both workers; then a third, after a new start
  finish "$directory" 60
  [ "$rc" -eq 0 ] || fail "$directory: exit $rc: $(cat "log.$directory")"
  expect_one_crash "$directory"
  unset MIXRATE_FAULT
else
  echo "left out: replicates that always crash (no --isolate)"
fi

summary
