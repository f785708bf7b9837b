// mixrate losses: what the losses of a study say of estimates that were made elsewhere.
#include <fmt/core.h>

#include <filesystem>

#include "drivers/commands.hpp"
#include "drivers/losses/given_estimates.hpp"
#include "drivers/results/long_form.hpp"
#include "drivers/results/results.hpp"
#include "drivers/typed_values.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

namespace {

/// A study with its cells, from its file or from results.
struct NamedGrid {
  std::string study;
  Grid grid;
};

NamedGrid grid_of(const std::string& path) {
  if (path.ends_with(".toml")) {
    const Study study = read_study(path);
    return {study.name, expand(study)};
  }
  const ResultSet results = load_results(path);
  return {results.study_name, expand_stored(results, path)};
}

[[noreturn]] void refuse_no_column(const Cell& cell, const std::string& path) {
  const auto [first, count] = cell.info.columns.range(ColumnKind::loss);
  std::string known;
  for (std::size_t c = first; c < first + count; ++c) known += (c == first ? "" : ", ") + cell.info.columns[c];
  throw StudyError({path, 0, 0}, "no loss was asked for", fmt::format("those of {} are {}", cell.info.id, known));
}

void add_losses_of(const GivenEstimate& estimate, const LossesArguments& arguments, const NamedGrid& named,
                   const std::string& label, LongForm& lines) {
  const Cell& cell = named.grid.cells[estimate.cell];
  const std::vector<double> values = with_data_of(cell, estimate.replicate, [&] {
    return losses_of_estimate(cell, estimate.replicate, named.grid.seed, estimate.measure);
  });
  CellInfo info = cell.info;
  info.estimator = label;
  info.start = "";
  lines.begin_cell(named.study, info);
  const std::size_t first = info.columns.range(ColumnKind::loss).first;
  for (std::size_t c = 0; c < values.size(); ++c) {
    const std::string& name = info.columns[first + c];
    if (starts_with_any(name, arguments.columns))
      lines.add(estimate.replicate, "given", {name, ColumnKind::loss}, values[c]);
  }
}

}  // namespace

ExitCode losses_command(const LossesArguments& arguments) {
  constexpr bool is_json_of[] = {false, true};
  constexpr std::string_view formats[] = {"csv", "json"};
  const bool is_json = is_json_of[parse_choice("--format", arguments.format, formats)];
  const NamedGrid named = grid_of(arguments.study);
  TextOutput out(arguments.output);
  if (arguments.wants_template) {
    out.add(estimate_template(named.grid));
    out.finish();
    return ExitCode::complete;
  }
  if (arguments.estimates.empty())
    throw StudyError({"ESTIMATES", 0, 0}, "the file of the estimates is missing", {},
                     "`mixrate losses STUDY --template` prints one to fill in");
  const std::vector<GivenEstimate> estimates = read_estimates(arguments.estimates, named.grid, arguments.study);
  const std::string label =
      arguments.label.empty() ? std::filesystem::path(arguments.estimates).stem().string() : arguments.label;
  LongForm lines(out, is_json);
  for (const GivenEstimate& estimate : estimates) add_losses_of(estimate, arguments, named, label, lines);
  if (lines.count() == 0) refuse_no_column(named.grid.cells[estimates[0].cell], arguments.estimates);
  lines.finish();
  return ExitCode::complete;
}

}  // namespace mixrate
