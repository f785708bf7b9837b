"""EM for Gaussian mixtures with isotropic variances in fifteen lines of numpy: an estimator of one's own."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "drivers", "python"))
import mixrate
import numpy as np


def fit(request):
    y, start, before = request.y, request.starts[0], -np.inf
    w, mean, var = (np.array(start[key]).reshape(request.k, -1) for key in ("weights", "mean", "variance"))
    for iteration in range(1, request.options.get("max_iterations", 2000) + 1):
        square = ((y[None, :, :] - mean[:, None, :]) ** 2).sum(axis=2)                  # k x n
        logs = np.log(w) - 0.5 * y.shape[1] * np.log(2 * np.pi * var) - 0.5 * square / var
        top = logs.max(axis=0)
        value = (top + np.log(np.exp(logs - top).sum(axis=0))).sum()                    # log-likelihood
        if value - before < request.options.get("gain", 1e-6):
            break
        before, r = value, np.exp(logs - top)
        r /= r.sum(axis=0)
        size = r.sum(axis=1, keepdims=True)
        w, mean = size / len(y), r @ y / size
        var = ((r * ((y[None, :, :] - mean[:, None, :]) ** 2).sum(axis=2)).sum(axis=1, keepdims=True)) / size / y.shape[1]
    return {"parameters": {"weights": w[:, 0], "mean": mean, "variance": var}, "iterations": iteration}


mixrate.serve(fit=fit)
