#include "math/block.hpp"

#include <cmath>

namespace mixrate {

namespace {

/// Rows of the last pack that do not exist become 0 in `weights`, 1 in `sum` and 0 in `top`.
struct TailMask {
  Pack keep;
  explicit TailMask(int valid) {
    double lanes[pack_lanes];
    for (int i = 0; i < pack_lanes; ++i) lanes[i] = i < valid ? 1.0 : 0.0;
    keep = load(lanes);
  }
};

/// Sum over rows of top + log(product of row sums); one logarithm a block while k^block_rows cannot overflow.
double log_total(Pack tops, Pack product, Index k) {
  double lanes[pack_lanes];
  store(lanes, product);
  double logs = 0.0;
  if (k <= 128) {
    double all = 1.0;
    for (const double lane : lanes) all *= lane;
    logs = std::log(all);
  } else {
    for (const double lane : lanes) logs += std::log(lane);
  }
  return horizontal_sum(tops) + logs;
}

/// Two atoms need one exponential: with e = exp(-|difference|) the larger responsibility is 1 / (1 + e).
inline void softmax_two(double* a, double* b, Pack keep, Pack& tops, Pack& product) {
  const Pack first = load(a), second = load(b);
  const Pack difference = second - first;
  const Pack zero = Pack{};
  const PackMask second_wins = difference > zero;
  const Pack e = exp(select(second_wins, -difference, difference));
  const Pack sum = e + 1.0;
  const Pack large = keep / sum;
  const Pack small = e * large;
  store(a, select(second_wins, small, large));
  store(b, select(second_wins, large, small));
  tops += keep * select(second_wins, second, first);
  product *= select(keep == zero, 1.0, sum);
}

template <int K>
inline void softmax_fixed(double* joint, Pack keep, Pack& tops, Pack& product) {
  Pack value[K];
  for (int i = 0; i < K; ++i) value[i] = load(joint + i * block_rows);
  Pack top = value[0];
  for (int i = 1; i < K; ++i) top = max(top, value[i]);
  Pack sum = Pack{};
  for (int i = 0; i < K; ++i) {
    value[i] = exp(value[i] - top);
    sum += value[i];
  }
  const Pack scale = keep / sum;
  for (int i = 0; i < K; ++i) store(joint + i * block_rows, value[i] * scale);
  tops += keep * top;
  product *= select(keep == Pack{}, 1.0, sum);
}

inline void softmax_any(double* joint, Index k, Pack keep, Pack& tops, Pack& product) {
  Pack top = load(joint);
  for (Index i = 1; i < k; ++i) top = max(top, load(joint + i * block_rows));
  Pack sum = Pack{};
  for (Index i = 0; i < k; ++i) {
    const Pack e = exp(load(joint + i * block_rows) - top);
    store(joint + i * block_rows, e);
    sum += e;
  }
  const Pack scale = keep / sum;
  for (Index i = 0; i < k; ++i) store(joint + i * block_rows, load(joint + i * block_rows) * scale);
  tops += keep * top;
  product *= select(keep == Pack{}, 1.0, sum);
}

template <class RowKernel>
double softmax_rows(Index k, int rows, int packs, const RowKernel& kernel) {
  Pack tops = Pack{}, product = broadcast(1.0);
  const int whole = rows / pack_lanes;
  const Pack all = broadcast(1.0);
  for (int v = 0; v < whole; ++v) kernel(v * pack_lanes, all, tops, product);
  if (whole < packs) kernel(whole * pack_lanes, TailMask(rows - whole * pack_lanes).keep, tops, product);
  return log_total(tops, product, k);
}

}  // namespace

double softmax_block(double* joint, Index k, int rows, int packs) {
  switch (k) {
    case 1:
      return softmax_rows(k, rows, packs, [&](int at, Pack keep, Pack& tops, Pack&) {
        tops += keep * load(joint + at);
        store(joint + at, keep);
      });
    case 2:
      return softmax_rows(k, rows, packs, [&](int at, Pack keep, Pack& tops, Pack& product) {
        softmax_two(joint + at, joint + block_rows + at, keep, tops, product);
      });
    case 3:
      return softmax_rows(k, rows, packs, [&](int at, Pack keep, Pack& tops, Pack& product) {
        softmax_fixed<3>(joint + at, keep, tops, product);
      });
    case 4:
      return softmax_rows(k, rows, packs, [&](int at, Pack keep, Pack& tops, Pack& product) {
        softmax_fixed<4>(joint + at, keep, tops, product);
      });
    default:
      return softmax_rows(k, rows, packs, [&](int at, Pack keep, Pack& tops, Pack& product) {
        softmax_any(joint + at, k, keep, tops, product);
      });
  }
}

double weighted_softmax_block(double* joint, Index k, int rows, int packs, const double* weights) {
  Pack total = Pack{};
  for (int at = 0; at < packs * pack_lanes; at += pack_lanes) {
    Pack top = load(joint + at), sum = Pack{};
    for (Index i = 1; i < k; ++i) top = max(top, load(joint + i * block_rows + at));
    for (Index i = 0; i < k; ++i) {
      const Pack e = exp(load(joint + i * block_rows + at) - top);
      store(joint + i * block_rows + at, e);
      sum += e;
    }
    const Pack scale = TailMask(rows - at).keep / sum;
    for (Index i = 0; i < k; ++i) store(joint + i * block_rows + at, load(joint + i * block_rows + at) * scale);
    total += load(weights + at) * (top + log(sum));
  }
  return horizontal_sum(total);
}

void add_weighted_sums(const double* w, const double* const* x, Index d, int packs, PackSums& sums, Index first) {
  Pack one = Pack{};
  for (int v = 0; v < packs; ++v) one += load(w + v * pack_lanes);
  sums.add(first, one);
  for (Index a = 0; a < d; ++a) {
    const double* column = x[a];
    Pack sum = Pack{};
    for (int v = 0; v < packs; ++v) sum += load(w + v * pack_lanes) * load(column + v * pack_lanes);
    sums.add(first + 1 + a, sum);
  }
}

void add_weighted_gram(const double* w, const double* const* x, Index d, int packs, PackSums& sums, Index first) {
  if (d == 1) {  // the daily case, in one sweep
    const double* column = x[0];
    Pack s0 = Pack{}, s1 = Pack{}, s2 = Pack{};
    for (int v = 0; v < packs; ++v) {
      const Pack weight = load(w + v * pack_lanes), value = load(column + v * pack_lanes);
      const Pack weighted = weight * value;
      s0 += weight;
      s1 += weighted;
      s2 += weighted * value;
    }
    sums.add(first, s0);
    sums.add(first + 1, s1);
    sums.add(first + 2, s2);
    return;
  }
  add_weighted_sums(w, x, d, packs, sums, first);
  Index at = first + d + 1;
  alignas(64) double weighted[block_rows];
  for (Index a = 0; a < d; ++a) {
    for (int v = 0; v < packs; ++v)
      store(weighted + v * pack_lanes, load(w + v * pack_lanes) * load(x[a] + v * pack_lanes));
    for (Index b = a; b < d; ++b) {
      Pack sum = Pack{};
      for (int v = 0; v < packs; ++v) sum += load(weighted + v * pack_lanes) * load(x[b] + v * pack_lanes);
      sums.add(at++, sum);
    }
  }
}

Vector read_sums(const PackSums& sums, Index first, Index d) {
  Vector out(d + 1);
  for (Index a = 0; a <= d; ++a) out[a] = sums.total(first + a);
  return out;
}

Matrix read_gram(const PackSums& sums, Index first, Index d) {
  Matrix out(d + 1, d + 1);
  Index at = first;
  for (Index a = 0; a <= d; ++a) {
    for (Index b = a; b <= d; ++b) out(a, b) = out(b, a) = sums.total(at++);
  }
  return out;
}

void add_outer(const double* const* left, const double* const* right, Index p, int packs, double sign, Matrix& out) {
  for (Index b = 0; b < p; ++b) {
    const double* column = right[b];
    Index a = b;
    for (; a + 4 <= p; a += 4) {  // four sums a sweep: one load of the right column serves four products
      const double *l0 = left[a], *l1 = left[a + 1], *l2 = left[a + 2], *l3 = left[a + 3];
      Pack s0 = Pack{}, s1 = Pack{}, s2 = Pack{}, s3 = Pack{};
      for (int v = 0; v < packs * pack_lanes; v += pack_lanes) {
        const Pack value = load(column + v);
        s0 += value * load(l0 + v);
        s1 += value * load(l1 + v);
        s2 += value * load(l2 + v);
        s3 += value * load(l3 + v);
      }
      out(a, b) += sign * horizontal_sum(s0);
      out(a + 1, b) += sign * horizontal_sum(s1);
      out(a + 2, b) += sign * horizontal_sum(s2);
      out(a + 3, b) += sign * horizontal_sum(s3);
    }
    for (; a < p; ++a) {
      Pack sum = Pack{};
      for (int v = 0; v < packs * pack_lanes; v += pack_lanes) sum += load(column + v) * load(left[a] + v);
      out(a, b) += sign * horizontal_sum(sum);
    }
  }
}

}  // namespace mixrate
