// Errors of the parameter blocks of the fitted atoms of one Voronoi cell.
#pragma once

#include <span>

#include "measure/voronoi.hpp"

namespace mixrate {

/// The fitted atoms of one cell about its true atom.
struct CellContent {
  Matrix differences;  // atom_width x m
  Vector shares;       // w_i / W_j, formed in log space
};

/// The content of the cell of true atom j. Contract: it is not empty.
CellContent cell_content(const MixingMeasure& g, const MixingMeasure& truth, const VoronoiPartition& cells, Index j);

/// Move the gate slopes of each gauge set by one common vector so that the mass-weighted mean of its differences is 0.
///
/// This gauge, unlike that of the Voronoi losses, depends smoothly on all atoms: it leaves no cell with an error of
/// exactly 0.
MixingMeasure in_mean_gauge(const MixingMeasure& g, const MixingMeasure& truth, const VoronoiPartition& cells);

/// One error per atom block: (sum_i (w_i / W) |difference_i|^p)^(1/p), p the block's power in D2 for a cell of m atoms:
/// its share of D2, turned back into a length.
Vector block_errors(const AtomLayout& layout, const CellContent& content);

/// out[c] = max(out[c], values[c]); what is NaN has met no cell yet.
void raise_to(std::span<double> out, const Vector& values);

}  // namespace mixrate
