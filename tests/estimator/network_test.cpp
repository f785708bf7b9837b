// Gradient methods on a neural network with one hidden layer: regression mixtures without a gate.
#include <gtest/gtest.h>

#include <cmath>

#include "estimator/descent.hpp"
#include "fixture.hpp"
#include "math/solve.hpp"
#include "model/box.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;

/// y = sum_j c_j tanh(a_j x + b_j) + N(0, 1) with two hidden units, x in [-3, 3]; c = 1 for expert ridge.
struct Network {
  explicit Network(const char* noise = "known", const char* expert = "two-layer") {
    constexpr Index n = 400;
    const FamilyEntry family = moe_regression_family();
    model = family.make(Options(Node(Node::Table{{"gate", Node(std::string("none"))},
                                                 {"expert", Node(std::string(expert))},
                                                 {"activation", Node(std::string("tanh"))},
                                                 {"noise", Node(std::string(noise))}}),
                                family.info));
    Matrix atoms(3, 2);  // slope, intercept, scale
    atoms << 2.0, -1.0, 1.0, 0.5, 1.5, 2.0;
    atoms.conservativeResize(model->layout()->atom_width(), 2);
    truth = MixingMeasure(model->layout(), Vector::Zero(2), atoms, Vector::Ones(model->layout()->common_width()));
    box = box_around(*model, truth);
    Stream stream({.seed = 11}, Purpose::test);
    data.x = Vector::LinSpaced(n, -3.0, 3.0);
    data.y = model->sample_response(data.x, n, truth, stream);
    likelihood = model->likelihood(data, 2, box);
  }
  [[nodiscard]] MixingMeasure start(Node::Table options) const {
    Stream stream({.seed = 1}, Purpose::test);
    return make_leaf(units_start(), std::move(options))->draw({*model, data, *likelihood, 2, box}, 0, stream);
  }
  [[nodiscard]] FitOutcome fit(const EstimatorEntry& entry, Node::Table options, Node::Table placed) const {
    Stream stream({.seed = 1}, Purpose::test);
    const StartSource source{1, [&](int) { return start(placed); }};
    return make_leaf(entry, std::move(options))->fit({*model, data, 2, box, *likelihood, source, stream});
  }
  std::shared_ptr<const Model> model;
  MixingMeasure truth;
  Box box;
  Dataset data;
  std::unique_ptr<Likelihood> likelihood;
};

TEST(Network, IsThePlainSumOfItsUnits) {
  const Network net;
  Vector f(net.data.size());
  net.model->regression(net.data.x, net.truth, f);
  for (Index i = 0; i < f.size(); ++i) {
    const double x = net.data.x(i, 0);
    EXPECT_NEAR(f[i], 1.5 * std::tanh(2 * x + 1) + 2 * std::tanh(-x + 0.5), 1e-13);
  }
  EXPECT_EQ(net.likelihood->dim(), 6);
  // The weight of a unit is its scale.
  MixingMeasure halved = net.truth;
  halved.log_weights()[0] = std::log(0.5);
  halved.block(0, halved.layout().atom_block(Meaning::factor)) *= 2.0;
  EXPECT_LT((net.likelihood->pack(halved) - net.likelihood->pack(net.truth)).cwiseAbs().maxCoeff(), 1e-14);
}

TEST(Network, UnitsStartWhereTheyAreTold) {
  const Network net;
  Node::Array scales = {Node(1.0), Node(0.01)};
  const MixingMeasure g =
      net.start({{"intercept", Node(0.3)}, {"slope", Node(-1.0)}, {"spread", Node(0.2)}, {"scale", Node(scales)}});
  EXPECT_LT((g.atoms() - (Matrix(3, 2) << -1.2, -0.8, 0.1, 0.5, 1.0, 0.01).finished()).cwiseAbs().maxCoeff(), 1e-14);
  scales.pop_back();
  EXPECT_THROW(static_cast<void>(net.start({{"scale", Node(scales)}})), StudyError);
}

TEST(Network, NaturalGradientOfTheModelIsGaussNewton) {
  for (const char* noise : {"known", "free"}) {
    const Network net(noise);
    const MixingMeasure g = net.start({{"spread", Node(0.7)}});
    const Vector theta = net.likelihood->pack(g);
    Vector gradient;
    net.likelihood->derivatives(theta, gradient, nullptr);
    const StartSource none;
    Stream stream({.seed = 1}, Purpose::test);
    const FitProblem problem{*net.model, net.data, 2, net.box, *net.likelihood, none, stream};
    NaturalDirection natural(problem, Information::model, 0.0);
    const Matrix identity = Matrix::Identity(theta.size(), theta.size());
    const Vector step = natural(theta, identity, gradient / static_cast<double>(net.data.size()));
    // (J'J)^-1 J'r with J by differences of the regression function
    Matrix j(net.data.size(), 6);
    Vector f(net.data.size()), up(net.data.size()), down(net.data.size());
    net.model->regression(net.data.x, g, f);
    for (Index c = 0; c < 6; ++c) {
      Vector moved = theta;
      moved[c] += 1e-5;
      net.model->regression(net.data.x, net.likelihood->unpack(moved), up);
      moved[c] -= 2e-5;
      net.model->regression(net.data.x, net.likelihood->unpack(moved), down);
      j.col(c) = (up - down) / 2e-5;
    }
    const Vector expected = solve_symmetric(j.transpose() * j, j.transpose() * (net.data.y.col(0) - f));
    EXPECT_LT((step.head(6) - expected).cwiseAbs().maxCoeff(), 1e-5 * (1.0 + expected.cwiseAbs().maxCoeff())) << noise;
  }
}

TEST(Network, ChartsChangeThePathOfTheGradientNotThatOfTheNaturalGradient) {
  const Network net("known", "ridge");
  const Node::Table placed = {{"intercept", Node(0.2)}, {"slope", Node(0.0)}, {"spread", Node(0.5)}};
  const auto run = [&](const EstimatorEntry& entry, const char* chart, Node::Table options) {
    options.emplace("chart", Node(std::string(chart)));
    options.emplace("stop",
                    Node(Node::Table{{"gap_to_maximum", Node(1e-6)}, {"max_iterations", Node(std::int64_t{50000})}}));
    const FitOutcome out = net.fit(entry, std::move(options), placed);
    EXPECT_EQ(out.status, FitStatus::converged) << entry.info.name << " " << chart;
    return out;
  };
  const auto undamped = [] { return Node::Table{{"information", Node(std::string("model"))}, {"damping", Node(0.0)}}; };
  const FitOutcome plain = run(gd_estimator(), "standard", {}), relative = run(gd_estimator(), "cumulative", {});
  EXPECT_NE(plain.iterations, relative.iterations);
  const FitOutcome natural = run(ngd_estimator(), "standard", undamped());
  const FitOutcome other = run(ngd_estimator(), "cumulative", undamped());
  EXPECT_EQ(natural.iterations, other.iterations);
  EXPECT_LT((natural.estimate.atoms() - other.estimate.atoms()).cwiseAbs().maxCoeff(), 1e-8);
}

}  // namespace
}  // namespace mixrate
