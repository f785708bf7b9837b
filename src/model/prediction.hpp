// What theory says of the slope of a loss.
#pragma once

#include <string>

#include "base/types.hpp"

namespace mixrate {

/// A slope that theory predicts for a loss column when k atoms are fitted.
struct Prediction {
  std::string column;  // loss column, e.g. "voronoi-exact" or "blocks.over.variance"; a trailing '*' matches a prefix
  Index k = 0;         // fitted atoms; 0 = any
  double exponent = 0.0;  // of the grid's value; NaN: silence, where a more general line would speak
  std::string source;
  bool with_floor = false;  // only for estimators whose error stops at a floor. The first prediction that fits counts

  [[nodiscard]] bool speaks_of(std::string_view name) const {
    const bool is_prefix = column.ends_with('*');
    return is_prefix ? name.starts_with(std::string_view(column).substr(0, column.size() - 1)) : name == column;
  }
};

}  // namespace mixrate
