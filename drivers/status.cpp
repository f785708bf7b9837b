// mixrate status: how far a run is, from its files only.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <numeric>

#include "drivers/commands.hpp"
#include "drivers/result_directory.hpp"
#include "runtime/progress.hpp"
#include "store/digest.hpp"
#include "store/reader.hpp"

namespace mixrate {

namespace {

/// Mean seconds of the finished replicates; NaN if there are none.
double mean_seconds(const CellTable& cell) {
  double total = 0.0;
  std::uint32_t count = 0;
  for (std::uint32_t r = 0; r < cell.info.replicates; ++r) {
    if (!cell.is_done(r) || !std::isfinite(cell.seconds[r])) continue;
    total += cell.seconds[r];
    ++count;
  }
  return count == 0 ? std::nan("") : total / count;
}

/// Seconds of one replicate; a cell without any is scaled by n from the nearest smaller measured one of its series.
double expected_seconds(const ResultSet& results, const CellTable& cell) {
  const double own = mean_seconds(cell);
  if (std::isfinite(own)) return own;
  double best = std::nan(""), best_n = 0.0;
  for (const CellTable& other : results.cells) {
    const bool same_series = other.info.scenario == cell.info.scenario && other.info.k == cell.info.k &&
                             other.info.estimator == cell.info.estimator;
    const double seconds = same_series ? mean_seconds(other) : std::nan("");
    const auto n = static_cast<double>(other.info.n);
    if (!std::isfinite(seconds) || n < best_n) continue;
    best = seconds * static_cast<double>(cell.info.n) / n;
    best_n = n;
  }
  return best;
}

void print_statuses(const ResultSet& results) {
  std::map<std::uint8_t, std::uint64_t> counts;
  for (const CellTable& cell : results.cells)
    for (const std::uint8_t status : cell.status) ++counts[status];
  fmt::print("statuses  ");
  const char* separator = "";
  for (const auto& [status, count] : counts) {
    fmt::print("{}{} {}", separator, count, to_string(static_cast<FitStatus>(status)));
    separator = ", ";
  }
  fmt::print("\n");
}

void print_slowest(const ResultSet& results) {
  std::vector<std::pair<double, const CellTable*>> cells;
  for (const CellTable& cell : results.cells)
    if (const double seconds = mean_seconds(cell); std::isfinite(seconds)) cells.emplace_back(seconds, &cell);
  std::sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  constexpr std::size_t most = 5;
  if (!cells.empty()) fmt::print("slowest\n");
  for (std::size_t i = 0; i < std::min(most, cells.size()); ++i)
    fmt::print("  {:<48} {:.3g} s each, {} of {} done\n", cells[i].second->info.id, cells[i].first,
               cells[i].second->num_done(), cells[i].second->info.replicates);
}

void print_failures(const ResultSet& results) {
  constexpr int most = 5;
  int count = 0;
  for (const CellTable& cell : results.cells) {
    for (const auto& [replicate, message] : cell.messages) {
      if (++count == 1) fmt::print("failures\n");
      if (count <= most) fmt::print("  {} replicate {}: {}\n", cell.info.id, replicate, message);
    }
  }
  if (count > most) fmt::print("  and {} more\n", count - most);
}

}  // namespace

ExitCode status_command(const StatusArguments& arguments) {
  const bool is_file = std::filesystem::is_regular_file(arguments.directory);
  const std::string file = is_file ? arguments.directory : ResultDirectory::file_of(arguments.directory);
  if (arguments.digest) {
    fmt::print("{}\n", cells_digest(file));
    return ExitCode::complete;
  }
  const ResultSet results = read_results(file);
  std::uint64_t total = 0, done = 0;
  double remaining_s = 0.0, spent_s = 0.0;
  for (const CellTable& cell : results.cells) {
    total += cell.info.replicates;
    done += cell.num_done();
    if (const std::uint32_t left = cell.info.replicates - cell.num_done(); left > 0)
      remaining_s += left * expected_seconds(results, cell);
    if (cell.num_done() > 0) spent_s += cell.num_done() * mean_seconds(cell);
  }
  const auto text = [&](const std::string& key) {
    const auto found = results.provenance.find(key);
    return found == results.provenance.end() ? std::string() : found->second;
  };
  const bool running = !is_file && ResultDirectory::is_running(arguments.directory);
  const char* state = running ? "running" : done == total ? "complete" : "stopped; the same command continues";
  fmt::print("study     {}{}\n", results.study_name, text("smoke") == "yes" ? " (smoke run)" : "");
  fmt::print("done      {} of {} replicates in {} cells ({:.1f} %), {}\n", done, total, results.cells.size(),
             total == 0 ? 100.0 : 100.0 * static_cast<double>(done) / static_cast<double>(total), state);
  const double workers = std::max(1.0, std::atof(text("workers").c_str()));
  if (done > 0 && spent_s > 0.0)
    fmt::print("rate      {:.3g} replicates a second with {:.0f} computing\n",
               workers * static_cast<double>(done) / spent_s, workers);
  if (done < total)
    fmt::print("left      {} of computing, {} with {:.0f}\n", format_duration(remaining_s),
               format_duration(remaining_s / workers), workers);
  print_statuses(results);
  print_slowest(results);
  print_failures(results);
  fmt::print("file      {}, version {}, {}\n", file, text("version"), text("hosts"));
  return ExitCode::complete;
}

}  // namespace mixrate
