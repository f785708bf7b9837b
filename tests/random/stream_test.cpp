#include "random/stream.hpp"

#include <Random123/philox.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <vector>

#include "random/law_support.hpp"

namespace mixrate {
namespace {

using testing_tools::kolmogorov_bound;
using testing_tools::kolmogorov_distance;

constexpr StreamKey test_key{20260101, 42, 3};

// Known answers of Philox4x64-10: file kat_vectors of the Random123 distribution.
TEST(Stream, FirstBlockIsTheKnownAnswer) {
  Stream stream(StreamKey{0, 0, 0}, static_cast<Purpose>(0), 0);  // counter and key all zero
  for (const std::uint64_t expected :
       {0x16554d9eca36314cULL, 0xdb20fe9d672d0fdcULL, 0xd7e772cee186176bULL, 0x7e68b68aec7ba23bULL}) {
    EXPECT_EQ(stream(), expected);
  }
}

TEST(Stream, LibraryGivesTheKnownAnswerOnPiDigits) {
  const r123::Philox4x64::ctr_type counter = {
      {0x243f6a8885a308d3ULL, 0x13198a2e03707344ULL, 0xa4093822299f31d0ULL, 0x082efa98ec4e6c89ULL}};
  const r123::Philox4x64::key_type key = {{0x452821e638d01377ULL, 0xbe5466cf34e90c6cULL}};
  const r123::Philox4x64::ctr_type words = r123::Philox4x64()(counter, key);
  EXPECT_EQ(words[0], 0xa528f45403e61d95ULL);
  EXPECT_EQ(words[1], 0x38c72dbd566e9788ULL);
  EXPECT_EQ(words[2], 0xa5a1610e72fd18b5ULL);
  EXPECT_EQ(words[3], 0x57bd43b5e52b7fe6ULL);
}

// The place of every part of the identity in counter and key is part of the format of results.
TEST(Stream, CounterIsBlockSubReplicatePurpose) {
  Stream stream(StreamKey{11, 12, 13}, Purpose::start, 14);
  for (std::uint64_t block = 0; block < 3; ++block) {
    const r123::Philox4x64::ctr_type words = r123::Philox4x64()({{block, 14, 13, 3}}, {{11, 12}});
    for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(stream(), words[i]);
  }
}

TEST(Stream, CopyContinuesWithTheSameNumbers) {
  Stream a(test_key, Purpose::test);
  a();
  Stream b = a;
  for (int i = 0; i < 20; ++i) EXPECT_EQ(a(), b());
}

TEST(Stream, IdentitiesShareNoWord) {
  std::set<std::uint64_t> seen;
  int drawn = 0;
  const auto take = [&](Stream stream) {
    for (int i = 0; i < 100; ++i, ++drawn) seen.insert(stream());
  };
  for (const Purpose purpose :
       {Purpose::design, Purpose::response, Purpose::start, Purpose::estimator, Purpose::loss, Purpose::test}) {
    take(Stream(test_key, purpose));
  }
  take(Stream(test_key, Purpose::test, 1));
  take(Stream(StreamKey{20260102, 42, 3}, Purpose::test));
  take(Stream(StreamKey{20260101, 43, 3}, Purpose::test));
  take(Stream(StreamKey{20260101, 42, 4}, Purpose::test));
  EXPECT_EQ(static_cast<int>(seen.size()), drawn);
}

double normal_cdf(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

TEST(Sample, UniformPassesKolmogorov) {
  Stream stream(test_key, Purpose::test);
  std::vector<double> sample(200000);
  for (double& u : sample) u = sample_uniform(stream);
  EXPECT_LT(kolmogorov_distance(sample, [](double u) { return u; }), kolmogorov_bound);
}

TEST(Sample, NormalPassesKolmogorovAndMoments) {
  Stream stream(test_key, Purpose::test, 1);
  std::vector<double> sample(200000);
  double mean = 0.0, square = 0.0, fourth = 0.0;
  const auto n = static_cast<double>(sample.size());
  for (double& z : sample) {
    z = sample_normal(stream);
    mean += z / n;
    square += z * z / n;
    fourth += z * z * z * z / n;
  }
  EXPECT_LT(kolmogorov_distance(sample, normal_cdf), kolmogorov_bound);
  EXPECT_NEAR(mean, 0.0, 4.0 / std::sqrt(n));
  EXPECT_NEAR(square, 1.0, 4.0 * std::sqrt(2.0 / n));
  EXPECT_NEAR(fourth, 3.0, 4.0 * std::sqrt(96.0 / n));
}

TEST(Sample, PurposesAndReplicatesAreUncorrelated) {
  constexpr int count = 100000;
  const auto correlation = [](Stream a, Stream b) {
    double sum = 0.0;
    for (int i = 0; i < count; ++i) sum += sample_normal(a) * sample_normal(b);
    return sum / count;
  };
  const double bound = 4.0 / std::sqrt(static_cast<double>(count));
  EXPECT_NEAR(correlation(Stream(test_key, Purpose::design), Stream(test_key, Purpose::response)), 0.0, bound);
  EXPECT_NEAR(correlation(Stream(test_key, Purpose::loss), Stream({20260101, 42, 4}, Purpose::loss)), 0.0, bound);
  EXPECT_NEAR(correlation(Stream(test_key, Purpose::start, 0), Stream(test_key, Purpose::start, 1)), 0.0, bound);
}

TEST(NormalQuantile, InvertsTheDistributionFunctionInAllRegions) {
  for (const double p : {0x1p-53, 1e-15, 1e-12, 1e-10, 1e-6, 1e-3, 0.02, 0.0749, 0.0751, 0.2, 0.499}) {
    const double z = normal_quantile(p);
    const double density = std::exp(-0.5 * z * z) / std::sqrt(2.0 * 3.14159265358979323846);
    EXPECT_NEAR(normal_cdf(z), p, 4e-15 * std::abs(z) * density + 4e-15 * p) << p;
    if (p > 1e-3) {
      EXPECT_NEAR(normal_quantile(1.0 - p), -z, 1e-12);
    }
  }
  EXPECT_EQ(normal_quantile(0.5), 0.0);
  EXPECT_NEAR(normal_quantile(0.975), 1.959963984540054, 1e-15);
}

TEST(Sample, IndexFollowsTheWeights) {
  Stream stream(test_key, Purpose::test, 2);
  const Vector weights{{2.0, 0.0, 5.0, 1.0}};
  Vector counts = Vector::Zero(4);
  constexpr int count = 80000;
  for (int i = 0; i < count; ++i) counts[sample_index(stream, weights)] += 1.0;
  EXPECT_EQ(counts[1], 0.0);
  for (Index i = 0; i < 4; ++i) {
    const double p = weights[i] / 8.0;
    EXPECT_NEAR(counts[i] / count, p, 4.0 * std::sqrt(p * (1.0 - p) / count)) << i;
  }
}

TEST(Sample, IndexNeedsMass) {
  Stream stream(test_key, Purpose::test);
  EXPECT_ANY_THROW(sample_index(stream, Vector::Zero(2)));
}

TEST(Stream, WordsArePinned) {  // every stored result depends on them
  Stream stream(test_key, Purpose::design);
  EXPECT_EQ(stream(), 0x82ac03a2f26ec846ULL);
  EXPECT_EQ(sample_uniform(stream), 0.8757065267051419);
  EXPECT_DOUBLE_EQ(sample_normal(stream), 0.30837185946983642);
}

}  // namespace
}  // namespace mixrate
