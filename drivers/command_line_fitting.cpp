// The subcommands for data of one's own.
#include <limits>
#include <memory>

#include "drivers/command_line.hpp"
#include "drivers/commands.hpp"

namespace mixrate {

namespace {

void add_table_options(Command& command, DataArguments& data) {
  command.text("--separator", data.separator,
               "comma, semicolon, tab, space or a character (default: told by the file)");
  command.text("--decimal", data.decimal, "Decimal mark: point or comma (default: point)");
}

void add_fit(Command& program) {
  auto arguments = std::make_shared<FitArguments>();
  Command command = program.add("fit", "Fit one data set from a file");
  command.text("DATA", arguments->data.path,
               "Table with a header, columns x1,..,xd,y (experts), y1,..,yd (mixtures), or any with --response",
               Presence::required);
  command.suggest("DATA", {{Suggests::files}});
  command.text("--model", arguments->model, "Family (see `mixrate explain`)", Presence::required);
  command.suggest("--model", {{Suggests::leaves, {"family"}}});
  command.text("--k", arguments->k, "Number of atoms, or several to compare, as 1:6", Presence::required);
  command.texts("--response", arguments->data.response, "Columns of the response, commas between them");
  command.texts("--covariates", arguments->data.covariates, "Columns of the covariates, commas between them");
  command.text("--weights", arguments->data.weights,
               "Column of case weights: a row of weight w counts as w observations (default: each row once)");
  add_table_options(command, arguments->data);
  command.flag("--drop-missing", arguments->drops_missing, "Leave rows with missing values out, and say how many");
  command.text("--estimator", arguments->estimator, "Estimator");
  command.suggest("--estimator", {{Suggests::leaves, {"estimator"}}});
  command.text("--start", arguments->start, "Start, or a JSON file with parameters");
  command.suggest("--start", {{Suggests::leaves, {"start"}}, {Suggests::files, {"json"}}});
  command.number("--max-iterations", arguments->max_iterations,
                 NumberRange<std::int64_t>{1, std::numeric_limits<std::int64_t>::max()}, "Cap on the iterations");
  command.texts("--option", arguments->options, "name=value of the model, the estimator or the start");
  command.texts("--stop", arguments->stop, "name=value of the stop rule");
  command.number("--seed", arguments->seed, {0, std::numeric_limits<std::uint64_t>::max()}, "Seed of random starts");
  command.flag("--robust", arguments->is_robust, "Standard errors that hold where the model is wrong (sandwich)");
  command.text("--save", arguments->save, "JSON file for the fitted model (of several k: the best by BIC)");
  command.suggest("--save", {{Suggests::files, {"json"}}});
  command.flag("--json", arguments->json, "Print one JSON object");
  command.does(printing([=] { return fit_command(*arguments); }));
}

void add_predict(Command& program) {
  auto arguments = std::make_shared<PredictArguments>();
  Command command = program.add("predict", "Apply a fitted model to new data");
  command.text("MODEL", arguments->model, "What `mixrate fit --save` wrote", Presence::required);
  command.text("DATA", arguments->data.path, "Table with the columns that the model was fitted to", Presence::required);
  command.suggest("MODEL", {{Suggests::files, {"json"}}});
  command.suggest("DATA", {{Suggests::files}});
  command.texts("--column", arguments->columns,
                "density, mean, quantile:P, weights, responsibilities or label, commas between them (default: what "
                "the file allows)");
  add_table_options(command, arguments->data);
  command.text("-o,--output", arguments->output, "CSV file (default: standard output)");
  command.does(printing([=] { return predict_command(*arguments); }));
}

void add_external_check(Command& program) {
  auto arguments = std::make_shared<ExternalCheckArguments>();
  Command command = program.add("external-check", "Try a program that is to be an estimator or to draw data");
  command.texts("COMMAND", arguments->command, "The program and its arguments; -- before them if one begins with -");
  command.text("--study", arguments->study, "In the place of COMMAND: try the programs of this study as it asks them");
  command.suggest("--study", {{Suggests::files, {"toml"}}});
  command.texts("--cell", arguments->cells,
                "With --study: this cell, by id or position; may be repeated (default: smallest and largest)");
  command.text("--options", arguments->options, "JSON object that is passed on, as `options` of a study");
  command.number("--time-limit", arguments->time_limit_s, NumberRange<double>{0.001, 1e7},
                 "Seconds that one answer may take");
  command.does(printing([=] { return external_check_command(*arguments); }));
}

}  // namespace

void add_fitting_commands(Command& program) {
  add_fit(program);
  add_external_check(program);
  add_predict(program);
}

}  // namespace mixrate
