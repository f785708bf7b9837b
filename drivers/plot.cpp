// mixrate plot: figures of results, and of saved fits, as a CSV table and a gnuplot script, and as PNG where gnuplot is
// installed.
#include "analysis/plot_data.hpp"

#include "base/quote.hpp"
#include "drivers/commands.hpp"
#include "drivers/fit/figure.hpp"
#include "drivers/fit/new_data.hpp"
#include "drivers/results/figures.hpp"
#include "drivers/results/results.hpp"
#include "drivers/results/trees.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

/// A saved fit over data.
ExitCode plot_fit(const PlotArguments& arguments) {
  if (arguments.data.path.empty())
    throw StudyError({arguments.file, 0, 0}, "the figure of a fit needs data", {}, "Give the table with --data");
  FittedData data = read_new_data(arguments.file, arguments.data);
  read_responses(data);
  read_weights(data);
  const std::string name = arguments.file.substr(arguments.file.rfind('/') + 1);
  const std::string stem = file_name(name.substr(0, name.size() - std::string_view(".json").size()));
  const FitFigure figure =
      fit_figure(stem, *data.model, data.measure, data.rows, data.fitted.covariates, data.fitted.response);
  make_directory(arguments.directory);
  return write_figure(arguments.directory, stem, figure.data, figure.script) ? ExitCode::complete : ExitCode::failure;
}

}  // namespace

ExitCode plot_command(const PlotArguments& arguments) {
  if (arguments.file.ends_with(".json")) return plot_fit(arguments);
  FigureOptions options;
  options.functional = parse_functional(arguments.functional);
  options.columns = arguments.columns;
  const ResultSet results = load_for_tables(arguments.file);
  require_columns(results, arguments.columns, arguments.file);
  make_directory(arguments.directory);
  ExitCode code = ExitCode::complete;
  std::vector<Figure> figures = make_figures(results, options);
  // Who asks for certain columns does not wait for fits.
  const int sizes = arguments.trees.value_or(arguments.columns.empty() ? 3 : 0);
  for (Figure& figure : tree_figures(results, {sizes, arguments.replicate}, arguments.file))
    figures.push_back(std::move(figure));
  for (const Figure& figure : figures) {
    if (!write_figure(arguments.directory, figure.name, figure.data, figure.script)) code = ExitCode::failure;
  }
  return code;
}

}  // namespace mixrate
