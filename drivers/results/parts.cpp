#include "drivers/results/parts.hpp"

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "drivers/results/result_directory.hpp"
#include "drivers/results/results.hpp"
#include "store/merge.hpp"

namespace mixrate {

Shard shard_of(const StudyState& study) {
  const auto shard = study.provenance.find("shard");
  if (shard == study.provenance.end() || study.provenance.contains("merged_from")) return {};
  return parse_shard(shard->second);
}

Count count_replicates(const StudyState& study, const Shard& shard) {
  Count sum;
  for (std::size_t c = 0; c < study.cells.size(); ++c) {
    const CellState& cell = study.cells[c];
    const auto [begin, end] = shard.range(c, cell.info.replicates);
    sum.done += static_cast<std::uint64_t>(std::count(cell.done.begin() + begin, cell.done.begin() + end, true));
    sum.total += end - begin;
  }
  return sum;
}

Parts look_at_parts(const std::vector<std::string>& names) {
  Parts parts;
  std::vector<std::string> good;
  std::vector<StudyState> states;
  for (const std::string& name : names) {
    Part& part = parts.all.emplace_back();
    part.name = name;
    part.is_running = std::filesystem::is_directory(name) && ResultDirectory::is_running(name);
    try {
      states.push_back(load_state(name));
      good.push_back(name);
      part.count = count_replicates(states.back(), shard_of(states.back()));
    } catch (const FileError& error) {
      part.problem = error.what();
      ++parts.num_bad;
    }
  }
  if (good.empty()) static_cast<void>(load_state(names.at(0)));  // throws what it threw
  parts.joined = join_states(good, states);
  return parts;
}

}  // namespace mixrate
