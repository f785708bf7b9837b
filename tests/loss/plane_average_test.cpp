#include "loss/plane_average.hpp"

#include <gtest/gtest.h>

#include "loss/support.hpp"

namespace mixrate {
namespace {

using test::evaluate, test::make;

Node::Table to(double accuracy) { return {{"accuracy", Node(accuracy)}}; }

/// det(A)^(1/4) det(B)^(1/4) / det((A + B) / 2)^(1/2) exp(-d'(A + B)^-1 d / 4) and Kullback-Leibler, for two normals.
struct TwoNormals {
  Matrix a, b;
  Vector shift;
  static double det(const Matrix& m) { return m(0, 0) * m(1, 1) - m(0, 1) * m(1, 0); }
  static Matrix inverted(const Matrix& m) { return Matrix{{m(1, 1), -m(0, 1)}, {-m(1, 0), m(0, 0)}} / det(m); }
  [[nodiscard]] double hellinger() const {
    const Matrix sum = a + b;
    return std::sqrt(1.0 - std::pow(det(a) * det(b), 0.25) / std::sqrt(0.25 * det(sum)) *
                               std::exp(-0.25 * shift.dot(inverted(sum) * shift)));
  }
  [[nodiscard]] double kl() const {
    return 0.5 * ((inverted(b) * a).trace() - 2.0 + std::log(det(b) / det(a)) + shift.dot(inverted(b) * shift));
  }
};

/// Checked: with a box of 3 standard deviations in the place of 8.5 and with weights of the rule 1e-3 too large it
/// fails.
TEST(PlaneAverage, ClosedFormsForEveryCovariance) {
  struct Case {
    const char* covariance;
    Matrix atom, fitted;
    Vector common, fitted_common;
    TwoNormals laws;
  };
  const Matrix one = Matrix::Identity(2, 2);
  const Vector none, shift{{0.6, -0.9}};
  const Matrix a{{1.0, 0.3}, {0.3, 0.5}}, b{{0.6, -0.1}, {-0.1, 0.9}};
  const std::vector<Case> cases = {
      {"known", Matrix{{0.0}, {0.0}}, Matrix{{0.6}, {-0.9}}, none, none, {one, one, shift}},
      {"common",
       Matrix{{0.0}, {0.0}},
       Matrix{{0.6}, {-0.9}},
       Vector{{2.0}},
       Vector{{0.5}},
       {2.0 * one, 0.5 * one, shift}},
      {"isotropic", Matrix{{0.0}, {0.0}, {1.0}}, Matrix{{0.6}, {-0.9}, {3.0}}, none, none, {one, 3.0 * one, shift}},
      {"diagonal",
       Matrix{{0.0}, {0.0}, {1.0}, {4.0}},
       Matrix{{0.6}, {-0.9}, {2.0}, {0.01}},
       none,
       none,
       {Vector{{1.0, 4.0}}.asDiagonal(), Vector{{2.0, 0.01}}.asDiagonal(), shift}},
      {"full",
       Matrix{{0.0}, {0.0}, {1.0}, {0.3}, {0.5}},
       Matrix{{0.6}, {-0.9}, {0.6}, {-0.1}, {0.9}},
       none,
       none,
       {a, b, shift}},
  };
  for (const Case& c : cases) {
    const auto truth = test::scenario(test::mixture_model(2, c.covariance), Vector{{0.0}}, c.atom, c.common);
    const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{0.0}}, c.fitted, c.fitted_common);
    const double h = c.laws.hellinger(), kl = c.laws.kl();
    EXPECT_NEAR(evaluate(*make(hellinger_loss(), truth, 1, to(1e-5)), fitted)[0], h, 1e-5 * h) << c.covariance;
    EXPECT_NEAR(evaluate(*make(kl_loss(), truth, 1, to(1e-5)), fitted)[0], kl, 1e-5 * kl) << c.covariance;
  }
}

/// Small differences are the rule in studies: relative accuracy holds there, too. Kinks of |p - q| cost panels.
TEST(PlaneAverage, SmallDifferencesAndKinks) {
  const auto truth = test::scenario(test::mixture_model(2, "known"), Vector{{0.0}}, Matrix{{0.0}, {0.0}});
  for (const double size : {1.0, 1e-2, 1e-4}) {
    const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{0.0}}, Matrix{{0.6 * size}, {-0.8 * size}});
    const double h = std::sqrt(-std::expm1(-size * size / 8.0)), tv = std::erf(0.5 * size / std::sqrt(2.0));
    EXPECT_NEAR(evaluate(*make(hellinger_loss(), truth, 1, to(1e-4)), fitted)[0], h, 1e-4 * h) << size;
    EXPECT_NEAR(evaluate(*make(total_variation_loss(), truth, 1, to(1e-4)), fitted)[0], tv, 1e-4 * tv) << size;
  }
}

/// Wide and narrow atoms together, against midpoint sums on a fine grid.
TEST(PlaneAverage, UnequalAtomsAgreeWithAFineGrid) {
  const auto truth = test::scenario(test::mixture_model(2, "diagonal"), Vector{{std::log(0.3), std::log(0.7)}},
                                    Matrix{{0.2, -0.5}, {0.1, 0.6}, {0.01, 1.0}, {0.02, 0.6}});
  const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{std::log(0.4), std::log(0.6)}},
                             Matrix{{0.23, -0.4}, {0.12, 0.5}, {0.015, 1.2}, {0.02, 0.5}});
  constexpr Index count = 1500;
  constexpr double reach = 9.0, step = 2.0 * reach / count;
  double hellinger = 0.0, variation = 0.0, kl = 0.0;
  Matrix y(count, 2);
  Vector log_p(count), log_q(count);
  for (Index b = 0; b < count; ++b) y(b, 1) = -reach + step * (static_cast<double>(b) + 0.5);
  for (Index a = 0; a < count; ++a) {
    y.col(0).setConstant(-reach + step * (static_cast<double>(a) + 0.5));
    truth->model->log_density(Matrix(count, 0), y, truth->truth, log_p);
    truth->model->log_density(Matrix(count, 0), y, fitted, log_q);
    const Eigen::ArrayXd p = log_p.array().exp(), q = log_q.array().exp();
    hellinger += 0.5 * (p.sqrt() - q.sqrt()).square().sum() * step * step;
    variation += 0.5 * (p - q).abs().sum() * step * step;
    kl += (p * (log_p - log_q).array()).sum() * step * step;
  }
  const double h = std::sqrt(hellinger);
  EXPECT_NEAR(evaluate(*make(hellinger_loss(), truth, 2, to(1e-5)), fitted)[0], h, 2e-5 * h);
  EXPECT_NEAR(evaluate(*make(kl_loss(), truth, 2, to(1e-5)), fitted)[0], kl, 2e-5 * kl);
  EXPECT_NEAR(evaluate(*make(total_variation_loss(), truth, 2, to(1e-4)), fitted)[0], variation, 1e-4 * variation);
}

TEST(PlaneAverage, IsForGaussianMixturesOfTwoResponses) {
  EXPECT_THROW(make(hellinger_loss(), test::gated_pair(), 2, to(1e-4)), StudyError);
  EXPECT_THROW(make(kl_loss(), test::line_mixture(), 2, to(1e-4)), StudyError);
}

}  // namespace
}  // namespace mixrate
