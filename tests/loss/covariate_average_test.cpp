#include "loss/covariate_average.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "loss/support.hpp"

namespace mixrate {
namespace {

double average(const Design& design, const CovariateFunction& f, Index points = 512) {
  Stream stream = test::loss_stream();
  return covariate_average(design, points, 0.0, stream, f);
}

TEST(CovariateAverage, WithoutCovariatesIsTheValue) {
  EXPECT_EQ(average({}, [](const Matrix& x) { return Vector::Constant(x.rows(), 3.0); }), 3.0);
}

TEST(CovariateAverage, ResolvesANarrowFeature) {
  int rows = 0;
  const auto bump = [&rows](const Matrix& x) -> Vector {
    rows += static_cast<int>(x.rows());
    return (-0.5 * ((x.col(0).array() - 0.3) / 0.01).square()).exp();
  };
  EXPECT_NEAR(average({Design::Law::uniform, 1, 0.0, 1.0}, bump), 0.01 * std::sqrt(2.0 * 3.14159265358979), 1e-7);
  EXPECT_LT(rows, 400);
  EXPECT_NEAR(average({Design::Law::uniform, 1, 0.0, 2.0}, bump), 0.005 * std::sqrt(2.0 * 3.14159265358979), 1e-7);
}

TEST(CovariateAverage, NormalDesignHasItsMoments) {
  const auto square = [](const Matrix& x) -> Vector { return x.rowwise().squaredNorm(); };
  EXPECT_NEAR(average({Design::Law::normal, 1, 0.0, 1.0}, square), 1.0, 1e-6);
  EXPECT_NEAR(average({Design::Law::normal, 3, 0.0, 1.0}, square, 20000), 3.0, 4.0 * std::sqrt(6.0 / 20000.0));
}

// Plain draws would miss by 0.02 (one standard error at 512 points); the sequence is much closer.
TEST(CovariateAverage, QuasiRandomPointsFillTheBox) {
  const auto square = [](const Matrix& x) -> Vector { return x.rowwise().squaredNorm(); };
  for (const Index d : {2, 4}) {
    EXPECT_NEAR(average({Design::Law::uniform, d, -1.0, 1.0}, square), static_cast<double>(d) / 3.0, 0.006) << d;
  }
}

}  // namespace
}  // namespace mixrate
