// Merged moments of the fitted atoms of one Voronoi cell about its true atom.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "measure/mixing_measure.hpp"

namespace mixrate {

/// What an atom stands for: a component of a mixture of laws, or a summand of a regression function.
enum class AtomMeaning { component, summand };

/// Names and norms of the merged moments a layout has. With weights p_i = w_i / W_j inside the cell, D = theta_i -
/// theta*_j, location b (block `intercept` or `mean`) and scale S (block `variance` or `covariance`, per atom or
/// common, as a symmetric matrix):
///   merged.mean1      |sum p_i Db_i|
///   merged.second     |sum p_i (Db_i Db_i' + DS_i)|, Frobenius norm; without DS where the atoms are no components of a
///                     mixture: then their common scale is that of noise, which b does not trade with
///   merged.gate_slope |sum p_i Dbeta1_i|
///   merged.cross      |sum p_i (Da_i + Dbeta1_i Db_i)|, soft-max gated linear experts only
/// They vanish at the parametric rate although the atoms of the cell do not: the coefficients of the Taylor expansion
/// of the density up to second order (arXiv 2305.03288, proof of theorem 2).
class CellMoments {
 public:
  CellMoments(const AtomLayout& layout, AtomMeaning meaning);
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

  /// The norms, in the order of `names`. differences: atom_width x m, one column per fitted atom of the cell;
  /// shares: m, summing to 1; common: difference of the common parameters.
  [[nodiscard]] Vector norms(const Matrix& differences, const Vector& shares, const Vector& common) const;

 private:
  [[nodiscard]] Matrix scale_difference(const ConstVectorRef& atom, const Vector& common) const;
  std::optional<Block> location_, gate_slope_, slope_, atom_scale_, common_scale_;
  std::vector<std::string> names_;
};

}  // namespace mixrate
