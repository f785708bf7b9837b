#include "drivers/leaves/leaf_check.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

constexpr std::string_view checked_kinds[] = {"gate", "expert", "law", "activation", "estimator", "loss"};

/// The kind of a name, of those that can be checked. Throws StudyError.
std::string kind_of_leaf(const std::string& name, const std::string& given) {
  std::vector<std::string> found, all;
  for (const std::string_view kind : checked_kinds) {
    for (const std::string& other : catalogue_names(std::string(kind))) {
      all.push_back(other);
      if (other == name && (given.empty() || given == kind)) found.emplace_back(kind);
    }
  }
  if (found.size() == 1) return found[0];
  const std::vector<std::string_view> known(all.begin(), all.end());
  if (found.size() > 1)
    throw StudyError({}, fmt::format("'{}' is the name of several leaves", terminal_text(name)),
                     join(std::vector<std::string_view>(found.begin(), found.end())),
                     "Say which: check-leaf NAME KIND");
  const std::string near = did_you_mean(name, known);
  throw StudyError({}, fmt::format("there is no leaf '{}' that can be checked", terminal_text(name)),
                   "kinds that can: gate, expert, law, activation, estimator, loss",
                   near.empty() ? "The main function adds leaves of its own: Catalogue::add" : near);
}

}  // namespace

void CheckLines::ask(const std::string& what, const std::function<std::string()>& answer) {
  ++num_asked_;
  try {
    const std::string said = answer();
    fmt::print("ok     {}: {}{}\n", about_, what, said.empty() ? "" : " (" + said + ")");
  } catch (const std::exception& error) {
    ++num_wrong_;
    fmt::print("WRONG  {}: {}: {}\n", about_, what, terminal_text(error.what()));
  }
}

ExitCode check_leaf_command(const CheckLeafArguments& arguments) {
  const std::string kind = kind_of_leaf(arguments.name, arguments.kind), &name = arguments.name;
  Node::Table options;
  for (const std::string& word : arguments.options) {
    auto [option, value] = parse_assignment("--option", word);
    options.insert_or_assign(option, std::move(value));
  }
  CheckLines lines(name);
  if (kind == "gate" || kind == "expert") {
    check_model_part(kind, name, options, lines);
  } else if (kind == "law") {
    check_model_part("response", name, options, lines);
  } else if (kind == "activation") {
    check_activation(name, lines);
  } else if (kind == "estimator") {
    check_estimator(name, options, lines);
  } else {
    check_loss(name, options, lines);
  }
  if (lines.num_asked() == 0)
    throw StudyError({}, fmt::format("nothing could be asked of '{}'", name),
                     "no family or scenario of the catalogue suits it", "Give its options with --option");
  fmt::print("{}\n", lines.num_wrong() == 0 ? "all well" : fmt::format("{} wrong", lines.num_wrong()));
  return lines.num_wrong() == 0 ? ExitCode::complete : ExitCode::failure;
}

}  // namespace mixrate
