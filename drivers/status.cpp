// mixrate status: how far a run is, from its files only.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <numeric>
#include <string_view>
#include <tuple>

#include "base/quote.hpp"
#include "drivers/commands.hpp"
#include "drivers/results/result_directory.hpp"
#include "drivers/results/results.hpp"
#include "experiment/schedule/shard.hpp"
#include "runtime/progress.hpp"
#include "store/digest.hpp"

namespace mixrate {

namespace {

/// Seconds of one replicate. A cell without any is scaled by n from the largest measured one of its series; NaN where
/// there is none.
class ExpectedSeconds {
 public:
  explicit ExpectedSeconds(const StudyState& study) {
    for (const CellState& cell : study.cells) {
      if (!std::isfinite(cell.mean_seconds())) continue;
      const CellState*& largest = largest_[key(cell)];
      if (largest == nullptr || cell.info.n >= largest->info.n) largest = &cell;
    }
  }
  double operator()(const CellState& cell) const {
    if (std::isfinite(cell.mean_seconds())) return cell.mean_seconds();
    const auto found = largest_.find(key(cell));
    if (found == largest_.end()) return std::nan("");
    const CellState& other = *found->second;
    return other.mean_seconds() * static_cast<double>(cell.info.n) / static_cast<double>(other.info.n);
  }

