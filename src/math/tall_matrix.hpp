// A matrix with many rows and few columns, stored so that products with it stream through memory once.
#pragma once

#include <vector>

#include "base/types.hpp"
#include "math/pack.hpp"

namespace mixrate {

/// A p x L matrix X, p >> L: packs of rows, each pack column after column. Columns of length `padded_rows()` go with
/// it; rows beyond p are 0 in X and must be 0 in what is multiplied. Sums are kept lane by lane and folded in a fixed
/// order.
class TallMatrix {
 public:
  explicit TallMatrix(const Matrix& x);
  [[nodiscard]] Index rows() const { return rows_; }
  [[nodiscard]] Index cols() const { return cols_; }
  [[nodiscard]] Index packs() const { return packs_; }
  [[nodiscard]] Index padded_rows() const { return packs_ * pack_lanes; }
  /// Packs of one tile: it stays in the second cache (a quarter of it, for the first, gains nothing: the sums of X' d
  /// would go in and out of the registers four times as often).
  static constexpr Index tile_packs = 64;

  /// out(row, i) = sum_l X(row, l) w(l, i) for the rows of packs [first, first + count); out: padded_rows() x k.
  void times(const Matrix& w, Index first, Index count, Matrix& out) const {
    times(w, first, count, out.data(), out.rows());
  }
  /// The same for columns that start at out + i out_stride.
  void times(const Matrix& w, Index first, Index count, double* out, Index out_stride) const;
  /// out(row, i) = exp(sum_l X(row, l) w(l, i) - shift_i), straight from the registers, rows beyond p: 0; sums_i += the
  /// sum of what was written. Contract: the shifts are bounds of the logits and below 600.
  void exponentials(const Matrix& w, const double* shift, Index first, Index count, double* out, Index out_stride,
                    double* sums) const;
  /// sums(l, i) += X' d over the rows of packs [first, first + count), lane by lane: `sums` holds L x k packs. Column i
  /// of d starts at d + i d_stride and holds these rows only. `fold` adds up the lanes.
  void add_transposed_times(const double* d, Index d_stride, Index k, Index first, Index count, double* sums) const;
  void fold(const std::vector<double>& sums, Matrix& out) const;
  /// Number of doubles in the sums of k columns.
  [[nodiscard]] std::size_t lane_sums(Index k) const { return static_cast<std::size_t>(cols_ * k * pack_lanes); }
  /// out = X' d: L x k; d: padded_rows() x k.
  void transposed_times(const Matrix& d, Matrix& out) const;
  /// out = X' diag(v) X: L x L; v: padded_rows().
  void weighted_gram(const double* v, Matrix& out) const;

 private:
  Index rows_, cols_, packs_;
  Vector packed_;  // aligned to the vector registers: a load that crosses a cache line counts twice
};

}  // namespace mixrate
