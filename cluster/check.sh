#!/usr/bin/env bash
# The house rules that a machine can hold: layers, sizes, format, clang-tidy. Each is also a CTest (label lint).
#
# usage: cluster/check.sh layers|size|format [ROOT]
#        cluster/check.sh tidy [BUILD_DIR]
#        cluster/check.sh all [BUILD_DIR]
# ROOT defaults to this repository; BUILD_DIR (with compile_commands.json) to build/release.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(dirname "$here")

# Sources of the given folders below ROOT, sorted; folders that do not exist are skipped.
sources() {
  local root=$1 folder
  shift
  for folder in "$@"; do
    [ ! -d "$root/$folder" ] || find "$root/$folder" -name '*.cpp' -o -name '*.hpp'
  done | sort
}

check_layers() {
  local root=$1
  sources "$root" src drivers tests | (cd "$root" && sed "s|^$root/||" | xargs awk -f "$here/layers.awk")
}

check_size() {
  local root=$1
  sources "$root" src drivers tests | (cd "$root" && sed "s|^$root/||" | xargs awk -f "$here/size.awk")
}

check_format() {
  local root=$1
  sources "$root" src drivers tests | (cd "$root" && xargs clang-format --style=file --dry-run -Werror)
}

# The compiler flags of a layer (a folder of src, or drivers) that matter to clang-tidy, one per line, from
# compile_commands.json. Batches of files stand there for the files, so the layer is known by its target.
flags_of() {
  local build=$1 layer=$2 word previous='' words
  sed -n 's/^ *"command": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" |
    grep -E -- "-o [^ ]*CMakeFiles/mixrate_$layer(_hot)?\.dir/" | sed 's/\\\(.\)/\1/g' | while read -r command; do
      eval "words=($command)"
      for word in "${words[@]}"; do
        case "$word" in
          -I* | -D* | -std=c++20 | -march=*) echo "$word" ;;
          /*) [ "$previous" != -isystem ] || echo "-isystem$word" ;;
        esac
        previous=$word
      done
    done | sort -u
}

# clang-tidy on the sources of one layer, as one translation unit because most of the time goes into Eigen's headers;
# one by one if they do not compile together. Content that passed before is not looked at again.
tidy_layer() {
  local build=$1 folder=$2 name cache key
  local -a flags files
  name=$(basename "$folder")
  cache=$build/tidy-cache
  mapfile -t files < <(find "$folder" -name '*.cpp' | sort)
  key=$name-$(cd "$repository" && { cat .clang-tidy; find src drivers -name '*.hpp' | sort | xargs cat; cat "${files[@]}"; } |
    sha256sum | cut -c1-16)
  [ -e "$cache/$key.passed" ] && return 0
  mapfile -t flags < <(flags_of "$build" "$name")
  if [ "${#flags[@]}" -eq 0 ]; then
    echo "$build/compile_commands.json does not know the layer $name" >&2
    return 1
  fi
  printf '#include "%s"  // NOLINT\n' "${files[@]}" | grep -v 'math/transport\.cpp' >"$cache/$name.cpp"
  local tidy=(clang-tidy --quiet "--config-file=$repository/.clang-tidy") log=$cache/$name.log
  if ! "${tidy[@]}" "$cache/$name.cpp" -- "${flags[@]}" >"$log" 2>/dev/null; then
    if ! grep -q 'clang-diagnostic-error' "$log"; then
      cat "$log"
      return 1
    fi
    echo "note: the sources of $name do not compile together, one by one then" >&2
    "${tidy[@]}" "${files[@]}" -- "${flags[@]}" 2>/dev/null || return 1
  fi
  if [ "$name" = math ]; then  # LEMON is not C++20
    "${tidy[@]}" "$folder/transport.cpp" -- "${flags[@]}" -std=c++17 2>/dev/null || return 1
  fi
  touch "$cache/$key.passed"
}

check_tidy() {
  local build=$1
  if [ ! -f "$build/compile_commands.json" ]; then
    echo "$build has no compile_commands.json: configure it first" >&2
    return 1
  fi
  mkdir -p "$build/tidy-cache"
  export -f tidy_layer flags_of
  export repository
  # the largest first, so that the last one does not run alone
  { echo "$repository/drivers"; ls -d "$repository"/src/*/; } | sed 's|/$||' | grep -vx "$repository/src/decisions" |
    while read -r layer; do echo "$(find "$layer" -name '*.cpp' | wc -l) $layer"; done | sort -rn | cut -d' ' -f2 |
    xargs -P "$(nproc)" -I{} bash -c 'set -euo pipefail; tidy_layer "$@"' _ "$build" {}
}

case "${1:-}" in
  layers | size | format) "check_$1" "${2:-$repository}" ;;
  tidy) check_tidy "${2:-$repository/build/release}" ;;
  all)
    check_layers "$repository"
    check_size "$repository"
    check_format "$repository"
    check_tidy "${2:-$repository/build/release}"
    ;;
  *)
    sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 64
    ;;
esac
