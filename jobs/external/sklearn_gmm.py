"""GaussianMixture of scikit-learn, Gaussian mixtures with variances of their own (isotropic: spherical).

Begins at the start of the study if there is one, else as scikit-learn does (n_init, init_params of `options`). All its
other settings can be options of the study: tol, max_iter, reg_covar, ...
"""
import os
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "drivers", "python"))
import mixrate
import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

KINDS = {"isotropic": "spherical", "diagonal": "diag", "full": "full"}


def at_start(start, kind, settings):
    """A start of the study: weights, means, precisions."""
    settings["weights_init"] = np.asarray(start["weights"]) / np.sum(start["weights"])
    settings["means_init"] = np.atleast_2d(start["mean"]).reshape(len(start["weights"]), -1)
    if kind == "full":
        settings["precisions_init"] = np.linalg.inv(np.asarray(start["covariance"]))
    else:
        precisions = 1.0 / np.asarray(start["variance"])
        settings["precisions_init"] = precisions.reshape(-1) if kind == "spherical" else precisions
    return settings


def fit(request):
    kind = KINDS[request.model["covariance"]]
    settings = {"n_components": request.k, "covariance_type": kind, "random_state": request.seed, **request.options}
    fits = []
    for start in request.starts or [None]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            own = dict(settings) if start is None else at_start(start, kind, dict(settings))
            fits.append(GaussianMixture(**own).fit(request.y))
    best = max(fits, key=lambda f: f.score(request.y))
    parameters = {"weights": best.weights_ / best.weights_.sum(), "mean": best.means_}
    parameters["covariance" if kind == "full" else "variance"] = best.covariances_
    return {"parameters": parameters, "iterations": int(best.n_iter_), "status": "ok" if best.converged_ else "iteration_cap"}


mixrate.serve(fit=fit)
