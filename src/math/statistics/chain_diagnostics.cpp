#include "math/statistics/chain_diagnostics.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <vector>

#include "math/statistics/quantile.hpp"

namespace mixrate {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// Each chain cut into halves; the middle iteration of an odd number is left out.
Matrix split_chains(const Matrix& chains) {
  const Index half = chains.rows() / 2, count = chains.cols();
  Matrix out(half, 2 * count);
  out.leftCols(count) = chains.topRows(half);
  out.rightCols(count) = chains.bottomRows(half);
  return out;
}

/// The quantile of N(0, 1): a rational start (Abramowitz and Stegun 26.2.23), then Newton's method.
double normal_score(double p) {
  const double tail = std::min(p, 1.0 - p), t = std::sqrt(-2.0 * std::log(tail));
  double z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1.0 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (int step = 0; step < 3; ++step) {
    const double error = 0.5 * std::erfc(z / std::numbers::sqrt2) - tail;
    z += error * std::sqrt(2.0 * std::numbers::pi) * std::exp(0.5 * z * z);
  }
  return p < 0.5 ? -z : z;
}

/// Normal scores of the ranks over all chains, (rank - 3/8) / (count + 1/4); ties share their mean rank.
Matrix rank_normalised(const Matrix& chains) {
  const Index count = chains.size();
  std::vector<Index> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), Index{0});
  const double* value = chains.data();
  std::sort(order.begin(), order.end(), [&](Index a, Index b) { return value[a] < value[b]; });
  Matrix out(chains.rows(), chains.cols());
  for (std::size_t first = 0; first < order.size();) {
    std::size_t last = first;
    while (last + 1 < order.size() && value[order[last + 1]] == value[order[first]]) ++last;
    const double rank = 0.5 * static_cast<double>(first + last) + 1.0;
    const double score = normal_score((rank - 0.375) / (static_cast<double>(count) + 0.25));
    for (; first <= last; ++first) out.data()[order[first]] = score;
  }
  return out;
}

/// Within-chain variance W and the estimate var+ = (N - 1) / N W + B / N of the marginal variance.
struct Variances {
  double within, total;
};

Variances variances_of(const Matrix& chains) {
  const auto n = static_cast<double>(chains.rows()), m = static_cast<double>(chains.cols());
  const Eigen::RowVectorXd means = chains.colwise().mean();
  const double within = (chains.rowwise() - means).squaredNorm() / (m * (n - 1.0));
  const double between = m > 1.0 ? (means.array() - means.mean()).square().sum() / (m - 1.0) : 0.0;
  return {within, within * (n - 1.0) / n + between};
}

double r_hat_of(const Matrix& split) {
  const Variances v = variances_of(split);
  return std::sqrt(v.total / v.within);
}

/// Mean over chains of the autocovariance at a lag, divisor N.
double autocovariance(const Matrix& centred, Index lag) {
  const Index n = centred.rows();
  return (centred.topRows(n - lag).array() * centred.bottomRows(n - lag).array()).sum() /
         static_cast<double>(n * centred.cols());
}

/// N M / tau, tau = -1 + 2 sum of pairs rho_2t + rho_2t+1 while they are positive, made monotone (Geyer 1992).
double ess_of(const Matrix& split) {
  const Variances v = variances_of(split);
  const Matrix centred = split.rowwise() - split.colwise().mean().eval();
  const auto rho = [&](Index lag) { return 1.0 - (v.within - autocovariance(centred, lag)) / v.total; };
  const double size = static_cast<double>(split.size());
  double tau = -1.0, smallest = std::numeric_limits<double>::infinity(), next = 1.0;
  Index lag = 0;
  for (; lag + 4 < split.rows(); lag += 2) {
    const double even = lag == 0 ? 1.0 : rho(lag), pair = even + rho(lag + 1);
    next = even;
    if (!(pair > 0.0)) break;
    smallest = std::min(smallest, pair);
    tau += 2.0 * smallest;
    next = 0.0;
  }
  tau += std::max(next, 0.0);  // the half pair beyond lowers the variance for antithetic chains
  return size / std::max(tau, 1.0 / std::log10(size));
}

bool is_usable(const Matrix& chains) {
  return chains.rows() >= 8 && chains.cols() >= 1 && chains.allFinite() && chains.maxCoeff() > chains.minCoeff();
}

}  // namespace

double effective_sample_size(const Matrix& chains) {
  return is_usable(chains) ? ess_of(split_chains(chains)) : undefined;
}

ChainDiagnostics diagnose_chains(const Matrix& chains) {
  if (!is_usable(chains)) return {undefined, undefined, undefined};
  const Matrix split = split_chains(chains), scores = rank_normalised(split);
  std::vector<double> sorted(chains.data(), chains.data() + chains.size());
  std::sort(sorted.begin(), sorted.end());
  const double median = sorted_quantile(sorted, 0.5);
  const Matrix folded = rank_normalised((split.array() - median).abs().matrix());
  double tail = std::numeric_limits<double>::infinity();
  for (const double p : {0.05, 0.95}) {
    const double threshold = sorted_quantile(sorted, p);
    const Matrix indicator = (split.array() <= threshold).cast<double>().matrix();
    // With many ties no value may lie on one side: then nothing is known about that tail.
    if (!is_usable(indicator)) return {std::max(r_hat_of(scores), r_hat_of(folded)), ess_of(scores), undefined};
    tail = std::min(tail, ess_of(indicator));
  }
  return {std::max(r_hat_of(scores), r_hat_of(folded)), ess_of(scores), tail};
}

}  // namespace mixrate
