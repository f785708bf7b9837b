// Divergences of mixtures of experts against sums over a fine grid: every law under a soft-max, every gate with lines.
#include <gtest/gtest.h>

#include <cmath>

#include "contract/experts_reference.hpp"
#include "loss/losses.hpp"
#include "model/scenario.hpp"

namespace mixrate {
namespace {

using namespace experts_test;

std::vector<Case> line_cases() {
  std::vector<Case> out;
  for (Case c : all_cases()) {
    if (!c.is_plain_pair() || c.gate == "cosine") continue;  // which needs two covariates
    c.k = 2;
    c.d = 1;
    out.push_back(c);
  }
  return out;
}

struct Nodes {
  Vector y, weight;
};

/// Counts and classes: all that matter. Numbers: y = 8 sinh(t) by the trapezoidal rule, out to 1e9.
Nodes response_nodes(const Model& model) {
  const ResponseSupport support = model.response_support();
  if (support.is_discrete()) {
    const Index count = support.largest >= 0 ? support.largest + 1 : 2000;
    return {Vector::LinSpaced(count, 0.0, static_cast<double>(count - 1)), Vector::Ones(count)};
  }
  constexpr Index count = 6001;
  const Vector t = Vector::LinSpaced(count, -20.0, 20.0);
  return {8.0 * t.array().sinh(), 8.0 * t.array().cosh() * (40.0 / static_cast<double>(count - 1))};
}

/// Hellinger distance, total variation and Kullback-Leibler divergence, averaged over 400 midpoints of [-1, 1].
Eigen::Array3d brute_force(const Model& model, const MixingMeasure& p, const MixingMeasure& q) {
  constexpr Index covariates = 400;
  const Nodes nodes = response_nodes(model);
  const Index count = nodes.y.size();
  Vector log_p(count), log_q(count);
  Eigen::Array3d sum = Eigen::Array3d::Zero();
  for (Index i = 0; i < covariates; ++i) {
    const double x = -1.0 + (2.0 * static_cast<double>(i) + 1.0) / covariates;
    const Matrix at = Matrix::Constant(count, 1, x);
    model.log_density(at, nodes.y, p, log_p);
    model.log_density(at, nodes.y, q, log_q);
    const Eigen::ArrayXd first = log_p.array().exp(), second = log_q.array().exp(), w = nodes.weight.array();
    EXPECT_NEAR((first * w).sum(), 1.0, 1e-6);
    sum[0] += 0.5 * ((first.sqrt() - second.sqrt()).square() * w).sum();
    sum[1] += 0.5 * ((first - second).abs() * w).sum();
    sum[2] += ((first > 0.0 && second > 0.0).select(first * (log_p - log_q).array(), 0.0) * w).sum();
  }
  sum /= static_cast<double>(covariates);
  sum[0] = std::sqrt(sum[0]);
  return sum;
}

class ExpertsDivergence : public ::testing::TestWithParam<Case> {};

TEST_P(ExpertsDivergence, IsTheSumOverAFineGrid) {
  const Case& c = GetParam();
  Stream stream({8, 3, 0}, Purpose::test);
  auto scenario = std::make_shared<Scenario>();
  scenario->name = "test";
  scenario->model = c.model();
  scenario->truth = random_measure(*scenario->model, c.k, 1.0, stream);
  scenario->design = {Design::Law::uniform, 1, -1.0, 1.0};
  const MixingMeasure other = random_measure(*scenario->model, c.k, 1.0, stream);
  const Eigen::Array3d exact = brute_force(*scenario->model, scenario->truth, other);
  const LossEntry entries[] = {hellinger_loss(), total_variation_loss(), kl_loss()};
  for (Index at = 0; at < 3; ++at) {
    const LossEntry& entry = entries[at];
    Stream own({1, 2, 0}, Purpose::loss);
    double value = 0.0;
    entry.make(Options(entry.info), scenario, c.k)->evaluate(other, own, std::span(&value, 1));
    EXPECT_NEAR(value, exact[at], 2e-3 * exact[at]) << entry.info.name;
  }
}

INSTANTIATE_TEST_SUITE_P(Lines, ExpertsDivergence, ::testing::ValuesIn(line_cases()),
                         [](const auto& test) { return test.param.name(); });

}  // namespace
}  // namespace mixrate
