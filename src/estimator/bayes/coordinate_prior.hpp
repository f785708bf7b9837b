// The prior of any mixture of densities, by the kinds of its coordinates.
#pragma once

#include "estimator/bayes/adaptive_walk.hpp"
#include "estimator/bayes/expert_posterior.hpp"
#include "model/coordinate_kinds.hpp"

namespace mixrate {

/// Independent priors. With the numbers of ExpertPrior (`gate` aside):
///   coordinates of a gate ~ N(0, gate_variance); temperature ~ gamma(shape 2, rate 1);
///   weights of a mixture without a gate: uniform on the simplex;
///   locations and coefficients ~ N(0, coefficient_variance);
///   a variance ~ inverse gamma(shape, rate);
///   a covariance of q axes ~ inverse Wishart(2 shape + q - 1, 2 rate I): each variance on its diagonal has the inverse
///   gamma law (shape, rate);
///   shapes of the law of y (degrees of freedom) ~ gamma(shape 2, rate 0.1) (Juarez and Steel 2010, J. Bus. Econ. Stat.
///   28).
class CoordinatePrior {
 public:
  CoordinatePrior(const CoordinateKinds& kinds, Index k, const ExpertPrior& numbers);
  /// Densities with all constants, those of parameters and the Jacobian of coordinates apart; log_likelihood stays 0.
  [[nodiscard]] WalkPoint at(const Vector& theta) const;
  /// The share of the gate or the weights, the first coordinates.
  [[nodiscard]] WalkPoint gate_at(const double* gate) const;
  /// The share of one atom.
  [[nodiscard]] WalkPoint atom_at(const double* atom) const;
  /// Minus the second derivatives of log prior + log Jacobian.
  [[nodiscard]] Matrix information(const Vector& theta) const;
  [[nodiscard]] const CoordinateKinds& kinds() const { return kinds_; }
  [[nodiscard]] const ExpertPrior& numbers() const { return numbers_; }
  [[nodiscard]] Index num_atoms() const { return k_; }

  /// Of the inverse Wishart prior of q axes.
  [[nodiscard]] double wishart_degrees(Index q) const { return 2.0 * numbers_.shape + static_cast<double>(q) - 1.0; }

 private:
  void add(const std::vector<CoordinateKind>& kinds, const double* x, WalkPoint& to) const;
  void add_weights(const double* x, WalkPoint& to) const;
  void add_precision(const double* x, Index q, WalkPoint& to) const;
  void add_information(const std::vector<CoordinateKind>& kinds, Index first, const Vector& theta, Matrix& to) const;
  CoordinateKinds kinds_;
  Index k_;
  ExpertPrior numbers_;
};

/// Number of axes of the block of `precision` that begins at kinds[at].
Index num_axes(const std::vector<CoordinateKind>& kinds, std::size_t at);

}  // namespace mixrate
