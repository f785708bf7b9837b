// Charts: round trips, Jacobians against automatic differentiation of formulas written a second time, orders.
#include "model/charts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <unsupported/Eigen/AutoDiff>

#include "model/box.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

using Dual = Eigen::AutoDiffScalar<Vector>;

struct Case {
  const char* chart;
  const char* covariance;
  const char* weights;
  Index d, k;
  const char* gate = "";  // "": a Gaussian mixture; gaussian: soft-max gated Gaussian experts; else the gate of a
                          // regression mixture of two-layer experts
  [[nodiscard]] bool is_mixture() const { return *gate == 0; }
  [[nodiscard]] bool is_regression() const { return !is_mixture() && std::string_view(gate) != "gaussian"; }
};

std::string name_of(const testing::TestParamInfo<Case>& info) {
  std::string model = info.param.is_mixture() ? info.param.covariance : info.param.gate;
  std::replace(model.begin(), model.end(), '-', '_');
  return std::string(info.param.chart) + "_" + model + "_" + info.param.weights + "_d" + std::to_string(info.param.d) +
         "_k" + std::to_string(info.param.k);
}

/// A model with k atoms, its likelihood and a chart of it, at a point with ordered locations.
class ChartContract : public testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    const Case& c = GetParam();
    const FamilyEntry family = c.is_mixture()      ? gaussian_mixture_family()
                               : c.is_regression() ? moe_regression_family()
                                                   : softmax_gated_gaussian_family();
    Node::Table table{{"dimension", Node(std::int64_t{c.d})}};
    if (c.is_regression()) {
      table.emplace("gate", Node(std::string(c.gate)));
      table.emplace("expert", Node(std::string("two-layer")));
    }
    if (c.is_mixture()) {
      table.emplace("covariance", Node(std::string(c.covariance)));
      table.emplace("weights", Node(std::string(c.weights)));
    }
    model_ = family.make(Options(Node(std::move(table)), family.info));
    const MixingMeasure g = measure();
    Dataset data{Matrix::Zero(4, model_->covariate_dim()), Matrix::Zero(4, model_->response_dim())};
    likelihood_ = model_->likelihood(data, c.k, box_around(*model_, g));
    const Vector along = direction();
    const std::vector<double> projection(along.data(), along.data() + along.size());
    const ChartEntry& entry = find_chart(c.chart, {});
    chart_ = entry.make(Options(entry.info), chart_space(*model_, *likelihood_, projection, {}));
    theta_ = likelihood_->pack(ordered_along(g, *likelihood_, chart_->space()));
  }
  [[nodiscard]] Index location_dim() const {
    return GetParam().is_mixture() ? GetParam().d : GetParam().is_regression() ? GetParam().d + 1 : 1;
  }
  [[nodiscard]] Vector direction() const {
    return location_dim() == 1 ? Vector(Vector::Ones(1)) : Vector(Vector::LinSpaced(location_dim(), 1.0, -0.5));
  }

  [[nodiscard]] MixingMeasure measure() const {
    const AtomLayout& layout = *model_->layout();
    Matrix atoms(layout.atom_width(), GetParam().k);
    for (Index i = 0; i < atoms.cols(); ++i) {
      for (Index a = 0; a < atoms.rows(); ++a) atoms(a, i) = std::sin(1.0 + 2.3 * double(a) + 1.7 * double(i));
      for (const Block& block : layout.atom_blocks())
        if (block.meaning == Meaning::variance)
          atoms.col(i).segment(block.offset, block.size).setConstant(0.4 + 0.3 * double(i));
    }
    Vector logs = Vector::LinSpaced(GetParam().k, -0.8, 0.3);
    if (std::string_view(GetParam().weights) == "fixed") logs.setConstant(-std::log(double(GetParam().k)));
    return {model_->layout(), logs, atoms, Vector::Constant(layout.common_width(), 0.7)};
  }

  std::shared_ptr<const Model> model_;
  std::unique_ptr<Likelihood> likelihood_;
  std::shared_ptr<const Chart> chart_;
  Vector theta_;
};

TEST_P(ChartContract, RoundTrip) {
  const Vector phi = chart_->to_chart(theta_);
  ASSERT_TRUE(phi.allFinite());
  EXPECT_LT((chart_->to_standard(phi) - theta_).cwiseAbs().maxCoeff(), 1e-12);
  EXPECT_LT((chart_->to_chart(chart_->to_standard(phi)) - phi).cwiseAbs().maxCoeff(), 1e-12);
  if (std::string_view(GetParam().chart) != "standard") {
    EXPECT_GT((phi - theta_).cwiseAbs().maxCoeff(), 1e-3);
  }
}

