# shellcheck shell=bash
# Sourced by the end-to-end tests. They run the program as a user does, in a fresh directory that goes away at the end.
#
# The environment gives MIXRATE (the program) and MIXRATE_SOURCE (the repository).
set -euo pipefail
: "${MIXRATE:?path of the program}" "${MIXRATE_SOURCE:?path of the repository}"
# shellcheck source=cluster/mpi.sh
source "$MIXRATE_SOURCE/cluster/mpi.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fail() {
  echo "FAIL: $*"
  exit 1
}

# A sanitizer is slow and reserves more address space than there is: limits of time and memory say nothing there.
is_sanitized() { ! (ulimit -v 1000000 && "$MIXRATE" --version) >/dev/null 2>&1; }

# expect_exit CODE COMMAND...: run it; standard output goes to ./out, standard error to ./err.
expect_exit() {
  local expected=$1 rc=0
  shift
  "$@" >out 2>err || rc=$?
  [ "$rc" -eq "$expected" ] || fail "'$*' exits $rc, not $expected; it says: $(cat out err)"
}

# expect_error CODE MESSAGE COMMAND...: standard error is exactly this one line, and the exit code this one.
expect_error() {
  local code=$1 message=$2
  shift 2
  expect_exit "$code" "$@"
  [ "$(cat err)" = "mixrate: $message" ] || fail "'$*' says:
  $(cat err)
expected:
  mixrate: $message"
}

# expect_out PATTERN: the last command printed a line that matches (extended regular expression).
expect_out() { grep -qE -- "$1" out || fail "no line matches '$1' in: $(cat out)"; }

# small_tables: a file of tables, made in a moment, on standard output.
small_tables() {
  cat <<'TOML'
format = "mixrate.table/1"
name = "paths"
seed = 1
[[table]]
label = "overlap"
kind = "fisher"
scenario = { name = "pair", family = "gaussian-mixture", covariance = "known", weights = [0.7, 0.3], mean = [[-0.5], [0.5]] }
TOML
}

# study_file [LINES...]: a small study, quick to run, on standard output; extra top-level lines come first.
small_study() {
  cat <<'TOML'
format = "mixrate.study/1"
name = "small"
seed = 7
replicates = 6

[[experiment]]
scenario = "sgmoe-mild"
n = [100, 200, 400]
k = [2]
losses = ["voronoi-exact", "hellinger"]

  [[experiment.estimator]]
  kind = "mle"
  start = { kind = "oracle", radius = 0.1 }

[[experiment]]
scenario = "gmm-location-over"
n = [100, 300]
k = [2]
losses = ["wasserstein"]

  [[experiment.estimator]]
  kind = "em"
  start = { kind = "random", starts = 2 }
  stop = { absolute_gain = 1e-4, max_iterations = 50 }
TOML
}

# long_study N: a study with two n, of which one replicate of the larger one takes minutes if N is 3000000.
long_study() {
  small_study | sed '/^\[\[experiment\]\]/,$d'
  cat <<TOML
[[experiment]]
scenario = "sgmoe-mild"
n = [100, $1]
k = [2]
losses = ["hellinger"]

  [[experiment.estimator]]
  kind = "em"
  start = { kind = "random", starts = 50 }
TOML
}
