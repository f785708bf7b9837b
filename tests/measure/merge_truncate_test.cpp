#include "measure/merge_truncate.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mixrate {
namespace {

Matrix on_a_line(const Vector& at) {
  Matrix out(at.size(), at.size());
  for (Index i = 0; i < at.size(); ++i) out.col(i) = (at.array() - at[i]).abs();
  return out;
}

const std::vector<Index> in_order = {0, 1, 2, 3, 4};

/// omega = 0.1, c = 1, r = 2, so that masses up to 0.01 are noise. Positions 0, 0.05, 1, 1.2, 5.
TEST(MergeTruncate, ByHand) {
  const Matrix distances = on_a_line(Vector{{0, 0.05, 1, 1.2, 5}});
  const Vector masses{{.30, .20, .30, .195, .005}};
  const Survivors out = merge_truncate_merge(masses, distances, in_order, {.omega = 0.1, .c = 1.0, .r = 2.0});
  // 1 joins 0 (.5); 4 is light; .195 * .2^2 = .0078 <= .01, so 3 goes to 2, and 4 to its nearest, 2.
  EXPECT_EQ(out.atoms, (std::vector<Index>{0, 2}));
  EXPECT_NEAR(out.masses[0], 0.5, 1e-15);
  EXPECT_NEAR(out.masses[1], 0.5, 1e-15);
  // r = 1: masses up to .1; .195 * .2 = .039 <= .1 as before; .3 * 1 > .1.
  EXPECT_EQ(merge_truncate_merge(masses, distances, in_order, {.omega = 0.1, .c = 1.0, .r = 1.0}).size(), 2);
  // c = 0.8: the threshold is .0064, so 3 stays; 4 is still noise.
  EXPECT_EQ(merge_truncate_merge(masses, distances, in_order, {.omega = 0.1, .c = 0.8, .r = 2.0}).atoms,
            (std::vector<Index>{0, 2, 3}));
  // c = 0.5: .005 > .0025 stays, too.
  EXPECT_EQ(merge_truncate_merge(masses, distances, in_order, {.omega = 0.1, .c = 0.5, .r = 2.0}).size(), 4);
}

TEST(MergeTruncate, TheOrderDecidesWhoSurvivesTheFirstMerger) {
  const Matrix distances = on_a_line(Vector{{0, 0.08, 0.16}});
  const Vector masses{{.4, .3, .3}};
  const MergeTruncate thresholds{.omega = 0.1, .c = 0.1, .r = 2.0};
  const std::vector<Index> forward = {0, 1, 2}, middle = {1, 0, 2};
  EXPECT_EQ(merge_truncate_merge(masses, distances, forward, thresholds).atoms, (std::vector<Index>{0, 2}));
  EXPECT_EQ(merge_truncate_merge(masses, distances, middle, thresholds).atoms, (std::vector<Index>{1}));
}

TEST(MergeTruncate, OneAtomIsLeftAtLeast) {
  const Survivors out =
      merge_truncate_merge(Vector{{.5, .5}}, on_a_line(Vector{{0, 5}}), std::vector<Index>{1, 0}, {.omega = 2.0});
  EXPECT_EQ(out.atoms, (std::vector<Index>{0}));
  EXPECT_DOUBLE_EQ(out.masses[0], 1.0);
}

}  // namespace
}  // namespace mixrate
