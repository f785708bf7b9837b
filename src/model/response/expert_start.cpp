#include "model/response/expert_start.hpp"

#include <algorithm>
#include <cmath>

#include "math/solve.hpp"

namespace mixrate {

LabelledRows rows_with_label(const std::vector<int>& labels, Index label, const Vector& weights) {
  LabelledRows out;
  for (std::size_t row = 0; row < labels.size(); ++row)
    if (labels[row] == label && !(weights.size() > 0 && weights[static_cast<Index>(row)] == 0.0))
      out.rows.push_back(static_cast<Index>(row));
  if (weights.size() > 0) out.weights = weights(out.rows);
  return out;
}

Vector start_of_atom(const Expert& expert, const ResponseLaw& law, const Matrix& x, const Vector& y,
                     const Vector& weights) {
  const std::vector<ExpertChannel> channels = expert.channels();
  const bool is_weighted = weights.size() > 0;
  const double n = is_weighted ? weights.sum() : static_cast<double>(y.size());
  const auto mean = [&](const Vector& values) { return is_weighted ? weights.dot(values) / n : values.mean(); };
  Matrix tilde(x.rows(), x.cols() + 1);
  tilde << Vector::Ones(x.rows()), x;
  const Matrix counted = is_weighted ? Matrix(weights.asDiagonal() * tilde) : tilde;
  const Matrix gram = counted.transpose() * tilde;
  double residual_variance = mean((y.array() - mean(y)).square());
  std::vector<double> out;
  for (Index m = 0; m < law.num_predictors(); ++m) {
    const Vector wanted = y.unaryExpr([&](double value) { return law.start_predictor(value, m); });
    const double scale = expert.start_scale(wanted.cwiseAbs().maxCoeff() + 1e-300);
    const Vector argument = wanted.unaryExpr([&](double value) { return expert.start_argument(value, scale); });
    const Vector pull = counted.transpose() * argument, line = minimum_norm_solve(gram, pull);
    const Vector rest = argument - tilde * line;
    const double squares = is_weighted ? weights.dot(rest.cwiseAbs2()) : rest.squaredNorm();
    residual_variance = std::min(residual_variance, squares / n);
    for (const ExpertChannel& channel : channels) {
      if (channel.constant == Meaning::factor) {
        out.push_back(scale);
      } else if (channel.has_slope) {
        out.insert(out.end(), line.begin(), line.end());
      } else {
        out.push_back(mean(argument));
      }
    }
  }
  Vector nuisance = Vector::Ones(static_cast<Index>(law.nuisance().size()));
  law.start_nuisance(std::max(residual_variance, 1e-300), nuisance.data());
  for (const double value : nuisance) out.push_back(std::log(value));
  return Eigen::Map<const Vector>(out.data(), static_cast<Index>(out.size()));
}

}  // namespace mixrate
