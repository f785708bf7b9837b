// Unbounded coordinates of expert parameters, and where in them the posterior lies.
#pragma once

#include <optional>

#include "estimator/bayes/expert_posterior.hpp"
#include "estimator/bayes/normal_approximation.hpp"

namespace mixrate {

/// Free gate columns, expert columns, log variances, of k atoms. Pinned gates leave the last column out.
class ExpertCoordinates {
 public:
  ExpertCoordinates(const ExpertPosterior& posterior, Index k);
  [[nodiscard]] Index size() const { return num_gates_ + num_experts_ + k_; }
  [[nodiscard]] Index num_atoms() const { return k_; }
  void write(const ExpertParameters& theta, Vector& x) const;
  /// `theta` has k atoms already; a pinned gate stays as it is.
  void read(const Vector& x, ExpertParameters& theta) const;
  /// log |d theta / d x|: the sum of log variances.
  [[nodiscard]] double log_jacobian(const Vector& x) const { return x.tail(k_).sum(); }
  /// Minus the second derivatives of log prior + log_jacobian at x, a diagonal: 1 / gate_variance,
  /// 1 / coefficient_variance, rate / s.
  [[nodiscard]] Vector prior_information(const Vector& x) const;

 private:
  const ExpertPrior& prior_;
  Index k_, num_gates_, num_experts_;
};

/// A normal law in those coordinates.
struct ExpertApproximation : NormalApproximation {
  ExpertParameters mode;
};

/// The normal approximation of the posterior at the best maximum likelihood fit of all starts (EM, then Newton):
/// precision J = T'(-H)T + prior information, H the exact Hessian of the log-likelihood in the model's coordinates and
/// T the (constant) derivative of those in x. Eigenvalues of J below the smallest prior information, where the fit is a
/// ridge or a saddle, are lifted to it. nullopt: no start could be fitted.
/// `inverse_temperature` is the power of the likelihood in the target.
std::optional<ExpertApproximation> approximate_posterior(const FitProblem& problem, const ExpertPosterior& posterior,
                                                         double inverse_temperature = 1.0);

/// A draw of that law.
ExpertParameters draw_parameters(const ExpertApproximation& normal, const ExpertPosterior& posterior, Stream& stream);

}  // namespace mixrate
