// Rows of batches that several workers compute.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "experiment/record/record.hpp"

namespace mixrate {

/// Keeps the first answer to such a batch and compares the others with it. Replicates are pure functions of their keys,
/// so answers that differ come from a broken host or from a replicate that depends on more than its seed.
class FirstAnswers {
 public:
  void keep(const RecordBatch& batch) { rows_[{batch.cell, batch.first}] = comparable(batch); }
  /// Whether the batch has other bytes than the first answer, times apart. False if none was kept, or if a replicate
  /// crashed in one of them: limits of time and memory depend on the host.
  [[nodiscard]] bool differs(const RecordBatch& batch) const;
  /// A batch that differs, as a sentence for the user: which rank sent it, and the name of its cell.
  [[nodiscard]] static std::string difference(const RecordBatch& batch, int rank, const std::string& cell);

 private:
  static std::string comparable(RecordBatch batch);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> rows_;  // by cell and first replicate
};

}  // namespace mixrate
