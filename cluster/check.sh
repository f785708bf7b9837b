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
  sources "$root" include src drivers tests | (cd "$root" && sed "s|^$root/||" | xargs awk -f "$here/layers.awk")
}

check_size() {
  local root=$1
  sources "$root" include src drivers tests | (cd "$root" && sed "s|^$root/||" | xargs awk -f "$here/size.awk")
}

check_format() {
  local root=$1
  sources "$root" include src drivers tests | (cd "$root" && xargs clang-format --style=file --dry-run -Werror)
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

# clang-tidy on the sources of some layers, as one translation unit because much of the time goes into Eigen's headers:
# names that are local to a file must differ within them. Content that passed before is not looked at again.
tidy_layers() {
  local build=$1 name cache key layer
  local -a flags files layers
  read -ra layers <<<"$2"
  name=$(basename "${layers[0]}")
  cache=$build/tidy-cache
  mapfile -t files < <(for layer in "${layers[@]}"; do find "$repository/$layer" -name '*.cpp' | sort; done)
  key=$name-$(cd "$repository" && { cat .clang-tidy; find src drivers -name '*.hpp' | sort | xargs cat; cat "${files[@]}"; } |
    sha256sum | cut -c1-16)
  [ -e "$cache/$key.passed" ] && return 0
  mapfile -t flags < <(for layer in "${layers[@]}"; do flags_of "$build" "$(basename "$layer")"; done | sort -u)
  if [ "${#flags[@]}" -eq 0 ]; then
    echo "$build/compile_commands.json does not know the layers ${layers[*]}" >&2
    return 1
  fi
  printf '#include "%s"  // NOLINT\n' "${files[@]}" | grep -v 'math/transport\.cpp' >"$cache/$name.cpp"
  local tidy=(clang-tidy --quiet "--config-file=$repository/.clang-tidy") log=$cache/$name.log
  if ! "${tidy[@]}" "$cache/$name.cpp" -- "${flags[@]}" >"$log" 2>/dev/null; then
    cat "$log"
    if grep -q 'clang-diagnostic-error' "$log"; then
      echo "the sources of ${layers[*]} are read as one file and do not compile together: rename one of two names" >&2
    fi
    return 1
  fi
  if [ "$name" = math ]; then  # LEMON is not C++20
    "${tidy[@]}" "$repository/src/math/transport.cpp" -- "${flags[@]}" -std=c++17 2>/dev/null || return 1
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
  export -f tidy_layers flags_of
  export repository
  # the largest first, so that the last one does not run alone
  local groups=(src/model drivers "src/estimator src/loss" "src/experiment src/tabulation src/analysis"
    "src/math src/random src/measure")
  local layer
  for layer in $(cd "$repository" && ls -d src/*/ | sed 's|/$||' | grep -vx src/decisions); do
    case " ${groups[*]} " in *" $layer "*) ;; *) groups+=("$layer") ;; esac  # a new layer is not forgotten
  done
  printf '%s\n' "${groups[@]}" | xargs -P "$(nproc)" -I{} bash -c 'set -euo pipefail; tidy_layers "$@"' _ "$build" {}
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
