// dendrogram: an over-fitted maximum likelihood estimate, merged along its dendrogram.
#include <fmt/format.h>

#include "base/error.hpp"
#include "estimator/atom_shares.hpp"
#include "estimator/certified_fit.hpp"
#include "estimator/choice_of_k.hpp"
#include "estimator/leaves.hpp"
#include "estimator/merge_plan.hpp"

namespace mixrate {

namespace {

/// The log-likelihood, status and certificate of the answer are those of the over-fit: the merged measure maximises
/// nothing.
class DendrogramEstimator final : public Estimator {
 public:
  explicit DendrogramEstimator(const Options& options)
      : certified_(read_certified_fit(options)),
        merge_(read_merge(options)),
        atoms_(static_cast<Index>(options.integer("atoms"))),
        form_(read_dsc_form(options)),
        mtm_(read_mtm(options)) {}

  void require(const Model& model) const override { require_merge(merge_, model, "dendrogram"); }
  [[nodiscard]] Index estimate_atoms(Index /*k*/) const override { return atoms_; }

  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    MIXRATE_EXPECT(atoms_ <= problem.k, fmt::format("`atoms` = {} is more than k = {}", atoms_, problem.k));
    FitOutcome outcome = certified_.fit(problem);
    if (outcome.estimate.size() == 0) return outcome;
    const Dendrogram tree = dendrogram_of(outcome.estimate, problem.data, merge_);
    const std::vector<double> values = mean_log_likelihoods(tree, problem.model, problem.data);
    outcome.selection.dsc = dsc_order(tree.heights, values, problem.data.size(), form_);
    outcome.selection.mtm = static_cast<double>(
        mtm_order_of(outcome.estimate, tree.shares.back().mass, problem.data.size(), mtm_, problem.stream));
    outcome.estimate = problem.model.canonical(tree.level(atoms_));
    return outcome;
  }

 private:
  CertifiedFit certified_;
  MergePlan merge_;
  Index atoms_;
  DscForm form_;
  MtmSettings mtm_;
};

}  // namespace

EstimatorEntry dendrogram_estimator() {
  std::vector<OptionSpec> options = certified_fit_options();
  options.push_back({"atoms", OptionKind::integer, std::int64_t{1}, 1, 1000, {}, "atoms of the estimate, at most k"});
  for (const OptionSpec& option : merge_options()) options.push_back(option);
  for (const OptionSpec& option : selection_options()) options.push_back(option);
  return {{"dendrogram",
           "certified maximum likelihood with k atoms, merged along its dendrogram to `atoms`; chooses the number of "
           "atoms by the dendrogram criterion and by merge-truncate-merge, too",
           "arXiv 2403.01684 (mixtures); arXiv 2510.12744 (experts)", std::move(options)},
          [](const Options& given) -> std::shared_ptr<const Estimator> {
            return std::make_shared<DendrogramEstimator>(given);
          }};
}

}  // namespace mixrate
