#!/usr/bin/env bash
# Fits whose right answer is known: units, outliers, collinear columns, real data (tests/reference/cases.py).
set -euo pipefail
exec python3 "$MIXRATE_SOURCE/tests/reference/cases.py" "$MIXRATE"
