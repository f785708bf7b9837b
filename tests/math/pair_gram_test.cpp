// Pairwise Gram matrices against plain sums.
#include "math/pair_gram.hpp"

#include <gtest/gtest.h>

#include "random/stream.hpp"

namespace mixrate {
namespace {

/// Columns block_rows apart, rows beyond `rows` zero.
std::vector<double> columns(Index count, int rows, Stream& stream) {
  std::vector<double> out(static_cast<std::size_t>(count * block_rows), 0.0);
  for (Index c = 0; c < count; ++c)
    for (int row = 0; row < rows; ++row) out[static_cast<std::size_t>(c * block_rows + row)] = sample_normal(stream);
  return out;
}

TEST(PairGram, SumsOfProductsAndOfGivenWeights) {
  Stream stream({1, 2, 3}, Purpose::test);
  for (const Index d : {1, 2, 4}) {
    for (const Index m : {1, 2, 5, 9}) {
      for (const int rows : {block_rows, 37}) {
        const std::vector<double> x = columns(d, rows, stream), f = columns(m, rows, stream);
        const std::vector<double> w = columns(m * (m + 1) / 2, rows, stream);
        std::vector<const double*> pointers;
        for (Index a = 0; a < d; ++a) pointers.push_back(x.data() + a * block_rows);
        const int packs = (rows + pack_lanes - 1) / pack_lanes;
        const RowBlock block{0, rows, packs, pointers.data(), nullptr};
        BasisProducts basis(d);
        basis.set(block);
        PairGram products(m, d), weighted(m, d);
        for (int twice = 0; twice < 2; ++twice) {  // sums go on from block to block
          products.add_products(f.data(), basis, packs);
          weighted.add_weighted(w.data(), basis, packs);
        }
        for (Index p = 0; p < m; ++p) {
          for (Index q = p; q < m; ++q) {
            Matrix by_product = Matrix::Zero(d + 1, d + 1), by_weight = by_product;
            for (int row = 0; row < rows; ++row) {
              Vector z(d + 1);
              z[0] = 1.0;
              for (Index a = 0; a < d; ++a) z[a + 1] = x[static_cast<std::size_t>(a * block_rows + row)];
              const auto at = [row](Index c) { return static_cast<std::size_t>(c * block_rows + row); };
              by_product += 2.0 * f[at(p)] * f[at(q)] * z * z.transpose();
              by_weight += 2.0 * w[at(weighted.pair(p, q))] * z * z.transpose();
            }
            EXPECT_LT((products.gram(p, q) - by_product).cwiseAbs().maxCoeff(), 1e-11);
            EXPECT_LT((weighted.gram(p, q) - by_weight).cwiseAbs().maxCoeff(), 1e-11);
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace mixrate
