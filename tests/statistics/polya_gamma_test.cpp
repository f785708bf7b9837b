#include "random/polya_gamma.hpp"

#include "random/gamma.hpp"
#include "random/law_support.hpp"

namespace mixrate {
namespace {

using testing_tools::kolmogorov_bound;
using testing_tools::kolmogorov_distance;
using testing_tools::kolmogorov_p_value;
using testing_tools::moment_scores;

constexpr StreamKey key{20261128, 8, 1};

TEST(PolyaGamma, PassesKolmogorovAgainstTheExactLaw) {
  for (const double c : {0.0, 0.5, 2.0, 10.0, -3.0, 3.2}) {
    Stream stream(key, Purpose::test, static_cast<std::uint64_t>(100.0 + 10.0 * c));
    std::vector<double> sample(200000);
    for (double& w : sample) w = sample_polya_gamma(stream, c);
    const double distance = kolmogorov_distance(sample, [&](double w) { return polya_gamma_cdf(w, c); });
    const auto [mean, variance] = moment_scores(sample, polya_gamma_mean(c), polya_gamma_variance(c));
    ::testing::Test::RecordProperty("p", std::to_string(kolmogorov_p_value(distance)));
    EXPECT_LT(distance, kolmogorov_bound) << c;
    EXPECT_LT(std::abs(mean), 4.0) << c;
    EXPECT_LT(std::abs(variance), 4.0) << c;
  }
}

// Small errors show where many draws fall on one side of the sampler's seam, w = 0.16: tilts between the points of its
// table, z = c / 2 = (i + 0.99) / 64, and at z = 0, where the series' second term counts most.
TEST(PolyaGamma, SharesOnBothSidesOfTheSeamAreExact) {
  for (const double c : {0.0, 1.03, 2.0309, 3.0309}) {
    Stream stream(key, Purpose::test, static_cast<std::uint64_t>(5000.0 + 10.0 * c));
    constexpr int count = 4000000;
    int below = 0;
    for (int draw = 0; draw < count; ++draw) below += sample_polya_gamma(stream, c) <= 0.16 ? 1 : 0;
    const double p = polya_gamma_cdf(0.16, c);
    EXPECT_LT(std::abs(below - count * p) / std::sqrt(count * p * (1.0 - p)), 4.0) << c;
  }
}

// The definition, independently of the sampler and of the series: a sum of exponentials, its tail replaced by the mean.
TEST(PolyaGamma, DistributionFunctionIsThatOfTheSumOfExponentials) {
  for (const double c : {0.0, 2.0, 10.0}) {
    Stream stream(key, Purpose::test, static_cast<std::uint64_t>(1000.0 + c));
    std::vector<double> sample(20000);
    for (double& w : sample) {
      double partial = 0.0, mean = 0.0;
      for (int l = 1; l <= 200; ++l) {
        const double h = M_PI * (l - 0.5), rate = 2.0 * h * h + 0.5 * c * c;
        partial += sample_exponential(stream) / rate;
        mean += 1.0 / rate;
      }
      w = partial + polya_gamma_mean(c) - mean;
    }
    EXPECT_LT(kolmogorov_distance(sample, [&](double w) { return polya_gamma_cdf(w, c); }), kolmogorov_bound) << c;
  }
}

TEST(PolyaGamma, DistributionFunctionIsContinuousAtTheSeamAndRisesToOne) {
  for (const double c : {0.0, 0.5, 2.0, 10.0, 40.0}) {
    EXPECT_NEAR(polya_gamma_cdf(0.16 * (1.0 - 1e-15), c), polya_gamma_cdf(0.16 * (1.0 + 1e-15), c), 1e-13) << c;
    EXPECT_EQ(polya_gamma_cdf(0.0, c), 0.0);
    EXPECT_NEAR(polya_gamma_cdf(20.0, c), 1.0, 1e-15);
    double mean = 0.0, before = 0.0;  // integral of 1 - F
    constexpr double step = 1e-4;
    for (int j = 0; j < 60000; ++j) {
      const double value = polya_gamma_cdf((j + 0.5) * step, c);
      EXPECT_GE(value, before - 1e-14);
      before = value;
      mean += step * (1.0 - value);
    }
    EXPECT_NEAR(mean, polya_gamma_mean(c), 1e-7) << c;
  }
}

TEST(PolyaGamma, MomentsAgreeAcrossTheirSeries) {
  EXPECT_NEAR(polya_gamma_mean(0.0), 0.25, 1e-15);
  EXPECT_NEAR(polya_gamma_variance(0.0), 1.0 / 24.0, 1e-15);
  EXPECT_NEAR(polya_gamma_mean(0.99e-4), polya_gamma_mean(1.01e-4), 1e-11);
  EXPECT_NEAR(polya_gamma_variance(0.999e-2), polya_gamma_variance(1.001e-2), 1e-8);
  EXPECT_GT(polya_gamma_variance(1500.0), 0.0);
}

TEST(PolyaGamma, SurvivesExtremeTilts) {
  Stream stream(key, Purpose::test, 3);
  for (const double c : {1e-300, 1e3, 1e8, -1e150}) {
    const double w = sample_polya_gamma(stream, c);
    EXPECT_TRUE(std::isfinite(w) && w >= 0.0) << c;
  }
  EXPECT_NEAR(sample_polya_gamma(stream, 1e8) / polya_gamma_mean(1e8), 1.0, 1e-2);
  EXPECT_ANY_THROW(sample_polya_gamma(stream, std::nan("")));
}

}  // namespace
}  // namespace mixrate
