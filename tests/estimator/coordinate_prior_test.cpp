#include "estimator/bayes/coordinate_prior.hpp"

#include <gtest/gtest.h>

#include "math/solve.hpp"

namespace mixrate {
namespace {

using Kind = CoordinateKind;

/// Every kind: weights or a gate, a covariance of two axes, a common variance.
CoordinateKinds every_kind(bool has_weights) {
  CoordinateKinds out;
  out.gate = has_weights ? std::vector<Kind>{Kind::weight, Kind::weight}
                         : std::vector<Kind>{Kind::gate, Kind::gate, Kind::temperature};
  out.atom = {Kind::expert, Kind::precision, Kind::precision, Kind::precision, Kind::variance, Kind::shape};
  out.common = {Kind::variance};
  return out;
}

Vector some_point(const CoordinateKinds& kinds) {
  Vector theta(kinds.common_at(3) + kinds.common_size());
  for (Index c = 0; c < theta.size(); ++c) theta[c] = std::sin(1.7 * static_cast<double>(c) + 0.3);
  return theta;
}

TEST(CoordinatePrior, InformationIsMinusTheSecondDerivative) {
  for (const bool has_weights : {false, true}) {
    const CoordinateKinds kinds = every_kind(has_weights);
    const CoordinatePrior prior(kinds, 3,
                                {.gate_variance = 2.0, .coefficient_variance = 3.0, .shape = 2.5, .rate = 0.7});
    const Vector theta = some_point(kinds);
    const auto value = [&](const Vector& at) {
      const WalkPoint point = prior.at(at);
      return point.log_prior + point.log_jacobian;
    };
    const Matrix information = prior.information(theta);
    constexpr double h = 1e-3;
    for (Index a = 0; a < theta.size(); ++a) {
      for (Index b = 0; b < theta.size(); ++b) {
        double second = 0.0;
        for (const double sign_a : {-1.0, 1.0}) {
          for (const double sign_b : {-1.0, 1.0}) {
            Vector at = theta;
            at[a] += sign_a * h;
            at[b] += sign_b * h;
            second += sign_a * sign_b * value(at) / (4.0 * h * h);
          }
        }
        EXPECT_NEAR(information(a, b), -second, 1e-5 * (1.0 + std::abs(second))) << a << " " << b;
      }
    }
  }
}

TEST(CoordinatePrior, IsTheSumOfItsParts) {
  const CoordinateKinds kinds = every_kind(true);
  const CoordinatePrior prior(kinds, 3, {});
  const Vector theta = some_point(kinds);
  WalkPoint sum = prior.gate_at(theta.data());
  for (Index i = 0; i < 3; ++i) {
    const WalkPoint atom = prior.atom_at(theta.data() + kinds.atom_at(i));
    sum.log_prior += atom.log_prior;
    sum.log_jacobian += atom.log_jacobian;
  }
  const double s = std::exp(theta[theta.size() - 1]);  // inverse gamma (2, 0.5)
  sum.log_prior += 2.0 * std::log(0.5) - std::lgamma(2.0) - 3.0 * std::log(s) - 0.5 / s;
  sum.log_jacobian += std::log(s);
  EXPECT_NEAR(prior.at(theta).log_prior, sum.log_prior, 1e-12 * std::abs(sum.log_prior));
  EXPECT_NEAR(prior.at(theta).log_jacobian, sum.log_jacobian, 1e-12);
}

/// |d covariance / d coordinates| by differences, lower triangles.
TEST(CoordinatePrior, JacobianOfACovarianceIsItsDeterminant) {
  CoordinateKinds kinds;
  kinds.atom = {Kind::precision, Kind::precision, Kind::precision};
  const CoordinatePrior prior(kinds, 1, {});
  const auto covariance = [](const Vector& theta) {
    const Matrix w{{std::exp(theta[0]), 0.0}, {theta[2], std::exp(theta[1])}};
    const Matrix s = Cholesky(w * w.transpose()).inverse();
    return Vector{{s(0, 0), s(1, 0), s(1, 1)}};
  };
  const Vector theta{{0.3, -0.4, 0.8}};
  Matrix jacobian(3, 3);
  for (Index c = 0; c < 3; ++c) {
    Vector up = theta, down = theta;
    up[c] += 1e-5;
    down[c] -= 1e-5;
    jacobian.col(c) = (covariance(up) - covariance(down)) / 2e-5;
  }
  EXPECT_NEAR(prior.at(theta).log_jacobian, std::log(singular_values(jacobian).prod()), 1e-7);
}

}  // namespace
}  // namespace mixrate
