#include "drivers/theory/theory_lines.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "base/quote.hpp"
#include "model/theorems.hpp"

namespace mixrate {

namespace {

using SeriesOfTruth = std::pair<std::string, std::int64_t>;  // scenario, k

void add_once(std::vector<std::string>& names, const std::string& name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

/// A loss has an exponent if it has one for some estimator: a floor of an estimator is no gap of theory.
void add_losses(const CellInfo& info, TheoryLine& line) {
  for (std::size_t c = 0; c < info.columns.size(); ++c) {
    if (info.columns.kind(c) != ColumnKind::loss) continue;
    const std::string& name = info.columns[c];
    if (std::isnan(info.predicted[c])) {
      if (std::ranges::find(line.predicted, name) == line.predicted.end()) add_once(line.silent, name);
    } else {
      add_once(line.predicted, name);
      std::erase(line.silent, name);
    }
  }
}

std::string why_silent(const Scenario& scenario) {
  if (scenario.outside != nullptr) return "a program draws the data, and theorems are about those of the model";
  if (scenario.varies_along_axis()) return "the truth changes along the grid, and theorems are about one truth";
  return {};
}

bool speaks_here(const Theorem& theorem, const TruthView& view, const TheoryLine& line) {
  const std::vector<Prediction> predictions = theorem.predictions(view);
  return std::ranges::any_of(predictions, [&](const Prediction& prediction) {
    if (std::isnan(prediction.exponent) || (prediction.k != 0 && prediction.k != line.k)) return false;
    return std::ranges::any_of(line.predicted, [&](const auto& name) { return prediction.speaks_of(name); });
  });
}

void add_theorems(const Scenario& scenario, TheoryLine& line) {
  line.why = why_silent(scenario);
  if (!line.why.empty()) return;
  const TruthView view{*scenario.model, scenario.truth};
  const Index extra = line.k - line.k0;
  bool is_covered = false;  // some theorem holds that is about this k
  for (const Theorem& theorem : theorems()) {
    if (!theorem.holds(view)) continue;
    is_covered = is_covered || theorem.speaks_of_extra(extra);
    if (speaks_here(theorem, view, line)) line.theorems.emplace_back(theorem.name);
  }
  if (line.silent.empty() || is_covered) return;
  const Theorem* nearest = nearest_theorem(view, extra);
  if (nearest == nullptr) return;
  line.nearest = nearest->name;
  for (const std::string_view condition : nearest->failed(view)) line.lacks.emplace_back(condition);
}

/// "a, b, c and 4 more"
std::string few_of(const std::vector<std::string>& names) {
  constexpr std::size_t most = 6;
  const std::vector<std::string> first(names.begin(),
                                       names.begin() + static_cast<std::ptrdiff_t>(std::min(most, names.size())));
  const std::string rest = names.size() > most ? fmt::format(" and {} more", names.size() - most) : "";
  return fmt::format("{}{}", fmt::join(first, ", "), rest);
}

std::string reason_of(const TheoryLine& line) {
  if (!line.why.empty()) return line.why;
  if (!line.nearest.empty()) return fmt::format("{} needs {}", line.nearest, fmt::join(line.lacks, "; "));
  if (line.k < line.k0) return "fewer atoms than the truth has";
  return line.theorems.empty() ? "no theorem of the catalogue is about it"
                               : "the theorems that hold do not speak of it";
}

}  // namespace

std::vector<TheoryLine> theory_lines(const Grid& grid) {
  std::vector<TheoryLine> out;
  std::vector<const Scenario*> truths;
  std::map<SeriesOfTruth, std::size_t> known;
  for (const Cell& cell : grid.cells) {
    const auto [at, is_new] = known.emplace(SeriesOfTruth{cell.info.scenario, cell.info.k}, out.size());
    if (is_new) {
      out.push_back({.scenario = cell.info.scenario, .k0 = cell.scenario->truth.size(), .k = cell.info.k});
      truths.push_back(cell.scenario.get());
    }
    add_losses(cell.info, out[at->second]);
  }
  for (std::size_t i = 0; i < out.size(); ++i) add_theorems(*truths[i], out[i]);
  std::erase_if(out, [](const TheoryLine& line) { return line.predicted.empty() && line.silent.empty(); });
  return out;
}

std::string theory_text(const std::vector<TheoryLine>& lines) {
  std::string out;
  for (const TheoryLine& line : lines) {
    const std::string given = line.predicted.empty()  ? "no exponents"
                              : line.theorems.empty() ? "exponents of the scenario or the study"
                                                      : fmt::format("{}", fmt::join(line.theorems, ", "));
    out += fmt::format("{:<10} {}, k = {} (k0 = {}): {}\n", out.empty() ? "theory" : "", terminal_text(line.scenario),
                       line.k, line.k0, given);
    if (!line.silent.empty())
      out += fmt::format("{:<12} no exponent of {}: {}\n", "", few_of(line.silent), reason_of(line));
  }
  return out;
}

}  // namespace mixrate
