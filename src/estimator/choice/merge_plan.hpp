// How an estimator merges the atoms of a fit.
#pragma once

#include <optional>

#include "base/options.hpp"
#include "measure/dendrogram.hpp"
#include "model/model.hpp"

namespace mixrate {

struct MergePlan {
  std::optional<Dissimilarity> kind;  // none: what fits the layout
  MergeRule rule = MergeRule::moments;
  enum class Masses { occupancy, gate } masses = Masses::occupancy;
};

/// The options `distance`, `merge` and `masses`, and their reader.
std::vector<OptionSpec> merge_options();
MergePlan read_merge(const Options& options);

/// Throw StudyError where a distance has no meaning for the family.
void require_merge(const MergePlan& plan, const Model& model, const char* estimator);

/// The dendrogram of a fit on its data. Contract: a mergeable family.
Dendrogram dendrogram_of(const Model& model, const MixingMeasure& fit, const Dataset& data, const MergePlan& plan);

}  // namespace mixrate
