// The Fisher information of one observation, in the coordinates of a likelihood.
#pragma once

#include <memory>
#include <vector>

#include "model/model.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// How the expectation over an observation is taken.
struct FisherRule {
  double lower = 0.0, upper = 0.0;  // quadrature: range of y
  int nodes = 400;                  // quadrature: nodes; Monte Carlo: draws
};

/// I(theta) = E s s', s = d log p(Y | X, theta) / d theta, (X, Y) ~ G(theta).
///
/// Quadrature: the trapezoidal rule in y, for scalar responses without covariates (its error is that of a Gaussian's
/// Fourier transform at 2 pi / step: below 1e-16 when the step is a quarter of the smallest standard deviation).
/// Monte Carlo: draws from the design and from G, for everything else.
class FisherInformation {
 public:
  /// By quadrature. Contract: response_dim() == 1, covariate_dim() == 0, lower < upper, nodes >= 2.
  FisherInformation(const Model& model, Index k, const Box& box, const FisherRule& rule);

  /// R (nodes x P) with I = R'R: rows sqrt(weight p(y)) s(y)'. Its singular values are the roots of the eigenvalues,
  /// to full precision however small they are.
  [[nodiscard]] Matrix root(const Vector& theta) const;
  [[nodiscard]] Matrix information(const Vector& theta) const;
  /// The mass that the nodes see; far from 1 means that the range is too small or the step too large.
  [[nodiscard]] double mass(const Vector& theta) const;

 private:
  double step_;
  std::vector<std::unique_ptr<Likelihood>> nodes_;  // one observation each
};

/// A range and a number of nodes that serve all measures within these locations: 10 sd beyond, steps of sd / 4.
FisherRule fisher_rule(double lowest_mean, double highest_mean, double smallest_variance, double largest_variance);

/// R (draws x P) with R'R an unbiased estimate of I(theta), from `draws` draws of the design and of G.
Matrix fisher_root_by_draws(const Scenario& scenario, const MixingMeasure& g, Index draws, Stream& stream);

/// Eigenvalues of (R J)'(R J), largest first: the information in the chart's coordinates when J = d theta / d phi.
Vector information_spectrum(const Matrix& root, const Matrix& jacobian);

}  // namespace mixrate
