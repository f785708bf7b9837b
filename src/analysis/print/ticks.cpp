#include "analysis/print/ticks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/text_table.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

/// A number with a typographic minus.
std::string signed_text(const std::string& number) { return number.starts_with('-') ? "−" + number.substr(1) : number; }

std::string power_text(int exponent) { return fmt::format("10^{{{}}}", signed_text(std::to_string(exponent))); }

/// 0.05, 2000, 2·10^{−7}: digit times a power of ten.
std::string digit_text(int digit, int exponent) {
  if (exponent >= -3 && exponent <= 3) return fmt::format("{:g}", digit * std::pow(10.0, exponent));
  return digit == 1 ? power_text(exponent) : fmt::format("{}·{}", digit, power_text(exponent));
}

/// All of digit times a power of ten in the range, those of `labelled` with labels.
std::vector<AxisTick> digit_ticks(double low, double high, std::initializer_list<int> labelled) {
  std::vector<AxisTick> ticks;
  const int first = static_cast<int>(std::floor(std::log10(low))), last = static_cast<int>(std::ceil(std::log10(high)));
  for (int exponent = first; exponent <= last; ++exponent) {
    for (int digit = 1; digit <= 9; ++digit) {
      const double at = digit * std::pow(10.0, exponent);
      if (at < low * (1.0 - 1e-9) || at > high * (1.0 + 1e-9)) continue;
      const bool has_label = std::ranges::find(labelled, digit) != labelled.end();
      ticks.push_back({at, has_label ? digit_text(digit, exponent) : std::string()});
    }
  }
  return ticks;
}

std::size_t num_labels(const std::vector<AxisTick>& ticks) {
  return static_cast<std::size_t>(std::ranges::count_if(ticks, [](const AxisTick& t) { return !t.text.empty(); }));
}

}  // namespace

std::vector<AxisTick> log_ticks(double low, double high, std::size_t most) {
  MIXRATE_EXPECT(0.0 < low && low < high && std::isfinite(high) && most > 0, "a logarithmic axis has a range");
  const int first = static_cast<int>(std::ceil(std::log10(low) - 1e-9));
  const int last = static_cast<int>(std::floor(std::log10(high) + 1e-9));
  if (last > first) {
    const int step = 1 + (last - first) / static_cast<int>(most);
    std::vector<AxisTick> ticks = digit_ticks(low, high, {});
    if (last - first > 8)
      std::erase_if(ticks, [](const AxisTick& t) { return std::fmod(std::log10(t.at), 1.0) > 1e-9; });
    for (AxisTick& tick : ticks) {
      const double exponent = std::round(std::log10(tick.at));
      const bool is_power = std::abs(std::log10(tick.at) - exponent) < 1e-9;
      if (is_power && (static_cast<int>(exponent) - first) % step == 0)
        tick.text = power_text(static_cast<int>(exponent));
    }
    return ticks;
  }
  for (const auto labelled : {std::initializer_list<int>{1, 3}, {1, 2, 5}, {1, 2, 3, 4, 5, 6, 7, 8, 9}}) {
    std::vector<AxisTick> ticks = digit_ticks(low, high, labelled);
    if (num_labels(ticks) >= 2 && (num_labels(ticks) >= 3 || labelled.size() > 2)) return ticks;
  }
  return linear_ticks(low, high, most);
}

std::vector<AxisTick> linear_ticks(double low, double high, std::size_t most, double least_step) {
  MIXRATE_EXPECT(low < high && std::isfinite(high - low) && most > 0, "an axis has a range");
  const double rough = (high - low) / static_cast<double>(most), power = std::pow(10.0, std::floor(std::log10(rough)));
  double step = 10.0 * power;
  for (const double factor : {5.0, 2.0, 1.0})
    if (factor * power >= 0.8 * rough) step = factor * power;
  step = std::max(step, least_step);
  std::vector<AxisTick> ticks;
  for (double i = std::ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i += 1.0) {
    const double at = i * step + 0.0;
    const int digits = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    const bool is_plain = digits <= 5 && std::abs(at) < 1e6;
    ticks.push_back({at, signed_text(is_plain ? fmt::format("{:.{}f}", at, digits) : fmt::format("{:.6g}", at))});
  }
  return ticks;
}

std::string ticks_script(const std::vector<AxisTick>& ticks) {
  std::string out = "(";
  for (const AxisTick& tick : ticks)
    out += fmt::format("{}{} {:.10g}{}", out.size() > 1 ? ", " : "", gnuplot_text(tick.text), tick.at,
                       tick.text.empty() ? " 1" : "");
  return out + ")";
}

double ticks_width(const std::vector<AxisTick>& ticks) {
  double width = 0.0;
  for (const AxisTick& tick : ticks) {
    const std::size_t raised = tick.text.find("^{");
    if (raised == std::string::npos) {
      width = std::max(width, static_cast<double>(text_width(tick.text)));
    } else {  // exponents are smaller
      const double head = static_cast<double>(text_width(tick.text.substr(0, raised)));
      width = std::max(width, head + 0.8 * static_cast<double>(text_width(tick.text.substr(raised)) - 3));
    }
  }
  return width;
}

}  // namespace mixrate
