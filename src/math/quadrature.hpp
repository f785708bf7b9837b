// One-dimensional quadrature rules on [-1, 1].
#pragma once

#include "base/types.hpp"

namespace mixrate {

/// Nodes in increasing order and weights of a rule on [-1, 1].
struct QuadratureRule {
  Vector nodes;
  Vector weights;
};

/// The Gauss-Legendre rule with `count` >= 1 nodes: exact for polynomials of degree 2 count - 1.
///
/// Nodes by Newton's method on the three-term recurrence, accurate to a few units in the last place for count <= 100.
QuadratureRule gauss_legendre(int count);

/// A pair of nested rules for adaptive quadrature: the 15-point Kronrod rule (degree 22) and, on every second of its
/// nodes, the 7-point Gauss rule (degree 13); the difference of the two estimates bounds the error.
struct NestedRule {
  Vector nodes;           // 15
  Vector weights;         // Kronrod
  Vector coarse_weights;  // Gauss, 0 at the other nodes
};
NestedRule gauss_kronrod_15();

}  // namespace mixrate
