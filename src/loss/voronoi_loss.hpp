// The Voronoi losses D1 and D2 between a fitted measure and the truth.
#pragma once

#include "loss/bound.hpp"
#include "measure/voronoi.hpp"

namespace mixrate {

/// Which norm a multiply covered cell gets: the same as the others (D1), or powers rbar (D2).
enum class SharedCellNorm { plain, powers };

/// The option `cells` of the Voronoi losses.
OptionSpec cells_option();
CellMetric read_cells(const Options& options);

/// The value of a Voronoi loss, taken apart.
struct VoronoiValue {
  double atoms = 0.0;   // sum over atoms of weight times norm (or powers)
  double masses = 0.0;  // sum over cells of |W_j - tau w*_j|
  Vector translation;   // t2; zero for models without a gate
  double mass_scale = 1.0;
  VoronoiPartition cells;
  [[nodiscard]] double total() const { return atoms + masses; }
};

/// Evaluate inf_(t1, t2) sum_i w_i |(dbeta1 - t2, da, db, ds)|^.. + sum_j |W_j - e^t1 w*_j|.
///
/// D1 (plain): the norm of all differences, including those of common parameters. D2 (powers), in cells of m > 1 atoms:
/// |(dbeta1 - t2, first-order blocks)|^rbar(m) + |second-order blocks|^(rbar(m)/2); for strongly identifiable kernels
/// the square of the norm. The fitted weights are scaled to the total mass of the truth before. Models without a gate
/// have no infimum: t2 = 0, e^t1 = 1. With gate-and-expert cells, cells and t2 are found in turns, from expert-only
/// cells on, until the cells repeat. Source: arXiv 2305.03288, section 3.
VoronoiValue voronoi_value(const Scenario& scenario, const MixingMeasure& fitted, SharedCellNorm norm,
                           CellMetric metric);

/// A loss with the one column `name`.
std::shared_ptr<const Loss> make_voronoi_loss(std::string name, SharedCellNorm norm, const Options& options,
                                              std::shared_ptr<const Scenario> scenario);

}  // namespace mixrate
