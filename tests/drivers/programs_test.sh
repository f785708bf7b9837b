#!/usr/bin/env bash
# Rows of another program, or of another C library: facts of all runs are kept, and the difference is told.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study >s.toml
# Another choice of codes in the C library: what GLIBC_TUNABLES does on one host, another processor does on its own.
other=(env GLIBC_TUNABLES=glibc.cpu.hwcaps=-FMA,-AVX2_Usable,-AVX2)
expect_exit 0 "$MIXRATE" run s.toml -o d --shard 1/2
expect_exit 0 "${other[@]}" "$MIXRATE" run s.toml -o d --shard 2/2
fact() { h5dump -d "/provenance/$1" "$2" | tr -d '\n'; }
if [ "$(fact functions d/shard-1-of-2/results.h5)" = "$(fact functions d/shard-2-of-2/results.h5 | sed 's/2-of-2/1-of-2/')" ]; then
  echo "this C library has one code only: nothing to compare"
  exit 0
fi

# Merging.
expect_exit 0 "$MIXRATE" merge -o d/results.h5 d/shard-*
grep -q '^warning: d/shard-2-of-2: rows were computed by another program than those of d/shard-1-of-2 (.*exp.* other digits)' \
  err || fail "merge says nothing: $(cat err)"
[ "$(h5dump -d /provenance/history d/results.h5 | grep -o 'shard [12]/2' | sort -u | wc -l)" -eq 2 ] ||
  fail "facts of a shard are lost: $(h5dump -d /provenance/history d/results.h5)"
# The same program: no word.
expect_exit 75 "$MIXRATE" merge -o same.h5 d/shard-1-of-2 d/shard-1-of-2/results.h5
[ ! -s err ] || fail "one program, and merge says: $(cat err)"

# Going on.
expect_exit 0 "${other[@]}" "$MIXRATE" run s.toml -o d/shard-1-of-2
expect_out '^warning: rows in d/shard-1-of-2 were computed by another program \(.*exp.* other digits\)'
expect_exit 0 "${other[@]}" "$MIXRATE" run s.toml -o d/shard-2-of-2
grep -q '^warning: rows in' out && fail "the same program, and run says: $(cat out)"

# Ranks: one that differs from the first is sent home, the others do the work; alone it is an error.
expect_exit 0 mpirun --allow-run-as-root --oversubscribe --bind-to none -n 2 "$MIXRATE" run s.toml -o ranks : \
  -n 1 "${other[@]}" "$MIXRATE" run s.toml -o ranks
grep -qE '^warning: Rank 2 on .* is not used: .*exp.* other digits' err || fail "no word of rank 2: $(cat out err)"
expect_exit 0 "$MIXRATE" run s.toml -o alone
[ "$("$MIXRATE" status ranks --digest)" = "$("$MIXRATE" status alone --digest)" ] || fail "the odd rank computed rows"
expect_exit 1 mpirun --allow-run-as-root --oversubscribe --bind-to none -n 1 "$MIXRATE" run s.toml -o none : \
  -n 1 "${other[@]}" "$MIXRATE" run s.toml -o none
