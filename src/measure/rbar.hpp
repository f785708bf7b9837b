// How fast the atoms of an over-fitted cell are lost.
#pragma once

#include "measure/atom_layout.hpp"

namespace mixrate {

/// The exponent rbar(m) of a Voronoi cell that holds m fitted atoms.
///
/// Gaussian kernels with a free scale: the smallest r for which
///
///     sum_j c_j^2 sum_(n1 + 2 n2 = l) a_j^n1 b_j^n2 / (n1! n2!) = 0,   l = 1..r,
///
/// has no solution with all c_j != 0 and some a_j != 0 (Ho and Nguyen 2016, Ann. Statist. 44(6), who have m = 2, 3):
/// rbar(1) = 1, and rbar(m) = 2 m for every m >= 2. Decision 089 has the proof: Gauss-Hermite nodes solve the system up
/// to 2 m - 1, and differences of m + 1 Gaussians change sign too seldom for 2 m.
/// Strongly identifiable kernels: 1 for m = 1, else 2. Contract: m >= 1.
double rbar(int m, Singularity singularity);

/// The power of a block in a cell of m atoms: rbar(m) for blocks of first order, rbar(m)/2 for blocks of second order
/// (arXiv 2305.03288, loss D2); 1 in singly covered cells, 2 for all blocks of a strongly identifiable kernel.
double block_power(int m, Singularity singularity, BlockOrder order);

}  // namespace mixrate
