#include "estimator/bayes/coordinate_posterior.hpp"

#include <fmt/format.h>

#include <cmath>

#include "base/error.hpp"
#include "estimator/climb/certified_fit.hpp"

namespace mixrate {

void CoordinatePosterior::require(const Model& model, const ExpertPrior& prior, std::string_view estimator) {
  if (!model.has_em()) {
    throw StudyError({}, fmt::format("`{}` does not know this model of family {}", estimator, model.family()),
                     "its posterior is that of a mixture of densities, and this model is a sum of means",
                     "Use `lse` or `mle`, or the family mixture-of-experts");
  }
  if (prior.gate != ExpertPrior::Gate::pinned) {
    throw StudyError({}, fmt::format("`{}` has no free gate for this model of family {}", estimator, model.family()),
                     "its gate has a prior in the coordinates of the likelihood, which have a gauge",
                     "Drop `gate`, or set gate = \"pinned\"");
  }
}

CoordinatePosterior::CoordinatePosterior(const Model& model, Likelihood& likelihood, const ExpertPrior& prior)
    : model_(model), likelihood_(likelihood), prior_(likelihood.kinds(), likelihood.num_atoms(), prior) {
  MIXRATE_EXPECT(
      likelihood.kinds().common_at(likelihood.num_atoms()) + likelihood.kinds().common_size() == likelihood.dim(),
      "the likelihood of a mixture of densities says what its coordinates are");
}

WalkPoint CoordinatePosterior::at(const Vector& theta) const {
  WalkPoint out = prior_.at(theta);
  out.log_likelihood = likelihood_.value(theta);
  return out;
}

CoordinateStarts::CoordinateStarts(const FitProblem& problem, const CoordinatePosterior& posterior, bool has_pilot,
                                   double inverse_temperature)
    : problem_(problem), posterior_(posterior) {
  if (!has_pilot) return;
  const FitOutcome fit =
      CertifiedFit{.burn_in = {.absolute_gain = 1e-3, .max_iterations = 50}, .newton = {}}.fit(problem);
  if (fit.status == FitStatus::not_finite || fit.estimate.size() != problem.k) return;
  NormalApproximation out;
  out.mean = problem.likelihood.pack(fit.estimate);
  Vector gradient;
  Matrix hessian;
  problem.likelihood.derivatives(out.mean, gradient, &hessian);
  const Matrix prior = posterior.prior().information(out.mean);
  const Matrix precision = prior - inverse_temperature * hessian;
  if (!precision.allFinite()) return;
  constexpr double smallest = 1e-3;  // of a prior that a log variance far out has lost
  set_precision(precision, std::max(smallest, double{prior.diagonal().minCoeff()}), out);
  normal_ = std::move(out);
}

Vector CoordinateStarts::operator()(int c) const {
  constexpr int max_draws = 20;
  for (int draw = 0; normal_ && draw < max_draws; ++draw) {
    const Vector theta = draw_coordinates(*normal_, problem_.stream);
    const WalkPoint point = posterior_.at(theta);
    if (std::isfinite(point.log_likelihood + point.log_prior + point.log_jacobian)) return theta;
  }
  if (normal_) return normal_->mean;
  return problem_.likelihood.pack(problem_.starts.draw(c % problem_.starts.count));
}

}  // namespace mixrate
