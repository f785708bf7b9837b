// What a fitted model says of observations: densities, means, quantiles, labels.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/model.hpp"

namespace mixrate {

/// One kind of column that `mixrate predict` makes.
struct PredictedColumn {
  enum class Kind { density, mean, quantile, weights, responsibilities, label } kind = Kind::density;
  double probability = 0.0;  // quantile
};

/// Read "density", "mean", "quantile:0.1", "weights", "responsibilities", "label"; words may hold several with commas
/// between them. Throws StudyError.
std::vector<PredictedColumn> parse_predicted(const std::vector<std::string>& words);

/// Does it look at the response?
bool needs_response(const PredictedColumn& column);

/// Rows of covariates and, unless it has no columns, of responses; NaN: no value. weights: empty: rows count once.
struct Observations {
  Matrix x, y;
  Vector weights = {};
};

/// Named columns of numbers, one row per observation; NaN where an observation lacks what is needed.
struct Predictions {
  std::vector<std::string> names;
  std::vector<Vector> columns;
};

/// Add what a column asks for. response: names, for means of several. Throws StudyError where the model has no such
/// thing.
void predict(const PredictedColumn& column, const Model& model, const MixingMeasure& g, const Observations& rows,
             const std::vector<std::string>& response, Predictions& out);

/// The p-quantile of sum_i w_i N(m_i, v_i): the root of its distribution function. Contract: 0 < p < 1, positive
/// variances, weights that sum to 1.
double mixture_quantile(const Vector& weights, const Vector& means, const Vector& variances, double p);

}  // namespace mixrate
