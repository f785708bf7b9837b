// mixrate plan: what a study will cost, from a timed pilot.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <thread>
#include <tuple>

#include "drivers/commands.hpp"
#include "experiment/replicate.hpp"
#include "runtime/progress.hpp"

namespace mixrate {

namespace {

constexpr std::uint32_t pilot_replicates = 5;  // per timed cell; fewer when the pilot's time runs out

/// seconds(n) = scale n^exponent for the cells of one series.
struct CostLaw {
  std::vector<const Cell*> cells;  // by n
  double scale = 0.0, exponent = 1.0;
  [[nodiscard]] double seconds(double n) const { return scale * std::pow(n, exponent); }
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

/// Time the two smallest n of every series and fit the power law through them; the exponent is kept in [0.5, 1.5],
/// because at small n fixed costs and the number of iterations blur it.
double run_pilot(std::map<SeriesKey, CostLaw>& series, std::uint64_t seed, double budget_s) {
  double spent_s = 0.0;
  const double share_s = budget_s / (2.0 * static_cast<double>(series.size()));
  for (auto& [key, law] : series) {
    const double n0 = static_cast<double>(law.cells.front()->info.n);
    const double t0 = time_cell(*law.cells.front(), seed, share_s, spent_s);
    if (law.cells.size() > 1 && spent_s < budget_s) {
      const double n1 = static_cast<double>(law.cells[1]->info.n);
      const double t1 = time_cell(*law.cells[1], seed, share_s, spent_s);
      if (n1 > n0 && t0 > 0.0 && t1 > 0.0) law.exponent = std::clamp(std::log(t1 / t0) / std::log(n1 / n0), 0.5, 1.5);
      law.scale = t1 / std::pow(n1, law.exponent);
    } else {
      law.scale = t0 / std::pow(n0, law.exponent);
    }
  }
  return spent_s;
}

std::string format_bytes(double bytes) {
  const char* units[] = {"B", "kB", "MB", "GB", "TB"};
  int unit = 0;
  while (bytes >= 1000.0 && unit < 4) {
    bytes /= 1000.0;
    ++unit;
  }
  return fmt::format("{:.3g} {}", bytes, units[unit]);
}

/// Bytes of one row in the result file.
double row_bytes(const CellInfo& cell) {
  constexpr double fixed = 1 + 4 + 8 + 8.0 * certificate_width + 8;  // status, iterations, loglik, certificate, seconds
  return fixed + 8.0 * static_cast<double>(cell.loss_columns.size() + cell.estimate_columns.size());
}

/// Bytes that a rank needs: program and libraries, one data set, and the padded copy of the likelihood.
double rank_bytes(const Grid& grid) {
  double largest = 0.0;
  for (const Cell& cell : grid.cells) {
    const auto width =
        static_cast<double>(cell.scenario->model->covariate_dim() + cell.scenario->model->response_dim());
    largest = std::max(largest, 2.0 * 8.0 * width * static_cast<double>(cell.info.n));
  }
  constexpr double program = 60e6;
  return program + largest;
}

void print_cells(const std::map<SeriesKey, CostLaw>& series, bool timed) {
  fmt::print("{:<48} {:>9} {:>10} {:>12} {:>10}\n", "cell", "n", "replicates", timed ? "s/replicate" : "",
             timed ? "CPU" : "");
  for (const auto& [key, law] : series) {
    for (const Cell* cell : law.cells) {
      const double each = law.seconds(static_cast<double>(cell->info.n));
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

  double cpu_s = 0.0, longest_s = 0.0, file_bytes = 0.0;
  std::uint64_t replicates = 0;
  for (const auto& [key, law] : series) {
    for (const Cell* cell : law.cells) {
      const double each = law.seconds(static_cast<double>(cell->info.n));
      cpu_s += each * cell->info.replicates;
      longest_s = std::max(longest_s, each);
      file_bytes += row_bytes(cell->info) * cell->info.replicates;
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
  fmt::print("memory     {} per process, {} more on the first\n", format_bytes(rank_bytes(grid)),
             format_bytes(2.0 * file_bytes));
  fmt::print("file       {}\n", format_bytes(file_bytes));
  if (timed)
    fmt::print(
        "\nTimes: pilot of {:.2g} s, up to {} replicates at the two smallest n of each series, extended to the\n"
        "other n by the power law through the two (exponent kept in [0.5, 1.5]); within a factor of 2 as a rule.\n",
        spent_s, pilot_replicates);
  return ExitCode::complete;
}

}  // namespace mixrate
