#include "drivers/report/report_study.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string_view>

#include "base/quote.hpp"
#include "drivers/results/parts.hpp"
#include "drivers/results/remaining.hpp"
#include "drivers/results/result_directory.hpp"
#include "drivers/results/results.hpp"
#include "experiment/record/missing.hpp"
#include "experiment/record/run_history.hpp"
#include "store/digest.hpp"

namespace mixrate {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr std::size_t most_failures_shown = 100, most_missing_shown = 20, most_words_shown = 200;
constexpr std::size_t longest_study_text = 200000;

/// The first few of the different values that cells have, in order, and how many there are.
template <class Value, class Get>
Json different_values(const ResultSet& results, Get get) {
  std::set<Value> known;
  Json list = Json::array();
  for (const CellTable& cell : results.cells)
    if (const auto [at, is_new] = known.insert(get(cell.info)); is_new && list.size() < most_words_shown)
      list.push_back(*at);
  return {{"list", std::move(list)}, {"total", known.size()}};
}

Json asked_part(const ResultSet& results) {
  using Text = std::string;
  Json sizes = different_values<std::int64_t>(results, [](const CellInfo& c) { return c.n; });
  std::sort(sizes["list"].begin(), sizes["list"].end());
  return {{"scenarios", different_values<Text>(results, [](const CellInfo& c) { return c.scenario; })},
          {"families", different_values<Text>(results, [](const CellInfo& c) { return c.family; })},
          {"estimators", different_values<Text>(results, [](const CellInfo& c) { return c.estimator; })},
          {"starts", different_values<Text>(results, [](const CellInfo& c) { return c.start; })},
          {"k", different_values<std::int64_t>(results, [](const CellInfo& c) { return c.k; })},
          {"axes", different_values<Text>(results, [](const CellInfo& c) { return c.axis; })},
          {"n", std::move(sizes)},
          {"replicates", different_values<std::uint32_t>(results, [](const CellInfo& c) { return c.replicates; })}};
}

Json progress_part(const ResultSet& results, const StudyState& state, const std::string& path) {
  const std::vector<MissingRows> missing = missing_rows(results);
  const double workers = num_workers(state);
  Json list = Json::array();
  for (std::size_t i = 0; i < std::min(missing.size(), most_missing_shown); ++i)
    list.push_back(missing_text(missing[i]));
  return {{"total", count_replicates(state).total},
          {"missing", num_missing(missing)},
          {"running", is_running(path)},
          {"workers", workers},
          {"wall_left_s", rounded_number(remaining(state, shard_of(state)).remaining_s / workers)},
          {"cells_missing", missing.size()},
          {"missing_rows", std::move(list)}};
}

/// Counts over cells: what a series or a cell costs and how its fits ended.
struct CellCounts {
  std::uint64_t asked = 0, done = 0, timed = 0;
  double seconds = 0.0;
  std::array<std::uint64_t, num_fit_statuses> statuses{};
  void add(const CellState& cell) {
    asked += cell.info.replicates;
    done += cell.num_done;
    timed += cell.num_timed;
    seconds += cell.seconds;
    for (std::size_t s = 0; s < statuses.size(); ++s) statuses[s] += cell.statuses[s];
  }
  [[nodiscard]] Json json() const {
    const double each = timed > 0 ? seconds / static_cast<double>(timed) : std::nan("");
    Json by_status = Json::array();
    for (std::size_t s = 1; s < statuses.size(); ++s) by_status.push_back(statuses[s]);
    return {{"asked", asked},
            {"done", done},
            {"seconds", rounded_number(seconds)},
            {"seconds_each", rounded_number(each)},
            {"statuses", std::move(by_status)}};
  }
};

Json series_part(const StudyState& state, const std::vector<Series>& all, const ReportLimits& limits) {
  Json list = Json::array();
  for (const Series& series : all) {
    if (list.size() == limits.cells) break;
    CellCounts counts;
    for (const std::size_t c : series.cells) counts.add(state.cells[c]);
    Json one = {{"scenario", series.scenario}, {"estimator", series.estimator}, {"k", series.k}, {"k0", series.k0},
                {"axis", series.axis},         {"cells", series.cells.size()}};
    one.update(counts.json());
    list.push_back(std::move(one));
  }
  return {{"list", std::move(list)}, {"total", all.size()}};
}

Json cells_part(const StudyState& state, const ReportLimits& limits) {
  Json list = Json::array();
  for (const CellState& cell : state.cells) {
    if (list.size() == limits.cells) break;
    CellCounts counts;
    counts.add(cell);
    Json one = {{"cell", cell.info.id},
                {"scenario", cell.info.scenario},
                {"estimator", cell.info.estimator},
                {"k", cell.info.k},
                {"n", cell.info.n}};
    one.update(counts.json());
    list.push_back(std::move(one));
  }
  return {{"list", std::move(list)}, {"total", state.cells.size()}};
}

std::string replay_words(const std::string& path, const std::string& cell, std::uint32_t replicate) {
  return fmt::format("mixrate replay {} --cell {} --replicate {}", shell_path(path), shell_word(cell), replicate);
}

Json failures_part(const StudyState& state, const std::string& path) {
  Json list = Json::array();
  std::uint64_t total = 0;
  for (const CellState& cell : state.cells) {
    for (const FitStatus status : {FitStatus::failed, FitStatus::crashed})
      total += cell.statuses[static_cast<std::size_t>(status)];
    for (const auto& [replicate, message] : cell.failures)
      if (list.size() < most_failures_shown)
        list.push_back({{"cell", cell.info.id},
                        {"replicate", replicate},
                        {"message", clipped(terminal_text(message), 1000)},
                        {"replay", replay_words(path, cell.info.id, replicate)}});
  }
  return {{"list", std::move(list)}, {"total", total}};
}

/// The digest of the result file; "" where there is none, or one with other rows than those that the page shows.
std::string digest_of(const std::string& path, const StudyState& shown) {
  const bool is_directory = fs::is_directory(path);
  const std::string file = is_directory ? ResultDirectory::file_of(path) : path;
  if (fs::path(file).extension() == ".journal" || !fs::exists(file)) return {};
  try {
    if (is_directory && count_replicates(load_state(file)).done != count_replicates(shown).done) return {};
    return cells_digest(file);
  } catch (const UserError&) {  // a directory is read by its journal; its result file may be damaged
    return {};
  }
}

Json provenance_part(const Provenance& facts) {
  Json runs = Json::array();
  for (const Provenance& run : history_of(facts)) runs.push_back(run);
  Json own = facts;
  own.erase("history");
  return {{"facts", std::move(own)}, {"history", std::move(runs)}};
}

}  // namespace

