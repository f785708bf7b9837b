#include "drivers/claims/claim_studies.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "analysis/format.hpp"
#include "base/options.hpp"
#include "base/text.hpp"
#include "experiment/grid.hpp"
#include "experiment/study/table_file.hpp"
#include "model/theorems.hpp"

namespace mixrate {

namespace {

/// Throw unless `word` is among what there is.
void require_word(const ClaimRow& row, std::string_view what, const std::string& word,
                  const std::set<std::string, std::less<>>& there, const std::string& where) {
  if (there.contains(word)) return;
  const std::vector<std::string_view> words(there.begin(), there.end());
  throw StudyError(row.where, fmt::format("there is no {} '{}'", what, word),
                   fmt::format("{} has {}", where, words.empty() ? "none" : join(words)),
                   what == "k" ? "" : did_you_mean(word, words));
}

const Theorem& theorem_of(const ClaimRow& row) {
  std::set<std::string, std::less<>> names;
  for (const Theorem& theorem : theorems()) {
    if (theorem.name == row.theorem) return theorem;
    names.emplace(theorem.name);
  }
  require_word(row, "theorem", row.theorem, names, "the catalogue");
  throw ContractViolation("a name that is not there was found");
}

/// The exponent that the theorem of a row gives for its column.
double exponent_by_theorem(const ClaimRow& row, const StudySeries& series) {
  const Theorem& theorem = theorem_of(row);
  const TruthView view{*series.truth->model, series.truth->truth};
  if (!theorem.holds(view))
    throw StudyError(row.where, fmt::format("theorem {} is not about '{}'", theorem.name, row.scenario),
                     fmt::format("its conditions are: {}", theorem.where()), "Name another theorem, or an exponent");
  for (const Prediction& prediction : theorem.predictions(view)) {
    if (prediction.k != 0 && prediction.k != row.k) continue;
    if (prediction.with_floor && !series.has_floor) continue;
    if (prediction.speaks_of(row.column) && !std::isnan(prediction.exponent)) return prediction.exponent;
  }
  throw StudyError(row.where, fmt::format("theorem {} says nothing of {}", theorem.name, row_text(row)), {},
                   "Give the exponent and another theorem, or theorem = \"\"");
}

void resolve_exponent(const StudySeries& series, ClaimRow& row) {
  if (row.theorem.empty()) return;
  const double exponent = exponent_by_theorem(row, series);
  if (row.sense == ClaimSense::no_rate && exponent != 0.0)
    throw StudyError(
        row.where,
        fmt::format("theorem {} gives {} the exponent {}", row.theorem, row_text(row), format_exponent(exponent)),
        "the row says no_rate", "Compare \"sharp\" or \"at_least\"");
  if (!std::isnan(row.stated) && std::abs(row.stated - exponent) > 1e-9)
    throw StudyError(row.where,
                     fmt::format("the exponent {} of {} is not that of theorem {}", format_exponent(row.stated),
                                 row_text(row), row.theorem),
                     fmt::format("the theorem has {}", format_exponent(exponent)),
                     "Leave the exponent out, or mend it");
  row.stated = exponent;
}

std::vector<StudySeries> read_series(const std::string& path) {
  const Study study = read_study(path);
  std::vector<StudySeries> out;
  for (const Cell& cell : expand(study).cells) {
    const CellInfo& info = cell.info;
    auto at = std::ranges::find_if(out, [&](const StudySeries& s) {
      return s.scenario == info.scenario && s.estimator == info.estimator && s.k == info.k;
    });
    if (at == out.end()) {
      out.push_back({info.scenario,
                     info.estimator,
                     info.axis,
                     info.k,
                     cell.estimator->has_floor(*cell.scenario->model),
                     cell.scenario,
                     {}});
      at = out.end() - 1;
    }
    for (const std::string& column : info.columns) at->columns.insert(column);
  }
  return out;
}

/// The series of a row. Throws StudyError that says which word is wrong.
const StudySeries& find_series(const std::vector<StudySeries>& all, const ClaimRow& row, const std::string& path) {
  std::set<std::string, std::less<>> scenarios, estimators, atoms;
  for (const StudySeries& series : all) {
    scenarios.insert(series.scenario);
    if (series.scenario != row.scenario) continue;
    estimators.insert(series.estimator);
    if (series.estimator != row.estimator) continue;
    atoms.insert(std::to_string(series.k));
    if (series.k == row.k) return series;
  }
  require_word(row, "scenario", row.scenario, scenarios, path);
  require_word(row, "estimator", row.estimator, estimators, fmt::format("{} with {}", path, row.scenario));
  require_word(row, "k", std::to_string(row.k), atoms,
               fmt::format("{} with {} and {}", path, row.scenario, row.estimator));
  throw ContractViolation("a series that is not there was found");
}

/// The names of the files NAME.toml of a folder.
std::set<std::string, std::less<>> toml_names(const std::string& folder) {
  std::set<std::string, std::less<>> names;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
    if (entry.path().extension() == ".toml") names.insert(entry.path().stem().string());
  return names;
}

}  // namespace

ClaimStudies::ClaimStudies(const std::string& claims_folder) {
  const std::filesystem::path above = (std::filesystem::path(claims_folder) / "..").lexically_normal();
  folder_ = (above.has_filename() ? above : above.parent_path()).string();
}

std::string ClaimStudies::path_of(const ClaimRow& row) const {
  std::filesystem::path folder = folder_;
  if (row.is_of_table()) folder /= "tables";
  return (folder / (row.results + ".toml")).string();
}

const std::vector<StudySeries>& ClaimStudies::series_of(const ClaimRow& row) {
  const auto at = studies_.find(row.results);
  if (at != studies_.end()) return at->second;
  require_word(row, "study", row.results, toml_names(folder_), folder_);
  return studies_.emplace(row.results, read_series(path_of(row))).first->second;
}

void ClaimStudies::check_table(const ClaimRow& row) {
  if (!labels_.contains(row.results)) {
    const std::string folder = std::filesystem::path(path_of(row)).parent_path().string();
    require_word(row, "file of tables", row.results, toml_names(folder), folder);
    std::vector<std::string>& labels = labels_[row.results];
    for (const TablePlan& plan : read_table_file(path_of(row)).tables) labels.push_back(plan.label);
  }
  const std::vector<std::string>& labels = labels_.at(row.results);
  require_word(row, "table", row.label, {labels.begin(), labels.end()}, path_of(row));
}

void ClaimStudies::resolve(Claim& claim) {
  for (ClaimRow& row : claim.rows) {
    if (row.is_of_table()) {
      check_table(row);
      continue;
    }
    const std::string path = path_of(row);
    const StudySeries& series = find_series(series_of(row), row, path);
    if (row.kind != ClaimRow::Kind::law) {
      require_word(row, "column", row.column, series.columns,
                   fmt::format("{} with {}, {} and k = {}", path, row.scenario, row.estimator, row.k));
    } else {
      const bool has_next = std::ranges::any_of(series_of(row), [&](const StudySeries& s) {
        return s.scenario == row.scenario && s.estimator == row.estimator && s.k == row.k + 1;
      });
      if (!has_next)
        throw StudyError(row.where, fmt::format("{} does not fit {} atoms to '{}'", path, row.k + 1, row.scenario),
                         "the likelihood ratio is of k + 1 against k");
    }
    if (!row.axis.empty() && row.axis != series.axis)
      throw StudyError(row.where, fmt::format("the axis of '{}' is not {}", row.scenario, row.axis),
                       fmt::format("it is {}", series.axis));
    if (row.kind == ClaimRow::Kind::rate) resolve_exponent(series, row);
  }
}

}  // namespace mixrate
