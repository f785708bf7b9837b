// mixrate external-check --study: the programs of a study, asked as the study asks them.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "base/quote.hpp"
#include "base/seconds_since.hpp"
#include "base/text.hpp"
#include "drivers/external/check.hpp"
#include "drivers/results/cell_choice.hpp"
#include "experiment/external/external_data.hpp"
#include "experiment/external/program_estimator.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

namespace {

using CheckClock = std::chrono::steady_clock;

/// A program of the study and the cells in which it is tried.
struct ProgramOfStudy {
  const void* who;  // estimator or law of data
  bool draws;
  std::string label;
  const ExternalCommand* command;
  std::vector<const Cell*> cells;
};

std::vector<ProgramOfStudy> programs_of(const Grid& grid, const std::vector<const Cell*>& wanted) {
  std::vector<ProgramOfStudy> out;
  const auto add = [&](const void* who, bool draws, const std::string& label, const ExternalCommand& command,
                       const Cell& cell) {
    if (std::ranges::find(out, who, &ProgramOfStudy::who) == out.end())
      out.push_back(ProgramOfStudy{who, draws, label, &command, {}});
    std::ranges::find(out, who, &ProgramOfStudy::who)->cells.push_back(&cell);
  };
  for (const Cell& cell : grid.cells) {
    if (!wanted.empty() && std::ranges::find(wanted, &cell) == wanted.end()) continue;
    const OutsideLaw* law = cell.scenario->outside.get();
    if (const ExternalCommand* command = law != nullptr ? program_of(*law) : nullptr; command != nullptr)
      add(law, true, cell.info.scenario, *command, cell);
    if (const ProgramEstimator* program = as_program(*cell.estimator); program != nullptr)
      add(program, false, cell.info.estimator, program->command(), cell);
  }
  std::ranges::stable_sort(out, std::ranges::greater(), &ProgramOfStudy::draws);
  return out;
}

/// The smallest and the largest, by observations times atoms.
std::vector<const Cell*> ends_of(std::vector<const Cell*> cells) {
  const auto size = [](const Cell* cell) { return cell->info.n * cell->info.k; };
  const auto [least, most] = std::ranges::minmax_element(cells, {}, size);
  return least == most ? std::vector<const Cell*>{*least} : std::vector<const Cell*>{*least, *most};
}

/// How often each own number of a fit was no number.
struct NotFinite {
  std::vector<int> counts;
  int fits = 0;
};

class StudyCheck {
 public:
  StudyCheck(const Grid& grid, CheckReport& report) : grid_(grid), report_(report) {}

  void program(const ProgramOfStudy& program, bool all_cells) {
    fmt::print("\n{} '{}': {}\n", program.draws ? "data of" : "estimator", terminal_text(program.label),
               terminal_text(program.command->name()));
    num_usable_ = num_estimates_ = 0;
    for (const Cell* cell : all_cells ? program.cells : ends_of(program.cells))
      program.draws ? draws(*cell) : fits(*cell);
    if (program.draws) return;
    if (num_usable_ == 0)
      report_.wrong("it has no answer that can be used");
    else if (num_estimates_ == 0)
      report_.note("it gave no parameters at all: there are its own columns, and no losses");
  }

 private:
  static constexpr std::uint32_t most_replicates = 5;

  /// What was sent, beside the data.
  static std::string request_text(const Cell& cell) {
    const auto shape = [](Index columns, const char* name) {
      return columns == 0 ? std::string() : fmt::format(", {} of {}", name, columns);
    };
    const Model& model = *cell.scenario->model;
    const int starts = cell.start->count();
    return fmt::format("n = {}, k = {}{}{}{}", cell.info.n, cell.info.k, shape(model.covariate_dim(), "x"),
                       shape(model.response_dim(), "y"), starts > 0 ? fmt::format(", {} starts", starts) : "");
  }

  std::string told(const Cell& cell, const FitOutcome& outcome, NotFinite& bad) {
    ++num_usable_;
    num_estimates_ += outcome.estimate.size() > 0 ? 1 : 0;
    std::string text = std::string(to_string(outcome.status));
    if (outcome.estimate.size() == 0) text += ", no parameters";
    if (std::isfinite(outcome.certificate.remaining_gain))
      text += fmt::format(", {:.2g} nats below a maximum", outcome.certificate.remaining_gain);
    const std::vector<std::string> names = cell.estimator->own_columns();
    bad.counts.resize(names.size());
    ++bad.fits;
    for (std::size_t i = 0; i < outcome.own.size(); ++i) {
      text += fmt::format(", {} = {:.4g}", names[i], outcome.own[i]);
      bad.counts[i] += std::isfinite(outcome.own[i]) ? 0 : 1;
    }
    return text;
  }

