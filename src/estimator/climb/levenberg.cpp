#include "estimator/climb/levenberg.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "math/solve.hpp"

namespace mixrate {

namespace {

/// Below this share of y'y a sum of squares is rounding.
constexpr double exact_fit = 1e-28;

class Descent {
 public:
  Descent(const Likelihood& likelihood, LeastSquares& squares, Vector theta, const LevenbergOptions& options)
      : likelihood_(likelihood), squares_(squares), options_(options), theta_(std::move(theta)) {
    const Index p = squares_.num_coordinates();
    is_linear_.assign(static_cast<std::size_t>(p), 0);
    for (const Index c : squares_.linear_coordinates()) is_linear_[static_cast<std::size_t>(c)] = 1;
    project_ = options.project && !squares_.linear_coordinates().empty();
    scale_ = Vector::Zero(p);
  }

  Run run() {
    Run run;
    run.status = descend(run.iterations);
    squares_.set_noise(theta_, at_.sum_of_squares);
    run.log_likelihood = squares_.log_likelihood(theta_, at_.sum_of_squares);
    run.theta = std::move(theta_);
    return run;
  }

 private:
  FitStatus descend(int& iterations) {
    is_projected_ = project_ && project(theta_);
    squares_.normal_equations(theta_, at_);
    int crawling = 0;
    for (iterations = 0; iterations < options_.max_iterations; ++iterations) {
      if (!std::isfinite(at_.sum_of_squares) || !at_.gram.allFinite()) return FitStatus::not_finite;
      held_ = held_bounds(likelihood_, theta_, at_.gradient);
      scale_ = scale_.cwiseMax(at_.gram.diagonal());
      if (largest_cosine(at_, held_, squares_.sum_of_squares_of_response()) <= options_.tolerance)
        return FitStatus::converged;
      const double before = at_.sum_of_squares;
      if (!step()) return FitStatus::stalled;
      crawling = before - at_.sum_of_squares < 1e-5 * before ? crawling + 1 : 0;
      if (crawling == 5) {
        ++iterations;
        return FitStatus::stalled;
      }
    }
    return FitStatus::iteration_cap;
  }

  // One accepted step; false when none lowers the sum of squares.
  bool step() {
    for (int attempt = 0; attempt < 40; ++attempt) {
      // A nearly singular linear block gives wild steps: after a failure everything is damped.
      const Vector move = solve(is_projected_ && attempt == 0);
      Vector target = theta_;
      target.head(move.size()) += move;
      target = target.cwiseMax(likelihood_.lower()).cwiseMin(likelihood_.upper());
      const Vector real = (target - theta_).head(move.size());
      if (!real.allFinite() || !(real.cwiseAbs().maxCoeff() > 0)) return false;
      const bool projected = project_ && project(target);
      NormalEquations trial;
      squares_.normal_equations(target, trial);
      const double gain = at_.sum_of_squares - trial.sum_of_squares;
      const double predicted = 2.0 * at_.gradient.dot(real) - real.dot(at_.gram * real);
      if (std::isfinite(trial.sum_of_squares) && gain > 0) {
        const double ratio = std::min(1.0, predicted > 0 ? gain / predicted : 1.0);
        mu_ = std::max(1e-14, mu_ * std::max(1.0 / 3.0, 1.0 - std::pow(2.0 * ratio - 1.0, 3)));
        grow_ = 2.0;
        theta_ = std::move(target);
        is_projected_ = projected;
        at_ = std::move(trial);
        return true;
      }
      mu_ *= grow_;
      grow_ *= 2.0;
      if (!(mu_ < 1e30)) return false;
    }
    return false;
  }

  [[nodiscard]] Vector solve(bool spare_linear) const {
    const Index p = squares_.num_coordinates();
    Matrix a = at_.gram;
    Vector b = at_.gradient;
    const double floor = 1e-14 * scale_.maxCoeff() + 1e-300;
    for (Index c = 0; c < p; ++c) {
      const auto i = static_cast<std::size_t>(c);
      const bool damped = !(spare_linear && is_linear_[i] != 0);
      a(c, c) += damped ? mu_ * std::max(scale_[c], floor) : 1e-14 * std::max(scale_[c], floor);
      if (held_[i] == 0) continue;
      a.row(c).setZero();
      a.col(c).setZero();
      a(c, c) = 1.0;
      b[c] = 0.0;
    }
    return solve_symmetric(a, b);
  }

  // The linear coordinates at their minimiser; left alone where it lies outside of the box. Minimum-norm change where
  // the data do not determine them.
  bool project(Vector& theta) const {
    NormalEquations linear;
    squares_.linear_equations(theta, linear);
    if (!std::isfinite(linear.sum_of_squares) || !linear.gram.allFinite()) return false;
    const std::vector<Index>& at = squares_.linear_coordinates();
    const Vector root = linear.gram.diagonal().cwiseMax(1e-300).cwiseSqrt();
    const Matrix scaled = root.cwiseInverse().asDiagonal() * linear.gram * root.cwiseInverse().asDiagonal();
    const Vector scaled_gradient = root.cwiseInverse().cwiseProduct(linear.gradient);
    const Vector change = root.cwiseInverse().cwiseProduct(minimum_norm_solve(scaled, scaled_gradient, 1e-12));
    Vector target = theta;
    for (std::size_t c = 0; c < at.size(); ++c) target[at[c]] += change[static_cast<Index>(c)];
    const bool inside =
        (target.array() >= likelihood_.lower().array()).all() && (target.array() <= likelihood_.upper().array()).all();
    if (!inside || !target.allFinite()) return false;
    theta = std::move(target);
    return true;
  }

  const Likelihood& likelihood_;
  LeastSquares& squares_;
  LevenbergOptions options_;
  Vector theta_, scale_;
  NormalEquations at_;
  std::vector<char> is_linear_, held_;
  bool project_ = false, is_projected_ = false;
  double mu_ = 1e-3, grow_ = 2.0;
};

}  // namespace

double largest_cosine(const NormalEquations& at, const std::vector<char>& held, double response_squares) {
  if (at.sum_of_squares <= exact_fit * response_squares) return 0.0;
  double largest = 0.0;
  for (Index c = 0; c < at.gradient.size(); ++c) {
    const double length = at.gram(c, c) * at.sum_of_squares;
    if (held[static_cast<std::size_t>(c)] != 0 || !(length > 0)) continue;
    largest = std::max(largest, std::abs(at.gradient[c]) / std::sqrt(length));
  }
  return largest;
}

Run run_levenberg(const Likelihood& likelihood, LeastSquares& squares, Vector theta, const LevenbergOptions& options) {
  return Descent(likelihood, squares, std::move(theta), options).run();
}

}  // namespace mixrate
