#include "experiment/record/study_state.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/error.hpp"

namespace mixrate {

CellState::CellState(CellInfo cell) : info(std::move(cell)), done(info.replicates, false) {}

void CellState::add_row(std::uint32_t replicate, std::uint8_t status, double row_seconds) {
  MIXRATE_EXPECT(replicate < done.size() && !done[replicate], "a row is counted once");
  MIXRATE_EXPECT(status < statuses.size(), "a status that exists");
  done[replicate] = true;
  ++num_done;
  ++statuses[status];
  if (std::isfinite(row_seconds) && row_seconds > 0.0) {
    seconds += row_seconds;
    ++num_timed;
  }
}

void CellState::add_failure(std::uint32_t replicate, const std::string& message) {
  const auto place = std::ranges::lower_bound(failures, replicate, {}, &std::pair<std::uint32_t, std::string>::first);
  if (place != failures.end() && place->first == replicate) return;
  failures.emplace(place, replicate, message);
  if (failures.size() > most_failures) failures.pop_back();
}

void CellState::add_death(std::uint32_t replicate) {
  const auto place = std::ranges::lower_bound(deaths, replicate, {}, &std::pair<std::uint32_t, std::uint32_t>::first);
  if (place != deaths.end() && place->first == replicate) {
    ++place->second;
  } else {
    deaths.emplace(place, replicate, 1u);
  }
}

void CellState::resize(std::uint32_t replicates) {
  for (std::size_t r = replicates; r < done.size(); ++r) MIXRATE_EXPECT(!done[r], "no finished row is lost");
  info.replicates = replicates;
  done.resize(replicates, false);
}

double CellState::mean_seconds() const {
  return num_timed == 0 ? std::numeric_limits<double>::quiet_NaN() : seconds / num_timed;
}

StudyState state_of(const ResultSet& results) {
  StudyState state{results.study_name, results.study_text, results.study_hash, results.seed, {}, results.provenance};
  for (const CellTable& table : results.cells) {
    CellState& cell = state.cells.emplace_back(table.info);
    for (std::uint32_t r = 0; r < table.info.replicates; ++r)
      if (table.is_done(r)) cell.add_row(r, table.status[r], table.seconds[r]);
    for (const auto& [replicate, message] : table.messages) cell.add_failure(replicate, message);
  }
  return state;
}

}  // namespace mixrate
