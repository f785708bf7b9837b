// Rates and summaries as tables for the terminal. Private to format.cpp.
#pragma once

#include <span>
#include <string>

#include "experiment/record/result_set.hpp"

namespace mixrate {

/// One block per series: a head, the titles of the columns, a line per row.
std::string print_rates(std::span<const RateRow> rows);

/// One block per cell.
std::string print_summaries(std::span<const SummaryRow> rows);

/// Numbers of tables; "-" where there are none.
std::string slope_text(double value);

}  // namespace mixrate
