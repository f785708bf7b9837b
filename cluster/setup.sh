#!/usr/bin/env bash
# Install the Debian 12 packages that mixrate needs and this machine lacks.
#
# usage: cluster/setup.sh [--run | --slurm | --tests]
#   --run    what building and running the program needs
#   --slurm  what cluster/slurm-local.sh needs
#   --tests  all of this and what the test suite needs (default)
#
# Quick and silent when nothing is missing. Without the right to install it prints the command and exits 1.
set -euo pipefail

run_packages=(cmake g++ ninja-build ccache libopenmpi-dev openmpi-bin libeigen3-dev libboost-serialization-dev
  libhdf5-dev libcli11-dev libtomlplusplus-dev nlohmann-json3-dev zlib1g-dev libfmt-dev librandom123-dev liblemon-dev
  gnuplot-nox fonts-dejavu-core)
# libpmix-dev: srun --mpi=pmix opens the unversioned libpmix.so, which no package of Slurm depends on
slurm_packages=(munge slurmctld slurmd slurm-client slurm-wlm-basic-plugins libpmix-dev)
test_packages=(libgtest-dev libgmock-dev libbenchmark-dev hdf5-tools clang-format clang-tidy shellcheck clang
  libclang-rt-dev python3 python3-numpy python3-h5py python3-pandas r-base-core zsh groff-base doxygen pkg-config)

case "${1:---tests}" in
  --run) wanted=("${run_packages[@]}") ;;
  --slurm) wanted=("${slurm_packages[@]}") ;;
  --tests) wanted=("${run_packages[@]}" "${slurm_packages[@]}" "${test_packages[@]}") ;;
  *)
    echo "usage: cluster/setup.sh [--run | --slurm | --tests]" >&2
    exit 64
    ;;
esac

if ! command -v dpkg-query >/dev/null; then
  echo "cluster/setup.sh: not a Debian system, nothing installed; CMake will name what it misses" >&2
  exit 0
fi

installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
  awk '$1 == "installed" { print $2 }' || true)
missing=()
for package in "${wanted[@]}"; do
  grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

install="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
if [ "$(id -u)" -eq 0 ]; then
  as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root=(sudo -n)
else
  {
    echo "mixrate: ${#missing[@]} packages are missing and this user may not install them. Run once as root:"
    echo
    echo "  $install"
    echo
  } >&2
  exit 1
fi

echo "mixrate: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
  >/dev/null
