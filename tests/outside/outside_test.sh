#!/usr/bin/env bash
# The projects of drivers/OWN_*.md and LIBRARY.md, word for word, against an installed mixrate: found, built, run under MPI.
source "$(dirname "${BASH_SOURCE[0]}")/../drivers/lib.sh"
: "${MIXRATE_BUILD:?build folder}" "${CMAKE:=cmake}"

"$CMAKE" --install "$MIXRATE_BUILD" --prefix "$work/prefix" >install.log 2>&1 || fail "install: $(tail -5 install.log)"
prefix=$work/prefix

# Fences with a file name are files.
awk '/^```$/ { file = ""; next } file { print > file; next } /^```[a-z]+ [A-Za-z_.]+$/ { file = $2 }' \
  "$MIXRATE_SOURCE"/drivers/{OWN_LEAVES,OWN_ESTIMATORS,OWN_MODELS,LIBRARY}.md
for file in CMakeLists.txt main.cpp study.toml fit.cpp; do
  [ -s "$file" ] || fail "the pages have no $file: $(ls)"
done
cat >>CMakeLists.txt <<'CMAKE'
add_executable(fit fit.cpp)
target_link_libraries(fit PRIVATE mixrate::mixrate)
add_executable(broken broken.cpp)
target_link_libraries(broken PRIVATE mixrate::mixrate)
CMAKE
cp "$MIXRATE_SOURCE/tests/outside/broken.cpp" .
launcher=$(command -v ccache || true)
export CCACHE_BASEDIR=$work CCACHE_NOHASHDIR=1  # this folder has another name each time
# -O1: half the time of a release build
"$CMAKE" -G Ninja -B build -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_FLAGS="-O1 -Wall -Wextra -Werror" \
  -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" . >log 2>&1 ||
  fail "find_package: $(tail -20 log)"
"$CMAKE" build >log 2>&1 || fail "configuring for the second time: $(tail -20 log)"
"$CMAKE" --build build -j 2 >log 2>&1 || fail "the project does not build: $(grep -m 20 -E "error|undefined" log)"
own=$work/build/own

for name in best-start pooled shrunk mass-error softsign exponential; do
  expect_exit 0 "$own" explain "$name"
  expect_out 'this project'
done
expect_exit 0 "$own" explain softmax-gated-gaussian
expect_out 'softsign: softmax of'
expect_exit 64 "$prefix/bin/mixrate" explain best-start

expect_exit 0 "$own" run study.toml -o alone
expect_exit 0 "$own" export alone
[ "$(grep -c ',best-start,.*,mass-error,' out)" -eq 80 ] || fail "rows of the own loss: $(head -5 out)"
expect_exit 0 "$own" rates alone
expect_out 'mass-error'
# ranks do not change anything
expect_exit 0 mixrate_mpirun 3 "$own" run study.toml -o ranks --progress none
[ "$("$own" status alone --digest)" = "$("$own" status ranks --digest)" ] || fail "three ranks give other rows than one"
# launch starts the program that it is
expect_exit 0 "$own" launch study.toml -n 3 -o launched --progress none
[ "$("$own" status alone --digest)" = "$("$own" status launched --digest)" ] || fail "launch runs another program"
expect_exit 0 "$own" replay ranks --cell 0 --replicate 1
expect_out '^identical'
# An option arrives: all variances of an estimate are one; its log-likelihood is that of the measure, below the maximum.
expect_exit 0 "$own" export alone --kind estimate --column atom1.variance --column atom2.variance
awk -F, 'NR > 1 && $4 == "pooled" { if ($13 == "atom1.variance") one[$9 $10] = $14; else two[$9 $10] = $14 }
  END { for (row in one) { ++n; if (one[row] != two[row]) exit 1 } exit !(n == 80) }' out || fail "variances: $(cat out)"
expect_exit 0 "$own" export alone --kind fact --column log_likelihood
awk -F, 'NR > 1 { l[$4, $8, $10] = $14 }
  END { for (r = 0; r < 4; ++r) if (!(l["pooled", 1600, r] < l["mle", 1600, r] - 1)) exit 1 }' out || fail "$(cat out)"
