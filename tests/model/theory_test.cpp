// What theorems say of truths that nobody has named. Exponents are those of the papers, written down here once more.
#include <gtest/gtest.h>

#include <cmath>

#include "model/families.hpp"
#include "model/scenarios.hpp"
#include "model/theorems.hpp"

namespace mixrate {
namespace {

using Table = Node::Table;

Node word(const char* text) { return Node(std::string(text)); }

std::shared_ptr<const Model> model_of(std::string_view family, Table options) {
  for (const FamilyEntry& entry : families())
    if (entry.info.name == family) return entry.make(Options(Node(std::move(options)), entry.info));
  return nullptr;
}

/// A truth whose atoms differ in all coordinates; variances 1 + i / 4.
MixingMeasure truth_of(const Model& model, Index k0) {
  const AtomLayout& layout = *model.layout();
  Matrix atoms(layout.atom_width(), k0);
  for (Index i = 0; i < k0; ++i)
    for (Index a = 0; a < layout.atom_width(); ++a)
      atoms(a, i) = static_cast<double>(i + 1) * (1.0 + 0.25 * static_cast<double>(a));
  for (const Block& block : layout.atom_blocks())
    if (block.meaning == Meaning::variance)
      for (Index i = 0; i < k0; ++i)
        atoms.col(i).segment(block.offset, block.size).setConstant(1.0 + 0.25 * static_cast<double>(i));
  return model.canonical(MixingMeasure(model.layout(), Vector::Constant(k0, -std::log(static_cast<double>(k0))), atoms,
                                       Vector::Ones(layout.common_width())));
}

double predicted(const Model& model, const MixingMeasure& truth, std::string_view column, Index k) {
  Scenario scenario;
  scenario.predictions = predictions_of(model, truth);
  return scenario.predicted(column, k);
}

TEST(Theory, ThreeGaussianExpertsInThePlane) {
  const auto model = model_of("softmax-gated-gaussian", {{"dimension", Node(std::int64_t{2})}});
  const MixingMeasure truth = truth_of(*model, 3);
  const auto exponent = [&](std::string_view column, Index k) { return predicted(*model, truth, column, k); };
  for (const char* column : {"voronoi-exact", "blocks.single.slope", "blocks.mass", "max-atom", "wasserstein-1"})
    EXPECT_EQ(exponent(column, 3), -0.5) << column;
  EXPECT_EQ(exponent("wasserstein-2", 3), -0.25);
  EXPECT_EQ(exponent("kl", 7), -1.0);
  // theorem 2 of arXiv 2305.03288 with rbar(2) = 4 and rbar(3) = 6
  EXPECT_EQ(exponent("blocks.over.intercept", 4), -1.0 / 8);
  EXPECT_EQ(exponent("blocks.over.gate_slope", 4), -1.0 / 8);
  EXPECT_EQ(exponent("blocks.over.slope", 4), -1.0 / 4);
  EXPECT_EQ(exponent("blocks.over.variance", 4), -1.0 / 4);
  EXPECT_EQ(exponent("blocks.over.intercept", 5), -1.0 / 12);
  EXPECT_EQ(exponent("blocks.over.variance", 5), -1.0 / 6);
  EXPECT_EQ(exponent("voronoi-over", 4), -0.5);
  EXPECT_TRUE(std::isnan(exponent("wasserstein-1", 4)));
}

TEST(Theory, ConditionsAreLookedAt) {
  const auto model = model_of("softmax-gated-gaussian", {});
  const MixingMeasure truth = truth_of(*model, 2);
  MixingMeasure still = truth;  // a gate that does not move with x
  still.atoms().row(0).setZero();
  EXPECT_EQ(predicted(*model, still, "voronoi-exact", 2), -0.5);
  EXPECT_TRUE(std::isnan(predicted(*model, still, "blocks.over.slope", 3)));
  MixingMeasure same = truth;  // one expert twice
  same.atoms().col(1).tail(3) = same.atoms().col(0).tail(3);
  EXPECT_TRUE(predictions_of(*model, same).empty());
  const auto ridge = [&](const char* activation) {
    const auto other =
        model_of("softmax-gated-gaussian", {{"expert", word("ridge")}, {"activation", word(activation)}});
    return predicted(*other, truth_of(*other, 2), "blocks.over.slope", 3);
  };
  EXPECT_EQ(ridge("tanh"), -0.25);
  EXPECT_TRUE(std::isnan(ridge("relu")));
}

TEST(Theory, GaussianMixturesOfEveryCovariance) {
  const auto over = [](Table options, const char* block, Index k) {
    const auto model = model_of("gaussian-mixture", std::move(options));
    return predicted(*model, truth_of(*model, 2), std::string("blocks.over.") + block, k);
  };
  EXPECT_EQ(over({{"covariance", word("known")}}, "mean", 3), -0.25);
  EXPECT_EQ(over({{"covariance", word("known")}}, "mean", 5), -0.25);
  EXPECT_EQ(over({}, "mean", 3), -1.0 / 8);
  EXPECT_EQ(over({}, "variance", 3), -1.0 / 4);
  EXPECT_EQ(over({}, "mean", 4), -1.0 / 12);
  EXPECT_TRUE(std::isnan(over({{"covariance", word("common")}}, "mean", 3)));
  // two atoms in the plane cannot split a sphere into a sphere: the theorem on the line does not hold there
  EXPECT_TRUE(std::isnan(over({{"dimension", Node(std::int64_t{2})}}, "mean", 3)));
  EXPECT_EQ(over({{"dimension", Node(std::int64_t{2})}, {"covariance", word("diagonal")}}, "mean", 3), -1.0 / 8);
}

TEST(Theory, BinomialsNeedTrials) {
  const auto single = [](std::int64_t trials) {
    const auto model = model_of("mixture-of-experts", {{"response", word("binomial")}, {"trials", Node(trials)}});
    return predicted(*model, truth_of(*model, 2), "blocks.single.slope", 2);
  };
  EXPECT_EQ(single(3), -0.5);
  EXPECT_TRUE(std::isnan(single(2)));
}

TEST(Theory, RegressionMixtures) {
  const auto exponent = [](Table options, const char* column, Index k) {
    const auto model = model_of("moe-regression", std::move(options));
    return predicted(*model, truth_of(*model, 3), column, k);
  };
  const Table tanh = {{"expert", word("ridge")}, {"activation", word("tanh")}};
  EXPECT_EQ(exponent(tanh, "blocks.over.slope", 4), -0.25);
  EXPECT_EQ(exponent(tanh, "regression-l1", 4), -0.5);
  EXPECT_EQ(exponent({{"expert", word("linear")}}, "l2", 4), -0.5);
  EXPECT_EQ(exponent({{"expert", word("linear")}}, "regression-l1", 4), 0.0);
  EXPECT_EQ(exponent({{"expert", word("linear")}}, "regression-l1", 3), -0.5);
}

/// What the nearest theorem lacks, its name first.
std::vector<std::string_view> lacking(const Model& model, const MixingMeasure& truth, Index extra) {
  const TruthView view{model, truth};
  const Theorem* nearest = nearest_theorem(view, extra);
  std::vector<std::string_view> out;
  if (nearest == nullptr) return out;
  out.push_back(nearest->name);
  for (const std::string_view condition : nearest->failed(view)) out.push_back(condition);
  return out;
}

TEST(Theory, WhereItIsSilentTheNearestTheoremSaysWhatItNeeds) {
  using Words = std::vector<std::string_view>;
  const auto softmax = model_of("softmax-gated-gaussian", {});
  MixingMeasure still = truth_of(*softmax, 2);
  still.atoms().row(0).setZero();
  EXPECT_EQ(lacking(*softmax, still, 1), (Words{"softmax-gaussian-over", "a gate that moves with x"}));
  const auto poisson = model_of("mixture-of-experts", {{"response", word("poisson")}});
  EXPECT_EQ(lacking(*poisson, truth_of(*poisson, 2), 1), (Words{"softmax-gaussian-over", "a Gaussian response"}));
  const auto regressions = model_of("mixture-of-regressions", {});
  const MixingMeasure lines = truth_of(*regressions, 2);
  EXPECT_EQ(lacking(*regressions, lines, 1),
            (Words{"softmax-gaussian-over", "a soft-max gate", "a gate that moves with x"}));
  EXPECT_EQ(predicted(*regressions, lines, "blocks.single.slope", 2), -0.5);
  EXPECT_TRUE(std::isnan(predicted(*regressions, lines, "blocks.over.slope", 3)));
  const auto circles = model_of("gaussian-mixture", {{"dimension", Node(std::int64_t{2})}});
  EXPECT_EQ(lacking(*circles, truth_of(*circles, 2), 1), (Words{"gaussian-mixture-strong", "covariance known"}));
  const auto sums = model_of("moe-regression", {{"gate", word("sigmoid")}});
  EXPECT_EQ(lacking(*sums, truth_of(*sums, 2), 1), (Words{"regression-identifiable", "a soft-max gate"}));
}

// Named truths have no theory of their own where a theorem speaks: two that do add to it.
TEST(Theory, NamedTruthsInherit) {
  int count = 0;
  for (const ScenarioEntry& entry : scenarios()) {
    const auto scenario = entry.make();
    if (scenario->varies_along_axis() || scenario->predictions.empty()) continue;
    for (const Prediction& inherited : predictions_of(*scenario->model, scenario->truth)) {
      if (inherited.column.ends_with('*') || inherited.with_floor || std::isnan(inherited.exponent)) continue;
      const Index k = inherited.k == 0 ? scenario->truth.size() : inherited.k;
      if (scenario->predictions.front().source.starts_with("arXiv 2604.20551")) continue;  // says it of posteriors
      EXPECT_EQ(scenario->predicted(inherited.column, k),
                predicted(*scenario->model, scenario->truth, inherited.column, k))
          << entry.name << " " << inherited.column;
      ++count;
    }
  }
  EXPECT_GT(count, 200);
}

TEST(Theory, EveryTheoremIsAboutSomethingAndSaysWhere) {
  for (const Theorem& theorem : theorems()) {
    EXPECT_FALSE(theorem.statement.empty() || theorem.conditions.empty() || theorem.source.empty()) << theorem.name;
    bool is_used = false;
    for (const ScenarioEntry& entry : scenarios()) {
      const auto scenario = entry.make();
      if (!theorem.holds({*scenario->model, scenario->truth})) continue;
      is_used = true;
      EXPECT_FALSE(theorem.predictions({*scenario->model, scenario->truth}).empty()) << theorem.name;
    }
    EXPECT_TRUE(is_used) << theorem.name << " is about no named truth";
  }
}

}  // namespace
}  // namespace mixrate
