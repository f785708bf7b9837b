#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/explain/leaf_text.hpp"
#include "drivers/explain/topics.hpp"
#include "drivers/leaves/model_parts.hpp"
#include "estimator/stopping.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/diagnostic.hpp"
#include "experiment/external/external_data.hpp"
#include "experiment/study/scenario_table.hpp"
#include "experiment/study/variation_table.hpp"
#include "model/theorems.hpp"

namespace mixrate {

namespace {

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

/// Exponents for at most two atoms more than there are: then the pattern is clear.
void print_predictions(const Scenario& scenario) {
  if (scenario.predictions.empty()) return;
  std::string names;
  for (const Theorem& theorem : theorems())
    if (theorem.holds({*scenario.model, scenario.truth}))
      names += fmt::format("{}{}", names.empty() ? "" : ", ", theorem.name);
  if (!names.empty()) fmt::print("  theorems: {}\n", names);
  fmt::print("  predicted exponents of {}:\n", scenario.axis);
  for (const Prediction& prediction : scenario.predictions) {
    // silence where a more general line would speak
    if (std::isnan(prediction.exponent) || prediction.k > scenario.truth.size() + 2) continue;
    fmt::print("    {}{}{}: {} ({})\n", prediction.column,
               prediction.k == 0 ? std::string() : fmt::format(", k = {}", prediction.k),
               prediction.with_floor ? ", estimators with a floor" : "", number_text(prediction.exponent),
               prediction.source);
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
  print_predictions(*scenario);
}

void print_theorem(const Theorem& theorem) {
  fmt::print("{} (theorem)\n  {}\n  of: {}\n  source: {}\n", theorem.name, theorem.statement, theorem.where(),
             theorem.source);
  std::string about;
  for (const ScenarioEntry& entry : scenarios()) {
    const auto scenario = entry.make();
    if (!scenario->predictions.empty() && theorem.holds({*scenario->model, scenario->truth}))
      about += fmt::format("{}{}", about.empty() ? "" : ", ", entry.name);
  }
  if (!about.empty()) fmt::print("  scenarios: {}\n", about);
}

/// Something that has a name here, and how it is told.
struct Entry {
  std::string_view name, kind, summary;
  std::function<void()> print;
  std::span<const OptionSpec> options = {};
};

using Entries = std::vector<Entry>;

template <class Leaves>
void add_leaves(Entries& out, std::string_view kind, const Leaves& leaves) {
  for (const auto& leaf : leaves)
    out.push_back({leaf.info.name, kind, leaf.info.summary,
                   [&leaf, kind] { fmt::print("{}", leaf_text(kind, leaf.info)); }, leaf.info.options});
}

void add_table(Entries& out, std::string_view kind, const LeafInfo& info) {
  out.push_back(
      {info.name, kind, info.summary, [&info, kind] { fmt::print("{}", leaf_text(kind, info)); }, info.options});
}

/// The family of data that a program draws. It is no model: whoever asks for models does not get it.
void add_outside_family(Entries& out) {
  static const LeafInfo info = external_data_info();
  out.push_back({info.name, "family", info.summary,
                 [] {
                   fmt::print("{}", leaf_text("family", info));
                   fmt::print(
                       "    of: text\n        the family of models that the data are compared with; its options and "
                       "the parameters of the truth stand in the same table\n");
                 },
                 info.options});
}

/// The catalogue, section by section.
Entries catalogue_entries(bool has_outside = true) {
  Entries out;
  add_leaves(out, "family", families());
  if (has_outside) add_outside_family(out);
  for (const ScenarioEntry& entry : scenarios())
    out.push_back({entry.name, "scenario", entry.summary, [&entry] { print_scenario(entry); }});
  for (const Theorem& theorem : theorems())
    out.push_back({theorem.name, "theorem", theorem.statement, [&theorem] { print_theorem(theorem); }});
  add_leaves(out, "estimator", estimators());
  add_leaves(out, "estimator", outside_estimators());
  add_leaves(out, "start", starts());
  add_leaves(out, "loss", losses());
  add_leaves(out, "tabulation", tabulations());
  add_leaves(out, "chart", charts());
  add_leaves(out, "diagnostic", diagnostics());
  for (const ModelPart& part : model_parts()) add_table(out, part.kind, part.info);
  static const LeafInfo tables[] = {variation_info(), drift_info(), axis_info(), design_info()};
  add_table(out, "table of an estimator", stopping_info());
  add_table(out, "keys of a scenario", tables[0]);
  for (std::size_t i = 1; i < std::size(tables); ++i) add_table(out, "table of a scenario", tables[i]);
  return out;
}

void print_lines(const Entries& entries, std::string_view kind) {
  std::vector<std::pair<std::string_view, std::string_view>> lines;
  for (const Entry& entry : entries)
    if (entry.kind == kind) lines.emplace_back(entry.name, entry.summary);
  std::sort(lines.begin(), lines.end());
  for (const auto& [name, summary] : lines) fmt::print("  {:<24} {}\n", name, summary);
}

constexpr std::pair<std::string_view, std::string_view> sections[] = {{"family", "families"},
                                                                      {"gate", "gates"},
                                                                      {"expert", "experts"},
                                                                      {"law", "laws of the response"},
                                                                      {"activation", "activations"},
                                                                      {"scenario", "scenarios"},
                                                                      {"theorem", "theorems"},
                                                                      {"estimator", "estimators"},
                                                                      {"start", "starts"},
                                                                      {"loss", "losses"},
                                                                      {"tabulation", "tabulations"},
                                                                      {"chart", "charts"},
                                                                      {"diagnostic", "diagnostics"},
                                                                      {"table of an estimator", "tables of estimators"},
                                                                      {"keys of a scenario", "keys of scenarios"},
                                                                      {"table of a scenario", "tables of scenarios"}};

void list_catalogue() {
  const Entries entries = catalogue_entries();
  for (const auto& [kind, title] : sections) {
    fmt::print("{}\n", title);
    print_lines(entries, kind);
  }
  fmt::print("topics\n");
  for (const Topic& topic : topics()) fmt::print("  {:<24} {}\n", topic.name, topic.summary);
  fmt::print("\nmixrate explain NAME tells more; a part of a name lists what has it.\n");
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

/// Words as they are compared: lower case, joined by '-', as names of the catalogue are.
std::string joined(std::span<const std::string> words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : "-") + lower_case(word);
  std::ranges::replace(out, ' ', '-');
  return out;
}

/// The entry and the topic of that name, upper or lower case. Returns whether there is any.
bool tell_exactly(const Entries& entries, const std::string& word) {
  bool found = false;
  for (const Entry& entry : entries) {
    if (lower_case(entry.name) != word) continue;
    entry.print();
    found = true;
  }
  for (const Topic& topic : topics()) {
    if (topic.name != word && topic.aliases.find(" " + word + " ") == std::string_view::npos) continue;
    fmt::print("{} (topic)\n  {}\n  source: jobs/README.md, drivers/README.md\n{}", topic.name, topic.summary,
               topic.text);
    print_lines(entries, topic.name);
    found = true;
  }
  return found;
}

/// Print lines and what to do with them. Returns whether there are any.
bool print_found(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) fmt::print("{}\n", line);
  if (!lines.empty()) fmt::print("\nmixrate explain NAME tells more.\n");
  return !lines.empty();
}

/// One line for each entry whose summary has the words in it, where '-' and blanks are the same.
bool list_mentions(const Entries& entries, std::string word) {
  std::ranges::replace(word, '-', ' ');
  std::vector<std::string> lines;
  for (const Entry& entry : entries) {
    std::string summary = lower_case(entry.summary);
    std::ranges::replace(summary, '-', ' ');
    if (summary.find(word) != std::string::npos)
      lines.push_back(fmt::format("  {:<24} {}: {}", entry.name, entry.kind, entry.summary));
  }
  return print_found(lines);
}

/// One line for each name that has the word in it, those that begin with it first, and for each option of that name.
bool list_matches(const Entries& entries, const std::string& word) {
  std::vector<std::string> first, others;
  const auto sort_in = [&](std::string_view name, std::string_view kind, std::string_view summary) {
    const std::size_t at = lower_case(name).find(word);
    if (at == std::string::npos) return;
    (at == 0 ? first : others).push_back(fmt::format("  {:<24} {}: {}", name, kind, summary));
  };
  for (const Entry& entry : entries) sort_in(entry.name, entry.kind, entry.summary);
  for (const Topic& topic : topics()) sort_in(topic.name, "topic", topic.summary);
  for (const Entry& entry : entries)
    for (const OptionSpec& option : entry.options)
      if (lower_case(option.name) == word)
        others.push_back(
            fmt::format("  {:<24} {}; its option {}: {}", entry.name, entry.kind, option.name, option.help));
  first.insert(first.end(), others.begin(), others.end());
  return print_found(first);
}

}  // namespace

std::vector<std::string> catalogue_names(const std::string& kind) {
  std::vector<std::string> names;
  for (const Entry& entry : catalogue_entries(false))
    if (kind.empty() || entry.kind == kind) names.emplace_back(entry.name);
  for (std::size_t i = 0; kind.empty() && i < topics().size(); ++i) names.emplace_back(topics()[i].name);
  return names;
}

ExitCode explain_command(const std::vector<std::string>& words) {
  if (words.empty()) {
    list_catalogue();
    return ExitCode::complete;
  }
  Entries entries = catalogue_entries();
  const auto is_kind = [&](const Entry& entry) { return entry.kind == lower_case(words.front()); };
  const bool has_kind = words.size() > 1 && std::ranges::any_of(entries, is_kind);
  if (has_kind) std::erase_if(entries, [&](const Entry& entry) { return !is_kind(entry); });
  const std::string word = joined(std::span(words).subspan(has_kind ? 1 : 0));
  if (tell_exactly(entries, word) || list_matches(entries, word) || list_mentions(entries, word))
    return ExitCode::complete;
  std::vector<std::string_view> known;
  for (const Entry& entry : entries) known.push_back(entry.name);
  for (const Topic& topic : topics()) known.push_back(topic.name);
  const std::string near = did_you_mean(word, known);
  throw StudyError({}, fmt::format("nothing in the catalogue is called '{}'", fmt::join(words, " ")), {},
                   near.empty() ? "mixrate explain without a name lists the catalogue" : near);
}

}  // namespace mixrate
