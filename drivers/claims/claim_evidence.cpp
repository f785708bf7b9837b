#include "drivers/claims/claim_evidence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <limits>

#include "analysis/format.hpp"
#include "base/text.hpp"
#include "drivers/claims/result_table.hpp"

namespace mixrate {

namespace {

bool is_there(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::exists(path, ignored);
}

/// Whether a line of a table is of this series (and, where it has one, of this column).
bool is_of_series(const ResultTable& table, std::size_t line, const ClaimRow& row) {
  return table.text(line, "scenario") == row.scenario && table.text(line, "estimator") == row.estimator &&
         table.integer(line, "k") == row.k && (row.column.empty() || table.text(line, "loss") == row.column);
}

/// Verdicts of `rates` that stand in the way of any other.
std::string obstacle_of_verdict(const ResultTable& table, std::size_t line) {
  const std::string_view verdict = table.text(line, "verdict"), note = table.text(line, "note");
  if (verdict == "atom at 0") return "a quarter of the errors is 0 in some cell: the median has no slope";
  if (!note.empty()) return std::string(note);
  if (verdict == "curved") return "the points bend";
  for (const std::string_view word : {"too few", "no spread", "by hand", "cannot tell"})
    if (verdict == word) return std::string(word);
  return std::isnan(table.number(line, "slope")) ? "no slope" : "";
}

std::string obstacle_of_fits(const ResultTable& table, std::size_t line) {
  const double missed = table.number(line, "share_not_converged"), nats = table.number(line, "optimisation_error");
  if (missed > most_not_converged) return fmt::format("{:.1f} % of the fits are not converged", 100.0 * missed);
  if (nats > most_optimisation_error) return fmt::format("fits are {:.2g} nats below the best known on average", nats);
  return "";
}

void find_slope(const ResultTable& table, const Claim& claim, const ClaimRow& row, FamilyRow& out) {
  const std::string_view functional = to_string(claim.holds.value_or(Functional::median));
  std::optional<std::size_t> found;
  for (std::size_t line = 0; line < table.num_rows(); ++line) {
    if (!is_of_series(table, line, row) || table.text(line, "functional") != functional) continue;
    if (found) table.refuse(line, "loss", fmt::format("the {} of {} stands here again", functional, row_text(row)));
    found = line;
  }
  if (!found) {
    out.obstacle = "the results do not have this row";
    return;
  }
  MeasuredSlope slope = {table.number(*found, "slope"), table.number(*found, "lower"), table.number(*found, "upper"),
                         table.number(*found, "freedom")};
  if (std::isnan(slope.freedom)) slope.freedom = std::numeric_limits<double>::infinity();  // as tables print it
  out.obstacle = obstacle_of_verdict(table, *found);
  if (out.obstacle.empty() && row.wants_certified) out.obstacle = obstacle_of_fits(table, *found);
  if (std::isnan(slope.slope)) return;
  if (!(slope.lower < slope.slope && slope.slope < slope.upper && slope.freedom > 0.0))
    table.refuse(*found, "slope", "a slope lies inside its interval, with degrees of freedom above 0");
  out.measured = slope;
}

/// The line of the largest n of a series; nothing: it is not there.
std::optional<std::size_t> last_line(const ResultTable& table, const ClaimRow& row) {
  std::optional<std::size_t> last;
  for (std::size_t line = 0; line < table.num_rows(); ++line) {
    if (!is_of_series(table, line, row)) continue;
    if (!last || table.integer(line, "n") > table.integer(*last, "n")) last = line;
  }
  return last;
}

void find_share(const ResultTable& table, const ClaimRow& row, FamilyRow& out) {
  const std::optional<std::size_t> line = last_line(table, row);
  if (!line) {
    out.obstacle = "the results do not have this row";
    return;
  }
  const double count = table.number(*line, "count"), share = table.number(*line, "mean");
  if (!(count >= 1.0 && share >= 0.0 && share <= 1.0))
    table.refuse(*line, "mean", "it is no share of at least one replicate");
  out.measured = MeasuredShare{std::round(share * count), count};
}

void find_law(const ResultTable& table, const ClaimRow& row, FamilyRow& out) {
  const std::optional<std::size_t> line = last_line(table, row);
  if (!line) {
    out.obstacle = "the results do not have this row";
    return;
  }
  const MeasuredLaw law = {table.number(*line, "distance"), table.number(*line, "p"), table.number(*line, "count")};
  if (!(law.count >= 1.0 && law.distance >= 0.0 && law.p >= 0.0 && law.p <= 1.0))
    table.refuse(*line, "distance", "it is no distance with a p-value");
  if (table.integer(*line, "negative") > 0) out.obstacle = "some fits of k + 1 atoms are no maxima";
  out.measured = law;
}

void find_order(const ResultTable& table, const ClaimRow& row, FamilyRow& out) {
  for (std::size_t line = 0; line < table.num_rows(); ++line) {
    if (table.text(line, "table") != row.label || table.text(line, "column") != row.column) continue;
    const bool has_drift = !table.text(line, "drift").empty();  // none where the column is 0
    if (table.text(line, "order").empty())
      out.obstacle = "the column has no order";
    else
      out.measured = MeasuredOrder{table.number(line, "order"), has_drift ? table.number(line, "drift") : 0.0};
    return;
  }
  out.obstacle = "the results do not have this row";
}

void find_value(const ResultTable& table, const ClaimRow& row, FamilyRow& out) {
  const std::size_t line = table.num_rows() - 1;
  const double factor = row.times.empty() ? 1.0 : table.number(line, row.times);
  const MeasuredValue value = {factor * table.number(line, row.column), factor * table.number(line, row.error)};
  if (!(value.error > 0.0)) table.refuse(line, row.error, "a standard error is above 0");
  if (!row.stated_column.empty()) out.stated = factor * table.number(line, row.stated_column);
  out.measured = value;
}

/// What follows a word in a list of "word value" entries; "" if it is not there.
std::string entry_of(std::string_view text, std::string_view word) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(", ", begin), text.size());
    const std::string_view entry = text.substr(begin, end - begin);
    if (entry.starts_with(word) && entry.size() > word.size() && entry[word.size()] == ' ')
      return std::string(entry.substr(word.size() + 1));
    begin = end + 2;
  }
  return {};
}

}  // namespace

