#!/usr/bin/env python3
"""Fits of small data sets whose right answer is known: units, outliers, offsets, collinear columns, real data.

usage: cases.py MIXRATE

Data are drawn here with fixed seeds or lie in data/ (public data sets, see data.R). Best maxima known: known.csv.
"""
import csv
import json
import math
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.abspath(sys.argv[1])
failures = 0
checks = 0
# Where the default search ends below the best maximum known (README.md): found by --option starts=40 or not at all.
MISSED = {("m_geyser", "diagonal", "3")}


def check(what, holds, *shown):
    global failures, checks
    checks += 1
    if not holds:
        failures += 1
        print("FAILED:", what, *shown)


def write(names, rows):
    with open("data.csv", "w") as stream:
        stream.write(",".join(names) + "\n")
        for row in rows:
            stream.write(",".join(repr(float(value)) for value in row) + "\n")
    return "data.csv"


def fit(path, model, k, *options):
    done = subprocess.run([PROGRAM, "fit", path, "--model", model, "--k", str(k), "--json", *options],
                          capture_output=True, text=True)
    if not done.stdout.strip():
        return {"loglik": float("nan"), "status": done.stderr, "parameters": None, "warnings": []}
    answer = json.loads(done.stdout.replace("NaN", "null"))
    answer["loglik"] = float("nan") if answer["loglik"] is None else answer["loglik"]
    return answer


def near(a, b, relative):
    return abs(a - b) <= relative * (1.0 + abs(b))


def regression(x, y):
    n = len(x)
    mx, my = sum(x) / n, sum(y) / n
    return sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)


def units_of_a_response():
    draw = random.Random(1)
    y = [(0.35 if draw.random() < 0.5 else -0.35) + draw.gauss(0, 1) for _ in range(4000)]
    plain = fit(write(["y1"], [[v] for v in y]), "gaussian-mixture", 2)
    check("a fair coin in noise converges", plain["status"] == "converged", plain["status"])
    for scale in (1e3, 1e6, 1e9, 1e-10):
        other = fit(write(["y1"], [[v * scale] for v in y]), "gaussian-mixture", 2)
        check(f"the same fit in units of {scale}", other["status"] == "converged" and
              near(other["loglik"] + len(y) * math.log(scale), plain["loglik"], 1e-8), other["loglik"], plain["loglik"])


def covariates_far_from_zero():
    draw = random.Random(2)
    u = [draw.random() for _ in range(200)]
    y = [1 + 2 * v + 0.1 * draw.gauss(0, 1) for v in u]
    for offset, scale in ((0, 1), (1e5, 1), (1.7e9, 1), (0, 1e9), (0, 1e-8)):
        x = [offset + scale * v for v in u]
        answer = fit(write(["x1", "y"], zip(x, y)), "softmax-gated-gaussian", 1)
        slope = answer["parameters"]["slope"][0][0]
        check(f"one line over x = {offset} + {scale} u", near(slope * scale, regression(x, y) * scale, 1e-7), slope)
    two = [(v, (1 + v if draw.random() < 0.5 else 3 - 2 * v) + 0.1 * draw.gauss(0, 1)) for v in
           (6 * draw.random() - 3 for _ in range(400))]
    options = ["--estimator", "lse", "--option", "expert=linear"]
    plain = fit(write(["x1", "y"], two), "moe-regression", 2, *options)
    for offset in (10, 1000):
        other = fit(write(["x1", "y"], [(x + offset, y) for x, y in two]), "moe-regression", 2, *options)
        check(f"least squares over x + {offset}", near(other["loglik"], plain["loglik"], 1e-6), other["loglik"],
              plain["loglik"])


def columns_of_different_size():
    draw = random.Random(3)
    rows = [(draw.gauss(0, 1), draw.gauss(1, 1)) if draw.random() < 0.4 else (draw.gauss(4, 0.6), draw.gauss(-1, 1))
            for _ in range(400)]
    for form in ("diagonal", "full"):
        option = ["--option", f"covariance={form}"]
        plain = fit(write(["y1", "y2"], rows), "gaussian-mixture", 2, *option)
        wide = fit(write(["y1", "y2"], [(a, 1000 * b) for a, b in rows]), "gaussian-mixture", 2, *option)
        far = fit(write(["y1", "y2"], [(a + 1e9, b + 1e9) for a, b in rows]), "gaussian-mixture", 2, *option)
        check(f"a column times 1000, {form}", wide["status"] == "converged" and
              near(wide["loglik"] + 400 * math.log(1000), plain["loglik"], 1e-8), wide["loglik"], plain["loglik"])
        check(f"columns + 1e9, {form}", far["status"] == "converged" and near(far["loglik"], plain["loglik"], 1e-6),
              far["loglik"], plain["loglik"])
    line = [(a, 2 * a + 1 + 0.01 * draw.gauss(0, 1)) for a, _ in rows]
    one = fit(write(["y1", "y2"], line), "gaussian-mixture", 2, "--option", "covariance=full")
    two = fit(write(["y1", "y2"], [(b, a) for a, b in line]), "gaussian-mixture", 2, "--option", "covariance=full")
    check("almost collinear responses, in both orders", one["status"] == two["status"] == "converged" and
          near(one["loglik"], two["loglik"], 1e-8), one["status"], two["status"])
    gated = []
    for _ in range(500):
        x1, x2 = draw.gauss(0, 1), draw.gauss(0, 1)
        first = draw.random() < 1 / (1 + math.exp(-(0.5 + 2 * x1 - x2)))
        gated.append((x1, x2, (1 + x1 - x2 if first else -1 - x1 + 0.5 * x2) + 0.6 * draw.gauss(0, 1)))
    plain = fit(write(["x1", "x2", "y"], gated), "softmax-gated-gaussian", 2)
    wide = fit(write(["x1", "x2", "y"], [(a, 100 * b, c) for a, b, c in gated]), "softmax-gated-gaussian", 2)
    check("a covariate times 100", wide["status"] == "converged" and near(wide["loglik"], plain["loglik"], 1e-8),
          wide["status"], wide["loglik"], plain["loglik"])


