#include "runtime/run.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace mixrate {
namespace {

TEST(Run, CrashNotesOfAnEarlierRunBecomeDeathsByTheKeyOfTheCell) {
  std::string name = (std::filesystem::temp_directory_path() / "run_test_XXXXXX").string();
  const std::string directory = mkdtemp(name.data());
  const auto write = [&](const std::string& file, const std::string& text) {
    std::ofstream(directory + "/" + file) << "mixrate.crash/1 " << text << " end\n";
  };
  write("crash.1.10", "rank 1 signal 11 known 1 cell 0 replicate 5 key 77");   // now the cell at 2
  write("crash.2.11", "rank 2 signal 6 known 1 cell 1 replicate 8 key 1234");  // a cell that is gone
  write("crash.3.12", "rank 3 signal 6 known 0 cell 1 replicate 8 key 66");    // between replicates
  CellInfo first, second, third;
  first.key = 55;
  second.key = 66;
  third.key = 77;
  const std::vector<Death> deaths = deaths_of_crash_notes(directory, {&first, &second, &third});
  ASSERT_EQ(deaths.size(), 1u);
  EXPECT_EQ(deaths[0].cell, 2u);
  EXPECT_EQ(deaths[0].first, 5u);
  EXPECT_EQ(deaths[0].count, 1u);
  std::filesystem::remove_all(directory);
}

}  // namespace
}  // namespace mixrate
