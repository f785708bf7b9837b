#!/usr/bin/env bash
# From a fresh clone to a rate table: install, build, run jobs/quickstart.toml on all cores, print the table and
# the paths of the result file and the figures. Run it again and it continues or finds everything done.
#
# usage: bash jobs/quickstart.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cores=$(nproc)
build=build/release
log=$build/build.log

# A fresh build takes about twelve minutes of processor time.
if [ -x "$build/mixrate" ]; then
  echo "mixrate: builds what has changed and runs a study of some seconds, jobs/quickstart.toml."
else
  echo "mixrate: installs the packages that are missing (half a minute), compiles (about $(((12 + cores - 1) / cores)) min" \
    "on $cores cores), and runs a study of some seconds, jobs/quickstart.toml."
fi

# One line of progress from what ninja prints: rewritten on a terminal, a line for each tenth elsewhere.
show_progress() {
  awk -v terminal="$([ -t 1 ] && echo 1 || echo 0)" '
    match($0, /^\[[0-9]+\/[0-9]+\]/) {
      split(substr($0, 2, RLENGTH - 2), step, "/")
      tenth = int(10 * step[1] / step[2])
      if (terminal) printf "\rcompiling  %d of %d steps", step[1], step[2]
      else if (tenth > last) print "compiling  " 10 * tenth " %"
      last = tenth
      fflush()
    }
    END { if (terminal && NR) print "" }'
}

bash cluster/setup.sh --run
mkdir -p "$build"
if [ ! -f "$build/CMakeCache.txt" ]; then
  cmake --preset release -DMIXRATE_TESTS=OFF >"$log" 2>&1 || { cat "$log"; exit 1; }
fi
cmake --build "$build" --target mixrate -j "$cores" 2>&1 | tee "$log" | show_progress ||
  { grep -A 20 -E '^FAILED|error' "$log"; echo "mixrate: the build failed; all of its output is in $log" >&2; exit 1; }

# shellcheck source=cluster/mpi.sh
source cluster/mpi.sh
output=results/quickstart.mixrate
mixrate_mpirun $((cores + 1)) "$build/mixrate" run jobs/quickstart.toml -o "$output"  # rank 0 sleeps: one more
"$build/mixrate" rates "$output/results.h5"
"$build/mixrate" plot "$output/results.h5" -o "$output"

echo
echo "results  $PWD/$output/results.h5"
for figure in "$output"/*.png; do
  [ -f "$figure" ] && echo "figure   $PWD/$figure"
done
