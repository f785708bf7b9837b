// What is known of a study without its rows: enough to resume it, and to tell how far it is.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "experiment/record/record.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// One cell: which replicates are done, one bit each, and sums over them.
struct CellState {
  CellInfo info;
  std::vector<bool> done;  // info.replicates
  std::uint32_t num_done = 0;
  double seconds = 0.0;  // of the rows that carry a time
  std::uint32_t num_timed = 0;
  std::array<std::uint32_t, num_fit_statuses> statuses{};       // rows with each status; pending ones not counted
  std::vector<std::pair<std::uint32_t, std::uint32_t>> deaths;  // (replicate, workers that died on it), sorted
  std::vector<std::pair<std::uint32_t, std::string>> failures;  // the first few messages, by replicate
  static constexpr std::size_t most_failures = 10;              // so that memory does not grow with failures

  explicit CellState(CellInfo cell = {});
  /// Count a row. Contract: the replicate is in range and not done yet.
  void add_row(std::uint32_t replicate, std::uint8_t status, double row_seconds);
  void add_failure(std::uint32_t replicate, const std::string& message);
  void add_death(std::uint32_t replicate);
  /// Ask for another number of replicates. Contract: none that is done is lost.
  void resize(std::uint32_t replicates);
  /// Mean seconds of a replicate; NaN if none is known.
  [[nodiscard]] double mean_seconds() const;
};

/// A study that has been begun. `cells` is in grid order.
struct StudyState {
  std::string name;
  std::string text;        // resolved, canonical (to_text)
  std::uint64_t hash = 0;  // of the text without `replicates`
  std::uint64_t seed = 0;
  std::vector<CellState> cells;
  Provenance provenance;
};

/// The same from tables in memory.
StudyState state_of(const ResultSet& results);

}  // namespace mixrate
