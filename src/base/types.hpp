// Scalar and array types shared by every layer.
#pragma once

#include <Eigen/Core>

namespace mixrate {

using Index = Eigen::Index;
using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;  // column-major; observations are rows
using VectorRef = Eigen::Ref<Vector>;
using ConstVectorRef = Eigen::Ref<const Vector>;

}  // namespace mixrate
