#include "estimator/bayes/expert_coordinates.hpp"

#include "estimator/climb/certified_fit.hpp"

namespace mixrate {

namespace {

/// d pack(measure(x)) / d x by central differences. Both are the same coordinates up to gauge, place and the box, so
/// the derivative is constant and a difference over 1e-3 is exact to rounding; atoms must not be sorted on the way,
/// since two of them may be closer than that.
Matrix derivative_of_coordinates(const Likelihood& likelihood, const ExpertPosterior& posterior,
                                 const ExpertCoordinates& coordinates, const ExpertParameters& at) {
  constexpr double step = 1e-3;
  Vector x(coordinates.size());
  coordinates.write(at, x);
  Matrix out(likelihood.dim(), x.size());
  ExpertParameters moved = at;
  for (Index c = 0; c < x.size(); ++c) {
    const double here = x[c];
    x[c] = here + step;
    coordinates.read(x, moved);
    out.col(c) = likelihood.pack(posterior.measure_as_it_is(moved));
    x[c] = here - step;
    coordinates.read(x, moved);
    out.col(c) -= likelihood.pack(posterior.measure_as_it_is(moved));
    x[c] = here;
  }
  return out / (2.0 * step);
}

}  // namespace

ExpertCoordinates::ExpertCoordinates(const ExpertPosterior& posterior, Index k)
    : prior_(posterior.prior()),
      k_(k),
      num_gates_(posterior.width() * (prior_.gate == ExpertPrior::Gate::pinned ? k - 1 : k)),
      num_experts_(posterior.width() * k) {}

void ExpertCoordinates::write(const ExpertParameters& theta, Vector& x) const {
  x.head(num_gates_) = theta.gate.reshaped().head(num_gates_);
  x.segment(num_gates_, num_experts_) = theta.expert.reshaped();
  x.tail(k_) = theta.variance.array().log();
}

void ExpertCoordinates::read(const Vector& x, ExpertParameters& theta) const {
  theta.gate.reshaped().head(num_gates_) = x.head(num_gates_);
  theta.expert.reshaped() = x.segment(num_gates_, num_experts_);
  theta.variance = x.tail(k_).array().exp();
}

Vector ExpertCoordinates::prior_information(const Vector& x) const {
  Vector out(size());
  out.head(num_gates_).setConstant(1.0 / prior_.gate_variance);
  out.segment(num_gates_, num_experts_).setConstant(1.0 / prior_.coefficient_variance);
  out.tail(k_) = prior_.rate * (-x.tail(k_).array()).exp();
  return out;
}

std::optional<ExpertApproximation> approximate_posterior(const FitProblem& problem, const ExpertPosterior& posterior,
                                                         double inverse_temperature) {
  const FitOutcome fit =
      CertifiedFit{.burn_in = {.absolute_gain = 1e-3, .max_iterations = 50}, .newton = {}}.fit(problem);
  if (fit.status == FitStatus::not_finite || fit.estimate.size() != problem.k) return std::nullopt;
  const ExpertCoordinates coordinates(posterior, problem.k);
  ExpertApproximation out;
  out.mean.resize(coordinates.size());
  out.mode = posterior.parameters(fit.estimate);
  coordinates.write(out.mode, out.mean);
  const Matrix t = derivative_of_coordinates(problem.likelihood, posterior, coordinates, out.mode);
  Vector gradient;
  Matrix hessian;
  problem.likelihood.derivatives(problem.likelihood.pack(fit.estimate), gradient, &hessian);
  const Vector prior = coordinates.prior_information(out.mean);
  Matrix precision = -inverse_temperature * (t.transpose() * hessian * t);
  precision.diagonal() += prior;
  set_precision(precision, prior.minCoeff(), out);
  return out;
}

ExpertParameters draw_parameters(const ExpertApproximation& normal, const ExpertPosterior& posterior, Stream& stream) {
  ExpertParameters out = normal.mode;
  ExpertCoordinates(posterior, out.size()).read(draw_coordinates(normal, stream), out);
  return out;
}

}  // namespace mixrate
