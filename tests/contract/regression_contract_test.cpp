// What every composition of a gate and an expert of the family moe-regression promises.
#include <gtest/gtest.h>

#include "contract/regression_reference.hpp"
#include "estimator/climb/levenberg.hpp"
#include "loss/support.hpp"

namespace mixrate {
namespace {

using namespace regression_test;

/// A model, a point, data around another point, and the likelihood.
struct Bench {
  explicit Bench(const Case& which, Index n = 301, std::uint32_t r = 0)
      : c(which), model(c.model()), stream({5, 9, r}, Purpose::test) {
    truth = random_measure(c, *model, stream);
    point = random_measure(c, *model, stream);
    data.x = random_covariates(n, c.d, stream);
    data.y = model->sample_response(data.x, n, truth, stream);
    box = box_for_data(*model, data);
    likelihood = model->likelihood(data, c.k, box);
    squares = likelihood->least_squares();
    theta = likelihood->pack(point);
  }
  Case c;
  std::shared_ptr<const Model> model;
  Stream stream;
  MixingMeasure truth, point;
  Dataset data;
  Box box;
  std::unique_ptr<Likelihood> likelihood;
  LeastSquares* squares = nullptr;
  Vector theta;
};

TEST(RegressionContract, TheCatalogueIsWhole) {
  // 4 activations: 4 ridge, 4 two-layer, 4 polynomial, linear, constant; 5 gates and 4 activated ones; 2 sizes
  EXPECT_EQ(all_cases().size(), 14u * 9u * 2u);
}

TEST(RegressionContract, JacobianAgreesWithAutomaticDifferentiation) {
  for (const Case& c : all_cases()) {
    SCOPED_TRACE(c.name());
    Bench b(c, 8);
    const Index p = b.squares->num_coordinates();
    for (Index row = 0; row < b.data.size(); ++row) {
      // One observation with residual 1: J'r is the row of the Jacobian.
      const Vector x = b.data.x.row(row).transpose();
      const Dual f = differentiated(c, x, b.theta, p);
      const Dataset one{b.data.x.row(row), Matrix::Constant(1, 1, f.value() + 1.0)};
      const auto single = b.model->likelihood(one, c.k, b.box);
      NormalEquations equations;
      single->least_squares()->normal_equations(b.theta, equations);
      ASSERT_NEAR(equations.sum_of_squares, 1.0, 1e-12);
      const double largest = f.derivatives().cwiseAbs().maxCoeff();
      for (Index a = 0; a < p; ++a) {
        const double exact = f.derivatives()[a];
        EXPECT_NEAR(equations.gradient[a], exact, 1e-9 * std::max(std::abs(exact), 1e-4 * largest))
            << "coordinate " << a;
        for (Index e = 0; e < p; ++e)
          EXPECT_NEAR(equations.gram(a, e), exact * f.derivatives()[e], 1e-9 * largest * largest);
      }
    }
  }
}

TEST(RegressionContract, NormalEquationsAreSumsOverRows) {
  for (const Case& c : all_cases()) {
    if (c.gate_activation == "tanh" || c.activation == "sigmoid") continue;  // slow, and nothing new
    SCOPED_TRACE(c.name());
    Bench b(c, 150);
    const Index p = b.squares->num_coordinates();
    Matrix jacobian(b.data.size(), p);
    Vector residual(b.data.size());
    for (Index row = 0; row < b.data.size(); ++row) {
      const Dual f = differentiated(c, b.data.x.row(row).transpose(), b.theta, p);
      jacobian.row(row) = f.derivatives().transpose();
      residual[row] = b.data.y(row, 0) - f.value();
    }
    NormalEquations full, linear;
    b.squares->normal_equations(b.theta, full);
    const Matrix gram = jacobian.transpose() * jacobian;
    EXPECT_NEAR(full.sum_of_squares, residual.squaredNorm(), 1e-11 * residual.squaredNorm());
    EXPECT_NEAR(b.squares->sum_of_squares(b.theta), residual.squaredNorm(), 1e-11 * residual.squaredNorm());
    EXPECT_LT((full.gram - gram).cwiseAbs().maxCoeff(), 1e-10 * gram.cwiseAbs().maxCoeff());
    EXPECT_LT((full.gradient - jacobian.transpose() * residual).cwiseAbs().maxCoeff(),
              1e-10 * jacobian.norm() * residual.norm());
    const Matrix factor = b.squares->jacobian_factor(b.theta);
    EXPECT_LT((factor.transpose() * factor - gram).cwiseAbs().maxCoeff(), 1e-10 * gram.cwiseAbs().maxCoeff());
    const std::vector<Index>& at = b.squares->linear_coordinates();
    if (at.empty()) continue;
    b.squares->linear_equations(b.theta, linear);
    EXPECT_LT((linear.gram - gram(at, at)).cwiseAbs().maxCoeff(), 1e-10 * gram.cwiseAbs().maxCoeff());
    Vector none = b.theta;  // f is linear and homogeneous in them
    none(at).setZero();
    EXPECT_NEAR(b.squares->sum_of_squares(none), b.data.y.squaredNorm(), 1e-11 * b.data.y.squaredNorm());
  }
}

TEST(RegressionContract, HessianMatchesDifferencesOfTheGradient) {
  for (const Case& c : all_cases()) {
    SCOPED_TRACE(c.name());
    Bench b(c, 150);
    Vector gradient, up, down;
    Matrix hessian;
    b.likelihood->derivatives(b.theta, gradient, &hessian);
    ASSERT_EQ(hessian.rows(), b.likelihood->dim());
    for (Index a = 0; a < b.theta.size(); ++a) {
      const double h = c.activation == "relu" ? 1e-7 : 1e-5;  // a kink inside the difference is no derivative
      Vector moved = b.theta;
      moved[a] += h;
      b.likelihood->derivatives(moved, up, nullptr);
      moved[a] -= 2 * h;
      b.likelihood->derivatives(moved, down, nullptr);
      const Vector difference = (up - down) / (2 * h);
      EXPECT_LT((hessian.col(a) - difference).cwiseAbs().maxCoeff(), 2e-6 * (1.0 + hessian.cwiseAbs().maxCoeff()))
          << "column " << a;
    }
  }
}

TEST(RegressionContract, LikelihoodIsTheSumOfLogDensities) {
  for (const Case& c : all_cases()) {
    SCOPED_TRACE(c.name());
    Bench b(c);
    Vector density(b.data.size()), gradient;
    b.model->log_density(b.data.x, b.data.y, b.point, density);
    EXPECT_NEAR(b.likelihood->derivatives(b.theta, gradient, nullptr), density.sum(), 1e-10 * density.cwiseAbs().sum());
    const bool has_scale =
        c.gate == "dense-to-sparse" || (c.gate == "dense-to-sparse-activation" && c.gate_activation == "relu");
    EXPECT_EQ(b.likelihood->dim() - b.model->num_free_parameters(c.k), has_scale ? 1 : 0);
  }
}

// One atom under a soft-max has no gate to fit, under a sigmoid it has.
TEST(RegressionContract, OneAtomHasAGateUnderASigmoidOnly) {
  for (const char* gate : {"softmax", "dense-to-sparse", "dense-to-sparse-activation", "sigmoid"}) {
    const auto model = test::regression_model({{"gate", Node(std::string(gate))}});
    EXPECT_EQ(model->num_free_parameters(1), (std::string_view(gate) == "sigmoid" ? 2 : 0) + 2 + 1) << gate;
  }
}

/// Another writing of the same function: atoms permuted, gates translated, signs of experts flipped where h allows it.
MixingMeasure rewritten(const Case& c, const MixingMeasure& g) {
  const AtomLayout& layout = g.layout();
  Matrix atoms = g.atoms();
  Vector log_weights = g.log_weights();
  Groups groups = g.groups();
  const auto flip = [&](Index i, std::initializer_list<Meaning> blocks) {
    for (const Meaning meaning : blocks) {
      const Block& block = layout.atom_block(meaning);
      atoms.col(i).segment(block.offset, block.size) *= -1.0;
    }
  };
  for (Index i = 0; i < c.k; i += 2) {
    if (c.expert == "polynomial" && c.degree % 2 == 0) flip(i, {Meaning::slope, Meaning::intercept});
    if (c.expert == "two-layer" && c.activation == "tanh")
      flip(i, {Meaning::factor, Meaning::slope, Meaning::intercept});
  }
  for (Index i = 0; i < c.k && c.is_normalised(); ++i) {
    const double shift = 0.7 + (groups.parent.empty() ? 0.0 : 0.4 * groups.parent[static_cast<std::size_t>(i)]);
    if (c.gate == "none") continue;
    log_weights[i] += shift;
    if (!c.is_activated()) atoms.col(i).head(c.d).array() += shift;
  }
  std::vector<Index> reversed;
  for (Index i = c.k; i-- > 0;) reversed.push_back(i);
  if (groups.size() > 0) {
    groups.log_weights.array() += 1.5;
    groups.coordinates.array() -= 0.3;
  }
  const MixingMeasure moved(g.layout_ptr(), log_weights, atoms, g.common(), groups);
  if (groups.size() == 0) return moved.permuted(reversed);
  Groups swapped = moved.permuted(reversed).groups();  // groups renamed too
  for (int& parent : swapped.parent) parent = static_cast<int>(groups.size()) - 1 - parent;
  swapped.log_weights.reverseInPlace();
  swapped.coordinates.rowwise().reverseInPlace();
  const MixingMeasure order = moved.permuted(reversed);
  return {g.layout_ptr(), order.log_weights(), order.atoms(), g.common(), swapped};
}

TEST(RegressionContract, CanonicalFormIsUniqueAndKeepsTheFunction) {
  for (const Case& c : all_cases()) {
    SCOPED_TRACE(c.name());
    Bench b(c);
    const MixingMeasure other = rewritten(c, b.point);
    Vector f(b.data.size()), same(b.data.size());
    b.model->regression(b.data.x, b.point, f);
    b.model->regression(b.data.x, other, same);
    EXPECT_LT((f - same).cwiseAbs().maxCoeff(), 1e-11 * (1.0 + f.cwiseAbs().maxCoeff()));
    const MixingMeasure canonical = b.model->canonical(other);
    EXPECT_LT((canonical.flatten() - b.point.flatten()).cwiseAbs().maxCoeff(), 1e-12);
    EXPECT_EQ(b.model->canonical(canonical).flatten(), canonical.flatten());
    const MixingMeasure back = b.model->canonical(b.likelihood->unpack(b.likelihood->pack(b.point)));
    const Vector expected = b.point.flatten(), found = back.flatten();
    for (Index a = 0; a < expected.size(); ++a)
      EXPECT_NEAR(found[a], expected[a], 1e-12 * (1.0 + std::abs(expected[a])));
  }
}

// Whatever the gate and the expert, what a fit is compared by does not depend on how it is written.
TEST(RegressionContract, LossesDoNotDependOnTheGauge) {
  for (const Case& c : all_cases()) {
    Bench b(c, 8);
    auto scenario = std::make_shared<Scenario>();
    scenario->model = b.model;
    scenario->truth = b.truth;
    scenario->design = {Design::Law::uniform, c.d, -2.0, 2.0};
    const MixingMeasure truth_again = b.model->canonical(rewritten(c, b.truth));
    const MixingMeasure fitted = test::moved(b.truth, 0.1), other = test::in_another_gauge(*b.model, fitted);
    for (const LossEntry& entry :
         {regression_l1_loss(), regression_lr_loss(), l2_loss(), blocks_loss(), reduced_loss(), levels_loss()}) {
      if (entry.info.name == "levels" && !c.is_tree()) continue;
      if (entry.info.name == "reduced" && (c.is_tree() || c.gate == "none" || !c.is_normalised())) continue;
      SCOPED_TRACE(c.name() + ": " + std::string(entry.info.name));
      const auto loss = test::make(entry, scenario, c.k);
      const std::vector<double> zero = test::evaluate(*loss, truth_again), one = test::evaluate(*loss, fitted),
                                same = test::evaluate(*loss, other);
      for (std::size_t column = 0; column < zero.size(); ++column) {
        EXPECT_NEAR(zero[column], 0.0, 1e-10) << loss->columns()[column];
        EXPECT_GT(one[column], 1e-6) << loss->columns()[column];
        EXPECT_NEAR(same[column], one[column], 1e-9 * (1.0 + one[column])) << loss->columns()[column];
      }
    }
  }
}

TEST(RegressionContract, SamplesHaveTheMeanAndTheVarianceOfTheModel) {
  const Index n = 4000;
  for (const Case& c : all_cases()) {
    SCOPED_TRACE(c.name());
    Bench b(c, n);
    Vector f(n), means, variances;
    b.model->regression(b.data.x, b.truth, f);
    b.model->component_moments(b.data.x.row(0).transpose(), b.truth, means, variances);
    const Vector residual = b.data.y.col(0) - f;
    const double nu = variances[0], root = std::sqrt(static_cast<double>(n));
    EXPECT_NEAR(means[0], f[0], 1e-12 * (1.0 + std::abs(f[0])));
    EXPECT_LT(std::abs(residual.mean()), 5.0 * std::sqrt(nu) / root);
    EXPECT_NEAR(residual.squaredNorm() / static_cast<double>(n), nu, 5.0 * nu * std::sqrt(2.0) / root);
  }
}

TEST(RegressionContract, LeastSquaresNeverRises) {
  for (const Case& c : all_cases()) {
    SCOPED_TRACE(c.name());
    Bench b(c);
    double before = b.squares->sum_of_squares(b.theta);
    Vector theta = b.theta;
    LevenbergOptions one;
    one.max_iterations = 1;
    for (int step = 0; step < 8; ++step) {
      const mixrate::Run run = run_levenberg(*b.likelihood, *b.squares, theta, one);
      const double now = b.squares->sum_of_squares(run.theta);
      EXPECT_LE(now, before * (1.0 + 1e-12));
      before = now;
      theta = run.theta;
    }
  }
}

}  // namespace
}  // namespace mixrate
