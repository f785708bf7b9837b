#include "math/pair_gram.hpp"

namespace mixrate {

namespace {

/// sums[b * stride + a] += sum over rows of left_a right_b for a block of NA x NB columns: all sums stay in registers.
template <int NA, int NB>
void dot_tile(const double* left, const double* right, int packs, PackSums& sums, Index first, Index stride) {
  Pack sum[NA][NB] = {};
  for (int v = 0; v < packs * pack_lanes; v += pack_lanes) {
    Pack a[NA];
    for (int i = 0; i < NA; ++i) a[i] = load(left + i * block_rows + v);
    for (int j = 0; j < NB; ++j) {
      const Pack b = load(right + j * block_rows + v);
      for (int i = 0; i < NA; ++i) sum[i][j] += a[i] * b;
    }
  }
  for (int j = 0; j < NB; ++j) {
    for (int i = 0; i < NA; ++i) sums.add(first + j * stride + i, sum[i][j]);
  }
}

template <int NA>
void dot_strip(const double* left, const double* right, Index num_right, int packs, PackSums& sums, Index first,
               Index stride) {
  Index b = 0;
  for (; b + 4 <= num_right; b += 4) {
    dot_tile<NA, 4>(left, right + b * block_rows, packs, sums, first + b * stride, stride);
  }
  for (; b < num_right; ++b) {
    dot_tile<NA, 1>(left, right + b * block_rows, packs, sums, first + b * stride, stride);
  }
}

/// All pairs of num_left x num_right columns, each set block_rows apart.
void dot_all(const double* left, Index num_left, const double* right, Index num_right, int packs, PackSums& sums,
             Index first) {
  Index a = 0;
  for (; a + 3 <= num_left; a += 3) {
    dot_strip<3>(left + a * block_rows, right, num_right, packs, sums, first + a, num_left);
  }
  for (; a < num_left; ++a) {
    dot_strip<1>(left + a * block_rows, right, num_right, packs, sums, first + a, num_left);
  }
}

}  // namespace

void BasisProducts::set(const RowBlock& block) {
  const int span = block.packs * pack_lanes;
  double* at = columns_.data() + block_rows;  // the first column is 1 for ever
  for (Index a = 0; a < d_; ++a, at += block_rows) std::copy_n(block.x[a], span, at);
  for (Index a = 0; a < d_; ++a) {
    for (Index b = a; b < d_; ++b, at += block_rows) {
      for (int v = 0; v < span; v += pack_lanes) store(at + v, load(block.x[a] + v) * load(block.x[b] + v));
    }
  }
}

PairGram::PairGram(Index m, Index d)
    : m_(m), d_(d), width_(num_gram(d)), scaled_(static_cast<std::size_t>(width_) * block_rows) {
  sums_.resize(num_pairs() * width_);
}

void PairGram::add_products(const double* f, const BasisProducts& basis, int packs) {
  const int span = packs * pack_lanes;
  for (Index p = 0; p < m_; ++p) {
    const double* own = f + p * block_rows;
    std::copy_n(own, span, scaled_.data());
    for (Index g = 1; g < width_; ++g) {
      double* to = scaled_.data() + g * block_rows;
      const double* from = basis.column(g);
      for (int v = 0; v < span; v += pack_lanes) store(to + v, load(own + v) * load(from + v));
    }
    dot_all(scaled_.data(), width_, own, m_ - p, packs, sums_, pair(p, p) * width_);
  }
}

void PairGram::add_weighted(const double* w, const BasisProducts& basis, int packs) {
  dot_all(basis.column(0), width_, w, num_pairs(), packs, sums_, 0);
}

Matrix PairGram::gram(Index p, Index q) const { return read_gram(sums_, pair(p, q) * width_, d_); }

}  // namespace mixrate
