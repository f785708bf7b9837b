#!/usr/bin/env bash
# The wall clock jumps by days and years while the program runs: nobody takes that for silence or for the end of time.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
: "${CLOCK_SHIM:?path of the library that shifts the clock}"

study s 800 150 >s.toml
undisturbed s.toml

jumping() { LD_PRELOAD=$CLOCK_SHIM "$@"; }
[ "$(for i in 1 2 3 4 5 6 7 8; do jumping date +%Y; sleep 0.2; done | sort -u | wc -l)" -gt 1 ] ||
  fail "the clock does not jump"

modes=mpirun
if is_long; then modes='alone mpirun launch'; fi
for mode in $modes; do
  injected=$((injected + 1))
  jumping start "$mode" "$mode" s.toml --time-limit 100s
  finish "$mode" 60
  [ "$rc" -eq 0 ] || fail "$mode: exit $rc: $(cat "log.$mode")"
  survived_by "$mode" s.toml 1
done

# A time limit counts real seconds.
injected=$((injected + 1))
begin=$(milliseconds)
expect_exit 75 jumping "$MIXRATE" run s.toml -o limit --progress none --time-limit 0.5s
took=$(($(milliseconds) - begin))
[ "$took" -lt 3000 ] || fail "a limit of 0.5 s took $took ms"
expect_exit 75 jumping "$MIXRATE" status limit
expect_exit 0 jumping "$MIXRATE" run s.toml -o limit --progress none
survived_by limit s.toml 1

summary
