// The coordinates of one atom of a mixture of experts.
#pragma once

#include <vector>

#include "model/expert/expert.hpp"
#include "model/response/law.hpp"

namespace mixrate {

/// The channels of one atom: those of the expert, once for each predictor of the law, and their coordinates, (constant,
/// slope) within a channel, one after the other; then the logarithms of the nuisance parameters.
struct AtomChannels {
  AtomChannels(const Expert& expert, const ResponseLaw& law, Index d);
  std::vector<Channel> channels;
  Index per_predictor = 0;    // channels of the expert
  Index num_predictors = 0;   // M
  Index num_coordinates = 0;  // of channels
  Index num_nuisance = 0;
  [[nodiscard]] Index num_channels() const { return static_cast<Index>(channels.size()); }
};

}  // namespace mixrate
