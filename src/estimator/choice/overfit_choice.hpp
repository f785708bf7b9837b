// What an over-fit alone tells about the number of atoms: its dendrogram, and what survives merge-truncate-merge.
#pragma once

#include "estimator/choice/choice_of_k.hpp"
#include "estimator/choice/merge_plan.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

/// How `path`, `dendrogram` and the samplers choose the number of atoms without a fit of any other number. Masses of
/// merge-truncate-merge are those that the dendrogram merges with (`masses`: shares of the data unless asked
/// otherwise).
struct OverfitChoice {
  MergePlan merge;
  DscForm form = DscForm::published;
  MtmSettings mtm;

  /// From one over-fit: `outcome.tree`, `selection.dsc` and `selection.mtm`. Contract: a mergeable family, an estimate.
  void choose_from_fit(const FitProblem& problem, FitOutcome& outcome) const;

  /// From a posterior, `selection.dsc` and `selection.mtm`: the modes over its draws of what each draw alone would
  /// choose (ties: the smallest; NaN without draws, or where the atoms of the family cannot be merged). Guha, Ho and
  /// Nguyen (2021) treat the measure as one draw, and the posterior mass of draws that keep k0 atoms tends to 1; so the
  /// mode finds k0 as soon as that mass is the largest.
  void choose_from_draws(const FitProblem& problem, FitOutcome& outcome) const;
};

/// The options of merging (`distance`, `merge`, `masses`) and of the criteria (`dsc`, `mtm_exponent`, `mtm_c`,
/// `mtm_order`).
std::vector<OptionSpec> overfit_choice_options();
/// Those of the criteria alone, for samplers. They have no default, so that studies resolved before samplers chose
/// keep their text: where they are absent the values are those of `path`.
std::vector<OptionSpec> posterior_choice_options();
OverfitChoice read_overfit_choice(const Options& options);
OverfitChoice read_posterior_choice(const Options& options);

}  // namespace mixrate
