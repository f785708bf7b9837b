// dendrogram: an over-fitted maximum likelihood estimate, merged along its dendrogram.
#include <fmt/format.h>

#include "base/error.hpp"
#include "estimator/choice/overfit_choice.hpp"
#include "estimator/climb/certified_fit.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

/// The log-likelihood, status and certificate of the answer are those of the over-fit: the merged measure maximises
/// nothing.
class DendrogramEstimator final : public Estimator {
 public:
  explicit DendrogramEstimator(const Options& options)
      : certified_(read_certified_fit(options)),
        choice_(read_overfit_choice(options)),
        atoms_(static_cast<Index>(options.integer("atoms"))) {}

  void require(const Model& model) const override { require_merge(choice_.merge, model, "dendrogram"); }
  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] bool has_tree() const override { return true; }
  [[nodiscard]] Index estimate_atoms(Index /*k*/) const override { return atoms_; }

  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    MIXRATE_EXPECT(atoms_ <= problem.k, fmt::format("`atoms` = {} is more than k = {}", atoms_, problem.k));
    FitOutcome outcome = certified_.fit(problem);
    if (outcome.estimate.size() == 0) return outcome;
    choice_.choose_from_fit(problem, outcome);
    outcome.estimate = problem.model.canonical(outcome.tree->level(atoms_));
    return outcome;
  }

 private:
  CertifiedFit certified_;
  OverfitChoice choice_;
  Index atoms_;
};

}  // namespace

EstimatorEntry dendrogram_estimator() {
  std::vector<OptionSpec> options = certified_fit_options();
  options.push_back(integer_option("atoms", 1, {1, 1000}, "atoms of the estimate, at most k"));
  for (OptionSpec& option : overfit_choice_options()) options.push_back(std::move(option));
  return {{"dendrogram",
           "certified maximum likelihood with k atoms, merged along its dendrogram to `atoms`; chooses the number of "
           "atoms by the dendrogram criterion and by merge-truncate-merge, too",
           "arXiv 2403.01684 (mixtures); arXiv 2510.12744 (experts)", std::move(options)},
          [](const Options& given) -> std::shared_ptr<const Estimator> {
            return std::make_shared<DendrogramEstimator>(given);
          }};
}

}  // namespace mixrate
