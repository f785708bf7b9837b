#include "loss/cell_errors.hpp"

#include <cmath>

#include "base/error.hpp"
#include "measure/gauge.hpp"
#include "measure/rbar.hpp"

namespace mixrate {

CellContent cell_content(const MixingMeasure& g, const MixingMeasure& truth, const VoronoiPartition& cells, Index j) {
  const Index m = cells.cardinality[static_cast<std::size_t>(j)];
  MIXRATE_EXPECT(m > 0, "an empty cell has no content");
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

MixingMeasure in_mean_gauge(const MixingMeasure& g, const MixingMeasure& truth, const VoronoiPartition& cells) {
  const Vector weights = g.weights();
  const std::vector<int> set = gauge_sets(g);
  Matrix mean = Matrix::Zero(gate_coordinates(g.layout(), g.atoms().col(0)).size(), num_gauge_sets(g));
  Vector mass = Vector::Zero(mean.cols());
  for (Index i = 0; i < g.size(); ++i) {
    const int s = set[static_cast<std::size_t>(i)];
    const Vector difference = g.atoms().col(i) - truth.atoms().col(cells.owner[static_cast<std::size_t>(i)]);
    mean.col(s) += weights[i] * gate_coordinates(g.layout(), difference);
    mass[s] += weights[i];
  }
  for (Index s = 0; s < mean.cols(); ++s) {
    if (mass[s] > 0.0) mean.col(s) /= mass[s];
  }
  return gate_translated(g, mean);
}

// The plain mean (p = 1) would hide the exponents: fits with one nearly weightless atom far away, which D2 allows,
// would look like n^(-1/2).
Vector block_errors(const AtomLayout& layout, const CellContent& content) {
  const int m = static_cast<int>(content.shares.size());
  Vector errors = Vector::Zero(static_cast<Index>(layout.atom_blocks().size()));
  Index b = 0;
  for (const Block& block : layout.atom_blocks()) {
    const double power = block_power(m, layout.singularity(), block.order);
    for (Index i = 0; i < content.shares.size(); ++i) {
      const Vector part = content.differences.col(i).segment(block.offset, block.size);
      errors[b] += content.shares[i] * std::pow(squared_norm(block, part), 0.5 * power);
    }
    errors[b] = std::pow(errors[b], 1.0 / power);
    ++b;
  }
  return errors;
}

void raise_to(std::span<double> out, const Vector& values) {
  for (std::size_t c = 0; c < out.size(); ++c) {
    const double value = values[static_cast<Index>(c)];
    if (!(out[c] >= value)) out[c] = value;
  }
}

}  // namespace mixrate
