# flexmix of the package flexmix with the driver FLXMCnorm1: Gaussian mixtures on the line.
#
# Its M-step takes unbiased variances (cov.wt), so that it does not end at a maximum of the likelihood. Told as they are.
# Begins with responsibilities at a start of the study if there is one, else at random (flexmix's own way, seeded).
# Options: tolerance (flexmix's own: relative change of the log-likelihood), iter_max.
here <- dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1])))
source(file.path(here, "..", "..", "drivers", "r", "mixrate.R"))
suppressPackageStartupMessages(library(flexmix))

mixrate_serve(fit = function(request) {
  y <- request$y[, 1]
  option <- function(name, fallback) if (is.null(request$options[[name]])) fallback else request$options[[name]]
  control <- list(tolerance = option("tolerance", 1e-6), iter.max = option("iter_max", 200), minprior = 0)
  begin <- function(start) {
    d <- sapply(seq_along(start$weights), function(i)
      start$weights[i] * dnorm(y, unlist(start$mean)[i], sqrt(unlist(start$variance)[i])))
    d / rowSums(d)
  }
  fits <- lapply(if (length(request$starts) > 0) request$starts else list(NULL), function(start)
    flexmix(y ~ 1, k = request$k, cluster = if (!is.null(start)) begin(start), model = FLXMCnorm1(),
            control = control))
  best <- fits[[which.max(sapply(fits, function(f) as.numeric(logLik(f))))]]
  p <- parameters(best)
  list(parameters = list(weights = prior(best), mean = as.vector(p["mean", ]), variance = as.vector(p["sd", ]^2)),
       iterations = best@iter, status = if (best@converged) "ok" else "iteration_cap")
})
