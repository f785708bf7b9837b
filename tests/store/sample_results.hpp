// A small result set with every awkward value in it, and a scratch directory.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>
#include <vector>

#include "experiment/record/result_set.hpp"
#include "store/resume.hpp"

namespace mixrate::test {

/// A directory that is removed with everything in it.
class ScratchDirectory {
 public:
  ScratchDirectory() {
    std::string pattern = (std::filesystem::temp_directory_path() / "mixrate-store-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ScratchDirectory(const ScratchDirectory&) = delete;
  ScratchDirectory& operator=(const ScratchDirectory&) = delete;
  ~ScratchDirectory() {
    std::error_code ignored;
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline std::string read_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_bytes(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

inline CellInfo sample_info(const std::string& id, std::int64_t n, std::uint32_t replicates) {
  CellInfo info;
  info.id = id;
  info.key = 0x9e3779b97f4a7c15ULL + static_cast<std::uint64_t>(n);  // above 2^63: must not pass through a signed type
  info.scenario = "two-atoms";
  info.family = "gaussian-mixture";
  info.estimator = "em";
  info.start = "oracle";
  info.axis = "p";
  info.n = n;
  info.k = 2;
  info.k0 = 1;
  info.replicates = replicates;
  info.columns = Columns({"voronoi-exact", "blocks.over.variance"}, ColumnKind::loss);
  info.predicted = {-0.5, std::numeric_limits<double>::quiet_NaN()};
  info.floor = {std::numeric_limits<double>::quiet_NaN(), 0.125};
  info.estimate_columns = {"log_weight[0]", "θ[0]", "variance"};
  return info;
}

/// A table with one finished row of ordinary numbers, one of extremes, one failed and one pending.
inline CellTable sample_cell(const std::string& id, std::int64_t n) {
  CellTable cell(sample_info(id, n, 4));
  const double extremes[] = {-0.0, std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::infinity(),
                             std::bit_cast<double>(0x7ff800000000beefULL), 0.1};
  cell.status = {1, 4, 7, 0};
  cell.iterations = {12, std::numeric_limits<std::int32_t>::max(), 0, 0};
  cell.log_likelihood = {-1234.5 / static_cast<double>(n), extremes[2], extremes[3], cell.log_likelihood[3]};
  cell.seconds = {0.25, 1e-9, 0.0, cell.seconds[3]};
  for (std::size_t i = 0; i < 4; ++i) cell.values[i] = extremes[i];
  for (std::size_t i = 0; i < 6; ++i) cell.estimates[i] = extremes[4] * static_cast<double>(i) / 3.0;
  for (std::size_t i = 0; i < 12; ++i) cell.certificate[i] = 1e-9 / static_cast<double>(i + 1);
  cell.messages = {{2, "singular matrix; \"n\" = 3,\nsecond line; voilà"}};
  return cell;
}

inline ResultSet sample_results() {
  ResultSet results;
  results.study_name = "sample";
  results.study_text = "name = \"sample\"\nreplicates = 4\nseed = 18446744073709551615\n";
  results.study_hash = 0xfedcba9876543210ULL;
  results.seed = std::numeric_limits<std::uint64_t>::max();
  results.cells = {sample_cell("two-atoms.k2.n1000.em", 1000), sample_cell("two-atoms.k2.n100.em", 100)};
  results.cells[1].messages.clear();
  results.provenance = {{"command", "mixrate run sample.toml"}, {"commit", ""}, {"hosts", "a,b"}};
  return results;
}

/// Asks for what the results hold.
inline StudyRequest request_for(const ResultSet& results) {
  StudyRequest request{"results.journal", results.study_name, results.study_text, results.study_hash, results.seed, {}};
  for (const auto& cell : results.cells) request.cells.push_back(cell.info);
  return request;
}

inline std::vector<SummaryRow> sample_summary() {
  SummaryRow row;
  row.cell = "two-atoms.k2.n1000.em";
  row.column = "voronoi-exact";
  row.mean = 0.25;
  row.count = 2;
  return {row, row};
}

inline std::vector<RateRow> sample_rates() {
  RateRow row;
  row.scenario = "two-atoms";
  row.column = "voronoi-exact";
  row.functional = Functional::median;
  row.slope = -0.5;
  row.predicted = std::numeric_limits<double>::quiet_NaN();
  row.verdict = "no theory";
  return {row};
}

/// A summary whose rows are there already, in one piece.
inline SummarySource source_of(std::vector<SummaryRow> rows) {
  SummarySource source;
  source.num_rows = rows.size();
  source.num_pieces = 1;
  const auto longest = [&rows](std::string SummaryRow::*text) {
    std::size_t length = 0;
    for (const SummaryRow& row : rows) length = std::max(length, (row.*text).size());
    return length;
  };
  source.cell_length = longest(&SummaryRow::cell);
  source.scenario_length = longest(&SummaryRow::scenario);
  source.estimator_length = longest(&SummaryRow::estimator);
  source.column_length = longest(&SummaryRow::column);
  source.axis_length = longest(&SummaryRow::axis);
  source.make = [all = std::move(rows)](const ResultSet& /*results*/, std::size_t /*piece*/) { return all; };
  return source;
}

}  // namespace mixrate::test
