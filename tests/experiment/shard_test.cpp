// Shards cover every replicate once, and evenly.
#include "experiment/schedule/shard.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "base/error.hpp"

namespace mixrate {
namespace {

TEST(Shard, parts_cover_every_replicate_once) {
  for (const std::uint32_t count : {1u, 2u, 3u, 7u, 50u}) {
    for (const std::uint32_t replicates : {0u, 1u, 2u, 40u, 41u, 4'000'000'000u}) {
      for (std::size_t cell = 0; cell < 9; ++cell) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> parts(count);
        for (std::uint32_t i = 1; i <= count; ++i)
          parts[(cell + i - 1) % count] = Shard{i, count}.range(cell, replicates);
        std::uint32_t end = 0;
        for (const auto& part : parts) {
          ASSERT_EQ(part.first, end);
          ASSERT_GE(part.second, part.first);
          end = part.second;
        }
        ASSERT_EQ(end, replicates);
      }
    }
  }
}

TEST(Shard, few_replicates_are_spread_over_the_shards) {
  std::vector<std::uint32_t> work(8, 0);
  for (std::uint32_t i = 1; i <= 8; ++i)
    for (std::size_t cell = 0; cell < 16; ++cell) {
      const auto [begin, end] = Shard{i, 8}.range(cell, 3);
      work[i - 1] += end - begin;
    }
  for (const std::uint32_t share : work) EXPECT_EQ(share, 6u);
}

TEST(Shard, is_read_from_text) {
  const Shard shard = parse_shard("3/8");
  EXPECT_EQ(shard.index, 3u);
  EXPECT_EQ(shard.count, 8u);
  EXPECT_EQ(parse_shard(shard.text()).folder(), "shard-3-of-8");
  for (const char* text : {"", "3", "0/8", "9/8", "1/0", "a/8", "1/8x", "-1/8", "1/ 8"})
    EXPECT_THROW(parse_shard(text), StudyError) << text;
}

}  // namespace
}  // namespace mixrate
