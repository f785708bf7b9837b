// Metropolis steps on the coefficients of ridge experts, given labels and variances.
#pragma once

#include "estimator/bayes/labelled_sums.hpp"
#include "math/solve.hpp"

namespace mixrate {

/// The target of expert i is exp(-u'u / (2 s) - |beta|^2 / (2 t)), u = y - phi(X beta) over its observations, beta =
/// (b, a), t the prior's coefficient_variance. With J the Jacobian of phi(X beta), Q = J'J / s + I / t and g = J'u / s
/// - beta / t, a step proposes
///
///   beta* ~ N(beta + (1 - sqrt(1 - e^2)) Q^-1 g, e^2 Q^-1)
///
/// and is accepted with the ratio of the targets times that of the densities of the step back, which is taken from the
/// linearisation at beta*, and the step there (Hastings 1970; Newton proposals: Gamerman 1997, Stat. Comput. 7; Qi and
/// Minka 2002). Were phi linear, every e would be accepted always: the Crank-Nicolson step of the exact posterior, and
/// e = 1 the exact draw. e is drawn beforehand, 1 or 0.3: long steps cross the posterior where it is nearly Gaussian,
/// short ones leave places where the linearisation changes so fast that no long step is ever accepted. An expert
/// without observations gets a draw from its prior.
class RidgeSteps {
 public:
  explicit RidgeSteps(Index width);
  /// One step for each expert. `sums`: those at theta, and afterwards those at the new theta. `labels`: of all blocks.
  void operator()(const ExpertRows& rows, double coefficient_variance, const std::uint8_t* labels,
                  ExpertParameters& theta, LabelledSums& sums, Stream& stream);
  [[nodiscard]] double proposed() const { return proposed_; }
  [[nodiscard]] double accepted() const { return accepted_; }

 private:
  /// The law of a step from beta: `mean_` and `factor_` (of Q).
  void linearise(const LabelledSums& sums, Index i, const Vector& beta, double variance, double size);
  /// Of the law that linearise left behind, without the part that size and dimension decide.
  [[nodiscard]] double log_density(const Vector& to, double size);

  Index width_;
  double coefficient_variance_ = 0.0;
  ExpertParameters proposal_;
  LabelledSums there_;
  Vector sizes_, log_forward_;  // one per expert
  Vector mean_, noise_, beta_;
  Matrix precision_;
  Cholesky factor_;
  double proposed_ = 0.0, accepted_ = 0.0;
};

}  // namespace mixrate
