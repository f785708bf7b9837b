#include "base/error.hpp"

#include <algorithm>

#include "base/quote.hpp"

namespace mixrate {

namespace {

/// What a message says of a user's words, each at most `most_quoted` bytes: runs without a blank, and what stands
/// between the first and the last quote. Messages of the program itself are shorter, but for its lists of names.
std::string shortened(const std::string& text) {
  constexpr std::size_t most_of_all = 4000, most_in_quotes = 2 * most_quoted;
  const std::size_t first = text.find('\''), last = text.rfind('\'');
  std::string rest = text;
  if (first != std::string::npos && last - first > most_in_quotes)
    rest = text.substr(0, first) + clipped(text.substr(first, last + 1 - first), most_quoted) + text.substr(last + 1);
  std::string out;
  for (std::size_t at = 0; at < rest.size();) {
    const std::size_t end = std::min(rest.find(' ', at), rest.size());
    out += clipped(rest.substr(at, end - at), most_quoted);
    if (end < rest.size()) out += ' ';
    at = end + 1;
  }
  return clipped(out, most_of_all);
}

std::string format_message(const Location& where, const std::string& problem, const std::string& why,
                           const std::string& suggestion) {
  std::string text;
  if (!where.file.empty()) {
    text += clipped(where.file, 2 * most_quoted);
    if (where.line > 0) text.append(":").append(std::to_string(where.line));
    if (where.line > 0 && where.column > 0) text.append(":").append(std::to_string(where.column));
    text += ": ";
  }
  text += shortened(problem);
  if (!why.empty()) text += " (" + shortened(why) + ")";
  text += ".";
  if (!suggestion.empty()) {
    text += " " + shortened(suggestion);
    const char last = suggestion.back();
    if (last != '.' && last != '?' && last != '!') text += ".";
  }
  return terminal_text(text);
}

}  // namespace

UserError::UserError(ExitCode code, Location where, const std::string& problem, const std::string& why,
                     const std::string& suggestion)
    : std::runtime_error(format_message(where, problem, why, suggestion)), where_(std::move(where)), code_(code) {}

namespace {

/// A path of the build without the folders of whoever built it: src/..., or the name alone.
std::string_view in_repository(std::string_view path) {
  for (const std::string_view root : {"/src/", "/drivers/", "/tests/"})
    if (const std::size_t at = path.rfind(root); at != std::string_view::npos) return path.substr(at + 1);
  return path.substr(path.rfind('/') + 1);
}

}  // namespace

void fail_contract(const char* condition, const char* file, int line, const std::string& message) {
  throw ContractViolation(std::string(in_repository(file)) + ":" + std::to_string(line) + ": " + message +
                          " (violated: " + condition + ")");
}

}  // namespace mixrate
