// What files of built-in truths share.
#pragma once

#include <cstdint>

#include "model/scenario.hpp"

namespace mixrate {

/// Two atoms in R^5 on p standard normal features: alpha = (0.4, 0.6), w_1 = (1.2, 0, 0, 0.3, 0), w_2 = (-0.6, 1, 0, 0,
/// 0.2). With the recipe of its model.
Scenario softmax_two_atoms(const char* name, std::int64_t p);

}  // namespace mixrate
