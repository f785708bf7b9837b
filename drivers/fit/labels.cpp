#include "drivers/fit/labels.hpp"

#include <cmath>

#include "base/error.hpp"

namespace mixrate {

namespace {

/// Atom i alone, with what is common to all.
MixingMeasure alone(const MixingMeasure& g, Index i) {
  Groups groups;
  if (g.groups().size() > 0) {
    const int parent = g.groups().parent[static_cast<std::size_t>(i)];
    groups = {{0}, g.groups().log_weights.segment(parent, 1), g.groups().coordinates.col(parent)};
  }
  return {g.layout_ptr(), Vector::Zero(1), g.atoms().col(i), g.common(), std::move(groups)};
}

double log_of_sum(const Eigen::Ref<const Eigen::RowVectorXd>& row) {
  const double top = row.maxCoeff();
  return std::isfinite(top) ? top + std::log((row.array() - top).exp().sum()) : top;
}

}  // namespace

std::optional<Matrix> joint_log_density(const Model& model, const Matrix& x, const Matrix& y, const MixingMeasure& g) {
  if (!model.has_em() && model.support() == nullptr) return std::nullopt;
  const Index n = y.rows();
  Vector column(n), whole(n);
  Matrix joint(n, g.size());
  try {
    joint = model.log_weights(x, n, g);
    for (Index i = 0; i < g.size(); ++i) {
      model.log_density(x, y, alone(g, i), column);
      joint.col(i) += column;
    }
    model.log_density(x, y, g, whole);
  } catch (const StudyError&) {  // a gate that needs all of its atoms
    return std::nullopt;
  }
  for (Index row = 0; row < n; ++row) {  // a family whose density is of something else than y given x
    const double difference = std::abs(log_of_sum(joint.row(row)) - whole[row]);
    if (std::isfinite(whole[row]) && !(difference <= 1e-6 * (1.0 + std::abs(whole[row])))) return std::nullopt;
  }
  return joint;
}

Matrix responsibilities(const Matrix& joint) {
  Matrix shares(joint.rows(), joint.cols());
  for (Index row = 0; row < joint.rows(); ++row)
    shares.row(row) = (joint.row(row).array() - log_of_sum(joint.row(row))).exp();
  return shares;
}

double completed_log_likelihood(const Matrix& joint, const Vector& counts) {
  double sum = 0.0;
  for (Index row = 0; row < joint.rows(); ++row)
    sum += (counts.size() > 0 ? counts[row] : 1.0) * joint.row(row).maxCoeff();
  return sum;
}

}  // namespace mixrate
