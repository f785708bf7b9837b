// Parts of mixtures of experts as entries of the catalogue: gates, experts, laws of the response, activations.
#pragma once

#include <string_view>
#include <vector>

#include "base/leaf.hpp"

namespace mixrate {

struct ModelPart {
  std::string_view kind;  // gate, expert, law, activation
  LeafInfo info;
};

/// All of them, those of the program's own included.
const std::vector<ModelPart>& model_parts();

}  // namespace mixrate
