#!/usr/bin/env bash
# Files that are cut, spoiled, removed, fought over, or do not belong to the study.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

alone=yes
study s 400 100 >s.toml
undisturbed s.toml
expect_exit 0 mixrate_mpirun 3 "$MIXRATE" run s.toml -o whole --progress none
expect_exit 75 "$MIXRATE" run s.toml -o part --progress none --time-limit 0.25s
bytes=$(stat -c %s part/results.journal)
many=$((${FAULTS:-8}))

# again DIR: a fresh copy of the partial run
again() { rm -rf "$1" && cp -r part "$1" && injected=$((injected + 1)); }

# A torn end, wherever the writer was: dropped and said so.
for ((i = 0; i < many; ++i)); do
  again torn
  random 32 "$((bytes - 1))"
  truncate -s "$random" torn/results.journal
  [ "$random" -lt "$((bytes - 1))" ] || random=0
  survived_by torn s.toml 1
done
again torn && truncate -s "$((bytes - 3))" torn/results.journal
expect_exit 0 "$MIXRATE" run s.toml -o torn --progress none
expect_out 'note: the last [0-9]+ bytes of torn/results.journal were an unfinished record'
survived_by torn s.toml 1
# What a power cut leaves on some file systems: a block of zeros, or of what was there before.
again zeros && head -c 4096 /dev/zero >>zeros/results.journal && survived_by zeros s.toml 1
again noise && head -c 4096 "$MIXRATE" >>noise/results.journal && survived_by noise s.toml 1
# Killed before the first byte, or in the first line.
again empty && : >empty/results.journal && survived_by empty s.toml 1
again headless && truncate -s 17 headless/results.journal && survived_by headless s.toml 1

# A flipped bit: never believed. In the last record it is a torn end; before, an error that names the place and changes
# nothing. What is sound can be kept.
for ((i = 0; i < many; ++i)); do
  again flipped
  random 0 "$((bytes - 1))"
  place=$random
  random 0 7
  "$JOURNAL_TOOL" flip flipped/results.journal "$place" "$random"
  cp flipped/results.journal before
  rc=0
  "$MIXRATE" run s.toml -o flipped --progress none >out 2>err || rc=$?
  if [ "$rc" -ne 0 ]; then
    [ "$rc" -eq 74 ] || fail "bit $random of byte $place: exit $rc, not 74: $(cat err)"
    cmp -s before flipped/results.journal || fail "bit $random of byte $place: refused, but changed"
    grep -Eq '^mixrate: flipped/results.journal: (the journal (is damaged at|has an impossible entry at) byte|this is not|.* version)' err ||
      fail "bit $random of byte $place: $(cat err)"
    if [ "$place" -ge 32 ]; then
      expect_exit 0 "$MIXRATE" rebuild flipped --drop-damaged
    else # the first line says what the file is: nothing is kept of a file that may be something else
      cp part/results.journal flipped/results.journal
    fi
  fi
  survived_by flipped s.toml 1
done

# The result file is a product: it may vanish or be spoiled.
copy_whole() { rm -rf "$1" && cp -r whole "$1" && injected=$((injected + 1)); }
copy_whole gone && rm gone/results.h5 && survived_by gone s.toml 1
copy_whole leftover && head -c 5000 whole/results.h5 >leftover/results.h5.tmp && survived_by leftover s.toml 1
copy_whole spoiled && "$JOURNAL_TOOL" flip spoiled/results.h5 9000 3
rc=0
"$MIXRATE" run s.toml -o spoiled --progress none >out 2>err || rc=$?
if [ "$rc" -ne 0 ]; then # it does not replace what it does not understand
  [ "$rc" -eq 74 ] || fail "a spoiled result file: exit $rc: $(cat err)"
  rm spoiled/results.h5
fi
survived_by spoiled s.toml 1
# Killed while the result file is written: it is the earlier one or the new one, never anything else.
earlier=$(digest_of part)
for ((i = 0; i < 2 * many; ++i)); do
  copy_whole killed && cp part/results.h5 killed/
  random 0 40
  "$MIXRATE" rebuild killed --quiet &
  sleep "$(seconds "$random")"
  kill -KILL $! 2>/dev/null || true
  wait $! 2>/dev/null || true
  now=$(digest_of killed) || fail "killed after $random ms: the result file cannot be read"
  [ "$now" = "$earlier" ] || [ "$now" = "$digest" ] || fail "killed after $random ms: the result file is another one"
  [ "$i" -ne 0 ] || survived_by killed s.toml 0 # whatever temporary file was left
  expect_exit 0 "$MIXRATE" rebuild killed --quiet
  [ "$(digest_of killed)" = "$digest" ] || fail "killed after $random ms: rebuilt to another file"
  survived=$((survived + 1))
done
# The journal is gone, the result file is whole: taken over.
copy_whole taken && rm taken/results.journal
expect_exit 0 "$MIXRATE" run s.toml -o taken --progress none
survived_by taken s.toml 1

# Runs started in one directory at once: one works, the others are refused, and nothing is spoiled.
injected=$((injected + 1))
pids=()
for i in 1 2 3 4; do
  "$MIXRATE" run s.toml -o shared --progress none >"out.$i" 2>"err.$i" &
  pids+=($!)
done
won=0
for i in 1 2 3 4; do
  rc=0
  wait "${pids[i - 1]}" || rc=$?
  if [ "$rc" -eq 0 ]; then
    won=$((won + 1))
  else
    [ "$rc" -eq 74 ] || fail "run $i of 4 at once: exit $rc: $(cat "err.$i")"
    grep -q 'another mixrate run is writing here' "err.$i" || fail "run $i of 4 at once: $(cat "err.$i")"
  fi
done
[ "$won" -ge 1 ] || fail "none of 4 runs at once went on"
survived_by shared s.toml 1

# A changed study is refused by the name of what changed, and the results stay as they are.
refused() { # refused NAME SED MESSAGE
  injected=$((injected + 1))
  sed "$2" s.toml >changed.toml
  expect_exit 64 "$MIXRATE" run changed.toml -o "$1" --progress none
  grep -Eq "$3" err || fail "a changed study: it says: $(cat err)"
  survived_by "$1" s.toml 1
}
cp -r part changed
refused changed 's/^seed.*/seed = 12/' 'has changed since .* \(seed was 11, is 12\)'
refused changed 's/max_iterations = 20/max_iterations = 21/' 'has changed since .*max_iterations was 20, is 21'
refused changed 's/^replicates.*/replicates = 10/' 'has changed since .*replicates'
# A study that has grown reuses everything.
injected=$((injected + 1))
study s 500 100 >more.toml
undisturbed more.toml
cp -r part grown
survived_by grown more.toml 1

summary
