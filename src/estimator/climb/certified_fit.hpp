// The certified maximum likelihood fit that `mle` and the estimators built on it share.
#pragma once

#include "estimator/climb/newton.hpp"
#include "estimator/stopping.hpp"

namespace mixrate {

/// EM burn-in from every start, then trust-region Newton.
struct CertifiedFit {
  Stopping burn_in;
  NewtonOptions newton;

  /// The best end of all starts, with its certificate.
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const;
};

/// The options `tolerance`, `burn_in` and `max_iterations`, and their reader.
std::vector<OptionSpec> certified_fit_options();
CertifiedFit read_certified_fit(const Options& options);

}  // namespace mixrate
