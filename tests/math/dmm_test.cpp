#include "math/moments/dmm.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "math/hermite.hpp"
#include "math/moment_support.hpp"
#include "math/solve.hpp"

namespace mixrate {
namespace {

const LineInterval interval{-10.0, 10.0};

/// m_1..m_order of U + N(0, variance), U from the measure.
Vector noisy_moments(const LineMeasure& measure, double variance, Index order) {
  return remove_noise(moments_from_one(measure, order).cast<Wide>(), -static_cast<Wide>(variance)).cast<double>();
}

/// Atoms, the weights but the last, and the variance if asked for.
Vector parameters(const LineMeasure& measure, Index extra = 0, double variance = 0.0) {
  Vector all(2 * measure.size() - 1 + extra);
  all << measure.atoms, measure.weights.head(measure.size() - 1), Vector::Constant(extra, variance);
  return all;
}

LineMeasure measure_of(const Vector& parameters, Index k) {
  LineMeasure measure{parameters.head(k), Vector(k)};
  measure.weights << parameters.segment(k, k - 1), 1.0 - parameters.segment(k, k - 1).sum();
  return measure;
}

TEST(Dmm, ExactMomentsGiveTheMeasure) {
  for (std::uint32_t trial = 0; trial < 60; ++trial) {
    Stream stream = test_stream(trial);
    const Index k = 1 + trial % 4;
    const LineMeasure truth = random_measure(stream, k, -4.0, 4.0);
    const DmmFit fit =
        dmm_known_variance(moments_from_one(truth, 2 * k - 1), interval, MomentNorm::identity(2 * k - 1));
    ASSERT_EQ(fit.status, DmmStatus::complete) << k;
    EXPECT_LT((parameters(fit.measure) - parameters(truth)).norm(), 1e-8) << k;
  }
}

TEST(Dmm, UnknownVarianceExactMomentsGiveMeasureAndVariance) {
  for (std::uint32_t trial = 0; trial < 60; ++trial) {
    Stream stream = test_stream(trial);
    const Index k = 1 + trial % 4;
    const LineMeasure truth = random_measure(stream, k, -4.0, 4.0);
    const double variance = 0.2 + 0.8 * sample_uniform(stream);
    const DmmFit fit = dmm_unknown_variance(noisy_moments(truth, variance, 2 * k));
    ASSERT_EQ(fit.status, DmmStatus::complete) << k;
    EXPECT_NEAR(fit.variance, variance, 1e-8) << k;
    EXPECT_LT((parameters(fit.measure) - parameters(truth)).norm(), 1e-8) << k;
  }
}

TEST(Dmm, FewerAtomsThanAskedFor) {
  const LineMeasure one{Vector::Constant(1, 0.75), Vector::Ones(1)};
  const LineMeasure two{Vector{{-1.0, 2.0}}, Vector{{0.25, 0.75}}};
  for (const LineMeasure& truth : {one, two}) {
    for (Index k = truth.size() + 1; k <= 5; ++k) {
      const DmmFit fit =
          dmm_known_variance(moments_from_one(truth, 2 * k - 1), interval, MomentNorm::identity(2 * k - 1));
      EXPECT_LT(wasserstein_1(fit.measure, truth), 1e-6) << k;
      EXPECT_LE(fit.size(), k);
      EXPECT_GE(fit.measure.atoms.minCoeff(), interval.low);
      EXPECT_LE(fit.measure.atoms.maxCoeff(), interval.high);
    }
  }
  const DmmFit fit = dmm_known_variance(moments_from_one(one, 3), interval, MomentNorm::identity(3));
  EXPECT_EQ(fit.status, DmmStatus::reduced);
  EXPECT_EQ(fit.size(), 1);
}

// The variance is then a root of high order, found to eps^(1 / (k + 1 - k0)); atoms follow its square root.
TEST(Dmm, UnknownVarianceFewerAtomsThanAskedFor) {
  const LineMeasure one{Vector::Constant(1, 0.75), Vector::Ones(1)};
  const DmmFit fit = dmm_unknown_variance(noisy_moments(one, 0.5, 4));
  EXPECT_NEAR(fit.variance, 0.5, 1e-6);
  EXPECT_LT(wasserstein_1(fit.measure, one), 1e-3);
  EXPECT_GE(fit.variance, 0.0);
}

TEST(Dmm, AtomsThatMerge) {
  for (double gap = 1.0; gap > 1e-8; gap *= 0.1) {
    const LineMeasure truth{Vector{{-gap, gap}}, Vector{{0.5, 0.5}}};
    const DmmFit fit = dmm_known_variance(moments_from_one(truth, 3), {-1.0, 1.0}, MomentNorm::identity(3));
    EXPECT_LT(wasserstein_1(fit.measure, truth), 1e-8) << gap;
  }
}

TEST(Dmm, DegenerateInputHasAStatus) {
  const MomentNorm norm = MomentNorm::identity(3);
  EXPECT_EQ(dmm_known_variance(Vector{{0.0, NAN, 0.0}}, interval, norm).status, DmmStatus::bad_moments);
  EXPECT_EQ(dmm_unknown_variance(Vector{{0.0, HUGE_VAL, 0.0, 0.0}}).status, DmmStatus::bad_moments);
  EXPECT_EQ(dmm_unknown_variance(Vector{{1.0, 0.5, 0.0, 0.0}}).status, DmmStatus::bad_moments);
  const DmmFit constant = dmm_unknown_variance(Vector{{3.0, 9.0, 27.0, 81.0}});  // all data are 3
  EXPECT_EQ(constant.status, DmmStatus::reduced);
  EXPECT_EQ(constant.variance, 0.0);
  EXPECT_EQ(constant.measure.atoms, Vector::Constant(1, 3.0));
  const DmmFit far = dmm_known_variance(Vector{{50.0, -1.0, 1e6}}, interval, norm);  // nothing near is valid
  EXPECT_TRUE(far.measure.atoms.allFinite());
  EXPECT_GT(far.distance, 0.0);
  EXPECT_ANY_THROW(dmm_known_variance(Vector{{0.0, 1.0}}, interval, MomentNorm::identity(2)));
  EXPECT_ANY_THROW(dmm_unknown_variance(Vector{{0.0, 1.0, 0.0}}));
}

// Data on two values without noise: the variance estimate for k = 2 is 0.
TEST(Dmm, NoNoiseIsFound) {
  const LineMeasure truth{Vector{{-1.0, 2.0}}, Vector{{0.25, 0.75}}};
  const DmmFit fit = dmm_unknown_variance(moments_from_one(truth, 4));
  EXPECT_NEAR(fit.variance, 0.0, 1e-12);
  EXPECT_LT(wasserstein_1(fit.measure, truth), 1e-8);
}

/// The derivative of a function of the parameters, by central differences.
template <typename Function>
Matrix numeric_jacobian(const Function& function, const Vector& at) {
  Matrix jacobian(function(at).size(), at.size());
  for (Index i = 0; i < at.size(); ++i) {
    Vector up = at, down = at;
    up[i] += 1e-5;
    down[i] -= 1e-5;
    jacobian.col(i) = (function(up) - function(down)) / 2e-5;
  }
  return jacobian;
}

/// The covariance of (x, x^2, .., x^order) for one draw of U + N(0, variance), from exact moments.
Matrix power_covariance(const LineMeasure& truth, double variance, Index order) {
  const Vector raw = noisy_moments(truth, variance, 2 * order);
  Matrix covariance(order, order);
  for (Index r = 1; r <= order; ++r) {
    for (Index s = 1; s <= order; ++s) covariance(r - 1, s - 1) = raw[r + s - 1] - raw[r - 1] * raw[s - 1];
  }
  return covariance;
}

/// z score of sum over replicates of (estimate - truth)' C^-1 (estimate - truth), which has a chi-squared law if C is
/// the covariance of the estimates.
double chi_squared_score(const std::vector<Vector>& errors, const Matrix& covariance) {
  const Cholesky solver(covariance);
  double total = 0.0;
  for (const Vector& error : errors) total += error.dot(solver.solve(error));
  const double freedom = static_cast<double>(covariance.rows()) * static_cast<double>(errors.size());
  return (total - freedom) / std::sqrt(2.0 * freedom);
}

double mean_score(const std::vector<Vector>& errors, const Matrix& covariance) {
  Vector mean = Vector::Zero(covariance.rows());
  for (const Vector& error : errors) mean += error / static_cast<double>(errors.size());
  const double count = static_cast<double>(errors.size());
  return (mean.array() / (covariance.diagonal().array() / count).sqrt()).abs().maxCoeff();
}

const LineMeasure two_atoms{Vector{{-2.0, 1.5}}, Vector{{0.4, 0.6}}};
const LineMeasure three_atoms{Vector{{-3.5, 0.0, 3.5}}, Vector{{0.3, 0.3, 0.4}}};

// At a separated truth the estimates are asymptotically normal with the covariance that the delta method gives.
TEST(Dmm, KnownVarianceFollowsTheDeltaMethod) {
  for (const LineMeasure& truth : {two_atoms, three_atoms}) {
    const Index k = truth.size(), order = 2 * k - 1, n = k == 2 ? 20000 : 100000;
    const int replicates = 60;
    const Vector at = parameters(truth);
    // d parameters / d raw moments; the moments with noise are functions of the same parameters.
    const Matrix jacobian =
        inverse(numeric_jacobian([&](const Vector& p) { return noisy_moments(measure_of(p, k), 1.0, order); }, at));
    const Matrix covariance =
        jacobian * power_covariance(truth, 1.0, order) * jacobian.transpose() / static_cast<double>(n);
    std::vector<Vector> errors;
    for (int r = 0; r < replicates; ++r) {
      Stream stream = test_stream(static_cast<std::uint32_t>(1000 * k + r));
      const HermiteMoments moments = hermite_moments(sample_mixture(stream, truth, 1.0, n), 1.0, order);
      const DmmFit fit =
          dmm_known_variance(moments.means, interval, MomentNorm::inverse_covariance(moments.covariance));
      ASSERT_EQ(fit.size(), k);
      errors.push_back(parameters(fit.measure) - at);
    }
    EXPECT_LT(std::abs(chi_squared_score(errors, covariance)), 4.0) << k;
    EXPECT_LT(mean_score(errors, covariance), 4.0) << k;
  }
}

TEST(Dmm, UnknownVarianceFollowsTheDeltaMethod) {
  const LineMeasure& truth = two_atoms;
  const Index k = 2, order = 4, n = 50000;
  const double variance = 0.8;
  const Vector at = parameters(truth, 1, variance);
  const Matrix jacobian =
      inverse(numeric_jacobian([&](const Vector& p) { return noisy_moments(measure_of(p, k), p[3], order); }, at));
  const Matrix covariance =
      jacobian * power_covariance(truth, variance, order) * jacobian.transpose() / static_cast<double>(n);
  std::vector<Vector> errors;
  for (std::uint32_t r = 0; r < 60; ++r) {
    Stream stream = test_stream(5000 + r);
    const DmmFit fit =
        dmm_unknown_variance(hermite_means(sample_mixture(stream, truth, variance, n), 0.0, order).tail(order));
    ASSERT_EQ(fit.size(), k);
    errors.push_back(parameters(fit.measure, 1, fit.variance) - at);
  }
  EXPECT_LT(std::abs(chi_squared_score(errors, covariance)), 4.0);
  EXPECT_LT(mean_score(errors, covariance), 4.0);
}

/// Mean and standard error of the W_1 error over replicates.
struct Average {
  double mean, error;
};

Average average_error(const LineMeasure& truth, Index k, Index n, std::uint32_t first) {
  const int replicates = 400;
  double sum = 0.0, squares = 0.0;
  for (std::uint32_t r = 0; r < replicates; ++r) {
    Stream stream = test_stream(first + r);
    const HermiteMoments moments = hermite_moments(sample_mixture(stream, truth, 1.0, n), 1.0, 2 * k - 1);
    const DmmFit fit = dmm_known_variance(moments.means, interval, MomentNorm::inverse_covariance(moments.covariance));
    const double w = wasserstein_1(fit.measure, truth);
    sum += w;
    squares += w * w;
  }
  const double mean = sum / replicates;
  return {mean, std::sqrt((squares / replicates - mean * mean) / (replicates - 1))};
}

// At a fixed truth with k atoms W_1 falls like n^(-1/2): faster than the minimax n^(-1/(4k-2)).
TEST(Dmm, DistanceToAFixedTruthFallsLikeRootN) {
  const Average few = average_error(two_atoms, 2, 2000, 7000), many = average_error(two_atoms, 2, 32000, 8000);
  const double z = (few.mean - 4.0 * many.mean) / std::hypot(few.error, 4.0 * many.error);
  EXPECT_LT(std::abs(z), 4.0) << few.mean << " " << many.mean;
  EXPECT_GT((few.mean - 2.0 * many.mean) / std::hypot(few.error, 2.0 * many.error), 4.0);  // not n^(-1/4)
}

// One atom, two fitted: the sample variance is below 1 in about half of the samples, and then there is nothing to
// split: the projection does its work. The error is of order n^(-1/4) or better.
TEST(Dmm, OverfittedSamplesAreProjected) {
  const LineMeasure truth{Vector::Zero(1), Vector::Ones(1)};
  const Index n = 10000;
  const int replicates = 200;
  int projected = 0, below = 0;
  for (std::uint32_t r = 0; r < replicates; ++r) {
    Stream stream = test_stream(9000 + r);
    const HermiteMoments moments = hermite_moments(sample_mixture(stream, truth, 1.0, n), 1.0, 3);
    const DmmFit fit = dmm_known_variance(moments.means, interval, MomentNorm::inverse_covariance(moments.covariance));
    EXPECT_LE(fit.residual, 1e-9);
    EXPECT_NE(fit.status, DmmStatus::iteration_cap);
    const double m1 = moments.means[0], m2 = moments.means[1], m3 = moments.means[2];
    below += m2 < m1 * m1 ? 1 : 0;
    // The two Hankel determinants on [-10, 10].
    const bool valid = (10 + m1) * (10 * m2 + m3) >= std::pow(10 * m1 + m2, 2) &&
                       (10 - m1) * (10 * m2 - m3) >= std::pow(10 * m1 - m2, 2) && std::abs(m1) <= 10;
    EXPECT_EQ(fit.distance > 0.0, !valid);
    projected += valid ? 0 : 1;
    EXPECT_LT(wasserstein_1(fit.measure, truth), 3.0 * std::pow(static_cast<double>(n), -0.25));
  }
  EXPECT_LT(std::abs(below - 0.5 * replicates), 4.0 * std::sqrt(0.25 * replicates));
  EXPECT_GE(projected, below);
}

}  // namespace
}  // namespace mixrate
