// The units in which data are measured, and what changing them does to parameters.
#pragma once

#include "model/model.hpp"

namespace mixrate {

/// v = centre + factor v', v in the units of the data, v' in others. `factor` is invertible.
struct AffineMap {
  Vector centre;   // d
  Matrix factor;   // d x d
  Matrix inverse;  // of factor
  static AffineMap identity(Index d);
  /// Contract: factor is invertible.
  static AffineMap make(Vector centre, Matrix factor);
  [[nodiscard]] Index dim() const { return centre.size(); }
  [[nodiscard]] bool is_identity() const;
  /// The map the other way.
  [[nodiscard]] AffineMap reversed() const;
  /// Rows of `points` in the other units: F^-1 (v - centre).
  [[nodiscard]] Matrix to_other(const Matrix& points) const;
};

/// Other units for covariates and responses.
///
/// A measure moves by the meaning of its blocks, so that p(y | x, G) dy is the same law: with x = c + F x',
/// y = m + S y' and primes for the other units,
///   location m + S u', covariance S C' S', variance s^2 v' (s = |det S|^(1/q), or the axes of S);
///   slope s^p F^-T a', intercept (m +) s^p b' - a'c, factor s f', p = ModelTraits::argument_power;
///   gate slope F^-T beta', log weight beta0' - beta'c, gate centre c + F w',
///   gate curvature F^-T B' F^-1, with -2 Bc to the slope and c'Bc to the log weight.
/// Whether a model has the moved measure at all is its own matter: see unit_closure.hpp.
struct AffineUnits {
  AffineMap x, y;
  static AffineUnits identity(const Model& model);
  [[nodiscard]] bool is_identity() const { return x.is_identity() && y.is_identity(); }
  [[nodiscard]] AffineUnits reversed() const { return {x.reversed(), y.reversed()}; }
  [[nodiscard]] Dataset to_other(const Dataset& data) const;
  /// A measure in the other units, told in those of the data. Neither canonical nor in the order of canonical atoms.
  [[nodiscard]] MixingMeasure to_data(const Model& model, const MixingMeasure& other) const;
  /// log |det S|: log p(y' | x', G') = log p(y | x, G) + log_jacobian().
  [[nodiscard]] double log_jacobian() const;
};

}  // namespace mixrate
