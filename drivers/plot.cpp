// mixrate plot: figures of results, and of saved fits, as a CSV table and a gnuplot script, and as images where gnuplot
// is installed.
#include <fmt/core.h>

#include <algorithm>

#include "analysis/plot_data.hpp"
#include "base/quote.hpp"
#include "base/say.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/fit/figure.hpp"
#include "drivers/fit/new_data.hpp"
#include "drivers/results/figures.hpp"
#include "drivers/results/results.hpp"
#include "drivers/results/trees.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

FigureTarget figure_target(const PlotArguments& arguments) {
  constexpr std::string_view format_names[] = {"png", "pdf", "svg"}, size_names[] = {"screen", "single", "double"};
  constexpr ImageFormat formats[] = {ImageFormat::png, ImageFormat::pdf, ImageFormat::svg};
  constexpr Paper papers[] = {Paper::screen, Paper::single, Paper::twice};
  FigureTarget target;
  target.paper = papers[parse_choice("--size", arguments.size, size_names)];
  if (!arguments.formats.empty()) target.formats.clear();
  for (const std::string& word : arguments.formats) {
    const ImageFormat format = formats[parse_choice("--format", word, format_names)];
    if (std::ranges::find(target.formats, format) == target.formats.end()) target.formats.push_back(format);
  }
  return target;
}

FigureOptions figure_options(const PlotArguments& arguments) {
  constexpr std::string_view names[] = {"files", "scenarios", "columns", "estimators", "k"};
  constexpr CurveTrait traits[] = {CurveTrait::file, CurveTrait::scenario, CurveTrait::column, CurveTrait::estimator,
                                   CurveTrait::k};
  FigureOptions options;
  options.functional = parse_functional(arguments.functional);
  options.columns = arguments.columns;
  options.target = figure_target(arguments);
  if (!arguments.together.empty()) options.together.clear();
  for (const std::string& word : arguments.together)
    options.together.insert(traits[parse_choice("--together", word, names)]);
  require_plain(arguments.title, {"--title", 0, 0}, "this title");
  require_plain(arguments.name, {"--name", 0, 0}, "this name");
  options.title = arguments.title;
  options.name = arguments.name;
  return options;
}

/// A saved fit over data.
ExitCode plot_fit(const PlotArguments& arguments) {
  const std::string& file = arguments.files.front();
  if (arguments.files.size() > 1)
    throw StudyError({file, 0, 0}, "a saved fit is drawn alone", {}, "Give the other files to a command of their own");
  if (arguments.data.path.empty())
    throw StudyError({file, 0, 0}, "the figure of a fit needs data", {}, "Give the table with --data");
  const FigureTarget target = figure_target(arguments);
  FittedData data = read_new_data(file, arguments.data);
  read_responses(data);
  read_weights(data);
  const std::string name = file.substr(file.rfind('/') + 1);
  const std::string stem = file_name(name.substr(0, name.size() - std::string_view(".json").size()));
  const FitFigure figure =
      fit_figure(stem, *data.model, data.measure, data.rows, data.fitted.covariates, data.fitted.response, target);
  make_directory(arguments.directory);
  return write_figure(arguments.directory, stem, figure.data, figure.script, target.formats) ? ExitCode::complete
                                                                                             : ExitCode::failure;
}

/// Result sets with what they are called: their studies, or their paths where studies are called alike.
std::vector<FigureSource> figure_sources(const std::vector<std::string>& files, const std::vector<ResultSet>& results) {
  std::vector<FigureSource> sources;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const bool is_alone = std::ranges::count(results, results[i].study_name, &ResultSet::study_name) == 1;
    sources.push_back({is_alone ? results[i].study_name : files[i], &results[i], files[i]});
  }
  return sources;
}

/// What was asked for and cannot be drawn is an error, anything else a note where nothing at all is drawn.
void tell_left_out(const PlotArguments& arguments, const FigureSet& set) {
  if (!set.figures.empty()) return;
  const std::string why = set.left_out.empty() ? "no cell has a finished row" : set.left_out.front();
  if (!arguments.columns.empty())
    throw StudyError({arguments.files.front(), 0, 0}, "there is no curve to draw", why,
                     "Choose other columns with --column, or run more of the study");
  say_to(stderr, "note: {}: there is no curve to draw ({}).\n", arguments.files.front(), why);
}

}  // namespace

ExitCode plot_command(const PlotArguments& arguments) {
  if (std::ranges::any_of(arguments.files, [](const std::string& file) { return file.ends_with(".json"); }))
    return plot_fit(arguments);
  const FigureOptions options = figure_options(arguments);
  std::vector<ResultSet> results;
  for (const std::string& file : arguments.files) {
    results.push_back(load_for_tables(file));
    require_columns(results.back(), arguments.columns, file);
  }
  FigureSet set = draw_figures(figure_sources(arguments.files, results), options);
  tell_left_out(arguments, set);
  make_directory(arguments.directory);
  ExitCode code = ExitCode::complete;
  // Who asks for certain columns does not wait for fits.
  std::set<std::string> stems;  // of dendrograms
  const int sizes = arguments.trees.value_or(arguments.columns.empty() ? 3 : 0);
  for (std::size_t i = 0; i < results.size(); ++i) {
    const TreeChoice choice{sizes, arguments.replicate, options.target};
    for (Figure& figure : tree_figures(results[i], choice, arguments.files[i], stems))
      set.figures.push_back(std::move(figure));
  }
  for (const Figure& figure : set.figures) {
    if (!figure.caption.empty()) write_file(arguments.directory + "/" + figure.name + ".caption.tex", figure.caption);
    if (!write_figure(arguments.directory, figure.name, figure.data, figure.script, options.target.formats))
      code = ExitCode::failure;
  }
  return code;
}

}  // namespace mixrate
