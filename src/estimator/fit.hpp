// The answer of an estimator: the estimate, how its iteration ended, and its certificate.
#pragma once

#include <limits>
#include <memory>

#include "base/fit_status.hpp"
#include "estimator/posterior.hpp"
#include "measure/dendrogram.hpp"

namespace mixrate {

/// What is known about how close the estimate is to a maximum. All NaN/0 when nothing was computed.
struct Certificate {
  double projected_gradient = std::numeric_limits<double>::quiet_NaN();  // sup norm per observation
  double min_eigenvalue = std::numeric_limits<double>::quiet_NaN();      // of -Hessian/n on the free subspace
  double remaining_gain = std::numeric_limits<double>::quiet_NaN();  // nats: Newton estimate of loglik(max) - loglik
  int active_bounds = 0;
  int starts = 0;
  double start_gap = std::numeric_limits<double>::quiet_NaN();  // nats between the best two starts; NaN if one start
  // Regressions: of the Jacobian of the n fitted values in the coordinates off the box, the noise variance aside.
  // Mixtures with more coordinates than identified parameters, at a maximum: of the negative Hessian. Others: NaN.
  double rank = std::numeric_limits<double>::quiet_NaN();               // columns scaled to unit length
  double rank_deficiency = std::numeric_limits<double>::quiet_NaN();    // free coordinates - rank
  double smallest_singular = std::numeric_limits<double>::quiet_NaN();  // columns scaled to unit length
  double weak_directions = std::numeric_limits<double>::quiet_NaN();    // standard error above weak_error sizes
};

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
  double evidence = unknown_number;            // nats: elbo of `bbvi`, WBIC estimate of the log evidence
};

}  // namespace mixrate
