// Every gate in the least-squares engine: derivatives of the likelihood of moe-regression against central differences.
#include <gtest/gtest.h>

#include "contract/experts_reference.hpp"
#include "model/box.hpp"

namespace mixrate {
namespace {

using namespace experts_test;

std::shared_ptr<const Model> regression_with(std::string_view gate) {
  Node::Table options = {{"dimension", Node(std::int64_t{2})},
                         {"gate", Node(std::string(gate))},
                         {"expert", Node(std::string("ridge"))},
                         {"activation", Node(std::string("tanh"))}};
  if (gate == "top-k") options.emplace("gate_top", Node(std::int64_t{top}));
  const FamilyEntry family = moe_regression_family();
  return family.make(Options(Node(std::move(options)), family.info));
}

TEST(RegressionGates, DerivativesMatchCentralDifferences) {
  constexpr Index k = 3, n = 150;
  constexpr double h = 1e-5;
  for (const GateKind& kind : gate_kinds()) {
    if (!kind.has_weights || !kind.moves_with_x) continue;
    SCOPED_TRACE(std::string(kind.name));
    Stream stream({12, 4, 0}, Purpose::test);
    const auto model = regression_with(kind.name);
    const MixingMeasure truth = random_measure(*model, k, 1.0, stream), point = random_measure(*model, k, 1.0, stream);
    Dataset data;
    data.x = random_covariates(n, 2, stream);
    data.y = model->sample_response(data.x, n, truth, stream);
    const auto likelihood = model->likelihood(data, k, box_around(*model, point));
    const Vector theta = likelihood->pack(point);
    EXPECT_LT((model->canonical(likelihood->unpack(theta)).flatten() - point.flatten()).cwiseAbs().maxCoeff(), 1e-10);
    Vector gradient, up_gradient, down_gradient;
    Matrix hessian;
    const double value = likelihood->derivatives(theta, gradient, &hessian);
    Vector density(n);
    model->log_density(data.x, data.y, point, density);
    EXPECT_NEAR(value, density.sum(), 1e-9 * std::abs(value));
    const double largest = gradient.cwiseAbs().maxCoeff(), bend = hessian.cwiseAbs().maxCoeff();
    for (Index c = 0; c < theta.size(); ++c) {
      Vector up = theta, down = theta;
      up[c] += h;
      down[c] -= h;
      const double slope =
          (likelihood->derivatives(up, up_gradient, nullptr) - likelihood->derivatives(down, down_gradient, nullptr)) /
          (2.0 * h);
      EXPECT_NEAR(gradient[c], slope, 1e-6 * (1.0 + largest)) << "coordinate " << c;
      const Vector column = (up_gradient - down_gradient) / (2.0 * h);
      EXPECT_LT((hessian.col(c) - column).cwiseAbs().maxCoeff(), 1e-5 * (1.0 + bend)) << "column " << c;
    }
  }
}

}  // namespace
}  // namespace mixrate
