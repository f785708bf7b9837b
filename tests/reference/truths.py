#!/usr/bin/env python3
"""Compare default fits of random truths with climbs from the truth.

usage: truths.py MIXRATE FOLDER experts|regression COUNT SEED [fit options]

FOLDER keeps samples and climbs, so that a second run with the same kind, count and seed fits only. The truths:
experts      softmax-gated-gaussian: d = 1..3, k = 2..4, n = 500..5000 (log-uniform), x standard normal, gates, slopes and
             intercepts N(0, 1.5^2), variances uniform in [.05, .5]
regression   moe-regression, estimator lse: experts linear, sigmoid, tanh in turn, d = 1..2, k = 2..3, n as above, x uniform
             in [-3, 3]^d, gates and experts N(0, 1.5^2), noise 1e-6 to .1 of the variance of the mean (log-uniform)
A miss: the fit is more than 0.1 nats below a climb from the truth that converged to a regular maximum. Not regular: an atom with
fewer than d + 3 observations (labels at their mode), or a variance below 1 % of that of the response and a fifth of the least
true one. One line per fit that is lower, then the sums, by what the climb is.
"""
import json
import os
import resource
import subprocess
import sys

import numpy as np


def table(path, x, y):
    names = [f"x{i + 1}" for i in range(x.shape[1])] + ["y"]
    np.savetxt(path, np.column_stack([x, y]), delimiter=",", header=",".join(names), comments="", fmt="%.17g")


def draw_experts(r, t):
    d, k, n = int(r.integers(1, 4)), int(r.integers(2, 5)), int(np.exp(r.uniform(np.log(500), np.log(5000))))
    x = r.normal(size=(n, d))
    b0, b1 = r.normal(size=k) * 1.5, r.normal(size=(k, d)) * 1.5
    a, b, v = r.normal(size=(k, d)) * 1.5, r.normal(size=k) * 1.5, r.uniform(.05, .5, k)
    logits = x @ b1.T + b0
    z = (logits + r.gumbel(size=logits.shape)).argmax(1)
    y = (x * a[z]).sum(1) + b[z] + np.sqrt(v[z]) * r.normal(size=n)
    truth = {"gate_intercept": list(b0), "gate_slope": b1.tolist(), "slope": a.tolist(),
             "intercept": [[q] for q in b], "variance": [[q] for q in v]}
    return x, y, truth, k, ["--model", "softmax-gated-gaussian"]


def draw_regression(r, t):
    expert = ["linear", "sigmoid", "tanh"][t % 3]
    d, k, n = int(r.integers(1, 3)), int(r.integers(2, 4)), int(np.exp(r.uniform(np.log(500), np.log(5000))))
    x = r.uniform(-3, 3, size=(n, d))
    b0, b1 = r.normal(size=k) * 1.5, r.normal(size=(k, d)) * 1.5
    a, b = r.normal(size=(k, d)) * 1.5, r.normal(size=k) * 1.5
    h = x @ a.T + b
    h = {"linear": h, "sigmoid": 1 / (1 + np.exp(-h)), "tanh": np.tanh(h)}[expert]
    logits = x @ b1.T + b0
    weights = np.exp(logits - logits.max(1, keepdims=True))
    f = (weights * h).sum(1) / weights.sum(1)
    noise = f.var() * np.exp(r.uniform(np.log(1e-6), np.log(.1)))
    y = f + np.sqrt(noise) * r.normal(size=n)
    truth = {"gate_intercept": list(b0), "gate_slope": b1.tolist(), "slope": a.tolist(), "intercept": [[q] for q in b],
             "variance": [noise]}
    words = ["--option", "expert=linear"] if expert == "linear" else ["--option", f"activation={expert}"]
    return x, y, truth, k, ["--model", "moe-regression", "--estimator", "lse", *words]


def fit(program, path, k, words):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run([program, "fit", path, "--k", str(k), "--json", *words], capture_output=True, text=True)
    if not done.stdout.strip():
        raise SystemExit(done.stderr)
    answer = json.loads(done.stdout.replace("NaN", "null"))
    return answer | {"cpu": resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before}


def why_irregular(answer, truth, x, y, k):
    """Why the climb from the truth is no maximum that a person would take; nothing where it is one."""
    p = answer["parameters"]
    if answer["status"] != "converged":
        return answer["status"]
    if "variance" not in p or len(p["variance"]) != k:
        return ""
    v = np.array(p["variance"])[:, 0]
    mean = x @ np.array(p["slope"]).T + np.array(p["intercept"])[:, 0]
    score = x @ np.array(p["gate_slope"]).T + np.array(p["gate_intercept"]) - (y[:, None] - mean) ** 2 / (2 * v) - np.log(v) / 2
    if np.bincount(score.argmax(1), minlength=k).min() < x.shape[1] + 3:
        return "few"
    return "narrow" if v.min() < .01 * y.var() and v.min() < .2 * np.min(truth["variance"]) else ""


def main():
    program, folder, kind, count, seed = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
    os.makedirs(folder, exist_ok=True)
    r = np.random.default_rng(seed)
    missed, reasons, higher, seconds = {}, {}, 0, []
    for t in range(count):
        x, y, truth, k, words = {"experts": draw_experts, "regression": draw_regression}[kind](r, t)
        base = os.path.join(folder, f"{kind}_{seed}_{t}")
        if not os.path.exists(base + ".climb.json"):
            table(base + ".csv", x, y)
            json.dump({"parameters": truth}, open(base + ".truth.json", "w"))
            json.dump(fit(program, base + ".csv", k, ["--start", base + ".truth.json", *words]), open(base + ".climb.json", "w"))
        climb = json.load(open(base + ".climb.json"))
        own = fit(program, base + ".csv", k, words + sys.argv[6:])
        seconds.append(own["cpu"])
        gap = (own["loglik_mean"] - climb["loglik_mean"]) * len(y)
        why = why_irregular(climb, truth, x, y, k)
        reasons[why] = reasons.get(why, 0) + 1
        if gap < -.1:
            missed[why] = missed.get(why, 0) + 1
            print(f"{t}: d = {x.shape[1]}, k = {k}, n = {len(y)}, {' '.join(words[5:])} {gap:.2f} nats, {own['status']}, "
                  f"climb {why or 'regular'}", flush=True)
        higher += gap > .1
    print(f"{kind}, seed {seed}: missed {missed} of {reasons}, {higher} higher, "
          f"user time {sum(seconds):.1f} s, median {np.median(seconds) * 1e3:.1f} ms")


if __name__ == "__main__":
    main()
