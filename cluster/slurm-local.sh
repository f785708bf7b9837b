#!/usr/bin/env bash
# A real Slurm (munged, slurmctld, a slurmd for each virtual node) on this machine, loopback only, for tests.
#
# usage: cluster/slurm-local.sh install         install the Debian packages
#        cluster/slurm-local.sh up              start what does not run yet; waits until all nodes are idle
#        source <(cluster/slurm-local.sh env)   let sbatch, mpirun, ... of this shell use it
#        cluster/slurm-local.sh status          nodes and jobs; fails if it does not run
#        cluster/slurm-local.sh down            cancel all jobs, stop exactly the daemons that `up` started
#        cluster/slurm-local.sh clean           down, then remove its directory
#
# Settings (environment): SLURM_LOCAL_DIR (default ${TMPDIR:-/tmp}/slurm-local.$UID; short, it holds a socket),
# SLURM_LOCAL_NODES (2), SLURM_LOCAL_CPUS (of each node, 4; they need not exist), SLURM_LOCAL_PORT (the first it takes,
# 26817), SLURM_LOCAL_KILLWAIT (seconds between SIGTERM and SIGKILL, 10). Needs root, because slurmd starts jobs as
# their users; needs no systemd, cgroups or data base.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=${SLURM_LOCAL_DIR:-${TMPDIR:-/tmp}/slurm-local.$UID}
nodes=${SLURM_LOCAL_NODES:-2}
cpus=${SLURM_LOCAL_CPUS:-4}
port=${SLURM_LOCAL_PORT:-26817}
kill_wait=${SLURM_LOCAL_KILLWAIT:-10}
export SLURM_CONF=$dir/slurm.conf PATH=$PATH:/usr/sbin:/sbin

say() { printf 'slurm-local: %s\n' "$*" >&2; }
die() {
  say "$*"
  exit 1
}

# is_process PID NAME: does it run, is it that program, and not a zombie that nobody has reaped?
is_process() {
  local stat=''
  { stat=$(<"/proc/$1/stat"); } 2>/dev/null && [[ $stat == "$1 ($2) "[!ZX]* ]]
}
is_gone() { ! is_process "$@"; }

# runs DAEMON: does the process of DAEMON.pid run? slurmd.node1 is a slurmd.
runs() {
  local pid=''
  [[ -s $dir/$1.pid ]] && read -r pid <"$dir/$1.pid" && is_process "$pid" "${1%%.*}"
}
all_idle() { [[ $(sinfo -h -N -o %T 2>/dev/null | grep -cE '^(idle|mixed|allocated|completing)$') -ge $nodes ]]; }
no_jobs() { [[ -z $(squeue -h 2>/dev/null) ]]; }

# await TENTHS COMMAND...: poll until it succeeds
await() {
  local tenths=$1 i
  shift
  for ((i = 0; i < tenths; ++i)); do
    "$@" >/dev/null 2>&1 && return 0
    sleep 0.1
  done
  return 1
}

# TmpFS: otherwise the PMIx servers of the nodes fight for one directory. cred_expire: a requeued job starts after
# 18 s instead of 2 minutes. config_overrides: nodes may claim CPUs that are not there.
write_config() {
  local host i
  host=$(hostname -s)
  mkdir -p "$dir"/{state,spool,tmp}
  chmod 755 "$dir" "$dir"/{state,spool,tmp}
  [[ -s $dir/munge.key ]] || (umask 077 && head -c 128 /dev/urandom >"$dir/munge.key")
  : >"$dir/plugstack.conf"
  {
    cat <<CONF
ClusterName=local
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmctldPort=$port
SlurmdPort=$((port + 1))
AuthType=auth/munge
AuthInfo=socket=$dir/munge.socket,cred_expire=15
CredType=cred/munge
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool/%n
TmpFS=$dir/tmp/%n
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.%n.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/slurmd.%n.log
PlugStackConfig=$dir/plugstack.conf
MailProg=/bin/true
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/filetxt
JobCompLoc=$dir/jobcomp.txt
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=5,bf_interval=5,batch_sched_delay=0
SlurmdParameters=config_overrides
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
KillWait=$kill_wait
InactiveLimit=0
MinJobAge=3600
SlurmdTimeout=30
CONF
    for ((i = 1; i <= nodes; i++)); do
      echo "NodeName=node$i NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 1 + i)) CPUs=$cpus RealMemory=1000"
    done
    echo "PartitionName=main Nodes=node[1-$nodes] Default=YES MaxTime=INFINITE DefaultTime=10 State=UP OverSubscribe=NO"
  } >"$dir/slurm.conf.new"
  mv "$dir/slurm.conf.new" "$dir/slurm.conf"
}

