// Hand-written one-pass EM loops, everything in registers: the floor against which the program is held.
//
// Written for one model and one k each, with the same exponential, the same guard against overflow and the same
// accuracy as the program; they return the log-likelihood and gather the same sufficient statistics.
#pragma once

#include <cmath>

#include "math/pack.hpp"

namespace mixrate::floor_loop {

/// Sum over rows of top + log(product of row sums), folded every `block_rows` rows so that products cannot overflow.
struct LogSum {
  Pack tops = Pack{}, product = broadcast(1.0);
  double logs = 0.0;
  int pending = 0;
  inline void add(Pack top, Pack sum) {
    tops += top;
    product *= sum;
    if (++pending == block_rows / pack_lanes) fold();
  }
  void fold() {
    double lanes[pack_lanes], all = 1.0;
    store(lanes, product);
    for (const double lane : lanes) all *= lane;
    logs += std::log(all);
    product = broadcast(1.0);
    pending = 0;
  }
  double total() {
    fold();
    return horizontal_sum(tops) + logs;
  }
};

/// Soft-max of K packs in registers: value becomes the probabilities. Two atoms need one exponential.
template <int K>
inline void softmax(Pack (&value)[K], LogSum& total) {
  if constexpr (K == 2) {
    const Pack difference = value[1] - value[0];
    const PackMask second = difference > Pack{};
    const Pack e = exp(select(second, -difference, difference));
    const Pack sum = e + 1.0, large = 1.0 / sum, small = e * large;
    total.add(select(second, value[1], value[0]), sum);
    value[0] = select(second, small, large);
    value[1] = select(second, large, small);
  } else {
    Pack top = value[0];
    for (int i = 1; i < K; ++i) top = max(top, value[i]);
    Pack sum = Pack{};
    for (int i = 0; i < K; ++i) {
      value[i] = exp(value[i] - top);
      sum += value[i];
    }
    const Pack scale = 1.0 / sum;
    for (int i = 0; i < K; ++i) value[i] *= scale;
    total.add(top, sum);
  }
}

/// One EM pass of a univariate location-scale mixture: sums of r, r u, r u^2, u = y - mean. n: a multiple of the pack.
template <int K>
double mixture_pass(const double* y, long n, const double* constant, const double* mean, const double* precision,
                    double* sums) {
  Pack s[3 * K] = {};
  LogSum total;
  for (long row = 0; row < n; row += pack_lanes) {
    const Pack value = load(y + row);
    Pack u[K], r[K];
    for (int i = 0; i < K; ++i) {
      u[i] = value - mean[i];
      r[i] = constant[i] - u[i] * u[i] * precision[i];
    }
    softmax<K>(r, total);
    for (int i = 0; i < K; ++i) {
      const Pack weighted = r[i] * u[i];
      s[3 * i] += r[i];
      s[3 * i + 1] += weighted;
      s[3 * i + 2] += weighted * u[i];
    }
  }
  for (int c = 0; c < 3 * K; ++c) sums[c] = horizontal_sum(s[c]);
  return total.total();
}

/// Parameters of soft-max gated experts with one covariate; the last gate is 0.
template <int K>
struct Experts {
  double gate_intercept[K], gate_slope[K], slope[K], intercept[K], constant[K], precision[K];
};

/// One EM pass of soft-max gated Gaussian experts, d = 1: least-squares sums (6 per expert), gate gradient (2 per free
/// atom) and pair sums of pi_i pi_j (1, x, x^2) for one Newton step.
template <int K>
double experts_pass(const double* x, const double* y, long n, const Experts<K>& p, double* sums) {
  constexpr int pairs = K * (K - 1) / 2;
  Pack s[6 * K] = {}, g[2 * K] = {}, h[3 * pairs] = {};
  LogSum joint_total, gate_total;
  for (long row = 0; row < n; row += pack_lanes) {
    const Pack xs = load(x + row), ys = load(y + row);
    Pack pi[K], r[K], u[K];
    for (int i = 0; i < K; ++i) pi[i] = xs * p.gate_slope[i] + p.gate_intercept[i];
    for (int i = 0; i < K; ++i) {
      u[i] = ys - p.intercept[i] - xs * p.slope[i];
      r[i] = pi[i] + (p.constant[i] - u[i] * u[i] * p.precision[i]);
    }
    softmax<K>(pi, gate_total);
    softmax<K>(r, joint_total);
    for (int i = 0; i < K; ++i) {
      const Pack wx = r[i] * xs, wu = r[i] * u[i];
      s[6 * i] += r[i];
      s[6 * i + 1] += wx;
      s[6 * i + 2] += wx * xs;
      s[6 * i + 3] += wu;
      s[6 * i + 4] += wu * xs;
      s[6 * i + 5] += wu * u[i];
    }
    for (int i = 0; i + 1 < K; ++i) {
      const Pack difference = r[i] - pi[i];
      g[2 * i] += difference;
      g[2 * i + 1] += difference * xs;
    }
    for (int i = 0, pair = 0; i < K; ++i) {
      for (int j = i + 1; j < K; ++j, ++pair) {
        const Pack w = pi[i] * pi[j], wx = w * xs;
        h[3 * pair] += w;
        h[3 * pair + 1] += wx;
        h[3 * pair + 2] += wx * xs;
      }
    }
  }
  int at = 0;
  for (const Pack& sum : s) sums[at++] = horizontal_sum(sum);
  for (const Pack& sum : g) sums[at++] = horizontal_sum(sum);
  for (const Pack& sum : h) sums[at++] = horizontal_sum(sum);
  return joint_total.total() - gate_total.total();
}

}  // namespace mixrate::floor_loop
