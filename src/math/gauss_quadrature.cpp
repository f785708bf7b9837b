#include "math/gauss_quadrature.hpp"

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "math/solve.hpp"
#include "math/solve/wide.hpp"

namespace mixrate {

namespace {

constexpr Wide pivot_tolerance = 1e-13L;  // some hundred roundings of a double: the moments are no better

struct Factor {
  WideMatrix upper;  // k' rows of the k x (k + 1) trapezium R, R'R = Hankel matrix
  Index rank = 0;
};

/// Cholesky's factorisation row by row, until a pivot is lost in rounding.
Factor factorise(const WideVector& moments, Wide tolerance) {
  const Index k = moments.size() / 2;
  Factor factor{WideMatrix::Zero(k, k + 1), 0};
  WideMatrix& upper = factor.upper;
  for (Index i = 0; i < k; ++i) {
    const Wide pivot = moments[2 * i] - upper.col(i).head(i).squaredNorm();
    if (!(pivot > tolerance * moments[2 * i])) break;
    upper(i, i) = std::sqrt(pivot);
    for (Index j = i + 1; j <= k; ++j) {
      upper(i, j) = (moments[i + j] - upper.col(i).head(i).dot(upper.col(j).head(i))) / upper(i, i);
    }
    ++factor.rank;
  }
  return factor;
}

double reciprocal_condition(ConstVectorRef moments) {
  const Index k = moments.size() / 2;
  Matrix hankel(k, k);
  for (Index i = 0; i < k; ++i) {
    if (!(moments[2 * i] > 0.0)) return 0.0;
    for (Index j = 0; j < k; ++j) {
      hankel(i, j) = moments[i + j] / (std::sqrt(moments[2 * i]) * std::sqrt(moments[2 * j]));
    }
  }
  const Vector values = symmetric_eigenvalues(hankel);
  return values[0] / values[k - 1];
}

}  // namespace

WideQuadrature wide_gauss_quadrature(const WideVector& moments, Wide tolerance) {
  const Factor factor = factorise(moments, tolerance);
  const WideMatrix& upper = factor.upper;
  const Index k = factor.rank;
  WideVector diagonal(k), beside(std::max<Index>(k - 1, 0));
  for (Index i = 0; i < k; ++i) {
    diagonal[i] = upper(i, i + 1) / upper(i, i);
    if (i > 0) diagonal[i] -= upper(i - 1, i) / upper(i - 1, i - 1);
    if (i + 1 < k) beside[i] = upper(i + 1, i + 1) / upper(i, i);
  }
  if (k == 0) return {};
  const std::optional<WideSpectrum> spectrum = wide_tridiagonal_spectrum(diagonal, beside);
  MIXRATE_EXPECT(spectrum.has_value(), "the Jacobi matrix has finite entries");
  return {spectrum->values, moments[0] * spectrum->vectors.row(0).transpose().array().square()};
}

MomentQuadrature gauss_quadrature(ConstVectorRef moments) {
  MIXRATE_EXPECT(moments.size() >= 2 && moments.size() % 2 == 0, "k nodes need the moments m_0..m_(2k-1)");
  MIXRATE_EXPECT(moments.allFinite() && moments[0] > 0.0, "moments must be finite, the mass positive");
  const WideQuadrature wide = wide_gauss_quadrature(moments.cast<Wide>(), pivot_tolerance);
  MomentQuadrature result{{wide.nodes.cast<double>(), wide.weights.cast<double>()}};
  result.status = 2 * result.size() == moments.size() ? QuadratureStatus::full : QuadratureStatus::reduced;
  result.reciprocal_condition = reciprocal_condition(moments);
  return result;
}

}  // namespace mixrate
