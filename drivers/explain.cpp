#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "estimator/stopping.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/diagnostic.hpp"
#include "experiment/study/variation_table.hpp"

namespace mixrate {

namespace {

std::string fallback_text(const OptionSpec& option) {
  struct Show {
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(double value) const { return number_text(value); }
    std::string operator()(std::string_view value) const { return fmt::format("\"{}\"", value); }
  };
  return std::visit(Show{}, option.fallback);
}

std::string kind_text(const OptionSpec& option) {
  const bool is_number =
      option.kind == OptionKind::integer || option.kind == OptionKind::real || option.kind == OptionKind::reals;
  std::string range;
  if (is_number && (std::isfinite(option.lower) || std::isfinite(option.upper)))
    range = fmt::format(" in [{}, {}]", number_text(option.lower), number_text(option.upper));
  switch (option.kind) {
    case OptionKind::boolean:
      return "true or false";
    case OptionKind::integer:
      return "integer" + range;
    case OptionKind::real:
      return "real" + range;
    case OptionKind::reals:
      return "list of reals" + range;
    case OptionKind::text:
      return "text";
    case OptionKind::choice:
      return "one of " + join(option.choices);
    case OptionKind::node:
      return "table";
  }
  return {};
}

void print_leaf(std::string_view kind, const LeafInfo& leaf) {
  fmt::print("{} ({})\n  {}\n  source: {}\n", leaf.name, kind, leaf.summary, leaf.source);
  if (!leaf.options.empty()) fmt::print("  options:\n");
  for (const OptionSpec& option : leaf.options) {
    const std::string fallback = fallback_text(option);
    fmt::print("    {}: {}{}\n", option.name, kind_text(option),
               fallback.empty() ? std::string() : ", default " + fallback);
    if (!option.help.empty()) fmt::print("        {}\n", option.help);
  }
}

void print_variation(const Scenario& scenario) {
  const Variation& variation = scenario.variation;
  if (!variation.axis_option.empty())
    fmt::print("  n is the option '{}' of the family ({}); the sample size is {}\n", variation.axis_option,
               scenario.axis, variation.draws);
  if (!variation.redrawn.empty()) fmt::print("  drawn anew for each replicate: {}\n", variation.redrawn);
  if (!variation.moves_truth()) return;
  fmt::print("  the truth above is the limit; n^({}) times this is added:\n", number_text(variation.exponent));
  for (Index i = 0; i < variation.drift.cols(); ++i) {
    std::string line;
    for (Index c = 0; c < variation.drift.rows(); ++c)
      line += (c == 0 ? "" : ", ") + number_text(variation.drift(c, i));
    fmt::print("    atom of weight {}: {}\n", number_text(variation.limit.weights()[i]), line);
  }
}

void print_scenario(const ScenarioEntry& entry) {
  const auto scenario = entry.make();
  fmt::print("{} (scenario)\n  {}\n  source: {}\n  family: {}, k0 = {}\n  truth:\n", entry.name, entry.summary,
             scenario->source, scenario->model->family(), scenario->truth.size());
  const auto names = MixingMeasure::names(scenario->truth.layout(), scenario->truth.size());
  const Vector row = scenario->truth.flatten();
  for (std::size_t i = 0; i < names.size(); ++i)
    fmt::print("    {} = {}\n", names[i], number_text(row[static_cast<Index>(i)]));
  print_variation(*scenario);
  if (!scenario->predictions.empty()) fmt::print("  predicted exponents of {}:\n", scenario->axis);
  for (const Prediction& prediction : scenario->predictions) {
    if (std::isnan(prediction.exponent)) continue;  // silence where a more general line would speak
    fmt::print("    {}{}{}: {} ({})\n", prediction.column,
               prediction.k == 0 ? std::string() : fmt::format(", k = {}", prediction.k),
               prediction.with_floor ? ", estimators with a floor" : "", number_text(prediction.exponent),
               prediction.source);
  }
}

void list_catalogue() {
  using Line = std::pair<std::string_view, std::string_view>;
  const auto print = [](const char* title, std::vector<Line> lines) {
    fmt::print("{}\n", title);
    std::sort(lines.begin(), lines.end());
    for (const auto& [name, summary] : lines) fmt::print("  {:<24} {}\n", name, summary);
  };
  const auto list = [&print](const char* title, const auto& entries) {
    std::vector<Line> lines;
    for (const auto& entry : entries) lines.emplace_back(entry.info.name, entry.info.summary);
    print(title, std::move(lines));
  };
  list("families", families());
  std::vector<Line> truths;
  for (const ScenarioEntry& entry : scenarios()) truths.emplace_back(entry.name, entry.summary);
  print("scenarios", std::move(truths));
  list("estimators", estimators());
  list("starts", starts());
  list("losses", losses());
  list("tabulations", tabulations());
  list("charts", charts());
  list("diagnostics", diagnostics());
  fmt::print("others\n  {:<24} {}\n  {:<24} {}\n\nmixrate explain NAME tells more.\n", stopping_info().name,
             stopping_info().summary, variation_info().name, variation_info().summary);
}

}  // namespace

ExitCode explain_command(const std::string& name) {
  if (name.empty()) {
    list_catalogue();
    return ExitCode::complete;
  }
  std::vector<std::string_view> known{stopping_info().name, variation_info().name};
  bool found = false;
  const auto look_in = [&](std::string_view kind, const auto& entries) {
    for (const auto& entry : entries) {
      known.push_back(entry.info.name);
      if (entry.info.name != name) continue;
      print_leaf(kind, entry.info);
      found = true;
    }
  };
  look_in("family", families());
  look_in("estimator", estimators());
  look_in("start", starts());
  look_in("loss", losses());
  look_in("tabulation", tabulations());
  look_in("chart", charts());
  look_in("diagnostic", diagnostics());
  for (const ScenarioEntry& entry : scenarios()) {
    known.push_back(entry.name);
    if (entry.name != name) continue;
    print_scenario(entry);
    found = true;
  }
  if (name == stopping_info().name) {
    print_leaf("table of an estimator", stopping_info());
    found = true;
  }
  if (name == variation_info().name) {
    print_leaf("keys of a scenario", variation_info());
    found = true;
  }
  if (!found) {
    const std::string near = did_you_mean(name, known);
    throw StudyError({}, fmt::format("nothing in the catalogue is called '{}'", name), {},
                     near.empty() ? "mixrate explain lists it" : near);
  }
  return ExitCode::complete;
}

}  // namespace mixrate
