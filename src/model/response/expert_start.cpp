#include "model/response/expert_start.hpp"

#include <algorithm>
#include <cmath>

#include "math/solve.hpp"

namespace mixrate {

Vector start_of_atom(const Expert& expert, const ResponseLaw& law, const Matrix& x, const Vector& y) {
  const std::vector<ExpertChannel> channels = expert.channels();
  const auto n = static_cast<double>(y.size());
  Matrix tilde(x.rows(), x.cols() + 1);
  tilde << Vector::Ones(x.rows()), x;
  const Matrix gram = tilde.transpose() * tilde;
  double residual_variance = (y.array() - y.mean()).square().mean();
  std::vector<double> out;
  for (Index m = 0; m < law.num_predictors(); ++m) {
    const Vector wanted = y.unaryExpr([&](double value) { return law.start_predictor(value, m); });
    const double scale = expert.start_scale(wanted.cwiseAbs().maxCoeff() + 1e-300);
    const Vector argument = wanted.unaryExpr([&](double value) { return expert.start_argument(value, scale); });
    const Vector pull = tilde.transpose() * argument, line = minimum_norm_solve(gram, pull);
    residual_variance = std::min(residual_variance, (argument - tilde * line).squaredNorm() / n);
    for (const ExpertChannel& channel : channels) {
      if (channel.constant == Meaning::factor) {
        out.push_back(scale);
      } else if (channel.has_slope) {
        out.insert(out.end(), line.begin(), line.end());
      } else {
        out.push_back(argument.mean());
      }
    }
  }
  Vector nuisance = Vector::Ones(static_cast<Index>(law.nuisance().size()));
  law.start_nuisance(std::max(residual_variance, 1e-300), nuisance.data());
  for (const double value : nuisance) out.push_back(std::log(value));
  return Eigen::Map<const Vector>(out.data(), static_cast<Index>(out.size()));
}

}  // namespace mixrate
