// gibbs: the posterior of gated linear Gaussian experts, or of a Gaussian mixture, by Gibbs sampling.
#include "estimator/chains.hpp"
#include "estimator/gibbs_sweep.hpp"
#include "estimator/leaves.hpp"

namespace mixrate {

namespace {

/// A sweep begins with a pass over the data at the current point, which tells its log-likelihood: that is the point
/// that is known after a step. The sweep's end is the next one.
class GibbsChain final : public ExpertChain {
 public:
  GibbsChain(const ExpertPosterior& posterior, ExpertParameters start)
      : posterior_(posterior), sweep_(posterior), known_(start), next_(std::move(start)) {}
  void step(Phase /*phase*/, Stream& stream) override {
    known_ = next_;
    log_likelihood_ = sweep_(next_, stream);
    log_target_ = log_likelihood_ + posterior_.log_prior(known_);
  }
  [[nodiscard]] const ExpertParameters& parameters() const override { return known_; }
  [[nodiscard]] double log_likelihood() const override { return log_likelihood_; }
  [[nodiscard]] double log_target() const override { return log_target_; }

 private:
  const ExpertPosterior& posterior_;
  GibbsSweep sweep_;
  ExpertParameters known_, next_;
  double log_likelihood_ = 0.0, log_target_ = 0.0;
};

class Gibbs final : public Estimator {
 public:
  explicit Gibbs(const Options& options) : prior_(read_prior(options)), settings_(read_chains(options)) {}
  void require(const Model& model) const override { ExpertPosterior::require(model, "gibbs"); }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    const ExpertPosterior posterior(problem.model, problem.data, prior_);
    return run_chains(problem, posterior, settings_, ChainUse::plain, [&](ExpertParameters start) {
      return std::make_unique<GibbsChain>(posterior, std::move(start));
    });
  }

 private:
  ExpertPrior prior_;
  ChainSettings settings_;
};

}  // namespace

EstimatorEntry gibbs_estimator() {
  std::vector<OptionSpec> options = chain_options(2000);
  for (OptionSpec& option : prior_options()) options.push_back(std::move(option));
  return {
      {"gibbs",
       "Gibbs sampling of the posterior, gates through Polya-Gamma variables; the estimate is the best kept draw, and "
       "chains that do not mix end as stalled",
       "Polson, Scott, Windle (2013), JASA 108; R-hat: Vehtari et al. (2021), Bayesian Analysis 16",
       std::move(options)},
      [](const Options& given) -> std::shared_ptr<const Estimator> { return std::make_shared<Gibbs>(given); }};
}

}  // namespace mixrate
