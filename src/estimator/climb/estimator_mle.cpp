// mle: the certified maximum likelihood estimator.
#include "estimator/climb/certified_fit.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

class Mle final : public Estimator {
 public:
  explicit Mle(const Options& options) : certified_(read_certified_fit(options)) {}
  [[nodiscard]] bool is_free_of_units() const override { return true; }
  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override { return certified_.fit(problem); }

 private:
  CertifiedFit certified_;
};

}  // namespace

EstimatorEntry mle_estimator() {
  return {
      {"mle",
       "certified maximum likelihood: EM burn-in from every start, then trust-region Newton with the exact Hessian in "
       "the box",
       "mixrate; trust region: More and Sorensen (1983), SIAM J. Sci. Stat. Comput. 4; choice of root: Hathaway (1985)",
       certified_fit_options()},
      [](const Options& options) -> std::shared_ptr<const Estimator> { return std::make_shared<Mle>(options); }};
}

}  // namespace mixrate
