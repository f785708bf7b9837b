#include "estimator/choice/overfit_choice.hpp"

#include <memory>
#include <utility>

#include "estimator/choice/atom_shares.hpp"

namespace mixrate {

namespace {

/// What one over-fitted measure chooses, and its tree.
struct OverfitVerdict {
  Dendrogram tree;
  double dsc, mtm;
};

OverfitVerdict verdict_on(const MixingMeasure& g, const FitProblem& problem, const OverfitChoice& choice) {
  OverfitVerdict out{dendrogram_of(problem.model, g, problem.data, choice.merge), unknown_number, unknown_number};
  const double n = problem.data.num_observations();
  out.dsc = dsc_order(out.tree.heights, mean_log_likelihoods(out.tree, problem.model, problem.data), n, choice.form);
  out.mtm = static_cast<double>(mtm_order_of(g, out.tree.shares.back().mass, n, choice.mtm, problem.stream));
  return out;
}

std::vector<OptionSpec> criterion_options() {
  return {
      choice_option("dsc", "published", {"published", "rescaled"},
                    "form of the dendrogram criterion: heights and nats as they are, or over their largest sizes"),
      real_option("mtm_exponent", MtmSettings{}.exponent, {0.01, 1},
                  "merge-truncate-merge: omega_n = (log n / n)^this"),
      real_option("mtm_c", MtmSettings{}.c, {1e-6, 1e6}, "merge-truncate-merge: masses up to (c omega_n)^r are noise"),
      real_option("mtm_order", MtmSettings{}.order, {1, 100}, "merge-truncate-merge: r of the W_r that contracts")};
}

}  // namespace

void OverfitChoice::choose_from_fit(const FitProblem& problem, FitOutcome& outcome) const {
  OverfitVerdict verdict = verdict_on(outcome.estimate, problem, *this);
  outcome.selection.dsc = verdict.dsc;
  outcome.selection.mtm = verdict.mtm;
  outcome.tree = std::make_shared<const Dendrogram>(std::move(verdict.tree));
}

void OverfitChoice::choose_from_draws(const FitProblem& problem, FitOutcome& outcome) const {
  if (outcome.posterior == nullptr) return;
  if (problem.model.gaussian_experts() == nullptr && !is_mergeable(problem.model)) return;
  std::vector<double> by_height, by_mass;
  for (const MixingMeasure& draw : outcome.posterior->draws) {
    const OverfitVerdict verdict = verdict_on(draw, problem, *this);
    by_height.push_back(verdict.dsc);
    by_mass.push_back(verdict.mtm);
  }
  outcome.selection.dsc = mode_of_orders(by_height);
  outcome.selection.mtm = mode_of_orders(by_mass);
}

std::vector<OptionSpec> overfit_choice_options() {
  std::vector<OptionSpec> options = merge_options();
  for (OptionSpec& option : criterion_options()) options.push_back(std::move(option));
  return options;
}

std::vector<OptionSpec> posterior_choice_options() {
  std::vector<OptionSpec> options = criterion_options();
  for (OptionSpec& option : options) option.fallback = {};
  return options;
}

OverfitChoice read_posterior_choice(const Options& options) {
  OverfitChoice out;  // its values are the defaults of the options
  if (options.given("dsc") && options.text("dsc") == "rescaled") out.form = DscForm::rescaled;
  if (options.given("mtm_exponent")) out.mtm.exponent = options.real("mtm_exponent");
  if (options.given("mtm_c")) out.mtm.c = options.real("mtm_c");
  if (options.given("mtm_order")) out.mtm.order = options.real("mtm_order");
  return out;
}

OverfitChoice read_overfit_choice(const Options& options) {
  OverfitChoice out = read_posterior_choice(options);
  out.merge = read_merge(options);
  return out;
}

}  // namespace mixrate
