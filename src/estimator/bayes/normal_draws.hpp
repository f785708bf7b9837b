// Conditional draws of atoms whose laws are products of Gaussian factors, given the labels.
#pragma once

#include <vector>

#include "estimator/bayes/coordinate_prior.hpp"
#include "model/dataset.hpp"
#include "random/stream.hpp"

namespace mixrate {

/// The Wishart law W(degrees, S^-1), density of A proportional to |A|^((degrees - q - 1) / 2) exp(-tr(S A) / 2), drawn
/// as its factor: lower triangular W with W W' the draw (Bartlett 1933). S: symmetric positive definite, lower triangle
/// read. Contract: degrees > q - 1.
Matrix draw_wishart_factor(const Matrix& s, double degrees, Stream& stream);

/// Given its labels, an atom has for each NormalPart, in this order: location and slopes normal given the scale, and
/// then the scale given them, inverse gamma (a common one after all atoms) or inverse Wishart.
class NormalDraws {
 public:
  NormalDraws(const Dataset& data, const CoordinatePrior& prior) : data_(data), prior_(prior) {}
  /// rows[i]: the observations of atom i.
  void operator()(const std::vector<std::vector<Index>>& rows, Vector& theta, Stream& stream) const;

 private:
  struct Squares {
    double count = 0.0, sum = 0.0;
  };
  /// Draw one part of atom i; what a common variance needs goes to `common`.
  void draw(const NormalPart& part, const std::vector<Index>& rows, Index i, Vector& theta, Squares& common,
            Stream& stream) const;
  [[nodiscard]] Matrix precision_of(const NormalPart& part, Index i, const Vector& theta) const;
  /// Coefficients of `part` given its precision. Returns the residuals of the rows: one column an axis.
  Matrix draw_location(const NormalPart& part, const Matrix& precision, const std::vector<Index>& rows, double* atom,
                       Stream& stream) const;
  void draw_scale(const NormalPart& part, const Matrix& residuals, double* atom, Stream& stream) const;
  const Dataset& data_;
  const CoordinatePrior& prior_;
};

}  // namespace mixrate
