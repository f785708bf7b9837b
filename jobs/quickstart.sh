#!/usr/bin/env bash
# From a fresh clone to a rate table: install, build, run jobs/quickstart.toml on all cores, print the table and
# the paths of the result file and the figures. Run it again and it continues or finds everything done.
#
# usage: bash jobs/quickstart.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cluster/setup.sh --run
cores=$(nproc)
build=build/release
if [ ! -f "$build/CMakeCache.txt" ]; then
  echo "mixrate: configuring $build"
  cmake --preset release -DMIXRATE_TESTS=OFF >build-quickstart.log 2>&1 || { cat build-quickstart.log; exit 1; }
  rm -f build-quickstart.log
fi
cmake --build "$build" --target mixrate -j "$cores"

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
