#include "runtime/first_answers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/fit_status.hpp"
#include "runtime/messages.hpp"

namespace mixrate {

bool FirstAnswers::differs(const RecordBatch& batch) const {
  const auto first = rows_.find({batch.cell, batch.first});
  if (first == rows_.end() || first->second.empty()) return false;
  const std::string rows = comparable(batch);
  return !rows.empty() && rows != first->second;
}

std::string FirstAnswers::difference(const RecordBatch& batch, int rank, const std::string& cell) {
  return fmt::format(
      "Rank {} computed other rows than another rank for replicates {} to {} of cell {}: one of the hosts is broken, "
      "or "
      "replicates depend on more than their seed. The first rows were kept; do not trust them. `mixrate replay` "
      "computes them again.",
      rank, batch.first, batch.first + batch.count - 1, cell);
}

/// The rows as bytes, without their times; "" if some replicate crashed.
std::string FirstAnswers::comparable(RecordBatch batch) {
  if (std::ranges::count(batch.status, static_cast<std::uint8_t>(FitStatus::crashed)) > 0) return {};
  std::ranges::fill(batch.seconds, 0.0);
  return encode(ResultMessage{0.0, std::move(batch)});
}

}  // namespace mixrate
