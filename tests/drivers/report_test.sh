#!/usr/bin/env bash
# mixrate report: one page with what the results tell. Read here without a browser; report_browser_test.sh has one.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study | sed 's/seed = 7/seed = 9223372036854775807/; s/replicates = 6/replicates = 10/' >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o r --progress none
expect_exit 0 "$MIXRATE" report r -o page.html
expect_out '^report   page\.html \([0-9.]+ MB\)$'
[ ! -s err ] || fail "complete results, but: $(cat err)"
expect_exit 0 "$MIXRATE" rates r --format json
mv out rates.json
expect_exit 0 "$MIXRATE" rates r --local --format json
mv out local.json
expect_exit 0 "$MIXRATE" cells r --format json
mv out cells.json
expect_exit 0 "$MIXRATE" status --digest r
mv out digest

# page.py PAGE: parses the page as a browser does and gives its data.
cat >page.py <<'PYTHON'
import json
from html.parser import HTMLParser

class Page(HTMLParser):
    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.tags, self.scripts, self.inside = [], [], None
        self.text = open(path, encoding="utf-8").read()
        self.feed(self.text)
        self.close()
        blocks = [text for attributes, text in self.scripts if attributes.get("type") == "application/json"]
        assert len(blocks) == 1, len(blocks)
        assert "<" not in blocks[0]
        self.data = json.loads(blocks[0])
        assert self.data["format"] == "mixrate.report/1"
    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag == "script":
            self.inside = (dict(attributes), "")
    def handle_data(self, data):
        if self.inside:
            self.inside = (self.inside[0], self.inside[1] + data)
    def handle_endtag(self, tag):
        if tag == "script":
            self.scripts.append(self.inside)
            self.inside = None

def objects(table):
    assert all(len(row) == len(table["columns"]) for row in table["rows"])
    return [dict(zip(table["columns"], row)) for row in table["rows"]]
PYTHON

# The numbers are those of `rates` and `cells`, to six digits; nothing is loaded from elsewhere; ids are used once.
python3 - <<'PYTHON'
import json, math
from page import Page, objects
page = Page("page.html")
assert not [t for t, a in page.tags if t in ("link", "img", "iframe", "base")]
assert not [a for t, a in page.tags if "src" in a or t == "script" and "href" in a]
ids = [a["id"] for _, a in page.tags if "id" in a]
assert len(ids) == len(set(ids))
assert any(a.get("http-equiv") == "Content-Security-Policy" and "default-src 'none'" in a["content"] for _, a in page.tags)
assert page.data["refresh_s"] == 0
assert {"html", "main", "header", "h1"} <= {t for t, _ in page.tags}
for word in ("MIT License", "Plotly Technologies", "public domain", "sortable-tablesort 4"):
    assert word in page.text, word
[study] = page.data["studies"]
assert study["name"] == "small" and study["seed"] == "9223372036854775807"
assert study["asked"]["n"] == {"list": [100, 200, 300, 400], "total": 4}, study["asked"]
assert study["asked"]["replicates"]["list"] == [10] and study["asked"]["estimators"]["list"] == ["mle", "em"]
assert study["progress"]["total"] == 50 and study["progress"]["missing"] == 0 and not study["progress"]["running"]
assert study["digest"] == open("digest").read().strip() and len(study["digest"]) == 16
assert study["provenance"]["facts"]["commit"] and study["provenance"]["facts"]["compiler"]
assert study["all"]["done"] == 50 and study["all"]["seconds"] > 0 and sum(study["all"]["statuses"]) == 50
assert sum(c["done"] for c in study["cells"]["list"]) == 50 and study["failures"] == {"list": [], "total": 0}

def same(theirs, mine):
    if theirs is None or isinstance(theirs, str):
        return theirs == mine
    return math.isclose(theirs, mine, rel_tol=1e-5, abs_tol=1e-300)
compared = 0
for part, path in (("rates", "rates.json"), ("summaries", "cells.json")):
    rows, theirs = objects(study[part]), json.load(open(path))
    assert len(rows) == len(theirs) == study[part]["total"] > 0, part
    for mine, other in zip(rows, theirs):
        for key, value in other.items():
            assert same(value, mine[key]), (part, key, value, mine[key])
            compared += 1
assert compared > 300

