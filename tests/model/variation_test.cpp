// Scenarios that change along the grid and with the replicate.
#include "model/variation.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "model/latent_moments.hpp"
#include "model/scenarios.hpp"
#include "model/support_points.hpp"

namespace mixrate {
namespace {

std::shared_ptr<const Scenario> named(std::string_view name) {
  for (const ScenarioEntry& entry : scenarios())
    if (entry.name == name) return entry.make();
  return nullptr;
}

/// m_0..m_order of the means of a location mixture on the line.
Vector moments_of_means(const MixingMeasure& g, int order) {
  Vector out(order + 1);
  for (int r = 0; r <= order; ++r) out[r] = g.weights().dot(g.atoms().row(0).transpose().array().pow(r).matrix());
  return out;
}

TEST(Variation, LocalTruthsAreLeastFavourable) {
  // A law that cannot be told from its mirror image by its first 2k - 2 moments has no odd ones among them; and the
  // next one is as large as it can be on [-1, 1]: 2^-(2k - 2), the error of the best approximation of x^(2k - 1).
  for (const auto& [name, k, c] : {std::tuple{"gmm-local-two", 2, 2.0}, std::tuple{"gmm-local-three", 3, 2.0}}) {
    const auto at_1 = scenario_at(named(name), 1);
    ASSERT_EQ(at_1->truth.size(), k);
    const Vector m = moments_of_means(at_1->truth, 2 * k - 1);
    for (int r = 1; r < 2 * k - 2; r += 2) EXPECT_NEAR(m[r], 0.0, 1e-12) << name << ' ' << r;
    EXPECT_NEAR(std::abs(m[2 * k - 1]), std::pow(c, 2 * k - 1) * std::pow(2.0, -(2 * k - 2)), 1e-10) << name;
    EXPECT_NEAR(at_1->truth.atoms().cwiseAbs().maxCoeff(), c, 1e-12);
  }
}

TEST(Variation, TruthsMoveWithTheirExponent) {
  const auto base = named("gmm-local-three");
  const Matrix at_1 = scenario_at(base, 1)->truth.atoms();
  const auto moved = scenario_at(base, 59049);  // 59049^(-1/10) = 1/3
  EXPECT_LT((moved->truth.atoms() - at_1 / 3.0).cwiseAbs().maxCoeff(), 1e-12);
  EXPECT_EQ(moved->sample_size(59049), 59049);
  EXPECT_NE(draw_dataset(base, 1000, 1, 0).y, draw_dataset(named("gmm-local-two"), 1000, 1, 0).y);
}

TEST(Variation, FeaturesAreAFunctionOfTheReplicate) {
  const auto base = named("softmax-redrawn");
  EXPECT_EQ(scenario_at(base, 1000), base);  // nothing changes along the axis, nothing is built
  const auto features = [&](std::uint64_t seed, std::uint32_t r) {
    return scenario_of_replicate(base, {seed, base->data_content(1000), r})->model->support()->x();
  };
  EXPECT_EQ(features(5, 3), features(5, 3));
  EXPECT_NE(features(5, 3), features(5, 4));
  EXPECT_NE(features(5, 3), features(6, 3));
  EXPECT_NE(features(5, 3), base->model->support()->x());
  EXPECT_EQ(draw_dataset(base, 1000, 5, 3).y, draw_dataset(base, 1000, 5, 3).y);
  EXPECT_EQ(draw_dataset(base, 1000, 5, 3).y.sum(), 1000.0);
}

TEST(Variation, AnAxisChangesTheModelAndNotTheSampleSize) {
  const auto base = named("softmax-points");
  EXPECT_EQ(base->axis, "p");
  const auto at_300 = scenario_at(base, 300);
  EXPECT_EQ(at_300->model->support()->size(), 300);
  EXPECT_EQ(at_300->sample_size(300), 1000000);
  EXPECT_EQ(at_300->truth.atoms(), base->truth.atoms());
  const Dataset data = draw_dataset(base, 300, 1, 0);
  EXPECT_EQ(data.y.rows(), 300);
  EXPECT_EQ(data.y.sum(), 1e6);
}

TEST(Variation, ContentCoversWhatChanges) {
  Scenario scenario = *named("softmax-two");
  const std::uint64_t plain = scenario.content_hash();
  scenario.variation.redrawn = "feature_seed";
  const std::uint64_t redrawn = scenario.content_hash();
  scenario.variation.axis_option = "support";
  scenario.variation.draws = 1000;
  const std::uint64_t along = scenario.content_hash();
  scenario.variation.draws = 1001;
  EXPECT_NE(plain, redrawn);
  EXPECT_NE(redrawn, along);
  EXPECT_NE(along, scenario.content_hash());
  Scenario local = *named("gmm-local-two");
  const std::uint64_t before = local.content_hash();
  local.variation.drift *= 2.0;
  const std::uint64_t farther = local.content_hash();
  local.variation.exponent /= 2.0;
  EXPECT_NE(before, farther);
  EXPECT_NE(farther, local.content_hash());
}

TEST(DesignFloor, IsTheEffectiveNumberOfPoints) {  // sum_j A_j(w)^2 tends to E[e^(2w'x)] / E[e^(w'x)]^2 / p
  for (const FeatureLaw& law : {normal_features(2, 0.4), two_cloud_features(2, 1.3)}) {
    const auto points = SupportPoints::draw(law, 400000, 3);
    const Vector w = Vector{{0.5, -0.2}};
    const Vector logits = points->x() * w;
    const Vector share = logits.array().exp() / logits.array().exp().sum();
    EXPECT_NEAR(design_floor(*points, w), share.norm(), 0.01 * share.norm());
  }
  const auto points = SupportPoints::draw(normal_features(2, 0.4), 100, 3);
  const Vector w = Vector{{0.5, -0.2}};
  EXPECT_NEAR(design_floor(*points, w), std::sqrt(std::exp(0.25 + 0.04 - 2.0 * 0.4 * 0.1) / 100.0), 1e-14);
}

}  // namespace
}  // namespace mixrate
