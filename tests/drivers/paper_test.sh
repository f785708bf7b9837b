#!/usr/bin/env bash
# Figures and tables for a paper: formats, sizes, what stands together, bad input; and a page of LaTeX where there is one.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

small_study | sed "s/replicates = 6/replicates = 10/" >s.toml
expect_exit 0 "$MIXRATE" run s.toml -o r --progress none

# --- sizes in the files: 3.4 and 7 inches, fonts of 8 points at that size
if command -v gnuplot >/dev/null; then
  for size in single double; do
    expect_exit 0 "$MIXRATE" plot r -o $size --size $size --format pdf --format svg --format png --column hellinger --title 'A title'
    expect_out "^figure   $size/sgmoe-mild.pdf, $size/sgmoe-mild.svg, $size/sgmoe-mild.png "
    [ ! -s err ] || fail "gnuplot complains: $(cat err)"
  done
  python3 - <<'PY' || fail "sizes of the images"
import re, struct
for size, inches in (("single", 3.4), ("double", 7.0)):
    pdf = open(f"{size}/sgmoe-mild.pdf", "rb").read()
    width = float(re.search(rb"/MediaBox \[ ?0 0 ([0-9.]+)", pdf).group(1))
    assert abs(width - 72 * inches) <= 1, (size, width)
    png = open(f"{size}/sgmoe-mild.png", "rb").read()
    assert struct.unpack(">I", png[16:20])[0] == round(300 * inches), size
    svg = open(f"{size}/sgmoe-mild.svg", encoding="utf8").read()
    assert abs(int(re.search(r'<svg\s+width="(\d+)"', svg).group(1)) - 96 * inches) <= 1, size
    assert 'font-size="10.67"' in svg, size
    assert "A title" in svg, size
PY
fi

# --- several files, one panel; the legend names the studies
sed 's/name = "small"/name = "other"/' s.toml >o.toml
expect_exit 0 "$MIXRATE" run o.toml -o o --progress none
expect_exit 0 "$MIXRATE" plot r o -o both --together files --column hellinger --size single
grep -q "set label 'other' at screen" both/sgmoe-mild.gp || fail "the legend names no study: $(cat both/sgmoe-mild.gp)"
[ "$(head -n 1 both/sgmoe-mild.csv | cut -d, -f1-3)" = study,scenario,loss ] || fail "no column of studies"
grep -q '95\\,\\% Monte Carlo intervals' both/sgmoe-mild.caption.tex || fail "the caption does not say what bars are"

# --- without gnuplot the script stays
mkdir bin && for tool in bash env cat grep; do ln -s "$(command -v $tool)" bin/; done
PATH=$PWD/bin expect_exit 0 "$MIXRATE" plot r -o bare --format pdf --column hellinger
expect_out '^script   bare/sgmoe-mild.gp \(table bare/sgmoe-mild.csv\); gnuplot is not installed, so there is no PDF: install it'

# --- bad input
expect_error 64 "--format: 'pfd' is not a choice (choices: png, pdf, svg). Did you mean 'pdf'?" \
  "$MIXRATE" plot r -o f --format pfd
expect_error 64 "--size: 'triple' is not a choice (choices: screen, single, double)." "$MIXRATE" plot r -o f --size triple
expect_error 64 "--together: 'file' is not a choice (choices: files, scenarios, columns, estimators, k). Did you mean \
'files'?" "$MIXRATE" plot r -o f --together file
expect_exit 64 "$MIXRATE" plot r -o f --column nothing
grep -q "^mixrate: r: no column starts with 'nothing' (the columns are " err || fail "says: $(cat err)"
sed 's/^n = .*/n = [100]/' s.toml >one.toml
expect_exit 0 "$MIXRATE" run one.toml -o one --progress none
expect_error 64 "one: there is no curve to draw (hellinger of sgmoe-mild k=2 mle: one cell is no curve; give the study \
more sizes n). Choose other columns with --column, or run more of the study." "$MIXRATE" plot one -o f --column hellinger
expect_exit 0 "$MIXRATE" plot one -o f
grep -q '^note: one: there is no curve to draw' err || fail "no note: $(cat err)"
[ ! -e f/sgmoe-mild.gp ] || fail "a figure of nothing"
sed -n '/^\[\[/q; p' s.toml >axes.toml
for scenario in gmm-location-over softmax-points; do
  printf '[[experiment]]\nscenario = "%s"\nn = [100, 200]\nk = [2]\nlosses = ["wasserstein"]\n[[experiment.estimator]]
kind = "mle"\nstart = { kind = "oracle", radius = 0.1 }\n' $scenario >>axes.toml
done
expect_exit 0 "$MIXRATE" run axes.toml -o axes --progress none
expect_error 64 "axes: 'softmax-points' runs over p, 'gmm-location-over' of axes over n (curves of one panel have one \
axis). Leave files and scenarios out of --together." "$MIXRATE" plot axes -o f --together scenarios
expect_exit 0 "$MIXRATE" plot axes -o f
grep -q "set xlabel 'p'" f/softmax-points.gp || fail "the axis has no name: $(grep xlabel f/softmax-points.gp)"

# --- a page
if ! command -v pdflatex >/dev/null || ! command -v gnuplot >/dev/null; then
  echo "skipped: pdflatex is not installed (apt-get install texlive-latex-base texlive-latex-recommended)"
  exit 77
fi
expect_exit 0 bash "$MIXRATE_SOURCE/jobs/paper/page.sh" page
[ -s page/page.pdf ] || fail "no page"
grep -q '^! \|Overfull \\hbox' page/page.log && fail "LaTeX complains: $(grep -A3 '^! \|Overfull' page/page.log)"
grep -q 'Output written on page.pdf (1 page,' page/page.log || fail "not one page: $(tail -n 3 page/page.log)"
# The table fits a column at \small, measured by LaTeX.
cat >page/width.tex <<'TEX'
\documentclass{article}
\usepackage{booktabs}
\newsavebox{\tablebox}
\begin{document}
\sbox{\tablebox}{\small\input{table.tex}}\typeout{WIDTH \the\wd\tablebox}
\usebox{\tablebox} \mixratecaption
\end{document}
TEX
(cd page && pdflatex -interaction=nonstopmode -halt-on-error width.tex >width.out) || fail "the table: $(tail page/width.out)"
width=$(sed -n 's/^WIDTH \([0-9.]*\)pt$/\1/p' page/width.log)
awk -v w="$width" 'BEGIN { exit !(w > 50 && w <= 3.4 * 72.27) }' || fail "the table is $width pt wide"
# Hostile names compile, and are printed as they are.
small_study | sed '0,/^  kind = "mle"/s|^  kind = "mle"|&\n  label = "\\\\input{PWNED} $x^2$ \& a_b % #"|' >h.toml
expect_exit 0 "$MIXRATE" run h.toml -o h --progress none
expect_exit 0 "$MIXRATE" rates h --format tex
cp out page/table.tex
(cd page && pdflatex -interaction=nonstopmode -halt-on-error width.tex >width.out) || fail "hostile names: $(tail page/width.out)"
if command -v pdftotext >/dev/null; then
  pdftotext -layout page/width.pdf printed
  grep -q '\\input{PWNED} [$]x.*2[$] & a.b % #' printed || fail "the name is printed otherwise: $(cat printed)"
fi
