"""The data sets behind the independent implementation's iteration counts (its table, found by trying the usual ways to
draw a mixture with seeds 0, 1, 2 until every count agreed): labels first, then noise, both from numpy's default generator.

usage: python3 data.py FOLDER (needs numpy)"""
import sys
import numpy as np

MEANS = {"two-wide": [-1, 1], "two-near": [-0.5, 0.5], "three": [-2, 0, 2], "five": [-6, -3, 0, 3, 6]}

for name, means in MEANS.items():
    for seed in range(3):
        rng = np.random.default_rng(seed)
        labels = rng.integers(len(means), size=2000)
        y = np.array(means, float)[labels] + rng.standard_normal(2000)
        np.savetxt(f"{sys.argv[1]}/{name}-{seed}.csv", y, fmt="%.17g", header="y1", comments="")
