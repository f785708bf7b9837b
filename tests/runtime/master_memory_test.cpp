#include <atomic>

#include "runtime/master_run.hpp"
#include "runtime/out_of_memory.hpp"

namespace mixrate {
namespace {

using namespace test;
using MasterMemoryTest = MasterRun;

TEST_F(MasterMemoryTest, WhatFindsNoMemoryIsLeftForAnotherRun) {
  std::atomic<int> tries{0}, computing{0}, most_beside{0};
  const auto work = [&](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    const int beside = computing++;
    const bool is_hungry = cell == 2 && first <= 7 && 7 < first + count;
    if (is_hungry && ++tries > 1) most_beside = beside;
    spin(2e-4 * count);
    --computing;
    if (is_hungry) throw OutOfMemory({cell, 7});
    return toy_batch(cell, first, count);
  };
  const MasterResult result = run(3, toy_cells(5, 100), work);
  EXPECT_EQ(result.report.end, RunEnd::no_memory);
  EXPECT_EQ(result.report.num_done, 499u);
  EXPECT_EQ(result.report.num_pending, 1u);
  EXPECT_FALSE(sink.values.contains({2, 7}));
  EXPECT_TRUE(sink.deaths.empty());
  EXPECT_EQ(tries, 2);
  EXPECT_EQ(most_beside, 0);
  EXPECT_TRUE(result.all_dismissed);
  EXPECT_EQ(codes, std::vector<int>({0, 0, 0}));
}

}  // namespace
}  // namespace mixrate
