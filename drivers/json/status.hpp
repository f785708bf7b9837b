// The answer of `mixrate status --json`.
#pragma once

#include <string>

#include "drivers/results/parts.hpp"

namespace mixrate {

/// What is known beside the state of the study.
struct StatusFacts {
  std::string state;  // running, complete or incomplete
  std::string file;
  Shard shard;
  double spent_s = 0.0, left_s = 0.0, workers = 1.0;
};

/// One object of one study: counts, times, statuses, failures, what is missing by cell and interval.
std::string status_json(const StudyState& study, const StatusFacts& facts);

/// The same of several parts, each with its own counts.
std::string status_json(const Parts& parts, const std::string& directory);

}  // namespace mixrate
