// Errors block by block, in singly and multiply covered cells: the columns that show the exponents of theory one by
// one.
#include <cmath>

#include "loss/bound.hpp"
#include "loss/cell_moments.hpp"
#include "loss/leaves.hpp"
#include "loss/matching.hpp"
#include "loss/rbar.hpp"
#include "measure/gauge.hpp"

namespace mixrate {

namespace {

std::vector<std::string> column_names(const AtomLayout& layout, const CellMoments& moments, bool over) {
  std::vector<std::string> names;
  for (const Block& block : layout.atom_blocks()) names.push_back("blocks.single." + block.name);
  for (const Block& block : layout.common_blocks()) names.push_back("blocks.common." + block.name);
  names.emplace_back("blocks.mass");
  if (!over) return names;
  for (const Block& block : layout.atom_blocks()) names.push_back("blocks.over." + block.name);
  names.insert(names.end(), moments.names().begin(), moments.names().end());
  return names;
}

/// Move every gate slope by one common vector so that the mass-weighted mean of its differences is 0.
///
/// This gauge, unlike that of D1 and D2, depends smoothly on all atoms: it leaves no cell with an error of exactly 0.
MixingMeasure mean_gauge(const MixingMeasure& g, const MixingMeasure& truth, const VoronoiPartition& cells) {
  const Vector weights = g.weights() / g.weights().sum();
  Vector mean = Vector::Zero(gate_coordinates(g.layout(), g.atoms().col(0)).size());
  for (Index i = 0; i < g.size(); ++i) {
    const Vector difference = g.atoms().col(i) - truth.atoms().col(cells.owner[static_cast<std::size_t>(i)]);
    mean += weights[i] * gate_coordinates(g.layout(), difference);
  }
  return gate_translated(g, mean);
}

/// The fitted atoms of one cell about its true atom.
struct CellContent {
  Matrix differences;  // atom_width x m
  Vector shares;       // w_i / W_j, formed in log space
};

CellContent content_of(const MixingMeasure& g, const MixingMeasure& truth, const VoronoiPartition& cells, Index j) {
  const Index m = cells.cardinality[static_cast<std::size_t>(j)];
  CellContent out{Matrix(g.atoms().rows(), m), Vector(m)};
  Index at = 0;
  for (Index i = 0; i < g.size(); ++i) {
    if (cells.owner[static_cast<std::size_t>(i)] != j) continue;
    out.differences.col(at) = g.atoms().col(i) - truth.atoms().col(j);
    out.shares[at++] = g.log_weights()[i];
  }
  out.shares = (out.shares.array() - out.shares.maxCoeff()).exp();
  out.shares /= out.shares.sum();
  return out;
}

class BlocksLoss final : public BoundLoss {
 public:
  BlocksLoss(const std::shared_ptr<const Scenario>& scenario, const CellMoments& moments, bool over)
      : BoundLoss(scenario, column_names(scenario->truth.layout(), moments, over)), moments_(moments), over_(over) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    const bool gated = scenario().model->is_gated();
    MixingMeasure g = scaled_to_mass_of(fitted, truth());
    const VoronoiPartition cells = matched_partition(g, truth());
    if (gated) g = mean_gauge(g, truth(), cells);
    const Vector common = g.common() - truth().common();
    const std::size_t num_blocks = layout().atom_blocks().size();
    std::size_t at = num_blocks;
    for (const Block& block : layout().common_blocks()) {
      out[at++] = std::sqrt(squared_norm(block, common.segment(block.offset, block.size)));
    }
    const Vector masses = cell_masses(cells, g.weights()), true_masses = truth().weights();
    const double scale = gated ? best_mass_scale(masses, true_masses) : 1.0;
    out[at++] = (masses - scale * true_masses).lpNorm<1>();
    for (Index j = 0; j < truth().size(); ++j) {
      const int m = cells.cardinality[static_cast<std::size_t>(j)];
      if (m == 0 || (m > 1 && !over_)) continue;
      const CellContent content = content_of(g, truth(), cells, j);
      raise_to_block_errors(content, out.subspan(m == 1 ? 0 : at, num_blocks));
      if (m > 1) raise(out.subspan(at + num_blocks), moments_.norms(content.differences, content.shares, common));
    }
  }

  /// The maximum over cells; a column that no cell has met yet is NaN.
  static void raise(std::span<double> out, const Vector& values) {
    for (std::size_t c = 0; c < out.size(); ++c) {
      const double value = values[static_cast<Index>(c)];
      if (!(out[c] >= value)) out[c] = value;
    }
  }

  // In a cell of m atoms a block's error is (sum_i (w_i / W) |difference_i|^p)^(1/p) with the block's power p in D2:
  // its share of D2, turned back into a length. The plain mean (p = 1) would hide the exponents: fits with one nearly
  // weightless atom far away, which D2 allows, would look like n^(-1/2).
  void raise_to_block_errors(const CellContent& content, std::span<double> out) const {
    const int m = static_cast<int>(content.shares.size());
    Vector errors = Vector::Zero(static_cast<Index>(out.size()));
    Index b = 0;
    for (const Block& block : layout().atom_blocks()) {
      const double power = block_power(m, layout().singularity(), block.order);
      for (Index i = 0; i < content.shares.size(); ++i) {
        const Vector part = content.differences.col(i).segment(block.offset, block.size);
        errors[b] += content.shares[i] * std::pow(squared_norm(block, part), 0.5 * power);
      }
      errors[b] = std::pow(errors[b], 1.0 / power);
      ++b;
    }
    raise(out, errors);
  }

  CellMoments moments_;
  bool over_;
};

}  // namespace

LossEntry blocks_loss() {
  return {
      {"blocks",
       "errors of each parameter block, by singly (blocks.single.*) and multiply covered cells (blocks.over.*, "
       "merged.*): in a cell the mass-weighted power mean of the norms with the powers of D2, then the largest over "
       "cells; common parameters "
       "(blocks.common.*); cell masses (blocks.mass). As many atoms as the truth are matched one to one",
       "arXiv 2305.03288 (NeurIPS 2023), theorems 1 and 2 and the expansion in their proofs",
       {}},
      1.0,
      [](const Options&, std::shared_ptr<const Scenario> scenario, Index k) -> std::shared_ptr<const Loss> {
        const CellMoments moments(scenario->truth.layout());
        return std::make_shared<BlocksLoss>(scenario, moments, k != scenario->truth.size());
      }};
}

}  // namespace mixrate
