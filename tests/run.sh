#!/usr/bin/env bash
# Install what is missing, build, run the whole test suite. The last line is "N passed, N failed".
#
# usage: bash tests/run.sh [--quick | --asan | --long] [ctest arguments...]
#   --quick unit tests and lints without clang-tidy: after a change, once everything is built, within a minute
#   --asan  the suite under AddressSanitizer and UndefinedBehaviorSanitizer instead
#   --long  the long forms instead: hundreds of faults, a journal of 1e7 records (half an hour)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=release
selection=()
targets=(all)
if [ "${1:-}" = --quick ]; then
  selection=(--preset quick)
  targets=(mixrate unit_tests)
  shift
elif [ "${1:-}" = --asan ]; then
  preset=asan
  shift
elif [ "${1:-}" = --long ]; then
  selection=(--test-dir "build/$preset" -L long --output-on-failure)
  shift
fi
[ "${#selection[@]}" -gt 0 ] || selection=(--preset "$preset")

bash cluster/setup.sh --tests
cores=$(nproc)
mkdir -p "build/$preset"
cmake --preset "$preset" -DMIXRATE_TESTS=ON >"build/$preset/configure.log" 2>&1 ||
  { cat "build/$preset/configure.log"; exit 1; }
cmake --build "build/$preset" -j "$cores" --target "${targets[@]}"

report=build/$preset/tests.xml
rm -f "$report"
rc=0
# one more than there are cores: some tests wait for clocks, queues and dead processes
ctest "${selection[@]}" --parallel $((cores + 1)) --output-junit tests.xml "$@" || rc=$?

# <testsuite name=... tests="12" failures="1" disabled="0" skipped="2" ...>
count() { sed -n "s/.*[[:space:]]$1=\"\([0-9]*\)\".*/\1/p" "$report" | head -n 1; }
tests=$(count tests)
failed=$(count failures)
skipped=$(($(count skipped) + $(count disabled)))
if [ "${tests:-0}" -eq 0 ]; then
  echo "no test ran" >&2
  rc=1
fi
[ "$skipped" -eq 0 ] || echo "$skipped skipped"
echo "$((tests - failed - skipped)) passed, $failed failed"
exit "$rc"
