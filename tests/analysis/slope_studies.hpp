// Simulated studies whose slopes are known, and what their intervals and tests do.
#pragma once

#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "analysis/rate_point.hpp"
#include "analysis/slope_fit.hpp"
#include "analysis/window.hpp"
#include "random/stream.hpp"

namespace mixrate::testing_tools {

inline double chi(Stream& stream, int freedom) {
  double sum = 0.0;
  for (int i = 0; i < freedom; ++i) {
    const double z = sample_normal(stream);
    sum += z * z;
  }
  return std::sqrt(sum);
}

/// A law of losses, up to the factor n^slope.
struct LossLaw {
  std::string name;
  std::function<double(Stream&)> draw;
};

/// Log-normal laws with squared coefficients of variation 0.3 and 1, chi laws, the absolute value of Student's law with
/// 4 degrees of freedom (whose squares have no variance), and a chi law with an atom at 0.
inline const std::vector<LossLaw>& loss_laws() {
  static const std::vector<LossLaw> laws = {
      {"lognormal-0.3", [](Stream& s) { return std::exp(std::sqrt(std::log(1.3)) * sample_normal(s)); }},
      {"lognormal-1", [](Stream& s) { return std::exp(std::sqrt(std::log(2.0)) * sample_normal(s)); }},
      {"chi-1", [](Stream& s) { return chi(s, 1); }},
      {"chi-3", [](Stream& s) { return chi(s, 3); }},
      {"t4", [](Stream& s) { return std::abs(sample_normal(s)) / (0.5 * chi(s, 4)); }},
      {"atom-0.2", [](Stream& s) { return sample_uniform(s) < 0.2 ? 0.0 : chi(s, 2); }}};
  return laws;
}

/// Laws that were written down before any interval was tried on them, to confirm what was tuned on loss_laws():
/// exponential, Weibull with shape 0.7, Pareto with index 5, a chi law that is 5 times as large in a tenth of the rows,
/// and a uniform one.
inline const std::vector<LossLaw>& confirming_laws() {
  static const std::vector<LossLaw> laws = {
      {"exponential", [](Stream& s) { return -std::log(sample_uniform(s)); }},
      {"weibull-0.7", [](Stream& s) { return std::pow(-std::log(sample_uniform(s)), 1.0 / 0.7); }},
      {"pareto-5", [](Stream& s) { return std::pow(sample_uniform(s), -0.2); }},
      {"two-scales", [](Stream& s) { return (sample_uniform(s) < 0.1 ? 5.0 : 1.0) * chi(s, 3); }},
      {"uniform", [](Stream& s) { return sample_uniform(s); }}};
  return laws;
}

/// `cells` sizes, n = 100 * 2.5^i, with `rows` replicates each: losses n^-1/2 times the law, and times
/// 1 + size (1 - i / (cells / 2))^2 in the lower half, a correction that is gone in the upper half.
struct SlopeDesign {
  int cells = 7, rows = 20;
  double correction = 0.0;
};
inline constexpr double simulated_slope = -0.5;

inline std::vector<RatePoint> simulated_points(const SlopeDesign& design, const LossLaw& law, Functional functional,
                                               Stream& stream) {
  std::vector<RatePoint> points;
  for (int i = 0; i < design.cells; ++i) {
    const double n = 100.0 * std::pow(2.5, i), left = std::max(0.0, 1.0 - i / std::floor(0.5 * design.cells));
    const double factor = std::pow(n, simulated_slope) * (1.0 + design.correction * left * left);
    std::vector<double> losses;
    for (int r = 0; r < design.rows; ++r) losses.push_back(factor * law.draw(stream));
    const RatePoint point = rate_point(losses, n, functional);
    if (std::isfinite(point.log_error) && std::isfinite(point.variance)) points.push_back(point);
  }
  return points;
}

/// Counts over studies.
struct SlopeTally {
  double studies = 0, covered_all = 0, covered_rule = 0, covered_narrow = 0, kept = 0;
  double width_all = 0, width_rule = 0;
  double alarms_05 = 0, alarms_01 = 0, alarms_001 = 0, misfits = 0;  // curvature; lack of fit at 5 %

  void add(const std::vector<RatePoint>& points, double slope) {
    const SlopeFit all = fit_slope(points);
    const auto [window, rule] = fit_by_rule(points);
    studies += 1.0;
    covered_all += all.lower <= slope && slope <= all.upper;
    covered_rule += rule.lower <= slope && slope <= rule.upper;
    covered_narrow += std::abs(all.slope - slope) <= 0.5 * 2.0 / 3.0 * (all.upper - all.lower);
    kept += static_cast<double>(points.size() - window.first);
    width_all += all.upper - all.lower;
    width_rule += rule.upper - rule.lower;
    alarms_05 += all.curvature_p < 0.05;
    alarms_01 += all.curvature_p < 0.01;
    alarms_001 += all.curvature_p < 0.001;
    misfits += all.misfit_p < 0.05;
  }
};

}  // namespace mixrate::testing_tools
