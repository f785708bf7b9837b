#!/usr/bin/env bash
# The law of the result file: the same bytes under /cells and /rates for any number of ranks.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study | sed 's/^replicates = 6/replicates = 40/' >s.toml
cat >>s.toml <<'EOF'

[[experiment]] # all that can change with n and the replicate
n = [50, 60]
k = [2]
losses = ["max-atom", "fisher"]
estimator = [{ kind = "em", start = "moments" }]
[experiment.scenario]
family = "softmax-mixture"
dimension = 2
weights = [0.4, 0.6]
coefficient = [[1, 0], [-0.5, 1]]
axis = { option = "support", draws = 1000, label = "p" }
redraw = "feature_seed"
drift = { exponent = -0.25, coefficient = [[1, 0], [0, 0]] }
EOF
expect_exit 0 "$MIXRATE" run s.toml -o alone
digest=$("$MIXRATE" status alone --digest)
for ranks in 1 2 4 7; do
  expect_exit 0 mixrate_mpirun "$ranks" "$MIXRATE" run s.toml -o "np$ranks"
  found=$("$MIXRATE" status "np$ranks" --digest)
  [ "$found" = "$digest" ] || fail "np $ranks: digest $found, alone $digest"
  if command -v h5diff >/dev/null; then
    for group in /cells /rates; do
      h5diff alone/results.h5 "np$ranks/results.h5" "$group" "$group" || fail "np $ranks: h5diff finds differences in $group"
    done
  fi
done
# The digest does see the results: another seed, another digest.
sed 's/^seed = 7/seed = 8/' s.toml >other.toml
expect_exit 0 "$MIXRATE" run other.toml -o other
[ "$("$MIXRATE" status other --digest)" != "$digest" ] || fail "the digest does not depend on the results"
