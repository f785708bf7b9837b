#include "runtime/launch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace mixrate {
namespace {

using testing::HasSubstr;

LaunchCheck check(int ranks, std::map<std::string, std::string> variables) {
  return check_launch(ranks, [&](const char* name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  });
}

TEST(Launch, NothingToSayWhenAllIsWell) {
  EXPECT_EQ(check(1, {}).message, "");
  EXPECT_EQ(check(4, {{"OMPI_COMM_WORLD_SIZE", "4"}, {"SLURM_NTASKS", "8"}}).message, "");
  EXPECT_EQ(check(1, {{"OMPI_COMM_WORLD_SIZE", "1"}, {"SLURM_STEP_NUM_TASKS", "2"}}).message, "")
      << "mpirun -n 1 in a Slurm job of two nodes";
  EXPECT_EQ(check(1, {{"SLURM_NTASKS", "1"}}).message, "");
}

TEST(Launch, CopiesThatDoNotSeeEachOtherAreAnError) {
  for (const char* name : {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "SLURM_STEP_NUM_TASKS"}) {
    const LaunchCheck result = check(1, {{name, "4"}});
    EXPECT_TRUE(result.several_copies);
    EXPECT_THAT(result.message, HasSubstr("4 copies of mixrate were started"));
  }
}

TEST(Launch, OneProcessInALargeAllocationIsAWarning) {
  const LaunchCheck result = check(1, {{"SLURM_NTASKS", "16"}});
  EXPECT_FALSE(result.several_copies);
  EXPECT_THAT(result.message, HasSubstr("16 tasks"));
}

}  // namespace
}  // namespace mixrate
