#!/usr/bin/env bash
# mpirun kills the ranks that are left once one has ended with an error: what the master has to say was said before.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
: "${PARTING_SHIM:?path of the library that makes rank 0 slow to end}"

study s 10 100 >good.toml

# said CODE MESSAGE STUDY: three ranks end with the code, and the message is there once.
said() {
  local rc=0
  injected=$((injected + 1))
  mixrate_mpirun 3 -x "LD_PRELOAD=$PARTING_SHIM" "$MIXRATE" run "$3" -o r --progress none >out 2>err || rc=$?
  [ "$rc" -eq "$1" ] || fail "$3 under mpirun exits $rc: $(cat out err)"
  [ "$(cat out err | grep -c -e "$2")" -eq 1 ] || fail "'$2' was not said once: $(cat out err)"
  survived=$((survived + 1))
}

sed 's/^replicates/replicats/' good.toml >bad.toml
said 64 "unknown key 'replicats'" bad.toml
said 74 'cannot open the file' none.toml
echo text >r  # no directory can be made there
said 74 'the result directory' good.toml
rm r
said 0 '^rates ' good.toml
summary