def outliers():
    draw = random.Random(4)
    y = [draw.gauss(0 if draw.random() < 0.5 else 6, 1) for _ in range(1000)] + [draw.gauss(99999, 50) for _ in range(5)]
    answer = fit(write(["y1"], [[v] for v in y]), "gaussian-mixture", 3)
    means = sorted(m[0] for m in answer["parameters"]["mean"])
    check("five outliers are an atom", answer["status"] == "converged" and abs(means[0]) < 0.3 and abs(means[1] - 6) < 0.3 and
          means[2] > 99000, answer["status"], means)
    cauchy = [math.tan(math.pi * (draw.random() - 0.5)) for _ in range(2000)]
    answer = fit(write(["y1"], [[v] for v in cauchy]), "gaussian-mixture", 2)
    check("a Cauchy law", answer["status"] == "converged", answer["status"])


def few_observations():
    draw = random.Random(5)
    n, d = 20, 60
    rows = [[draw.gauss(0, 1) for _ in range(d)] for _ in range(n)]
    answer = fit(write([f"y{a + 1}" for a in range(d)], rows), "gaussian-mixture", 1)
    means = [sum(row[a] for row in rows) / n for a in range(d)]
    variance = sum((row[a] - means[a]) ** 2 for row in rows for a in range(d)) / (n * d)
    exact = -0.5 * n * d * (math.log(2 * math.pi * variance) + 1)
    check("fewer observations than parameters", near(answer["loglik"], exact, 1e-8), answer["loglik"], exact)
    answer = fit(write(["y1"], [[1.0], [2.0]]), "gaussian-mixture", 2)
    check("two observations have no two atoms", "too few" in answer["status"], answer["status"])


def what_data_cannot_tell():
    draw = random.Random(6)
    x = [draw.gauss(0, 1) for _ in range(300)]
    y = [1 + v + 0.3 * draw.gauss(0, 1) for v in x]
    dummies = [draw.randrange(3) for _ in range(300)]
    for what, names, rows, words in (
            ("x2 = 2 x1 + 1", ["x1", "x2", "y"], [(a, 2 * a + 1, b) for a, b in zip(x, y)], "x2 = 1 + 2 x1"),
            ("a constant covariate", ["x1", "x2", "y"], [(a, 7, b) for a, b in zip(x, y)], "x2 is the same in every row"),
            ("dummies that add up to 1", ["x1", "x2", "x3", "y"],
             [(g == 0, g == 1, g == 2, b) for g, b in zip(dummies, y)], "x3 = 1 - x1 - x2")):
        answer = fit(write(names, rows), "softmax-gated-gaussian", 1)
        check(what, any(words in warning for warning in answer["warnings"]), answer["warnings"])
        check(what + ": rank", answer["rank_deficiency"] >= 1, answer["rank_deficiency"])


def priors_in_units_of_the_data():
    path = os.path.join(HERE, "data", "m_waiting.csv")
    answer = fit(path, "gaussian-mixture", 2, "--estimator", "gibbs")
    means = sorted(m[0] for m in answer["parameters"]["mean"])
    check("gibbs on waiting times", abs(means[0] - 54.6) < 1.5 and abs(means[1] - 80.1) < 1.5, means)
    answer = fit(path, "gaussian-mixture", 3, "--estimator", "gibbs-mfm")
    check("gibbs-mfm on waiting times: not one atom", answer["posterior"]["atoms"][0] < 0.1, answer["posterior"])


def best_maxima():
    lower = {}
    for row in csv.DictReader(open(os.path.join(HERE, "known.csv"))):
        model = ["softmax-gated-gaussian"] if row["model"] == "softmax-gated" else ["gaussian-mixture"]
        option = [] if row["model"] == "softmax-gated" else ["--option", "covariance=" + row["model"]]
        answer = fit(os.path.join(HERE, "data", row["data"] + ".csv"), model[0], int(row["k"]), *option)
        is_missed = (row["data"], row["model"], row["k"]) in MISSED
        check(f"{row['data']}, {row['model']}, k = {row['k']}", is_missed or answer["loglik"] >= float(row["loglik"]) - 0.01,
              answer["loglik"], row["loglik"])
        key = row["data"], row["model"]
        check(f"{row['data']}, {row['model']}: k = {row['k']} is not below one less",
              answer["loglik"] >= lower.get(key, -math.inf) - 1e-6, answer["loglik"], lower.get(key))
        lower[key] = answer["loglik"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for case in (units_of_a_response, covariates_far_from_zero, columns_of_different_size, outliers, few_observations,
                     what_data_cannot_tell, priors_in_units_of_the_data, best_maxima):
            case()
    print(f"{checks} checks, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