ResultProvenance parse_provenance(const std::string& text) {
  ResultProvenance out;
  out.text = text.substr(0, text.find('\n'));
  out.commit = entry_of(out.text, "commit");
  out.level = entry_of(out.text, "level");
  const std::string seed = entry_of(out.text, "seed");
  std::uint64_t value = 0;
  const auto [end, problem] = std::from_chars(seed.data(), seed.data() + seed.size(), value);
  if (problem == std::errc() && end == seed.data() + seed.size()) out.seed = value;
  return out;
}

/// One folder of results. Tables are read when they are asked for.
struct ClaimEvidence::Folder {
  std::string path;
  std::optional<ResultProvenance> provenance;
  std::map<std::string, std::unique_ptr<ResultTable>> tables;

  /// nullptr: there is no such file.
  const ResultTable* table(const std::string& name) {
    const auto at = tables.find(name);
    if (at != tables.end()) return at->second.get();
    const std::string file = path + "/" + name;
    return tables.emplace(name, is_there(file) ? std::make_unique<ResultTable>(file) : nullptr).first->second.get();
  }
};

ClaimEvidence::ClaimEvidence(std::string folder) : directory_(std::move(folder)) {}
ClaimEvidence::~ClaimEvidence() = default;

ClaimEvidence::Folder& ClaimEvidence::folder_of(const ClaimRow& row) {
  std::unique_ptr<Folder>& folder = folders_[row.results];
  if (folder == nullptr) {
    folder = std::make_unique<Folder>();
    folder->path = directory_ + "/" + row.results;
    const std::string file = folder->path + "/provenance.txt";
    if (is_there(file)) folder->provenance = parse_provenance(read_file(file));
  }
  return *folder;
}

const ResultProvenance* ClaimEvidence::provenance(const ClaimRow& row) {
  const std::optional<ResultProvenance>& there = folder_of(row).provenance;
  return there ? &*there : nullptr;
}

FamilyRow ClaimEvidence::find(const Claim& claim, const ClaimRow& row) {
  FamilyRow out{.sense = row.sense, .is_exact = row.kind == ClaimKind::order, .stated = row.stated, .rival = row.rival};
  Folder& folder = folder_of(row);
  if (!folder.provenance) {
    out.obstacle = fmt::format("no results of {}", row.results);
    return out;
  }
  if (!out.is_exact && folder.provenance->seed != claim.confirm) {
    out.is_confirmed = false;
    out.obstacle = folder.provenance->seed ? fmt::format("results of {} are of seed {}, not {}", row.results,
                                                         *folder.provenance->seed, claim.confirm)
                                           : fmt::format("results of {} do not say their seed", row.results);
    return out;
  }
  const std::array<std::string, 5> files = {"rates.csv", "cells.csv", "order.csv", "orders.csv", row.label + ".csv"};
  const std::string& file = files[static_cast<std::size_t>(row.kind)];
  const ResultTable* table = folder.table(file);
  if (table == nullptr) {
    out.obstacle = fmt::format("{} has no {}", row.results, file);
    return out;
  }
  switch (row.kind) {
    case ClaimKind::rate:
      find_slope(*table, claim, row, out);
      break;
    case ClaimKind::choice:
      find_share(*table, row, out);
      break;
    case ClaimKind::law:
      find_law(*table, row, out);
      break;
    case ClaimKind::order:
      find_order(*table, row, out);
      break;
    case ClaimKind::value:
      find_value(*table, row, out);
      break;
  }
  return out;
}

}  // namespace mixrate