# An iteration that is no ascent stops by the change of its parameters, not at its first step.
expect_exit 0 "$own" export alone --kind fact --column iterations
awk -F, 'NR > 1 && $4 == "shrunk" { ++n; if ($14 < 5) exit 1 } END { exit !(n == 80) }' out || fail "stop rule: $(cat out)"
expect_exit 0 "$own" status alone
expect_out '^statuses  .*[3-9][0-9][0-9] converged'
# The likelihood has the gate of the study: the certified fit is at the truth, the start is not.
expect_exit 0 "$own" cells alone --format csv
awk -F, 'NR == 1 { for (i = 1; i <= NF; ++i) at[$i] = i; next }
  $at["n"] == 1600 && $at["loss"] == "hellinger" { mean[$at["estimator"]] = $at["mean"] }
  END { exit !(mean["mle"] > 0 && mean["mle"] < 0.05 && mean["best-start"] > 2 * mean["mle"]) }' out || fail "$(cat out)"

# Where experts do not see x, the own gate of x is the built-in one of s(x): the same fit.
expect_exit 0 "$own" sample study.toml --cell softsign-two.k2.n800.mle -o data.csv
awk -F, 'NR == 1 { print "x,s,y"; next } { printf "%s,%.17g,%s\n", $1, $1 / (1 + ($1 < 0 ? -$1 : $1)), $2 }' \
  data.csv >both.csv
gate_fit() { # gate_fit GATE COVARIATE: log-likelihood and slope of the gate of both atoms
  expect_exit 0 "$own" fit both.csv --model softmax-gated-gaussian --option "gate=$1" --option expert=constant \
    --covariates "$2" --response y --k 2 --json
  sed -n 's/^ *"\(loglik\|gate_slope\)": //p; s/.*"gate_slope": \(\[[^a-z]*\]\), *".*/\1/p' out | tr '[],' ' ' | paste -s -d ' '
}
awk -v one="$(gate_fit softsign x)" -v two="$(gate_fit softmax s)" 'BEGIN {
  n = split(one, a, " "); m = split(two, b, " ")
  for (i = 1; i <= n; ++i) { d = a[i] - b[i]; if (d < 0) d = -d; if (d > 1e-6 * (1 + (b[i] < 0 ? -b[i] : b[i]))) exit 1 }
  exit !(n == m && n == 3) }' || fail "own gate: $(gate_fit softsign x); built-in: $(gate_fit softmax s)"

# shellcheck source=tests/outside/broken_leaves.sh
source "$MIXRATE_SOURCE/tests/outside/broken_leaves.sh"

# Plain mixrate reads these results, and says what it does not know.
expect_exit 0 "$prefix/bin/mixrate" rates ranks
expect_exit 64 "$prefix/bin/mixrate" plan study.toml
grep -q "softsign" err || fail "the unknown gate is not named: $(cat err)"

# The fit of columns in memory is the fit of a file; the closed form is the least-squares line.
expect_exit 0 build/fit
expect_out '^slope of x = 1\.9[0-9]* \(s\.e\. '
cp out of_columns
PKG_CONFIG_PATH=$prefix/lib/pkgconfig pkg-config --cflags --libs mixrate >flags || fail "pkg-config does not find it"
read -ra flags < <(paste -s -d ' ' flags)
g++ -O1 fit.cpp "${flags[@]}" -o fit-by-hand 2>log || fail "pkg-config: $(tail -5 log)"
expect_exit 0 ./fit-by-hand
cmp out of_columns || fail "the same program, built by hand, says something else: $(cat out)"
awk 'BEGIN {
  n = split("-2 -1.5 -1 -0.6 -0.2 0.2 0.6 1 1.5 2", x, " ")
  split("-4.1 -2.9 -2.1 -1.1 -0.5 0.6 1.1 2.2 2.8 4.0", y, " ")
  for (i = 1; i <= n; ++i) { sx += x[i]; sy += y[i] }
  for (i = 1; i <= n; ++i) { a += (x[i] - sx / n) * (y[i] - sy / n); b += (x[i] - sx / n) ^ 2 }
  printf "%.4f\n", a / b }' >slope
grep -q "^slope of x = $(cat slope) " of_columns || fail "least squares gives $(cat slope), the fit $(cat of_columns)"
