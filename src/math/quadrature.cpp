#include "math/quadrature.hpp"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/quadrature/gauss_kronrod.hpp>
#include <cmath>
#include <numbers>

#include "base/error.hpp"

namespace mixrate {

namespace {

struct Legendre {
  double value, derivative;
};

/// P_count(x) and its derivative, |x| < 1.
Legendre legendre(int count, double x) {
  double before = 1.0, value = x;
  for (int m = 2; m <= count; ++m) {
    const double next = ((2 * m - 1) * x * value - (m - 1) * before) / m;
    before = value;
    value = next;
  }
  return {value, count * (before - x * value) / (1.0 - x * x)};
}

}  // namespace

QuadratureRule gauss_legendre(int count) {
  MIXRATE_EXPECT(count >= 1, "a rule needs at least one node");
  QuadratureRule rule{Vector::Zero(count), Vector::Constant(count, 2.0)};
  if (count == 1) return rule;
  for (int i = 0; i < (count + 1) / 2; ++i) {
    double x = std::cos(std::numbers::pi * (i + 0.75) / (count + 0.5));
    for (int step = 0; step < 100; ++step) {
      const Legendre p = legendre(count, x);
      const double change = p.value / p.derivative;
      x -= change;
      if (std::abs(change) < 1e-15) break;
    }
    if (2 * i + 1 == count) x = 0.0;
    const double slope = legendre(count, x).derivative;
    const double weight = 2.0 / ((1.0 - x * x) * slope * slope);
    rule.nodes[i] = -x;
    rule.nodes[count - 1 - i] = x;
    rule.weights[i] = rule.weights[count - 1 - i] = weight;
  }
  return rule;
}

// The library tabulates the half rules: node 0 is the centre, then outward; every second Kronrod node is a Gauss node.
NestedRule gauss_kronrod_15() {
  using Kronrod = boost::math::quadrature::gauss_kronrod<double, 15>;
  using Gauss = boost::math::quadrature::gauss<double, 7>;
  NestedRule rule{Vector::Zero(15), Vector::Zero(15), Vector::Zero(15)};
  for (Index i = 0; i < 8; ++i) {
    const auto at = static_cast<std::size_t>(i);
    for (const Index side : {7 - i, 7 + i}) {
      rule.nodes[side] = side < 7 ? -Kronrod::abscissa()[at] : Kronrod::abscissa()[at];
      rule.weights[side] = Kronrod::weights()[at];
      if (i % 2 == 0) rule.coarse_weights[side] = Gauss::weights()[at / 2];
    }
  }
  return rule;
}

}  // namespace mixrate
