// The set that a scalar response lies in.
#pragma once

#include <string>

#include "base/error.hpp"
#include "base/types.hpp"

namespace mixrate {

/// line: any real number; tails are those of a Gaussian. heavy: any real number; tails are those of a power. counts: 0,
/// 1, 2, .., at most `largest` if it is not negative. classes: 0 .. largest.
struct ResponseSupport {
  enum class Kind { line, heavy, counts, classes };
  Kind kind = Kind::line;
  Index largest = -1;
  [[nodiscard]] bool is_discrete() const { return kind == Kind::counts || kind == Kind::classes; }
};

/// Throw StudyError at the first response that is none of this kind; `where` is the place of the data, the row is told.
void require_responses(ConstVectorRef y, const ResponseSupport& support, const Location& where);

/// What is wrong with y as a response of this kind, e.g. "y = 2.5 is no count"; empty: nothing.
std::string response_problem(const ResponseSupport& support, double y);

}  // namespace mixrate