start_munged() {
  if ! runs munged; then
    rm -f "$dir"/munge.socket*
    munged --force --key-file="$dir/munge.key" --socket="$dir/munge.socket" --pid-file="$dir/munged.pid" \
      --log-file="$dir/munged.log" --seed-file="$dir/munged.seed" --origin=127.0.0.1
  fi
  await 50 munge --socket="$dir/munge.socket" --no-input || die "munged does not answer, see $dir/munged.log"
}

up() {
  local program i
  ((EUID == 0)) || die "only root can start it"
  for program in munged slurmctld slurmd sinfo; do
    command -v "$program" >/dev/null || die "there is no $program: run '$0 install'"
  done
  # slurmctld first: without slurm.conf, sinfo tries for a minute
  if ! runs slurmctld || ! all_idle; then
    write_config
    start_munged
    runs slurmctld || slurmctld -f "$SLURM_CONF"
    for ((i = 1; i <= nodes; i++)); do
      mkdir -p "$dir/spool/node$i" "$dir/tmp/node$i"
      chmod 1777 "$dir/tmp/node$i"
      runs "slurmd.node$i" || slurmd -N "node$i" -f "$SLURM_CONF"
    done
    for ((i = 0; i < 10; i++)); do
      await 30 all_idle && break
      scontrol update nodename="node[1-$nodes]" state=resume >/dev/null 2>&1 || true # down after an unclean stop
    done
    all_idle || die "the nodes do not come up, see the logs in $dir"
  fi
  say "$nodes nodes of $cpus CPUs, SLURM_CONF=$SLURM_CONF"
}

down() {
  local daemon pid
  if runs slurmctld; then
    squeue -h -o %A | sort -u | xargs -r scancel >/dev/null 2>&1 || true
    await $((10 * kill_wait + 50)) no_jobs || say "some jobs did not end"
  fi
  for daemon in "$dir"/slurmctld.pid "$dir"/slurmd.*.pid "$dir"/munged.pid; do
    daemon=$(basename "$daemon" .pid)
    runs "$daemon" || continue
    read -r pid <"$dir/$daemon.pid"
    kill -TERM "$pid"
    await 100 is_gone "$pid" "${daemon%%.*}" || kill -KILL "$pid"
    rm -f "$dir/$daemon.pid"
  done
  say "down"
}

# The nodes share one host name: over shared memory, ranks of different nodes would map each other's segment and
# crash. So MPI goes over TCP, which Open MPI does not use on loopback unless told to.
print_environment() {
  echo "export SLURM_CONF='$SLURM_CONF'"
  echo "export OMPI_MCA_btl=tcp,self OMPI_MCA_btl_tcp_if_include=lo OMPI_MCA_oob_tcp_if_include=lo"
  echo "export OMPI_MCA_mpi_yield_when_idle=1" # more ranks than cores, though Slurm tells Open MPI otherwise
  ((EUID)) || echo "export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1"
}

case ${1:-} in
  install) bash "$here/setup.sh" --slurm ;;
  up | down) "$1" ;;
  env) print_environment ;;
  status)
    runs slurmctld || die "it does not run"
    sinfo -N -o '%N %T %C'
    squeue -o '%.8i %.16j %.2t %.8M %.8l %.5D %R'
    all_idle
    ;;
  clean)
    down
    if [[ -f $dir/slurm.conf ]]; then rm -rf "$dir"; fi
    ;;
  *)
    sed -n '2,14s/^# \{0,1\}//p' "$0" >&2
    exit 64
    ;;
esac
