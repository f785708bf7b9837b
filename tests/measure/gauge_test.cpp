#include "measure/gauge.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "random/stream.hpp"

namespace mixrate {
namespace {

constexpr StreamKey key{7, 0, 0};

std::vector<TranslationTerm> random_terms(Index d, int count, Stream& stream) {
  std::vector<TranslationTerm> terms;
  for (int i = 0; i < count; ++i) {
    TranslationTerm term;
    term.weight = std::exp(2.0 * sample_normal(stream));
    term.difference.resize(d);
    for (Index c = 0; c < d; ++c) term.difference[c] = sample_normal(stream);
    term.rest = i % 3 == 0 ? 0.0 : std::exp(3.0 * sample_normal(stream));  // every third term has a kink
    term.power = i % 2 == 0 ? 1.0 : 4.0;
    terms.push_back(term);
  }
  return terms;
}

TEST(WeightedMedian, MinimisesTheWeightedDistance) {
  Stream stream(key, Purpose::test);
  for (int trial = 0; trial < 200; ++trial) {
    const Index size = 1 + trial % 6;
    Vector values(size), weights(size);
    for (Index i = 0; i < size; ++i) {
      values[i] = sample_normal(stream);
      weights[i] = sample_uniform(stream);
    }
    const auto distance = [&](double m) { return (weights.array() * (values.array() - m).abs()).sum(); };
    const double best = distance(weighted_median(values, weights));
    for (int step = -400; step <= 400; ++step) EXPECT_LE(best, distance(0.01 * step) + 1e-14);
  }
}

TEST(BestMassScale, MatchesAGridSearch) {
  const Vector masses{{0.9, 2.2, 0.1}}, truth{{1.0, 2.0, 0.5}};
  const auto distance = [&](double tau) { return (masses - tau * truth).lpNorm<1>(); };
  const double tau = best_mass_scale(masses, truth);
  for (int step = 0; step <= 4000; ++step) EXPECT_LE(distance(tau), distance(0.001 * step) + 1e-14);
  EXPECT_DOUBLE_EQ(best_mass_scale(3.0 * truth, truth), 3.0);
}

TEST(BestTranslation, OnALineBeatsAFineGrid) {
  Stream stream(key, Purpose::test, 1);
  for (int trial = 0; trial < 50; ++trial) {
    const auto terms = random_terms(1, 1 + trial % 5, stream);
    const double value = translation_objective(terms, best_translation(terms));
    for (int step = -4000; step <= 4000; ++step) {
      EXPECT_LE(value, translation_objective(terms, Vector{{0.001 * step}}) * (1.0 + 1e-13));
    }
  }
}

// A convex function is at its minimum where no small move in any direction lowers it.
TEST(BestTranslation, InSpaceNoMoveIsBetter) {
  Stream stream(key, Purpose::test, 2);
  for (int trial = 0; trial < 60; ++trial) {
    const Index d = 2 + trial % 3;
    const auto terms = random_terms(d, 1 + trial % 6, stream);
    const Vector best = best_translation(terms);
    const double value = translation_objective(terms, best);
    for (int move = 0; move < 500; ++move) {
      Vector step(d);
      for (Index c = 0; c < d; ++c) step[c] = sample_normal(stream);
      step *= std::pow(10.0, -6.0 * sample_uniform(stream));
      EXPECT_GE(translation_objective(terms, best + step), value * (1.0 - 1e-10)) << trial;
    }
  }
}

TEST(BestTranslation, FindsAPureShiftExactly) {
  const Vector shift{{0.3, -1.7}};
  const std::vector<TranslationTerm> terms = {{0.2, shift, 0.0, 1.0}, {0.7, shift, 0.0, 4.0}};
  EXPECT_EQ(best_translation(terms), shift);
  EXPECT_EQ(best_translation(std::vector<TranslationTerm>{{0.2, Vector{{0.3}}, 0.0, 1.0}}), (Vector{{0.3}}));
  EXPECT_EQ(best_translation(std::vector<TranslationTerm>{{0.2, Vector(0), 0.5, 1.0}}).size(), 0);
}

TEST(Gauge, ScalesMassAndTranslatesGateBlocks) {
  const auto layout = std::make_shared<AtomLayout>(std::vector<BlockSpec>{
      {"gate_slope", 2, Meaning::gate_slope}, {"mean", 1}, {"gate_other", 1, Meaning::gate_slope}});
  const MixingMeasure g(layout, Vector{{1.0, 2.0}}, Matrix{{1, 5}, {2, 6}, {3, 7}, {4, 8}});
  const MixingMeasure truth(layout, Vector{{std::log(5.0)}}, Matrix::Zero(4, 1));
  const MixingMeasure scaled = scaled_to_mass_of(g, truth);
  EXPECT_NEAR(scaled.weights().sum(), 5.0, 1e-14);
  EXPECT_NEAR(scaled.log_weights()[1] - scaled.log_weights()[0], 1.0, 1e-15);
  EXPECT_EQ(gate_coordinates(*layout, g.atoms().col(1)), (Vector{{5, 6, 8}}));
  EXPECT_EQ(gate_translated(g, Vector{{1, 2, 4}}).atoms(), (Matrix{{0, 4}, {0, 4}, {3, 7}, {0, 4}}));
  EXPECT_ANY_THROW(gate_translated(g, Vector::Zero(2)));
}

// Groups of weights 1 : 3 and leaves of weights 1 : 1 and 1 : 2 in them, at any scale of any of them.
TEST(Gauge, LeavesOfATreeHaveSharesAndGroupsTheirOwnTranslation) {
  const auto layout = std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"gate_slope", 1, Meaning::gate_slope}},
                                                   std::vector<BlockSpec>{},
                                                   std::vector<BlockSpec>{{"gate_slope", 1, Meaning::gate_slope}});
  const MixingMeasure g(layout, Vector{{7.0, -3.0, 7.0, std::log(2.0) - 3.0}}, Matrix{{1, 2, 3, 4}}, Vector(),
                        {{0, 1, 0, 1}, Vector{{2.0, 2.0 + std::log(3.0)}}, Matrix{{0.0, 0.0}}});
  EXPECT_LT((with_additive_weights(g).weights() - Vector{{0.125, 0.25, 0.125, 0.5}}).cwiseAbs().maxCoeff(), 1e-15);
  EXPECT_EQ(num_gauge_sets(g), 2);
  EXPECT_EQ(gate_translated(g, Matrix{{1.0, 10.0}}).atoms(), (Matrix{{0, -8, 2, -6}}));
  EXPECT_ANY_THROW(gate_translated(g, Matrix{{1.0}}));
  const MixingMeasure flat(layout, Vector{{1.0, 2.0}}, Matrix{{1, 2}});
  EXPECT_EQ(with_additive_weights(flat).log_weights(), flat.log_weights());
  EXPECT_EQ(num_gauge_sets(flat), 1);
}

// Weights exp(beta0 / tau): two clones of half the mass weigh what the atom does.
TEST(Gauge, WeightsUnderATemperatureAddUp) {
  const auto layout = std::make_shared<AtomLayout>(
      std::vector<BlockSpec>{{"gate_slope", 1, Meaning::gate_slope}},
      std::vector<BlockSpec>{{"temperature", 1, Meaning::temperature}, {"variance", 1, Meaning::variance}});
  const MixingMeasure one(layout, Vector{{0.6, 0.0}}, Matrix{{1, 2}}, Vector{{0.3, 9.0}});
  const double half = 0.6 - 0.3 * std::log(2.0);
  const MixingMeasure two(layout, Vector{{half, 0.0, half}}, Matrix{{1, 2, 1}}, Vector{{0.3, 9.0}});
  EXPECT_EQ(gate_temperature(one), 0.3);
  const Vector weights = with_additive_weights(one).weights(), clones = with_additive_weights(two).weights();
  EXPECT_NEAR(weights[0], std::exp(2.0), 1e-14);
  EXPECT_NEAR(clones[0] + clones[2], weights[0], 1e-14);
}

}  // namespace
}  // namespace mixrate
