/// \file
/// Fits of data: what `mixrate fit` does, from a program.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "mixrate/catalogue.hpp"

namespace mixrate {

/// A column of a table in memory.
struct DataColumn {
  std::string name;            ///< as a header would have it
  std::vector<double> values;  ///< all finite, at most 1e100 in size
};

/// What to fit. Everything but the data is as in `mixrate fit`.
struct FitRequest {
  /// A file, as `mixrate fit DATA`; then `response` and `covariates` name columns of it.
  std::string file = {};
  /// Or columns in memory, when `file` is empty: all of one length, with different names.
  std::vector<DataColumn> columns = {};
  /// Names of the columns of the response; empty: told by the names y or y1, y2, ...
  std::vector<std::string> response = {};
  /// Names of the columns of the covariates; empty: told by the names x1, x2, ...
  std::vector<std::string> covariates = {};
  /// Name of the column of case weights; empty: each row counts once.
  std::string weights = {};

  std::string model = {};                 ///< a family: `mixrate explain` lists them
  int k = 1;                              ///< number of atoms
  std::string estimator = "mle";          ///< its name
  std::string start = "portfolio";        ///< a start, or a JSON file with parameters
  std::vector<std::string> options = {};  ///< name=value of the model, the estimator or the start
  std::vector<std::string> stop = {};     ///< name=value of the stop rule
  std::uint64_t seed = 1;                 ///< of random starts: the same seed gives the same fit
  bool drops_missing = false;             ///< leave out rows of a file in which a chosen column has no value
  bool is_robust = false;                 ///< standard errors that hold where the model is wrong (sandwich)
  std::string save = {};                  ///< a file for the fitted model, which `mixrate predict` reads; empty: none
};

/// A parameter of the fit, in the units of the data.
struct FittedParameter {
  std::string name;             ///< as in the text of `mixrate fit`: "slope of x", "variance"
  int atom = -1;                ///< from 0 (the text counts from 1); -1: of the whole model
  double estimate = 0.0;        ///< scales are variances
  double standard_error = 0.0;  ///< 0: held fixed; NaN where none is defined, see FitResult::warnings
  double lower = 0.0;           ///< 95 % interval; NaN where none is defined
  double upper = 0.0;           ///< its upper end
};

/// The answer.
struct FitResult {
  std::string status;         ///< converged, at_boundary, iteration_cap, stalled, degenerate, not_finite, failed
  bool has_estimate = false;  ///< else there are no parameters
  std::vector<FittedParameter> parameters;  ///< log weights of all atoms, then atom after atom, then common ones
  double log_likelihood = 0.0;              ///< total, nats
  double aic = 0.0;                         ///< -2 L + 2 p; the smaller, the better, as for all three
  double bic = 0.0;                         ///< -2 L + p log n
  double icl = 0.0;                         ///< bic with the log-likelihood of data and most likely labels
  std::vector<std::string> warnings;        ///< what a reader of the numbers must know
  std::string text;                         ///< what `mixrate fit` prints
  std::string json;  ///< what `mixrate fit --json` prints: all that is known, the certificate included
};

/// Fit k atoms of a model to data.
///
/// It uses the catalogue of this process: call Catalogue::use before, if it has leaves of your own. Safe to call from
/// several threads at once after the first call has returned.
/// \throws UserError (mixrate/base/error.hpp) with a sentence that names place, problem and repair: for data that
/// cannot be read, names that are not known, and models that the data cannot be fitted to.
FitResult fit(const FitRequest& request);

}  // namespace mixrate
