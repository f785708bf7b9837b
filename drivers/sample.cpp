#include <fmt/core.h>

#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/data_file.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/grid_checks.hpp"

namespace mixrate {

ExitCode sample_command(const SampleArguments& arguments) {
  const auto scenario = find_scenario(arguments.scenario, {}).make();
  if (arguments.n < 1)
    throw StudyError({}, fmt::format("-n {} is no sample size", arguments.n), "n must be at least 1");
  if (scenario->variation.axis_option.empty() && scenario->model->support() == nullptr)
    require_feasible_data(*scenario->model, arguments.n, {"-n", 0, 0});
  const StreamKey key{arguments.seed, scenario->data_content(arguments.n), arguments.replicate};
  const auto met = scenario_of_replicate(scenario_at(scenario, arguments.n), key);
  const Dataset data = draw_dataset(*met, met->sample_size(arguments.n), key);
  const std::string text = format_data(data, met->model->support());
  if (arguments.output.empty() || arguments.output == "-") {
    fmt::print("{}", text);
  } else {
    write_file(arguments.output, text);
  }
  return ExitCode::complete;
}

}  // namespace mixrate
