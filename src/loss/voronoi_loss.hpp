// The Voronoi losses D1, D2, L1 and L_r between a fitted measure and the truth.
#pragma once

#include "loss/bound.hpp"
#include "measure/voronoi.hpp"

namespace mixrate {

/// How the differences of a fitted atom to its true atom count, m being the number of fitted atoms in the cell, and
/// t2 the translation of the gate slopes.
///   d1  |(dbeta1 - t2, da, db, ds)|
///   d2  as d1 for m = 1; else |(dbeta1 - t2, first-order blocks)|^rbar(m) + |second-order blocks|^(rbar(m)/2), and for
///       strongly identifiable kernels the square of d1
///   l1  |dbeta1 - t2|^p + |dtau|^p + |deta|^p, eta all expert blocks; p = 1 for m = 1, else 2
///   lr  the same block by block, with one power p = r in all cells
/// d1 and d2 count the differences of common parameters among the expert's; l1 and lr count the temperature tau of a
/// gate, not the noise variance.
enum class VoronoiNorm { d1, d2, l1, lr };

/// A Voronoi loss: norm, the r of lr, and what decides the cells.
struct VoronoiRule {
  VoronoiNorm norm = VoronoiNorm::d1;
  double order = 1.0;
  CellMetric metric = CellMetric::expert;
};

/// The option `cells` of the Voronoi losses.
OptionSpec cells_option();
CellMetric read_cells(const Options& options);

/// The value of a Voronoi loss, taken apart.
struct VoronoiValue {
  double atoms = 0.0;   // sum over atoms of weight times norm (or powers)
  double masses = 0.0;  // sum over cells of |W_j - e^t1 w*_j|
  Matrix translation;   // t2, one column per gauge set; zero where slopes do not translate
  double mass_scale = 1.0;
  VoronoiPartition cells;
  [[nodiscard]] double total() const { return atoms + masses; }
};

/// Evaluate inf_(t1, t2) sum_i w_i norm(theta_i - theta*_j(i)) + sum_j |W_j - e^t1 w*_j|.
///
/// The infimum is over what the gate leaves undetermined (model/gate_gauge.hpp): t1 under soft-max gates, whose fitted
/// weights are scaled to the total mass of the truth before; t2 where slopes translate; neither under sigmoid gates or
/// without a gate. Weights must add up (with_additive_weights); under a hierarchical gate each fitted group has a t2 of
/// its own, and parameters of groups do not count: the loss `levels` has them.
/// With gate-and-expert cells, cells and t2 are found in turns, from expert-only cells on, until the cells repeat.
/// Source: arXiv 2305.03288, section 3 (d1, d2); arXiv 2402.02952 and 2503.03213 (l1, lr).
VoronoiValue voronoi_value(const MixingMeasure& truth, GateGauge gauge, const MixingMeasure& fitted,
                           const VoronoiRule& rule);

/// A loss with the one column `name`.
std::shared_ptr<const Loss> make_voronoi_loss(std::string name, const VoronoiRule& rule,
                                              std::shared_ptr<const Scenario> scenario);

}  // namespace mixrate
