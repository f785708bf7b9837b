#include "analysis/slope_fit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "math/statistics/distributions.hpp"

namespace mixrate {

namespace {

constexpr double not_defined = std::numeric_limits<double>::quiet_NaN();
constexpr double many = 1e6;  // degrees of freedom beyond which a law is its limit, to seven digits

/// Degrees of freedom that a law takes: below 1 nothing is promised, and 1 is wide enough. NaN, of points that are no
/// numbers (a file may hold n = 0), becomes 1, so that no law throws; all results are NaN then.
double usable_freedom(double freedom) { return freedom >= 1.0 ? std::min(freedom, many) : 1.0; }

/// Half the length of a 95 % interval, in standard errors.
double half_length(double freedom) { return student_quantile(0.975, usable_freedom(freedom)); }

double weight_count(const RatePoint& p) { return p.count > 0.0 ? p.count : 1.0; }

/// Polynomials in log n that are orthonormal under the weights: constant, line, parabola.
struct Basis {
  std::vector<double> weights;
  double total = 0.0, centre = 0.0, sxx = 0.0, curve_scale = 0.0;
  std::vector<double> line, curve;
};

Basis basis_of(std::span<const RatePoint> points) {
  Basis b{slope_weights(points), 0.0, 0.0, 0.0, 0.0, {}, {}};
  const std::size_t m = points.size();
  for (std::size_t i = 0; i < m; ++i) {
    b.total += b.weights[i];
    b.centre += b.weights[i] * points[i].log_n;
  }
  b.centre /= b.total;
  for (std::size_t i = 0; i < m; ++i) b.sxx += b.weights[i] * std::pow(points[i].log_n - b.centre, 2);
  double mean = 0.0, along = 0.0;
  for (std::size_t i = 0; i < m; ++i) {
    const double x = points[i].log_n - b.centre;
    b.line.push_back(x / std::sqrt(b.sxx));
    mean += b.weights[i] * x * x / b.total;
    along += b.weights[i] * x * x * b.line[i];
  }
  double norm = 0.0;
  for (std::size_t i = 0; i < m; ++i) {
    b.curve.push_back(std::pow(points[i].log_n - b.centre, 2) - mean - along * b.line[i]);
    norm += b.weights[i] * b.curve[i] * b.curve[i];
  }
  b.curve_scale = std::sqrt(norm);
  return b;
}

/// Satterthwaite's degrees of freedom of a sum of variances.
class Sum {
 public:
  void add(double variance, double freedom) {
    variance_ += variance;
    squares_ += variance * variance / freedom;
  }
  [[nodiscard]] double variance() const { return variance_; }
  [[nodiscard]] double freedom() const {
    return squares_ > 0.0 ? variance_ * variance_ / squares_ : std::numeric_limits<double>::infinity();
  }

