#!/usr/bin/env bash
# Disks that are full or turn read-only, while the journal is written and while the result file is.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir disk
if ! mount -t tmpfs -o size=16m tmpfs disk 2>mount.log; then
  echo "skipped: no file system can be mounted here ($(tr '\n' ' ' <mount.log))"
  exit 77
fi
study s 1200 150 >s.toml
undisturbed s.toml

free_bytes() { echo $(($(stat -f -c '%a * %S' disk))); }
# fill KEEP: leave KEEP bytes free, or fewer. A run that writes meanwhile may take more than KEEP between the measurement
# and the allocation, which then takes nothing at all: measure again.
fill() {
  for ((i = 0; i < 200; ++i)); do
    fallocate -l $(($(free_bytes) - $1)) disk/filler 2>fill.log && return
  done
  fail "the disk could not be filled: $(cat fill.log)"
}

# wait_for_rows DIR: until the journal holds some
wait_for_rows() {
  for ((i = 0; i < 400; ++i)); do
    [ "$(stat -c %s "$1/results.journal" 2>/dev/null || echo 0)" -gt 50000 ] && return
    sleep 0.02
  done
  fail "$1: no rows: $(cat "log.$1")"
}

# Full while the journal is written: the run ends and says why, and what was finished before is kept.
modes=mpirun
if is_long; then modes='alone mpirun launch'; fi
for mode in $modes; do
  directory=disk/journal-$mode
  injected=$((injected + 1))
  mkdir -p "log.disk" && : >"log.$directory"
  start "$directory" "$mode" s.toml
  wait_for_rows "$directory"
  fill 20000
  finish "$directory" 60
  [ "$rc" -eq 74 ] || fail "$mode: a full disk: exit $rc, not 74: $(cat "log.$directory")"
  grep -q 'No space left on device' "log.$directory" || fail "$mode: a full disk: $(cat "log.$directory")"
  rm disk/filler
  "$JOURNAL_TOOL" count "$directory/results.journal" >count || fail "$mode: the journal is spoiled"
  read -r rows _ <count
  [ "$rows" -gt 0 ] || fail "$mode: nothing was kept"
  survived_by "$directory" s.toml 1
  rm -rf "$directory"
done

# Full while the result file is written: the journal has everything, an earlier result file stays.
injected=$((injected + 2))
cp -r undisturbed disk/publish
study s 1300 150 >more.toml
expect_exit 0 mixrate_mpirun 3 "$MIXRATE" run more.toml -o grown --progress none
cp grown/results.journal disk/publish/
cp disk/publish/results.h5 earlier.h5
fill 100000
expect_exit 74 "$MIXRATE" rebuild disk/publish
grep -q 'No space left on device' err || fail "publication on a full disk: $(cat err)"
cmp -s earlier.h5 disk/publish/results.h5 || fail "publication on a full disk spoiled the earlier result file"
[ -z "$(find disk/publish -name '*.tmp*')" ] || fail "publication on a full disk left $(ls disk/publish)"
rm disk/publish/results.h5 disk/filler
fill 100000
expect_exit 74 "$MIXRATE" rebuild disk/publish
[ ! -e disk/publish/results.h5 ] || fail "half a result file"
rm disk/filler
expect_exit 0 "$MIXRATE" rebuild disk/publish
[ "$(digest_of disk/publish)" = "$(digest_of grown)" ] || fail "publication after a full disk: another digest"
survived=$((survived + 2))
rm -rf disk/publish

# Too small from the start: said before work begins.
injected=$((injected + 1))
fill 50000
expect_exit 74 "$MIXRATE" run s.toml -o disk/small --progress none
grep -q 'there is not enough space for the results' err || fail "a small disk: $(cat err)"
rm disk/filler
survived_by disk/small s.toml 1

# No space for what is printed, and nobody who reads it: the run goes on without words.
injected=$((injected + 2))
expect_exit 0 bash -c "stdbuf -oL '$MIXRATE' run s.toml -o wordless --progress lines >/dev/full 2>/dev/full"
survived_by wordless s.toml 1
expect_exit 0 bash -c "set -o pipefail; stdbuf -oL '$MIXRATE' run s.toml -o unread --progress lines | true"
survived_by unread s.toml 1

# Read-only from now on: the journal, then the directory (a result file cannot be put in place).
immutable() { chattr "$1" "$2" 2>/dev/null; }
mkdir -p probe && if immutable +i probe; then
  immutable -i probe
  for what in results.journal .; do
    directory=frozen
    injected=$((injected + 1))
    start "$directory" alone s.toml
    wait_for_rows "$directory"
    immutable +i "$directory/$what"
    finish "$directory" 60
    immutable -i "$directory/$what"
    [ "$rc" -eq 74 ] || fail "$what read-only: exit $rc, not 74: $(cat "log.$directory")"
    grep -q 'Operation not permitted' "log.$directory" || fail "$what read-only: $(cat "log.$directory")"
    survived_by "$directory" s.toml 1
    rm -rf "$directory"
  done
else
  echo "left out: files that turn read-only in mid-run (this file system has no immutable files)"
fi
mkdir -p readonly/d && mount --bind readonly readonly && mount -o remount,ro,bind readonly
injected=$((injected + 1))
expect_exit 74 "$MIXRATE" run s.toml -o readonly/d --progress none
grep -q 'Read-only file system' err || fail "a read-only file system: $(cat err)"
umount readonly
survived_by readonly/d s.toml 1

summary
