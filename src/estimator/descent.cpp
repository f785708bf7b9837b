#include "estimator/descent.hpp"

#include <cmath>

#include "math/solve.hpp"
#include "model/least_squares.hpp"

namespace mixrate {

Vector plain_direction(const Vector&, const Matrix& jacobian, const Vector& gradient) {
  return jacobian.transpose() * gradient;
}

NaturalDirection::NaturalDirection(const FitProblem& problem, Information information, double damping)
    : problem_(problem), damping_(damping) {
  constexpr Index max_scores = 2000;
  if (information == Information::model) return;
  const Index n = problem.data.size(), count = std::min(n, max_scores);
  rows_.reserve(static_cast<std::size_t>(count));
  for (Index i = 0; i < count; ++i) {
    const Index row = i * n / count;
    const Dataset one{problem.data.x.middleRows(row, 1), problem.data.y.middleRows(row, 1)};
    rows_.push_back(problem.model.likelihood(one, problem.k, problem.box));
    weights_.push_back(problem.data.has_weights() ? problem.data.weights[row] : 1.0);
  }
}

void NaturalDirection::lay_nodes(const Vector& theta) {
  Vector means, variances;
  problem_.model.component_moments({}, problem_.likelihood.unpack(theta), means, variances);
  const auto column = problem_.data.y.col(0);
  const double lowest = std::min(column.minCoeff(), means.minCoeff());
  const double highest = std::max(column.maxCoeff(), means.maxCoeff());
  const FisherRule rule = fisher_rule(lowest, highest, variances.minCoeff(), variances.maxCoeff());
  quadrature_ = std::make_unique<FisherInformation>(problem_.model, problem_.k, problem_.box, rule);
}

Matrix NaturalDirection::of_least_squares(LeastSquares& squares, const Vector& theta, double n) {
  NormalEquations now;
  squares.normal_equations(theta, now);
  const Index p = squares.num_coordinates();
  Matrix out = Matrix::Zero(theta.size(), theta.size());
  out.topLeftCorner(p, p) = now.gram / (squares.noise_variance(theta) * n);
  if (theta.size() > p) out(p, p) = 0.5;
  return out;
}

Matrix NaturalDirection::metric(const Vector& theta) {
  LeastSquares* squares = problem_.likelihood.least_squares();
  if (rows_.empty() && squares != nullptr) return of_least_squares(*squares, theta, problem_.data.num_observations());
  if (rows_.empty()) {
    // The nodes serve as long as they see all of the mass; means that wander or a variance that shrinks need new ones.
    constexpr double lost = 1e-8;
    if (quadrature_ == nullptr || !(std::abs(quadrature_->mass(theta) - 1.0) < lost)) lay_nodes(theta);
    return quadrature_->information(theta);
  }
  Matrix sum = Matrix::Zero(theta.size(), theta.size());
  Vector score;
  double total = 0.0;
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    rows_[row]->derivatives(theta, score, nullptr);
    sum += weights_[row] * score * score.transpose();
    total += weights_[row];
  }
  return sum / total;
}

Vector NaturalDirection::operator()(const Vector& theta, const Matrix& jacobian, const Vector& gradient) {
  Matrix in_chart = jacobian.transpose() * metric(theta) * jacobian;
  in_chart.diagonal().array() += damping_;
  return solve_symmetric(in_chart, jacobian.transpose() * gradient);
}

Run run_descent(Likelihood& likelihood, const Chart& chart, const Vector& start, double step, const Stopping& stop,
                const StepDirection& direction, const IterationObserver& observer) {
  const double n = likelihood.num_observations();
  Vector theta = start, phi = chart.to_chart(start), gradient;
  Run run;
  run.theta = theta;
  run.log_likelihood = likelihood.derivatives(theta, gradient, nullptr);
  if (!phi.allFinite() || !std::isfinite(run.log_likelihood)) {
    run.status = FitStatus::not_finite;
    return run;
  }
  run.status = FitStatus::iteration_cap;
  if (observer) observer(0, theta, run.log_likelihood);
  while (run.iterations < stop.max_iterations) {
    const Vector next_phi = phi + step * direction(theta, chart.jacobian(phi), gradient / n);
    Vector next = chart.to_standard(next_phi);
    const Vector inside = next.cwiseMax(likelihood.lower()).cwiseMin(likelihood.upper());
    const bool is_cut = inside != next;
    if (is_cut) next = inside;
    const double value = next.allFinite() ? likelihood.derivatives(next, gradient, nullptr) : std::nan("");
    if (!std::isfinite(value) || !gradient.allFinite()) {
      run.status = FitStatus::not_finite;
      break;
    }
    ++run.iterations;
    const double before = run.log_likelihood, change = (next - theta).cwiseAbs().maxCoeff();
    theta = next;
    phi = is_cut ? chart.to_chart(next) : next_phi;
    run.theta = theta;
    run.log_likelihood = value;
    if (observer) observer(run.iterations, theta, value);
    const bool has_risen = value >= before;
    if (value >= stop.target || (has_risen && stop.holds(before, value, change, likelihood.num_observations()))) {
      run.status = FitStatus::converged;
      break;
    }
    if (change == 0.0) {
      run.status = FitStatus::stalled;
      break;
    }
  }
  return run;
}

}  // namespace mixrate
