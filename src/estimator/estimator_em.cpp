// em: expectation maximisation from every start, best end kept.
#include "estimator/em.hpp"
#include "estimator/leaves.hpp"

namespace mixrate {

namespace {

class Em final : public Estimator {
 public:
  explicit Em(const Options& options) : stop_(read_stopping(options)) {}
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    return best_of_starts(problem, [&](Vector start) { return run_em(problem.likelihood, std::move(start), stop_); });
  }

 private:
  Stopping stop_;
};

}  // namespace

EstimatorEntry em_estimator() {
  return {{"em",
           "expectation maximisation; one pass over the data and one damped Newton gate step per iteration; monotone",
           "Dempster, Laird, Rubin (1977); gate fall-back: Boehning (1992), Ann. Inst. Stat. Math. 44",
           {stopping_option()}},
          [](const Options& options) -> std::shared_ptr<const Estimator> { return std::make_shared<Em>(options); }};
}

}  // namespace mixrate
