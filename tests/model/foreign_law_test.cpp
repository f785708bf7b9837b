// Data from outside the family.
#include <gtest/gtest.h>

#include <cmath>

#include "model/scenarios.hpp"

namespace mixrate {
namespace {

std::shared_ptr<const Scenario> foreign(std::string_view name) {
  for (const ScenarioEntry& entry : scenarios()) {
    if (entry.name == name) return entry.make();
  }
  return nullptr;
}

/// |average of f over the data - expected| in standard errors.
template <class F>
double errors_from(const Vector& y, double expected, F f) {
  const Vector values = y.unaryExpr(f);
  const double spread = std::sqrt((values.array() - values.mean()).square().mean() / static_cast<double>(y.size()));
  return std::abs(values.mean() - expected) / spread;
}

/// Means, second moments and a tail of each law; z = 4.5.
TEST(ForeignLaw, ContaminatedMoments) {
  const Vector y = draw_dataset(*foreign("gmm-contaminated"), 400000, 1, 0).y.col(0);
  EXPECT_LT(errors_from(y, 0.99 * (0.4 * 5 + 0.6 * 10), [](double v) { return v; }), 4.5);
  EXPECT_LT(errors_from(y, 0.99 * (0.4 * 26 + 0.6 * 102.25) + 0.01 * 2, [](double v) { return v * v; }), 4.5);
  EXPECT_LT(errors_from(y, 0.01 * 0.5 * std::exp(-1.0), [](double v) { return v < -1.0 ? 1.0 : 0.0; }), 4.5);
  EXPECT_GT(errors_from(y, 0.01 * std::exp(-1.0), [](double v) { return v < -1.0 ? 1.0 : 0.0; }), 4.5);
}

/// The truth has the moments of the law, and the third central moment of the skew-normal law.
TEST(ForeignLaw, SkewedMoments) {
  const auto scenario = foreign("gmm-skewed");
  const Vector y = draw_dataset(*scenario, 400000, 1, 0).y.col(0);
  const Vector w = scenario->truth.weights(), mu = scenario->truth.atoms().row(0), v = scenario->truth.atoms().row(1);
  const double mean = w.dot(mu), centred = w.dot((v.array() + (mu.array() - mean).square()).matrix());
  EXPECT_LT(errors_from(y, mean, [](double x) { return x; }), 4.5);
  EXPECT_LT(errors_from(y, centred, [mean](double x) { return (x - mean) * (x - mean); }), 4.5);
  // P(y < 5) = 0.4 P(SN(0, 1, 20) < 0) up to what the second law has there, which is nothing: atan(1 / 20) / pi
  EXPECT_LT(errors_from(y, 0.4 * std::atan(1.0 / 20.0) / std::acos(-1.0), [](double x) { return x < 5 ? 1.0 : 0.0; }),
            4.5);
}

TEST(ForeignLaw, DecidesTheContentOfStreams) {
  Scenario scenario = *foreign("gmm-skewed");
  const std::uint64_t content = scenario.content_hash();
  scenario.foreign = {};
  EXPECT_NE(scenario.content_hash(), content);
}

}  // namespace
}  // namespace mixrate
