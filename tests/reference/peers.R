# Log-likelihoods and times of mclust (mixtures) and flexmix (softmax-gated experts, nrep = 10) on the files of data.R:
# Rscript peers.R FOLDER OUT.csv
arguments <- commandArgs(trailingOnly = TRUE)
suppressMessages({library(mclust); library(flexmix)})
cat("data,model,k,peer,loglik,seconds\n", file = arguments[2])
add <- function(data, model, k, peer, loglik, seconds)
  cat(sprintf("%s,%s,%d,%s,%.4f,%.3f\n", data, model, k, peer, loglik, seconds), file = arguments[2], append = TRUE)
for (file in rev(sort(list.files(arguments[1], pattern = "csv$")))) {  # mclust first: flexmix takes minutes
  data <- utils::read.csv(file.path(arguments[1], file))
  name <- sub(".csv$", "", file)
  for (k in 2:6) {
    if (startsWith(name, "m_")) {
      forms <- if (ncol(data) == 1) c(isotropic = "V") else c(isotropic = "VII", diagonal = "VVI", full = "VVV")
      for (form in names(forms)) {
        time <- system.time(fit <- try(Mclust(data, G = k, modelNames = forms[[form]], verbose = FALSE), silent = TRUE))
        value <- if (inherits(fit, "try-error") || is.null(fit)) NA else fit$loglik
        add(data = name, model = form, k = k, peer = "mclust", loglik = value, seconds = time[["elapsed"]])
      }
    } else {
      covariates <- setdiff(names(data), "y")
      formula <- stats::reformulate(covariates, "y")
      set.seed(1)
      time <- system.time(fit <- try(
        stepFlexmix(formula, data = data, k = k, nrep = 10, verbose = FALSE,
                    concomitant = FLXPmultinom(stats::reformulate(covariates)),
                    control = list(minprior = 0)), silent = TRUE))
      value <- if (inherits(fit, "try-error")) NA else as.numeric(logLik(fit))
      add(data = name, model = "softmax-gated", k = k, peer = "flexmix", loglik = value, seconds = time[["elapsed"]])
    }
  }
}
