// Quadrature nodes for a scalar response, laid where the components of two mixtures are.
#pragma once

#include <vector>

#include "math/quadrature.hpp"
#include "model/response_support.hpp"

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
  ///
  /// Tails of a power: panels of half the width that grow with the distance, out to 1e12 standard deviations. Counts
  /// and classes: every value with weight 1, to 12 standard deviations and 40 above the largest mean.
  void append(const Vector& means, const Vector& deviations, const ResponseSupport& support, std::vector<double>& y,
              std::vector<double>& weight) const;

 private:
  struct Reach {
    double panel, reach;  // in deviations
    double growth;        // beyond 5 deviations a panel is `growth` times the distance wider, at least 1.5 times
    double slack;         // how far a panel may reach into a component that has not begun
    double tolerance;     // of the ends
  };
  void append_panels(const Vector& means, const Vector& deviations, const Reach& reach, std::vector<double>& y,
                     std::vector<double>& weight) const;
  double panel_;
  QuadratureRule rule_;
};

}  // namespace mixrate
