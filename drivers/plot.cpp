// mixrate plot: figures as a CSV table and a gnuplot script, and as PNG where gnuplot is installed.
#include "analysis/plot_data.hpp"

#include "drivers/commands.hpp"
#include "drivers/results/figures.hpp"
#include "drivers/results/results.hpp"
#include "drivers/results/trees.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

ExitCode plot_command(const PlotArguments& arguments) {
  FigureOptions options;
  options.functional = parse_functional(arguments.functional);
  if (!arguments.column.empty()) options.columns = {arguments.column};
  const ResultSet results = load_for_tables(arguments.file);
  make_directory(arguments.directory);
  ExitCode code = ExitCode::complete;
  std::vector<Figure> figures = make_figures(results, options);
  // Who asks for certain columns does not wait for fits.
  const int sizes = arguments.trees.value_or(arguments.column.empty() ? 3 : 0);
  for (Figure& figure : tree_figures(results, {sizes, arguments.replicate}, arguments.file))
    figures.push_back(std::move(figure));
  for (const Figure& figure : figures) {
    if (!write_figure(arguments.directory, figure.name, figure.data, figure.script)) code = ExitCode::failure;
  }
  return code;
}

}  // namespace mixrate