 private:
  using Key = std::tuple<std::string_view, std::string_view, std::int64_t>;  // scenario, estimator, k
  static Key key(const CellState& cell) { return {cell.info.scenario, cell.info.estimator, cell.info.k}; }
  std::map<Key, const CellState*> largest_;
};

void print_statuses(const StudyState& study) {
  std::map<std::size_t, std::uint64_t> counts;
  for (const CellState& cell : study.cells) {
    counts[0] += cell.info.replicates - cell.num_done;
    for (std::size_t status = 1; status < cell.statuses.size(); ++status) counts[status] += cell.statuses[status];
  }
  std::erase_if(counts, [](const auto& item) { return item.second == 0; });
  fmt::print("statuses  ");
  const char* separator = "";
  for (const auto& [status, count] : counts) {
    fmt::print("{}{} {}", separator, count, to_string(static_cast<FitStatus>(status)));
    separator = ", ";
  }
  fmt::print("\n");
}

void print_slowest(const StudyState& study) {
  std::vector<std::pair<double, const CellState*>> cells;
  for (const CellState& cell : study.cells)
    if (const double seconds = cell.mean_seconds(); std::isfinite(seconds)) cells.emplace_back(seconds, &cell);
  std::sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  constexpr std::size_t most = 5;
  if (!cells.empty()) fmt::print("slowest\n");
  for (std::size_t i = 0; i < std::min(most, cells.size()); ++i)
    fmt::print("  {:<48} {:.3g} s each, {} of {} done\n", cells[i].second->info.id, cells[i].first,
               cells[i].second->num_done, cells[i].second->info.replicates);
}

void print_failures(const StudyState& study) {
  constexpr std::uint32_t most = 5;
  std::uint32_t shown = 0, all = 0;
  for (const CellState& cell : study.cells) {
    for (const FitStatus status : {FitStatus::failed, FitStatus::crashed})
      all += cell.statuses[static_cast<std::size_t>(status)];
    for (const auto& [replicate, message] : cell.failures) {
      if (++shown == 1) fmt::print("failures\n");
      if (shown <= most) fmt::print("  {} replicate {}: {}\n", cell.info.id, replicate, terminal_text(message));
    }
  }
  if (all > most) fmt::print("  and {} more\n", all - most);
}

struct Tally {
  std::uint64_t total = 0, done = 0;
  double remaining_s = 0.0, spent_s = 0.0;
  [[nodiscard]] double percent() const {
    return total == 0 ? 100.0 : 100.0 * static_cast<double>(done) / static_cast<double>(total);
  }
};

/// Of the part of the study that this directory is for: all of it, or a shard.
Tally tally(const StudyState& study) {
  const auto shard_text = study.provenance.find("shard");
  const Shard shard = shard_text == study.provenance.end() ? Shard{} : parse_shard(shard_text->second);
  const ExpectedSeconds expected(study);
  Tally sum;
  for (std::size_t c = 0; c < study.cells.size(); ++c) {
    const CellState& cell = study.cells[c];
    const auto [begin, end] = shard.range(c, cell.info.replicates);
    const auto done = static_cast<std::uint64_t>(std::count(cell.done.begin() + begin, cell.done.begin() + end, true));
    sum.total += end - begin;
    sum.done += done;
    if (const std::uint64_t left = end - begin - done; left > 0)
      sum.remaining_s += static_cast<double>(left) * expected(cell);
    sum.spent_s += cell.seconds;
  }
  return sum;
}

/// A directory of shards: one line each.
ExitCode print_shards(const std::string& directory, const std::vector<std::string>& folders) {
  std::uint64_t done = 0, total = 0;
  for (const std::string& folder : folders) {
    const StudyState study = load_state(folder);
    const Tally sum = tally(study);
    total += sum.total;
    done += sum.done;
    fmt::print("{:<40} {} of {} replicates, {}\n", terminal_text(folder), sum.done, sum.total,
               ResultDirectory::is_running(folder) ? "running"
               : sum.done == sum.total             ? "complete"
                                                   : "stopped; the same command continues");
  }
  fmt::print("done      {} of {} replicates in {} shards\n", done, total, folders.size());
  fmt::print("mixrate merge -o {} {}/shard-* joins them\n", shell_path(directory + "/results.h5"),
             shell_path(directory));
  return ExitCode::complete;
}

}  // namespace

ExitCode status_command(const StatusArguments& arguments) {
  const bool is_file = std::filesystem::is_regular_file(arguments.directory);
  const std::string file = is_file ? arguments.directory : ResultDirectory::file_of(arguments.directory);
  if (arguments.digest) {
    fmt::print("{}\n", cells_digest(file));
    return ExitCode::complete;
  }
  const bool has_results = is_file || std::filesystem::exists(file) ||
                           std::filesystem::exists(ResultDirectory::journal_of(arguments.directory));
  if (const auto folders = shard_folders(arguments.directory); !has_results && !folders.empty())
    return print_shards(arguments.directory, folders);
  const StudyState study = load_state(arguments.directory);
  const auto [total, done, remaining_s, spent_s] = tally(study);
  const auto text = [&](const std::string& key) {
    const auto found = study.provenance.find(key);
    return found == study.provenance.end() ? std::string() : terminal_text(found->second);
  };
  const bool running = !is_file && ResultDirectory::is_running(arguments.directory);
  const char* state = running ? "running" : done == total ? "complete" : "stopped; the same command continues";
  fmt::print("study     {}{}\n", study.name, text("smoke") == "yes" ? " (smoke run)" : "");
  fmt::print("done      {} of {} replicates in {} cells ({:.1f} %), {}\n", done, total, study.cells.size(),
             total == 0 ? 100.0 : 100.0 * static_cast<double>(done) / static_cast<double>(total), state);
  const double workers = std::max(1.0, std::atof(text("workers").c_str()));
  if (done > 0 && spent_s > 0.0)
    fmt::print("rate      {:.3g} replicates a second with {:.0f} computing\n",
               workers * static_cast<double>(done) / spent_s, workers);
  if (done < total)
    fmt::print("left      {} of computing, {} with {:.0f}\n", format_duration(remaining_s),
               format_duration(remaining_s / workers), workers);
  print_statuses(study);
  print_slowest(study);
  print_failures(study);
  fmt::print("file      {}, version {}, {}\n", file, text("version"), text("hosts"));
  return ExitCode::complete;
}

}  // namespace mixrate
