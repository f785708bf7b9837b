// Weighted Gram matrices of (1, x) for all pairs of a set of columns: the normal equations of functions that depend on
// their coordinates through a few scalars per row.
#pragma once

#include "math/block.hpp"

namespace mixrate {

/// The products of (1, x_1, .., x_d) within one block of rows: num_gram(d) columns in the order (0,0), (0,1), ..,
/// (1,1), ..
class BasisProducts {
 public:
  explicit BasisProducts(Index d) : d_(d), columns_(static_cast<std::size_t>(num_gram(d)) * block_rows, 1.0) {}
  void set(const RowBlock& block);
  [[nodiscard]] Index dim() const { return d_; }
  [[nodiscard]] Index count() const { return num_gram(d_); }
  [[nodiscard]] const double* column(Index g) const { return columns_.data() + g * block_rows; }

 private:
  Index d_;
  std::vector<double> columns_;
};

/// Sums over rows of w_pq x~ x~', x~ = (1, x), for all pairs p <= q of m columns, kept lane by lane between blocks.
///
/// With f_p = df/du_p for scalars u_p = theta_p'x~ and w_pq = f_p f_q these are the blocks of J'J: half the work of
/// J'J from the columns of J, because x~ x~' is symmetric and its products are shared by all pairs.
class PairGram {
 public:
  PairGram(Index m, Index d);
  void clear() { sums_.clear(); }
  [[nodiscard]] Index num_pairs() const { return m_ * (m_ + 1) / 2; }
  /// Position of the pair p <= q.
  [[nodiscard]] Index pair(Index p, Index q) const { return p * m_ - p * (p - 1) / 2 + q - p; }
  /// w_pq = f_p f_q; f: m columns, block_rows apart.
  void add_products(const double* f, const BasisProducts& basis, int packs);
  /// w_pq given: num_pairs() columns, block_rows apart.
  void add_weighted(const double* w, const BasisProducts& basis, int packs);
  /// The (d + 1) x (d + 1) matrix of a pair p <= q.
  [[nodiscard]] Matrix gram(Index p, Index q) const;

 private:
  Index m_, d_, width_;
  PackSums sums_;
  std::vector<double> scaled_;
};

}  // namespace mixrate
