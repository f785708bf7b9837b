#include "drivers/shell/manual.hpp"

#include <fmt/format.h>

#include <string_view>

namespace mixrate {

namespace {

/// Text for roff: backslashes, and dashes that can be copied; lines do not begin with a request.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n')) {
      out += "\\&";
      out += c;
    } else {
      out += c;
    }
  }
  return out;
}

std::string heading(const std::string& title, const std::string& version, const std::string& summary) {
  return fmt::format(".TH \"{}\" 1 \"\" \"mixrate {}\" \"mixrate\"\n.SH NAME\n{} \\- {}\n", roff(title), roff(version),
                     roff(title), roff(summary));
}

/// "-o, --output TEXT", bold but for the value.
std::string option_title(const OptionFacts& option) {
  std::string out;
  for (const std::string& name : option.names) out += fmt::format("{}\\fB{}\\fR", out.empty() ? "" : ", ", roff(name));
  if (!option.is_positional && !option.type.empty()) out += fmt::format(" \\fI{}\\fR", roff(option.type));
  return out;
}

std::string option_lines(const OptionFacts& option) {
  std::string text = option.help;
  if (!text.empty() && text.back() != '.') text += ".";
  if (!option.fallback.empty()) text += fmt::format(" Default: {}.", option.fallback);
  if (option.is_required && !option.is_positional) text += " Must be given.";
  const bool says_it = text.find("repeated") != std::string::npos || text.find("several") != std::string::npos;
  if (option.is_repeated && !says_it) text += " May be given several times.";
  return fmt::format(".TP\n{}\n{}\n", option_title(option), roff(text));
}

std::string synopsis(const std::string& program, const CommandFacts& command) {
  std::string line = fmt::format("\\fB{} {}\\fR", roff(program), roff(command.name));
  for (const OptionFacts& option : command.options) {
    if (option.is_positional)
      line += fmt::format(" {}\\fI{}\\fR{}{}", option.is_required ? "" : "[", roff(option.names[0]),
                          option.is_repeated ? "..." : "", option.is_required ? "" : "]");
    else if (option.is_required)
      line += fmt::format(" \\fB{}\\fR \\fI{}\\fR", roff(option.names.back()), roff(option.type));
  }
  return line + " [\\fIOPTIONS\\fR]\n";
}

constexpr std::string_view exit_status = R"(.SH EXIT STATUS
.TP
0
Done.
.TP
64
A mistake on the command line, in a study or in data; the message names the place.
.TP
74
A file that cannot be read or written, or is damaged.
.TP
75
Something is left to do; the same command goes on.
.TP
1
Anything else.
)";

std::string command_page(const CommandFacts& program, const CommandFacts& command, const std::string& version) {
  std::string page = heading(program.name + "-" + command.name, version, command.summary);
  page += ".SH SYNOPSIS\n" + synopsis(program.name, command);
  std::string places, options;
  for (const OptionFacts& option : command.options) (option.is_positional ? places : options) += option_lines(option);
  if (!places.empty()) page += ".SH ARGUMENTS\n" + places;
  if (!options.empty()) page += ".SH OPTIONS\n" + options;
  page += exit_status;
  return page + fmt::format(".SH SEE ALSO\n\\fB{}\\fR(1)\n", roff(program.name));
}

std::string program_page(const CommandFacts& program, const std::string& version) {
  std::string page = heading(program.name, version, program.summary);
  page +=
      fmt::format(".SH SYNOPSIS\n\\fB{}\\fR \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]\n.SH COMMANDS\n", roff(program.name));
  for (const CommandFacts& command : program.subcommands)
    page += fmt::format(".TP\n\\fB{}\\fR\n{}. See \\fB{}\\-{}\\fR(1).\n", roff(command.name), roff(command.summary),
                        roff(program.name), roff(command.name));
  return page + std::string(exit_status);
}

}  // namespace

std::vector<std::pair<std::string, std::string>> manual_pages(const CommandFacts& program, const std::string& version) {
  std::vector<std::pair<std::string, std::string>> pages = {{program.name + ".1", program_page(program, version)}};
  for (const CommandFacts& command : program.subcommands)
    pages.emplace_back(program.name + "-" + command.name + ".1", command_page(program, command, version));
  return pages;
}

}  // namespace mixrate
