#!/usr/bin/env bash
# The recipes of jobs/RECIPES.md, as written: their studies, commands and outputs. That of Slurm is tests/slurm/recipe_test.sh.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
page=$MIXRATE_SOURCE/jobs/RECIPES.md
mkdir bin
ln -s "$MIXRATE" bin/mixrate
PATH="$PWD/bin:$PATH"
cook() { python3 "$MIXRATE_SOURCE/tests/drivers/recipes.py" "$@"; }

# The comparison sees what it is for: another number, a line that is not printed, a command that fails.
printf '## 1. Right\n```sh\nmixrate explain theorem balanced-location\nmixrate explain balanced-location\n```\n```text\n' >head.md
expect_exit 0 "$MIXRATE" explain theorem balanced-location
{ cat head.md out; echo '```'; } >right.md
cook right.md 1 >/dev/null || fail "a page that is right is refused"
sed 's|n^(-1/4), their|n^(-1/5), their|' right.md >number.md
sed 's|^  of: |&also |; s|text$|text varies|' right.md >line.md
sed 's|explain balanced|explain unbalanced|' right.md >command.md
for wrong in number line command; do
  ! cmp -s $wrong.md right.md || fail "$wrong.md is no other page"
  rc=0
  cook $wrong.md 1 >said 2>&1 || rc=$?
  if [ "$rc" -ne 1 ] || ! grep -q '^AssertionError' said; then fail "a wrong $wrong is not seen: $(cat said)"; fi
done

[ "$(grep -c '^## [0-9]' "$page")" -eq 5 ] || fail "the page has not five recipes"
cook "$page" 1 2 3 5
