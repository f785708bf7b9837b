// Log densities of the atoms of a measure under any kernel.
#pragma once

#include <memory>
#include <vector>

#include "model/density/atom_map.hpp"

namespace mixrate {

/// What a likelihood computes block by block, without its sums.
class AtomDensities {
 public:
  AtomDensities(std::unique_ptr<KernelPart> kernel, const AtomMap& map, const MixingMeasure& g, Index d);
  /// joint(row, i) += log p_i(y_row | x_row).
  void add(const Eigen::Ref<const Matrix>& x, const Eigen::Ref<const Vector>& y, Matrix& joint);

 private:
  std::unique_ptr<KernelPart> kernel_;
  Index k_;
  std::vector<double> columns_, density_;
  std::vector<const double*> pointers_;
};

}  // namespace mixrate
