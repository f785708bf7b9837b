// Every study in jobs/ is planned, and its replicates depend on their keys alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <map>

#include "base/text.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {
namespace {

std::vector<std::string> study_files() {
  std::vector<std::string> out;
  for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(MIXRATE_SOURCE_DIR) / "jobs")) {
    if (file.path().extension() == ".toml") out.push_back(file.path().string());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string test_name(const ::testing::TestParamInfo<std::string>& info) {
  std::string name = slug(std::filesystem::path(info.param).stem().string());
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

/// Merged estimates have NaN in the columns of the atoms that they lack.
bool same_bits(const std::vector<double>& a, const std::vector<double>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

class StudyFile : public ::testing::TestWithParam<std::string> {};

TEST_P(StudyFile, IsPlannedAndItsResolvedTextIsTheSameStudy) {
  const Study study = read_study(GetParam());
  EXPECT_EQ(study.name, std::filesystem::path(GetParam()).stem().string());
  const Grid grid = expand(study);
  const Study again = parse_study(to_text(study.resolved), "resolved");
  EXPECT_EQ(to_text(again.resolved), to_text(study.resolved));
  const Grid same = expand(again);
  ASSERT_EQ(same.cells.size(), grid.cells.size());
  for (std::size_t i = 0; i < grid.cells.size(); ++i) {
    EXPECT_EQ(same.cells[i].info.id, grid.cells[i].info.id);
    EXPECT_EQ(same.cells[i].info.key, grid.cells[i].info.key);
    EXPECT_EQ(grid.cells[i].units, nullptr);  // published studies are of size 1 and computed as they are written
  }
}

/// The end-to-end tests run every series of every study. Here some of each, the small ones first, are run twice.
TEST_P(StudyFile, ReplicatesAreTheSameBytesTwice) {
  constexpr double most_s = 1.0;  // of computing for one study
  const Grid grid = expand(read_study(GetParam()));
  std::map<std::string, const Cell*> smallest;
  for (const Cell& cell : grid.cells) {
    const Cell*& known = smallest[cell.info.scenario + "." + std::to_string(cell.info.k) + "." + cell.info.estimator];
    if (known == nullptr || cell.info.n < known->info.n) known = &cell;
  }
  std::vector<const Cell*> cells;
  for (const auto& [series, cell] : smallest) cells.push_back(cell);
  std::ranges::stable_sort(cells, {}, [](const Cell* cell) { return cell->info.n * cell->info.k; });
  double spent_s = 0.0;
  for (const Cell* cell : cells) {
    if (spent_s > most_s) break;
    RecordBatch batch = make_batch(cell->info, 0, 0, 1), again = make_batch(cell->info, 0, 0, 1);
    try {
      run_replicate(*cell, 0, grid.seed, batch);
      run_replicate(*cell, 0, grid.seed, again);
    } catch (const UnusableProgram& error) {  // of a peer that is not installed here
      std::cout << "skipped: " << cell->info.id << ": " << error.what() << '\n';
      continue;
    }
    spent_s += batch.seconds[0] + again.seconds[0];
    ASSERT_TRUE(batch.messages.empty()) << cell->info.id << ": " << batch.messages[0].second;
    EXPECT_EQ(batch.values.size(), cell->info.columns.size());
    EXPECT_TRUE(std::isfinite(batch.log_likelihood[0])) << cell->info.id;
    EXPECT_TRUE(same_bits(batch.estimates, again.estimates)) << cell->info.id;
    EXPECT_NO_THROW({
      CellTable table(cell->info);
      table.insert(batch);
      table.insert(again);  // bit for bit, or it throws
    }) << cell->info.id;
  }
}

INSTANTIATE_TEST_SUITE_P(Jobs, StudyFile, ::testing::ValuesIn(study_files()), test_name);

}  // namespace
}  // namespace mixrate
