"""Iterations of `mixrate fit` on the twelve data sets of data.py, one fixed step and the best of several, as counts.csv
beside the independent implementation's means over the three data sets (which ends at 3000 iterations).

usage: python3 counts.py MIXRATE FOLDER > counts.csv"""
import json
import subprocess
import sys

MIXRATE, FOLDER = sys.argv[1:3]
CAP = 3000
GRADIENT, NATURAL = [0.3, 0.5, 1.0, 2.0, 4.0], [0.3, 0.6, 1.0]
RULES = [("em", None, None)]
RULES += [("gd", chart, GRADIENT) for chart in ("standard", "cumulative", "star", "exp")]
RULES += [("ngd", chart, NATURAL) for chart in ("standard", "cumulative")]
# fixed and tuned, rule by rule
REFERENCE = {
    "two-wide": [(9, 9), (71, 9), (183, 20), (183, 20), (841, 252), (25, 5), (25, 5)],
    "two-near": [(23, 23), (150, 13), (358, 88), (358, 88), (2984, 1057), (21, 4), (21, 4)],
    "three": [(8, 8), (210, 8), (184, 48), (456, 80), (1018, 303), (30, 5), (30, 4)],
    "five": [(21, 21), (534, 29), (510, 86), (682, 100), (1976, 1976), (69, 15), (71, 18)],
}
ATOMS = {"two-wide": 2, "two-near": 2, "three": 3, "five": 5}


def iterations(name, seed, rule, chart, step):
    k = ATOMS[name]
    options = ["covariance=known", "weights=fixed", f"fixed_weights={[1.0 / k] * k}", "centre=0.7", "spread=0.05"]
    if chart:
        options += [f"chart={chart}", f"steps=[{step}]"]
    command = [MIXRATE, "fit", f"{FOLDER}/{name}-{seed}.csv", "--model", "gaussian-mixture", "--k", str(k)]
    command += ["--estimator", rule, "--start", "spaced", "--json"]
    command += [word for option in options for word in ("--option", option)]
    command += ["--stop", "gap_to_maximum=1e-6", "--stop", f"max_iterations={CAP}"]
    fit = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    return fit["iterations"] if fit["status"] == "converged" else CAP  # too long a step may stall far from the target


print("data,rule,chart,fixed_0,fixed_1,fixed_2,fixed_mean,reference,tuned_0,tuned_1,tuned_2,tuned_mean,reference_tuned")
for name, references in REFERENCE.items():
    for (rule, chart, steps), (fixed, tuned) in zip(RULES, references):
        counts = [[iterations(name, seed, rule, chart, step) for step in steps or [0]] for seed in range(3)]
        first, best = [c[0] for c in counts], [min(c) for c in counts]
        cells = [name, rule, chart or "", *first, f"{sum(first) / 3:.1f}", fixed, *best, f"{sum(best) / 3:.1f}", tuned]
        print(*cells, sep=",", flush=True)
