#!/usr/bin/env bash
# Names are data: nothing in a study, a result file or a path is run, and results stay where the command was given.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# study_named NAME LABEL: a small study; both are the insides of TOML basic strings.
study_named() {
  cat <<TOML
format = "mixrate.study/1"
name = "$1"
seed = 7
replicates = 10

[[experiment]]
scenario = { name = "$2", family = "gaussian-mixture", covariance = "known", weights = [0.5, 0.5], mean = [-2, 2] }
n = [50, 100, 200]
k = [2]
losses = ["wasserstein"]

  [[experiment.estimator]]
  kind = "em"
  label = "$2"
  start = { kind = "oracle", radius = 0.1 }
TOML
}

# not_run: nothing that the names ask for has happened.
not_run() {
  local found
  found=$(find "$work" -name 'PW*')
  [ -z "$found" ] || fail "$1: a name was executed: $found"
}

# --- quoting: figures, tables, job scripts
mkdir quoting && cd quoting
i=0
for label in "x', 1 ; system('touch PWNED') ; plot 1 title 'y" '|touch PWNED' '<touch PWNED' '`touch PWNED`' \
  '$(touch PWNED)' "a\\\\" '../../escaped' '-rf' "\\\\input{PWNED}, \\\"q\\\" \$x^2\$"; do
  i=$((i + 1))
  study_named "study $i; touch PWNED" "$label" >s.toml
  expect_exit 0 "$MIXRATE" run s.toml -o r --progress none
  expect_exit 0 "$MIXRATE" plot r -o figures
  if command -v gnuplot >/dev/null; then
    [ -s err ] && fail "gnuplot complains of label $label: $(cat err)"
    [ "$(find figures -name '*.png' | wc -l)" -eq 1 ] || fail "label $label: $(ls figures)"
  fi
  expect_exit 0 "$MIXRATE" rates r --format tex
  grep -q 'input{\|[^\\]\^' out && fail "label $label is not escaped for TeX: $(cat out)"
  expect_exit 0 "$MIXRATE" rates r --format csv
  python3 - <<'PY' || fail "label $label: not a CSV file with one number of cells in each line: $(cat out)"
import csv
widths = {len(row) for row in csv.reader(open("out", newline=""), strict=True)}
assert len(widths) == 1, widths
PY
  expect_exit 0 "$MIXRATE" rates r --format json
  expect_exit 0 "$MIXRATE" submit s.toml --nodes 1 --time 1h --ntasks-per-node 1 --pilot 0 --dry-run
  sed -n '/^#!/,/^---/p' out | sed '/^---/d' | head -60 >job.sh
  bash -n job.sh || fail "label $label: the job script is not one: $(cat job.sh)"
  not_run "$label"
  [ -z "$(find .. -maxdepth 1 -newer s.toml -type f)" ] || fail "label $label: a file outside: $(ls ..)"
  rm -rf r figures
done
# dendrograms, too: their figures hold the names of estimators
{
  study_named study '../x'
  cat <<'TOML'

  [[experiment.estimator]]
  kind = "dendrogram"
  label = "t', 1 ; system('touch PWNED') ; plot 1 title 'y"
  start = { kind = "oracle", radius = 0.1 }
TOML
} | sed 's/^k = .*/k = [3]/' >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o r --progress none
expect_exit 0 "$MIXRATE" plot r -o figures --trees 1
[ -e figures/x-dendrogram.gp ] || fail "no dendrogram: $(ls figures)"
if command -v gnuplot >/dev/null; then
  [ -e figures/x-dendrogram.png ] || fail "no figure of the dendrogram: $(ls figures)"
fi
not_run dendrogram
rm -rf r figures
cd ..

# --- control characters are refused where they are read, with line and column
# refused NAME LABEL WHERE SHOWN
refused() {
  study_named "$1" "$2" >s.toml
  expect_exit 64 "$MIXRATE" run s.toml -o r
  grep -qF "s.toml:$3: " err || fail "no place in: $(cat err)"
  grep -qF -- "$4" err || fail "'$4' is not in: $(cat err)"
  [ "$(wc -l <err)" -eq 1 ] || fail "not one line: $(cat err)"
  LC_ALL=C grep -q '[[:cntrl:]]' err && fail "control characters in the message: $(cat -v err)"
  expect_exit 64 "$MIXRATE" submit s.toml --nodes 1 --time 1h --pilot 0 --dry-run
  expect_exit 64 "$MIXRATE" plan s.toml --pilot 0
  [ ! -e r ] || fail "a refused study left a result directory"
  not_run "$1"
}
refused 'x\ntouch PW\n#' label 2:8 'x\x0atouch PW\x0a#'
refused 'x\u001b[2J' label 2:8 'x\x1b[2J'
refused 'x\u009b2J' label 2:8 'x\xc2\x9b2J'
refused 'x\u007f' label 2:8 'x\x7f'
refused study 'a\u202eb' 14:11 'a\xe2\x80\xaeb'
refused study 'a\tb' 14:11 'a\x09b'
study_named study label | sed 's/^seed/"se\\ned"/' >s.toml
expect_exit 64 "$MIXRATE" plan s.toml --pilot 0
grep -qF 's.toml:3:1: this key holds a control character' err || fail "a key: $(cat err)"