 private:
  double variance_ = 0.0, squares_ = 0.0;
};

struct MisfitTest {
  double ratio = 1.0, p = 1.0;
};

/// Q over its expectation, and the p-value. With H = W - W (1 1'/total + line line') W, Q = y'H y has the expectation
/// tr(H V), and tr(H V)^2 / tr(H V H V) degrees of freedom.
MisfitTest misfit_test(std::span<const RatePoint> points, const Basis& b, const SlopeFit& fit) {
  const std::vector<double> f = freedoms(points);
  double q = 0.0, trace_square = 0.0;
  Sum expectation;
  for (std::size_t i = 0; i < points.size(); ++i) {
    q += b.weights[i] * std::pow(points[i].log_error - fit.intercept - fit.slope * points[i].log_n, 2);
    for (std::size_t j = 0; j < points.size(); ++j) {
      const double h =
          (i == j ? b.weights[i] : 0.0) - b.weights[i] * b.weights[j] * (1.0 / b.total + b.line[i] * b.line[j]);
      if (i == j) expectation.add(std::max(0.0, h) * points[i].variance, f[i]);
      trace_square += h * h * points[i].variance * points[j].variance;
    }
  }
  MisfitTest test;
  test.ratio = q / expectation.variance();
  if (!std::isfinite(test.ratio)) return {test.ratio, 0.0};
  const double above = expectation.variance() * expectation.variance() / trace_square;
  test.p = f_tail(test.ratio, usable_freedom(above), usable_freedom(expectation.freedom()));
  return test;
}

/// Is some cell without Monte Carlo error among others that have one, and off the line?
bool is_off_the_line(std::span<const RatePoint> points, const SlopeFit& fit) {
  if (points.size() < 3 || has_comparable_spreads(points)) return false;
  double misfit = 0.0;
  for (const RatePoint& p : points)
    misfit += std::pow(p.log_error - fit.intercept - fit.slope * p.log_n, 2) / p.variance;
  return !std::isfinite(misfit) || chi_squared_tail(misfit, static_cast<double>(points.size() - 2)) < 0.05;
}

void add_curvature(std::span<const RatePoint> points, const Basis& b, SlopeFit& fit) {
  fit.curvature = fit.curvature_p = not_defined;
  if (points.size() < 4 || !(b.curve_scale > 0.0)) return;
  std::vector<double> coefficients;
  for (std::size_t i = 0; i < points.size(); ++i)
    coefficients.push_back(b.weights[i] * b.curve[i] / (b.curve_scale * b.curve_scale));
  const Estimate curvature = combination(points, coefficients);
  fit.curvature = curvature.value;
  fit.curvature_p = curvature.p;
}

}  // namespace

std::vector<double> slope_weights(std::span<const RatePoint> points) {
  constexpr double own = 0.25;
  double pooled = 0.0;
  for (const RatePoint& p : points) pooled += p.variance * weight_count(p) / static_cast<double>(points.size());
  std::vector<double> weights;
  for (const RatePoint& p : points)
    weights.push_back(1.0 / (own * p.variance + (1.0 - own) * pooled / weight_count(p)));
  return weights;
}

std::vector<double> freedoms(std::span<const RatePoint> points) {
  double fourth = 0.0, square = 0.0, count = 0.0, known = 0.0;
  for (const RatePoint& p : points) {
    if (!(p.count > 1.0 && p.kurtosis > 0.0)) continue;
    const double scale = p.count * p.variance;
    fourth += p.kurtosis * scale * scale;
    square += scale * scale;
    count += p.count;
    known += 1.0;
  }
  double kurtosis = not_defined;
  if (square > 0.0) {
    // The raw kurtosis is about K / (1 + (K - 1) / R); half of that bias is taken out: all of it would make intervals
    // too wide where tails are heavy, none too narrow (tests/reference/slopes.csv).
    const double r = count / known, raw = fourth / square;
    kurtosis = std::max(1.5, raw / (1.0 - 0.5 * raw / r));
  }
  std::vector<double> out;
  for (const RatePoint& p : points) {
    if (!(p.count > 1.0))
      out.push_back(std::numeric_limits<double>::infinity());
    else if (p.kurtosis > 0.0 && std::isfinite(kurtosis))
      out.push_back(2.0 * p.count / (kurtosis - (p.count - 3.0) / (p.count - 1.0)));
    else
      out.push_back(std::sqrt(p.count));
  }
  return out;
}

Estimate combination(std::span<const RatePoint> points, std::span<const double> coefficients) {
  const std::vector<double> f = freedoms(points);
  Estimate out;
  Sum sum;
  for (std::size_t i = 0; i < points.size(); ++i) {
    out.value += coefficients[i] * points[i].log_error;
    sum.add(coefficients[i] * coefficients[i] * points[i].variance, f[i]);
  }
  out.standard_error = std::sqrt(sum.variance());
  const double half = half_length(sum.freedom()) * out.standard_error;
  out.lower = out.value - half;
  out.upper = out.value + half;
  const double score = std::abs(out.value) / out.standard_error;
  out.p = std::isfinite(score) ? 2.0 * student_tail(score, usable_freedom(sum.freedom())) : 0.0;
  return out;
}

Estimate slope_between(const RatePoint& a, const RatePoint& b) {
  const std::array points = {a, b};
  const double step = b.log_n - a.log_n;
  const std::array coefficients = {-1.0 / step, 1.0 / step};
  return combination(points, coefficients);
}

bool has_comparable_spreads(std::span<const RatePoint> points) {
  double mean = 0.0, largest = 0.0;
  for (const RatePoint& p : points) {
    mean += p.variance / static_cast<double>(points.size());
    largest = std::max(largest, p.variance);
  }
  if (largest <= least_variance) return true;
  const double none = std::max(least_variance, 1e-6 * mean);
  return std::ranges::all_of(points, [=](const RatePoint& p) { return p.variance > none; });
}

std::vector<double> slope_coefficients(std::span<const RatePoint> points) {
  const Basis b = basis_of(points);
  std::vector<double> out;
  for (std::size_t i = 0; i < points.size(); ++i) out.push_back(b.weights[i] * (points[i].log_n - b.centre) / b.sxx);
  return out;
}

SlopeFit fit_slope(std::span<const RatePoint> points, Misfit misfit) {
  const Basis b = basis_of(points);
  const std::vector<double> f = freedoms(points);
  SlopeFit fit;
  Sum sum;
  double mean = 0.0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double coefficient = b.weights[i] * (points[i].log_n - b.centre) / b.sxx;
    mean += b.weights[i] * points[i].log_error / b.total;
    fit.slope += coefficient * points[i].log_error;
    sum.add(coefficient * coefficient * points[i].variance, f[i]);
  }
  fit.intercept = mean - fit.slope * b.centre;
  fit.standard_error = std::sqrt(sum.variance());
  fit.freedom = sum.freedom();
  if (is_off_the_line(points, fit))
    return {not_defined, not_defined, not_defined, not_defined, not_defined,
            not_defined, not_defined, not_defined, not_defined};
  if (points.size() > 2) {
    const MisfitTest test = misfit_test(points, b, fit);
    fit.misfit_p = test.p;
    if (test.p < 0.05 && misfit == Misfit::widens) {
      fit.standard_error *= std::sqrt(std::max(1.0, test.ratio));
      fit.freedom = std::min(fit.freedom, static_cast<double>(points.size() - 2));
    }
  }
  const double half = half_length(fit.freedom) * fit.standard_error;
  fit.lower = fit.slope - half;
  fit.upper = fit.slope + half;
  add_curvature(points, b, fit);
  return fit;
}

}  // namespace mixrate
