// The keys `precision` and `max_replicates` of an experiment: a half-width instead of a number of replicates.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/node.hpp"
#include "base/types.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// Slopes that shall be known to +-half_width.
struct PrecisionTarget {
  std::string column;
  Functional functional = Functional::mean;
  std::optional<std::string> estimator;  // its label; nothing: all of the experiment
  std::optional<Index> k;                // nothing: all of the experiment
  double half_width = 0;                 // of the 95 % interval
  double n_min = 0;                      // cells with n below are left out, as by `rates --n-min`
  Location where;                        // of half_width
  Location loss_where, estimator_where, k_where;
};

/// Fewer replicates than these are no first round: what they vary by decides the numbers of the next.
inline constexpr std::uint32_t least_first_round = 20;
/// The cap where a study names none, in first rounds.
inline constexpr std::uint32_t first_rounds_at_most = 100;

/// Read `precision`, one of
///
///   precision = { loss = "voronoi-over", half_width = 0.02 }
///   precision = [{ loss = "hellinger", half_width = 0.02, functional = "rms", estimator = "mle", k = 3, n_min = 1000
///   }]
///
/// where `loss` is the name of a column. Throws StudyError.
std::vector<PrecisionTarget> read_precision(const Node& node);

/// Read `max_replicates`, which is at least `replicates`. Throws StudyError.
std::uint32_t read_max_replicates(const Node& node, std::uint32_t replicates);

/// The targets with every default written out.
Node resolved_precision(const std::vector<PrecisionTarget>& targets);

}  // namespace mixrate
