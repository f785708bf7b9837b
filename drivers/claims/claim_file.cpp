#include "drivers/claims/claim_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <map>

#include "base/node.hpp"
#include "base/options.hpp"
#include "base/text.hpp"
#include "experiment/study/study_toml.hpp"

namespace mixrate {

namespace {

constexpr std::string_view claim_format = "mixrate.claim/1";

/// The position of a word among those that a key may have.
std::size_t choose(const Node& node, std::string_view what, std::span<const std::string_view> words) {
  const std::string& word = node.text(what);
  const auto at = std::ranges::find(words, word);
  if (at == words.end())
    throw StudyError(node.where(), fmt::format("'{}' is no {}", word, what),
                     fmt::format("it is one of {}", join(words)), did_you_mean(word, words));
  return static_cast<std::size_t>(at - words.begin());
}

/// One text, or a list of them.
std::vector<std::string> texts_of(const Node& table, std::string_view key, std::string_view what) {
  const Node& node = require_key(table, key, what, "it says which row of the results is meant");
  if (!node.is_array()) return {node.text(key)};
  std::vector<std::string> out;
  for (const Node& entry : node.array(key)) out.push_back(entry.text(key));
  return out;
}

std::vector<std::int64_t> atoms_of(const Node& table, std::string_view what) {
  const Node& node = require_key(table, "k", what, "it says which row of the results is meant");
  if (!node.is_array()) return {node.integer("k")};
  std::vector<std::int64_t> out;
  for (const Node& entry : node.array("k")) out.push_back(entry.integer("k"));
  return out;
}

std::string text_or(const Node& table, std::string_view key, const std::string& fallback) {
  const Node* node = table.find(key);
  return node == nullptr ? fallback : node->text(key);
}

void read_rate_keys(const Node& table, const std::string& theorem, ClaimRow& row) {
  constexpr std::array<std::string_view, 4> senses = {"sharp", "at_least", "no_rate", "published"};
  constexpr std::array<std::string_view, 2> fits = {"certified", "as they are"};
  const Node& compare = require_key(table, "compare", "this [[rate]]", "it says how slope and exponent are compared");
  row.sense = static_cast<ClaimSense>(choose(compare, "compare", senses));
  if (const Node* node = table.find("fits")) row.wants_certified = choose(*node, "fits", fits) == 0;
  if (row.sense == ClaimSense::published) row.wants_certified = false;  // of a protocol, whatever it does
  row.axis = text_or(table, "axis", "");
  row.theorem = text_or(table, "theorem", row.sense == ClaimSense::published ? "" : theorem);
  if (const Node* node = table.find("exponent")) row.stated = node->real("exponent");
  if (row.sense == ClaimSense::no_rate && row.theorem.empty() && std::isnan(row.stated)) row.stated = 0.0;
  if (std::isnan(row.stated) && row.theorem.empty())
    throw StudyError(table.where(), "this [[rate]] lacks 'exponent'", "no theorem gives it",
                     "Add exponent = -0.5 or so, or theorem = \"NAME\" (mixrate explain lists them)");
  if (row.sense == ClaimSense::no_rate && row.stated != 0.0 && !std::isnan(row.stated))
    throw StudyError(table.find("exponent")->where(), "no_rate has the exponent 0", {}, "Leave it out, or say 0");
}

/// Rows of series of studies, one for each combination.
void read_series_rows(const Node& table, ClaimKind kind, const std::string& theorem, std::vector<ClaimRow>& out) {
  const std::string what = kind == ClaimKind::rate     ? "this [[rate]]"
                           : kind == ClaimKind::choice ? "this [[choice]]"
                                                       : "this [[law]]";
  std::vector<std::string_view> keys = {"study", "scenario", "estimator", "k"};
  if (kind != ClaimKind::law) keys.emplace_back("column");
  if (kind == ClaimKind::rate) keys.insert(keys.end(), {"axis", "compare", "exponent", "theorem", "fits"});
  check_keys(table, keys, what);
  ClaimRow row;
  row.kind = kind;
  row.where = table.where();
  row.results = require_key(table, "study", what, "it names jobs/STUDY.toml").text("study");
  if (kind == ClaimKind::rate) read_rate_keys(table, theorem, row);
  const std::vector<std::string> columns =
      kind == ClaimKind::law ? std::vector<std::string>{""} : texts_of(table, "column", what);
  for (const std::string& scenario : texts_of(table, "scenario", what))
    for (const std::string& estimator : texts_of(table, "estimator", what))
      for (const std::int64_t k : atoms_of(table, what))
        for (const std::string& column : columns) {
          row.scenario = scenario;
          row.estimator = estimator;
          row.k = k;
          row.column = column;
          out.push_back(row);
        }
}

/// Rows of tables along paths.
void read_table_rows(const Node& table, ClaimKind kind, std::vector<ClaimRow>& out) {
  const std::string what = kind == ClaimKind::order ? "this [[order]]" : "this [[value]]";
  std::vector<std::string_view> keys = {"table", "label", "column"};
  if (kind == ClaimKind::order)
    keys.emplace_back("order");
  else
    keys.insert(keys.end(), {"error", "times", "stated", "rival"});
  check_keys(table, keys, what);
  ClaimRow row;
  row.kind = kind;
  row.where = table.where();
  row.results = require_key(table, "table", what, "it names jobs/tables/TABLE.toml").text("table");
  if (kind == ClaimKind::order) {
    row.stated = require_key(table, "order", what, "it is what is compared").real("order");
  } else {
    row.error = require_key(table, "error", what, "a value is judged by its standard error").text("error");
    row.times = text_or(table, "times", "");
    const Node& stated = require_key(table, "stated", what, "it is what is compared");
    if (stated.is_text())
      row.stated_column = stated.text("stated");
    else
      row.stated = stated.real("stated");
    row.rival = require_key(table, "rival", what, "an interval that contains the rival says nothing").real("rival");
  }
  for (const std::string& label : texts_of(table, "label", what))
    for (const std::string& column : texts_of(table, "column", what)) {
      row.label = label;
      row.column = column;
      out.push_back(row);
    }
}

void read_rows(const Node& root, Claim& claim) {
  const std::string theorem = text_or(root, "theorem", "");
  constexpr std::array<std::string_view, 5> kinds = {"rate", "choice", "law", "order", "value"};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const Node* tables = root.find(kinds[i]);
    if (tables == nullptr) continue;
    const auto kind = static_cast<ClaimKind>(i);
    for (const Node& table : tables->array(kinds[i])) {
      if (kind == ClaimKind::order || kind == ClaimKind::value)
        read_table_rows(table, kind, claim.rows);
      else
        read_series_rows(table, kind, theorem, claim.rows);
    }
  }
  std::vector<std::string> seen;
  for (const ClaimRow& row : claim.rows) {
    const std::string key = fmt::format("{} {} {}", static_cast<int>(row.kind), row.results, row_text(row));
    if (std::ranges::find(seen, key) != seen.end())
      throw StudyError(row.where, fmt::format("the row '{}' stands here twice", row_text(row)), {}, "Take one out");
    seen.push_back(key);
  }
}

void read_seeds(const Node& root, Claim& claim) {
  const Node& explored = require_key(root, "explored", "the file", "it lists the seeds that chose the study");
  for (const Node& seed : explored.array("explored"))
    claim.explored.push_back(static_cast<std::uint64_t>(seed.integer("explored")));
  const Node& confirm = require_key(root, "confirm", "the file", "only this seed gives a verdict");
  claim.confirm = static_cast<std::uint64_t>(confirm.integer("confirm"));
  if (std::ranges::find(claim.explored, claim.confirm) != claim.explored.end())
    throw StudyError(confirm.where(), fmt::format("seed {} has been used to explore", claim.confirm),
                     "a verdict needs a seed that chose nothing", "Confirm with another one");
}

}  // namespace

