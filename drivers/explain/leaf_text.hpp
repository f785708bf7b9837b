// A leaf of the catalogue as text: its summary, source and options.
#pragma once

#include <string>
#include <string_view>

#include "base/leaf.hpp"

namespace mixrate {

std::string leaf_text(std::string_view kind, const LeafInfo& leaf);

}  // namespace mixrate
