// Deterministic tables: a quantity along an explicit path or over a grid, without replicates.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/options.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// A column that should behave like abscissa^order as the abscissa tends to its end: 0, or infinity.
struct PowerLaw {
  std::string column;
  double predicted = 0.0;  // NaN: theory is silent; infinity: it vanishes faster than every power
  std::string source;
};

/// How a table is drawn.
enum class Drawing { log_log, flow };

/// A table of numbers. Column 0 is the abscissa (Drawing::flow: columns 0, 1 are the position, then pairs of arrows).
struct Table {
  std::vector<std::string> columns;
  Matrix rows;
  std::vector<PowerLaw> laws;
  Drawing drawing = Drawing::log_log;
  std::vector<std::string> drawn;  // columns to draw; empty: those with a law, or all
  bool towards_infinity = false;   // the end of the abscissa at which the laws hold
  std::string note;                // one line on what was held fixed
};

/// A recipe for a table; `compute` depends on the recipe and the seed only.
class Tabulation {
 public:
  virtual ~Tabulation() = default;
  [[nodiscard]] virtual Table compute(std::uint64_t seed) const = 0;
};

/// A tabulation in the catalogue.
struct TabulationEntry {
  LeafInfo info;
  std::shared_ptr<const Tabulation> (*make)(const Options& options, std::shared_ptr<const Scenario> scenario);
};

/// The declarations of `from`, `to`, `points` (log-spaced) and their reader, largest first.
std::vector<OptionSpec> grid_options(double from, double to, std::int64_t points);
std::vector<double> read_grid(const Options& options);

}  // namespace mixrate
