// Models that are others at the edge of their parameters, and one model written in two ways.
#include <gtest/gtest.h>

#include <cmath>

#include "base/options.hpp"
#include "math/solve.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/random_measure.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;

constexpr Index num_rows = 203, k = 3;

Matrix normal(Index rows, Index columns, Stream& stream) {
  Matrix out(rows, columns);
  for (double& value : out.reshaped()) value = sample_normal(stream);
  return out;
}

/// d = 2; rows: gate slope (2), slope (2), intercept, variance.
Matrix experts(Stream& stream) {
  Matrix atoms = normal(6, k, stream);
  atoms.row(5) = (0.5 * atoms.row(5).array()).exp();
  return atoms;
}

Vector densities(const Model& model, const Matrix& x, const Matrix& y, const MixingMeasure& g) {
  Vector out(y.rows());
  model.log_density(x, y, g, out);
  return out;
}

class Limits : public ::testing::Test {
 protected:
  Stream stream_{{3, 9, 0}, Purpose::test};
  Matrix x_ = normal(num_rows, 2, stream_), y_ = 2.0 * normal(num_rows, 1, stream_), atoms_ = experts(stream_);
  Vector log_weights_{{0.3, -0.2, 0.0}};
  std::shared_ptr<const Model> softmax_ = build(softmax_gated_gaussian_family(), {{"dimension", integer(2)}});
  MixingMeasure g_{softmax_->layout(), log_weights_, atoms_};
  Vector exact_ = densities(*softmax_, x_, y_, g_);
};

TEST_F(Limits, TheShortNameIsTheModelOfGaussianResponses) {
  const auto long_name = build(mixture_of_experts_family(), {{"dimension", integer(2)}});
  EXPECT_EQ(densities(*long_name, x_, y_, {long_name->layout(), log_weights_, atoms_}), exact_);
}

// Constant weights are a gate whose slopes are 0; the short name is the model of the gate `constant`.
TEST_F(Limits, AGateThatStandsStillIsAMixtureOfRegressions) {
  MixingMeasure still = g_;
  still.atoms().topRows(2).setZero();
  const Vector expected = densities(*softmax_, x_, y_, still);
  const auto regressions = build(mixture_of_regressions_family(), {{"dimension", integer(2)}});
  const auto gate = build(mixture_of_experts_family(), {{"dimension", integer(2)}, {"gate", text("constant")}});
  const Matrix lines = atoms_.bottomRows(4);
  EXPECT_LT(
      (densities(*regressions, x_, y_, {regressions->layout(), log_weights_, lines}) - expected).cwiseAbs().maxCoeff(),
      1e-13);
  EXPECT_EQ(densities(*gate, x_, y_, {gate->layout(), log_weights_, lines}),
            densities(*regressions, x_, y_, {regressions->layout(), log_weights_, lines}));
  EXPECT_EQ(regressions->num_free_parameters(k), k * (2 + 3) - 1);
  EXPECT_FALSE(regressions->is_gated());
  const MixingMeasure canonical = regressions->canonical({regressions->layout(), log_weights_, lines});
  EXPECT_NEAR(canonical.weights().sum(), 1.0, 1e-15);
}

// log t - log N = (z^4 - 2 z^2 - 1) / (4 nu) + O(1 / nu^2), z = u / sqrt(s).
TEST_F(Limits, StudentWithManyDegreesIsGaussian) {
  const auto model = [](double degrees) {
    return build(mixture_of_experts_family(),
                 {{"dimension", integer(2)}, {"response", text("student-t")}, {"degrees", Node(degrees)}});
  };
  const auto far = model(1e12), near = model(1e6);
  EXPECT_LT((densities(*far, x_, y_, {far->layout(), log_weights_, atoms_}) - exact_).cwiseAbs().maxCoeff(), 1e-8);
  // One atom at 1e6 degrees: the difference is the first term of the series.
  const MixingMeasure one(softmax_->layout(), Vector::Zero(1), atoms_.col(0));
  const Vector student = densities(*near, x_, y_, {near->layout(), Vector::Zero(1), atoms_.col(0)});
  const Vector gaussian = densities(*softmax_, x_, y_, one);
  for (Index row = 0; row < num_rows; ++row) {
    const double mean = x_.row(row).dot(atoms_.col(0).segment(2, 2)) + atoms_(4, 0);
    const double z2 = std::pow(y_(row, 0) - mean, 2) / atoms_(5, 0), term = (z2 * z2 - 2.0 * z2 - 1.0) / 4e6;
    EXPECT_NEAR(student[row] - gaussian[row], term, 1e-10 * (1.0 + std::pow(z2, 3))) << "row " << row;
  }
}

TEST_F(Limits, QuadraticGateWithoutQuadraticPartIsSoftmax) {
  const auto model = build(softmax_gated_gaussian_family(), {{"dimension", integer(2)}, {"gate", text("quadratic")}});
  Matrix atoms = Matrix::Zero(9, k);
  atoms.topRows(2) = atoms_.topRows(2);
  atoms.bottomRows(4) = atoms_.bottomRows(4);
  const Vector got = densities(*model, x_, y_, {model->layout(), log_weights_, atoms});
  EXPECT_LT((got - exact_).cwiseAbs().maxCoeff(), 1e-10);
  atoms(2, 0) = 0.3;  // the test sees a quadratic part
  EXPECT_GT((densities(*model, x_, y_, {model->layout(), log_weights_, atoms}) - exact_).cwiseAbs().maxCoeff(), 1e-3);
}

