#!/usr/bin/env bash
# Links, FIFOs, devices, closed descriptors, full outputs and odd limits: nothing outside is touched, nothing hangs, and
# what happened is said.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study >s.toml
# within SECONDS COMMAND...: it ends in that time
within() { timeout --signal=KILL "$1" "${@:2}" || return $?; }

# --- links: nothing outside the directory is written or created
mkdir d && echo precious >victim
ln -s ../victim d/results.h5.tmp
expect_exit 0 within 60 "$MIXRATE" run s.toml -o d
[ "$(cat victim)" = precious ] || fail "a link of results.h5.tmp was followed"
for name in results.journal .lock; do
  rm -rf d && mkdir d && ln -s ../outside "d/$name"
  expect_exit 74 within 60 "$MIXRATE" run s.toml -o d
  grep -q "d/$name: this is a symbolic link" err || fail "$name: $(cat err)"
  [ ! -e outside ] || fail "a dangling link $name was followed"
done
rm -rf d && mkdir d && ln -s ../outside d/.publishing
expect_exit 74 within 60 "$MIXRATE" run s.toml -o d
[ ! -e outside ] || fail "a dangling link .publishing was followed"
rm d/.publishing
expect_exit 0 "$MIXRATE" rebuild d
digest=$("$MIXRATE" status d --digest)
expect_exit 0 "$MIXRATE" plot d -o figures
csv=$(find figures -name '*.csv' | head -n 1)
ln -sf ../victim "$csv"
expect_exit 0 "$MIXRATE" plot d -o figures
[ "$(cat victim)" = precious ] || fail "a link among the figures was followed"

# --- what is no regular file
mkfifo fifo
for file in fifo /dev/zero .; do
  for command in "run $file -o none" "plan $file" "rates $file" "cells $file" "fit $file --model gaussian-mixture --k 2"; do
    # shellcheck disable=SC2086
    within 10 "$MIXRATE" $command >out 2>err && fail "'$command' succeeds"
    rc=$?
    [ $rc -eq 64 ] || [ $rc -eq 74 ] || fail "'$command' exits $rc: $(cat out err)"
  done
done
mkdir p && mkfifo p/results.journal p/.lock
for command in "status p" "rates p" "run s.toml -o p" "rebuild p"; do
  # shellcheck disable=SC2086
  expect_exit 74 within 10 "$MIXRATE" $command
done

# --- closed descriptors: the journal must not get number 0, 1 or 2
for closed in '>&-' '<&-' '2>&-' '>&- <&-' '>&- 2>&- <&-'; do
  rm -rf c
  eval "within 60 \"\$MIXRATE\" run s.toml -o c $closed" >/dev/null 2>&1 || fail "run with $closed fails"
  [ "$("$MIXRATE" status c --digest)" = "$digest" ] || fail "run with $closed has other results"
done

# --- output that cannot be written
for command in "rates d" "cells d" "status d" "plan s.toml --pilot 0" "explain" "explain mle" "--help" "run --help" \
  "replay d --cell 0 --replicate 1" "sample sgmoe-mild -n 50"; do
  rc=0
  # shellcheck disable=SC2086
  "$MIXRATE" $command >/dev/full 2>err || rc=$?
  [ $rc -eq 74 ] || fail "'$command' to a full device exits $rc: $(cat err)"
  grep -q 'standard output: cannot be written (No space left on device)' err || fail "'$command': $(cat err)"
done
expect_exit 0 "$MIXRATE" sample gmm-location-over -n 200 -o g.csv
rc=0
"$MIXRATE" fit g.csv --model gaussian-mixture --k 2 >/dev/full 2>err || rc=$?
[ $rc -eq 74 ] || fail "fit to a full device exits $rc"

# --- numbers that name a cell
expect_error 64 "--cell: there is no cell '99999999999999999999' (d has $("$MIXRATE" cells d --format json |
  grep -o '"cell": "[^"]*"' | sort -u | wc -l) cells). Give a position, 0..$(($("$MIXRATE" cells d --format json |
  grep -o '"cell": "[^"]*"' | sort -u | wc -l) - 1)), or an id such as $("$MIXRATE" cells d --format json |
  grep -o '"cell": "[^"]*"' | head -1 | cut -d '"' -f 4)." "$MIXRATE" replay d --cell 99999999999999999999 --replicate 0

# --- limits of the shell
rc=0
(ulimit -f 8; exec "$MIXRATE" sample sgmoe-mild -n 100000 -o large.csv) >out 2>err || rc=$?
[ $rc -eq 74 ] && grep -q 'large.csv: cannot write the file (File too large)' err || fail "file limit: $rc $(cat out err)"
rc=0
(ulimit -s 64; exec "$MIXRATE" plan s.toml --pilot 0) >out 2>err || rc=$?
[ $rc -eq 74 ] && grep -q 'the stack: 64 kB are too few' err || fail "stack limit: $rc $(cat out err)"

# --- somebody else publishes, and does not end
flock d/.publishing sleep 100 &
holder=$!
sleep 0.3
rc=0
timeout --signal=KILL 90 "$MIXRATE" rebuild d >out 2>err || rc=$?
pkill -P "$holder" sleep || true
[ $rc -eq 74 ] && grep -q 'd/.publishing: another process has held this lock for 30 seconds' err ||
  fail "waiting for the lock: $rc $(cat out err)"
