// The Jacobian itself, for certificates: its triangular factor, and the units of its columns.
#include <cmath>

#include "math/solve.hpp"
#include "model/regression/likelihood.hpp"

namespace mixrate {

void RegressionLikelihood::jacobian_rows(const RowBlock& block, Eigen::Ref<Matrix> out) {
  const double* f = derivatives_of(block);
  Index at = 0;
  for (const Index c : all_channels_) {
    const Eigen::Map<const Eigen::ArrayXd> own(f + c * block_rows, block.rows);
    for (const Index a : basis_of(function_.channels()[static_cast<std::size_t>(c)], d_)) {
      if (a == 0)
        out.col(at++) = own;
      else
        out.col(at++) = own * Eigen::Map<const Eigen::ArrayXd>(block.x[a - 1], block.rows);
    }
  }
}

Matrix RegressionLikelihood::jacobian_factor(const Vector& theta) {
  const Index p = num_coordinates();
  Matrix stack(p + block_rows, p), factor = Matrix::Zero(p, p);
  for (Index begin = 0; begin < n_; begin += block_rows) {
    const RowBlock block = block_at(begin);
    function_.evaluate(block, theta.data(), RegressionFunction::Order::first);
    stack.topRows(p) = factor;
    stack.bottomRows(block_rows).setZero();
    jacobian_rows(block, stack.middleRows(p, block.rows));
    factor = triangular_factor(stack);
  }
  return factor;
}

Vector RegressionLikelihood::coordinate_sizes() const {
  Vector out(num_coordinates());
  const auto squares = [this](Index a) {
    return root_.size() > 0 ? x_.col(a).cwiseProduct(root_).squaredNorm() : x_.col(a).squaredNorm();
  };
  for (const Index c : all_channels_) {
    const Channel& channel = function_.channels()[static_cast<std::size_t>(c)];
    double size = 1.0;
    if (channel.unit == ChannelUnit::response) size = response_deviation_;
    if (channel.unit == ChannelUnit::root_of_response)
      size = std::pow(response_deviation_, 1.0 / function_.expert().degree());
    Index at = channel.at;
    for (const Index a : basis_of(channel, d_)) {
      const double norm = a == 0 ? 1.0 : std::sqrt(squares(a - 1) / count_);
      out[at++] = norm > 0.0 ? size / norm : size;
    }
  }
  return out;
}

}  // namespace mixrate