TEST_F(Limits, TopKOfAllAtomsIsSoftmax) {
  const auto top = [](std::int64_t count) {
    return build(softmax_gated_gaussian_family(),
                 {{"dimension", integer(2)}, {"gate", text("top-k")}, {"gate_top", integer(count)}});
  };
  const auto all = top(k), two = top(2);
  EXPECT_LT((densities(*all, x_, y_, {all->layout(), log_weights_, atoms_}) - exact_).cwiseAbs().maxCoeff(), 1e-10);
  EXPECT_GT((densities(*two, x_, y_, {two->layout(), log_weights_, atoms_}) - exact_).cwiseAbs().maxCoeff(), 1e-3);
}

TEST_F(Limits, PerturbedCosineWithoutPerturbationIsCosine) {
  const auto plain = build(softmax_gated_gaussian_family(), {{"dimension", integer(2)}, {"gate", text("cosine")}});
  const auto perturbed =
      build(softmax_gated_gaussian_family(),
            {{"dimension", integer(2)}, {"gate", text("cosine-perturbed")}, {"gate_perturbation", Node(1e-12)}});
  const Vector first = densities(*plain, x_, y_, {plain->layout(), log_weights_, atoms_});
  const Vector second = densities(*perturbed, x_, y_, {perturbed->layout(), log_weights_, atoms_});
  EXPECT_LT((first - second).cwiseAbs().maxCoeff(), 1e-10);
}

TEST_F(Limits, TwoClassesAreOneTrial) {
  const auto classes =
      build(mixture_of_experts_family(), {{"dimension", integer(2)}, {"response", text("multinomial")}});
  const auto trial = build(mixture_of_experts_family(), {{"dimension", integer(2)}, {"response", text("binomial")}});
  const Matrix ones = (y_.array() > 0.0).cast<double>();
  const Vector first = densities(*trial, x_, ones, {trial->layout(), log_weights_, atoms_.topRows(5)});
  const Matrix zeros = 1.0 - ones.array();  // eta is the log odds of class 0
  const Vector second = densities(*classes, x_, zeros, {classes->layout(), log_weights_, atoms_.topRows(5)});
  EXPECT_LT((first - second).cwiseAbs().maxCoeff(), 1e-12);
}

// N(x; c, Gamma) N(y; A'x + b, nu) is a Gaussian in (x, y) with covariance (Gamma, Gamma A; A' Gamma, nu + A' Gamma A).
TEST(GaussianGated, IsAMixtureOfFullGaussians) {
  constexpr Index d = 2;
  Stream stream({4, 9, 0}, Purpose::test);
  const auto gated = build(gaussian_gated_family(), {{"dimension", integer(d)}});
  const auto full = build(gaussian_mixture_family(), {{"dimension", integer(d + 1)}, {"covariance", text("full")}});
  const Vector log_weights = Vector{{0.2, 0.5, 0.3}}.array().log();
  Matrix atoms(9, k), joint(9, k);  // c (2), Gamma (3), A (2), b, nu; mean (3), covariance (6)
  for (Index i = 0; i < k; ++i) {
    const Matrix root = normal(d, d, stream), gamma = root * root.transpose() + 0.2 * Matrix::Identity(d, d);
    const Vector c = normal(d, 1, stream), a = normal(d, 1, stream);
    const double b = sample_normal(stream), nu = std::exp(sample_normal(stream));
    atoms.col(i) << c, gamma(0, 0), gamma(1, 0), gamma(1, 1), a, b, nu;
    const Vector cross = gamma * a;
    joint.col(i) << c, a.dot(c) + b, gamma(0, 0), gamma(1, 0), gamma(1, 1), cross, nu + a.dot(cross);
  }
  const Matrix y = 2.0 * normal(num_rows, d + 1, stream);
  const MixingMeasure g(gated->layout(), log_weights, atoms), other(full->layout(), log_weights, joint);
  EXPECT_LT((densities(*gated, {}, y, g) - densities(*full, {}, y, other)).cwiseAbs().maxCoeff(), 1e-9);
  // One EM iteration of one model is one of the other.
  const Dataset data{Matrix(num_rows, 0), y};
  const auto step = [&](const Model& model, const MixingMeasure& from) {
    const auto likelihood = model.likelihood(data, k, box_for_data(model, data));
    Vector next(likelihood->dim());
    likelihood->ascent_step(likelihood->pack(from), next, GateStep::newton);
    return densities(model, {}, y, likelihood->unpack(next)).sum();
  };
  EXPECT_NEAR(step(*gated, g), step(*full, other), 1e-8);
}

// A climb may try steps that lie far beyond: the likelihood falls without an end, and is a number.
TEST(PoissonResponses, RatesBeyondAllDoublesAreUnlikely) {
  const auto model = build(mixture_of_experts_family(), {{"response", text("poisson")}, {"expert", text("constant")}});
  const Matrix x = Matrix::Zero(1, 1), y = Matrix::Constant(1, 1, 3.0);
  const auto density = [&](double eta) {
    return densities(*model, x, y, {model->layout(), Vector{{0.0}}, Matrix{{0.0}, {eta}}})[0];
  };
  EXPECT_NEAR(density(2.0), 6.0 - std::exp(2.0) - std::log(6.0), 1e-12);
  EXPECT_NEAR(density(700.0) / std::exp(700.0), -1.0, 1e-12);
  for (const double eta : {709.5, 710.0, 746.0, 1500.0, 1e6}) {
    EXPECT_TRUE(std::isfinite(density(eta))) << eta;
    EXPECT_LT(density(eta), density(708.0)) << eta;
  }
}

}  // namespace
}  // namespace mixrate
