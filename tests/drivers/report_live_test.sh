#!/usr/bin/env bash
# run --report and launch --report: a page beside the run, which follows it, is final at its end, and costs it nothing.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# in_page PAGE WORDS: the data of the page hold this text
in_page() { grep -qF -- "$2" "$1"; }
is_final() { in_page "$1" '"refresh_s":0.0' && in_page "$1" '"running":false'; }
await() { # await COMMAND...: for 60 s
  local i
  for ((i = 0; i < 600; ++i)); do
    "$@" && return
    sleep 0.1
  done
  fail "'$*' did not come true: $(cat run.out run.err 2>/dev/null)"
}
has_page() { [ -e "$1" ]; }
follower() { pgrep -f -- "--beside-run --output=$1 " || true; }
is_alone() { [ -z "$(follower "$1")" ]; }

small_study >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o plain --progress none
digest=$("$MIXRATE" status --digest plain)

# At the end the page is final and tells of the rows that the run has left; the command of --on-end finds it there.
expect_exit 0 "$MIXRATE" run s.toml -o d --report --progress none --on-end 'cp d/report.html mailed.html'
expect_out '^report   d/report\.html$'
[ ! -s err ] || fail "all is well, but: $(cat err)"
is_final d/report.html || fail "the page is not final"
in_page d/report.html '"total":30,"missing":0,' || fail "the page does not tell of all rows"
in_page d/report.html "\"digest\":\"$digest\"" || fail "the page is not that of the result file"
cmp d/report.html mailed.html || fail "--on-end came before the last page"
[ "$("$MIXRATE" status --digest d)" = "$digest" ] || fail "a page has changed the results"
[ "$(ls d)" = "$(printf 'report.html\nresults.h5\nresults.journal')" ] || fail "left behind: $(ls d)"

# Its name may be left out anywhere but before the study, and given.
expect_exit 0 "$MIXRATE" run s.toml -o e --progress none --report page.html
is_final page.html || fail "no page at the name that was given"
expect_error 64 "STUDY is required. Write --report at the end, or --report=FILE." "$MIXRATE" run --report s.toml -o f
expect_error 64 "--report: 's.toml' is no name of a page (it does not end in .html). Give another name, or write --report \
behind the study." "$MIXRATE" run s.toml --report s.toml -o f
[ ! -e f ] || fail "a mistake has begun a run"

# A page that cannot be written is told once, and the results are what they are.
expect_exit 0 "$MIXRATE" run s.toml -o g --progress none --report none-such/page.html
[ "$(grep -c '^warning: the page none-such/page\.html cannot be made now' err)" -le 1 ] || fail "told twice: $(cat err)"
grep -qF "warning: none-such/page.html is not the last page of this run; 'mixrate report g -o none-such/page.html' makes it." err ||
  fail "not told: $(cat err)"
[ "$("$MIXRATE" status --digest g)" = "$digest" ] || fail "a page has cost the results"

# Stopped before anything was done: a page that says so.
expect_exit 75 "$MIXRATE" run s.toml -o begun --progress none --report --time-limit 0.000001s
is_final begun/report.html || fail "the page of a run that was stopped is not final"
in_page begun/report.html '"missing":30,' || fail "the page of a run that was stopped"

# While the run goes on the page says so; killed, it leaves a page that does not, and nobody who makes more of them.
long_study 3000000 >slow.toml
begin() { # begin DIR OPTIONS...
  "$MIXRATE" run slow.toml -o "$@" --progress none >run.out 2>run.err &
  run=$!
}
begin killed --report="$work/killed.html"
await has_page "$work/killed.html"
in_page "$work/killed.html" '"running":true' || fail "the run goes on, and the page does not say so"
in_page "$work/killed.html" '"refresh_s":10.0' || fail "the page does not load itself again"
[ "$(follower "$work/killed.html" | wc -l)" -eq 1 ] || fail "not one process makes the page"
nice=$(ps -o ni= -p "$(follower "$work/killed.html")")
[ "$nice" -eq 19 ] || fail "the page is made at priority $nice"
kill -KILL "$run"
wait "$run" || true
await is_final "$work/killed.html"
await is_alone "$work/killed.html"
# SIGTERM to both, as from Slurm: the same.
begin ended --report="$work/ended.html"
await has_page "$work/ended.html"
pids=$(follower "$work/ended.html")
kill -TERM "$run" "$pids"
wait "$run" || true
await is_final "$work/ended.html"
await is_alone "$work/ended.html"

# Under launch the page is the supervisor's, across starts.
expect_exit 0 "$MIXRATE" launch s.toml -n 2 -o l --progress none --report --on-end 'cp l/report.html launched.html'
[ "$(grep -c '^report   l/report\.html$' out)" -eq 1 ] || fail "not one page: $(cat out err)"
is_final launched.html || fail "the page under launch is not final"
in_page launched.html "\"digest\":\"$digest\"" || fail "the page under launch is not that of the result file"
for left in ./*.tmp ./*/*.tmp; do
  [ ! -e "$left" ] || fail "half a page is left: $left"
done
