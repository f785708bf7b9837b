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

/// How fast a block is lost when several fitted atoms share one true atom (exponents of science: D2).
/// first: power rbar(m) in D2 (gate slope, intercept, mean); second: power rbar(m)/2 (slope, variance).
enum class BlockOrder { first = 1, second = 2 };

/// A named group of consecutive coordinates.
struct Block {
  std::string name;
  Index offset = 0;
  Index size = 0;
  BlockRole role = BlockRole::expert;
  BlockOrder order = BlockOrder::first;
};

/// Declares one block; offsets are assigned by AtomLayout.
struct BlockSpec {
  std::string name;
  Index size = 0;
  BlockRole role = BlockRole::expert;
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
  /// The atom block of that name; contract violation if there is none.
  [[nodiscard]] const Block& atom_block(std::string_view name) const;
  [[nodiscard]] bool has_atom_block(std::string_view name) const;

 private:
  static Index width(const std::vector<Block>& blocks);
  std::vector<Block> atom_, common_, group_;
  Singularity singularity_;
};

}  // namespace mixrate