# Points of the mean: bias-corrected by cv^2 / (2 R), so close to the means; lines go over the window with the slope.
rates = objects(study["rates"])
assert study["figures"]["left_out"] == 0 and len(study["figures"]["curves"]) == 3
for curve in study["figures"]["curves"]:
    series = study["series"]["list"][curve["series"]]
    for functional in ("mean", "median", "rms"):
        part = curve[functional]
        [rate] = [r for r in rates if (r["scenario"], r["k"], r["loss"], r["functional"]) ==
                  (series["scenario"], series["k"], curve["column"], functional)]
        means = {r["n"]: r[functional] for r in objects(study["summaries"])
                 if r["scenario"] == series["scenario"] and r["loss"] == curve["column"]}
        assert sorted(means) == part["n"] and sum(part["used"]) == rate["num_cells"] > 1
        for n, value, lower, upper in zip(part["n"], part["value"], part["lower"], part["upper"]):
            assert lower < value < upper and abs(math.log(value / means[n])) < 0.2, (n, value, means[n])
        (a, fa), (b, fb) = part["fitted"]
        assert (a, b) == (rate["n_min"], rate["n_max"])
        assert abs(math.log(fb / fa) / math.log(b / a) - rate["slope"]) < 1e-4
        if rate["predicted"] is not None:
            (a, fa), (b, fb) = part["predicted"]
            assert abs(math.log(fb / fa) / math.log(b / a) - rate["predicted"]) < 1e-4
        local = [r for r in json.load(open("local.json")) if (r["scenario"], r["k"], r["estimator"], r["loss"], r["functional"])
                 == (series["scenario"], series["k"], series["estimator"], curve["column"], functional)]
        assert len(part["local"]) == len(part["n"]) - 1 == len(local)
        for mine, other in zip(part["local"], local):
            theirs = [math.sqrt(other["n_from"] * other["n_to"])] + [other[key] for key in ("slope", "lower", "upper")]
            assert all(same(value, number) for value, number in zip(theirs, mine)), (theirs, mine)
PYTHON

# Names with markup are data: they end no block, begin no tag, and are shown as they are.
marked='</script><script>document.title=1</script><img src=x onerror=alert(1)> & "x" ]]> <!--'
python3 - "$marked" >m.toml <<'PYTHON'
import sys
text = open("s.toml").read().replace('name = "small"', "name = '" + sys.argv[1] + "'", 1)
print(text.replace('kind = "mle"\n', "kind = \"mle\"\n  label = '" + sys.argv[1] + "'\n", 1))
PYTHON
expect_exit 0 "$MIXRATE" run m.toml -o m --progress none
expect_exit 0 "$MIXRATE" report m r -o two.html
python3 - "$marked" <<'PYTHON'
import sys
from page import Page
plain, page = Page("page.html"), Page("two.html")
assert [t for t, _ in page.tags] == [t for t, _ in plain.tags], "names made tags"
marked, small = page.data["studies"]
assert marked["name"] == sys.argv[1] and sys.argv[1] in marked["asked"]["estimators"]["list"]
assert small["name"] == "small"
PYTHON
# The scripts of the page put texts in as texts.
if grep -nE 'innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function' "$MIXRATE_SOURCE"/drivers/report/page/*.js; then
  fail "the page makes markup from texts"
fi

# Unfinished results: a note, and the page says how many rows are missing and which.
sed 's/replicates = 10/replicates = 12/' s.toml >more.toml
cp -r r grown
expect_exit 75 "$MIXRATE" run more.toml -o grown --progress none --time-limit 0.000001s
expect_exit 75 "$MIXRATE" run more.toml -o begun --progress none --time-limit 0.000001s
expect_exit 0 "$MIXRATE" report grown begun -o unfinished.html
grep -qE '^note: 10 of 60 replicates of the study are missing in grown' err || fail "not told: $(cat err)"
grep -qE '^note: 60 of 60 replicates of the study are missing in begun' err || fail "not told: $(cat err)"
python3 - <<'PYTHON'
from page import Page
grown, begun = Page("unfinished.html").data["studies"]
assert (grown["progress"]["missing"], grown["progress"]["cells_missing"], grown["all"]["done"]) == (10, 5, 50), grown["progress"]
assert grown["progress"]["missing_rows"][0].endswith(": 2 of 12 (10..11)"), grown["progress"]
assert grown["rates"]["total"] > 0
assert (begun["progress"]["missing"], begun["all"]["done"], begun["rates"]["total"]) == (60, 0, 0)
assert begun["all"]["seconds_each"] is None and begun["figures"]["curves"] == []
PYTHON

# A replicate that failed comes with its message and the command that runs it again, in quotes where it needs them.
long_study 3000000 | sed 's/^replicates.*/replicates = 1/' >long.toml
limit=0.3s  # between the times of the two sizes
if is_sanitized; then limit=3s; fi
expect_exit 0 "$MIXRATE" run long.toml -o "it's" --progress none --isolate --replicate-timeout "$limit"
expect_exit 0 "$MIXRATE" report "it's" -o failed.html
python3 - <<'PYTHON'
import shlex
from page import Page
[study] = Page("failed.html").data["studies"]
assert study["failures"]["total"] == len(study["failures"]["list"]) == 1, study["failures"]
[failure] = study["failures"]["list"]
assert failure["cell"] == "sgmoe-mild.k2.n3000000.em" and failure["replicate"] == 0 and failure["message"]
assert shlex.split(failure["replay"]) == ["mixrate", "replay", "./it's" if "./" in failure["replay"] else "it's", "--cell",
                                          failure["cell"], "--replicate", "0"], failure
