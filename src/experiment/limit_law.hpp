// The limit law of an order test, as a study states it.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/node.hpp"

namespace mixrate {

/// Check the weights of a mixture of chi-squared laws with 0, 1, 2, ... degrees of freedom: not negative, sum 1. Throws
/// StudyError.
void check_limit_law(std::span<const double> weights, const Location& where);

/// The value of the key `order_law` of a study: such weights. Throws StudyError.
std::vector<double> read_limit_law(const Node& node);

/// Those of a resolved study; empty if it states none.
std::vector<double> limit_law_of_study(const std::string& study_text);

}  // namespace mixrate
