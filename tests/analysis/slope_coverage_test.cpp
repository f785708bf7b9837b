// Do intervals of slopes cover, do their tests hold their levels, does the rule for windows work? The short form of
// tests/reference/slopes.cpp.
#include <gtest/gtest.h>

#include "analysis/format.hpp"
#include "analysis/slope_studies.hpp"

namespace mixrate {
namespace {

using testing_tools::loss_laws;
using testing_tools::simulated_points;
using testing_tools::simulated_slope;
using testing_tools::SlopeDesign;
using testing_tools::SlopeTally;

SlopeTally tally_of(const SlopeDesign& design, const testing_tools::LossLaw& law, Functional functional, int studies) {
  SlopeTally tally;
  Stream stream({71, static_cast<std::uint64_t>(design.rows), 0}, Purpose::test);
  for (int study = 0; study < studies; ++study) {
    const auto points = simulated_points(design, law, functional, stream);
    if (points.size() >= 4) tally.add(points, simulated_slope);
  }
  return tally;
}

/// Over 1500 studies the share of a 95 % interval has the standard error 0.0056. The bounds are 0.945 and 0.975, what
/// the long form finds between the laws, and four of them. Intervals three quarters as wide are caught (seen: 0.83 to
/// 0.91).
TEST(SlopeCoverage, IsNominalForEveryLawAndFunctional) {
  constexpr int studies = 1000;
  for (const auto& law : loss_laws())
    for (const Functional functional : {Functional::mean, Functional::rms, Functional::median}) {
      const SlopeTally t = tally_of({7, 20, 0.0}, law, functional, studies);
      SCOPED_TRACE(law.name + " " + std::string(to_string(functional)));
      EXPECT_GT(t.covered_all / t.studies, 0.945 - 0.028);
      EXPECT_LT(t.covered_all / t.studies, 0.975 + 0.02);
      EXPECT_GT(t.covered_rule / t.studies, 0.945 - 0.028);
      EXPECT_LT(t.covered_narrow / t.studies, 0.945 - 0.028);
    }
}

/// 6000 studies each: at 1 % the alarms have the standard error 0.0013, at 5 % 0.003; more than 1.5 times the level is
/// too many.
TEST(SlopeCoverage, CurvatureHoldsItsLevel) {
  for (const std::size_t law : {1u, 4u}) {
    const SlopeTally t = tally_of({7, 20, 0.0}, loss_laws()[law], Functional::rms, 6000);
    EXPECT_LT(t.alarms_05 / t.studies, 0.05 * 1.5);
    EXPECT_LT(t.alarms_01 / t.studies, 0.01 * 1.5 + 0.002);
    EXPECT_LT(t.alarms_001 / t.studies, 0.001 * 1.5 + 0.0015);
    EXPECT_GT(t.alarms_05 / t.studies, 0.015);  // a test that never speaks holds every level
  }
}

/// A correction that doubles the error at the smallest of 8 sizes and is gone from the fifth on.
TEST(SlopeCoverage, TheRuleLeavesOutACorrectionThatIsGone) {
  const SlopeTally t = tally_of({8, 50, 2.0}, loss_laws()[0], Functional::mean, 1000);
  EXPECT_LT(t.covered_all / t.studies, 0.05);
  EXPECT_GT(t.covered_rule / t.studies, 0.93);
  EXPECT_LT(t.kept / t.studies, 4.5);
  const SlopeTally straight = tally_of({8, 50, 0.0}, loss_laws()[0], Functional::mean, 1000);
  EXPECT_GT(straight.kept / straight.studies, 6.8);  // 20 % of the studies lose cells by chance
}

/// Heavy weights on few replicates: the variance of a slope from two cells of 8 replicates is not known to 14 degrees
/// of freedom when losses are skewed.
TEST(Freedoms, FallWithTheKurtosis) {
  std::vector<RatePoint> points(4, RatePoint{1.0, 0.0, 0.1, 20.0, 3.0});
  const double normal = freedoms(points)[0];
  for (RatePoint& p : points) p.kurtosis = 9.0;
  EXPECT_NEAR(normal, 2.0 * 20 / (3.0 / (1.0 - 0.075) - 17.0 / 19.0), 1e-12);
  EXPECT_LT(freedoms(points)[0], 0.3 * normal);
  for (RatePoint& p : points) p.kurtosis = 0.0;
  EXPECT_DOUBLE_EQ(freedoms(points)[0], std::sqrt(20.0));
  for (RatePoint& p : points) p.count = 0.0;
  EXPECT_TRUE(std::isinf(freedoms(points)[0]));
}

TEST(RatePoint, JackknifeOfFourLossesByHand) {
  // log means without one of 1, 2, 3, 6: log(11/3), log(10/3), log 3, log 2
  const std::vector<double> losses = {1, 2, 3, 6};
  const RatePoint p = rate_point(losses, 100.0, Functional::mean);
  const double y[] = {std::log(11.0 / 3), std::log(10.0 / 3), std::log(3.0), std::log(2.0)};
  const double mean = (y[0] + y[1] + y[2] + y[3]) / 4;
  double squares = 0.0;
  for (const double value : y) squares += (value - mean) * (value - mean);
  EXPECT_NEAR(p.log_error, 4 * std::log(3.0) - 3 * mean, 1e-14);
  EXPECT_NEAR(p.variance, 0.75 * squares, 1e-14);
  EXPECT_DOUBLE_EQ(p.count, 4.0);
}

TEST(RatePoint, OneLossAmongZerosIsWhatTheDeltaMethodSays) {
  const std::vector<double> losses = {0, 0, 0, 0, 5};
  const RatePoint p = rate_point(losses, 100.0, Functional::mean);
  EXPECT_NEAR(p.variance, 1.0, 1e-12);  // cv^2 / R with cv^2 = R
  EXPECT_TRUE(std::isfinite(p.log_error));
  EXPECT_FALSE(std::isfinite(rate_point(std::vector<double>(5, 0.0), 100.0, Functional::mean).log_error));
}

}  // namespace
}  // namespace mixrate
