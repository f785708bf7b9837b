#include "math/block.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mixrate {
namespace {

/// A deterministic rough number in (-1, 1).
double rough(int i) { return std::sin(12.9898 * i + 78.233 * (i % 7)); }

class SoftmaxBlock : public ::testing::TestWithParam<int> {};

TEST_P(SoftmaxBlock, MatchesThePlainFormulaOnPartialBlocks) {
  const int k = GetParam();
  for (const int rows : {1, 3, 8, 17, block_rows - 1, block_rows}) {
    const int packs = (rows + pack_lanes - 1) / pack_lanes;
    std::vector<double> joint(static_cast<std::size_t>(k * block_rows), 0.0);
    for (int i = 0; i < k; ++i) {
      for (int row = 0; row < rows; ++row)
        joint[static_cast<std::size_t>(i * block_rows + row)] = 40.0 * rough(31 * i + row) - 500.0;
    }
    const std::vector<double> input = joint;
    const double total = softmax_block(joint.data(), k, rows, packs);
    double expected = 0.0;
    for (int row = 0; row < rows; ++row) {
      long double sum = 0.0L;
      for (int i = 0; i < k; ++i)
        sum += expl(static_cast<long double>(input[static_cast<std::size_t>(i * block_rows + row)]));
      expected += static_cast<double>(logl(sum));
      for (int i = 0; i < k; ++i) {
        const auto at = static_cast<std::size_t>(i * block_rows + row);
        EXPECT_NEAR(joint[at], static_cast<double>(expl(static_cast<long double>(input[at])) / sum), 1e-14);
      }
    }
    EXPECT_NEAR(total, expected, 1e-11 * std::abs(expected));
    for (int row = rows; row < packs * pack_lanes; ++row) {
      for (int i = 0; i < k; ++i) EXPECT_EQ(joint[static_cast<std::size_t>(i * block_rows + row)], 0.0);
    }
  }
}

TEST_P(SoftmaxBlock, NotANumberIsNotHidden) {
  const int k = GetParam();
  std::vector<double> joint(static_cast<std::size_t>(k * block_rows), 0.0);
  joint[2] = std::nan("");
  EXPECT_FALSE(std::isfinite(softmax_block(joint.data(), k, block_rows, block_rows / pack_lanes)));
}

INSTANTIATE_TEST_SUITE_P(Atoms, SoftmaxBlock, ::testing::Values(1, 2, 3, 4, 5, 9, 130));

TEST(BlockSums, GramAndOuterMatchTheirDefinitions) {
  constexpr int d = 3, packs = 4, rows = packs * pack_lanes;
  std::vector<std::vector<double>> x(d, std::vector<double>(block_rows));
  std::vector<double> w(block_rows);
  for (int row = 0; row < rows; ++row) {
    w[static_cast<std::size_t>(row)] = 1.0 + 0.5 * rough(row);
    for (int a = 0; a < d; ++a) x[static_cast<std::size_t>(a)][static_cast<std::size_t>(row)] = rough(100 * a + row);
  }
  const double* columns[d] = {x[0].data(), x[1].data(), x[2].data()};
  for (const Index used : {0, 1, 3}) {
    PackSums sums;
    sums.resize(1 + num_gram(used));
    add_weighted_gram(w.data(), columns, used, packs, sums, 1);
    const Matrix gram = read_gram(sums, 1, used);
    for (Index a = 0; a <= used; ++a) {
      for (Index b = 0; b <= used; ++b) {
        double expected = 0.0;
        for (int row = 0; row < rows; ++row) {
          const auto at = static_cast<std::size_t>(row);
          const double left = a == 0 ? 1.0 : columns[a - 1][at], right = b == 0 ? 1.0 : columns[b - 1][at];
          expected += w[at] * left * right;
        }
        EXPECT_NEAR(gram(a, b), expected, 1e-12);
      }
    }
  }
  Matrix outer = Matrix::Zero(d, d);
  add_outer(columns, columns, d, packs, -2.0, outer);
  for (int b = 0; b < d; ++b) {
    for (int a = b; a < d; ++a) {
      double expected = 0.0;
      for (int row = 0; row < rows; ++row) expected -= 2.0 * columns[a][row] * columns[b][row];
      EXPECT_NEAR(outer(a, b), expected, 1e-12);
    }
  }
}

}  // namespace
}  // namespace mixrate
