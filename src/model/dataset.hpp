// One data set: observations are rows.
#pragma once

#include "base/types.hpp"

namespace mixrate {

/// x: n x d covariates (d = 0 for plain mixtures); y: n x q responses.
///
/// Case weights are frequencies: row i counts as weights[i] observations, so that the log-likelihood is sum_i w_i log
/// p(y_i | x_i) and the number of observations sum_i w_i. They are not negative, need not be whole, and have a positive
/// sum. Data with whole weights are those with their rows repeated.
struct Dataset {
  Matrix x;
  Matrix y;
  Vector weights = {};  // n; empty: 1 each
  [[nodiscard]] Index size() const { return y.rows(); }
  [[nodiscard]] bool has_weights() const { return weights.size() > 0; }
  /// sum_i w_i: what stands for n wherever observations are counted.
  [[nodiscard]] double num_observations() const {
    return has_weights() ? weights.sum() : static_cast<double>(y.rows());
  }
  /// sum_i w_i v_i, and that over sum_i w_i.
  [[nodiscard]] double sum(const Vector& values) const { return has_weights() ? weights.dot(values) : values.sum(); }
  [[nodiscard]] double mean(const Vector& values) const {
    return has_weights() ? weights.dot(values) / weights.sum() : values.mean();
  }
};

/// The data without their rows of weight 0.
Dataset counted_rows(const Dataset& data);

/// Throw ContractViolation unless there are no weights, or one for each row, none negative, with a positive sum.
void require_weights(const Dataset& data);

}  // namespace mixrate
