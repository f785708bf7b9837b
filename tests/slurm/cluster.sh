#!/usr/bin/env bash
# The cluster of these tests goes up or down.
#
# usage: tests/slurm/cluster.sh up|down
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=tests/slurm/settings.sh
source settings.sh
require_slurm
case $1 in
  up) bash ../../cluster/slurm-local.sh up ;;
  down) bash ../../cluster/slurm-local.sh clean ;;
esac
