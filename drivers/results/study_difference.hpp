// What changed between two resolved studies, in words.
#pragma once

#include <string>

#include "base/node.hpp"

namespace mixrate {

/// The first value that differs, e.g. "experiment[1].estimator[2].start.radius was 0.1, is 0.2"; "" if the studies
/// differ only in what may grow (replicates, precision, n, k, the number of experiments and estimators) or not at all.
std::string study_difference(const Node& old_study, const Node& new_study);

/// A file of a program that is another one than it was.
struct FileChange {
  std::string name;   // as the study writes it; "": the first difference is none of a file
  std::string what;   // "has changed", "is gone", "is new"
  std::string place;  // e.g. "experiment[1].estimator[2]"
};
/// The first difference, where it is one of files.
FileChange file_change(const Node& old_study, const Node& new_study);

/// The same tree without the keys `replicates`, `max_replicates` and `precision`, which may change from run to run.
Node without_replicates(const Node& node);

}  // namespace mixrate
