#!/usr/bin/env bash
# A worker that is stopped, or gets a twentieth of a core, at the end of a study: others compute what it has, the first
# answer counts, and the results are the same bytes.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
: "${SLOW_MIXRATE:?path of the slow program}"

# 400 replicates that sleep 10 ms each: 2 s with two workers, whatever else the machine does
small_study | sed 's/^replicates = 6/replicates = 80/' >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o whole --progress none
digest=$("$MIXRATE" status whole --digest)

below() { # processes below a process
  local child
  for child in $(pgrep -P "$1"); do
    echo "$child"
    below "$child"
  done
}
rank() { # rank R: the process of that rank
  local process
  for process in $(below "$launcher"); do
    [ "$(cat "/proc/$process/comm" 2>/dev/null)" != slow_mixrate ] || ! tr '\0' '\n' <"/proc/$process/environ" |
      grep -qx "OMPI_COMM_WORLD_RANK=$1" || echo "$process"
  done
}

# begin DIR: start it with two workers and wait until half is done
begin() {
  : >log
  MIXRATE_TEST_SLEEP_MS=10 "$SLOW_MIXRATE" launch s.toml -n 3 -o "$1" --progress lines >log 2>&1 &
  launcher=$!
  for ((i = 0; i < 600; ++i)); do
    ! grep -qE '[5-9][0-9]% done' log || break
    sleep 0.02
  done
  begin_ms=$(date +%s%3N)
}

# finish DIR SECONDS: it is complete in time, with the same bytes
finish() {
  wait "$launcher" || fail "$1: exit $?: $(cat log)"
  local ms=$(($(date +%s%3N) - begin_ms))
  echo "$1: complete $ms ms after the worker was disturbed"
  [ "$ms" -le $(($2 * 1000)) ] || fail "$1: $ms ms: $(cat log)"
  [ "$("$MIXRATE" status "$1" --digest)" = "$digest" ] || fail "$1: the results differ"
}

begin stopped
kill -STOP "$(rank 2)"
finish stopped 15
grep -q 'late workers' log || fail "it does not say that a worker was late: $(cat log)"

# Sleeping replicates end in the moments that it has, so it need not be late.
begin crawling
victim=$(rank 2)
(while kill -STOP "$victim" && sleep 0.19 && kill -CONT "$victim" && sleep 0.01; do :; done) 2>/dev/null &
finish crawling 15
