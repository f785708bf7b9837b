#!/usr/bin/env bash
# Shards of a study run apart; merged they are the same bytes as one run, and what is missing is listed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o whole
digest=$("$MIXRATE" status whole --digest)

for i in 1 3 4; do expect_exit 0 "$MIXRATE" run s.toml -o d --shard $i/4; done
[ -f d/shard-3-of-4/results.h5 ] || fail "no folder of the shard"
expect_exit 0 "$MIXRATE" status d
expect_out '^d/shard-3-of-4 +[0-9]+ of [0-9]+ replicates, complete$'
expect_out '^done      22 of 22 replicates in 3 shards$'

# One shard is missing: what it would have done is listed, and the exit code says so.
expect_exit 75 "$MIXRATE" merge -o d/results.h5 d/shard-*
expect_out '^missing$'
expect_out '^  sgmoe-mild.k2.n100.mle: 2 of 6 \(1..2\)$'
[ "$("$MIXRATE" status d --digest)" != "$digest" ] || fail "partial results have the digest of the whole"

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
