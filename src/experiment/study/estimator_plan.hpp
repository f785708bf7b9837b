// The [[experiment.estimator]] tables of a study file.
#pragma once

#include <vector>

#include "base/node.hpp"
#include "experiment/study/study.hpp"

namespace mixrate {

/// The estimators of one experiment and their tables with every default written out.
struct EstimatorPlans {
  std::vector<EstimatorPlan> plans;
  Node resolved;  // an array of tables
};

/// Read the array of estimator tables of one experiment: `kind`, `label`, `start` (a name or a table with `kind`), and
/// the estimator's own options. Labels are distinct; a missing one is the kind, made distinct by "-2", "-3", ...
/// Throws StudyError at the offending key.
EstimatorPlans read_estimators(const Node& experiment);

}  // namespace mixrate
