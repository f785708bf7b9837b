#include "model/density/atom_densities.hpp"

#include <algorithm>
#include <utility>

namespace mixrate {

AtomDensities::AtomDensities(std::unique_ptr<KernelPart> kernel, const AtomMap& map, const MixingMeasure& g, Index d)
    : kernel_(std::move(kernel)),
      k_(g.size()),
      columns_(static_cast<std::size_t>(d + 1) * block_rows, 0.0),
      density_(static_cast<std::size_t>(k_) * block_rows) {
  Vector theta;
  map.to_coordinates(g, theta);
  kernel_->set(theta.data() + map.atoms_at(), nullptr);
  for (Index a = 0; a <= d; ++a) pointers_.push_back(columns_.data() + a * block_rows);
}

void AtomDensities::add(const Eigen::Ref<const Matrix>& x, const Eigen::Ref<const Vector>& y, Matrix& joint) {
  const Index d = x.cols();
  for (Index begin = 0; begin < x.rows(); begin += block_rows) {
    const Index rows = std::min<Index>(block_rows, x.rows() - begin);
    for (Index a = 0; a < d; ++a)
      Eigen::Map<Vector>(columns_.data() + a * block_rows, rows) = x.col(a).segment(begin, rows);
    Eigen::Map<Vector>(columns_.data() + d * block_rows, rows) = y.segment(begin, rows);
    const int packs = static_cast<int>((rows + pack_lanes - 1) / pack_lanes);
    kernel_->log_joint({begin, static_cast<int>(rows), packs, pointers_.data(), pointers_.data() + d}, nullptr, nullptr,
                       density_.data());
    for (Index i = 0; i < k_; ++i)
      joint.col(i).segment(begin, rows) += Eigen::Map<const Vector>(density_.data() + i * block_rows, rows);
  }
}

}  // namespace mixrate