PYTHON

# Bad inputs are told in a sentence, and no page is written.
mkdir empty
head -c 3000 r/results.h5 >cut.h5
echo text >text.h5
for bad in empty cut.h5 text.h5 none-such; do
  expect_exit 74 "$MIXRATE" report r "$bad" -o bad.html
  grep -qE "^mixrate: $bad.*: .*\.$" err || fail "$bad: $(cat err)"
  [ ! -e bad.html ] || fail "a page of $bad"
done
expect_exit 64 "$MIXRATE" report
expect_exit 74 "$MIXRATE" report r -o none-such/page.html
# A journal with a flipped bit is told with its place. A damaged result file beside a good journal is not needed: the page
# has all rows, and no digest of a file.
cp -r r flipped
python3 - <<'PYTHON'
data = bytearray(open("flipped/results.journal", "rb").read())
data[len(data) // 2] ^= 1
open("flipped/results.journal", "wb").write(data)
PYTHON
expect_exit 74 "$MIXRATE" report flipped -o bad.html
grep -qE '^mixrate: flipped/results\.journal: .*\.$' err || fail "a damaged journal: $(cat err)"
[ ! -e bad.html ] || fail "a page of a damaged journal"
cp -r r half
cp cut.h5 half/results.h5
expect_exit 0 "$MIXRATE" report half -o half.html
python3 - <<'PYTHON'
from page import Page
page = Page("half.html")
[study] = page.data["studies"]
assert study["digest"] == "" and study["progress"]["missing"] == 0 and study["all"]["done"] == 50, study["progress"]
# The commit of the rows and that of the program that made the page: the page tells them apart.
assert page.data["program"]["commit"] == study["provenance"]["facts"]["commit"] and page.data["program"]["version"]
PYTHON
cp r/results.h5 before.h5
expect_error 64 "--output: 'r/results.h5' is what the report is about. Give another name, e.g. report.html." \
  "$MIXRATE" report r/results.h5 -o r/results.h5
expect_exit 64 "$MIXRATE" report r/results.h5 -o r/../r/results.h5
cmp r/results.h5 before.h5 || fail "the report replaced the results"
if [ -e /dev/full ]; then
  expect_exit 74 "$MIXRATE" report r -o /dev/full/page.html
fi

# --watch: the page is made again while the run goes on, with what is left, and once more when it has ended.
long_study 3000000 >slow.toml
"$MIXRATE" run slow.toml -o slow --progress none >/dev/null 2>&1 &
run=$!
for ((i = 0; i < 300; ++i)); do
  { "$MIXRATE" status slow 2>/dev/null || true; } | grep -q '^done .* running$' && break
  sleep 0.1
done
"$MIXRATE" report slow -o watched.html --watch --every 1s >watch.out 2>watch.err &
watch=$!
for ((i = 0; i < 300; ++i)); do
  [ ! -e watched.html ] || break
  sleep 0.1
done
python3 - <<'PYTHON'
from page import Page
page = Page("watched.html")
[study] = page.data["studies"]
assert page.data["refresh_s"] >= 1 and study["progress"]["running"] and study["progress"]["missing"] > 0, study["progress"]
assert study["progress"]["workers"] == 1 and "wall_left_s" in study["progress"]
PYTHON
kill -0 "$watch" || fail "the watch ended before the run: $(cat watch.out watch.err)"
kill -TERM "$run"
wait "$run" || true
for ((i = 0; i < 300; ++i)); do
  kill -0 "$watch" 2>/dev/null || break
  sleep 0.1
done
wait "$watch" || fail "the watch: $(cat watch.out watch.err)"
python3 - <<'PYTHON'
from page import Page
page = Page("watched.html")
assert page.data["refresh_s"] == 0 and not page.data["studies"][0]["progress"]["running"]
PYTHON
[ ! -e watched.html.tmp ] || fail "half a page is left"
