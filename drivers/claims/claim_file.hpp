// Files of claims: what a paper states, and the rows of our results that can contradict it.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "analysis/claims/row_tests.hpp"
#include "base/error.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// One number that is compared. Lists in a file make one row for each combination of their entries.
struct ClaimRow {
  enum class Kind {
    rate,    // a slope of rates.csv
    choice,  // a share of right choices at the largest n, of cells.csv
    law,     // a likelihood ratio against its limit law at the largest n, of order.csv
    order,   // an order of vanishing of a table without Monte Carlo error, of orders.csv
    value,   // a number with its error in the last line of a table
  };
  Kind kind = Kind::rate;
  Location where;
  std::string results;                      // the study or the file of tables
  std::string scenario, estimator, column;  // rate, choice, law (no column)
  std::int64_t k = 0;                       // the same
  std::string axis;                         // rate: what n stands for; "": whatever it does
  std::string label, error, times;          // order, value: the table; value: columns of its error and of a factor
  ClaimSense sense = ClaimSense::sharp;     // rate
  double stated = std::numeric_limits<double>::quiet_NaN();  // NaN: as the theorem, or the column below, says
  std::string stated_column;                                 // value
  double rival = 0;                                          // value
  std::string theorem;                                       // rate; "": none
  bool wants_certified = true;                               // rate: fits must be at their maximum
  [[nodiscard]] bool is_of_table() const { return kind == Kind::order || kind == Kind::value; }
};

using ClaimKind = ClaimRow::Kind;

/// One file.
struct Claim {
  std::string path, name, source, statement, date, note;
  std::string area;                 // of research, a line of the summary; "": none is named
  std::string untested;             // why there are no rows; "": there are
  std::optional<Functional> holds;  // in probability: median; in mean: mean; in mean square: rms
  std::vector<std::uint64_t> explored;
  std::uint64_t confirm = 0;
  std::vector<ClaimRow> rows;
};

/// Read and check what needs no other file. Throws StudyError (place, problem, why, suggestion) or FileError.
Claim read_claim(const std::string& path);
/// The same from text; `path` is used in messages.
Claim parse_claim(const std::string& text, const std::string& path);

/// All claims of a folder, by name. Throws StudyError also where there are none, or two of one name.
std::vector<Claim> read_claims(const std::string& folder);

/// A row in words: "sgmoe-mild k=3 mle blocks.over.mean".
std::string row_text(const ClaimRow& row);

}  // namespace mixrate
