// The numbers of a measure in the columns of a table.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "drivers/data/user_table.hpp"
#include "experiment/study/measure_codec.hpp"

namespace mixrate {

/// The columns of a table of estimates, by name.
class MeasureColumns {
 public:
  /// All columns but `cell` and `replicate`. Throws StudyError if one of these two is missing, or a name stands twice.
  explicit MeasureColumns(const UserTable& table);

  [[nodiscard]] std::size_t cell_column() const { return cell_; }
  [[nodiscard]] std::size_t replicate_column() const { return replicate_; }
  /// The measure in a row, as a table of `parameters` whose values know their places. Throws StudyError.
  [[nodiscard]] Node measure_table(std::size_t row, const Model& model) const;

 private:
  struct RowReader;
  const UserTable& table_;
  std::size_t cell_ = 0, replicate_ = 0;
  std::map<std::string, std::size_t, std::less<>> columns_;
};

/// How many atoms a table of parameters has.
Index atoms_in(const Node& parameters, const Model& model);

}  // namespace mixrate
