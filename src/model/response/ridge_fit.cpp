#include "model/response/ridge_fit.hpp"

#include "math/activation.hpp"
#include "math/solve.hpp"

namespace mixrate {

namespace {

constexpr int fit_steps = 30;

/// Normal equations of the line that phi is nearly at beta, and the sum of squares there.
struct Linearised {
  Matrix gram;
  Vector cross;
  double squares;
};

/// root: square roots of the weights; empty: 1 each.
Linearised linearise(const Matrix& tilde, const Vector& y, const Activation& phi, const Vector& beta,
                     const Vector& root) {
  Vector value = tilde * beta, slope(value.size());
  apply_activation(phi, value, slope);
  Vector residual = y - value;
  if (root.size() > 0) {
    residual = residual.cwiseProduct(root);
    slope = slope.cwiseProduct(root);
  }
  const Matrix jacobian = slope.asDiagonal() * tilde;
  return {jacobian.transpose() * jacobian, jacobian.transpose() * residual, residual.squaredNorm()};
}

}  // namespace

Vector ridge_least_squares(const Matrix& x, const Vector& y, const Activation& phi, const Vector& weights) {
  Matrix tilde(x.rows(), x.cols() + 1);
  tilde << Vector::Ones(x.rows()), x;
  const Vector root = weights.cwiseSqrt();
  const Matrix counted = weights.size() > 0 ? Matrix(weights.asDiagonal() * tilde) : tilde;
  const Matrix own = counted.transpose() * tilde;
  const Vector scale = own.diagonal().cwiseMax(1e-12);
  const Matrix ridge = (1e-6 * scale).asDiagonal();
  const Vector inverted = y.unaryExpr([&phi](double value) { return phi.inverse(value); });
  Vector beta = solve_symmetric(own + ridge, counted.transpose() * inverted);
  Linearised here = linearise(tilde, y, phi, beta, root);
  double damping = 1e-2;
  for (int step = 0; step < fit_steps; ++step) {
    Matrix damped = here.gram;
    damped.diagonal() += damping * here.gram.diagonal() + 1e-9 * scale;
    const Vector next = beta + solve_symmetric(damped, here.cross);
    const Linearised there = linearise(tilde, y, phi, next, root);
    if (there.squares <= here.squares) {
      const bool is_done = here.squares - there.squares <= 1e-10 * here.squares;
      beta = next;
      here = there;
      damping *= 0.1;
      if (is_done) break;
    } else {
      damping *= 10.0;
    }
  }
  return beta;
}

}  // namespace mixrate
