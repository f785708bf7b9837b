#include "estimator/em.hpp"

#include <cmath>

namespace mixrate {

void require_em(const Model& model, const char* estimator) {
  if (model.has_em()) return;
  throw StudyError({}, std::string("the estimator '") + estimator + "' does not fit this family",
                   "its law of y given x is not a mixture over atoms", "Use lse or mle");
}

EmPoint::EmPoint(Likelihood& likelihood, Vector theta) : theta_(std::move(theta)), mapped_(theta_.size()) {
  value_ = likelihood.em_step(theta_, mapped_);
}

void EmPoint::use_bound_step(Likelihood& likelihood) { likelihood.em_step(theta_, mapped_, GateStep::bound); }

double value_noise(double value) { return 1e-13 * std::abs(value) + 1e-13; }

bool advance(Likelihood& likelihood, EmPoint& point) {
  EmPoint next(likelihood, point.mapped());
  if (!(next.value() >= point.value() - value_noise(point.value()))) {
    if (!std::isfinite(point.value())) return false;
    point.use_bound_step(likelihood);
    next = EmPoint(likelihood, point.mapped());
    if (!(next.value() >= point.value() - value_noise(point.value()))) return false;
  }
  point = std::move(next);
  return true;
}

Run run_em(Likelihood& likelihood, Vector theta, const Stopping& stop) {
  EmPoint point(likelihood, std::move(theta));
  Run run;
  run.status = FitStatus::iteration_cap;
  for (run.iterations = 0; run.iterations < stop.max_iterations;) {
    const double before = point.value();
    const Vector from = point.theta();
    if (!advance(likelihood, point)) {
      run.status = std::isfinite(before) ? FitStatus::stalled : FitStatus::not_finite;
      break;
    }
    ++run.iterations;
    const double change = (point.theta() - from).cwiseAbs().maxCoeff();
    if (stop.holds(before, point.value(), change, likelihood.num_observations())) {
      run.status = FitStatus::converged;
      break;
    }
  }
  run.theta = point.theta();
  run.log_likelihood = point.value();
  return run;
}

}  // namespace mixrate
