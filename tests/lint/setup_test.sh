#!/usr/bin/env bash
# cluster/setup.sh against fake system commands: what it installs, and what it says when it may not.
set -euo pipefail
setup=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../cluster" && pwd)/setup.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export FAKE_LOG=$work/log

fake() { # fake NAME BODY
  printf '#!/bin/bash\n%s\n' "$2" >"$work/$1"
  chmod +x "$work/$1"
}
fail() {
  echo "FAIL: $*"
  exit 1
}
lacking() { # dpkg-query that knows every package but these
  fake dpkg-query "shift 3; for p; do case \$p in $1) echo \"unknown \$p\" ;; *) echo \"installed \$p\" ;; esac; done"
}
# shellcheck disable=SC2016  # expanded when the fake runs
fake apt-get 'echo "apt-get $*" >>"$FAKE_LOG"'
run() { PATH="$work:$PATH" bash "$setup" "$@"; }

lacking none
fake id 'echo 1000'
fake sudo 'exit 1'
[ -z "$(run --tests 2>&1)" ] || fail "nothing is missing, yet it speaks"
[ ! -e "$FAKE_LOG" ] || fail "nothing is missing, yet apt-get ran"

lacking 'libgtest-dev|libfmt-dev'
rc=0
said=$(run --tests 2>&1) || rc=$?
[ "$rc" -eq 1 ] || fail "without rights the exit code is $rc, not 1"
grep -qxF '  apt-get update && apt-get install -y --no-install-recommends libfmt-dev libgtest-dev' <<<"$said" ||
  fail "without rights it says: $said"
[ ! -e "$FAKE_LOG" ] || fail "without rights apt-get ran"
said=$(run --run 2>&1) && fail "--run accepts a missing libfmt-dev"
grep -q libgtest-dev <<<"$said" && fail "--run asks for test packages"

fake id 'echo 0'
run --tests >/dev/null
grep -q 'apt-get update' "$FAKE_LOG" || fail "root: no update"
grep -q 'apt-get install .*libfmt-dev libgtest-dev$' "$FAKE_LOG" || fail "root: no install: $(cat "$FAKE_LOG")"
