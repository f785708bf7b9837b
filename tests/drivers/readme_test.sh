#!/usr/bin/env bash
# Every command in a ```sh block of README.md runs as written, with `mixrate` on the path.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir bin
ln -s "$MIXRATE" bin/mixrate
ln -s "$MIXRATE_SOURCE/jobs" jobs
PATH="$PWD/bin:$PATH"
awk '/^```sh$/ { inside = 1; next } /^```/ { inside = 0 } inside && NF && !/^#/' "$MIXRATE_SOURCE/README.md" >commands
[ "$(wc -l <commands)" -ge 10 ] || fail "README.md has only $(wc -l <commands) commands"
while read -r command; do
  echo "\$ $command"
  bash -c "$command" >out 2>&1 </dev/null || fail "'$command': $(cat out)"
done <commands

# The toml blocks are whole studies: each is planned.
awk '/^```toml$/ { n++; inside = 1; next } /^```/ { inside = 0 } inside { print > ("study" n ".toml") }' "$MIXRATE_SOURCE/README.md"
[ "$(ls study*.toml | wc -l)" -ge 2 ] || fail "README.md has no studies"
for study in study*.toml; do
  mixrate plan "$study" --pilot 0.05 >out 2>&1 || fail "README study $study: $(cat out)"
done
