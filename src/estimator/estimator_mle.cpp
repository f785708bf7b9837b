// mle: the certified maximum likelihood estimator.
#include "estimator/em.hpp"
#include "estimator/leaves.hpp"
#include "estimator/newton.hpp"

namespace mixrate {

namespace {

class Mle final : public Estimator {
 public:
  explicit Mle(const Options& options) {
    burn_in_.max_iterations = static_cast<int>(options.integer("burn_in"));
    burn_in_.absolute_gain = 1e-3;
    newton_.tolerance = options.real("tolerance");
    newton_.max_iterations = static_cast<int>(options.integer("max_iterations"));
  }

  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    return best_of_starts(problem, [&](Vector start) {
      Run burnt = run_em(problem.likelihood, std::move(start), burn_in_);
      if (burnt.status == FitStatus::not_finite) return burnt;
      Run run = run_newton(problem.likelihood, std::move(burnt.theta), newton_);
      run.iterations += burnt.iterations;
      return run;
    });
  }

 private:
  Stopping burn_in_;
  NewtonOptions newton_;
};

}  // namespace

EstimatorEntry mle_estimator() {
  return {
      {"mle",
       "certified maximum likelihood: EM burn-in from every start, then trust-region Newton with the exact Hessian in "
       "the box",
       "mixrate; trust region: More and Sorensen (1983), SIAM J. Sci. Stat. Comput. 4; choice of root: Hathaway (1985)",
       {{"tolerance", OptionKind::real, 1e-8, 1e-14, 1, {}, "certificate: largest projected gradient per observation"},
        {"burn_in",
         OptionKind::integer,
         std::int64_t{20},
         0,
         1e6,
         {},
         "EM iterations before Newton (ends early at a gain of 1e-3 nats)"},
        {"max_iterations", OptionKind::integer, std::int64_t{200}, 1, 1e6, {}, "cap of Newton iterations per start"}}},
      [](const Options& options) -> std::shared_ptr<const Estimator> { return std::make_shared<Mle>(options); }};
}

}  // namespace mixrate
