#!/usr/bin/env bash
# Mutated inputs for SECONDS seconds: see main.cpp. The environment gives MUTATION (the harness) and SEED.
source "$MIXRATE_SOURCE/tests/drivers/lib.sh"

small_study >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o d
expect_exit 0 "$MIXRATE" sample gmm-location-over -n 60 --seed 2 -o g.csv
"$MIXRATE" fit g.csv --model gaussian-mixture --k 2 --json >start.json || fail "no start"
cat >t.toml <<'TOML'
format = "mixrate.table/1"
name = "t"
TOML
sed -n '/^\[\[table\]\]/,$p' "$MIXRATE_SOURCE/jobs/tables/ratio-paths.toml" >>t.toml
"$MUTATION" "$MIXRATE" "$SECONDS_OF_MUTATION" "${SEED:-1}" . || { cp -r here /tmp/mutation-failure.$$ 2>/dev/null || true; exit 1; }
