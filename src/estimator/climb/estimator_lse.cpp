// lse: certified least squares for regression mixtures.
#include "estimator/climb/levenberg.hpp"
#include "estimator/climb/newton.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

class Lse final : public Estimator {
 public:
  explicit Lse(const Options& options) {
    levenberg_.tolerance = 1e-2 * options.real("tolerance");
    levenberg_.max_iterations = newton_.max_iterations = static_cast<int>(options.integer("max_iterations"));
    levenberg_.project = options.boolean("project");
    newton_.tolerance = options.real("tolerance");
  }

  void require(const Model& model) const override {
    if (model.has_least_squares()) return;
    throw StudyError({}, "the estimator 'lse' does not fit this family",
                     "least squares is for regression mixtures (moe-regression)", "Use mle or em");
  }

  [[nodiscard]] bool is_free_of_units() const override { return true; }
  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    LeastSquares* squares = problem.likelihood.least_squares();
    MIXRATE_EXPECT(squares != nullptr, "lse needs a least-squares likelihood");
    return best_of_starts(problem, [&](Vector start) {
      Run run = run_levenberg(problem.likelihood, *squares, std::move(start), levenberg_);
      const bool is_exact = squares->sum_of_squares(run.theta) <= 1e-28 * squares->sum_of_squares_of_response();
      if (run.status == FitStatus::not_finite || is_exact || problem.likelihood.collapsed(run.theta)) return run;
      NewtonOptions rest = newton_;
      rest.max_iterations = std::max(1, newton_.max_iterations - run.iterations);
      Run polished = run_newton(problem.likelihood, std::move(run.theta), rest);
      polished.iterations += run.iterations;
      return polished;
    });
  }

 private:
  LevenbergOptions levenberg_;
  NewtonOptions newton_;
};

}  // namespace

EstimatorEntry lse_estimator() {
  return {{"lse",
           "certified least squares: Levenberg-Marquardt with the linear parameters projected out, from every start in "
           "the box, ended by trust-region Newton with the exact Hessian; reports rank and weak directions",
           "More (1978), Numerical Analysis, LNM 630; Kaufman (1975), BIT 15; Golub and Pereyra (1973)",
           {real_option("tolerance", 1e-8, {1e-14, 1},
                        "certificate: largest projected gradient of the log-likelihood per observation"),
            integer_option("max_iterations", 1000, {1, 1e6}, "cap of iterations per start"),
            boolean_option("project", true, "variable projection of parameters in which f is linear")}},
          [](const Options& options) -> std::shared_ptr<const Estimator> { return std::make_shared<Lse>(options); }};
}

}  // namespace mixrate
