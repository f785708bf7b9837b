// em-squarem: EM accelerated by squared extrapolation, kept monotone.
#include <algorithm>

#include "estimator/em.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

/// One cycle of SqS3 (Varadhan and Roland 2008, eq. 3.5): with r = M(t) - t and v = M(M(t)) - 2 M(t) + t the step is
/// t - 2 a r + a^2 v, a = -|r| / |v|, a in [-longest, -1]; kept only if it is no worse than M(M(t)).
class SquaremCycle {
 public:
  /// Returns the number of EM maps spent; 0 when no progress is possible.
  int run(Likelihood& likelihood, EmPoint& point) {
    const Vector start = point.theta();
    if (!advance(likelihood, point)) return 0;
    const Vector first = point.theta();
    if (!advance(likelihood, point)) return 1;
    const Vector r = first - start, v = point.theta() - first - r;
    const double bend = v.norm();
    if (!(bend > 0)) return 2;
    const double length = std::clamp(r.norm() / bend, 1.0, longest_);
    if (length == longest_) longest_ *= 4.0;
    if (length == 1.0) return 2;  // a = -1 is M(M(t)) itself
    const Vector jump =
        (start + 2.0 * length * r + length * length * v).cwiseMax(likelihood.lower()).cwiseMin(likelihood.upper());
    if (!jump.allFinite()) return 2;
    EmPoint trial(likelihood, jump);
    if (trial.value() >= point.value()) {
      point = std::move(trial);
    } else {
      longest_ = std::max(4.0, longest_ / 4.0);
    }
    return 3;
  }

 private:
  double longest_ = 4.0;
};

Run run_squarem(Likelihood& likelihood, Vector theta, const Stopping& stop) {
  EmPoint point(likelihood, std::move(theta));
  SquaremCycle cycle;
  Run run;
  run.status = FitStatus::iteration_cap;
  while (run.iterations < stop.max_iterations) {
    const double before = point.value();
    const Vector from = point.theta();
    const int maps = cycle.run(likelihood, point);
    if (maps == 0) {
      run.status = std::isfinite(before) ? FitStatus::stalled : FitStatus::not_finite;
      break;
    }
    run.iterations += maps;
    if (stop.holds(before, point.value(), (point.theta() - from).cwiseAbs().maxCoeff(),
                   likelihood.num_observations())) {
      run.status = FitStatus::converged;
      break;
    }
  }
  run.theta = point.theta();
  run.log_likelihood = point.value();
  return run;
}

class EmSquarem final : public Estimator {
 public:
  explicit EmSquarem(const Options& options) : stop_(read_stopping(options)), m_step_(read_m_step(options)) {}
  void require(const Model& model) const override {
    require_em(model, "em-squarem");
    require_m_step(m_step_, model);
  }
  [[nodiscard]] bool is_free_of_units() const override { return true; }
  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    problem.likelihood.set_m_step(m_step_);
    return best_of_starts(problem,
                          [&](Vector start) { return run_squarem(problem.likelihood, std::move(start), stop_); });
  }

 private:
  Stopping stop_;
  MStep m_step_;
};

}  // namespace

EstimatorEntry em_squarem_estimator() {
  std::vector<OptionSpec> options = m_step_options();
  options.insert(options.begin(), stopping_option());
  return {
      {"em-squarem",
       "EM accelerated by squared extrapolation (SQUAREM, step SqS3), never below plain EM; iterations count EM maps",
       "Varadhan and Roland (2008), Scand. J. Stat. 35, eq. (3.5)", std::move(options)},
      [](const Options& given) -> std::shared_ptr<const Estimator> { return std::make_shared<EmSquarem>(given); }};
}

}  // namespace mixrate
