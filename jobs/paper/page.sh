#!/usr/bin/env bash
# A page of a paper: a study of seconds, three figures in the widths of a column and of a page, a table, and LaTeX.
#
# usage: jobs/paper/page.sh [DIRECTORY]     (default: paper; MIXRATE: the program; pdflatex: Debian texlive-latex-base and
#                                            texlive-latex-recommended)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${1:-paper}
mixrate=${MIXRATE:-mixrate}
"$mixrate" run "$here/two.toml" -o "$out/two" --progress none
paper=(-o "$out" --format pdf --format png)
# Across both columns: three losses, a panel each; the estimators and k together.
"$mixrate" plot "$out/two" "${paper[@]}" --size double --name wide --column hellinger --column wasserstein-1 \
  --column blocks.over.mean
# One column: the losses stand together, too.
"$mixrate" plot "$out/two" "${paper[@]}" --size single --name losses --column hellinger --column wasserstein-1 \
  --together columns --together estimators --together k
# One column: two scenarios in a panel.
"$mixrate" plot "$out/two" "${paper[@]}" --size single --name scenarios --column wasserstein-1 --together scenarios \
  --together k --together estimators
"$mixrate" rates "$out/two" --format tex --column hellinger --column wasserstein-1 --column blocks.over >"$out/table.tex"
cp "$here/page.tex" "$out/"
cd "$out"
pdflatex -interaction=nonstopmode -halt-on-error page.tex >page.out 2>&1 || {
  tail -n 20 page.out
  exit 1
}
echo "page     $out/page.pdf"
