// The answer of an estimator: the estimate, how its iteration ended, and its certificate.
#pragma once

#include <limits>
#include <memory>
#include <vector>

#include "base/certificate.hpp"
#include "base/fit_status.hpp"
#include "estimator/posterior.hpp"
#include "measure/dendrogram.hpp"

namespace mixrate {

/// Singular values of the Jacobian (columns of unit length) at or below this share of the largest count as 0.
inline constexpr double rank_tolerance = 1e-10;

/// A direction is weak when noise moves the estimate along it by more than this share of its size (a change of a
/// logit or of an activation's argument by 1, of an expert's output by one standard deviation of the response, in the
/// root mean square over the data): singular values of J diag(sizes) below sqrt(nu) / weak_error. A regression that is
/// not identifiable has such directions at every n, though the fitted Jacobian, bent by noise, may have full rank.
inline constexpr double weak_error = 0.1;

/// The answer of an estimator. `estimate` is canonical and empty only if status is failed / not_finite. It has k atoms,
/// or fewer where the estimator chooses their number.
struct FitOutcome {
  FitStatus status = FitStatus::pending;
  MixingMeasure estimate;
  double log_likelihood = std::numeric_limits<double>::quiet_NaN();  // total, natural log
  int iterations = 0;  // of the start that won; for mle EM burn-in plus Newton steps
  double linear_factor = std::numeric_limits<double>::quiet_NaN();  // em: of the start that won, see Contraction
  int starts_at_best = 0;  // starts that ended within 0.1 nats of the best; 0 where there is no choice of starts
  Certificate certificate;
  std::shared_ptr<const Posterior> posterior;  // samplers
  std::shared_ptr<const Dendrogram> tree;      // `dendrogram`, `path`: of the fit with k atoms
  Selection selection;                         // what chooses the number of atoms
  std::vector<double> own;                     // what Estimator::own_columns names
  double evidence = unknown_number;            // nats: elbo of `bbvi`, WBIC estimate of the log evidence
};

}  // namespace mixrate
