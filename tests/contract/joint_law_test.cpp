// Model::log_joint: the joint law of response and label, of every mixture of densities.
#include <gtest/gtest.h>

#include <cmath>

#include "base/error.hpp"
#include "contract/experts_reference.hpp"
#include "math/log_sum_exp.hpp"

namespace mixrate {
namespace {

using namespace experts_test;
using testing_tools::build;
using testing_tools::integer;
using testing_tools::text;

/// A row's logarithms of joint densities have the log density as the logarithm of their sum, and an atom alone has its
/// own, where one atom is a measure of the model.
void expect_joint_law(const Model& model, const Matrix& x, const Matrix& y, const MixingMeasure& g,
                      bool has_single_atoms = true) {
  const Matrix joint = model.log_joint(x, y, g), atoms = model.log_atoms(x, y, g);
  ASSERT_EQ(joint.rows(), y.rows());
  ASSERT_EQ(joint.cols(), g.size());
  Vector sum(y.rows()), density(y.rows());
  log_sum_exp_rows(joint, sum);
  model.log_density(x, y, g, density);
  for (Index row = 0; row < y.rows(); ++row)
    EXPECT_NEAR(sum[row], density[row], 1e-12 * (1.0 + std::abs(density[row]))) << "row " << row;
  const Matrix weights = model.log_weights(x, y.rows(), g);
  EXPECT_LT((weights.array().exp().rowwise().sum() - 1.0).abs().maxCoeff(), 1e-12);
  for (Index i = 0; i < g.size(); ++i) {
    for (Index row = 0; row < y.rows(); ++row) {
      if (std::isinf(weights(row, i))) continue;  // top-k: the atom is shut
      EXPECT_NEAR(joint(row, i) - weights(row, i), atoms(row, i), 1e-12 * (1.0 + std::abs(joint(row, i))));
    }
    if (!has_single_atoms) continue;
    const MixingMeasure atom(g.layout_ptr(), Vector::Zero(1), g.atoms().col(i), g.common());
    model.log_density(x, y, atom, density);
    for (Index row = 0; row < y.rows(); ++row)
      EXPECT_NEAR(atoms(row, i), density[row], 1e-12 * (1.0 + std::abs(density[row]))) << "atom " << i;
  }
}

class JointLaw : public ::testing::TestWithParam<Case> {};

TEST_P(JointLaw, SumsToTheDensity) {
  const Case& c = GetParam();
  const auto model = c.model();
  Stream stream({5, 12, 0}, Purpose::test);
  const MixingMeasure g = random_measure(*model, c.k, c.size(), stream);
  const Matrix x = random_covariates(70, c.d, stream);
  expect_joint_law(*model, x, model->sample_response(x, x.rows(), g, stream), g,
                   g.groups().parent.empty() && c.gate != "top-k");
}

INSTANTIATE_TEST_SUITE_P(Product, JointLaw, ::testing::ValuesIn(all_cases()),
                         [](const auto& test) { return test.param.name(); });

TEST(JointLaw, OfOtherMixturesOfDensities) {
  Stream stream({5, 13, 0}, Purpose::test);
  std::vector<std::shared_ptr<const Model>> models = {build(gaussian_gated_family(), {{"dimension", integer(2)}})};
  for (const char* covariance : {"known", "common", "isotropic", "diagonal", "full"}) {
    for (const std::int64_t d : {1, 3})
      models.push_back(build(gaussian_mixture_family(), {{"dimension", integer(d)}, {"covariance", text(covariance)}}));
  }
  for (const auto& model : models) {
    const MixingMeasure g = random_measure(*model, 3, 1.0, stream);
    const Matrix x(600, 0);
    expect_joint_law(*model, x, model->sample_response(x, x.rows(), g, stream), g);
  }
  const auto points = build(softmax_mixture_family(), {{"support", integer(50)}, {"dimension", integer(2)}});
  const MixingMeasure g = random_measure(*points, 3, 1.0, stream);
  Matrix y(50, 1);
  for (Index j = 0; j < y.rows(); ++j) y(j, 0) = static_cast<double>(j);
  expect_joint_law(*points, Matrix(50, 0), y, g);
  EXPECT_LT((points->log_atoms(Matrix(50, 0), y, g).array().exp().colwise().sum() - 1.0).abs().maxCoeff(), 1e-12);
}

TEST(JointLaw, IsRefusedWhereAtomsMakeOneMean) {
  const auto model = build(moe_regression_family(), {});
  Stream stream({5, 14, 0}, Purpose::test);
  const MixingMeasure g = random_measure(*model, 2, 1.0, stream);
  const Matrix x = random_covariates(5, model->covariate_dim(), stream);
  EXPECT_THROW((void)model->log_joint(x, Matrix::Zero(5, 1), g), StudyError);
}

}  // namespace
}  // namespace mixrate
