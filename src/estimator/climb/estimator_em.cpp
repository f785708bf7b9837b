// em: expectation maximisation from every start, best end kept.
#include "estimator/em.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

class Em final : public Estimator {
 public:
  explicit Em(const Options& options)
      : stop_(read_stopping(options)),
        m_step_(read_m_step(options)),
        guard_(options.boolean("guard") ? Guard::guarded : Guard::bare) {}
  void require(const Model& model) const override {
    require_em(model, "em");
    require_m_step(m_step_, model);
  }
  [[nodiscard]] bool is_free_of_units() const override { return true; }
  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    problem.likelihood.set_m_step(m_step_);
    return best_of_starts(problem, [&](Vector start) {
      const Stopping stop = towards_maximum(problem.likelihood, start, stop_);
      return run_em(problem.likelihood, std::move(start), stop, guard_);
    });
  }

 private:
  Stopping stop_;
  MStep m_step_;
  Guard guard_;
};

}  // namespace

EstimatorEntry em_estimator() {
  std::vector<OptionSpec> options = m_step_options();
  options.insert(options.begin(), stopping_option());
  options.push_back(boolean_option(
      "guard", true, "take an M-step that lowers the log-likelihood again, exactly; without it EM may diverge"));
  return {
      {"em", "expectation maximisation; one pass over the data and one damped Newton gate step per iteration; monotone",
       "Dempster, Laird, Rubin (1977); gate fall-back: Boehning (1992), Ann. Inst. Stat. Math. 44", std::move(options)},
      [](const Options& given) -> std::shared_ptr<const Estimator> { return std::make_shared<Em>(given); }};
}

}  // namespace mixrate
