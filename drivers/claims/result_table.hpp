// A CSV table of a result folder, read strictly: columns by name, numbers that are numbers.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "drivers/data/user_table.hpp"

namespace mixrate {

class ResultTable {
 public:
  /// Throws FileError if it cannot be read, and UserError (exit 74) at line and column if it is damaged.
  explicit ResultTable(const std::string& path);

  [[nodiscard]] std::size_t num_rows() const { return table_->num_rows(); }
  [[nodiscard]] bool has(std::string_view column) const;
  // Throw UserError (exit 74) at the place: no such column, no number, no whole number.
  [[nodiscard]] std::string_view text(std::size_t row, std::string_view column) const;
  [[nodiscard]] double number(std::size_t row, std::string_view column) const;  // "nan", "inf", "-inf" are numbers
  [[nodiscard]] std::int64_t integer(std::size_t row, std::string_view column) const;
  /// Throws what the above throw: the table is damaged there.
  [[noreturn]] void refuse(std::size_t row, std::string_view column, const std::string& problem) const;

 private:
  [[nodiscard]] const TextCell& cell(std::size_t row, std::string_view column) const;
  std::string path_;
  std::unique_ptr<UserTable> table_;
};

}  // namespace mixrate
