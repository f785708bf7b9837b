#include "drivers/slurm/job_script.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <sstream>

#include "base/quote.hpp"

namespace mixrate {

namespace {

constexpr std::string_view directive = "#SBATCH --";

std::string option_line(const std::string& name, const std::string& value) {
  require_plain(value, {"--" + name, 0, 0}, "this option of sbatch");  // a line end would begin a line of the script
  const bool needs_quotes = !std::ranges::all_of(value, [](unsigned char letter) {
    return std::isalnum(letter) != 0 ||
           std::string_view("-_./=,:+@%").find(static_cast<char>(letter)) != std::string_view::npos;
  });
  std::string text;
  for (const char letter : value) {
    if (letter == '"' || letter == '\\') text += '\\';
    text += letter;
  }
  return fmt::format("{}{}={}\n", directive, name, needs_quotes ? '"' + text + '"' : text);
}

std::string option_name(const std::string& line) {
  const std::string rest = line.substr(directive.size());
  return rest.substr(0, rest.find_first_of("= "));
}

/// What comes between the options and the commands.
std::string preparation(const JobScript& script) {
  std::string text;
  for (const std::string& module : script.modules) {
    require_plain(module, {"--module", 0, 0}, "the name of a module");
    text += fmt::format("module load {}\n", shell_word(module));
  }
  for (const auto& [name, value] : script.environment) text += fmt::format("export {}={}\n", name, shell_word(value));
  text += "set --";
  for (const std::string& word : script.arguments) text += ' ' + shell_word(word);
  return text + '\n';
}

}  // namespace

std::string fill_job(std::string_view job_template, const JobScript& script) {
  std::istringstream in{std::string(job_template)};
  std::string line, head, options, commands;
  for (const auto& [name, value] : script.options) options += option_line(name, value);
  const auto is_given = [&](const std::string& name) {
    return std::ranges::any_of(script.options, [&](const auto& option) { return option.first == name; });
  };
  while (std::getline(in, line)) {
    if (line.starts_with("#!")) {
      head = line + "\n# Written by `mixrate submit`; to submit it again: sbatch THIS_FILE\n";
    } else if (line.starts_with(directive)) {
      if (!is_given(option_name(line))) options += line + '\n';
    } else if (!commands.empty() || !line.starts_with('#')) {  // the usage of the template is not that of the script
      commands += line + '\n';
    }
  }
  return head + options + '\n' + preparation(script) + commands;
}

std::string slurm_path(const std::string& path) {
  std::string text;
  for (const char letter : path) text += letter == '%' ? std::string("%%") : std::string(1, letter);
  return text;
}

std::string slurm_time(double seconds) {
  const auto minutes = static_cast<std::int64_t>(std::ceil(seconds / 60.0));
  constexpr std::int64_t hour = 60, day = 24 * hour;
  return fmt::format("{}-{:02}:{:02}:00", minutes / day, minutes % day / hour, minutes % hour);
}

}  // namespace mixrate
