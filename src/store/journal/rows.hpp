// Finished rows as entries of the journal. JOURNAL.md describes the format; row.hpp says what there is to write.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "experiment/record/record.hpp"
#include "store/journal/entry_kind.hpp"

namespace mixrate {

class ByteReader;

namespace rows_format {

/// The rows of versions 1.0 and 1.1: arrays and certificates by their order. Never change these lists.
inline constexpr std::array<std::string_view, 7> arrays = {"status",    "iterations",  "log_likelihood", "losses",
                                                           "estimates", "certificate", "seconds"};
inline constexpr std::array<std::string_view, 10> certificates = {
    "projected_gradient", "min_eigenvalue", "remaining_gain",  "active_bounds",     "starts",
    "start_gap",          "rank",           "rank_deficiency", "smallest_singular", "weak_directions"};
inline constexpr std::size_t narrow_certificate = 6;  // version 1.0

/// Are the rows of this program those of version 1.1?
[[nodiscard]] consteval bool is_unchanged() {
  bool same = num_row_fields == arrays.size() && certificate_width == certificates.size();
  for (std::size_t c = 0; same && c < certificate_width; ++c) same = certificate_columns[c].name == certificates[c];
  std::size_t at = 0;
  for_each_row_field([&](const auto& field) { same = same && field.name == arrays[at++]; });
  return same;
}

}  // namespace rows_format

/// How this program writes rows: by order as long as that says enough, since names cost bytes in every entry.
inline constexpr EntryKind rows_kind = rows_format::is_unchanged() ? EntryKind::rows : EntryKind::named_rows;

/// Contract: `kind` is rows_kind or named_rows.
std::string encode_rows(std::uint32_t number, const RecordBatch& batch, EntryKind kind = rows_kind);

/// Finished rows of one cell, decoded as far as resuming needs. Points into the bytes it was read from.
class RowsView {
 public:
  /// `kind`: one of those that hold rows. Throws BadBytes if the arrays do not have the shape that the entry states, or
  /// if it has columns that this program does not know.
  explicit RowsView(std::string_view payload, EntryKind kind = rows_kind);
  [[nodiscard]] std::uint32_t cell() const { return cell_; }  // number of the cell entry
  [[nodiscard]] std::uint32_t first() const { return first_; }
  [[nodiscard]] std::uint32_t count() const { return count_; }
  [[nodiscard]] std::size_t num_values() const { return widths_.measured; }
  [[nodiscard]] std::size_t num_estimates() const { return widths_.estimate; }
  [[nodiscard]] std::uint8_t status(std::uint32_t i) const;
  [[nodiscard]] double seconds(std::uint32_t i) const;
  [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::string>>& messages() const { return messages_; }
  /// Hash of row i without its time: equal rows have equal hashes.
  [[nodiscard]] std::uint64_t row_hash(std::uint32_t i) const;
  /// All of it. `cell` of the batch is the number of the cell entry.
  [[nodiscard]] RecordBatch batch() const;

 private:
  struct Stored {
    std::string_view bytes;
    bool is_there = false;
  };
  void read_ordered(ByteReader& in, EntryKind kind);
  void read_named(ByteReader& in);
  void read_array(ByteReader& in, std::string_view name, std::size_t width);
  void find_certificates(const std::vector<std::string_view>& names);
  /// Rows [first, first + count) of an array as the program has it; what is not stored is empty.
  template <class T>
  [[nodiscard]] std::vector<T> rows_of(const RowField<T>& field, std::uint32_t first, std::uint32_t count) const;
  [[nodiscard]] std::vector<double> certificates(std::string_view bytes, std::uint32_t count) const;

  std::uint32_t cell_ = 0, first_ = 0, count_ = 0;
  RowWidths widths_;                           // as stored
  std::array<Stored, num_row_fields> stored_;  // in the order of row_fields
  std::vector<std::size_t> places_;            // of the stored certificates among certificate_columns
  std::vector<std::pair<std::uint32_t, std::string>> messages_;
};

}  // namespace mixrate
