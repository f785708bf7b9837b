// Orders of vanishing: how columns of a deterministic table behave as the abscissa tends to its end.
#pragma once

#include <string>
#include <vector>

#include "tabulation/tabulation.hpp"

namespace mixrate {

/// column ~ abscissa^order near the end.
struct OrderRow {
  std::string table, column;
  double order = 0.0;           // least-squares slope of log column on log abscissa in the window; NaN: not positive;
                                // infinity: 0 at every point of the window
  double drift = 0.0;           // largest less smallest local slope in the window: how far from a power it is
  double from = 0.0, to = 0.0;  // window: the third of the points nearest to the end, at least 4
  double predicted = 0.0;       // NaN: theory is silent; infinity: it vanishes faster than every power
};

/// One row per law of the table.
std::vector<OrderRow> compute_orders(const std::string& label, const Table& table);

/// As an aligned table for the terminal, and as CSV.
std::string format_orders(const std::vector<OrderRow>& rows);
std::string orders_csv(const std::vector<OrderRow>& rows);

/// The table itself as CSV, numbers in their shortest exact form.
std::string table_csv(const Table& table);

/// A gnuplot script that draws the table STEM.csv into STEM.png: log-log columns with their laws, or a flow.
std::string table_script(const std::string& stem, const Table& table);

}  // namespace mixrate
