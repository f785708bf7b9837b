#include "drivers/cost.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "base/quote.hpp"
#include "base/say.hpp"
#include "drivers/pilot_process.hpp"
#include "experiment/external/command.hpp"
#include "experiment/external/program_estimator.hpp"

namespace mixrate {

namespace {

/// What a replicate costs along one series: measured at the smaller n, then scale n^exponent.
struct CostLaw {
  std::vector<const Cell*> cells;  // by n
  std::vector<double> measured;    // seconds at the first cells
  PilotFailures failures;          // counts all that were done, failed or not
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

/// What stands for the program that a cell asks: its estimator, else its data.
const void* who_asks(const Cell& cell) {
  const ProgramEstimator* program = as_program(*cell.estimator);
  return program != nullptr ? static_cast<const void*>(program) : cell.scenario->outside.get();
}

void count_failures(const PilotTime& time, CostLaw& law) {
  law.failures.done += time.num_done;
  law.failures.failed += static_cast<int>(time.failures.size());
  if (law.failures.message.empty() && !time.failures.empty()) law.failures.message = time.failures.front();
}

/// Time every series from its smallest n upward, at least one cell, until its share of the budget would be overdrawn.
/// `starts`: what the programs took to begin, by who asks them. False if a replicate had not ended when the pilot's
/// time was up, though it had a good part of it.
bool run_pilot(std::map<SeriesKey, CostLaw>& series, const Grid& grid, PilotProcess& pilot, double budget_s,
               std::map<std::uint32_t, PilotRows>& rows, std::map<const void*, double>& starts) {
  for (auto& [key, law] : series) {
    const double share_s = budget_s / static_cast<double>(series.size());
    double spent_s = 0.0;
    for (std::size_t i = 0; i < law.cells.size(); ++i) {
      if (i > 0 && spent_s + law.seconds(i) > share_s) break;
      constexpr double good_part = 0.25;
      const auto position = static_cast<std::uint32_t>(law.cells[i] - grid.cells.data());
      const PilotTime time = pilot.time(*law.cells[i], 0.5 * (share_s - spent_s), goal_columns(grid, position));
      double& start_s = starts[who_asks(*law.cells[i])];
      start_s = std::max(start_s, time.start_s);
      const bool tells_something = time.has_ended || time.total_s >= good_part * budget_s;
      if (!tells_something) return true;
      spent_s += time.total_s;
      count_failures(time, law);
      law.measured.push_back(time.mean_s);
      rows[position] = time.rows;
      fit_law(law);
      if (!time.has_ended) return false;
    }
  }
  return true;
}

/// Series that the pilot did not reach cost as much per n as the others.
void borrow_laws(std::map<SeriesKey, CostLaw>& series) {
  double scale = 0.0;
  for (const auto& [key, law] : series)
    if (!law.measured.empty()) scale = std::max(scale, law.seconds(0) / static_cast<double>(law.cells[0]->info.n));
  for (auto& [key, law] : series)
    if (law.measured.empty()) law.scale = scale;
}

/// In grid order.
std::vector<double> seconds_of_cells(const std::map<SeriesKey, CostLaw>& series, const Grid& grid) {
  std::vector<double> out(grid.cells.size());
  for (const auto& [key, law] : series)
    for (std::size_t i = 0; i < law.cells.size(); ++i)
      out[static_cast<std::size_t>(law.cells[i] - grid.cells.data())] = law.seconds(i);
  return out;
}

}  // namespace

double StudyCost::wall_s(double workers) const { return std::max(cpu_s / workers, longest_s) + start_s + 1.0; }

StudyCost predict_cost(Grid& grid, double budget_s) {
  auto series = make_series(grid);
  StudyCost cost;
  cost.num_series = series.size();
  if (budget_s > 0.0) {
    PilotProcess pilot(grid.seed, budget_s);
    std::map<std::uint32_t, PilotRows> rows;
    std::map<const void*, double> starts;
    cost.is_lower_bound = !run_pilot(series, grid, pilot, budget_s, rows, starts);
    for (const auto& [who, seconds] : starts) cost.start_s += seconds;
    cost.pilot_s = pilot.elapsed_s();
    borrow_laws(series);
    if (!grid.goals.empty()) cost.forecasts = forecast_rounds(grid, rows, seconds_of_cells(series, grid));
  }
  for (auto& [key, law] : series) {
    if (law.failures.failed > 0) {
      std::tie(law.failures.scenario, law.failures.k, law.failures.estimator) = key;
      cost.failures.push_back(law.failures);
    }
    for (std::size_t i = 0; i < law.cells.size(); ++i) {
      const Cell* cell = law.cells[i];
      const double each = law.seconds(i);
      cost.cells.push_back({cell, each});
      cost.cpu_s += each * cell->info.replicates;
      if (each > cost.longest_s) {
        cost.longest_s = each;
        cost.longest_cell = cell->info.id;
      }
      cost.replicates += cell->info.replicates;
    }
  }
  return cost;
}

std::string failure_text(const PilotFailures& failures) {
  return fmt::format("{} of {} pilot replicates failed ({}, {}, k = {}): {}", failures.failed, failures.done,
                     terminal_text(failures.scenario), terminal_text(failures.estimator), failures.k, failures.message);
}

void expect_answers(const std::vector<PilotFailures>& all) {
  constexpr int fewest = 2;  // one may fail by chance
  for (const PilotFailures& failures : all)
    if (failures.failed == failures.done && failures.done >= fewest)
      throw StudyError({}, failure_text(failures), {}, "Mend it first: the run would fail in the same way");
}

void try_programs_of(const Study& study, ProgramsAre programs) {
  const auto try_one = [programs](const auto& asker) {
    try {
      asker.try_out();
    } catch (const UnusableProgram& error) {
      if (programs == ProgramsAre::needed) throw;
      say_to(stderr, "warning: {}\n", terminal_text(error.what()));
    }
  };
  for (const Experiment& experiment : study.experiments) {
    if (experiment.scenario->outside != nullptr) try_one(*experiment.scenario->outside);
    for (const EstimatorPlan& plan : experiment.estimators) try_one(*plan.estimator);
  }
}

}  // namespace mixrate
