// Mean-field Gaussian variational inference for gated Gaussian experts, by reparameterised gradients.
#pragma once

#include "estimator/bayes/expert_posterior.hpp"

namespace mixrate {

/// How the bound is climbed: Adam (Kingma and Ba 2015) whose steps shrink to a hundredth over the second half.
struct Ascent {
  int steps = 1500;
  double rate = 0.02;
  int final_draws = 400;  // that the reported bound is averaged over
};

/// q = N(mean, diag(deviation^2)) in the coordinates of the likelihood.
struct MeanFieldFit {
  FitStatus status = FitStatus::failed;  // iteration_cap: more than half a nat is left to gain
  Vector mean, deviation;
  double elbo = unknown_number;            // nats
  double remaining_gain = unknown_number;  // nats: half the squared slopes in the means, in units of the deviations
};

/// The evidence lower bound of q against the posterior of one data set:
///   E_q[loglik(theta)] + E_q[log p(theta)] + entropy(q),
/// the first term by draws theta = mean +- deviation * eps (antithetic pairs), the others in closed form:
///   E_q[log N(t; 0, v)] = -(mean^2 + dev^2) / (2 v) - log(2 pi v) / 2,
///   E_q[log p(phi)] = a log b - log Gamma(a) - a mean - b exp(-mean + dev^2 / 2), phi = log s, s ~ inverse gamma(a,
///   b).
/// Coordinates are those of the families' likelihoods: (k - 1) gates relative to the last atom, then per atom the
/// expert's coefficients and the logarithm of its variance. Source: Kucukelbir et al. (2017), JMLR 18; arXiv
/// 2604.20551.
class MeanField {
 public:
  /// `width`: d + 1. Contract: the prior's gate is pinned.
  MeanField(Likelihood& likelihood, Index width, const ExpertPrior& prior);
  /// From a point, with deviations of n^(-1/2).
  MeanFieldFit fit(Vector start, const Ascent& ascent, Stream& stream);
  /// theta ~ q.
  static Vector draw(const MeanFieldFit& q, Stream& stream);

 private:
  [[nodiscard]] bool is_scale(Index coordinate) const;
  [[nodiscard]] double prior_variance(Index coordinate) const;
  double closed_part(const Vector& mean, const Vector& log_deviation, Vector* mean_slope,
                     Vector* deviation_slope) const;
  double add_pair(const Vector& mean, const Vector& deviation, Stream& stream, Vector& mean_slope,
                  Vector& deviation_slope);

  void measure(int draws, const Vector& log_deviation, Stream& stream, MeanFieldFit& out);

  Likelihood& likelihood_;
  ExpertPrior prior_;
  Index width_, gates_;
  Vector noise_, theta_, gradient_;
};

}  // namespace mixrate
