// The command line: its parsing, and the subcommands that read results.
#include "drivers/command_line.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <string>
#include <system_error>

#include "base/build_info.hpp"
#include "drivers/claims/claims.hpp"
#include "drivers/commands.hpp"
#include "drivers/leaves/leaf_check.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

constexpr std::string_view results_help = "Result file, directory or journal";
const std::vector<Suggestion> results_files = {{Suggests::files, {"h5", "journal"}}};  // and directories, as always
constexpr std::string_view column_names = "--column,--loss";
constexpr std::string_view column_help = "Only columns that start with this; may be repeated";
const std::vector<Suggestion> functional_words = {{Suggests::words, {"mean", "median", "rms"}}};
constexpr NumberRange<std::uint32_t> any_replicate = {0, std::numeric_limits<std::uint32_t>::max()};
constexpr NumberRange<std::uint64_t> any_seed = {0, std::numeric_limits<std::uint64_t>::max()};
constexpr NumberRange<std::int64_t> positive = {1, std::numeric_limits<std::int64_t>::max()};

/// Throws FileError if something that was printed did not arrive.
void expect_printed() {
  errno = 0;
  const bool has_failed = std::ferror(stdout) != 0;
  if (std::fflush(stdout) == 0 && !has_failed) return;
  throw FileError("standard output", "cannot be written", errno != 0 ? std::strerror(errno) : "",
                  "Free some space, or send it elsewhere");
}

void add_rates(Command& program) {
  auto arguments = std::make_shared<RatesArguments>();
  Command command = program.add("rates", "The rate table: slope, interval, predicted exponent, verdict");
  command.text("FILE", arguments->file, results_help, Presence::required);
  command.suggest("FILE", results_files);
  command.choice("--format", arguments->format, {"table", "csv", "json", "tex"});
  command.text("--window", arguments->window,
               "auto, all, FROM.., ..TO or FROM..TO (default: that of the study, else auto, a rule)");
  command.number("--n-min", arguments->n_min, {0.0, std::numeric_limits<double>::max()},
                 "Leave out cells with smaller n");
  command.texts("--functional", arguments->functionals,
                "mean, median, rms, q25, q75 or q95; may be repeated (default: the table shows mean and median, the "
                "other formats these and rms)");
  command.suggest("--functional", functional_words);
  command.text("--compare", arguments->compare,
               "A,B: differences of two estimators on the same data, replicate by replicate");
  command.flag("--local", arguments->local, "Slopes between neighbouring n");
  command.flag("--curves", arguments->curves,
               "Compare a power law with a logarithm, a plateau and a correction; the n that would tell");
  command.flag("--order", arguments->order, "The law of likelihood ratios of k + 1 against k atoms, and its limit");
  command.text("--order-law", arguments->order_law,
               "Weights of chi-squared laws with 0, 1, ... degrees of freedom, as 0.5,0.5 (default: of the study)");
  command.number("--level", arguments->level, {1e-6, 0.5}, "Nominal level of the order test");
  command.texts(column_names, arguments->columns, column_help);
  command.does(printing([=] { return rates_command(*arguments); }));
}

void add_cells(Command& program) {
  auto arguments = std::make_shared<CellsArguments>();
  Command command = program.add("cells", "Summary of every cell");
  command.text("FILE", arguments->file, results_help, Presence::required);
  command.suggest("FILE", results_files);
  command.choice("--format", arguments->format, {"table", "csv", "json"});
  command.texts(column_names, arguments->columns, column_help);
  command.does(printing([=] { return cells_command(*arguments); }));
}

void add_export(Command& program) {
  auto arguments = std::make_shared<ExportArguments>();
  Command command = program.add("export", "All rows in long form, one line a number: CSV or JSON for data frames");
  command.text("FILE", arguments->file, results_help, Presence::required);
  command.suggest("FILE", results_files);
  command.choice("--format", arguments->format, {"csv", "json"});
  command.texts(
      "--kind", arguments->kinds,
      "Only columns of this kind: loss, posterior, diagnostic, share, estimate, certificate, fact or truth; may be "
      "repeated (default: the first four)");
  command.suggest(
      "--kind",
      {{Suggests::words, {"loss", "posterior", "diagnostic", "share", "estimate", "certificate", "fact", "truth"}}});
  command.texts(column_names, arguments->columns, column_help);
  command.text("-o,--output", arguments->output, "File (default: standard output)");
  command.suggest("--output", {{Suggests::files}});
  command.does(printing([=] { return export_command(*arguments); }));
}

