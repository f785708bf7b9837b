#include "experiment/external/trial.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/seconds_since.hpp"
#include "experiment/external/external_data.hpp"
#include "experiment/external/program_estimator.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

namespace {

/// A program, the cells that ask it, and how one of them asks.
struct Trial {
  const void* who;  // the estimator or the law of data
  const ExternalCommand* command;
  std::vector<const Cell*> cells;
  std::function<void(const Cell& cell, std::uint32_t r)> ask;
};

/// Data first: an estimator that gets none has no chance.
std::vector<Trial> trials_of(const Grid& grid) {
  std::vector<Trial> data, fits;
  const auto add = [](std::vector<Trial>& out, const void* who, const ExternalCommand& command, const Cell& cell,
                      auto ask) {
    if (std::ranges::find(out, who, &Trial::who) == out.end()) out.push_back(Trial{who, &command, {}, ask});
    std::ranges::find(out, who, &Trial::who)->cells.push_back(&cell);
  };
  for (const Cell& cell : grid.cells) {
    const OutsideLaw* law = cell.scenario->outside.get();
    const ExternalCommand* drawn_by = law == nullptr ? nullptr : program_of(*law);
    if (drawn_by != nullptr)
      add(data, law, *drawn_by, cell,
          [seed = grid.seed](const Cell& of, std::uint32_t r) { static_cast<void>(truth_of_replicate(of, r, seed)); });
    if (const ProgramEstimator* program = as_program(*cell.estimator); program != nullptr)
      add(fits, program, program->command(), cell,
          [seed = grid.seed](const Cell& of, std::uint32_t r) { static_cast<void>(fit_replicate(of, r, seed)); });
  }
  data.insert(data.end(), fits.begin(), fits.end());
  return data;
}

/// (cell, replicate) of the questions: spread over the cells, the smallest first, no pair twice.
std::vector<std::pair<const Cell*, std::uint32_t>> questions_of(const Trial& trial) {
  std::vector<const Cell*> cells = trial.cells;
  std::ranges::stable_sort(cells, [](const Cell* a, const Cell* b) { return a->info.n < b->info.n; });
  constexpr std::size_t most = most_trial_questions;
  const std::size_t count = cells.size();
  std::vector<std::pair<const Cell*, std::uint32_t>> out;
  for (std::size_t i = 0; i < most; ++i) {
    const Cell* cell = cells[count <= most ? i * count / most : i * (count - 1) / (most - 1)];
    const auto before = std::ranges::count(out, cell, [](const auto& question) { return question.first; });
    if (before < std::int64_t{cell->info.replicates}) out.emplace_back(cell, static_cast<std::uint32_t>(before));
  }
  return out;
}

void try_answers(const Trial& trial, const Patience& patience) {
  const auto begin = std::chrono::steady_clock::now();
  std::string last;
  int asked = 0;
  for (const auto& [cell, r] : questions_of(trial)) {
    const double left_s = patience.seconds - seconds_since(begin);
    if (left_s <= 0.0 || (patience.is_over && patience.is_over())) return;
    const PatienceLimit limit(Patience(left_s, patience.is_over));
    try {
      trial.ask(*cell, r);
      return;
    } catch (const UserError&) {  // such as UnusableProgram
      if (seconds_since(begin) >= patience.seconds || (patience.is_over && patience.is_over())) return;
      throw;
    } catch (const std::runtime_error& error) {
      last = error.what();
    }
    ++asked;
  }
  if (seconds_since(begin) >= patience.seconds || (patience.is_over && patience.is_over())) return;
  throw UnusableProgram(trial.command->where,
                        fmt::format("the program '{}' has no answer that can be used: {} questions of this study, {} "
                                    "failures",
                                    trial.command->name(), asked, asked),
                        "the last: " + last,
                        "Repair it; nothing has been written. `mixrate external-check --study STUDY.toml` shows more. "
                        "A fit that merely did not succeed may also answer without parameters");
}

}  // namespace

bool asks_program(const Cell& cell) {
  const OutsideLaw* law = cell.scenario->outside.get();
  return as_program(*cell.estimator) != nullptr || (law != nullptr && program_of(*law) != nullptr);
}

void require_answers(const Grid& grid, const Patience& patience) {
  constexpr double most_programs = 3.0;  // that may use up their time
  const auto begin = std::chrono::steady_clock::now();
  for (const Trial& trial : trials_of(grid)) {
    const double left_s = most_programs * patience.seconds - seconds_since(begin);
    try {
      try_answers(trial, {std::min(patience.seconds, left_s), patience.is_over});
    } catch (...) {
      end_programs();
      throw;
    }
  }
  end_programs();
}

}  // namespace mixrate
