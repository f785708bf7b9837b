// X' diag(v) X of a tall matrix, in blocks of columns whose sums stay in registers.
#include <algorithm>

#include "math/tall_matrix.hpp"

namespace mixrate {

namespace {

constexpr int block = 4;  // 4 x 4 sums, 4 scaled columns and one more fit 32 registers

/// out(a, b) += sum over packs of X(., first_a + a) v X(., first_b + b), a < A, b < B. x: the first pack of the rows.
template <int A, int B>
void add_block(const double* x, Index cols, const double* v, Index packs, Index first_a, Index first_b, Matrix& out) {
  Pack sum[A][B] = {};
  for (Index p = 0; p < packs; ++p) {
    const double* row = x + p * cols * pack_lanes;
    const Pack weight = load(v + p * pack_lanes);
    Pack left[A];
    for (int a = 0; a < A; ++a) left[a] = weight * load(row + (first_a + a) * pack_lanes);
    for (int b = 0; b < B; ++b) {
      const Pack right = load(row + (first_b + b) * pack_lanes);
      for (int a = 0; a < A; ++a) sum[a][b] += left[a] * right;
    }
  }
  for (int a = 0; a < A; ++a)
    for (int b = 0; b < B; ++b) out(first_a + a, first_b + b) += horizontal_sum(sum[a][b]);
}

/// Call with 1 to 4 columns as a constant.
template <class Action>
void with_columns(Index count, Action&& action) {
  if (count >= 4) return action(std::integral_constant<int, 4>{});
  if (count == 3) return action(std::integral_constant<int, 3>{});
  if (count == 2) return action(std::integral_constant<int, 2>{});
  action(std::integral_constant<int, 1>{});
}

}  // namespace

void TallMatrix::weighted_gram(const double* v, Matrix& out) const {
  out = Matrix::Zero(cols_, cols_);
  for (Index first = 0; first < packs_; first += tile_packs) {  // the tile stays in the second cache
    const Index count = std::min(tile_packs, packs_ - first);
    const double *x = packed_.data() + first * cols_ * pack_lanes, *weights = v + first * pack_lanes;
    for (Index b = 0; b < cols_; b += block)
      for (Index a = b; a < cols_; a += block)  // the lower triangle
        with_columns(cols_ - a, [&](auto rows) {
          with_columns(cols_ - b, [&](auto columns) { add_block<rows, columns>(x, cols_, weights, count, a, b, out); });
        });
  }
  out = out.selfadjointView<Eigen::Lower>();
}

}  // namespace mixrate