void add_report(Command& program) {
  auto arguments = std::make_shared<ReportArguments>();
  auto every = std::make_shared<std::string>();
  Command command = program.add("report", "One page for a browser: rates, figures, statuses, failures, provenance");
  command.texts("FILE", arguments->inputs, "Result files, directories or journals", Presence::required);
  command.text("-o,--output", arguments->output, "HTML file, which needs no network and no other file");
  command.flag("--watch", arguments->watches, "While a run goes on make the page again; it loads itself again");
  command.text("--every", *every, "With --watch: how often (default: 10s)");
  command.text("--claims", arguments->claims, "Folder of claims, e.g. jobs/claims: shows their verdicts");
  command.text("--claim-results", arguments->claim_results,
               "With --claims: folder of results on which they are judged");
  command.suggest("--claims", {{Suggests::directories}});
  command.suggest("--claim-results", {{Suggests::directories}});
  command.flag("--beside-run", arguments->is_beside_run, "For run --report: make it again until standard input ends");
  command.does(printing([=] {
    if (!every->empty()) arguments->every_s = std::max(1.0, parse_duration(*every));
    return report_command(*arguments);
  }));
}

void add_replay(Command& program) {
  auto arguments = std::make_shared<ReplayArguments>();
  Command command = program.add("replay", "Rerun one replicate and compare it bit for bit");
  command.text("FILE", arguments->file, results_help, Presence::required);
  command.text("--cell", arguments->cell, "Cell id as printed by `mixrate cells`, or its position", Presence::required);
  command.suggest("FILE", results_files);
  command.suggest("--cell", {{Suggests::cells}});
  command.number("--replicate", arguments->replicate, any_replicate, "Replicate, from 0", Presence::required);
  command.does(printing([=] { return replay_command(*arguments); }));
}

void add_sample(Command& program) {
  auto arguments = std::make_shared<SampleArguments>();
  Command command = program.add("sample", "Draw one data set of a scenario or of a cell of a study as CSV");
  command.text("SCENARIO", arguments->scenario, "Scenario name (see `mixrate explain`), or a study file with --cell",
               Presence::required);
  command.suggest("SCENARIO", {{Suggests::leaves, {"scenario"}}, {Suggests::files, {"toml"}}});
  command.number("-n", arguments->n, positive, "Number of observations (of a scenario)");
  command.text("--cell", arguments->cell,
               "Cell of a study, as printed by `mixrate plan` and `mixrate cells`, or its position");
  command.suggest("--cell", {{Suggests::cells}});
  command.number("--seed", arguments->seed, any_seed, "Study seed (of a scenario)");
  command.number("--replicate", arguments->replicate, any_replicate, "Replicate whose data are drawn");
  command.text("-o,--output", arguments->output, "CSV file (default: standard output)");
  command.suggest("--output", {{Suggests::files}});
  command.does(printing([=] { return sample_command(*arguments); }));
}

void add_losses(Command& program) {
  auto arguments = std::make_shared<LossesArguments>();
  Command command = program.add("losses", "The losses of estimates of your own against the truths of a study");
  command.text("STUDY", arguments->study, "Study file, or a result file, directory or journal", Presence::required);
  command.suggest("STUDY", {{Suggests::files, {"toml", "h5", "journal"}}});
  command.text("ESTIMATES", arguments->estimates, "Table (CSV) or JSON lines (.jsonl): one estimate a row");
  command.suggest("ESTIMATES", {{Suggests::files}});
  command.flag("--template", arguments->wants_template, "Print a table with the truths as estimates, to fill in");
  command.text("--label", arguments->label, "What the column `estimator` of the answer says");
  command.choice("--format", arguments->format, {"csv", "json"});
  command.texts(column_names, arguments->columns, column_help);
  command.text("-o,--output", arguments->output, "File (default: standard output)");
  command.suggest("--output", {{Suggests::files}});
  command.does(printing([=] { return losses_command(*arguments); }));
}

