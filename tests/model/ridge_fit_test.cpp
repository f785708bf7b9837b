// Starting values of ridge experts: least squares of one expert, and of the groups of a labelling.
#include "model/response/ridge_fit.hpp"

#include <gtest/gtest.h>

#include "base/options.hpp"
#include "math/activations.hpp"
#include "model/box.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

Matrix drawn(Index rows, Index columns, Stream& stream) {
  Matrix out(rows, columns);
  for (double& value : out.reshaped()) value = sample_normal(stream);
  return out;
}

/// Sum of squares and its gradient over -2, (1, x)'(phi' u).
std::pair<double, Vector> normal_equations(const Matrix& x, const Vector& y, const Activation& phi,
                                           const Vector& beta) {
  Vector value = (x * beta.tail(x.cols())).array() + beta[0], slope(x.rows());
  apply_activation(phi, value, slope);
  const Vector u = y - value, pulled = slope.cwiseProduct(u);
  Vector cross(beta.size());
  cross << pulled.sum(), x.transpose() * pulled;
  return {u.squaredNorm(), cross};
}

TEST(RidgeLeastSquares, FindsAnExactRidgeAndSolvesTheNormalEquationsOfANoisyOne) {
  for (const Activation& phi : activations()) {
    SCOPED_TRACE(phi.name);
    Stream stream({.seed = 8}, Purpose::test);
    const Matrix x = drawn(400, 2, stream), noise = drawn(400, 1, stream);
    const Vector beta{{0.4, 1.2, -0.7}};
    Vector mean = (x * beta.tail(2)).array() + beta[0];
    apply_activation(phi, mean);
    EXPECT_LT((ridge_least_squares(x, mean, phi) - beta).cwiseAbs().maxCoeff(), 1e-4);
    const Vector y = mean + 0.3 * noise.col(0);
    const auto [squares, cross] = normal_equations(x, y, phi, ridge_least_squares(x, y, phi));
    EXPECT_LT(squares, normal_equations(x, y, phi, beta).first);
    EXPECT_LT(cross.norm(), (phi.name == "relu" ? 1e-2 : 1e-3) * squares);  // relu: the sum has kinks
  }
}

TEST(RidgeLeastSquares, SurvivesConstantAndMissingData) {
  for (const Activation& phi : activations()) {
    SCOPED_TRACE(phi.name);
    EXPECT_TRUE(ridge_least_squares(Matrix::Zero(5, 1), Vector::Constant(5, 7.0), phi).allFinite());
    EXPECT_TRUE(ridge_least_squares(Matrix::Ones(1, 2), Vector::Ones(1), phi).allFinite());
  }
}

TEST(RidgeLeastSquares, IsWhatLabelsStartFrom) {
  const FamilyEntry family = softmax_gated_gaussian_family();
  const auto model = family.make(
      Options(Node(Node::Table{{"expert", Node(std::string("ridge"))}, {"activation", Node(std::string("tanh"))}}),
              family.info));
  Stream stream({.seed = 9}, Purpose::test);
  constexpr Index n = 403;  // several blocks, the last one not full
  Matrix atoms(4, 2);       // gate slope, slope, intercept, variance
  atoms << 0.0, 0.0, 2.0, -1.0, 0.5, 0.5, 0.04, 0.25;
  std::vector<int> labels;
  Dataset data{drawn(n, 1, stream), Matrix(n, 1)};
  for (Index row = 0; row < n; ++row) {
    labels.push_back(static_cast<int>(row % 3 % 2));
    const MixingMeasure own(model->layout(), Vector::Zero(1), atoms.col(labels.back()));
    data.y.row(row) = model->sample_response(data.x.row(row), 1, own, stream);
  }
  const auto likelihood = model->likelihood(data, 2, box_for_data(*model, data));
  const MixingMeasure fresh = likelihood->unpack(likelihood->from_labels(labels));
  EXPECT_LT((fresh.atoms().middleRows(1, 2) - atoms.middleRows(1, 2)).cwiseAbs().maxCoeff(), 0.3);
  EXPECT_LT((fresh.atoms().row(3).array() / atoms.row(3).array()).log().abs().maxCoeff(), 0.3);
  EXPECT_EQ(likelihood->unpack(likelihood->from_labels(labels)).flatten(), fresh.flatten());
}

}  // namespace
}  // namespace mixrate
