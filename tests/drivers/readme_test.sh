#!/usr/bin/env bash
# The pages for users keep their word: commands in ```sh blocks run as written, one directory for all pages, with `mixrate`
# on the path; ```toml blocks are whole studies, each saved as <name>.toml and planned.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir bin
ln -s "$MIXRATE" bin/mixrate
ln -s "$MIXRATE_SOURCE/jobs" jobs
cp -r "$MIXRATE_SOURCE/results" results  # a page may write there
PATH="$PWD/bin:$PATH"
pages=("$MIXRATE_SOURCE/README.md" "$MIXRATE_SOURCE/drivers/README.md" "$MIXRATE_SOURCE/drivers/FITTING.md"
  "$MIXRATE_SOURCE"/jobs/{README,STUDIES,MODELS,RATES}.md)

awk '/^```toml$/ { n++; inside = 1; next } /^```/ { inside = 0 } inside { print > ("block" n ".toml") }' "${pages[@]}"
studies=()
for block in block*.toml; do
  name=$(sed -n 's/^name = "\(.*\)"$/\1/p' "$block")
  if [ -z "$name" ] || [ -e "$name.toml" ]; then fail "a study without a name of its own: $(cat "$block")"; fi
  mv "$block" "$name.toml"
  studies+=("$name.toml")
done
[ "${#studies[@]}" -ge 6 ] || fail "the pages have only ${#studies[@]} studies"
for study in "${studies[@]}"; do
  mixrate plan "$study" --pilot 0.05 >out 2>&1 || fail "$study: $(cat out)"
done

awk '/^```sh$/ { inside = 1; next } /^```/ { inside = 0 } inside && NF && !/^#/' "${pages[@]}" >commands
[ "$(wc -l <commands)" -ge 20 ] || fail "the pages have only $(wc -l <commands) commands"
while read -r command; do
  echo "\$ $command"
  bash -c "$command" >out 2>&1 </dev/null || fail "'$command': $(cat out)"
done <commands
