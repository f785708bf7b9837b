// What the entries of a journal say, and their bytes. JOURNAL.md describes the format.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "experiment/record/record.hpp"
#include "experiment/record/result_set.hpp"
#include "experiment/record/result_sink.hpp"

namespace mixrate {

/// What an entry is; the numbers are in the file.
/// `narrow_rows` (version 1.0) have the first six columns of the certificate; they are read, no longer written.
enum class EntryKind : std::uint32_t { study = 1, cell = 2, narrow_rows = 3, run = 4, death = 5, rows = 6 };

/// The study from here on: its cells in grid order. Written at the beginning and whenever the study has grown.
struct StudyEntry {
  std::string name, text;  // text: resolved, canonical
  std::uint64_t hash = 0, seed = 0;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> cells;  // (number of the cell entry, replicates)
};

/// What later entries mean by a cell number: everything about the cell but its replicates, which the study states.
struct CellEntry {
  std::uint32_t number = 0;
  CellInfo info;
};

/// Finished rows of one cell, decoded as far as resuming needs. Points into the bytes it was read from.
class RowsView {
 public:
  /// `kind`: rows or narrow_rows. Throws BadBytes if the arrays do not have the shape that the entry states.
  explicit RowsView(std::string_view payload, EntryKind kind = EntryKind::rows);
  [[nodiscard]] std::uint32_t cell() const { return cell_; }  // number of the cell entry
  [[nodiscard]] std::uint32_t first() const { return first_; }
  [[nodiscard]] std::uint32_t count() const { return count_; }
  [[nodiscard]] std::uint32_t num_values() const { return num_values_; }
  [[nodiscard]] std::uint32_t num_estimates() const { return num_estimates_; }
  [[nodiscard]] std::uint8_t status(std::uint32_t i) const { return static_cast<std::uint8_t>(status_[i]); }
  [[nodiscard]] double seconds(std::uint32_t i) const;
  [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::string>>& messages() const { return messages_; }
  /// Hash of row i without its time: equal rows have equal hashes.
  [[nodiscard]] std::uint64_t row_hash(std::uint32_t i) const;
  /// All of it. `cell` of the batch is the number of the cell entry.
  [[nodiscard]] RecordBatch batch() const;

 private:
  [[nodiscard]] std::vector<double> certificate_row(std::uint32_t i) const;  // certificate_width, NaN where unknown

  std::uint32_t cell_, first_, count_, num_values_, num_estimates_, num_certificate_;
  std::string_view status_, iterations_, log_likelihood_, values_, estimates_, certificate_, seconds_;
  std::vector<std::pair<std::uint32_t, std::string>> messages_;
};

// Payloads.
std::string encode_study(const StudyEntry& study);
std::string encode_cell(const CellEntry& cell);
std::string encode_rows(std::uint32_t number, const RecordBatch& batch);
std::string encode_run(const Provenance& facts);
std::string encode_death(std::uint32_t number, const Death& death);

// Back. Throw BadBytes.
StudyEntry decode_study(std::string_view payload);
CellEntry decode_cell(std::string_view payload);
Provenance decode_run(std::string_view payload);
Death decode_death(std::string_view payload);  // `cell` = number of the cell entry

}  // namespace mixrate