TEST_P(ChartContract, LocationsAreThoseOfTheMeasure) {
  const ChartSpace& at = chart_->space();
  const AtomLayout& layout = *model_->layout();
  std::vector<Meaning> blocks = {GetParam().is_mixture() ? Meaning::location : Meaning::intercept};
  if (GetParam().is_regression()) blocks.push_back(Meaning::slope);
  const MixingMeasure g = likelihood_->unpack(theta_);
  for (Index i = 0; i < at.k; ++i) {
    Vector expected(at.d);
    Index row = 0;
    for (const Meaning block : blocks) {
      expected.segment(row, layout.atom_block(block).size) = g.block(i, layout.atom_block(block));
      row += layout.atom_block(block).size;
    }
    ASSERT_EQ(row, at.d);
    EXPECT_EQ(theta_.segment(at.location(i), at.d), expected) << "atom " << i;
    if (at.log_variance_at < 0) continue;
    EXPECT_NEAR(std::exp(theta_[at.log_variance(i)]), g.block(i, layout.atom_block(Meaning::variance))[0], 1e-12);
  }
}

// The definitions, atom by atom, in dual numbers.
std::vector<Dual> by_definition(const Case& c, const ChartSpace& at, const Vector& phi) {
  std::vector<Dual> p, theta;
  for (Index i = 0; i < phi.size(); ++i) p.emplace_back(phi[i], phi.size(), i);
  theta = p;
  const std::string_view chart = c.chart;
  const auto u = [](Index i) { return static_cast<std::size_t>(i); };
  const auto gap = [&](Index l, Index a) -> Dual { return p[u(at.location(l) + a)]; };
  if (chart == "centre") {
    std::vector<Dual> weight;
    Dual total(0.0, Vector::Zero(phi.size()));
    for (Index i = 0; i < at.k; ++i) {
      Dual w(1.0, Vector::Zero(phi.size()));
      if (at.log_ratios_at >= 0 && i + 1 < at.k) w = exp(p[u(at.log_ratios_at + i)]);
      weight.push_back(w);
      total += w;
    }
    for (Index a = 0; a < at.d; ++a) {
      Dual first = gap(0, a);  // mu_1 = m - sum_i c_i (mu_i - mu_1)
      for (Index i = 1; i < at.k; ++i)
        for (Index l = 1; l <= i; ++l) first = first - weight[u(i)] / total * gap(l, a);
      theta[u(at.location(0) + a)] = first;
    }
  }
  for (Index l = 1; l < at.k; ++l) {
    for (Index a = 0; a < at.d; ++a) {
      const std::size_t here = u(at.location(l) + a), before = u(at.location(l - 1) + a);
      if (chart == "cumulative" || chart == "centre") theta[here] = theta[before] + gap(l, a);
      if (chart == "star") theta[here] = theta[u(at.location(0) + a)] + gap(l, a);
      if (chart == "scale") theta[here] = theta[before] + exp(theta[u(at.log_variance(l - 1))] * 0.5) * gap(l, a);
      if (at.d > 1 || (chart != "exp" && chart != "softplus")) continue;
      const Dual own = gap(l, a), raised = exp(own), more = raised + 1.0, soft = log(more);
      theta[here] = theta[before] + (chart == "exp" ? raised : soft);
    }
    if (chart == "scale") theta[u(at.log_variance(l))] = theta[u(at.log_variance(l - 1))] + p[u(at.log_variance(l))];
  }
  return theta;
}

TEST_P(ChartContract, JacobianIsThatOfTheDefinition) {
  const std::string_view name = GetParam().chart;
  if (location_dim() > 1 && (name == "exp" || name == "softplus")) return;  // the frame is free: by differences, below
  const Vector phi = chart_->to_chart(theta_);
  const Matrix j = chart_->jacobian(phi);
  const std::vector<Dual> expected = by_definition(GetParam(), chart_->space(), phi);
  for (Index row = 0; row < theta_.size(); ++row) {
    const Dual& dual = expected[static_cast<std::size_t>(row)];
    EXPECT_NEAR(dual.value(), theta_[row], 1e-12);
    EXPECT_LT((dual.derivatives() - j.row(row).transpose()).cwiseAbs().maxCoeff(), 1e-12) << "row " << row;
  }
}

