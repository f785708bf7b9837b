#include "estimator/em.hpp"

#include <algorithm>
#include <cmath>

#include "estimator/climb/newton.hpp"

namespace mixrate {

void require_em(const Model& model, const char* estimator) {
  if (model.has_em()) return;
  throw StudyError({}, std::string("the estimator '") + estimator + "' does not fit this family",
                   "its law of y given x is not a mixture over atoms", "Use lse or mle");
}

EmPoint::EmPoint(Likelihood& likelihood, Vector theta) : theta_(std::move(theta)), mapped_(theta_.size()) {
  value_ = likelihood.ascent_step(theta_, mapped_);
}

void EmPoint::use_bound_step(Likelihood& likelihood) { likelihood.ascent_step(theta_, mapped_, GateStep::bound); }

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

Stopping towards_maximum(Likelihood& likelihood, const Vector& start, Stopping stop) {
  if (stop.gap_to_maximum <= 0 && stop.nats_to_maximum <= 0) return stop;
  Stopping burn_in;
  burn_in.max_iterations = 200;
  burn_in.absolute_gain = 1e-3;
  const Run burnt = run_em(likelihood, start, burn_in);
  if (burnt.status == FitStatus::not_finite) return stop;
  const Run run = run_newton(likelihood, burnt.theta, {});
  if (std::isfinite(run.log_likelihood))
    stop.target =
        run.log_likelihood - std::max(stop.nats_to_maximum, stop.gap_to_maximum * likelihood.num_observations());
  return stop;
}

namespace {

/// One step without a guard. False when there is nothing finite to go on from.
bool advance_bare(Likelihood& likelihood, EmPoint& point) {
  if (!std::isfinite(point.value()) || !point.mapped().allFinite()) return false;
  point = EmPoint(likelihood, point.mapped());
  return true;
}

}  // namespace

Run run_em(Likelihood& likelihood, Vector theta, const Stopping& stop, Guard guard, const IterationObserver& observer) {
  EmPoint point(likelihood, std::move(theta));
  Contraction contraction;
  Run run;
  double last_change = std::numeric_limits<double>::infinity();
  run.status = FitStatus::iteration_cap;
  if (observer) observer(0, point.theta(), point.value());
  for (run.iterations = 0; run.iterations < stop.max_iterations;) {
    const double before = point.value();
    const Vector from = point.theta();
    if (!(guard == Guard::guarded ? advance(likelihood, point) : advance_bare(likelihood, point))) {
      run.status = std::isfinite(before) ? FitStatus::stalled : FitStatus::not_finite;
      break;
    }
    ++run.iterations;
    if (observer) observer(run.iterations, point.theta(), point.value());
    contraction.see(from, point.theta());
    const double change = (point.theta() - from).cwiseAbs().maxCoeff();
    const bool is_settling = guard == Guard::guarded || (point.value() >= before - value_noise(before) &&
                                                         (change < (1.0 - 1e-7) * last_change || change < 1e-9));
    last_change = change;
    if (is_settling && stop.holds(before, point.value(), change, likelihood.num_observations())) {
      run.status = FitStatus::converged;
      break;
    }
  }
  run.theta = point.theta();
  run.log_likelihood = point.value();
  run.linear_factor = contraction.factor();
  return run;
}

std::vector<OptionSpec> m_step_options() {
  return {choice_option("m_step", "exact", {"exact", "newton", "gradient"},
                        "softmax mixtures: solve for the atoms, take one Newton step, or one gradient step"),
          real_option("eta", 1.0, {1e-6, 1e3}, "softmax mixtures: size of the gradient step")};
}

MStep read_m_step(const Options& options) {
  const std::string kind = options.text("m_step");
  MStep step;
  if (kind == "newton") step.kind = MStep::Kind::newton;
  if (kind == "gradient") step.kind = MStep::Kind::gradient;
  step.eta = options.real("eta");
  return step;
}

void require_m_step(const MStep& step, const Model& model) {
  if (model.support() != nullptr || (step.kind == MStep::Kind::exact && step.eta == 1.0)) return;
  throw StudyError({}, "`m_step` and `eta` are for softmax mixtures", "other families have one M-step", "Drop them");
}

}  // namespace mixrate
