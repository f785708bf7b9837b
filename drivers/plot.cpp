// mixrate plot: figures as a CSV table and a gnuplot script, and as PNG where gnuplot is installed.
#include "analysis/plot_data.hpp"

#include <fmt/core.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/results.hpp"
#include "drivers/values.hpp"

namespace mixrate {

namespace {

enum class Drawn { yes, no_gnuplot, failed };

/// Run gnuplot on a script in a directory, without a shell: names of scenarios come from users.
Drawn run_gnuplot(const std::string& directory, const std::string& script) {
  constexpr int not_found = 127;
  const pid_t child = ::fork();
  if (child < 0) return Drawn::failed;
  if (child == 0) {
    if (::chdir(directory.c_str()) == 0) ::execlp("gnuplot", "gnuplot", script.c_str(), static_cast<char*>(nullptr));
    ::_exit(not_found);
  }
  int status = 0;
  if (::waitpid(child, &status, 0) != child || !WIFEXITED(status)) return Drawn::failed;
  if (WEXITSTATUS(status) == not_found) return Drawn::no_gnuplot;
  return WEXITSTATUS(status) == 0 ? Drawn::yes : Drawn::failed;
}

}  // namespace

ExitCode plot_command(const PlotArguments& arguments) {
  FigureOptions options;
  options.functional = parse_functional(arguments.functional);
  if (!arguments.column.empty()) options.columns = {arguments.column};
  const ResultSet results = load_results(arguments.file);
  std::error_code problem;
  std::filesystem::create_directories(arguments.directory, problem);
  if (problem) throw FileError(arguments.directory, "the directory cannot be created", problem.message());
  ExitCode code = ExitCode::complete;
  for (const Figure& figure : make_figures(results, options)) {
    const std::string stem = arguments.directory + "/" + slug(figure.name);
    write_file(stem + ".csv", figure.data);
    write_file(stem + ".gp", figure.script);
    switch (run_gnuplot(arguments.directory, slug(figure.name) + ".gp")) {
      case Drawn::yes:
        fmt::print("figure   {}.png (table {}.csv, script {}.gp)\n", stem, stem, stem);
        break;
      case Drawn::no_gnuplot:
        fmt::print("script   {}.gp (table {}.csv); gnuplot is not installed, so there is no PNG\n", stem, stem);
        break;
      case Drawn::failed:
        fmt::print(stderr, "mixrate: {}.gp: gnuplot failed.\n", stem);
        code = ExitCode::failure;
    }
  }
  return code;
}

}  // namespace mixrate
