#include "math/hermite.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/error.hpp"
#include "math/block.hpp"
#include "math/pack.hpp"

namespace mixrate {

namespace {

/// One block of rows: weights (zero beyond the data) and the columns g_1..g_order.
class HermiteBlock {
 public:
  HermiteBlock(ConstVectorRef values, double variance, Index order, ConstVectorRef weights)
      : values_(values), weights_(weights), variance_(variance), buffer_(std::size_t(block_rows) * (order + 1)) {
    MIXRATE_EXPECT(variance >= 0.0, "a variance is >= 0");
    MIXRATE_EXPECT(values.size() >= 1 && order >= 0, "moments need data and an order >= 0");
    MIXRATE_EXPECT(weights.size() == 0 || weights.size() == values.size(), "one weight per value");
    for (Index r = 1; r <= order; ++r) columns_.push_back(buffer_.data() + r * block_rows);
  }

  [[nodiscard]] const double* weights() const { return buffer_.data(); }
  [[nodiscard]] const double* const* columns() const { return columns_.data(); }
  [[nodiscard]] Index order() const { return static_cast<Index>(columns_.size()); }

  /// Fill the block that begins at row `begin` and return its number of packs.
  int fill(Index begin) {
    const Index rows = std::min<Index>(block_rows, values_.size() - begin);
    const int packs = static_cast<int>((rows + pack_lanes - 1) / pack_lanes);
    std::fill_n(buffer_.begin(), block_rows, 0.0);
    if (weights_.size() == 0) {
      std::fill_n(buffer_.begin(), rows, 1.0);
    } else {
      std::copy_n(weights_.data() + begin, rows, buffer_.begin());
    }
    if (columns_.empty()) return packs;
    double* first = buffer_.data() + block_rows;
    std::copy_n(values_.data() + begin, rows, first);
    std::fill(first + rows, first + block_rows, 0.0);
    for (Index r = 1; r < order(); ++r) next_order(r, packs);
    return packs;
  }

 private:
  /// g_(r+1) = s g_r - r tau^2 g_(r-1).
  void next_order(Index r, int packs) {
    const Pack factor = broadcast(static_cast<double>(r) * variance_);
    const double* s = columns_[0];
    const double* now = columns_[static_cast<std::size_t>(r - 1)];
    double* next = buffer_.data() + (r + 1) * block_rows;
    for (int p = 0; p < packs * pack_lanes; p += pack_lanes) {
      const Pack before = r == 1 ? broadcast(1.0) : load(now - block_rows + p);
      store(next + p, load(s + p) * load(now + p) - factor * before);
    }
  }

  ConstVectorRef values_, weights_;
  double variance_;
  std::vector<double> buffer_;
  std::vector<const double*> columns_;
};

}  // namespace

Vector hermite_means(ConstVectorRef values, double variance, Index order, ConstVectorRef weights) {
  HermiteBlock block(values, variance, order, weights);
  PackSums sums;
  sums.resize(order + 1);
  for (Index begin = 0; begin < values.size(); begin += block_rows) {
    const int packs = block.fill(begin);
    add_weighted_sums(block.weights(), block.columns(), order, packs, sums, 0);
  }
  const Vector totals = read_sums(sums, 0, order);
  MIXRATE_EXPECT(!(totals[0] <= 0.0), "the weights sum to zero");
  return totals / totals[0];
}

HermiteMoments hermite_moments(ConstVectorRef values, double variance, Index order, ConstVectorRef weights) {
  MIXRATE_EXPECT(order >= 1, "a covariance needs at least one moment");
  HermiteBlock block(values, variance, order, weights);
  PackSums sums;
  sums.resize(num_gram(order));
  for (Index begin = 0; begin < values.size(); begin += block_rows) {
    const int packs = block.fill(begin);
    add_weighted_gram(block.weights(), block.columns(), order, packs, sums, 0);
  }
  const Matrix gram = read_gram(sums, 0, order);
  MIXRATE_EXPECT(!(gram(0, 0) <= 0.0), "the weights sum to zero");
  const Vector means = gram.col(0).tail(order) / gram(0, 0);
  return {means, gram.bottomRightCorner(order, order) / gram(0, 0) - means * means.transpose(), gram(0, 0)};
}

WideVector remove_noise(const WideVector& moments, Wide variance) {
  WideVector result = moments;
  const auto moment = [&moments](Index r) { return r == 0 ? Wide{1} : moments[r - 1]; };
  for (Index r = 2; r <= moments.size(); ++r) {
    Wide factor = 1.0L;  // r! / (j! (r - 2j)!) (-variance / 2)^j
    for (Index j = 1; 2 * j <= r; ++j) {
      factor *= static_cast<Wide>((r - 2 * j + 2) * (r - 2 * j + 1)) * (-0.5L * variance) / static_cast<Wide>(j);
      result[r - 1] += factor * moment(r - 2 * j);
    }
  }
  return result;
}

}  // namespace mixrate
