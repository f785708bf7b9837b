#include "base/error.hpp"

namespace mixrate {

namespace {

std::string format_message(const Location& where, const std::string& problem, const std::string& why,
                           const std::string& suggestion) {
  std::string text;
  if (!where.file.empty()) {
    text += where.file;
    if (where.line > 0) text.append(":").append(std::to_string(where.line));
    if (where.line > 0 && where.column > 0) text.append(":").append(std::to_string(where.column));
    text += ": ";
  }
  text += problem;
  if (!why.empty()) text += " (" + why + ")";
  text += ".";
  if (!suggestion.empty()) {
    text += " " + suggestion;
    const char last = suggestion.back();
    if (last != '.' && last != '?' && last != '!') text += ".";
  }
  return text;
}

}  // namespace

UserError::UserError(ExitCode code, Location where, const std::string& problem, const std::string& why,
                     const std::string& suggestion)
    : std::runtime_error(format_message(where, problem, why, suggestion)), where_(std::move(where)), code_(code) {}

void fail_contract(const char* condition, const char* file, int line, const std::string& message) {
  throw ContractViolation(std::string(file) + ":" + std::to_string(line) + ": " + message + " (violated: " + condition +
                          ")");
}

}  // namespace mixrate
