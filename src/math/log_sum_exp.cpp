#include "math/log_sum_exp.hpp"

namespace mixrate {

void log_sum_exp_rows(const Matrix& joint, VectorRef out) {
  const Eigen::ArrayXd top = joint.rowwise().maxCoeff().array();
  Eigen::ArrayXd sum = Eigen::ArrayXd::Zero(joint.rows());
  for (Index i = 0; i < joint.cols(); ++i) sum += (joint.col(i).array() - top).exp();
  out.array() = top + sum.log();
}

}  // namespace mixrate
