// Numbers for people: as many digits as their errors deserve.
#pragma once

#include <string>

namespace mixrate {

/// A number rounded where the second significant digit of its error stands; five significant digits where there is no
/// error (0, NaN). "-" for NaN.
std::string rounded(double value, double error);

/// An error, two significant digits, written like `value` beside it.
std::string rounded_error(double value, double error);

}  // namespace mixrate
