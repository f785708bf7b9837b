#!/usr/bin/env bash
# The journal is the truth: the result file can always be made from it, and damage to either is told and repaired.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o d
digest=$("$MIXRATE" status d --digest)
same() { [ "$("$MIXRATE" status "$1" --digest)" = "$digest" ] || fail "$2: the results differ"; }

# The result file deleted: status goes on, rebuild and run make it again.
rm d/results.h5
expect_exit 0 "$MIXRATE" status d
expect_out '^done      30 of 30 replicates in 5 cells \(100.0 %\), complete$'
expect_exit 0 "$MIXRATE" rebuild d
expect_out '^results  d/results.h5$'
same d "rebuilt"
rm d/results.h5
expect_exit 0 "$MIXRATE" run s.toml -o d
same d "run without its result file"
expect_error 74 "none: there is no journal here (results.journal is missing). Name the directory of a run." \
  "$MIXRATE" rebuild none

# The result file damaged: set aside, made again.
cp -r d h5
printf 'x' | dd of=h5/results.h5 bs=1 seek=3000 conv=notrunc status=none
expect_exit 0 "$MIXRATE" run s.toml -o h5
expect_out '^note: h5/results.h5 was damaged: it is now h5/results.h5.damaged, and a new one was made from the journal.$'
same h5 "damaged result file"

# A result file without a journal is taken over, and can grow.
mkdir alone && cp d/results.h5 alone/
sed 's/^replicates = 6/replicates = 9/' s.toml >grown.toml
expect_exit 0 "$MIXRATE" run grown.toml -o alone
expect_out '^15 replicates in '
expect_exit 0 "$MIXRATE" run grown.toml -o fresh
[ "$("$MIXRATE" status alone --digest)" = "$("$MIXRATE" status fresh --digest)" ] || fail "taken over: results differ"

# A torn tail is dropped, said, and computed again.
size=$(stat -c %s d/results.journal)
for cut in 1 20 600 2000; do
  rm -rf torn && cp -r d torn
  truncate -s $((size - cut)) torn/results.journal
  expect_exit 0 "$MIXRATE" run s.toml -o torn
  expect_out '^note: the last [0-9]+ bytes of torn/results.journal were an unfinished record'
  same torn "torn by $cut bytes"
done

# A damaged middle is an error that names the place; what is sound can be kept.
cp -r d bad
printf 'x' | dd of=bad/results.journal bs=1 seek=$((size / 2)) conv=notrunc status=none
before=$(sha256sum bad/results.journal)
for command in "run s.toml -o bad" "status bad" "rebuild bad"; do
  # shellcheck disable=SC2086  # split on purpose
  expect_exit 74 "$MIXRATE" $command
  grep -qE '^mixrate: bad/results.journal: the journal is damaged at byte [0-9]+ \(bytes [0-9]+ to [0-9]+ are not' err ||
    fail "'$command' says: $(cat err)"
done
[ "$(sha256sum bad/results.journal)" = "$before" ] || fail "a damaged journal was changed"
expect_exit 0 "$MIXRATE" rebuild bad --drop-damaged
expect_out '^dropped bytes [0-9]+ to [0-9]+ of bad/results.journal$'
[ "$(sha256sum <bad/results.journal.damaged)" = "${before%% *}  -" ] || fail "the damaged journal was not kept"
expect_exit 0 "$MIXRATE" run s.toml -o bad
same bad "after a damaged journal"
expect_exit 0 "$MIXRATE" rebuild bad --drop-damaged
expect_out '^bad/results.journal is not damaged$'

# Something else under that name is left alone.
mkdir foreign && echo "dear diary, this is a journal of quite another kind" >foreign/results.journal
expect_error 74 "foreign/results.journal: this is not a mixrate journal (its first bytes are not those of one). Check \
the path; if it was one, restore it from a copy. Nothing has been changed." "$MIXRATE" run s.toml -o foreign

# Readers take the directory or the journal as well as the file.
expect_exit 0 "$MIXRATE" rates d/results.h5 --format csv
cp out rates.csv
for source in d d/results.journal; do
  expect_exit 0 "$MIXRATE" rates $source --format csv
  cmp -s out rates.csv || fail "rates of $source differ from those of the file"
done
expect_exit 0 "$MIXRATE" replay d --cell 1 --replicate 2
expect_out '^identical to the stored row'
