#!/usr/bin/env bash
# --on-end: a command when the run has ended, however it ended.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
small_study >s.toml
tell='echo "$MIXRATE_STATE $MIXRATE_EXIT_CODE $MIXRATE_RESULTS" >>told'
told() { # told LINE: the command has run once, and said this
  [ "$(cat told 2>/dev/null)" = "$1" ] || fail "told: '$(cat told 2>/dev/null)', not '$1'"
  rm -f told
}

expect_exit 75 "$MIXRATE" run s.toml -o d --on-end "$tell" --time-limit 0.001s
told "incomplete 75 $PWD/d"
expect_exit 0 "$MIXRATE" run s.toml -o d --on-end "$tell"
told "complete 0 $PWD/d"
expect_exit 0 "$MIXRATE" launch s.toml -n 2 -o e --on-end "$tell"
told "complete 0 $PWD/e"

# The directory is free when it runs; its own failure is told and changes nothing.
expect_exit 0 "$MIXRATE" run s.toml -o d --on-end "'$MIXRATE' run s.toml -o d >again; exit 3"
grep -qx 'warning: the command of --on-end ended with exit code 3' err || fail "$(cat err)"
grep -q 'results  d/results.h5' again || fail "$(cat again)"

# What an outer run has said is not what the inner one says.
MIXRATE_STATE=old MIXRATE_EXIT_CODE=9 MIXRATE_RESULTS=/old expect_exit 0 "$MIXRATE" run s.toml -o d --on-end "$tell"
told "complete 0 $PWD/d"

# What never began does not end; what fails does.
expect_exit 74 "$MIXRATE" run missing.toml --on-end "$tell"
[ ! -e told ] || fail "it runs for a study that cannot be read"
head -c 100 /dev/urandom >d/results.journal
expect_exit 74 "$MIXRATE" run s.toml -o d --on-end "$tell"
told "failed 74 $PWD/d"
