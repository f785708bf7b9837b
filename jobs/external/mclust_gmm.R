# Mclust of the package mclust, Gaussian mixtures on the line (model "V") or spherical ("VII").
#
# Begins with the labels of a start of the study if there is one (option of the study: start = ...), else with mclust's
# own model-based clustering. Options: tol, itmax.
here <- dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1])))
source(file.path(here, "..", "..", "drivers", "r", "mixrate.R"))
suppressPackageStartupMessages(library(mclust))

# Responsibilities at a start: what an EM iteration of mclust begins with.
responsibilities <- function(y, start) {
  mean <- matrix(unlist(start$mean), nrow = length(start$weights), byrow = TRUE)
  variance <- unlist(start$variance)
  logs <- sapply(seq_along(start$weights), function(i)
    log(start$weights[i]) - 0.5 * ncol(y) * log(variance[i]) - 0.5 * rowSums(sweep(y, 2, mean[i, ])^2) / variance[i])
  z <- exp(logs - apply(logs, 1, max))
  z / rowSums(z)
}

mixrate_serve(fit = function(request) {
  y <- request$y
  name <- if (request$k == 1) (if (ncol(y) == 1) "X" else "XII") else if (ncol(y) == 1) "V" else "VII"
  control <- emControl(tol = if (is.null(request$options$tol)) 1e-5 else request$options$tol,
                       itmax = if (is.null(request$options$itmax)) .Machine$integer.max else request$options$itmax)
  fits <- if (length(request$starts) > 0) {
    lapply(request$starts, function(start) me(y, modelName = name, z = responsibilities(y, start), control = control))
  } else {
    list(Mclust(y, G = request$k, modelNames = name, verbose = FALSE, control = control))
  }
  logs <- sapply(fits, function(f) if (is.null(f) || is.na(f$loglik)) -Inf else f$loglik)
  best <- fits[[which.max(logs)]]
  if (!is.finite(max(logs))) stop("mclust found no fit")
  p <- best$parameters
  list(parameters = list(weights = p$pro / sum(p$pro), mean = if (ncol(y) == 1) as.vector(p$mean) else t(p$mean),
                         variance = rep_len(p$variance$sigmasq, request$k)))
})