study_named study label >s.toml
# word_refused WORDS...: a command line with a control character in it
word_refused() {
  expect_exit 64 "$MIXRATE" "$@"
  grep -q 'this word holds a control character' err || fail "'$*' is taken: $(cat -v err)"
  [ "$(tr -d '\n' <err | LC_ALL=C grep -c '[[:cntrl:]]')" -eq 0 ] || fail "control characters in: $(cat -v err)"
}
word_refused plan $'s.toml\nx'
word_refused run s.toml -o $'r\033[2J'
word_refused rates $'r\302\233'
word_refused merge -o r.h5 a $'b\n'
word_refused submit s.toml --nodes 1 --time 1h --partition $'p\n#'
word_refused explain $'\342\200\256x'
expect_exit 64 "$MIXRATE" $'\033]0;x\007'
[ "$(tr -d '\n' <err | LC_ALL=C grep -c '[[:cntrl:]]')" -eq 0 ] || fail "control characters in: $(cat -v err)"

# a directory of any name: job scripts hold its path
mkdir "$work/a"$'\n'"touch PWNED" && cd "$work/a"$'\n'"touch PWNED"
expect_exit 64 "$MIXRATE" submit ../s.toml --nodes 1 --time 1h --pilot 0 --dry-run
grep -q 'the result directory holds a control character' err || fail "a directory: $(cat err)"
cd "$work"
not_run "a directory"
rm -rf "$work/a"$'\n'"touch PWNED"

# messages are short, whatever the word
word=$(printf 'x%.0s' {1..5000})
expect_exit 64 "$MIXRATE" explain "$word"
[ "$(wc -c <err)" -lt 400 ] || fail "a message of $(wc -c <err) bytes"
expect_exit 64 "$MIXRATE" rates r "$word"
[ "$(wc -c <err)" -lt 700 ] || fail "a message of $(wc -c <err) bytes"

# --- the result directory lies here, whatever the study is called
# lies_in NAME DIRECTORY
mkdir -p outer/inner && cd outer/inner
lies_in() {
  study_named "$1" label >s.toml
  expect_exit 0 "$MIXRATE" run s.toml --smoke --progress none
  [ -e "$2.smoke.mixrate/results.h5" ] || fail "'$1' is not in $2.smoke.mixrate but: $(find "$work" -name results.h5)"
  [ "$(find "$work" -name results.h5 | wc -l)" -eq 1 ] || fail "'$1': $(find "$work" -name results.h5)"
  rm -rf "$2.smoke.mixrate"
}
lies_in '../../escaped' escaped
lies_in "$work/absolute" "$(echo "$work/absolute" | sed 's|^/||; s|/|-|g')"
lies_in '.hidden' hidden
lies_in '-rf' rf
lies_in '..' unnamed
lies_in 'my-study_v1.2' my-study_v1.2
lies_in 'two words' 'two words'
study_named '-o x' label >s.toml
expect_exit 0 "$MIXRATE" run s.toml --smoke --progress none
expect_out "^rates    mixrate rates 'o x.smoke.mixrate/results.h5'$"
rm -rf *.mixrate
cd "$work"

# --- deterministic tables
cat >t.toml <<TOML
format = "mixrate.table/1"
name = "../tables; touch PWNED"
[[table]]
kind = "fisher"
chart = "standard"
label = "../../x' ; system('touch PWNED') #"
scenario = { family = "gaussian-mixture", covariance = "known", variance = 1.0, weights = [0.7, 0.3], mean = [-0.5, 0.5] }
[[table]]
kind = "fisher"
chart = "standard"
label = "../../x' / system('touch PWNED') #"
scenario = { family = "gaussian-mixture", covariance = "known", variance = 1.0, weights = [0.7, 0.3], mean = [-0.5, 0.5] }
[[table]]
kind = "fisher"
chart = "standard"
label = "orders"
scenario = { family = "gaussian-mixture", covariance = "known", variance = 1.0, weights = [0.7, 0.3], mean = [-0.5, 0.5] }
TOML
mkdir tables && cd tables
expect_exit 0 "$MIXRATE" tabulate ../t.toml
[ "$(find . -type d | wc -l)" -eq 2 ] || fail "tables: $(find .)"
[ "$(find . -name 'x-system*.csv' | wc -l)" -eq 2 ] || fail "labels that are alike as file names: $(find .)"
[ -e "$(echo ./*.tables)/orders-2.csv" ] || fail "a table called orders: $(find .)"
head -1 ./*.tables/orders.csv | grep -q '^table,column,order' || fail "orders.csv is not that of the orders"
not_run tables
