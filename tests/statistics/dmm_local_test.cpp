// The minimax exponents -1/(4k - 2) of the denoised method of moments, at sample sizes no sample can have: it sees data
// through their Hermite moments only, which are drawn here from their normal limit with the exact covariance.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <numbers>

#include "math/moment_support.hpp"
#include "math/moments/dmm.hpp"
#include "math/solve.hpp"

namespace mixrate {
namespace {

/// The least favourable atoms and weights on [-1, 1], by hand: every other one of cos(j pi / (2k - 1)).
LineMeasure least_favourable(Index k) {
  const double s5 = std::sqrt(5.0);
  if (k == 2) return {Vector{{-1.0, 0.5}}, Vector{{1.0 / 3.0, 2.0 / 3.0}}};
  return {Vector{{-1.0, (1.0 - s5) / 4.0, (1.0 + s5) / 4.0}}, Vector{{0.2, 0.4, 0.4}}};
}

struct MomentLaw {
  Vector mean;
  Matrix root;  // of the covariance of one observation
};

/// Of (He_1(X), .., He_order(X)), X = U + N(0, 1), by the trapezoidal rule.
MomentLaw hermite_law(const LineMeasure& measure, Index order) {
  Vector mean = Vector::Zero(order);
  Matrix square = Matrix::Zero(order, order);
  constexpr double step = 0.05;
  for (Index i = 0; i < measure.size(); ++i) {
    for (double z = -10.0; z <= 10.0; z += step) {
      const double mass = measure.weights[i] * step * std::exp(-0.5 * z * z) / std::sqrt(2.0 * std::numbers::pi);
      const double x = measure.atoms[i] + z;
      Vector h(order);
      double before = 1.0, now = x;
      for (Index r = 0; r < order; ++r) {
        h[r] = now;
        const double next = x * now - static_cast<double>(r + 1) * before;
        before = now;
        now = next;
      }
      mean += mass * h;
      square += mass * h * h.transpose();
    }
  }
  return {mean, Cholesky(square - mean * mean.transpose()).lower()};
}

/// Mean W_1 of the estimate at c n^(-1/(4k - 2)) times the least favourable atoms, over the scale of the truth; and its
/// standard error.
struct ScaledError {
  double mean, error;
};

ScaledError scaled_error(Index k, double c, double n, int replicates) {
  const Index order = 2 * k - 1;
  const double scale = c * std::pow(n, -1.0 / static_cast<double>(4 * k - 2));
  LineMeasure truth = least_favourable(k);
  truth.atoms *= scale;
  const MomentLaw law = hermite_law(truth, order);
  double sum = 0.0, squares = 0.0;
  for (int r = 0; r < replicates; ++r) {
    Stream stream = test_stream(static_cast<std::uint32_t>(r));  // the same noise at every n: less noise in the slope
    Vector z(order);
    for (double& value : z) value = sample_normal(stream);
    const DmmFit fit =
        dmm_known_variance(law.mean + law.root * z / std::sqrt(n), {-6.0, 6.0}, MomentNorm::identity(order));
    const double error = wasserstein_1(fit.measure, truth) / scale;
    sum += error;
    squares += error * error;
  }
  const double mean = sum / replicates;
  return {mean, std::sqrt((squares / replicates - mean * mean) / replicates)};
}

TEST(DmmLocal, ExponentsAreMinimaxInTheEnd) {
  // W_1 over the scale of the truth tends to a constant: the exponent of W_1 is that of the truth, -1/(4k - 2).
  for (const auto& [k, c] : {std::pair<Index, double>{2, 2.0}, {3, 2.0}}) {
    const ScaledError early = scaled_error(k, c, 1e10, 300), late = scaled_error(k, c, 1e13, 300);
    const double surplus = std::log(late.mean / early.mean) / std::log(1e3);
    EXPECT_NEAR(surplus, 0.0, 0.012) << k;
    // neither is the truth as good as known, nor is the estimate as bad as one point at the mean
    const LineMeasure truth = least_favourable(k);
    const double one_point = truth.weights.dot(truth.atoms.cwiseAbs());
    std::printf("[ figure   ] k = %d, c = %g: W1 at n = 1e13 is %.2f times that of one point at the mean\n",
                static_cast<int>(k), c, late.mean / one_point);
    EXPECT_GT(late.mean, 0.1) << k;
    EXPECT_LT(late.mean + 5.0 * late.error, 0.75 * one_point) << k;
  }
}

/// The slope of log W_1 on log n between two sizes.
double exponent_between(Index k, double c, double from, double to) {
  const ScaledError early = scaled_error(k, c, from, 400), late = scaled_error(k, c, to, 400);
  return std::log(late.mean / early.mean) / std::log(to / from) - 1.0 / static_cast<double>(4 * k - 2);
}

TEST(DmmLocal, TheExponentIsSteeperWhereSamplesAreSmallOrTheTruthIsFar) {
  constexpr double ends[] = {1e4, 3162278.0, 1e9, 1e12, 1e15};  // the first window is that of jobs/dmm-local.toml
  for (const auto& [k, c] : {std::pair<Index, double>{2, 2.0}, {3, 2.0}, {3, 3.0}}) {
    const double first = exponent_between(k, c, ends[0], ends[1]), last = exponent_between(k, c, ends[3], ends[4]);
    std::printf(
        "[ figure   ] k = %d, c = %g: exponent of W1 %.3f, %.3f, %.3f, %.3f between n = 1e4, 3e6, 1e9, 1e12, 1e15\n",
        static_cast<int>(k), c, first, exponent_between(k, c, ends[1], ends[2]),
        exponent_between(k, c, ends[2], ends[3]), last);
    EXPECT_LT(first, last - 0.003) << k << ' ' << c;
    EXPECT_NEAR(last, -1.0 / static_cast<double>(4 * k - 2), 0.012) << k << ' ' << c;
  }
}

}  // namespace
}  // namespace mixrate
