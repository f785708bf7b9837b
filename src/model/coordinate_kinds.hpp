// What the coordinates of a likelihood are: what priors and conditional draws need to know of them.
#pragma once

#include <vector>

#include "base/types.hpp"

namespace mixrate {

enum class CoordinateKind {
  weight,       // log w_i / w_k of a mixture without a gate
  gate,         // of a gate, as it is
  temperature,  // logarithm of a temperature
  expert,       // location or coefficient of an expert, as it is
  variance,     // logarithm of a variance
  shape,        // logarithm of a shape of the law of y
  precision     // q (q + 1) / 2 in a row: W with W W' the precision, log diagonal, then W below it column by column
};

/// How the scale of a NormalPart is parametrised. full: a block of CoordinateKind::precision.
enum class NormalScale { known, common, isotropic, diagonal, full };

/// A factor N(y_R; c + A'u, S) of the law of an atom: c and A are coordinates as they are, so that a normal prior is
/// conjugate. Positions are counted from the first coordinate of the atom.
struct NormalPart {
  enum class Regressors { none, covariates, responses };  // u: x, or the columns of y before `response`
  Index response = 0, count = 1;                          // R: these columns of y
  Index location = 0;                                     // c: `count` coordinates
  Regressors regressors = Regressors::none;               // with them, count == 1
  Index slope = 0, num_slopes = 0;                        // A
  NormalScale scale = NormalScale::isotropic;
  Index scale_at = 0;  // common: from the first common coordinate
  double known_variance = 1.0;
};

/// theta = [gate | atom after atom | common].
struct CoordinateKinds {
  std::vector<CoordinateKind> gate, atom, common;
  /// Factors whose product is the law of an atom; empty: it has others.
  std::vector<NormalPart> normal = {};
  [[nodiscard]] Index gate_size() const { return static_cast<Index>(gate.size()); }
  [[nodiscard]] Index atom_size() const { return static_cast<Index>(atom.size()); }
  [[nodiscard]] Index common_size() const { return static_cast<Index>(common.size()); }
  [[nodiscard]] Index atom_at(Index i) const { return gate_size() + i * atom_size(); }
  [[nodiscard]] Index common_at(Index k) const { return atom_at(k); }
};

}  // namespace mixrate
