#!/usr/bin/env bash
# Shards of a study run apart; merged they are the same bytes as one run, and what is missing is listed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o whole
digest=$("$MIXRATE" status whole --digest)

for i in 1 3 4; do expect_exit 0 "$MIXRATE" run s.toml -o d --shard $i/4; done
[ -f d/shard-3-of-4/results.h5 ] || fail "no folder of the shard"
expect_exit 75 "$MIXRATE" status d  # counted against the study, not against the shards that are there
expect_out '^d/shard-3-of-4 +[0-9]+ of [0-9]+ replicates, complete$'
expect_out '^done      22 of 30 replicates in 3 shards \(73.3 %\), 8 are missing$'
expect_out '^  sgmoe-mild.k2.n100.mle: 2 of 6 \(1..2\)$'
expect_exit 0 "$MIXRATE" status d/shard-3-of-4  # the shard itself is done
expect_out '^shard     3/4 of a study of 30 replicates$'
expect_error 74 "d: there are no results here (neither results.journal nor results.h5). Join the shards: mixrate merge \
-o d/results.h5 d/shard-*." "$MIXRATE" rates d

# One shard is missing: what it would have done is listed, and the exit code says so.
expect_exit 75 "$MIXRATE" merge -o d/results.h5 d/shard-*
expect_out '^missing$'
expect_out '^  sgmoe-mild.k2.n100.mle: 2 of 6 \(1..2\)$'
[ "$("$MIXRATE" status d --digest)" != "$digest" ] || fail "partial results have the digest of the whole"
expect_exit 75 "$MIXRATE" status d
expect_out '^done      22 of 30 replicates in 5 cells \(73.3 %\), incomplete$'
for command in "rates d" "cells d/results.h5" "plot d -o figures"; do
  # shellcheck disable=SC2086  # split on purpose
  expect_exit 0 "$MIXRATE" $command
  grep -q '^note: 8 of 30 replicates of the study are missing in d' err || fail "'$command' says nothing: $(cat err)"
done

# One shard alone, joined: still counted against the study.
expect_exit 75 "$MIXRATE" merge -o one/results.h5 d/shard-1-of-4
expect_exit 75 "$MIXRATE" status one
expect_out '^done      7 of 30 replicates in 5 cells'
cp -r one grow && expect_exit 0 "$MIXRATE" run s.toml -o grow
expect_exit 0 "$MIXRATE" status grow
expect_out '^done      30 of 30 replicates in 5 cells \(100.0 %\), complete$'

# Shards of another split overlap with these: each replicate counts once.
cp -r d other-split && rm other-split/results.h5
expect_exit 0 "$MIXRATE" run s.toml -o other-split --shard 2/3
expect_exit 75 "$MIXRATE" status other-split
done_now=$(sed -n 's/^done  *\([0-9]*\) of 30 .*/\1/p' out)
((done_now >= 22 && done_now < 30)) || fail "overlapping shards: $(cat out)"
[ "$((30 - done_now))" -eq "$(sed -n 's/^  .*: \([0-9]*\) of 6 .*/\1/p' out | paste -sd+ | bc)" ] || fail "the list differs: $(cat out)"

# JSON says the same.
expect_exit 75 "$MIXRATE" status other-split --json
python3 - "$done_now" out <<'PYTHON' || fail "status --json: $(cat out)"
import json, sys
status = json.load(open(sys.argv[2]))
assert status["done"] == int(sys.argv[1]) and status["total"] == 30 and status["state"] == "incomplete", status
assert sum(cell["missing"] for cell in status["missing_rows"]) == status["missing"], status
assert sum(last - first + 1 for cell in status["missing_rows"] for first, last in cell["replicates"]) == status["missing"]
assert len(status["parts"]) == 4, status
PYTHON

# A shard folder that is empty, and one whose run ended before it wrote its study: named, and the others are joined.
cp -r d broken && rm -r broken/shard-1-of-4/* broken/results.h5
head -c 32 d/shard-4-of-4/results.journal >head && rm broken/shard-4-of-4/results.h5
cp head broken/shard-4-of-4/results.journal
expect_exit 75 "$MIXRATE" status broken
expect_out '^broken/shard-1-of-4 +cannot be read: .*there are no results here'
expect_out '^broken/shard-4-of-4 +cannot be read: .*there is no study in these results'
expect_exit 75 "$MIXRATE" merge -o broken/results.h5 broken/shard-*
[ "$(grep -c '^left out: broken/shard-' err)" -eq 2 ] || fail "not both are named: $(cat err)"
expect_exit 75 "$MIXRATE" status broken/results.h5
expect_out '^done      7 of 30 replicates'
expect_exit 75 bash -c "MIXRATE='$MIXRATE' bash '$MIXRATE_SOURCE/jobs/postprocess.sbatch' broken"
grep -q '^left out: broken/shard-1-of-4' err || fail "postprocess does not name the empty shard: $(cat err)"
[ -s broken/rates.csv ] || fail "postprocess made no tables of what is there"
expect_error 74 "broken/shard-1-of-4: there are no results here (neither results.journal nor results.h5). Check the \
path." "$MIXRATE" merge -o x.h5 broken/shard-1-of-4

# All of them, in any order, twice over, as files or as folders.
expect_exit 0 "$MIXRATE" run s.toml -o d --shard 2/4
expect_exit 0 "$MIXRATE" merge -o d/results.h5 d/shard-*
[ "$("$MIXRATE" status d --digest)" = "$digest" ] || fail "merged shards differ from one run"
expect_exit 0 "$MIXRATE" merge -o m/results.h5 d/shard-4-of-4 d/shard-2-of-4/results.h5 d/shard-2-of-4 \
  d/shard-3-of-4/results.journal d/shard-1-of-4
[ "$("$MIXRATE" status m --digest)" = "$digest" ] || fail "merged in another order they differ"
h5diff whole/results.h5 m/results.h5 /cells /cells || fail "h5diff finds a difference"

# A merged file goes on as a study: here with nothing left to do, and then grown.
expect_exit 0 "$MIXRATE" run s.toml -o m
[ "$("$MIXRATE" status m --digest)" = "$digest" ] || fail "running on merged results changed them"

# Another study cannot be merged, and a bad shard is refused before anything is written.
sed 's/^seed = 7/seed = 8/' s.toml >other.toml
expect_exit 0 "$MIXRATE" run other.toml -o other
expect_error 64 "other: this is no part of the study in whole (seed was 8, is 7). Leave it out; nothing has been \
written." "$MIXRATE" merge -o x.h5 whole other
[ ! -e x.h5 ] || fail "a refused merge wrote a file"
expect_error 64 "--shard: '5/4' is not a shard (i/m with 1 <= i <= m is needed). Write 1/8, 2/8, .. 8/8." \
  "$MIXRATE" run s.toml --shard 5/4
expect_error 74 "nothing: cannot open the file (No such file or directory). Check the path and its permissions." \
  "$MIXRATE" merge -o x.h5 nothing
