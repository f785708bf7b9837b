#include "drivers/results/figures.hpp"

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <filesystem>

#include "base/error.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

enum class Drawn { yes, no_gnuplot, failed };

/// Run gnuplot on a script in a directory, without a shell; "./": a script whose name begins with '-' is no option.
Drawn run_gnuplot(const std::string& directory, const std::string& script) {
  constexpr int not_found = 127;
  const pid_t child = ::fork();
  if (child < 0) return Drawn::failed;
  if (child == 0) {
    if (::chdir(directory.c_str()) == 0)
      ::execlp("gnuplot", "gnuplot", ("./" + script).c_str(), static_cast<char*>(nullptr));
    ::_exit(not_found);
  }
  int status = 0;
  if (::waitpid(child, &status, 0) != child || !WIFEXITED(status)) return Drawn::failed;
  if (WEXITSTATUS(status) == not_found) return Drawn::no_gnuplot;
  return WEXITSTATUS(status) == 0 ? Drawn::yes : Drawn::failed;
}

/// "DIRECTORY/a.png, DIRECTORY/a.pdf".
std::string listed(std::span<const ImageFormat> formats, const std::string& before) {
  std::string out;
  for (const ImageFormat format : formats)
    out += fmt::format("{}{}{}", out.empty() ? "" : ", ", before, to_string(format));
  return out;
}

std::string capitals(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

}  // namespace

void make_directory(const std::string& directory) {
  std::error_code problem;
  std::filesystem::create_directories(directory, problem);
  if (problem) throw FileError(directory, "the directory cannot be created", problem.message());
}

bool write_figure(const std::string& directory, const std::string& stem, const std::string& data,
                  const std::string& script, std::span<const ImageFormat> formats) {
  const std::string path = directory + "/" + stem;
  write_file(path + ".csv", data);
  write_file(path + ".gp", script);
  switch (run_gnuplot(directory, stem + ".gp")) {
    case Drawn::yes:
      fmt::print("figure   {} (table {}.csv, script {}.gp)\n", listed(formats, path + "."), path, path);
      return true;
    case Drawn::no_gnuplot:
      fmt::print(
          "script   {}.gp (table {}.csv); gnuplot is not installed, so there is no {}: install it (Debian: "
          "gnuplot-nox) and plot again\n",
          path, path, capitals(listed(formats, "")));
      return true;
    case Drawn::failed:
      break;
  }
  fmt::print(stderr, "mixrate: {}.gp: gnuplot failed.\n", path);
  return false;
}

}  // namespace mixrate
