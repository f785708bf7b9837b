#include "model/tools.hpp"

#include <algorithm>
#include <numeric>

namespace mixrate {

std::vector<Index> expert_order(const MixingMeasure& g) {
  std::vector<Index> order(static_cast<std::size_t>(g.size()));
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&g](Index i, Index j) {
    for (const Block& block : g.layout().atom_blocks()) {
      if (block.role != BlockRole::expert) continue;
      for (Index c = block.offset; c < block.offset + block.size; ++c) {
        if (g.atoms()(c, i) != g.atoms()(c, j)) return g.atoms()(c, i) < g.atoms()(c, j);
      }
    }
    return false;
  });
  return order;
}

void log_sum_exp_rows(const Matrix& joint, VectorRef out) {
  const Eigen::ArrayXd top = joint.rowwise().maxCoeff().array();
  Eigen::ArrayXd sum = Eigen::ArrayXd::Zero(joint.rows());
  for (Index i = 0; i < joint.cols(); ++i) sum += (joint.col(i).array() - top).exp();
  out.array() = top + sum.log();
}

}  // namespace mixrate
