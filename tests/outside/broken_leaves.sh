# shellcheck shell=bash
# Sourced by outside_test.sh, whose folder has build/broken and build/own: what is said of leaves that are wrong.
broken=$work/build/broken

# Entries are refused in words when they are added.
BREAK=prepare expect_error 64 "'backwards', added to the gates, has no \`prepare\` (see the header of its type). Set \
\`prepare\`: it returns what makes the logits." "$broken" explain em
BREAK=option expect_exit 64 "$broken" explain em
grep -q "has a default for the option 'gate_speed'" err || fail "an option with a default: $(cat err)"
BREAK=twice expect_exit 64 "$broken" explain em
grep -q "two of the name 'signed' (names of losses differ; both were added)" err || fail "twice: $(cat err)"

# check-leaf finds what is wrong, and only that.
expect_exit 1 "$broken" check-leaf backwards
expect_out '^WRONG  gate backwards in softmax-gated-gaussian, d = 1, k = 2: first derivatives: coordinate 0 has '
expect_out '^ok     gate backwards in softmax-gated-gaussian, d = 1, k = 2: the value is that of the density'
BREAK=width expect_exit 1 "$broken" check-leaf backwards
expect_out 'the blocks of a gate have as many numbers as its .width.'
expect_exit 1 "$broken" check-leaf signed
expect_out '^WRONG  signed on .*: 0 or more, and finite, elsewhere: signed is -'
expect_exit 0 "$broken" check-leaf liar
for mistake in likelihood:'its log-likelihood is that of its estimate: it tells 1000000' empty:'gives no estimate' \
  undefined:'NaN or infinity' variance:'is not positive' moody:'a second fit gives another one'; do
  expect_exit 1 "$broken" check-leaf liar --option "mistake=${mistake%%:*}"
  expect_out "^WRONG .*${mistake#*:}"
done
for good in softsign exponential best-start shrunk mass-error; do
  expect_exit 0 "$own" check-leaf "$good"
  expect_out '^all well$'
done
expect_exit 64 "$own" check-leaf softsgn
grep -q "Did you mean 'softsign'?" err || fail "a misspelt leaf: $(cat err)"

# Rows: mistakes are failed replicates that say why; the log-likelihood is that of the estimate.
lies() { # lies LOSS MISTAKE...: a study with one estimator for each mistake
  local loss=$1
  shift
  cat <<TOML
format = "mixrate.study/1"
name = "lies"
seed = 1
replicates = 2
[[experiment]]
scenario = "gmm-two-separated"
n = [100, 200]
k = [2]
losses = ["$loss"]
TOML
  for mistake; do
    printf '[[experiment.estimator]]\nkind = "liar"\nlabel = "%s"\nmistake = "%s"\nstart = "oracle"\n' "$mistake" "$mistake"
  done
}
lies wasserstein none likelihood empty undefined variance start length throw >lies.toml
expect_exit 0 "$broken" run lies.toml -o lies
expect_exit 0 "$broken" export lies --kind fact --column log_likelihood --column status
awk -F, '$13 == "log_likelihood" { l[$4, $8, $10] = $14; ++n }
  END { for (r = 0; r < 2; ++r) { off = l["likelihood", 200, r] - l["none", 200, r]; if (l["none", 200, r] == "" || off < -1e-9 || off > 1e-9) exit 1 }
        exit !(n >= 8) }' out || fail "the log-likelihood is believed: $(cat out)"
expect_exit 0 "$broken" status lies --json
for text in "gives no estimate (and the status converged)" "NaN or infinity" "is not positive" \
  "asks for start 9 (there are 1, counted from 0)" "as many coordinates as Likelihood::dim" "unknown type"; do
  grep -qF "$text" out || fail "status does not say '$text': $(cat out)"
done
[ "$(grep -o '"failed": *[0-9]*' out | head -1 | tr -dc 0-9)" -eq 24 ] || fail "failed rows: $(cat out)"
lies signed none >signed.toml
expect_exit 0 "$broken" run signed.toml -o signed
expect_exit 0 "$broken" status signed
expect_out "the loss 'signed' gives signed = -.*Give the absolute value"
sed -i 's/"gmm-two-separated"/"sgmoe-mild"/' signed.toml
expect_exit 64 "$broken" plan signed.toml --pilot 0
grep -qE "^mixrate: signed.toml:9:[0-9]+: 'signed' is for mixtures\.$" err || fail "a refusing loss: $(cat err)"

# A leaf that crashes: named, and a row under launch.
lies wasserstein none crash >crash.toml
expect_exit 139 "$broken" run crash.toml -o crash
grep -qE '^mixrate: signal 11 on rank 0 in replicate [01] of cell [0-3] of the study' err || fail "no name: $(cat err)"
expect_exit 0 "$broken" launch crash.toml -n 1 -o crash --progress none
grep -q 'each replicate has a process of its own' err || fail "launch: $(cat err)"
expect_exit 0 "$broken" status crash
expect_out '^statuses .*4 converged.* 4 crashed'

# Rows of two programs of one commit.
lies wasserstein none | sed 's/kind = "liar"/kind = "mle"/; /^mistake/d' >two.toml
expect_exit 0 "$own" run two.toml -o two
expect_exit 0 "$own" run two.toml -o two
! grep -q '^warning' out err || fail "one program: $(cat out err)"
sed -i 's/^replicates = 2/replicates = 3/' two.toml
expect_exit 0 "$broken" run two.toml -o two
expect_out '^warning: rows in two were computed by another program \(executable was [0-9a-f]{8}, is [0-9a-f]{8}: built'
expect_exit 0 "$own" status two
expect_out '^programs  rows are of more than one: executable was '
expect_exit 0 "$own" rates two
grep -q '^warning: two: rows are of more than one program (executable was' err || fail "rates: $(cat err)"
