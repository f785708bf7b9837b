#include "drivers/fit/rounded.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace mixrate {

namespace {

/// The power of ten of the leading digit once the number has two digits: 0.0996 becomes 0.10.
int leading_power(double error) {
  const int power = static_cast<int>(std::floor(std::log10(error)));
  return error >= 9.95 * std::pow(10.0, power) ? power + 1 : power;
}

bool has_error(double error) { return std::isfinite(error) && error > 0.0; }

std::string at_place(double value, double written_like, double error) {
  const int last = leading_power(error) - 1;  // the place of the last digit
  const double size = std::max(std::abs(written_like), error);
  const int first = static_cast<int>(std::floor(std::log10(size)));
  if (size < 1e7 && last >= -6) {
    if (last <= 0) {
      const std::string text = fmt::format("{:.{}f}", value, -last);
      const bool is_zero = text.find_first_of("123456789") == std::string::npos;
      return is_zero && text[0] == '-' ? text.substr(1) : text;
    }
    const double unit = std::pow(10.0, last);
    return fmt::format("{:.0f}", std::round(value / unit) * unit + 0.0);
  }
  if (value == 0.0) return "0";
  const int own = static_cast<int>(std::floor(std::log10(std::abs(value))));
  return fmt::format("{:.{}e}", value, std::clamp(std::min(own, first) - last, 0, 16));
}

}  // namespace

std::string rounded(double value, double error) {
  if (std::isnan(value)) return "-";
  if (!std::isfinite(value) || !has_error(error)) return fmt::format("{:.5g}", value);
  return at_place(value, value, error);
}

std::string rounded_error(double value, double error) {
  if (std::isnan(error)) return "-";
  if (!has_error(error) || !std::isfinite(value)) return fmt::format("{:.2g}", error);
  return at_place(error, value, error);
}

}  // namespace mixrate
