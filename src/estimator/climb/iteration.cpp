#include "estimator/climb/iteration.hpp"

#include <algorithm>
#include <cmath>

#include "math/solve.hpp"
#include "model/least_squares.hpp"

namespace mixrate {

std::vector<char> held_bounds(const Likelihood& likelihood, const Vector& theta, const Vector& gradient) {
  std::vector<char> held(static_cast<std::size_t>(gradient.size()), 0);
  for (Index c = 0; c < gradient.size(); ++c) {
    const bool low = theta[c] <= likelihood.lower()[c] && gradient[c] <= 0;
    const bool high = theta[c] >= likelihood.upper()[c] && gradient[c] >= 0;
    held[static_cast<std::size_t>(c)] = low || high;
  }
  return held;
}

double projected_gradient(const Vector& gradient, const std::vector<char>& held, double n) {
  double largest = 0.0;
  for (Index c = 0; c < gradient.size(); ++c) {
    if (held[static_cast<std::size_t>(c)] != 0) continue;
    if (!std::isfinite(gradient[c])) return std::numeric_limits<double>::quiet_NaN();
    largest = std::max(largest, std::abs(gradient[c]));
  }
  return largest / n;
}

namespace {

std::vector<Index> free_indices(const std::vector<char>& held) {
  std::vector<Index> free;
  for (std::size_t c = 0; c < held.size(); ++c) {
    if (held[c] == 0) free.push_back(static_cast<Index>(c));
  }
  return free;
}

}  // namespace

Matrix free_block(const Matrix& full, const std::vector<char>& held) {
  const std::vector<Index> free = free_indices(held);
  return full(free, free);
}

Vector free_part(const Vector& full, const std::vector<char>& held) { return full(free_indices(held)); }

namespace {

/// Rank, smallest singular value and weak directions of the Jacobian; see Certificate.
void certify_jacobian(LeastSquares& squares, const Vector& theta, std::vector<char> held, Certificate& out) {
  held.resize(static_cast<std::size_t>(squares.num_coordinates()));  // without the noise variance
  const std::vector<Index> free = free_indices(held);
  const Matrix factor = squares.jacobian_factor(theta)(Eigen::all, free);
  out.rank = out.rank_deficiency = out.weak_directions = 0.0;
  if (free.empty()) return;
  if (!factor.allFinite()) {
    out.rank = out.rank_deficiency = out.weak_directions = std::numeric_limits<double>::quiet_NaN();
    return;
  }
  const Vector norms = factor.colwise().norm().transpose();
  const Vector unit = (norms.array() > 0).select(norms.array().max(1e-300).inverse(), 0.0);
  const Vector normalised = singular_values(factor * unit.asDiagonal());
  const auto count = static_cast<double>(free.size());
  out.smallest_singular = normalised[normalised.size() - 1];
  out.rank = static_cast<double>((normalised.array() > rank_tolerance * normalised[0]).count());
  out.rank_deficiency = count - out.rank;
  const Vector sizes = squares.coordinate_sizes()(free);
  const Vector pull = singular_values(factor * sizes.asDiagonal());
  const double needed = std::sqrt(squares.noise_variance(theta)) / weak_error;
  out.weak_directions = count - static_cast<double>((pull.array() > needed).count());
}

/// A projected gradient per observation at or below this is that of a maximum.
constexpr double maximum_tolerance = 1e-8;

/// Rank of the information at a maximum of a mixture that has coordinates which no data can tell; see Certificate.
void certify_information(Likelihood& likelihood, const Vector& theta, Certificate& out) {
  Vector gradient;
  Matrix hessian;
  likelihood.derivatives(theta, gradient, &hessian);
  const std::vector<char> held = held_bounds(likelihood, theta, gradient);
  const Matrix information = -free_block(hessian, held);
  if (information.rows() == 0 || !information.allFinite()) return;
  const Vector diagonal = information.diagonal().cwiseMax(0.0);
  const double least = 1e-14 * diagonal.maxCoeff() + 1e-300;
  const Vector unit = (diagonal.array() > least).select(diagonal.array().max(least).rsqrt(), 0.0);
  const Matrix scaled = unit.asDiagonal() * information * unit.asDiagonal();
  const Vector values = symmetric_eigenvalues(scaled);
  // Along a curve of equal likelihood the second derivative is the gradient times the curve's bend, not 0.
  const double bend = free_part(gradient, held).cwiseProduct(unit).cwiseAbs().maxCoeff() * unit.maxCoeff();
  const double flat = rank_tolerance * values.cwiseAbs().maxCoeff() + 10.0 * bend;
  out.rank = static_cast<double>((values.array() > flat).count());
  out.rank_deficiency = static_cast<double>(values.size()) - out.rank;
}

}  // namespace

Certificate certify(Likelihood& likelihood, const Vector& theta) {
  Certificate certificate;
  Vector gradient;
  Matrix hessian;
  likelihood.derivatives(theta, gradient, &hessian);
  const std::vector<char> held = held_bounds(likelihood, theta, gradient);
  const double n = likelihood.num_observations();
  certificate.projected_gradient = projected_gradient(gradient, held, n);
  certificate.active_bounds = static_cast<int>(std::count(held.begin(), held.end(), 1));
  if (LeastSquares* squares = likelihood.least_squares()) certify_jacobian(*squares, theta, held, certificate);
  const Matrix information = -free_block(hessian, held) / n;
  if (information.rows() == 0) {
    certificate.remaining_gain = 0.0;
    return certificate;
  }
  if (!information.allFinite()) return certificate;
  const Spectrum spectrum = symmetric_spectrum(information);
  certificate.min_eigenvalue = spectrum.values[0];
  // Newton's estimate of what is left: sum (v'g)^2 / (2 |lambda|); directions flatter than the rounding of the Hessian
  // are floored there, so that an exactly flat direction does not count as infinite gain.
  const Vector slope = spectrum.vectors.transpose() * free_part(gradient, held) / n;
  const double floor = 1e-12 * spectrum.values.cwiseAbs().maxCoeff() + 1e-300;
  certificate.remaining_gain = 0.5 * n * (slope.array().square() / spectrum.values.array().abs().max(floor)).sum();
  return certificate;
}

void Contraction::see(const Vector& from, const Vector& to) {
  const double step = (to - from).norm();
  is_over_ = is_over_ || !(step > 1e-9 * (1.0 + to.norm()));
  if (is_over_) return;
  if (steps_.size() == window) steps_.erase(steps_.begin());
  steps_.push_back(step);
}

double Contraction::factor() const {
  constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  if (steps_.size() < 3) return unknown;
  double least = std::numeric_limits<double>::infinity(), most = 0.0;
  for (std::size_t t = 1; t < steps_.size(); ++t) {
    least = std::min(least, steps_[t] / steps_[t - 1]);
    most = std::max(most, steps_[t] / steps_[t - 1]);
  }
  if (most > 1.1 * least) return unknown;
  return std::pow(steps_.back() / steps_.front(), 1.0 / static_cast<double>(steps_.size() - 1));
}

FitOutcome best_of_starts(const FitProblem& problem, const std::function<Run(Vector start)>& iterate) {
  enum Class { none, unusable, collapsed, regular };
  Run best;
  Class best_class = none;
  std::vector<double> ends;  // log-likelihoods of the runs like the best: collapsed or not
  for (int s = 0; s < problem.starts.count; ++s) {
    Run run = iterate(problem.likelihood.pack(problem.starts.draw(s)));
    const bool usable = std::isfinite(run.log_likelihood) && run.theta.allFinite();
    const Class own = !usable ? unusable : problem.likelihood.collapsed(run.theta) ? collapsed : regular;
    if (own == collapsed) run.status = FitStatus::degenerate;
    if (own > best_class) ends.clear();
    if (usable && own >= best_class) ends.push_back(run.log_likelihood);
    if (own > best_class || (own == best_class && run.log_likelihood > best.log_likelihood)) {
      best = std::move(run);
      best_class = own;
    }
  }
  FitOutcome outcome;
  outcome.status = best.status;
  outcome.iterations = best.iterations;
  outcome.certificate.starts = problem.starts.count;
  if (!std::isfinite(best.log_likelihood) || !best.theta.allFinite()) {
    outcome.status = FitStatus::not_finite;
    return outcome;
  }
  outcome.log_likelihood = best.log_likelihood;
  outcome.certificate = certify(problem.likelihood, best.theta);
  const bool has_redundant = problem.likelihood.dim() > problem.model.num_free_parameters(problem.k);
  const bool is_ranked = problem.likelihood.least_squares() != nullptr;  // by its Jacobian
  if (has_redundant && !is_ranked && outcome.certificate.projected_gradient <= maximum_tolerance)
    certify_information(problem.likelihood, best.theta, outcome.certificate);
  outcome.certificate.starts = problem.starts.count;
  outcome.linear_factor = best.linear_factor;
  std::sort(ends.begin(), ends.end(), std::greater<>());
  if (ends.size() > 1) outcome.certificate.start_gap = best.log_likelihood - ends[1];
  outcome.starts_at_best = static_cast<int>(
      std::count_if(ends.begin(), ends.end(), [&](double end) { return end >= best.log_likelihood - same_height; }));
  if (outcome.status == FitStatus::converged && outcome.certificate.active_bounds > 0)
    outcome.status = FitStatus::at_boundary;
  outcome.estimate = problem.model.canonical(problem.likelihood.unpack(best.theta));
  return outcome;
}

}  // namespace mixrate
