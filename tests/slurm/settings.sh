# shellcheck shell=bash
# Sourced. The cluster of these tests has a directory and ports of its own, beside one that somebody may have up and
# beside those of other checkouts.
key=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd | cksum | cut -d ' ' -f 1)
export SLURM_LOCAL_DIR=${TMPDIR:-/tmp}/mixrate-slurm-$key SLURM_LOCAL_PORT=$((20000 + key % 1500 * 8))

# Leave with 77 (skipped) and the reason where there can be no cluster.
require_slurm() {
  local program
  [ "$(id -u)" -eq 0 ] || { echo "skipped: only root can start slurmd" && exit 77; }
  for program in munged slurmctld slurmd srun; do
    PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null ||
      { echo "skipped: $program is not installed (cluster/setup.sh --slurm)" && exit 77; }
  done
}
