// An estimator in one file, as anybody may add one: see CMakeLists.txt.
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

class FirstStart final : public Estimator {
 public:
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    FitOutcome out;
    out.status = FitStatus::converged;
    out.estimate = problem.model.canonical(problem.starts.draw(0));
    Vector gradient;
    out.log_likelihood = problem.likelihood.derivatives(problem.likelihood.pack(out.estimate), gradient, nullptr);
    return out;
  }
};

}  // namespace

EstimatorEntry first_start_estimator() {
  return {{"first-start", "the first start as it is", "mixrate, tests/leaf", {}},
          [](const Options&) -> std::shared_ptr<const Estimator> { return std::make_shared<FirstStart>(); }};
}

}  // namespace mixrate
