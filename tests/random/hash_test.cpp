#include "random/hash.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <set>
#include <string>

namespace mixrate {
namespace {

TEST(ContentHash, DependsOnOrderAndBoundaries) {
  EXPECT_NE(ContentHash().add("ab").add("c").value(), ContentHash().add("a").add("bc").value());
  EXPECT_NE(ContentHash().add("a").add("b").value(), ContentHash().add("b").add("a").value());
  EXPECT_EQ(ContentHash().add("ab").value(), ContentHash().add(std::string("ab")).value());
}

TEST(ContentHash, DoublesCountToEightDigits) {
  EXPECT_EQ(ContentHash().add(0.0).value(), ContentHash().add(-0.0).value());
  EXPECT_EQ(ContentHash().add(0.1 + 0.2).value(), ContentHash().add(0.3).value());  // another arithmetic
  EXPECT_NE(ContentHash().add(0.3000001).value(), ContentHash().add(0.3).value());
  EXPECT_NE(ContentHash().add(1.0).value(), ContentHash().add(-1.0).value());
  EXPECT_NE(ContentHash().add(1e-300).value(), ContentHash().add(0.0).value());
}

TEST(ContentHash, FlipsHalfTheBitsOnAverage) {
  double flipped = 0.0;
  std::set<std::uint64_t> seen;
  constexpr int count = 2000;
  for (std::uint64_t word = 0; word < count; ++word) {
    const std::uint64_t here = ContentHash().add(word).value(), there = ContentHash().add(word ^ 1U).value();
    seen.insert(here);
    flipped += std::popcount(here ^ there);
  }
  EXPECT_EQ(seen.size(), static_cast<std::size_t>(count));
  EXPECT_NEAR(flipped / count, 32.0, 4.0 * 4.0 / std::sqrt(count));  // sd of a Binomial(64, 1/2) is 4
}

TEST(ContentHash, IsPinned) {  // results name their cells by it: a change makes old files unreadable
  EXPECT_EQ(ContentHash().add("mixrate").add(std::uint64_t{7}).add(0.5).value(), 0xec710f51b37f8472ULL);
}

}  // namespace
}  // namespace mixrate
