// The named, blocked coordinate space in which the atoms of a mixing measure live.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/types.hpp"

namespace mixrate {

/// Which part of a model a block parametrises. Voronoi cells compare `expert` blocks (gauge-free) by default.
enum class BlockRole { gate, expert };

/// What the numbers of a block are; with the units of y and of the covariates x this says how they change when units
/// do.
enum class Meaning {
  location,        // a mean of y itself
  intercept,       // the argument of an expert at x = 0
  slope,           // change of that argument per unit of x
  factor,          // what an expert's output is multiplied by
  variance,        // of each axis of y, or of all
  covariance,      // lower triangle by rows
  coefficient,     // natural parameter of a law on known points
  shape,           // of the law of y, without unit: degrees of freedom
  gate_slope,      // change of a logit per unit of x
  gate_centre,     // a place among the covariates
  gate_curvature,  // change of a logit per unit of a product of two covariates
  temperature,     // logits are divided by it
};

/// The numbers that a block may hold.
enum class Domain { real, positive, positive_definite };

[[nodiscard]] constexpr BlockRole role_of(Meaning meaning) {
  switch (meaning) {
    case Meaning::gate_slope:
    case Meaning::gate_centre:
    case Meaning::gate_curvature:
    case Meaning::temperature:
      return BlockRole::gate;
    default:
      return BlockRole::expert;
  }
}
[[nodiscard]] constexpr Domain domain_of(Meaning meaning) {
  if (meaning == Meaning::covariance) return Domain::positive_definite;
  return meaning == Meaning::variance || meaning == Meaning::temperature || meaning == Meaning::shape ? Domain::positive
                                                                                                      : Domain::real;
}
/// Variances and covariances.
[[nodiscard]] constexpr bool is_scale(Meaning meaning) {
  return meaning == Meaning::variance || meaning == Meaning::covariance;
}

/// How fast a block is lost when several fitted atoms share one true atom (exponents of science: D2).
/// first: power rbar(m) in D2 (gate slope, intercept, mean); second: power rbar(m)/2 (slope, variance).
enum class BlockOrder { first = 1, second = 2 };

/// A named group of consecutive coordinates.
struct Block {
  std::string name;
  Index offset = 0;
  Index size = 0;
  Meaning meaning = Meaning::location;
  BlockOrder order = BlockOrder::first;
  BlockRole role = BlockRole::expert;
  Domain domain = Domain::real;
};

/// Declares one block; AtomLayout assigns the offset, and role and domain follow from the meaning.
struct BlockSpec {
  std::string name;
  Index size = 0;
  Meaning meaning = Meaning::location;
  BlockOrder order = BlockOrder::first;
};

/// The local geometry of over-fitted cells: `strong` (strongly identifiable kernel, all powers 2) or
/// `gaussian_scale` (heat-equation dependence d2/dmean2 = 2 d/dvariance, powers rbar(m) and rbar(m)/2).
enum class Singularity { strong, gaussian_scale };

/// Coordinates of one atom, of the parameters common to all atoms, and of one group (upper level of a tree).
class AtomLayout {
 public:
  AtomLayout(std::vector<BlockSpec> atom, std::vector<BlockSpec> common = {}, std::vector<BlockSpec> group = {},
             Singularity singularity = Singularity::gaussian_scale);

  [[nodiscard]] const std::vector<Block>& atom_blocks() const { return atom_; }
  [[nodiscard]] const std::vector<Block>& common_blocks() const { return common_; }
  [[nodiscard]] const std::vector<Block>& group_blocks() const { return group_; }
  [[nodiscard]] Index atom_width() const { return width(atom_); }
  [[nodiscard]] Index common_width() const { return width(common_); }
  [[nodiscard]] Index group_width() const { return width(group_); }
  [[nodiscard]] Singularity singularity() const { return singularity_; }
  /// The first atom block of that meaning; contract violation if there is none.
  [[nodiscard]] const Block& atom_block(Meaning meaning) const;
  [[nodiscard]] bool has_atom_block(Meaning meaning) const { return find_atom_block(meaning) != nullptr; }
  [[nodiscard]] const Block* find_atom_block(Meaning meaning) const;
  /// The block of variances or covariances of an atom; nullptr: it has none.
  [[nodiscard]] const Block* find_atom_scale() const;
  /// The atom block that a user names; nullptr if there is none.
  [[nodiscard]] const Block* find_atom_block_named(std::string_view name) const;

 private:
  static Index width(const std::vector<Block>& blocks);
  std::vector<Block> atom_, common_, group_;
  Singularity singularity_;
};

}  // namespace mixrate
