#include "model/response_support.hpp"

#include <fmt/format.h>

#include <cmath>

#include "base/text.hpp"

namespace mixrate {

std::string response_problem(const ResponseSupport& support, double y) {
  if (!std::isfinite(y)) return fmt::format("y = {} is not finite", y);
  if (!support.is_discrete()) return {};
  const bool is_class = support.kind == ResponseSupport::Kind::classes;
  const std::string written = number_text(y);
  if (y < 0.0 || y != std::floor(y))
    return is_class ? fmt::format("y = {} is no class: classes are 0, 1, .., {}", written, support.largest)
                    : fmt::format("y = {} is no count: counts are 0, 1, 2, ..", written);
  if (support.largest >= 0 && y > static_cast<double>(support.largest))
    return is_class ? fmt::format("y = {} is no class: classes are 0, 1, .., {}", written, support.largest)
                    : fmt::format("y = {} is above {}, the number of trials", written, support.largest);
  return {};
}

void require_responses(ConstVectorRef y, const ResponseSupport& support, const Location& where) {
  for (Index row = 0; row < y.size(); ++row) {
    const std::string problem = response_problem(support, y[row]);
    if (!problem.empty()) throw StudyError(where, fmt::format("observation {}: {}", row + 1, problem));
  }
}

}  // namespace mixrate
