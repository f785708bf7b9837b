#include "math/tall_matrix.hpp"

#include <algorithm>

#include "base/error.hpp"

namespace mixrate {

namespace {

constexpr Index most_columns = 3;  // of the narrow factor at a time: 4 x 3 sums fit the registers

/// sum(pack, i) += columns [0, K) of X w for P packs of rows. Inlined, so that the sums are registers of the caller.
template <int K, int P>
[[gnu::always_inline]] inline void add_products(const double* x, Index cols, const double* w, Index w_stride,
                                                Pack (&sum)[P][K]) {
  for (Index l = 0; l < cols; ++l) {
    Pack value[P];
    for (int p = 0; p < P; ++p) value[p] = load(x + (p * cols + l) * pack_lanes);
    for (int i = 0; i < K; ++i) {
      const double weight = w[l + i * w_stride];
      for (int p = 0; p < P; ++p) sum[p][i] += value[p] * weight;
    }
  }
}

/// Columns [0, K) of X w for P packs of rows, from the registers into sink(pack, column, value).
template <int K, int P, class Sink>
inline void product_rows(const double* x, Index cols, const double* w, Index w_stride, const Sink& sink) {
  Pack sum[P][K] = {};
  add_products<K, P>(x, cols, w, w_stride, sum);
  for (int i = 0; i < K; ++i)
    for (int p = 0; p < P; ++p) sink(p, i, sum[p][i]);
}

template <int K, class Sink>
inline void product(const double* x, Index cols, Index packs, const double* w, Index w_stride, const Sink& sink) {
  Index p = 0;
  for (; p + 4 <= packs; p += 4)
    product_rows<K, 4>(x + p * cols * pack_lanes, cols, w, w_stride,
                       [&](Index q, int i, Pack value) { sink(p + q, i, value); });
  for (; p < packs; ++p)
    product_rows<K, 1>(x + p * cols * pack_lanes, cols, w, w_stride,
                       [&](Index q, int i, Pack value) { sink(p + q, i, value); });
}

/// exp of columns [0, K) of X w - shift for P packs of rows, of the last of which `lanes` are rows of X: written once,
/// straight from the registers, and added to the sums.
template <int K, int P>
[[gnu::always_inline]] inline void exponentials_of_rows(const double* x, Index cols, const double* w, Index w_stride,
                                                        const double* shift, Index lanes, double* to, Index out_stride,
                                                        Pack* sum) {
  Pack value[P][K];
  for (int i = 0; i < K; ++i)
    for (int p = 0; p < P; ++p) value[p][i] = broadcast(-shift[i]);
  add_products<K, P>(x, cols, w, w_stride, value);
  for (int i = 0; i < K; ++i)
    for (int p = 0; p < P; ++p) {
      Pack e = exp(value[p][i]);
      for (Index lane = lanes; p + 1 == P && lane < pack_lanes; ++lane) e.set(static_cast<int>(lane), 0.0);
      store(to + p * pack_lanes + i * out_stride, e);
      sum[i] += e;
    }
}

template <int K>
inline void exponentials_of_columns(const double* x, Index cols, Index packs, const double* w, Index w_stride,
                                    const double* shift, double* to, Index out_stride, Pack* sums) {
  constexpr int P = K == 1 ? 8 : 4;  // 8 sums and more: fewer would wait for each other
  Pack sum[K] = {};                  // of its own: registers
  Index p = 0;
  for (; p + P <= packs; p += P)
    exponentials_of_rows<K, P>(x + p * cols * pack_lanes, cols, w, w_stride, shift, pack_lanes, to + p * pack_lanes,
                               out_stride, sum);
  for (; p < packs; ++p)
    exponentials_of_rows<K, 1>(x + p * cols * pack_lanes, cols, w, w_stride, shift, pack_lanes, to + p * pack_lanes,
                               out_stride, sum);
  for (int i = 0; i < K; ++i) sums[i] += sum[i];
}

/// sums[(l, i)] += sum over the packs of X(., first + l) d(., i), l < C, i < K.
template <int C, int K>
inline void gather_columns(const double* x, Index cols, Index packs, const double* d, Index d_stride, double* sums,
                           Index sum_stride) {
  Pack sum[C][K];
  for (int l = 0; l < C; ++l)
    for (int i = 0; i < K; ++i) sum[l][i] = load(sums + (l + i * sum_stride) * pack_lanes);
  for (Index p = 0; p < packs; ++p) {
    Pack right[K];
    for (int i = 0; i < K; ++i) right[i] = load(d + p * pack_lanes + i * d_stride);
    for (int l = 0; l < C; ++l) {
      const Pack left = load(x + (p * cols + l) * pack_lanes);
      for (int i = 0; i < K; ++i) sum[l][i] += left * right[i];
    }
  }
  for (int l = 0; l < C; ++l)
    for (int i = 0; i < K; ++i) store(sums + (l + i * sum_stride) * pack_lanes, sum[l][i]);
}

template <int K>
void gather(const double* x, Index cols, Index packs, const double* d, Index d_stride, double* sums) {
  const auto some = [&](auto width, Index l) {
    gather_columns<width, K>(x + l * pack_lanes, cols, packs, d, d_stride, sums + l * pack_lanes, cols);
    return l + width;
  };
  Index l = 0;
  if constexpr (pack_lanes == 8) {  // 32 registers: 8 x 3 sums fit
    while (cols - l >= 8 && cols - l != 9) l = some(std::integral_constant<int, 8>{}, l);
    if (cols - l == 5) l = some(std::integral_constant<int, 5>{}, l);
  }
  while (l < cols) {  // 4 at a time; 5 are 3 + 2: one column alone waits for its own sums
    const Index left = cols - l;
    if (left == 1)
      l = some(std::integral_constant<int, 1>{}, l);
    else if (left == 2)
      l = some(std::integral_constant<int, 2>{}, l);
    else if (left == 3 || left == 5)
      l = some(std::integral_constant<int, 3>{}, l);
    else
      l = some(std::integral_constant<int, 4>{}, l);
  }
}

/// Call with the number of columns as a constant: K of {1, 2, 3}.
template <class Action>
void with_width(Index k, Action&& action) {
  if (k == 1) return action(std::integral_constant<int, 1>{});
  if (k == 2) return action(std::integral_constant<int, 2>{});
  action(std::integral_constant<int, 3>{});
}

}  // namespace

TallMatrix::TallMatrix(const Matrix& x)
    : rows_(x.rows()),
      cols_(x.cols()),
      packs_((x.rows() + pack_lanes - 1) / pack_lanes),
      packed_(Vector::Zero(packs_ * cols_ * pack_lanes)) {
  for (Index row = 0; row < rows_; ++row)
    for (Index l = 0; l < cols_; ++l)
      packed_[((row / pack_lanes) * cols_ + l) * pack_lanes + row % pack_lanes] = x(row, l);
}

void TallMatrix::times(const Matrix& w, Index first, Index count, double* out, Index out_stride) const {
  const double* x = packed_.data() + first * cols_ * pack_lanes;
  for (Index i = 0; i < w.cols(); i += most_columns) {
    double* to = out + i * out_stride + first * pack_lanes;
    with_width(std::min(most_columns, w.cols() - i), [&](auto width) {
      product<width>(x, cols_, count, w.data() + i * w.rows(), w.rows(),
                     [&](Index p, int c, Pack value) { store(to + p * pack_lanes + c * out_stride, value); });
    });
  }
}

void TallMatrix::exponentials(const Matrix& w, const double* shift, Index first, Index count, double* out,
                              Index out_stride, double* sums) const {
  const double* x = packed_.data() + first * cols_ * pack_lanes;
  const Index full = std::min(count, rows_ / pack_lanes - first);
  for (Index i = 0; i < w.cols(); i += most_columns) {
    double* to = out + i * out_stride + first * pack_lanes;
    const double* from = w.data() + i * w.rows();
    with_width(std::min(most_columns, w.cols() - i), [&](auto width) {
      Pack sum[width] = {};
      exponentials_of_columns<width>(x, cols_, full, from, w.rows(), shift + i, to, out_stride, sum);
      if (full < count)  // the last pack, with rows beyond p: their exponentials may be the largest
        exponentials_of_rows<width, 1>(x + full * cols_ * pack_lanes, cols_, from, w.rows(), shift + i,
                                       rows_ % pack_lanes, to + full * pack_lanes, out_stride, sum);
      for (int c = 0; c < width; ++c) sums[i + c] += horizontal_sum(sum[c]);
    });
  }
}

void TallMatrix::add_transposed_times(const double* d, Index d_stride, Index k, Index first, Index count,
                                      double* sums) const {
  for (Index i = 0; i < k; i += most_columns) {
    with_width(std::min(most_columns, k - i), [&](auto width) {
      gather<width>(packed_.data() + first * cols_ * pack_lanes, cols_, count, d + i * d_stride, d_stride,
                    sums + i * cols_ * pack_lanes);
    });
  }
}

void TallMatrix::fold(const std::vector<double>& sums, Matrix& out) const {
  const Index k = static_cast<Index>(sums.size()) / (cols_ * pack_lanes);
  out.resize(cols_, k);
  for (Index i = 0; i < k; ++i)
    for (Index l = 0; l < cols_; ++l) out(l, i) = horizontal_sum(load(sums.data() + (l + i * cols_) * pack_lanes));
}

void TallMatrix::transposed_times(const Matrix& d, Matrix& out) const {
  MIXRATE_EXPECT(d.rows() == padded_rows(), "columns are padded");
  std::vector<double> sums(lane_sums(d.cols()), 0.0);
  for (Index first = 0; first < packs_; first += tile_packs)
    add_transposed_times(d.data() + first * pack_lanes, d.rows(), d.cols(), first, std::min(tile_packs, packs_ - first),
                         sums.data());
  fold(sums, out);
}

}  // namespace mixrate
