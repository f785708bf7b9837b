// The command line: its parsing, and the subcommands that read.
#include "drivers/command_line.hpp"

#include <fmt/core.h>

#include <memory>
#include <string>
#include <vector>

#include "base/build_info.hpp"
#include "base/options.hpp"
#include "drivers/commands.hpp"

namespace mixrate {

namespace {

void add_rates(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<RatesArguments>();
  CLI::App* command = app.add_subcommand("rates", "The rate table: slope, interval, predicted exponent, verdict");
  command->add_option("FILE", arguments->file, "Result file, directory or journal")->required();
  command->add_option("--format", arguments->format, "table, csv, json or tex")->capture_default_str();
  command->add_option("--n-min", arguments->n_min, "Leave out cells with smaller n");
  command->add_option("--functional", arguments->functional,
                      "mean, median or rms; the table shows mean and median, the other formats all");
  command->add_option("--loss", arguments->column, "Only loss columns that start with this");
  command->callback([=, &action] { action = [=] { return rates_command(*arguments); }; });
}

void add_cells(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<CellsArguments>();
  CLI::App* command = app.add_subcommand("cells", "Summary of every cell");
  command->add_option("FILE", arguments->file, "Result file, directory or journal")->required();
  command->add_option("--format", arguments->format, "table, csv or json")->capture_default_str();
  command->callback([=, &action] { action = [=] { return cells_command(*arguments); }; });
}

void add_replay(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<ReplayArguments>();
  CLI::App* command = app.add_subcommand("replay", "Rerun one replicate and compare it bit for bit");
  command->add_option("FILE", arguments->file, "Result file, directory or journal")->required();
  command->add_option("--cell", arguments->cell, "Cell id as printed by `mixrate cells`, or its position")->required();
  command->add_option("--replicate", arguments->replicate, "Replicate, from 0")->required();
  command->callback([=, &action] { action = [=] { return replay_command(*arguments); }; });
}

void add_sample(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<SampleArguments>();
  CLI::App* command = app.add_subcommand("sample", "Draw one data set of a scenario as CSV");
  command->add_option("SCENARIO", arguments->scenario, "Scenario name (see `mixrate explain`)")->required();
  command->add_option("-n", arguments->n, "Number of observations")->required();
  command->add_option("--seed", arguments->seed, "Study seed")->capture_default_str();
  command->add_option("--replicate", arguments->replicate, "Replicate whose data are drawn")->capture_default_str();
  command->add_option("-o,--output", arguments->output, "CSV file (default: standard output)");
  command->callback([=, &action] { action = [=] { return sample_command(*arguments); }; });
}

void add_fit(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<FitArguments>();
  CLI::App* command = app.add_subcommand("fit", "Fit one data set from a CSV file");
  command->add_option("DATA", arguments->data, "CSV with a header: x1,..,xd,y (experts) or y1,..,yd (mixtures)")
      ->required();
  command->add_option("--model", arguments->model, "Family (see `mixrate explain`)")->required();
  command->add_option("--k", arguments->k, "Number of atoms")->required();
  command->add_option("--estimator", arguments->estimator, "Estimator")->capture_default_str();
  command->add_option("--start", arguments->start, "Start, or a JSON file with parameters")->capture_default_str();
  command->add_option("--max-iterations", arguments->max_iterations, "Cap on the iterations");
  command->add_option("--option", arguments->options, "name=value of the model, the estimator or the start")
      ->allow_extra_args(false);
  command->add_option("--stop", arguments->stop, "name=value of the stop rule")->allow_extra_args(false);
  command->add_option("--seed", arguments->seed, "Seed of random starts")->capture_default_str();
  command->add_flag("--json", arguments->json, "Print one JSON object");
  command->callback([=, &action] { action = [=] { return fit_command(*arguments); }; });
}

void add_plot(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<PlotArguments>();
  CLI::App* command = app.add_subcommand("plot", "Log-log figures with fitted and predicted slopes, and dendrograms");
  command->add_option("FILE", arguments->file, "Result file, directory or journal")->required();
  command->add_option("-o,--output", arguments->directory, "Directory for the figures")->capture_default_str();
  command->add_option("--functional", arguments->functional, "mean, median or rms")->capture_default_str();
  command->add_option("--column", arguments->column, "Only the loss columns that start with this");
  command
      ->add_option("--trees", arguments->trees,
                   "Dendrograms at so many n of each series whose estimator makes them; each is fitted once more "
                   "(default: 3; with --column: 0)")
      ->check(CLI::NonNegativeNumber);
  command->add_option("--replicate", arguments->replicate, "Replicate whose dendrograms are drawn")
      ->capture_default_str();
  command->callback([=, &action] { action = [=] { return plot_command(*arguments); }; });
}

void add_tabulate(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<TabulateArguments>();
  CLI::App* command = app.add_subcommand("tabulate", "Deterministic tables along paths: CSV, figures, orders");
  command->add_option("FILE", arguments->file, "TOML file that says which tables")->required();
  command->add_option("-o,--output", arguments->directory, "Directory for the tables (default: NAME.tables)");
  command->callback([=, &action] { action = [=] { return tabulate_command(*arguments); }; });
}

void add_explain(CLI::App& app, Action& action) {
  auto name = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("explain", "What a leaf of the catalogue is, its options and its source");
  command->add_option("NAME", *name, "A family, scenario, estimator, start, loss, tabulation, chart or diagnostic");
  command->callback([=, &action] { action = [=] { return explain_command(*name); }; });
}

/// The subcommands that read result files, data and the catalogue.
void add_reading_commands(CLI::App& app, Action& action) {
  add_rates(app, action);
  add_cells(app, action);
  add_replay(app, action);
  add_sample(app, action);
  add_fit(app, action);
  add_plot(app, action);
  add_tabulate(app, action);
  add_explain(app, action);
}

void require_known_subcommand(const CLI::App& app, int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-') return;
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) {
    if (command->get_name() == argv[1]) return;
    names.push_back(command->get_name());
  }
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::string_view near = nearest(argv[1], candidates);
  throw StudyError({}, fmt::format("unknown subcommand '{}'", argv[1]), {},
                   near.empty() ? "Run mixrate --help" : fmt::format("Did you mean '{}'?", near));
}

}  // namespace

ExitCode obey_command_line(int argc, char** argv, const Hooks& hooks) {
  CLI::App app("Convergence rates of estimators of mixtures and mixtures of experts", "mixrate");
  app.require_subcommand(1);
  app.set_version_flag("--version", fmt::format("mixrate {}", program_version()));
  Action action;
  add_running_commands(app, action, {argc, argv, hooks});
  add_reading_commands(app, action);
  require_known_subcommand(app, argc, argv);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    app.exit(asked);
    return ExitCode::complete;
  } catch (const CLI::ParseError& error) {
    const auto parsed = app.get_subcommands();
    const std::string name = parsed.empty() ? "" : parsed.front()->get_name() + " ";
    throw StudyError({}, error.what(), {}, fmt::format("Run mixrate {}--help", name));
  }
  return action();
}

}  // namespace mixrate
