#!/usr/bin/env bash
# A release build has the -O levels that are meant: -O3 for the hot sources of src/CMakeLists.txt, -O2 for the others.
# usage: flags_test.sh BUILD-DIRECTORY
set -euo pipefail
entries=$(sed -n 's/^ *"command": //p' "$1/compile_commands.json" | grep -E -- '-o (src|drivers)/')

# The last level counts. Prints "level how-many" of the objects whose path matches.
levels() { grep -E -- "-o $1" <<<"$entries" | sed -E 's/.* (-O[0-9a-z]*) .*/\1/' | sort | uniq -c; }
hot=$(levels 'src/CMakeFiles/mixrate_[a-z]*_hot\.dir')
cold=$(levels '(src|drivers)/CMakeFiles/mixrate_[a-z]*\.dir')
echo "hot: $hot, others: $cold"
[[ $hot =~ ^\ *[0-9]+\ -O3$ ]] || { echo "FAIL: hot sources need -O3, and nothing else"; exit 1; }
[[ $cold =~ ^\ *[0-9]+\ -O2$ ]] || { echo "FAIL: sources that are not hot need -O2, and nothing else"; exit 1; }
