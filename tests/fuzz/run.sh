#!/usr/bin/env bash
# Build the fuzzers (preset fuzz) and run them one after the other, each on one core.
#
# usage: bash tests/fuzz/run.sh SECONDS [TARGET...]      targets: toml csv json parameters result interior journal
#
# New inputs are kept in build/fuzz/found/TARGET and used the next time; the corpus in the tree is only read. A finding
# ends the run with the file that shows it: fix the bug, then put that file into tests/fuzz/corpus/TARGET.
# MIXRATE_FUZZ_MERGE=1 afterwards shrinks what was found and adds it to the corpus in the tree.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/fuzz

case "${1:-}" in
  '' | *[!0-9]*)
    sed -n '2,4s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 64
    ;;
esac
seconds=$1
shift
cd "$root"
mkdir -p "$build"
cmake --preset fuzz >"$build/configure.log" 2>&1 || { cat "$build/configure.log"; exit 1; }
cmake --build "$build" --target fuzzers -j "$(nproc)" | tail -n 1

targets=("$@")
if [ "${#targets[@]}" -eq 0 ]; then
  for program in "$build"/tests/fuzz/fuzz_*; do
    [ -x "$program" ] && [ -f "$program" ] && targets+=("${program##*/fuzz_}")
  done
fi

export ASAN_OPTIONS=allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1
for target in "${targets[@]}"; do
  program=$build/tests/fuzz/fuzz_$target found=$build/found/$target corpus=$here/corpus/$target
  mkdir -p "$found" "$corpus" "$build/crashes"
  folders=("$found" "$corpus") longest=8192
  if [ "$target" = result ]; then
    folders+=("$root/tests/store/archive") longest=65536
  fi
  options=("-max_len=$longest" -timeout=20 -rss_limit_mb=2048 -malloc_limit_mb=1024 -use_value_profile=1
    "-artifact_prefix=$build/crashes/$target-" -print_final_stats=1 -verbosity=0)
  [ ! -f "$here/$target.dict" ] || options+=("-dict=$here/$target.dict")
  echo "fuzz $target: $seconds s"
  if ! nice "$program" "${options[@]}" "-max_total_time=$seconds" "${folders[@]}" >"$build/$target.log" 2>&1; then
    tail -n 60 "$build/$target.log"
    echo "fuzz $target: FINDING, see $build/$target.log" >&2
    exit 1
  fi
  sed -n 's/^stat::number_of_executed_units: */  inputs run  /p; s/^stat::peak_rss_mb: */  peak MB     /p' \
    "$build/$target.log"
  if [ -n "${MIXRATE_FUZZ_MERGE:-}" ]; then
    "$program" -merge=1 "-max_len=$longest" -verbosity=0 "$corpus" "$found" >>"$build/$target.log" 2>&1
  fi
done