  void fits(const Cell& cell) {
    const std::uint32_t count = std::min(most_replicates, cell.info.replicates);
    NotFinite bad;
    FitOutcome first;
    double seconds = 0.0;
    bool has_first = false;
    for (std::uint32_t r = 0; r < count; ++r) {
      report_.check(fmt::format("fits {} replicate {} ({})", cell.info.id, r, request_text(cell)), [&] {
        try {
          const auto begin = CheckClock::now();
          const FitOutcome outcome = fit_replicate(cell, r, grid_.seed);
          seconds += seconds_since(begin);
          if (r == 0) {
            first = outcome;
            has_first = true;
          }
          return told(cell, outcome, bad);
        } catch (const SaysFailed& error) {
          return std::string(error.what());
        }
      });
      if (r == 0) seconds = 0.0;  // it has begun now
    }
    const std::vector<std::string> names = cell.estimator->own_columns();
    for (std::size_t i = 0; i < bad.counts.size(); ++i)
      if (bad.counts[i] > 0)
        report_.note(
            fmt::format("'{}' was not finite, or not told, in {} of {} fits", names[i], bad.counts[i], bad.fits));
    if (has_first)
      report_.check("gives the same answer to the same question", [&] {
        const FitOutcome again = fit_replicate(cell, 0, grid_.seed);
        const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
        const bool are_same = again.estimate.size() == first.estimate.size() &&
                              (again.estimate.size() == 0 || again.estimate.flatten() == first.estimate.flatten()) &&
                              again.status == first.status && again.iterations == first.iterations &&
                              std::ranges::equal(again.own, first.own, same);
        if (!are_same)
          throw std::runtime_error("answers differ; seed generators from `seed` in each request, and tell no times");
        return std::string();
      });
    if (count > 1) fmt::print("time   {:.3g} s a replicate, its data included\n", seconds / (count - 1));
  }

  Observation observed(const Cell& cell, std::uint32_t r) const {
    const StreamKey key{grid_.seed, cell.data_content, r};
    const auto met = scenario_of_replicate(cell.scenario, key);
    return observe(met, met->sample_size(cell.info.n), key);
  }

  void draws(const Cell& cell) {
    Observation first;
    const bool has_drawn = report_.check(fmt::format("draws {} rows for {}", cell.info.n, cell.info.id), [&] {
      first = observed(cell, 0);
      const bool tells = first.met != cell.scenario && first.met->truth.flatten() != cell.scenario->truth.flatten();
      return fmt::format("from {:.4g} to {:.4g}; the truth is {}", first.data.y.minCoeff(), first.data.y.maxCoeff(),
                         tells ? "told with the data" : "that of the study");
    });
    if (!has_drawn) return;  // what follows would be wrong for the same reason
    report_.check("draws the same data for the same seed", [&] {
      if (observed(cell, 0).data.y != first.data.y) throw std::runtime_error("they differ: use nothing but `seed`");
      return std::string();
    });
    if (cell.info.replicates < 2) return;
    report_.check("draws other data for another seed", [&] {
      if (observed(cell, 1).data.y == first.data.y) throw std::runtime_error("they are the same: use `seed`");
      return std::string();
    });
  }

  const Grid& grid_;
  CheckReport& report_;
  int num_usable_ = 0, num_estimates_ = 0;
};

}  // namespace

void check_study(const std::string& path, const std::vector<std::string>& cells, CheckReport& report) {
  const Study study = read_study(path);
  const Grid grid = expand(study);
  std::vector<std::string_view> ids;
  for (const Cell& cell : grid.cells) ids.push_back(cell.info.id);
  std::vector<const Cell*> wanted;
  wanted.reserve(cells.size());
  for (const std::string& word : cells) wanted.push_back(&grid.cells[chosen_cell(word, ids, path)]);
  const std::vector<ProgramOfStudy> programs = programs_of(grid, wanted);
  if (programs.empty())
    throw StudyError({path, 0, 0}, wanted.empty() ? "the study asks no program" : "these cells ask no program",
                     "external-check tries estimators and scenarios of the kind 'external'");
  StudyCheck check(grid, report);
  for (const ProgramOfStudy& program : programs) check.program(program, !wanted.empty());
}

}  // namespace mixrate