std::string row_text(const ClaimRow& row) {
  if (row.is_of_table()) return fmt::format("{} {}", row.label, row.column);
  return fmt::format("{} k={} {}{}{}", row.scenario, row.k, row.estimator, row.column.empty() ? "" : " ", row.column);
}

Claim parse_claim(const std::string& text, const std::string& path) {
  const Node root = parse_toml(text, path);
  constexpr std::array<std::string_view, 17> keys = {"format",   "name",    "area", "source",  "statement", "holds",
                                                     "explored", "confirm", "date", "theorem", "note",      "untested",
                                                     "rate",     "choice",  "law",  "order",   "value"};
  check_keys(root, keys, "the file");
  const Node& format =
      require_key(root, "format", "the file", fmt::format("it must say format = \"{}\"", claim_format));
  if (format.text("format") != claim_format)
    throw StudyError(format.where(), fmt::format("format '{}' is not '{}'", format.text("format"), claim_format));
  Claim claim;
  claim.path = path;
  claim.name = text_for_file_names(require_key(root, "name", "the file", "claims are told by name"), "name");
  claim.source = require_key(root, "source", "the file", "a claim is somebody's").text("source");
  claim.statement = require_key(root, "statement", "the file", "it says what is claimed").text("statement");
  claim.date = require_key(root, "date", "the file", "it says when the claim was written down").text("date");
  claim.area = text_or(root, "area", "");
  claim.note = text_or(root, "note", "");
  claim.untested = text_or(root, "untested", "");
  read_rows(root, claim);
  if (claim.rows.empty() == claim.untested.empty())
    throw StudyError(root.where().line > 0 ? root.where() : Location{path, 0, 0},
                     claim.rows.empty() ? "there are no rows" : "there are rows, and the claim is 'untested'", {},
                     "Give rows ([[rate]], [[choice]], [[law]], [[order]], [[value]]), or say why there are none: "
                     "untested = \"...\"");
  if (!claim.rows.empty()) read_seeds(root, claim);
  constexpr std::array<std::string_view, 3> forms = {"in mean", "in probability", "in mean square"};
  if (const Node* holds = root.find("holds")) claim.holds = static_cast<Functional>(choose(*holds, "holds", forms));
  if (!claim.holds && std::ranges::any_of(claim.rows, [](const ClaimRow& row) { return row.kind == ClaimKind::rate; }))
    require_key(root, "holds", "the file", "the form of the statement decides between mean, median and rms");
  return claim;
}

Claim read_claim(const std::string& path) { return parse_claim(read_file(path), path); }

std::vector<Claim> read_claims(const std::string& folder) {
  std::error_code problem;
  std::map<std::string, Claim> by_name;
  for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
    if (entry.path().extension() != ".toml") continue;
    Claim claim = read_claim(entry.path().string());
    const auto [at, is_new] = by_name.try_emplace(claim.name, claim);
    if (!is_new)
      throw StudyError({std::max(claim.path, at->second.path), 0, 0}, fmt::format("the name '{}' is taken", claim.name),
                       fmt::format("{} has it, too", std::min(claim.path, at->second.path)), "Choose another name");
  }
  if (problem)
    throw FileError(folder, "cannot be listed", problem.message(), "Name the folder of the claims: --jobs jobs/claims");
  if (by_name.empty())
    throw StudyError({folder, 0, 0}, "there are no claims", "no file here ends with .toml",
                     "Name the folder of the claims: --jobs jobs/claims");
  std::vector<Claim> out;
  out.reserve(by_name.size());
  for (auto& [name, claim] : by_name) out.push_back(std::move(claim));
  return out;
}

}  // namespace mixrate
