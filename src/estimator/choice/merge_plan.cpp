#include "estimator/choice/merge_plan.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "estimator/choice/atom_shares.hpp"

namespace mixrate {

std::vector<OptionSpec> merge_options() {
  return {choice_option("distance", "auto", {"auto", "strong", "weak", "experts"},
                        "distance of two atoms; auto: experts under a gate, weak with a scale per atom, else strong"),
          choice_option(
              "merge", "moments", {"moments", "plain", "projection"},
              "merged scales (experts: slopes, too) with the part between the atoms, or plain means; experts: the line "
              "nearest "
              "to both over the data"),
          choice_option("masses", "occupancy", {"occupancy", "gate"},
                        "experts: shares of the data, lines compared at their centre; or exp(beta0) and lines at x = "
                        "0, as published")};
}

MergePlan read_merge(const Options& options) {
  MergePlan plan;
  const std::string distance = options.text("distance");
  if (distance == "strong") plan.kind = Dissimilarity::strong;
  if (distance == "weak") plan.kind = Dissimilarity::weak;
  if (distance == "experts") plan.kind = Dissimilarity::experts;
  const std::string rule = options.text("merge");
  plan.rule = rule == "plain" ? MergeRule::plain : rule == "moments" ? MergeRule::moments : MergeRule::projection;
  plan.masses = options.text("masses") == "gate" ? MergePlan::Masses::gate : MergePlan::Masses::occupancy;
  if (plan.masses == MergePlan::Masses::gate && plan.rule == MergeRule::projection)
    throw StudyError(options.where("masses"), "masses at x = 0 have no projection", "it is over the data",
                     "Set merge = \"moments\" or \"plain\"");
  return plan;
}

void require_merge(const MergePlan& plan, const Model& model, const char* estimator) {
  require_mergeable(model, estimator);
  const Dissimilarity natural = natural_dissimilarity(*model.layout()), kind = plan.kind.value_or(natural);
  if (kind == natural || kind == Dissimilarity::strong) return;
  throw StudyError({}, fmt::format("this `distance` of `{}` does not fit the family", estimator),
                   "weak is for mixtures with a scale per atom, experts for gated experts", "Use distance = \"auto\"");
}

Dendrogram dendrogram_of(const Model& model, const MixingMeasure& fit, const Dataset& data, const MergePlan& plan) {
  const AtomShares shares =
      plan.masses == MergePlan::Masses::occupancy ? occupancies(model, data, fit) : weight_shares(fit);
  return dendrogram(fit, shares, plan.kind.value_or(natural_dissimilarity(fit.layout())), plan.rule);
}

}  // namespace mixrate
