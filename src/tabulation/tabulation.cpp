#include "tabulation/tabulation.hpp"

#include <cmath>

namespace mixrate {

std::vector<OptionSpec> grid_options(double from, double to, std::int64_t points) {
  return {real_option("from", from, {1e-12, 1e12}, "first value of the abscissa"),
          real_option("to", to, {1e-12, 1e12}, "last value, log-spaced from the first"),
          integer_option("points", points, {2, 1000}, "number of values")};
}

std::vector<double> read_grid(const Options& options) {
  const double from = std::log(options.real("from")), to = std::log(options.real("to"));
  const std::int64_t points = options.integer("points");
  std::vector<double> grid;
  grid.reserve(static_cast<std::size_t>(points));
  for (std::int64_t i = 0; i < points; ++i)
    grid.push_back(std::exp(from + (to - from) * static_cast<double>(i) / static_cast<double>(points - 1)));
  return grid;
}

}  // namespace mixrate
