// Gibbs sweeps of any mixture of densities, in the coordinates of its likelihood.
#pragma once

#include <optional>
#include <vector>

#include "estimator/bayes/coordinate_posterior.hpp"
#include "estimator/bayes/normal_draws.hpp"

namespace mixrate {

/// One sweep, each step a draw that leaves the posterior as it is:
///   gate: adaptive random-walk steps on all its coordinates, labels summed out;
///   labels: P(z_j = i) proportional to pi_i(x_j) p(y_j | x_j, atom i);
///   weights of a mixture without a gate: Dirichlet (1 + n_i);
///   atoms given labels: NormalDraws where the family says so, else adaptive random-walk steps on the coordinates of
///   each atom, all atoms at once since they are independent.
class CoordinateSweep {
 public:
  CoordinateSweep(const Model& model, const Dataset& data, const CoordinatePosterior& posterior, const Vector& start);
  /// In place. Returns the log-likelihood at theta as it came; where that is not finite, nothing moves.
  double operator()(Vector& theta, AdaptiveWalk::Phase phase, Stream& stream);
  // Moves that could be rejected, after burn-in.
  [[nodiscard]] double proposed() const;
  [[nodiscard]] double accepted() const;

 private:
  void walk_gate(AdaptiveWalk::Phase phase, Vector& theta, Stream& stream);
  void draw_labels(Stream& stream);
  void draw_weights(Vector& theta, Stream& stream) const;
  void walk_atoms(AdaptiveWalk::Phase phase, Vector& theta, Stream& stream);
  [[nodiscard]] double labelled(const Matrix& log_atoms, Index i) const;
  [[nodiscard]] double log_likelihood() const;

  const Model& model_;
  const Dataset& data_;
  const CoordinatePosterior& posterior_;
  const CoordinateKinds& kinds_;
  Index k_;
  bool has_weights_;
  NormalDraws normal_;
  std::optional<AdaptiveWalk> gate_;
  std::vector<AdaptiveWalk> atoms_;  // empty: NormalDraws
  std::vector<std::vector<Index>> rows_;
  Matrix log_weights_, log_atoms_;  // n x k, at the current point
};

}  // namespace mixrate