void add_plot(Command& program) {
  auto arguments = std::make_shared<PlotArguments>();
  Command command =
      program.add("plot", "Log-log figures with fitted and predicted slopes, and dendrograms; figures of saved fits");
  command.texts("FILE", arguments->files,
                "Result files, directories or journals; or what `mixrate fit --save` wrote (.json)",
                Presence::required);
  command.text("--data", arguments->data.path, "Of a saved fit: the table to draw it over");
  command.suggest("FILE", {{Suggests::files, {"h5", "journal", "json"}}});
  command.suggest("--data", {{Suggests::files}});
  command.text("-o,--output", arguments->directory, "Directory for the figures");
  command.suggest("--output", {{Suggests::directories}});
  command.choice("--functional", arguments->functional, {"mean", "median", "rms"});
  command.texts(column_names, arguments->columns, column_help);
  command.texts("--format", arguments->formats, "png, pdf or svg; may be repeated (default: png)");
  command.suggest("--format", {{Suggests::words, {"png", "pdf", "svg"}}});
  command.choice("--size", arguments->size, {"screen", "single", "double"});
  command.texts("--together", arguments->together,
                "What may differ within a panel: files, scenarios, columns, estimators or k; may be repeated (default: "
                "estimators and k)");
  command.suggest("--together", {{Suggests::words, {"files", "scenarios", "columns", "estimators", "k"}}});
  command.text("--title", arguments->title, "Title of the figures (default: none)");
  command.text("--name", arguments->name, "Name of the files of the figures (default: that of the scenario)");
  command.number("--trees", arguments->trees, NumberRange<int>{0, 1000},
                 "Dendrograms at so many n of each series whose estimator makes them; each is fitted once more "
                 "(default: 3; with --column: 0)");
  command.number("--replicate", arguments->replicate, any_replicate, "Replicate whose dendrograms are drawn");
  command.does(printing([=] { return plot_command(*arguments); }));
}

void add_tabulate(Command& program) {
  auto arguments = std::make_shared<TabulateArguments>();
  Command command = program.add("tabulate", "Deterministic tables along paths: CSV, figures, orders");
  command.text("FILE", arguments->file, "TOML file that says which tables", Presence::required);
  command.text("-o,--output", arguments->directory, "Directory for the tables (default: NAME.tables)");
  command.suggest("FILE", {{Suggests::files, {"toml"}}});
  command.suggest("--output", {{Suggests::directories}});
  command.does(printing([=] { return tabulate_command(*arguments); }));
}

void add_explain(Command& program) {
  const auto words = std::make_shared<std::vector<std::string>>();
  Command command = program.add("explain", "What a leaf of the catalogue or a word of study files is");
  command.texts(
      "NAME", *words,
      "A name of the catalogue, a part of one, or a topic; upper or lower case, of several words, or after its "
      "kind: explain theorem NAME");
  command.suggest("NAME", {{Suggests::leaves}});
  command.does(printing([=] { return explain_command(*words); }));
}

void add_check_leaf(Command& program) {
  auto arguments = std::make_shared<CheckLeafArguments>();
  Command command =
      program.add("check-leaf", "Try a gate, expert, law, activation, estimator or loss: is it what it says?");
  command.text("NAME", arguments->name, "Name of the leaf, of this program's own or built in", Presence::required);
  command.text("KIND", arguments->kind, "Its kind, where the name has several: gate, expert, law, ...");
  command.suggest("NAME", {{Suggests::leaves}});
  command.texts("--option", arguments->options, "name=value: an option of the leaf or of its family; may be repeated");
  command.does(printing([=] { return check_leaf_command(*arguments); }));
}

/// The subcommands that read result files, data and the catalogue.
void add_reading_commands(Command& program) {
  add_rates(program);
  add_cells(program);
  add_export(program);
  add_report(program);
  add_replay(program);
  add_sample(program);
  add_fitting_commands(program);
  add_plot(program);
  add_losses(program);
  add_tabulate(program);
  add_claims(program);
  add_explain(program);
  add_check_leaf(program);
}

}  // namespace

Action printing(Action action) {
  return [action = std::move(action)] {
    ExitCode code{};
    try {
      code = action();
    } catch (const std::system_error& error) {  // of fmt::print
      throw FileError("standard output", "cannot be written", error.code().message(),
                      "Free some space, or send it elsewhere");
    }
    expect_printed();
    return code;
  };
}

ExitCode obey_command_line(int argc, char** argv, const Hooks& hooks) {
  Command program("Convergence rates of estimators of mixtures and mixtures of experts", "mixrate",
                  fmt::format("mixrate {}", program_version()));
  add_running_commands(program, {argc, argv, hooks});
  add_reading_commands(program);
  add_shell_commands(program, argc > 0 ? argv[0] : "");
  if (const Action completes = completing(program, argc, argv)) return printing(completes)();
  const Action action = program.parse(argc, argv);
  if (action) return action();
  expect_printed();  // help or version
  return ExitCode::complete;
}

}  // namespace mixrate
