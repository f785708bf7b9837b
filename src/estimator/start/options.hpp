// Options that starts share.
#pragma once

#include "base/options.hpp"

namespace mixrate {

/// `starts`: how many are drawn.
OptionSpec starts_option(std::int64_t fallback);

}  // namespace mixrate
