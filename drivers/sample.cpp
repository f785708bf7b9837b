#include <fmt/core.h>

#include <algorithm>

#include "base/options.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/data_file.hpp"
#include "drivers/results/cell_choice.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/grid.hpp"
#include "experiment/grid_checks.hpp"

namespace mixrate {

namespace {

/// A data set is a pure function of these.
struct Draw {
  std::shared_ptr<const Scenario> at_n;
  Index n = 0;  // the grid's value
  StreamKey key;
};

Draw draw_of_scenario(const SampleArguments& arguments) {
  const auto scenario = find_scenario(arguments.scenario, {}).make();
  if (!arguments.cell.empty())
    throw StudyError({"--cell", 0, 0}, "a scenario has no cells", "cells are those of a study",
                     "Give a study file, or -n instead");
  if (arguments.n < 1)
    throw StudyError({}, fmt::format("-n {} is no sample size", arguments.n), "n must be at least 1");
  if (scenario->variation.axis_option.empty() && scenario->model->support() == nullptr)
    require_feasible_data(*scenario->model, arguments.n, {"-n", 0, 0});
  return {scenario_at(scenario, arguments.n),
          arguments.n,
          {arguments.seed.value_or(1), scenario->data_content(arguments.n), arguments.replicate}};
}

Draw draw_of_cell(const SampleArguments& arguments) {
  if (arguments.cell.empty())
    throw StudyError({"--cell", 0, 0}, "the cell is missing", "a study has data sets of several sizes",
                     "Take one from `mixrate plan " + arguments.scenario + "`, or its position from 0");
  if (arguments.n != 0 || arguments.seed)
    throw StudyError({arguments.n != 0 ? "-n" : "--seed", 0, 0}, "it is that of the study",
                     "the data set is one that the study computes with", "Leave it out");
  const Study study = read_study(arguments.scenario);
  const Grid grid = expand(study);
  std::vector<std::string_view> ids;
  for (const Cell& cell : grid.cells) ids.push_back(cell.info.id);
  const Cell& cell = grid.cells[chosen_cell(arguments.cell, ids, arguments.scenario)];
  if (arguments.replicate >= cell.info.replicates)
    throw StudyError({"--replicate", 0, 0}, fmt::format("there is no replicate {}", arguments.replicate),
                     fmt::format("{} has replicates 0..{}", cell.info.id, cell.info.replicates - 1));
  return {cell.scenario, static_cast<Index>(cell.info.n), {study.seed, cell.data_content, arguments.replicate}};
}

}  // namespace

ExitCode sample_command(const SampleArguments& arguments) {
  const bool is_study = arguments.scenario.ends_with(".toml");
  const Draw draw = is_study ? draw_of_cell(arguments) : draw_of_scenario(arguments);
  const auto met = scenario_of_replicate(draw.at_n, draw.key);
  const Dataset data = observe(met, met->sample_size(draw.n), draw.key).data;
  const std::string text = format_data(data, met->model->support());
  if (arguments.output.empty() || arguments.output == "-") {
    fmt::print("{}", text);
  } else {
    write_file(arguments.output, text);
  }
  return ExitCode::complete;
}

}  // namespace mixrate
