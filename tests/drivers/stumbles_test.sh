#!/usr/bin/env bash
# What a stranger stumbled over who wrote programs from the documentation alone.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cp -r "$MIXRATE_SOURCE/drivers/python/mixrate" .
export MIXRATE

# study NAME ESTIMATOR-LINES [SCENARIO-LINES]: two sizes, 6 replicates, beside an estimator of ours
study() {
  cat >"$1.toml" <<TOML
format = "mixrate.study/1"
name = "$1"
seed = 4
replicates = 6
[[experiment]]
n = [60, 120]
k = [2]
losses = ["blocks", "hellinger"]
scenario = { ${3:-family = \"gaussian-mixture\"}, covariance = "isotropic", weights = [0.5, 0.5], mean = [-2.0, 2.0], variance = [1.0, 1.0] }
[[experiment.estimator]]
kind = "external"
label = "$1"
$2
[[experiment.estimator]]
kind = "em"
start = "kmeans++"
TOML
}

# --- a truth that is told with each data set is that of losses, templates and exports
cat >told.py <<'PY'
import random
import mixrate

def draw(request):
    rng = random.Random(request.seed)
    at = request.truth["mean"][0][0] + rng.random()
    return {"y": [[rng.choice((at, at + 4)) + rng.gauss(0, 1)] for _ in range(request.n)],
            "truth": {"weights": [0.5, 0.5], "mean": [at, at + 4], "variance": [1.0, 1.0]}}

mixrate.serve(draw=draw)
PY
cat >begin.py <<'PY'
import mixrate

def fit(request):
    return {"parameters": request.starts[0], "status": "stalled"}

mixrate.serve(fit=fit)
PY
study told 'command = ["python3", "begin.py"]
start = "kmeans++"' 'family = "external", of = "gaussian-mixture", command = ["python3", "told.py"]'
expect_exit 0 "$MIXRATE" run told.toml -o told --progress none
"$MIXRATE" export told --kind loss | grep ',em,' >stored.csv
"$MIXRATE" export told --kind estimate | awk -F, '$4 == "em" || NR == 1' |
  awk -F, 'NR > 1 { key = $9 "," $10; if (!(key in seen)) { seen[key] = 1; keys[++n] = key }
    if (!($13 in known)) { known[$13] = 1; names[++m] = $13 }
    value[key, $13] = $14 }
  END { line = "cell,replicate"; for (j = 1; j <= m; ++j) line = line "," names[j]; print line
    for (i = 1; i <= n; ++i) { line = keys[i]; for (j = 1; j <= m; ++j) line = line "," value[keys[i], names[j]]; print line } }' >own.csv
expect_exit 0 "$MIXRATE" losses told own.csv --label em -o own-losses.csv
cmp <(cut -d, -f9,10,13,14 stored.csv) <(tail -n +2 own-losses.csv | cut -d, -f9,10,13,14) ||
  fail "losses of exported estimates are not those of the run"
[ "$(wc -l <stored.csv)" -ge 48 ] || fail "only $(wc -l <stored.csv) losses"
expect_exit 0 "$MIXRATE" losses told.toml --template -o truths.csv
expect_exit 0 "$MIXRATE" losses told.toml truths.csv --loss blocks
[ "$(tail -n +2 out | awk -F, '$NF != 0' | wc -l)" -eq 0 ] || fail "the told truth has a loss: $(cat out)"
expect_exit 0 "$MIXRATE" export told --kind truth --column atom1.mean
[ "$(tail -n +2 out | cut -d, -f14 | sort -u | wc -l)" -eq 12 ] || fail "12 data sets have 12 truths: $(cat out)"
expect_out ',truth,atom1.mean,-1\.'
sed -i 's/rng = random/raise ValueError("no data"); rng = random/' told.py
expect_exit 64 "$MIXRATE" losses told.toml --template
grep -q 'the data set of .*, replicate 0, cannot be drawn (.*no data (told.py:5, in draw)).' err || fail "no data: $(cat err)"

# --- the pilot of plan counts the start of a program once
sed 's/^import mixrate/import time\ntime.sleep(0.6)\nimport mixrate/' begin.py >slow.py
study slow 'command = ["python3", "slow.py"]
start = "kmeans++"'
expect_exit 0 "$MIXRATE" plan slow.toml --pilot 8
awk '/\.slow / && $4 > 0.3 { exit 1 }' out || fail "the start counts for every replicate: $(cat out)"
awk '/^programs / && $2 > 0.4 && $2 < 6 { ok = 1 } END { exit !ok }' out || fail "the start is not told: $(cat out)"

# --- a program that fails on everything is refused before anything is written; what it says has the place
sed 's/def fit(request):/&\n    print("looking at", request.n)\n    request.options["gap"]/' begin.py >raises.py
study raises 'command = ["python3", "raises.py"]
start = "kmeans++"'
expect_exit 64 "$MIXRATE" run raises.toml -o raises --progress none
grep -q "has no answer that can be used: 10 questions .*KeyError: 'gap' (raises.py:5, in fit)" err || fail "raises: $(cat err)"
[ ! -e raises ] || fail "a refused run has written $(ls raises)"
expect_exit 64 "$MIXRATE" run raises.toml -o raises --smoke
expect_exit 1 "$MIXRATE" external-check --study raises.toml
expect_out '^       \| looking at 60$'
expect_out "^WRONG  it has no answer that can be used"

# --- rates and cells say of which estimators nothing is left; replay shows what the program writes
sed 's/    print/    if not __import__("os").path.exists("lost"): return {}\n    print/' raises.py >lost.py
study lost 'command = ["python3", "lost.py"]
start = "kmeans++"'
expect_exit 0 "$MIXRATE" run lost.toml -o lost --progress none
expect_exit 0 "$MIXRATE" rates lost
grep -q "^note: all 12 replicates of 'lost' at '.*', k = 2, failed; 'mixrate status lost' says why\.$" err || fail "lost: $(cat err)"
expect_out '^  blocks'
expect_exit 0 "$MIXRATE" status lost
expect_out "replicate 0: the program 'python3 lost.py' says that it failed: KeyError: 'gap' \\(lost.py:6, in fit\\)"
expect_exit 0 "$MIXRATE" replay lost --cell 0 --replicate 2
grep -q '^  | looking at 60$' err || fail "replay: $(cat err)"
grep -q "^  | KeyError: 'gap'$" err || fail "replay without the traceback: $(cat err)"

# --- shares stand in cells, not in rates; the header of what does not maximise has its own status
cat >robust.py <<'PY'
import mixrate

def fit(request):
    nan = float("nan")
    return {"parameters": request.starts[0], "columns": {"width": nan if request.seed % 3 == 0 else 1.0, "covered": 1}}

mixrate.serve(fit=fit)
PY
study robust 'command = ["python3", "robust.py"]
start = "kmeans++"
columns = ["width"]
shares = ["covered"]
maximises = false'
expect_exit 0 "$MIXRATE" run robust.toml -o robust --progress none
expect_exit 0 "$MIXRATE" cells robust
expect_out '^  share  '
expect_out '^  covered  .* 6 '
expect_out 'robust   6 replicates   not converged 0.0 %   optimisation error - nats'
expect_exit 0 "$MIXRATE" rates robust
grep -q covered out && fail "a share has a slope: $(cat out)"
expect_out '^  width '

# --- external-check: as a study asks, and what columns are no numbers
expect_exit 0 "$MIXRATE" external-check --study robust.toml
expect_out "^estimator 'robust': python3 robust.py$"
expect_out 'n60.robust replicate 4 \(n = 60, k = 2, y of 1, 5 starts\): .*width = .*covered = 1$'
expect_out "^note   'width' was not finite, or not told, in [1-5] of 5 fits$"
expect_out '^all well$'
expect_exit 0 "$MIXRATE" external-check --study robust.toml --cell 2
grep -q n60 out && fail "--cell 2 is another one: $(cat out)"
expect_exit 64 "$MIXRATE" external-check --study robust.toml --cell 1
grep -q 'these cells ask no program' err || fail "a cell without a program: $(cat err)"
expect_exit 64 "$MIXRATE" external-check --study robust.toml python3 robust.py
expect_exit 64 "$MIXRATE" external-check
sed 's/"parameters": request.starts\[0\], //; s/request.seed % 3 == 0/request.n == 5/' robust.py >columns.py
expect_exit 0 "$MIXRATE" external-check python3 columns.py
expect_out '^note   it gave no parameters at all'
expect_out "^note   'width' was not finite in [0-9]* of [0-9]* answers"
expect_out '^ok     fits 400 rows, k = 3, two columns, full covariances'
expect_out '^sent   mixtures of Gaussians'
sed 's/request.seed/request.options["seed"]/' told.py | sed 's/raise ValueError("no data"); //' >bare.py
expect_exit 1 "$MIXRATE" external-check python3 bare.py
[ "$(grep -c '^WRONG' out)" -eq 1 ] || fail "one mistake is told once: $(cat out)"

# --- words and positions
expect_exit 0 "$MIXRATE" sample robust.toml --cell 2 --replicate 1 -o by_position.csv
expect_exit 0 "$MIXRATE" sample robust.toml --cell "$("$MIXRATE" cells robust --format csv | awk -F, 'NR > 1 && $1 ~ /n120.robust/ { print $1; exit }')" \
  --replicate 1 -o by_id.csv
cmp by_position.csv by_id.csv || fail "position 2 is another cell"
expect_error 64 "--cell: there is no cell '77' (robust.toml has 4 cells). Give a position, 0..3, or an id such as \
$("$MIXRATE" cells robust --format csv | sed -n '2s/,.*//p')." "$MIXRATE" sample robust.toml --cell 77
expect_exit 0 "$MIXRATE" explain external
expect_out '^external \(family\)'
expect_out '^external \(estimator\)'
expect_out 'Beside its own options such an estimator may have'
expect_exit 0 "$MIXRATE" explain family external
expect_out '^    of: text'
