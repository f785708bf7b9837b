#include "drivers/fit/labels.hpp"

#include <cmath>

#include "base/error.hpp"

namespace mixrate {

namespace {

double log_of_sum(const Eigen::Ref<const Eigen::RowVectorXd>& row) {
  const double top = row.maxCoeff();
  return std::isfinite(top) ? top + std::log((row.array() - top).exp().sum()) : top;
}

}  // namespace

std::optional<Matrix> joint_log_density(const Model& model, const Matrix& x, const Matrix& y, const MixingMeasure& g) {
  if (!model.has_em()) return std::nullopt;
  return model.log_joint(x, y, g);
}

Matrix responsibilities(const Matrix& joint) {
  Matrix shares(joint.rows(), joint.cols());
  for (Index row = 0; row < joint.rows(); ++row)
    shares.row(row) = (joint.row(row).array() - log_of_sum(joint.row(row))).exp();
  return shares;
}

double observed_log_likelihood(const Matrix& joint, const Vector& counts) {
  double sum = 0.0;
  for (Index row = 0; row < joint.rows(); ++row)
    sum += (counts.size() > 0 ? counts[row] : 1.0) * log_of_sum(joint.row(row));
  return sum;
}

double completed_log_likelihood(const Matrix& joint, const Vector& counts) {
  double sum = 0.0;
  for (Index row = 0; row < joint.rows(); ++row)
    sum += (counts.size() > 0 ? counts[row] : 1.0) * joint.row(row).maxCoeff();
  return sum;
}

}  // namespace mixrate
