// mixrate plot: figures as a CSV table and a gnuplot script, and as PNG where gnuplot is installed.
#include "analysis/plot_data.hpp"

#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/figures.hpp"
#include "drivers/results.hpp"
#include "drivers/values.hpp"

namespace mixrate {

ExitCode plot_command(const PlotArguments& arguments) {
  FigureOptions options;
  options.functional = parse_functional(arguments.functional);
  if (!arguments.column.empty()) options.columns = {arguments.column};
  const ResultSet results = load_results(arguments.file);
  make_directory(arguments.directory);
  ExitCode code = ExitCode::complete;
  for (const Figure& figure : make_figures(results, options)) {
    if (!write_figure(arguments.directory, slug(figure.name), figure.data, figure.script)) code = ExitCode::failure;
  }
  return code;
}

}  // namespace mixrate
