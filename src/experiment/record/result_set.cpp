#include "experiment/record/result_set.hpp"

#include <algorithm>
#include <utility>

namespace mixrate {

SummarySource source_of(std::vector<SummaryRow> rows) {
  SummarySource source;
  source.num_rows = rows.size();
  source.num_pieces = 1;
  const auto longest = [&rows](std::string SummaryRow::*text) {
    std::size_t length = 0;
    for (const SummaryRow& row : rows) length = std::max(length, (row.*text).size());
    return length;
  };
  source.cell_length = longest(&SummaryRow::cell);
  source.scenario_length = longest(&SummaryRow::scenario);
  source.estimator_length = longest(&SummaryRow::estimator);
  source.column_length = longest(&SummaryRow::column);
  source.axis_length = longest(&SummaryRow::axis);
  source.make = [all = std::move(rows)](const ResultSet& /*results*/, std::size_t /*piece*/) { return all; };
  return source;
}

}  // namespace mixrate
