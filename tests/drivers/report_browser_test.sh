#!/usr/bin/env bash
# The page of mixrate report in a browser: nothing on its console, no wider than the window, sorting by mouse and keyboard,
# figures. Needs chromium, which is large and not among the usual packages: without it the test is skipped.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
if ! command -v chromium >/dev/null; then
  echo "skipped: chromium is not installed (apt-get install chromium)"
  exit 77
fi
look() { timeout 120 python3 "$MIXRATE_SOURCE/tests/drivers/report_browser.py" "$@"; }

marked='</script><script>document.title=1</script><img src=x onerror=alert(1)> & "x" <b>bold</b>'
small_study | sed "s/replicates = 6/replicates = 10/; s|voronoi-exact\", \"|voronoi-exact\", \"blocks\", \"|" >s.toml
python3 - "$marked" >m.toml <<'PYTHON'
import sys
text = open("s.toml").read().replace('name = "small"', "name = '" + sys.argv[1] + "'", 1)
print(text.replace('kind = "mle"\n', "kind = \"mle\"\n  label = '" + sys.argv[1] + "'\n", 1))
PYTHON
expect_exit 0 "$MIXRATE" run s.toml -o r --progress none
expect_exit 0 "$MIXRATE" run m.toml -o m --progress none
expect_exit 0 "$MIXRATE" report r m -o two.html
look two.html small "$marked" || fail "a page of two studies"

# Without a single row, and with little: the page says so and draws what there is.
expect_exit 75 "$MIXRATE" run s.toml -o begun --progress none --time-limit 0.000001s
expect_exit 0 "$MIXRATE" report begun -o begun.html
look --screenshot begun.png begun.html || fail "a page without rows"
expect_exit 0 "$MIXRATE" run s.toml --smoke -o smoke --progress none
expect_exit 0 "$MIXRATE" report smoke -o smoke.html
look --screenshot smoke.png smoke.html || fail "a page of a smoke run"

# Rows of another commit: said, and only then.
sed 's|\("program":{"version":"[^"]*","commit":"\)[^"]*"|\1another"|' smoke.html >other.html
look --holds '#provenance-note' 'were made from them by another.' other.html || fail "another commit"
look --holds '#provenance-note' '' smoke.html || fail "the same commit"

# Claims: none of the repository is about this study; all are there. A page that was not asked for them shows none.
expect_exit 0 "$MIXRATE" report r -o claims.html --claims "$MIXRATE_SOURCE/jobs/claims" --claim-results "$MIXRATE_SOURCE/results"
look --holds '#claims-own' 'There are none.' claims.html || fail "claims of another study"
look --holds '#claims-others-head' "All $(ls "$MIXRATE_SOURCE"/jobs/claims/*.toml | wc -l) claims" claims.html || fail "all claims"
look --holds '#claims-note' '' smoke.html || fail "claims that nobody asked for"
look claims.html small || fail "a page with claims"

# The checks see what they are for: a script that fails, a page that is too wide, markup from a name.
sed 's|^const page = .*|&\nconsole.error("trouble");|' two.html >bad1.html
sed 's|<h1 id="title">|<div style="width:3000px">wide</div>&|' two.html >bad2.html
sed 's|byId("title").textContent = |byId("title").innerHTML = |' two.html >bad3.html
for bad in bad1 bad2 bad3; do
  ! cmp -s $bad.html two.html || fail "$bad is no other page"
  rc=0
  look $bad.html small "$marked" 2>bad.err || rc=$?
  [ "$rc" -eq 1 ] || fail "$bad: exit $rc: $(cat bad.err)"
done
