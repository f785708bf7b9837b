// What a least-squares estimator sees of a likelihood N(y; f(x), nu): residuals r = y - f and the Jacobian J of f.
#pragma once

#include <vector>

#include "base/types.hpp"

namespace mixrate {

/// The normal equations at a point.
struct NormalEquations {
  double sum_of_squares = 0.0;  // r'r
  Vector gradient;              // J'r
  Matrix gram;                  // J'J, full symmetric
};

/// Consecutive coordinates that belong to an atom: those of atom i are at + i stride .. at + i stride + size - 1.
struct AtomCoordinates {
  Index at = 0, size = 0, stride = 0;
};

/// The least-squares side of a likelihood. f depends on the first num_coordinates() coordinates of theta; where the
/// noise variance is estimated, log nu is the last one.
class LeastSquares {
 public:
  virtual ~LeastSquares() = default;
  [[nodiscard]] Index num_coordinates() const { return num_coordinates_; }
  /// Coordinates in which f is linear and homogeneous, jointly, given the others; may be empty.
  [[nodiscard]] const std::vector<Index>& linear_coordinates() const { return linear_coordinates_; }
  [[nodiscard]] double sum_of_squares_of_response() const { return sum_of_squares_of_response_; }
  /// The (intercept, slope) inside each expert, in this order: what makes two experts the same function when it agrees.
  [[nodiscard]] const AtomCoordinates& expert_coordinates() const { return expert_coordinates_; }
  /// r'r alone: one pass.
  virtual double sum_of_squares(const Vector& theta) = 0;
  /// r'r, J'r and J'J in one pass over the data.
  virtual void normal_equations(const Vector& theta, NormalEquations& out) = 0;
  /// The same for the linear coordinates only (a cheaper pass).
  virtual void linear_equations(const Vector& theta, NormalEquations& out) = 0;
  /// Set the noise variance, where it is estimated, to its maximiser r'r / n inside the box.
  virtual void set_noise(Vector& theta, double sum_of_squares) const = 0;
  [[nodiscard]] virtual double noise_variance(const Vector& theta) const = 0;
  /// The Gaussian log-likelihood of a sum of squares (theta gives the noise variance).
  [[nodiscard]] virtual double log_likelihood(const Vector& theta, double sum_of_squares) const = 0;
  /// An upper triangular R with R'R = J'J, from Householder reductions of J itself (no squaring of its condition).
  virtual Matrix jacobian_factor(const Vector& theta) = 0;
  /// For each coordinate the move that changes its channel by its own size in the root mean square over the data: 1
  /// for logits, log tau and arguments of activations, the standard deviation of the response for outputs of experts.
  [[nodiscard]] virtual Vector coordinate_sizes() const = 0;

 protected:
  LeastSquares() = default;
  // Set by the constructor of a likelihood:
  Index num_coordinates_ = 0;
  std::vector<Index> linear_coordinates_;
  AtomCoordinates expert_coordinates_;
  double sum_of_squares_of_response_ = 0.0;
};

}  // namespace mixrate