Json report_study(const ResultSet& results, const std::string& path, const ReportLimits& limits) {
  const StudyState state = state_of(results);
  const std::vector<Series> all = find_series(results);
  const std::vector<RateRow> rates = compute_rates(results);
  CellCounts sum;
  for (const CellState& cell : state.cells) sum.add(cell);
  Json words = Json::array();
  for (int status = 1; status < num_fit_statuses; ++status) words.push_back(to_string(static_cast<FitStatus>(status)));
  const std::string first_cell = state.cells.empty() ? "0" : state.cells.front().info.id;
  return {{"path", path},
          {"name", results.study_name},
          {"seed", std::to_string(results.seed)},  // beyond 2^53 numbers of JavaScript lose digits
          {"hash", fmt::format("{:016x}", results.study_hash)},
          {"text", clipped(results.study_text, longest_study_text)},
          {"asked", asked_part(results)},
          {"progress", progress_part(results, state, path)},
          {"all", sum.json()},
          {"status_words", std::move(words)},
          {"rates", rates_part(rates, limits)},
          {"series", series_part(state, all, limits)},
          {"figures", figures_part(results, all, rates, limits)},
          {"summaries", summaries_part(results, limits)},
          {"cells", cells_part(state, limits)},
          {"failures", failures_part(state, path)},
          {"provenance", provenance_part(results.provenance)},
          {"digest", digest_of(path, state)},
          {"commands",
           {{"status", fmt::format("mixrate status {}", shell_path(path))},
            {"digest", fmt::format("mixrate status --digest {}", shell_path(path))},
            {"rates", fmt::format("mixrate rates {} --format csv", shell_path(path))},
            {"cells", fmt::format("mixrate cells {} --format csv", shell_path(path))},
            {"replay", replay_words(path, first_cell, 0)}}}};
}

bool is_running(const std::string& path) { return fs::is_directory(path) && ResultDirectory::is_running(path); }

}  // namespace mixrate
