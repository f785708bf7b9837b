#include "analysis/slope_models.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <limits>

#include "base/error.hpp"
#include "math/solve.hpp"
#include "math/statistics/distributions.hpp"

namespace mixrate {

namespace {

constexpr std::size_t least_curve_cells = 5;

/// Weighted least squares on given columns.
struct LinearFit {
  Vector parameters;
  double chi_squared = std::numeric_limits<double>::infinity(), slope_error = 0.0;
};

/// The second column is that of the exponent. Not finite where the columns depend on each other.
LinearFit least_squares(const Matrix& columns, const Vector& y, const Vector& weights) {
  const Matrix scaled = weights.cwiseSqrt().asDiagonal() * columns;
  const Vector target = weights.cwiseSqrt().cwiseProduct(y);
  const Matrix gram = scaled.transpose() * scaled;
  LinearFit fit;
  Cholesky factor;
  if (!factor.factorise(gram)) return fit;
  fit.parameters = factor.solve(scaled.transpose() * target);
  fit.chi_squared = (target - scaled * fit.parameters).squaredNorm();
  Vector unit = Vector::Zero(columns.cols());
  unit[1] = 1.0;
  fit.slope_error = std::sqrt(factor.solve(unit)[1]);
  return fit;
}

struct CurveData {
  Vector x, y, weights;
  double centre = 0.0;  // x is measured from it in the columns
};

Matrix columns_of(const CurveData& data, Index count) {
  Matrix out = Matrix::Ones(data.x.size(), count);
  out.col(1) = (data.x.array() - data.centre).matrix();
  return out;
}

LinearFit fit_logarithm(const CurveData& data) {
  Matrix columns = columns_of(data, 3);
  columns.col(2) = data.x.array().log().matrix();
  return least_squares(columns, data.y, data.weights);
}

LinearFit fit_correction(const CurveData& data) {
  LinearFit best;
  Matrix columns = columns_of(data, 3);
  for (const double rate : {0.25, 0.5, 0.75, 1.0, 1.5, 2.0}) {
    columns.col(2) = (-rate * (data.x.array() - data.x[0])).exp().matrix();
    const LinearFit fit = least_squares(columns, data.y, data.weights);
    if (fit.chi_squared < best.chi_squared) best = fit;
  }
  return best;
}

/// Gauss-Newton in (a, b) for each plateau d of a grid below the smallest error.
LinearFit fit_plateau(const CurveData& data, const LinearFit& power) {
  LinearFit best = power;
  const Matrix line = columns_of(data, 2);
  for (int step = 1; step <= 30; ++step) {
    const double plateau = std::exp(data.y.minCoeff()) * (1.0 - std::pow(0.8, step));
    Vector parameters = power.parameters;
    LinearFit fit;
    for (int iteration = 0; iteration < 20; ++iteration) {
      const Vector falling = (line * parameters).array().exp().matrix();
      const Vector share = (falling.array() / (falling.array() + plateau)).matrix();
      const Vector residual = data.y - (falling.array() + plateau).log().matrix();
      fit = least_squares(share.asDiagonal() * line, residual, data.weights);
      if (!std::isfinite(fit.chi_squared)) break;
      parameters += fit.parameters;
      if (fit.parameters.cwiseAbs().maxCoeff() < 1e-9) break;
    }
    if (!parameters.allFinite() || !(fit.chi_squared < best.chi_squared)) continue;
    fit.parameters = parameters;
    best = fit;
  }
  return best;
}

CurveFit summary_of(const LinearFit& fit, double num_parameters, double num_points) {
  CurveFit out;
  out.chi_squared = fit.chi_squared;
  out.exponent = fit.parameters.size() > 1 ? fit.parameters[1] : std::nan("");
  out.error = fit.slope_error;
  out.p = std::nan("");
  const double freedom = num_points - num_parameters;
  if (freedom >= 1.0 && std::isfinite(fit.chi_squared)) out.p = chi_squared_tail(fit.chi_squared, freedom);
  return out;
}

/// sum w (d - mean)^2 of d = log(x) / 2, over the points of x.
double noncentrality(const std::vector<double>& x, const std::vector<double>& weights) {
  double total = 0.0, mean = 0.0, out = 0.0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    total += weights[i];
    mean += weights[i] * 0.5 * std::log(x[i]);
  }
  mean /= total;
  for (std::size_t i = 0; i < x.size(); ++i) out += weights[i] * std::pow(0.5 * std::log(x[i]) - mean, 2);
  return out;
}

void add_effort(const CurveData& data, CurveComparison& out) {
  constexpr double needed = (1.959963984540054 + 1.2815515655446004) * (1.959963984540054 + 1.2815515655446004);
  constexpr double largest_log = 300.0;
  std::vector<double> x(data.x.begin(), data.x.end()), weights(data.weights.begin(), data.weights.end());
  out.replicates_factor = std::max(1.0, needed / noncentrality(x, weights));
  const double step = (x.back() - x.front()) / static_cast<double>(x.size() - 1), weight = data.weights.mean();
  while (noncentrality(x, weights) < needed && x.back() < largest_log) {
    x.push_back(x.back() + step);
    weights.push_back(weight);
  }
  out.n_to_tell = x.back() < largest_log ? std::exp(x.back()) : std::numeric_limits<double>::infinity();
}

}  // namespace

CurveComparison compare_curves(std::span<const RatePoint> points) {
  MIXRATE_EXPECT(points.size() >= least_curve_cells, "curves are compared over at least 5 cells");
  const auto m = static_cast<Index>(points.size());
  CurveData data{Vector(m), Vector(m), Vector(m)};
  const std::vector<double> weights = slope_weights(points);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto at = static_cast<Index>(i);
    data.x[at] = points[i].log_n;
    data.y[at] = points[i].log_error;
    data.weights[at] = weights[i];
  }
  data.centre = data.x.mean();
  const LinearFit power = least_squares(columns_of(data, 2), data.y, data.weights);
  const double count = static_cast<double>(m);
  CurveComparison out;
  out.num_cells = points.size();
  out.curves = {summary_of(power, 2.0, count), summary_of(fit_logarithm(data), 3.0, count),
                summary_of(fit_plateau(data, power), 3.0, count), summary_of(fit_correction(data), 4.0, count)};
  double least = std::numeric_limits<double>::infinity(), total = 0.0;
  constexpr std::array<double, num_curves> parameters = {2.0, 3.0, 3.0, 4.0};
  for (std::size_t c = 0; c < num_curves; ++c) least = std::min(least, out.curves[c].chi_squared + 2.0 * parameters[c]);
  for (std::size_t c = 0; c < num_curves; ++c) {
    out.curves[c].weight = std::exp(-0.5 * (out.curves[c].chi_squared + 2.0 * parameters[c] - least));
    total += out.curves[c].weight;
  }
  out.answer = "cannot tell";
  for (std::size_t c = 0; c < num_curves; ++c) {
    out.curves[c].weight /= total;
    if (out.curves[c].weight >= 0.95 && out.curves[c].p >= 0.05) out.answer = curve_names[c];
  }
  add_effort(data, out);
  return out;
}

std::vector<CurveComparison> compare_curves(const ResultSet& results, const RateOptions& options) {
  std::vector<CurveComparison> out;
  for (auto& [row, points] : point_series(results, options)) {
    if (points.size() < least_curve_cells || points.front().log_n <= 1.0 || !has_comparable_spreads(points)) continue;
    out.push_back(compare_curves(points));
    out.back().row = row;
  }
  return out;
}

}  // namespace mixrate
