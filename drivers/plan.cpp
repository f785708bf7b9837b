// mixrate plan: what a study will cost, from a timed pilot.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <thread>
#include <tuple>

#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "experiment/footprint.hpp"
#include "experiment/replicate.hpp"
#include "runtime/progress.hpp"

namespace mixrate {

namespace {

constexpr std::uint32_t pilot_replicates = 5;  // per timed cell; fewer when the pilot's time runs out

/// What a replicate costs along one series: measured at the smaller n, then scale n^exponent.
struct CostLaw {
  std::vector<const Cell*> cells;  // by n
  std::vector<double> measured;    // seconds at the first cells
  double scale = 0.0, exponent = 1.0;
  [[nodiscard]] double seconds(std::size_t i) const {
    return i < measured.size() ? measured[i] : scale * std::pow(static_cast<double>(cells[i]->info.n), exponent);
  }
};

using SeriesKey = std::tuple<std::string, std::int64_t, std::string>;  // scenario, k, estimator

std::map<SeriesKey, CostLaw> make_series(const Grid& grid) {
  std::map<SeriesKey, CostLaw> series;
  for (const Cell& cell : grid.cells)
    series[{cell.info.scenario, cell.info.k, cell.info.estimator}].cells.push_back(&cell);
  for (auto& [key, law] : series)
    std::sort(law.cells.begin(), law.cells.end(), [](auto a, auto b) { return a->info.n < b->info.n; });
  return series;
}

/// Mean seconds of the first replicates of a cell; at least one replicate, then until the budget is used.
double time_cell(const Cell& cell, std::uint64_t seed, double budget_s, double& spent_s) {
  const std::uint32_t most = std::min(pilot_replicates, cell.info.replicates);
  RecordBatch batch = make_batch(cell, 0, 0, most);
  double total = 0.0;
  std::uint32_t count = 0;
  while (count < most && (count == 0 || total < budget_s)) {
    run_replicate(cell, count, seed, batch);
    total += batch.seconds.back();
    ++count;
  }
  spent_s += total;
  return total / count;
}

/// Put the power law through the last two measured points. The exponent is kept in [0.8, 1.5]: an iteration costs n,
/// and at small n fixed costs and chance in the number of iterations would blur it.
void fit_law(CostLaw& law) {
  const std::size_t last = law.measured.size() - 1;
  const auto n = [&](std::size_t i) { return static_cast<double>(law.cells[i]->info.n); };
  if (last > 0 && n(last) > n(last - 1) && law.measured[last - 1] > 0.0 && law.measured[last] > 0.0)
    law.exponent =
        std::clamp(std::log(law.measured[last] / law.measured[last - 1]) / std::log(n(last) / n(last - 1)), 0.8, 1.5);
  law.scale = law.measured[last] / std::pow(n(last), law.exponent);
}

/// Time every series from its smallest n upward, at least one cell, until its share of the budget would be overdrawn.
double run_pilot(std::map<SeriesKey, CostLaw>& series, std::uint64_t seed, double budget_s) {
  double total_s = 0.0;
  for (auto& [key, law] : series) {
    const double share_s = budget_s / static_cast<double>(series.size());
    double spent_s = 0.0;
    for (std::size_t i = 0; i < law.cells.size(); ++i) {
      if (i > 0 && spent_s + law.seconds(i) > share_s) break;
      law.measured.push_back(time_cell(*law.cells[i], seed, 0.5 * (share_s - spent_s), spent_s));
      fit_law(law);
    }
    total_s += spent_s;
  }
  return total_s;
}

void print_cells(const std::map<SeriesKey, CostLaw>& series, bool timed) {
  fmt::print("{:<48} {:>9} {:>10} {:>12} {:>10}\n", "cell", "n", "replicates", timed ? "s/replicate" : "",
             timed ? "CPU" : "");
  for (const auto& [key, law] : series) {
    for (std::size_t i = 0; i < law.cells.size(); ++i) {
      const Cell* cell = law.cells[i];
      const double each = law.seconds(i);
      fmt::print("{:<48} {:>9} {:>10}", cell->info.id, cell->info.n, cell->info.replicates);
      if (timed) fmt::print(" {:>12.3g} {:>10}", each, format_duration(each * cell->info.replicates));
      fmt::print("\n");
    }
  }
}

}  // namespace

ExitCode plan_command(const PlanArguments& arguments) {
  const Study study = read_study(arguments.study);
  const Grid grid = expand(study);
  const int ranks =
      arguments.ranks > 0 ? arguments.ranks : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  auto series = make_series(grid);
  const bool timed = arguments.pilot_s > 0.0;
  const double spent_s = timed ? run_pilot(series, grid.seed, arguments.pilot_s) : 0.0;
  print_cells(series, timed);

  double cpu_s = 0.0, longest_s = 0.0;
  std::uint64_t replicates = 0;
  for (const auto& [key, law] : series) {
    for (std::size_t i = 0; i < law.cells.size(); ++i) {
      const Cell* cell = law.cells[i];
      const double each = law.seconds(i);
      cpu_s += each * cell->info.replicates;
      longest_s = std::max(longest_s, each);
      replicates += cell->info.replicates;
    }
  }
  fmt::print("\nstudy      {}: {} cells in {} series, {} replicates\n", study.name, grid.cells.size(), series.size(),
             replicates);
  if (timed) {
    fmt::print("CPU time   {} ({:.3g} h)\n", format_duration(cpu_s), cpu_s / 3600.0);
    fmt::print("wall time  {} with {} computing {}\n", format_duration(std::max(cpu_s / ranks, longest_s) + 1.0), ranks,
               ranks == 1 ? "process" : "processes");
  }
  const Footprint footprint = footprint_of(grid);
  const auto bytes = [](std::uint64_t count) { return bytes_text(static_cast<double>(count)); };
  fmt::print("memory     {} per process, {} more on the first\n", bytes(footprint.rank), bytes(2 * footprint.file));
  fmt::print("file       {}\n", bytes(footprint.file));
  fmt::print("disk       {}: journal, file, and the next file while it is written\n", bytes(footprint.disk()));
  if (timed)
    fmt::print(
        "\nTimes: pilot of {:.2g} s, up to {} replicates at each n from the smallest upward while the time lasts; "
        "beyond,\n"
        "a power law through the last two (exponent kept in [0.8, 1.5]). Within a factor of 2 as a rule.\n",
        spent_s, pilot_replicates);
  return ExitCode::complete;
}

}  // namespace mixrate
