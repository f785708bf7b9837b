#include "drivers/external/check_report.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "base/quote.hpp"

namespace mixrate {

CheckReport::CheckReport()
    : listener_([this](const ExternalCommand&, const std::vector<std::string>& lines) { heard_ = lines; }) {}

void CheckReport::print_heard() {
  constexpr std::size_t most = 12;
  std::vector<std::string> lines = std::exchange(heard_, {});
  if (lines.empty() || lines == shown_) return;  // the same again and again is told once
  const std::size_t first = lines.size() - std::min(most, lines.size());
  fmt::print("       its standard error{}:\n", first > 0 ? ", the end" : "");
  for (std::size_t i = first; i < lines.size(); ++i) fmt::print("       | {}\n", lines[i]);
  shown_ = std::move(lines);
}

void CheckReport::note(const std::string& text) {
  fmt::print("note   {}\n", terminal_text(text));
  print_heard();
}

void CheckReport::wrong(const std::string& text) {
  ++num_wrong_;
  fmt::print("WRONG  {}\n", terminal_text(text));
  print_heard();
}

bool CheckReport::check(const std::string& name, const std::function<std::string()>& body) {
  try {
    const std::string more = body();
    fmt::print("ok     {}{}{}\n", terminal_text(name), more.empty() ? "" : ": ", terminal_text(more));
    print_heard();
    return true;
  } catch (const UnusableProgram&) {
    throw;
  } catch (const std::runtime_error& error) {
    wrong(fmt::format("{}: {}", name, error.what()));
    return false;
  }
}

bool CheckReport::knows(const std::function<Node()>& question) {
  try {
    const Node answer = question();
    const bool lacks = says_failed(answer) && message_of(answer).starts_with("there is no function");
    heard_.clear();  // the same question is asked again, and reported then
    return !lacks;
  } catch (const UnusableProgram&) {
    throw;
  } catch (const std::runtime_error& error) {
    note(error.what());
    return false;
  }
}

ExitCode CheckReport::finish() {
  fmt::print("{}\n", num_wrong_ == 0 ? "all well" : fmt::format("{} wrong", num_wrong_));
  return num_wrong_ == 0 ? ExitCode::complete : ExitCode::failure;
}

bool says_failed(const Node& answer) {
  const Node* status = answer.find("status");
  return status != nullptr && status->is_text() && status->text("status") == "failed";
}

std::string message_of(const Node& answer) {
  const Node* message = answer.find("message");
  return message != nullptr && message->is_text() ? terminal_text(clipped(message->text(""), most_quoted))
                                                  : "no message";
}

}  // namespace mixrate
