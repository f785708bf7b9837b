// What every loss of the catalogue promises, on every scenario of the catalogue.
#include <gtest/gtest.h>

#include <map>
#include <numeric>
#include <set>

#include "experiment/catalogue.hpp"
#include "loss/support.hpp"

namespace mixrate {
namespace {

using test::evaluate, test::in_another_gauge, test::local_exponent, test::make, test::moved, test::split;

struct Case {
  LossEntry entry;
  std::string scenario;
};

class LossContract : public testing::TestWithParam<Case> {
 protected:
  std::shared_ptr<const Scenario> scenario_ = scenario_at(find_scenario(GetParam().scenario, {}).make(), 1000);
  Index k0_ = scenario_->truth.size();
  std::shared_ptr<const Loss> loss(Index k) const { return make(GetParam().entry, scenario_, k); }

  /// Has a fit of k0 atoms the shape of the truth? Another tree has columns that are not defined at the truth.
  bool fits_exactly() const {
    const auto sizes = [](const std::vector<int>& parent) {
      std::map<int, int> count;
      for (const int group : parent) ++count[group];
      std::multiset<int> out;
      for (const auto& [group, size] : count) out.insert(size);
      return out;
    };
    return sizes(scenario_->model->fitted_tree(k0_)) == sizes(scenario_->truth.groups().parent);
  }

  /// k0, k0 + 1, k0 + 2 atoms near the truth; small enough for the smallest variance.
  std::vector<MixingMeasure> estimates() const {
    const MixingMeasure one = split(scenario_->truth, 0), two = split(one, k0_ - 1);
    return {moved(scenario_->truth, 0.02), moved(one, 0.02), moved(two, 0.02)};
  }
};

TEST_P(LossContract, ColumnsAreNamedOnce) {
  for (const Index k : {k0_, k0_ + 1}) {
    const auto bound = loss(k);
    const std::set<std::string> names(bound->columns().begin(), bound->columns().end());
    EXPECT_EQ(names.size(), bound->columns().size());
    EXPECT_FALSE(names.empty());
    EXPECT_FALSE(names.contains(""));
  }
}

TEST_P(LossContract, IsZeroAtTheTruth) {
  int zeros = 0;
  for (const double value : evaluate(*loss(k0_), scenario_->truth)) {
    if (std::isnan(value) && !fits_exactly()) continue;
    EXPECT_NEAR(value, 0.0, 1e-12);
    ++zeros;
  }
  EXPECT_GT(zeros, 0);
}

TEST_P(LossContract, ValuesAreNonNegativeOrNan) {
  for (const MixingMeasure& fitted : estimates()) {
    int finite = 0;
    for (const double value : evaluate(*loss(fitted.size()), fitted)) {
      EXPECT_TRUE(std::isnan(value) || (value >= 0.0 && std::isfinite(value)));
      finite += std::isnan(value) ? 0 : 1;
    }
    EXPECT_GT(finite, 0);
  }
}

TEST_P(LossContract, DependsOnEstimateAndStreamOnly) {
  for (const MixingMeasure& fitted : estimates()) {
    const std::vector<double> a = evaluate(*loss(fitted.size()), fitted), b = evaluate(*loss(fitted.size()), fitted);
    for (std::size_t c = 0; c < a.size(); ++c) EXPECT_TRUE(a[c] == b[c] || (std::isnan(a[c]) && std::isnan(b[c])));
  }
}

TEST_P(LossContract, IsBlindToTheOrderAndTheGauge) {
  for (const MixingMeasure& fitted : estimates()) {
    std::vector<Index> reversed(static_cast<std::size_t>(fitted.size()));
    std::iota(reversed.rbegin(), reversed.rend(), Index{0});
    const MixingMeasure other = in_another_gauge(*scenario_->model, fitted.permuted(reversed));
    const auto bound = loss(fitted.size());
    const std::vector<double> a = evaluate(*bound, fitted), b = evaluate(*bound, other);
    // Losses by sampling draw their atoms in another order: equal in law, not in numbers.
    const double tolerance = scenario_->model->response_dim() > 1 ? 0.2 : 1e-6;
    for (std::size_t c = 0; c < a.size(); ++c) {
      if (std::isnan(a[c]) && std::isnan(b[c])) continue;
      EXPECT_NEAR(b[c], a[c], tolerance * a[c] + 1e-14);
    }
  }
}

TEST_P(LossContract, HasItsDeclaredLocalExponent) {
  const auto bound = loss(k0_);
  // Small beside the noise, where it is small: distances between laws saturate.
  const Vector& common = scenario_->truth.common();
  const double size = common.size() > 0 ? std::min(0.1, std::sqrt(common.minCoeff())) : 0.1;
  for (std::size_t c = 0; c < bound->columns().size(); ++c) {
    const auto at = [&](double eps) { return evaluate(*bound, moved(scenario_->truth, size * eps))[c]; };
    if (!fits_exactly() && std::isnan(at(1e-2))) continue;
    if (k0_ == 1 && at(1e-2) < 1e-15) continue;  // one atom: its weight cannot be wrong
    EXPECT_NEAR(local_exponent(at), GetParam().entry.local_exponent, 0.02) << bound->columns()[c];
  }
}

TEST_P(LossContract, UnusableEstimatesGiveNan) {
  MixingMeasure bad = scenario_->truth;
  bad.atoms()(0, 0) = std::nan("");
  for (const double value : evaluate(*loss(k0_), bad)) EXPECT_TRUE(std::isnan(value));
  for (const double value : evaluate(*loss(k0_), MixingMeasure())) EXPECT_TRUE(std::isnan(value));
}

/// Scenarios in the outer loop: some draw many features, and every test is a process of its own.
std::vector<Case> cases() {
  std::vector<Case> out;
  for (const ScenarioEntry& scenario : scenarios()) {
    const auto truth = scenario.make();
    for (const LossEntry& entry : losses()) {
      try {  // some losses are for some families
        static_cast<void>(make(entry, truth, truth->truth.size()));
      } catch (const StudyError&) {
        continue;
      }
      out.push_back({entry, std::string(scenario.name)});
    }
  }
  return out;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, LossContract, testing::ValuesIn(cases()), [](const auto& instance) {
  std::string name = std::string(instance.param.entry.info.name) + "_on_" + instance.param.scenario;
  for (char& c : name) c = c == '-' ? '_' : c;
  return name;
});

}  // namespace
}  // namespace mixrate
