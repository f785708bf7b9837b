// Result sets with known slopes.
#pragma once

#include <cmath>
#include <limits>

#include "experiment/record/result_set.hpp"
#include "random/stream.hpp"

namespace mixrate::testing_tools {

/// Two series ("certified" k = 2 and k = 3, slopes -1/2 and -1/4) with three loss columns, 30 noisy rows per cell.
inline ResultSet synthetic_results() {
  ResultSet results;
  results.study_name = "synthetic";
  Stream stream({41, 1, 0}, Purpose::test);
  for (const std::int64_t k : {2, 3}) {
    for (const std::int64_t n : {100, 316, 1000, 3162, 10000}) {
      CellInfo info;
      info.id = "s.k" + std::to_string(k) + ".n" + std::to_string(n);
      info.scenario = "synthetic";
      info.estimator = "certified";
      info.start = "oracle";
      info.n = n;
      info.k = k;
      info.k0 = 2;
      info.replicates = 30;
      info.columns = {"voronoi-exact", "blocks.over.variance", "hellinger"};
      info.predicted = {-0.5, -0.25, std::numeric_limits<double>::quiet_NaN()};
      CellTable cell(info);
      const double slope = k == 2 ? -0.5 : -0.25;
      for (std::uint32_t r = 0; r < 30; ++r) {
        cell.status[r] = static_cast<std::uint8_t>(FitStatus::converged);
        cell.log_likelihood[r] = -1.0;
        for (std::size_t c = 0; c < 3; ++c) {
          cell.values[3 * r + c] = (1.0 + static_cast<double>(c)) * std::pow(static_cast<double>(n), slope) *
                                   std::exp(0.5 * sample_normal(stream));
        }
      }
      results.cells.push_back(std::move(cell));
    }
  }
  return results;
}

}  // namespace mixrate::testing_tools
