// Kernels over one block of rows (struct of arrays, padded to whole packs): soft-max, weighted sums, Gram matrices.
#pragma once

#include <vector>

#include "base/types.hpp"
#include "math/pack.hpp"

namespace mixrate {

/// Pointers to the columns of one block of rows. `rows` are valid; buffers are readable up to packs * pack_lanes.
struct RowBlock {
  Index begin = 0;
  int rows = 0;
  int packs = 0;
  const double* const* x = nullptr;  // d columns, already offset to the block
  const double* const* y = nullptr;  // q columns
  const double* weights = nullptr;   // how many times each row counts, 0 beyond the last; nullptr: once
};

/// A sum kept lane by lane between blocks; `total` folds the lanes in a fixed order.
class PackSums {
 public:
  void resize(Index count) { lanes_.assign(static_cast<std::size_t>(count * pack_lanes), 0.0); }
  void clear() { std::fill(lanes_.begin(), lanes_.end(), 0.0); }
  void add(Index i, Pack value) { store(at(i), load(at(i)) + value); }
  [[nodiscard]] double total(Index i) const { return horizontal_sum(load(lanes_.data() + i * pack_lanes)); }

 private:
  double* at(Index i) { return lanes_.data() + i * pack_lanes; }
  std::vector<double> lanes_;
};

/// Turn log-joint terms into responsibilities, in place, and return sum over rows of log sum_i exp(joint_i).
///
/// joint: k columns of `block_rows` doubles. Rows beyond `rows` become 0 and add nothing. Not finite input gives a
/// not-finite result. The logarithm is taken once per block, of the product of the row sums (each in [1, k]).
double softmax_block(double* joint, Index k, int rows, int packs);

/// The same where row j counts weights[j] times: sum over rows of weights_j log sum_i exp(joint_ij). What is left in
/// `joint` is not weighted. weights: whole packs.
double weighted_softmax_block(double* joint, Index k, int rows, int packs, const double* weights);

/// Multiply `count` columns, block_rows apart, by `weights` row by row.
inline void weigh_columns(const double* weights, Index count, int packs, double* columns) {
  for (Index c = 0; c < count; ++c, columns += block_rows)
    for (int v = 0; v < packs * pack_lanes; v += pack_lanes) store(columns + v, load(columns + v) * load(weights + v));
}

/// out = sum_i w_i h_i row by row, over `count` columns that are block_rows apart; `span` rows, whole packs.
inline void mix_columns(const double* w, const double* h, Index count, int span, double* out) {
  for (int v = 0; v < span; v += pack_lanes) {
    Pack sum = Pack{};
    for (Index i = 0; i < count; ++i) sum += load(w + i * block_rows + v) * load(h + i * block_rows + v);
    store(out + v, sum);
  }
}

/// sums[first + a] += sum over rows of w * x~_a, x~ = (1, x_1, .., x_d): d + 1 sums.
void add_weighted_sums(const double* w, const double* const* x, Index d, int packs, PackSums& sums, Index first);

/// sums[first + c] += sum over rows of w * x~_a * x~_b over pairs a <= b in the order (0,0),(0,1),..,(0,d),(1,1),..
void add_weighted_gram(const double* w, const double* const* x, Index d, int packs, PackSums& sums, Index first);

inline Index num_gram(Index d) { return (d + 1) * (d + 2) / 2; }

/// Read d + 1 sums, or the symmetric (d + 1) x (d + 1) Gram matrix.
Vector read_sums(const PackSums& sums, Index first, Index d);
Matrix read_gram(const PackSums& sums, Index first, Index d);

/// out(a, b) += sign * sum over rows of left_a * right_b for b <= a (lower triangle); left, right: p columns.
void add_outer(const double* const* left, const double* const* right, Index p, int packs, double sign, Matrix& out);

}  // namespace mixrate
