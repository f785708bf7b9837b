#!/usr/bin/env bash
# The Debian packages in a root that has nothing else: they install, and a study runs there under mpirun. Needs root,
# debootstrap and a mirror, so it runs only when asked for (label long).
#
# The environment gives MIXRATE_BUILD (a build folder), MIXRATE_SOURCE, and may give MIRROR.
set -euo pipefail
: "${MIXRATE_BUILD:?build folder}" "${MIXRATE_SOURCE:?repository}" "${MIRROR:=http://deb.debian.org/debian}"
work=$(mktemp -d)
root=$work/root
finish() {
  umount "$root/proc" 2>/dev/null || true
  umount "$root/dev" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap finish EXIT
fail() {
  echo "FAIL: $*"
  exit 1
}
[ "$(id -u)" -eq 0 ] || fail "a root of its own needs root"
command -v debootstrap >/dev/null || fail "apt-get install debootstrap first"

(cd "$MIXRATE_BUILD" && cpack -B "$work/packages") >"$work/log" 2>&1 || fail "cpack: $(tail -5 "$work/log")"
program=$(echo "$work"/packages/mixrate_*.deb)
for package in "$work"/packages/*.deb; do dpkg-deb -f "$package" Package Version Depends Recommends; done
dpkg-deb -f "$program" Depends | grep -q 'libopenmpi3.*libc6\|libc6.*libopenmpi3' || fail "dpkg-shlibdeps said nothing"

debootstrap --variant=minbase bookworm "$root" "$MIRROR" >"$work/log" 2>&1 || fail "debootstrap: $(tail -5 "$work/log")"
cp "$work"/packages/*.deb "$root/tmp/"
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
# A proxy or mirror of this machine's apt holds there too.
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get install -y --no-install-recommends "./tmp/$(basename "$program")" >"$work/log" 2>&1 ||
  fail "the program does not install: $(tail -5 "$work/log")"
cat >"$root/root/try.sh" <<'TRY'
set -e
cd /root
export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 OMPI_MCA_btl_vader_single_copy_mechanism=none
mixrate --version
mpirun --oversubscribe -n 3 mixrate run /usr/share/mixrate/jobs/quickstart.toml --smoke -o ranks
mixrate run /usr/share/mixrate/jobs/quickstart.toml --smoke -o alone
mixrate status ranks --digest
mixrate status alone --digest
ls /usr/share/man/man1/mixrate-run.1.gz /usr/share/bash-completion/completions/mixrate \
  /usr/share/zsh/vendor-completions/_mixrate /usr/share/doc/mixrate/copyright
TRY
inside sh /root/try.sh >"$work/out" 2>&1 || fail "in the new root: $(tail -20 "$work/out")"
tail -7 "$work/out"
grep -xE '[0-9a-f]{16}' "$work/out" >"$work/digests"
(cd "$work" && "$MIXRATE_BUILD/mixrate" run "$MIXRATE_SOURCE/jobs/quickstart.toml" --smoke -o here >/dev/null 2>&1 &&
  "$MIXRATE_BUILD/mixrate" status here --digest) >>"$work/digests"
[ "$(wc -l <"$work/digests")" -eq 3 ] || fail "a digest is missing: $(cat "$work/out")"
[ "$(sort -u "$work/digests" | wc -l)" -eq 1 ] || fail "ranks, one process and the build differ: $(cat "$work/digests")"
inside dpkg -P mixrate >/dev/null 2>&1 || fail "it cannot be removed"
[ -z "$(find "$root/usr/share/mixrate" "$root/usr/bin/mixrate" 2>/dev/null)" ] || fail "something is left behind"
