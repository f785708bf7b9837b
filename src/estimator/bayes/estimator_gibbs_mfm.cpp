// gibbs-mfm: the posterior with a random number of experts (mixture of finite mixtures).
#include "base/error.hpp"
#include "estimator/bayes/expert_chain.hpp"
#include "estimator/bayes/expert_jumps.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

/// Jumps, then a sweep, whose first pass tells the log-likelihood of the point after the jumps.
class MfmChain final : public ExpertChain {
 public:
  MfmChain(const ExpertPosterior& posterior, const CountPrior& counts, int moves, ExpertParameters start)
      : ExpertChain(posterior),
        posterior_(posterior),
        counts_(counts),
        moves_(moves),
        sweep_(posterior),
        jumps_(posterior, counts, sweep_),
        known_(start),
        next_(std::move(start)) {}
  void step(Phase phase, Stream& stream) override {
    double value = sweep_.log_likelihood(next_);
    int accepted = 0;
    for (int m = 0; m < moves_; ++m) {
      accepted += jumps_.split_or_merge(next_, value, stream) ? 1 : 0;
      accepted += jumps_.birth_or_death(next_, value, stream) ? 1 : 0;
    }
    if (phase == Phase::fixed) {
      proposed_ += 2.0 * moves_;
      accepted_ += accepted;
    }
    known_ = next_;
    log_likelihood_ = sweep_(next_, stream);
    log_target_ = log_likelihood_ + posterior_.log_prior(known_) + counts_.log_mass(known_.size());
  }
  [[nodiscard]] const ExpertParameters& parameters() const override { return known_; }
  [[nodiscard]] double log_likelihood() const override { return log_likelihood_; }
  [[nodiscard]] double log_target() const override { return log_target_; }
  [[nodiscard]] double proposed() const override { return proposed_; }
  [[nodiscard]] double accepted() const override { return accepted_; }

 private:
  const ExpertPosterior& posterior_;
  CountPrior counts_;
  int moves_;
  GibbsSweep sweep_;
  ExpertJumps jumps_;
  ExpertParameters known_, next_;
  double log_likelihood_ = 0.0, log_target_ = 0.0, proposed_ = 0.0, accepted_ = 0.0;
};

class GibbsMfm final : public Estimator {
 public:
  explicit GibbsMfm(const Options& options)
      : prior_(read_prior(options)),
        settings_(read_chains(options, Pilot::on_request)),
        ratio_(options.text("k_prior") == "uniform" ? 1.0 : options.real("k_ratio")),
        moves_(static_cast<int>(options.integer("moves"))) {}
  void require(const Model& model) const override { ExpertPosterior::require(model, "gibbs-mfm"); }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    const ExpertPosterior posterior(problem.model, problem.data, prior_);
    const CountPrior counts{problem.k, ratio_};
    const ExpertStarts starts(problem, posterior, settings_.pilot);
    return run_chains(settings_, ChainUse::random_k, problem.k, problem.stream,
                      [&](int c) { return std::make_unique<MfmChain>(posterior, counts, moves_, starts(c)); });
  }

 private:
  ExpertPrior prior_;
  ChainSettings settings_;
  double ratio_;
  int moves_;
};

std::vector<OptionSpec> mfm_options() {
  std::vector<OptionSpec> options = chain_options(4000, Pilot::on_request);
  for (OptionSpec& option : prior_options()) {
    if (option.name == "gate") {  // a pinned gate would make the prior depend on the order of the atoms
      option.fallback = std::string_view{"free"};
      option.choices = {"free"};
      option.help = "a prior for the gate of every atom, the same in every order";
    }
    options.push_back(std::move(option));
  }
  options.push_back(choice_option("k_prior", "geometric", {"geometric", "uniform"},
                                  "prior of the number of atoms on 1 .. k of the cell"));
  options.push_back(real_option("k_ratio", 0.5, {1e-12, 1.0}, "geometric prior: P(k + 1) / P(k)"));
  options.push_back(integer_option("moves", 3, {1, 1000},
                                   "split-or-merge and birth-or-death proposals of each kind between two sweeps"));
  return options;
}

}  // namespace

EstimatorEntry gibbs_mfm_estimator() {
  return {{"gibbs-mfm",
           "Gibbs sampling with reversible jumps over 1 .. k atoms; the estimate is the best kept draw at the most "
           "frequent number of atoms",
           "Richardson and Green (1997), J. R. Stat. Soc. B 59; sweeps as `gibbs`", mfm_options()},
          [](const Options& given) -> std::shared_ptr<const Estimator> { return std::make_shared<GibbsMfm>(given); }};
}

}  // namespace mixrate
