// Quadrature nodes for a scalar response, laid where the components of two mixtures are.
#pragma once

#include <vector>

#include "math/quadrature.hpp"

namespace mixrate {

/// Composite Gauss-Legendre nodes that cover mean +- 9 sd of every component.
///
/// Panels are `panel` standard deviations of the narrowest component present wide (half as much again beyond 5 sd of
/// all of them); ranges that no component reaches are skipped, so that far apart or very unequal components cost only
/// their own panels.
class ResponseGrid {
 public:
  ResponseGrid(double panel, int nodes) : panel_(panel), rule_(gauss_legendre(nodes)) {}

  /// Append nodes and weights for components of the given means and standard deviations (> 0, finite).
  void append(const Vector& means, const Vector& deviations, std::vector<double>& y, std::vector<double>& weight) const;

 private:
  double panel_;
  QuadratureRule rule_;
};

}  // namespace mixrate
