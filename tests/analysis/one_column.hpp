// Cells with one column, for result sets of any shape.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "experiment/record/result_set.hpp"

namespace mixrate::testing_tools {

/// Scenario "s", k = k0 = 2, all rows converged; numbers differ between cells by n and estimator.
struct OneColumn {
  std::string estimator = "e", column = "loss";
  std::uint32_t rows = 40;
  double predicted = -0.5;
};

/// Add the cell of n, its values in the order of the replicates.
inline void add_cell(ResultSet& results, const OneColumn& what, std::int64_t n, const std::function<double()>& value) {
  CellInfo info;
  info.id = what.estimator + std::to_string(n);
  info.scenario = "s";
  info.estimator = what.estimator;
  info.n = n;
  info.k = info.k0 = 2;
  info.replicates = what.rows;
  info.columns = {what.column};
  info.predicted = {what.predicted};
  CellTable cell(info);
  for (std::uint32_t r = 0; r < what.rows; ++r) {
    cell.status[r] = static_cast<std::uint8_t>(FitStatus::converged);
    cell.values[r] = value();
  }
  results.cells.push_back(std::move(cell));
}

}  // namespace mixrate::testing_tools
