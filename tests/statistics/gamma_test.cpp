#include "random/gamma.hpp"

#include "random/law_support.hpp"

namespace mixrate {
namespace {

using testing_tools::kolmogorov_bound;
using testing_tools::kolmogorov_distance;
using testing_tools::moment_scores;

constexpr StreamKey key{20261128, 7, 1};

/// P(gamma(shape, 1) <= x) by its power series.
double gamma_cdf(double shape, double x) {
  double term = std::exp(shape * std::log(x) - x - std::lgamma(shape + 1.0)), sum = term;
  for (int m = 1; m < 2000 && term > 1e-18 * sum; ++m) sum += term *= x / (shape + m);
  return sum;
}

TEST(Gamma, ExponentialPassesKolmogorov) {
  Stream stream(key, Purpose::test);
  std::vector<double> sample(100000);
  for (double& x : sample) x = sample_exponential(stream);
  EXPECT_LT(kolmogorov_distance(sample, [](double x) { return -std::expm1(-x); }), kolmogorov_bound);
}

TEST(Gamma, PassesKolmogorovAndMomentsForSmallAndLargeShapes) {
  for (const double shape : {0.2, 1.0, 2.0, 3.5, 50.0}) {
    Stream stream(key, Purpose::test, static_cast<std::uint64_t>(10.0 * shape));
    std::vector<double> sample(100000);
    for (double& x : sample) x = sample_gamma(stream, shape);
    EXPECT_LT(kolmogorov_distance(sample, [&](double x) { return gamma_cdf(shape, x); }), kolmogorov_bound) << shape;
    const auto [mean, variance] = moment_scores(sample, shape, shape);
    EXPECT_LT(std::abs(mean), 4.0) << shape;
    EXPECT_LT(std::abs(variance), 4.0) << shape;
  }
}

TEST(Gamma, InverseGammaPassesKolmogorov) {
  Stream stream(key, Purpose::test, 1);
  std::vector<double> sample(100000);
  for (double& x : sample) x = sample_inverse_gamma(stream, 2.5, 0.7);
  const auto cdf = [](double x) { return 1.0 - gamma_cdf(2.5, 0.7 / x); };
  EXPECT_LT(kolmogorov_distance(sample, cdf), kolmogorov_bound);
}

TEST(Gamma, NeedsAPositiveShape) {
  Stream stream(key, Purpose::test, 2);
  EXPECT_ANY_THROW(sample_gamma(stream, 0.0));
}

}  // namespace
}  // namespace mixrate
