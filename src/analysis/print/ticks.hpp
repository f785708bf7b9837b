// Ticks of the axes of figures.
#pragma once

#include <string>
#include <vector>

namespace mixrate {

struct AxisTick {
  double at = 0.0;
  std::string text;  // enhanced text of gnuplot; empty: a minor tick
};

/// Ticks of a logarithmic axis over [low, high], 0 < low < high, with about `most` labels. Two decades or more: powers
/// of ten are labelled, 10^2, the other ticks are not. Less: 1, 2 and 5 times powers of ten; where that are fewer than
/// two, all digits; and within a few per cent round numbers.
std::vector<AxisTick> log_ticks(double low, double high, std::size_t most);

/// Of a linear axis: steps of 1, 2 or 5 times a power of ten, not below `least_step`.
std::vector<AxisTick> linear_ticks(double low, double high, std::size_t most, double least_step = 0.0);

/// As gnuplot reads them behind "set xtics ".
std::string ticks_script(const std::vector<AxisTick>& ticks);

/// About so many characters wide is the widest of them.
double ticks_width(const std::vector<AxisTick>& ticks);

}  // namespace mixrate
