#!/usr/bin/env bash
# What `plan` finds of programs of users before a run, and the helper for R.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

page=$MIXRATE_SOURCE/jobs/EXTERNAL.md
block() { awk -v want="$2" -v lang="$1" '$0 == "```" lang { n++; inside = n == want; next } /^```/ { inside = 0 } inside' "$page"; }
block toml 1 | sed 's/replicates = 20/replicates = 3/; s/n = \[100, 200, 400\]/n = [100, 200]/' >halves.toml
block python 1 >my_fit.py
cp -r "$MIXRATE_SOURCE/drivers/python/mixrate" "$MIXRATE_SOURCE/drivers/r/mixrate.R" .
export MIXRATE

# Programs that cannot be used are refused before a pilot, and told where nothing is run: the machine may be another.
sed 's/"python3", "my_fit.py"/"pyhton3", "my_fit.py"/' halves.toml >bad.toml
expect_exit 64 "$MIXRATE" plan bad.toml --pilot 1
grep -q "^mixrate: bad.toml:.*there is no program 'pyhton3'" err || fail "plan: $(cat err)"
expect_exit 0 "$MIXRATE" plan bad.toml --pilot 0
grep -q "^warning: bad.toml:.*there is no program 'pyhton3'" err || fail "plan --pilot 0: $(cat err)"
expect_exit 0 "$MIXRATE" submit bad.toml --nodes 1 --time 1h --pilot 0 --dry-run
grep -q "^warning: bad.toml:.*there is no program 'pyhton3'" err || fail "submit: $(cat err)"
sed '$d' my_fit.py >my_silent.py
sed 's/my_fit.py/my_silent.py/' halves.toml >silent.toml
expect_exit 64 "$MIXRATE" plan silent.toml --pilot 1
grep -q 'Let it end with mixrate_serve(...) in R, mixrate.serve(...) in Python' err || fail "no serve: $(cat err)"

# Programs that fail on every data set: told with their message, exit code 64. Some failures: told.
sed 's/"variance": \[1.0, 1.0\]/"variances": [1.0, 1.0]/' my_fit.py >my_wrong.py
sed 's/my_fit.py/my_wrong.py/' halves.toml >wrong.toml
expect_exit 64 "$MIXRATE" plan wrong.toml --pilot 4
grep -qE "^mixrate: [0-9]+ of [0-9]+ pilot replicates failed \(gaussian-mixture, halves, k = 2\): .*unknown key 'variances'.*Mend it first: the run would fail in the same way.$" err ||
  fail "all wrong: $(cat out err)"
expect_exit 64 "$MIXRATE" plan wrong.toml --pilot 4 --json
python3 - out <<'PYTHON' || fail "plan --json: $(cat out)"
import json, sys
failures = json.load(open(sys.argv[1]))["pilot_failures"]
assert len(failures) == 1 and failures[0]["estimator"] == "halves" and failures[0]["failed"] == failures[0]["replicates"] >= 2, failures
PYTHON
sed 's/def fit(request):/&\n    assert request.n < 200, "too many"/' my_fit.py >my_some.py
sed 's/my_fit.py/my_some.py/' halves.toml >some.toml
expect_exit 0 "$MIXRATE" plan some.toml --pilot 4
expect_out '^[0-9]+ of [0-9]+ pilot replicates failed \(gaussian-mixture, halves, k = 2\): .*too many'
expect_exit 0 "$MIXRATE" plan halves.toml --pilot 4
grep -q 'failed' out && fail "none failed: $(cat out)"

command -v Rscript >/dev/null || { echo "skipped: R is not installed"; exit 0; }

# The helper is found beside the script, from another folder and in a folder with a blank.
mkdir "my scripts" elsewhere
block r 1 >"my scripts/my_fit.R"
cp mixrate.R "my scripts"
sed 's/"python3", "my_fit.py"/"Rscript", "my_fit.R"/' halves.toml >"my scripts/r.toml"
(cd elsewhere && "$MIXRATE" run "../my scripts/r.toml" -o ../r --progress none) >out 2>&1 || fail "from another folder: $(cat out)"
expect_exit 0 "$MIXRATE" status r
expect_out 'complete$'

# A parameter that is NA is named; what mixrate says is R's error; several kinds are read.
sed 's/variance = c(1, 1)/variance = c(1, NA)/' "my scripts/my_fit.R" >"my scripts/my_na.R"
sed 's/my_fit.R/my_na.R/' "my scripts/r.toml" >"my scripts/na.toml"
expect_exit 64 "$MIXRATE" run "my scripts/na.toml" -o na --progress none
grep -q 'parameters\$variance\[2\] is NA' err || fail "NA: $(cat err)"
cat >read.R <<'R'
source("mixrate.R")
rows <- mixrate_read("r", kind = c("loss", "diagnostic"), column = c("hellinger", "gap"))
stopifnot(setequal(rows$kind, c("loss", "diagnostic")), setequal(rows$column, c("hellinger", "gap")))
told <- tryCatch(mixrate_read("r", kind = "nothing"), error = conditionMessage)
stopifnot(is.character(told), grepl("nothing", told), !grepl("no lines available", told))
R
Rscript read.R >out 2>&1 || fail "mixrate_read: $(cat out)"