TEST_P(ChartContract, JacobianIsThatOfDifferences) {
  const Vector phi = chart_->to_chart(theta_);
  const Matrix j = chart_->jacobian(phi);
  constexpr double h = 1e-5;
  for (Index c = 0; c < phi.size(); ++c) {
    Vector up = phi, down = phi;
    up[c] += h;
    down[c] -= h;
    const Vector slope = (chart_->to_standard(up) - chart_->to_standard(down)) / (2 * h);
    EXPECT_LT((slope - j.col(c)).cwiseAbs().maxCoeff(), 1e-8) << "column " << c;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Catalogue, ChartContract,
    testing::Values(Case{"standard", "known", "free", 1, 2}, Case{"cumulative", "known", "fixed", 1, 2},
                    Case{"cumulative", "isotropic", "free", 1, 4}, Case{"cumulative", "full", "free", 3, 3},
                    Case{"star", "known", "free", 1, 3}, Case{"star", "isotropic", "free", 2, 3},
                    Case{"exp", "known", "fixed", 1, 2}, Case{"exp", "isotropic", "free", 1, 3},
                    Case{"exp", "common", "free", 3, 3}, Case{"softplus", "known", "free", 1, 3},
                    Case{"softplus", "full", "free", 2, 3}, Case{"scale", "isotropic", "free", 1, 3},
                    Case{"scale", "isotropic", "fixed", 3, 3}, Case{"centre", "known", "fixed", 1, 3},
                    Case{"centre", "known", "free", 1, 2}, Case{"centre", "isotropic", "free", 2, 4},
                    Case{"cumulative", "", "free", 2, 3, "gaussian"}, Case{"exp", "", "free", 1, 3, "gaussian"},
                    Case{"scale", "", "free", 1, 3, "gaussian"}, Case{"softplus", "", "free", 2, 2, "gaussian"},
                    Case{"standard", "", "", 1, 2, "none"}, Case{"cumulative", "", "", 1, 3, "none"},
                    Case{"star", "", "", 2, 4, "none"}, Case{"exp", "", "", 1, 2, "none"},
                    Case{"softplus", "", "", 2, 3, "none"}, Case{"centre", "", "", 1, 3, "none"},
                    Case{"cumulative", "", "", 2, 3, "softmax"}, Case{"star", "", "", 1, 3, "dense-to-sparse"}),
    name_of);

TEST(Chart, OrderedGapsDoNotCrossAlongTheProjection) {
  const FamilyEntry family = gaussian_mixture_family();
  const auto model = family.make(
      Options(Node(Node::Table{{"dimension", Node(std::int64_t{2})}, {"covariance", Node(std::string("known"))}}),
              family.info));
  Matrix atoms(2, 3);
  atoms << 3, 0, 1, 0, 2, 5;
  const MixingMeasure g(model->layout(), Vector::Constant(3, -std::log(3.0)), atoms);
  const auto likelihood = model->likelihood({Matrix(4, 0), Matrix::Zero(4, 2)}, 3, box_around(*model, g));
  const ChartEntry entry = exp_chart();
  const auto chart = entry.make(Options(entry.info), chart_space(*model, *likelihood, {0.0, 2.0}, {}));
  const MixingMeasure sorted = ordered_along(g, *likelihood, chart->space());
  EXPECT_EQ(sorted.atoms().row(1), (Matrix(1, 3) << 0, 2, 5).finished());
  Vector phi = chart->to_chart(likelihood->pack(sorted));
  EXPECT_NEAR(phi[chart->space().location(1)], std::log(2.0), 1e-12);
  EXPECT_NEAR(phi[chart->space().location(2)], std::log(3.0), 1e-12);
  phi.setConstant(-3.0);
  const Matrix located = chart->space().locations(chart->to_standard(phi));
  EXPECT_LT(located(1, 0), located(1, 1));
  EXPECT_LT(located(1, 1), located(1, 2));
  const ChartSpace down = chart_space(*model, *likelihood, {0.0, -1.0}, {});
  EXPECT_FALSE(chart->to_chart(likelihood->pack(ordered_along(g, *likelihood, down))).allFinite())
      << "atoms that are out of order have no gaps";
}

TEST(Chart, SaysWhatItNeeds) {
  const FamilyEntry family = gaussian_mixture_family();
  const auto model = family.make(Options(Node(Node::Table{{"covariance", Node(std::string("known"))}}), family.info));
  const MixingMeasure g(model->layout(), Vector::Constant(2, -std::log(2.0)), (Matrix(1, 2) << -1, 1).finished());
  const auto likelihood = model->likelihood({Matrix(4, 0), Matrix::Zero(4, 1)}, 2, box_around(*model, g));
  const ChartEntry scale = scale_chart();
  EXPECT_THROW(static_cast<void>(scale.make(Options(scale.info), chart_space(*model, *likelihood, {}, {}))),
               StudyError);
  EXPECT_THROW(static_cast<void>(chart_space(*model, *likelihood, {1.0, 2.0}, {})), StudyError);
  EXPECT_THROW(static_cast<void>(chart_space(*model, *likelihood, {0.0}, {})), StudyError);
  EXPECT_THROW(static_cast<void>(find_chart("cumulativ", {})), StudyError);
}

}  // namespace
}  // namespace mixrate
