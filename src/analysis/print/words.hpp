// What columns, functionals and axes are called in print: one table from names to words and mathematics.
#pragma once

#include <string>
#include <string_view>

#include "analysis/print/label.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// A column in print.
struct ColumnWords {
  Label words;         // "Wasserstein distance $W_1$"; of a column without an entry: its own name
  std::string symbol;  // mathematics, "W_1"; "": without an entry
};

/// The words of a column. Columns of a posterior ("hellinger.q95") are told by the column that they are about.
ColumnWords column_words(std::string_view column);

/// "mean ", "median ", "root mean square ": with the blank, for what stands in front of a column.
std::string_view functional_phrase(Functional functional);

/// "sample size $n$"; any other axis has its own name.
Label axis_label(std::string_view axis);

}  // namespace mixrate
