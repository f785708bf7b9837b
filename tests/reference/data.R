# Write the public data sets of the table of real data as CSV files: Rscript data.R FOLDER
# Data sets of R itself and of its recommended packages (Debian: r-base-core, r-recommended).
folder <- commandArgs(trailingOnly = TRUE)[1]
dir.create(folder, showWarnings = FALSE, recursive = TRUE)
suppressMessages(library(MASS))

write_columns <- function(name, y, x = NULL) {
  y <- as.matrix(y); storage.mode(y) <- "double"
  colnames(y) <- if (is.null(x)) paste0("y", seq_len(ncol(y))) else "y"
  all <- y
  if (!is.null(x)) {
    x <- as.matrix(x); storage.mode(x) <- "double"
    colnames(x) <- paste0("x", seq_len(ncol(x)))
    all <- cbind(x, y)
  }
  all <- all[stats::complete.cases(all), , drop = FALSE]
  utils::write.table(format(all, digits = 15, trim = TRUE), file.path(folder, paste0(name, ".csv")),
                     sep = ",", row.names = FALSE, quote = FALSE)
}

# Mixtures: columns y1, .., yq.
write_columns("m_faithful", faithful)
write_columns("m_waiting", faithful$waiting)
write_columns("m_eruptions", faithful$eruptions)
write_columns("m_iris", iris[, 1:4])
write_columns("m_petals", iris[, 3:4])
write_columns("m_quakes", quakes[, 1:4])
write_columns("m_depth", quakes$depth)
write_columns("m_galaxies", galaxies / 1000)
write_columns("m_crabs", crabs[, 4:8])
write_columns("m_crabs2", crabs[, c("FL", "RW")])
write_columns("m_geyser", geyser)
write_columns("m_duration", geyser$duration)
write_columns("m_trees", trees)
write_columns("m_rivers", log(rivers))
write_columns("m_precip", precip)
write_columns("m_stackloss", stackloss)
write_columns("m_attitude", attitude[, c("rating", "complaints", "learning")])
write_columns("m_airquality", airquality[, c("Ozone", "Wind", "Temp")])
write_columns("m_boston", Boston[, c("lstat", "rm", "medv")])
write_columns("m_birthwt", birthwt[, c("age", "lwt", "bwt")])
write_columns("m_pima", Pima.tr[, c("glu", "bp", "bmi", "age")])
write_columns("m_snails", log(Animals + 1))
write_columns("m_islands", log(islands))
write_columns("m_chickwts", ChickWeight[, c("Time", "weight")])
write_columns("m_cats", cats[, c("Bwt", "Hwt")])
write_columns("m_rock", rock[, c("area", "peri", "shape")])
write_columns("m_swiss", swiss[, c("Fertility", "Agriculture", "Education")])
write_columns("m_usarrests", USArrests)
# Experts: covariates x1, .., xd and a response.
write_columns("e_geyser", geyser$waiting, geyser$duration)
write_columns("e_faithful", faithful$waiting, faithful$eruptions)
write_columns("e_mcycle", mcycle$accel, mcycle$times)
write_columns("e_cars", cars$dist, cars$speed)
write_columns("e_boston", Boston$medv, Boston$lstat)
write_columns("e_boston2", Boston$medv, Boston[, c("lstat", "rm")])
write_columns("e_quakes", quakes$mag, quakes$depth)
write_columns("e_chick", ChickWeight$weight, ChickWeight$Time)
write_columns("e_airquality", airquality$Ozone, airquality[, c("Temp", "Wind")])
write_columns("e_cats", cats$Hwt, cats$Bwt)
write_columns("e_pima", Pima.tr$bmi, Pima.tr[, c("glu", "age")])
write_columns("e_birthwt", birthwt$bwt, birthwt[, c("age", "lwt")])
