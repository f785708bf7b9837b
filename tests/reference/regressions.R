# Data sets of flexmix, and its best log-likelihood of ten random starts, followed to 1e-10: CSV files in FOLDER and lines on
# standard output for regressions.py.
#
# usage: Rscript regressions.R FOLDER > flexmix.csv
suppressMessages(library(flexmix))
folder <- commandArgs(trailingOnly = TRUE)[1]
dir.create(folder, showWarnings = FALSE)
data("NPreg", "patent", "salmonellaTA98", "NregFix", "fabricfault")
cat("data,law,k,loglik,parameters,seconds\n")
compared <- function(name, data, response, covariates, law) {
  write.csv(data[, c(covariates, response)], file.path(folder, paste0(name, ".csv")), row.names = FALSE, quote = FALSE)
  formula <- as.formula(paste(response, "~", paste(covariates, collapse = "+")))
  for (k in 2:3) {
    best <- -Inf
    parameters <- NA
    set.seed(1)
    seconds <- system.time(for (start in 1:10) {
      fit <- try(flexmix(formula, data = data, k = k, model = FLXMRglm(family = law),
                         control = list(minprior = 0, tol = 1e-10, iter.max = 2000)), silent = TRUE)
      if (!inherits(fit, "try-error") && fit@k == k && fit@logLik > best) {
        best <- fit@logLik
        parameters <- fit@df
      }
    })["elapsed"]
    cat(sprintf("%s,%s,%d,%.6f,%d,%.2f\n", name, law, k, best, parameters, seconds))
  }
}
NPreg$x2 <- NPreg$x^2
compared("npreg", NPreg, "yn", c("x", "x2"), "gaussian")
compared("npreg-counts", NPreg, "yp", "x", "poisson")
compared("patent", patent, "Patents", "lgRD", "poisson")
salmonellaTA98$log_x <- log(salmonellaTA98$x + 10)
compared("salmonella", salmonellaTA98, "y", c("x", "log_x"), "poisson")
compared("nregfix", NregFix, "y", c("x1", "x2"), "gaussian")
fabricfault$log_length <- log(fabricfault$Length)
compared("fabric", fabricfault, "Faults", "log_length", "poisson")
