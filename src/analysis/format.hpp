// Rate tables and cell summaries as text.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "experiment/record/result_set.hpp"

namespace mixrate {

enum class TableFormat { table, csv, json, tex };

/// Which rows a printed table shows; the stored table always has all.
struct TableFilter {
  std::vector<Functional> functionals;  // empty: all
  std::vector<std::string> columns;     // empty: all; otherwise columns that start with one of these
  [[nodiscard]] bool shows(const RateRow& row) const;
};

std::string_view to_string(Functional functional);

/// Format rates. table: aligned, at most 120 characters wide unless
/// names or numbers need more, one block per series; csv: every column, numbers in their
/// shortest exact form; json: an array of objects (not finite numbers are null); tex: rates_tex.
std::string format_rates(std::span<const RateRow> rows, TableFormat format, const TableFilter& filter = {});

/// Format summaries as a table (one block per cell) or as CSV / JSON. tex is not offered: contract.
std::string format_summaries(std::span<const SummaryRow> rows, TableFormat format);

/// A predicted exponent as a reader writes it: -1/2, -1/8, or a decimal; "-" for none.
std::string format_exponent(double exponent);

}  // namespace mixrate
