// A study: the parsed and validated TOML file.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/node.hpp"
#include "estimator/estimator.hpp"
#include "experiment/diagnostic.hpp"
#include "experiment/posterior_functional.hpp"
#include "experiment/study/precision_table.hpp"
#include "experiment/study/theory_table.hpp"
#include "loss/loss.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// One [[experiment.estimator]] table.
struct EstimatorPlan {
  std::string label;  // option `label`, default: kind (made unique within the experiment by "-2", "-3", ...)
  std::shared_ptr<const Estimator> estimator;
  std::shared_ptr<const Start> start;
  std::string start_label;
  std::uint64_t content = 0;        // hash of the resolved options of estimator and start
  std::uint64_t start_content = 0;  // of the start alone: estimators with the same start recipe share their starts
  Location where;
};

/// One [[experiment]] table.
struct Experiment {
  std::shared_ptr<const Scenario> scenario;
  std::vector<Index> n;
  std::vector<Index> k;
  std::uint32_t replicates = 0;                         // of the first round where precision is asked for
  std::uint32_t max_replicates = 0;                     // the same number where none is
  std::vector<PrecisionTarget> precision;               // slopes that shall be known so well
  std::vector<Node> losses;                             // names or tables, validated
  std::vector<const PosteriorFunctional*> functionals;  // of each loss under the posterior
  std::vector<const Diagnostic*> diagnostics;
  std::vector<EstimatorPlan> estimators;
  std::vector<StatedPrediction> theory;  // of the study itself; they are in the scenario, too
  Location where;
  // For messages of expand(): the place of each n and k (empty, or as long as n and k) and of the box.
  std::vector<Location> n_where, k_where;
  Location box_where;
};

/// A whole study.
struct Study {
  std::string name;
  std::uint64_t seed = 0;
  std::vector<Experiment> experiments;
  Node resolved;  // every default written out; to_text(resolved) is stored in the result file
};

/// Read, validate and resolve a study file. Throws StudyError (place, problem, why, suggestion) or FileError.
Study read_study(const std::string& path);
/// The same from text; `name` is used in messages.
Study parse_study(const std::string& text, const std::string& name);

}  // namespace mixrate
