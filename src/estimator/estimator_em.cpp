// em: expectation maximisation from every start, best end kept.
#include "estimator/em.hpp"
#include "estimator/leaves.hpp"

namespace mixrate {

namespace {

class Em final : public Estimator {
 public:
  explicit Em(const Options& options) : stop_(read_stopping(options)) {
    const std::string kind = options.text("m_step");
    m_step_.kind = kind == "exact"    ? MStep::Kind::exact
                   : kind == "newton" ? MStep::Kind::newton
                                      : MStep::Kind::gradient;
    m_step_.eta = options.real("eta");
    is_default_ = m_step_.kind == MStep::Kind::exact && m_step_.eta == 1.0;
  }
  void require(const Model& model) const override {
    require_em(model, "em");
    if (is_default_ || model.support() != nullptr) return;
    throw StudyError({}, "`m_step` and `eta` are for softmax mixtures", "other families have one M-step", "Drop them");
  }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    problem.likelihood.set_m_step(m_step_);
    return best_of_starts(problem, [&](Vector start) { return run_em(problem.likelihood, std::move(start), stop_); });
  }

 private:
  Stopping stop_;
  MStep m_step_;
  bool is_default_ = true;
};

}  // namespace

EstimatorEntry em_estimator() {
  return {{"em",
           "expectation maximisation; one pass over the data and one damped Newton gate step per iteration; monotone",
           "Dempster, Laird, Rubin (1977); gate fall-back: Boehning (1992), Ann. Inst. Stat. Math. 44",
           {stopping_option(),
            {"m_step",
             OptionKind::choice,
             std::string_view("exact"),
             0,
             0,
             {"exact", "newton", "gradient"},
             "softmax mixtures: solve for the atoms, take one Newton step, or one gradient step"},
            {"eta", OptionKind::real, 1.0, 1e-6, 1e3, {}, "softmax mixtures: size of the gradient step"}}},
          [](const Options& options) -> std::shared_ptr<const Estimator> { return std::make_shared<Em>(options); }};
}

}  // namespace mixrate
