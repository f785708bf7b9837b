#!/usr/bin/env bash
# Completion and manual pages, which come from the commands themselves: nothing of them is missing there.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
PATH=$(dirname "$MIXRATE"):$PATH
small_study >study.toml
mkdir folder && touch table.csv results.h5

# completed WORDS...: what the last word may become, in one line
completed() { mixrate complete -- "$@" | paste -s -d ' '; }
expect_completed() { # expect_completed EXPECTED WORDS...
  local expected=$1
  shift
  [ "$(completed "$@")" = "$expected" ] || fail "'$*' completes to '$(completed "$@")', not '$expected'"
}
expect_completed 'plan plot' pl
expect_completed ':files toml' plan ''
expect_completed 'csv json table tex' rates results.h5 --format ''
expect_completed '--format --functional' rates results.h5 --f
expect_completed '--functional' rates results.h5 --format csv --f
expect_completed 'metropolis mle moments' fit table.csv --estimator m
expect_completed 'sgmoe-mild.k2.n100.mle sgmoe-mild.k2.n200.mle sgmoe-mild.k2.n400.mle' replay study.toml --cell sg
expect_completed '' replay nothing.toml --cell ''
expect_completed '' unknown ''
expect_completed 'bash zsh' completion ''
[ "$(mixrate complete -- '' | wc -l)" -eq "$(mixrate --help | sed '1,/^Subcommands/d' | grep -c '^  [a-z]')" ] ||
  fail "not all commands are offered: $(completed '')"
for leaf in softmax-gated-gaussian sgmoe-mild hellinger verdict; do
  completed explain "" | grep -qw -- "$leaf" || fail "explain does not offer $leaf"
done

# In bash, as it calls the function.
expect_exit 0 mixrate completion bash
mv out script.bash
in_bash() { # in_bash WORDS...: COMPREPLY in one line
  bash -c 'source script.bash; COMP_WORDS=(mixrate "$@"); COMP_CWORD=$#; _mixrate_completion
    printf "%s\n" "${COMPREPLY[@]}"' _ "$@" 2>&1 | sort | paste -s -d ' '
}
[ "$(in_bash plan s)" = "study.toml" ] || fail "bash offers for plan: $(in_bash plan s)"
[ "$(in_bash plan '')" = "folder study.toml" ] || fail "bash offers for plan: $(in_bash plan '')"
[ "$(in_bash rates r)" = "results.h5" ] || fail "bash offers for rates: $(in_bash rates r)"
[ "$(in_bash fit table.csv --model softmax-m)" = "softmax-mixture" ] || fail "bash: $(in_bash fit table.csv --model softmax-m)"
[ "$(in_bash status '')" = "folder" ] || fail "bash offers for status: $(in_bash status '')"
bash -c 'source script.bash; complete -p mixrate' | grep -q _mixrate_completion || fail "bash does not know the function"

# In zsh, with its own functions put aside.
expect_exit 0 mixrate completion zsh
mv out _mixrate
in_zsh() {
  zsh -f -c 'compdef() { : }; compadd() { shift; print -l "${(@P)1}" }; _files() { print -- "files $*" }
    source ./_mixrate; words=(mixrate "$@"); CURRENT=$#words; _mixrate_completion' _ "$@" 2>&1 | paste -s -d ' '
}
[ "$(in_zsh fit table.csv --model softmax-m)" = "softmax-mixture" ] || fail "zsh: $(in_zsh fit table.csv --model softmax-m)"
[ "$(in_zsh plan '')" = "files -g *.(toml)" ] || fail "zsh offers for plan: $(in_zsh plan '')"
[ "$(in_zsh rates '')" = "files -g *.(h5|journal)" ] || fail "zsh offers for rates: $(in_zsh rates '')"

# Another name of the program, another name in the script.
cp "$MIXRATE" own
./own completion bash | grep -q 'complete -F _own_completion own' || fail "the script names mixrate"
expect_error 64 "SHELL: 'fish' is not a choice (choices: bash, zsh). Did you mean 'bash'?" mixrate completion fish

# The manual: a page for each command, each option of its help, and nothing that groff minds.
expect_exit 0 mixrate manual man1
pages=$(find man1 -name 'mixrate*.1' | wc -l)
[ "$pages" -eq $((1 + $(mixrate complete -- '' | wc -l))) ] || fail "there are $pages pages"
for command in $(mixrate complete -- ''); do
  groff -man -Tutf8 -P-c -ww "man1/mixrate-$command.1" >page 2>warnings || fail "groff fails at $command"
  [ ! -s warnings ] || fail "groff minds $command: $(cat warnings)"
  mixrate "$command" --help | grep -oE '^  (-[a-zA-Z],)?--[a-z-]+' | grep -oE -- '--[a-z-]+' | sed '/^--help$/d' |
    while read -r option; do
      sed 's/\x1b\[[0-9;]*m//g; s/.\x08//g' page | grep -qE -- "(^| )$option( |,|$)" || fail "the page of $command lacks $option"
    done
  sed 's/\\-/-/g' man1/mixrate.1 | grep -q "mixrate-$command" || fail "mixrate.1 lacks $command"
done
groff -man -Tutf8 -P-c man1/mixrate-run.1 | sed 's/.\x08//g' | grep -q 'Result directory (default: <study name>' ||
  fail "the text of an option is not there"
touch file && expect_exit 74 mixrate manual file/man1

# Numbers out of range are told in words.
expect_error 64 "--replicate: '5000000000' is too large (it may be 4294967295 at most)." \
  mixrate replay results.h5 --cell 0 --replicate 5000000000
expect_error 64 "-n: '0' is not a whole number of at least 1." mixrate sample sgmoe-mild -n 0
