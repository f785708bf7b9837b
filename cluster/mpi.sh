# shellcheck shell=bash
# Sourced by scripts. How mpirun is called everywhere: more ranks than cores are allowed (rank 0 sleeps), nothing is
# bound, and root may run it, because containers often have no other user.

# mixrate_mpirun RANKS COMMAND...
mixrate_mpirun() {
  local ranks=$1
  shift
  if [ "$(id -u)" -eq 0 ]; then
    export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
  fi
  # Containers often forbid process_vm_readv; shared-memory copies then print an error for each large message.
  export OMPI_MCA_btl_vader_single_copy_mechanism=none
  export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
  mpirun --oversubscribe --bind-to none -n "$ranks" "$@"
}
