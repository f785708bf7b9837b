// What to do with missing values.
#pragma once

namespace mixrate {

/// Rows in which a chosen column has no value are refused, left out, or kept with NaN.
enum class MissingRule { refuse, drop, keep };

}  // namespace mixrate
