#!/usr/bin/env bash
# A study asks for a half-width: the same table for any ranks and kills, more precision later, and what is refused.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# precise HALF_WIDTH [MAX_REPLICATES]
precise() {
  cat <<TOML
format = "mixrate.study/1"
name = "precise"
seed = 7
replicates = 20
max_replicates = ${2:-5000}

[[experiment]]
scenario = "sgmoe-mild"
n = [100, 200, 400, 800]
k = [2]
losses = ["voronoi-exact", "hellinger"]
precision = { loss = "hellinger", half_width = $1 }

  [[experiment.estimator]]
  kind = "mle"
  start = { kind = "oracle", radius = 0.1 }
TOML
}
digest_of() { "$MIXRATE" status "$1" --digest; }

precise 0.05 >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o one --progress none
expect_out '^rounds   [2-9]$'
expect_out '^  hellinger \(mean\) of sgmoe-mild, k = 2, mle: asked \+-0.05, reached \+-0.04[0-9]*$'
digest=$(digest_of one)

# Any number of ranks.
for n in 2 4; do
  expect_exit 0 mixrate_mpirun "$n" "$MIXRATE" run s.toml -o "ranks$n" --progress none
  [ "$(digest_of "ranks$n")" = "$digest" ] || fail "$n ranks give other rows"
done

# Killed and resumed, in rounds early and late: FAULT_KILLS times, then to the end.
kills=0
for ((i = 1; kills < 5 && i < 50; ++i)); do
  "$MIXRATE" run s.toml -o killed --progress none >log 2>&1 &
  sleep "0.$((RANDOM % 6))$((RANDOM % 10))"
  kill -KILL $! 2>/dev/null && kills=$((kills + 1))
  if wait $! 2>/dev/null; then rm -rf killed; fi # it was done before
done
expect_exit 0 "$MIXRATE" run s.toml -o killed --progress none
[ "$(digest_of killed)" = "$digest" ] || fail "$kills kills give other rows"

# What is asked and reached is told.
expect_exit 0 "$MIXRATE" status one
expect_out '^precision 1 of 1 slopes as well known as was asked, round [2-9]$'
expect_exit 0 "$MIXRATE" status one --json
python3 - out <<'PYTHON' || fail "status --json: $(cat out)"
import json, sys
status = json.load(open(sys.argv[1]))
goal = status["precision"]["goals"][0]
assert status["state"] == "complete" and status["precision"]["state"] == "reached", status
assert goal["asked"] == 0.05 and goal["reached"] and 0.03 < goal["half_width"] <= 0.05, goal
assert len({cell["replicates"] for cell in status["cells"]}) > 1, "replicates differ by cell"
PYTHON
expect_exit 0 "$MIXRATE" rates one --column hellinger
expect_out '^  hellinger \(mean\) of sgmoe-mild, k = 2, mle: asked \+-0.05, reached \+-0.04'
expect_exit 0 "$MIXRATE" rates one --format json
python3 - out <<'PYTHON' || fail "rates --json: $(cat out)"
import json, sys
rows = json.load(open(sys.argv[1]))
asked = [row for row in rows if row["asked_half_width"] is not None]
assert len(asked) == 1 and asked[0]["loss"] == "hellinger" and asked[0]["functional"] == "mean", asked
assert asked[0]["reached_half_width"] <= 0.05, asked
# the printed interval is at least as wide as its Monte Carlo part
assert asked[0]["upper"] - asked[0]["lower"] >= 1.999 * asked[0]["reached_half_width"], asked
PYTHON

# A finished study is asked for more: it goes on, and has the rows of a run that asked for it at once. Asked for less it
# forgets nothing.
precise 0.035 >more.toml
cp -r one more
expect_exit 0 "$MIXRATE" run more.toml -o more --progress none
expect_exit 0 "$MIXRATE" run more.toml -o fresh --progress none
[ "$(digest_of more)" = "$(digest_of fresh)" ] || fail "a study that went on has other rows"
expect_exit 0 "$MIXRATE" run s.toml -o more --progress none
[ "$(digest_of more)" = "$(digest_of fresh)" ] || fail "a larger half-width lost rows"

# A run that is stopped says how far it is, and that the same command goes on.
sed 's/replicates = 20$/replicates = 400/; s/0.05/0.004/' s.toml >long.toml
expect_exit 75 "$MIXRATE" run long.toml -o long --progress none --time-limit 2s
expect_exit 75 "$MIXRATE" status long
expect_out '^precision 0 of 1 slopes'
expect_out '^  hellinger .*: asked \+-0.004'

# Rows of a fixed number are a first round; a smoke run asks for nothing.
sed '/^precision/d; /^max_/d' s.toml >fixed.toml
expect_exit 0 "$MIXRATE" run fixed.toml -o fixed --progress none
expect_exit 0 "$MIXRATE" run s.toml -o fixed --progress none
[ "$(digest_of fixed)" = "$digest" ] || fail "a study of fixed replicates did not go on"
expect_exit 0 "$MIXRATE" run s.toml -o smoke --smoke --progress none
expect_exit 0 "$MIXRATE" status smoke
! grep -q '^precision' out || fail "a smoke run asks for a precision"

# plan predicts, and refuses what cannot be reached. So does run, after the first round; its rows stay.
expect_exit 0 "$MIXRATE" plan s.toml --pilot 3
expect_out '^Precision: rounds end when all of these are reached'
expect_out '^  hellinger .*: asked \+-0.05, predicted \+-0.0'
expect_exit 0 "$MIXRATE" plan s.toml --pilot 3 --json
python3 - out <<'PYTHON' || fail "plan --json: $(cat out)"
import json, sys
plan = json.load(open(sys.argv[1]))
assert plan["precision"][0]["reachable"] and plan["replicates"] > 4 * 20, plan
PYTHON
precise 0.002 100 >hopeless.toml
expect_exit 64 "$MIXRATE" plan hopeless.toml --pilot 3
told='half_width = 0.002 cannot be reached for hellinger \(mean\) of sgmoe-mild, k = 2, mle \(max_replicates = 100 of every cell give about \+-[0-9.]+\). Write max_replicates = [0-9]+, or half_width = [0-9.]+\.$'
grep -qE "^mixrate: hopeless.toml:12:[0-9]+: $told" err || fail "plan says: $(cat err)"
expect_exit 64 "$MIXRATE" run hopeless.toml -o hopeless --progress none
grep -qE "^mixrate: hopeless.toml:12:[0-9]+: $told" err || fail "run says: $(cat err)"
expect_exit 0 "$MIXRATE" status hopeless
expect_out '^done      80 of 80 replicates'
expect_out '^precision 0 of 1 slopes as well known as was asked, round 1, not to be reached under max_replicates$'

# Shards cannot decide about rounds.
expect_error 64 "--shard: a study with precision does not run in shards (a round is decided by the rows of all cells, \
and a shard has its own only). Run it as one job, or write replicates instead of precision." \
  "$MIXRATE" run s.toml -o sharded --shard 1/2
expect_error 64 "--array: a study with precision does not run in shards (a round is decided by the rows of all cells, \
and a shard has its own only). Run it as one job, or write replicates instead of precision." \
  "$MIXRATE" submit s.toml -o sharded --nodes 1 --time 1h --ntasks-per-node 2 --array 2 --dry-run --pilot 0
