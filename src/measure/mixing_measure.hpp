// The one currency of mixrate: models interpret it, estimators return it, losses compare it, the store writes it.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "measure/atom_layout.hpp"

namespace mixrate {

/// The upper level of a two-level tree (hierarchical gates): group of each atom, and the groups' own parameters.
struct Groups {
  std::vector<int> parent;  // k entries in 0..num_groups-1; empty = no tree
  Vector log_weights;       // num_groups
  Matrix coordinates;       // group_width x num_groups
  [[nodiscard]] Index size() const { return log_weights.size(); }
};

/// A mixing measure G = sum_i w_i delta_(theta_i), w_i = exp(log_weights[i]), theta_i = atoms.col(i),
/// with parameters common to all atoms and, for hierarchical gates, a parent per atom.
///
/// Value semantics. In gated models w_i = exp(beta0_i) is not a probability and is defined up to the gauge; in plain
/// mixtures the weights sum to one. Scales are variances. Shapes always agree with the layout (checked); values may be
/// anything, `all_finite` tells.
class MixingMeasure {
 public:
  MixingMeasure() = default;  // empty: size() == 0
  /// log_weights: k; atoms: layout.atom_width() x k; common: layout.common_width().
  MixingMeasure(std::shared_ptr<const AtomLayout> layout, Vector log_weights, Matrix atoms, Vector common = Vector(),
                Groups groups = {});

  [[nodiscard]] Index size() const { return log_weights_.size(); }
  [[nodiscard]] const AtomLayout& layout() const { return *layout_; }
  [[nodiscard]] const std::shared_ptr<const AtomLayout>& layout_ptr() const { return layout_; }
  [[nodiscard]] const Vector& log_weights() const { return log_weights_; }
  [[nodiscard]] const Matrix& atoms() const { return atoms_; }
  [[nodiscard]] const Vector& common() const { return common_; }
  [[nodiscard]] const Groups& groups() const { return groups_; }
  Vector& log_weights() { return log_weights_; }
  Matrix& atoms() { return atoms_; }
  Vector& common() { return common_; }

  /// Coordinates of one block of atom i.
  [[nodiscard]] auto block(Index i, const Block& b) const { return atoms_.col(i).segment(b.offset, b.size); }
  [[nodiscard]] auto block(Index i, const Block& b) { return atoms_.col(i).segment(b.offset, b.size); }

  [[nodiscard]] Vector weights() const;         // exp(log_weights)
  [[nodiscard]] double log_total_mass() const;  // log sum_i w_i
  [[nodiscard]] bool all_finite() const;
  /// The same measure with atoms in the given order (a permutation of 0..k-1).
  [[nodiscard]] MixingMeasure permuted(std::span<const Index> order) const;

  /// All numbers in one row: log weights, atoms (one after the other), common, then groups (parents, log weights,
  /// coordinates). This is what the store writes; `names` are its column names, e.g. "atom1.slope1".
  [[nodiscard]] Vector flatten() const;
  static MixingMeasure unflatten(const std::shared_ptr<const AtomLayout>& layout, Index k, Index num_groups,
                                 std::span<const double> row);
  static std::vector<std::string> names(const AtomLayout& layout, Index k, Index num_groups = 0);
  static Index flat_width(const AtomLayout& layout, Index k, Index num_groups = 0);

 private:
  std::shared_ptr<const AtomLayout> layout_;
  Vector log_weights_;
  Matrix atoms_;
  Vector common_;
  Groups groups_;
};

}  // namespace mixrate
