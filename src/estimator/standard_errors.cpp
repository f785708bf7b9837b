#include "estimator/standard_errors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "estimator/climb/iteration.hpp"
#include "math/solve.hpp"
#include "model/support_points.hpp"

namespace mixrate {

namespace {

constexpr double unavailable = std::numeric_limits<double>::quiet_NaN();
constexpr double normal_975 = 1.959963984540054;
constexpr double most_gain = 1e-3;        // nats: an estimate with more to gain is no maximum
constexpr double safe_eigenvalue = 1e-4;  // of the scaled information; smaller ones are tried on the log-likelihood
constexpr double far_error =
    100.0;  // a standard error of so many units is tried, too: scales hide it from the eigenvalues
constexpr double null_eigenvalue = 1e-15;  // those that are rounding
constexpr double touched = 1e-6;           // share of a parameter's gradient that counts
constexpr double step_errors = 1e-2;       // steps of central differences, in conditional standard errors
constexpr Index most_coordinates = 3000;
constexpr Index score_rows = 4096;

/// f'(0) from f(-2h), f(-h), f(h), f(2h); error of order h^4.
template <typename Function>
auto five_point_slope(const Function& f, double h) {
  return ((8.0 * (f(h) - f(-h)) - (f(2.0 * h) - f(-2.0 * h))) / (12.0 * h)).eval();
}

/// The information at a point: coordinates off the box, scaled to a diagonal of ones, in its eigenvectors.
class Curvature {
 public:
  Curvature(Likelihood& likelihood, Vector theta) : likelihood_(likelihood), theta_(std::move(theta)) {
    Matrix hessian;
    Vector gradient(theta_.size());
    hessian.resize(theta_.size(), theta_.size());
    value_ = likelihood.derivatives(theta_, gradient, &hessian);
    const std::vector<char> held = held_bounds(likelihood, theta_, gradient);
    for (Index c = 0; c < theta_.size(); ++c) (held[static_cast<std::size_t>(c)] != 0 ? held_ : free_).push_back(c);
    is_finite_ = std::isfinite(value_) && gradient.allFinite() && hessian.allFinite();
    if (!is_finite_ || free_.empty()) return;
    const Matrix information = -hessian(free_, free_);
    scale_ = information.diagonal().cwiseAbs().cwiseSqrt();
    for (double& s : scale_)
      if (!(s > 0.0)) s = 1.0;
    const Spectrum spectrum =
        symmetric_spectrum(scale_.cwiseInverse().asDiagonal() * information * scale_.cwiseInverse().asDiagonal());
    values_ = spectrum.values;
    vectors_ = spectrum.vectors;
    for (Index d = 0; d < values_.size(); ++d) (is_told(d) ? told_ : weak_).push_back(d);
    const Vector along = vectors_.transpose() * gradient(free_).cwiseQuotient(scale_);
    gain_ = 0.0;
    for (const Index d : told_) gain_ += 0.5 * along[d] * along[d] / values_[d];
  }

  [[nodiscard]] bool is_finite() const { return is_finite_; }
  [[nodiscard]] double value() const { return value_; }
  [[nodiscard]] double gain() const { return gain_; }  // nats, by a Newton step along what data tell
  [[nodiscard]] const Vector& theta() const { return theta_; }
  [[nodiscard]] const std::vector<Index>& held() const { return held_; }
  [[nodiscard]] const std::vector<Index>& free() const { return free_; }
  [[nodiscard]] const Vector& scale() const { return scale_; }
  [[nodiscard]] Matrix weak_directions() const { return vectors_(Eigen::all, weak_); }
  /// W with W W' the inverse of the scaled information, where data tell it.
  [[nodiscard]] Matrix root_of_inverse() const {
    return vectors_(Eigen::all, told_) * values_(told_).cwiseSqrt().cwiseInverse().asDiagonal();
  }

 private:
  /// Is the log-likelihood a parabola, over one standard error both ways along this direction?
  [[nodiscard]] bool is_told(Index d) const {
    if (!(values_[d] > null_eigenvalue)) return false;
    const double reach = (vectors_.col(d).cwiseQuotient(scale_) / std::sqrt(values_[d])).cwiseAbs().maxCoeff();
    if (values_[d] > safe_eigenvalue && reach <= far_error) return true;
    constexpr double least_drop = 0.1, most_drop = 2.5;  // 1/2 of a parabola
    for (const double side : {1.0, -1.0}) {
      Vector moved = theta_, gradient(theta_.size());
      for (Index f = 0; f < scale_.size(); ++f)
        moved[free_[static_cast<std::size_t>(f)]] += side * vectors_(f, d) / (scale_[f] * std::sqrt(values_[d]));
      const double drop = value_ - likelihood_.derivatives(moved, gradient, nullptr);
      if (!(drop >= least_drop && drop <= most_drop)) return false;
    }
    return true;
  }

  Likelihood& likelihood_;
  Vector theta_, scale_, values_;
  Matrix vectors_;
  std::vector<Index> held_, free_, told_, weak_;
  double value_ = unavailable, gain_ = unavailable;
  bool is_finite_ = false;
};

/// d reported / d theta_c.
Vector reported_slope(const Model& model, const Likelihood& likelihood, const MeasureMap& tell, const Vector& theta,
                      Index c, double h) {
  return five_point_slope(
      [&](double shift) -> Vector {
        Vector moved = theta;
        moved[c] += shift;
        return reported_parameters(model, tell(likelihood.unpack(moved)));
      },
      h);
}

/// Sum of s_i s_i' over the observations, s_i in the scaled free coordinates; empty if the log densities do not add up
/// to the log-likelihood.
Matrix sum_of_scores(const Model& model, const Dataset& data, const Likelihood& likelihood, const Curvature& at) {
  const SupportPoints* points = model.support();
  const Index n = points != nullptr ? points->size() : data.size();
  const auto p = static_cast<Index>(at.free().size());
  Matrix sum = Matrix::Zero(p, p);
  double total = 0.0;
  for (Index begin = 0; begin < n; begin += score_rows) {
    const Index rows = std::min(score_rows, n - begin);
    const Matrix x = points != nullptr ? Matrix(rows, 0) : data.x.middleRows(begin, rows);
    Matrix y = data.y.middleRows(begin, rows);
    const Vector counts = points != nullptr    ? Vector(y.col(0))
                          : data.has_weights() ? Vector(data.weights.segment(begin, rows))
                                               : Vector::Ones(rows);
    if (points != nullptr) y.col(0) = Vector::LinSpaced(rows, double(begin), double(begin + rows - 1));
    const auto log_densities = [&](const Vector& theta) {
      Vector out(rows);
      model.log_density(x, y, likelihood.unpack(theta), out);
      return out;
    };
    total += counts.dot(log_densities(at.theta()));
    Matrix scores(rows, p);
    for (Index f = 0; f < p; ++f) {
      const double s = at.scale()[f];
      const auto moved = [&](double shift) {
        Vector theta = at.theta();
        theta[at.free()[static_cast<std::size_t>(f)]] += shift;
        return log_densities(theta);
      };
      scores.col(f) = five_point_slope(moved, step_errors / s) / s;
    }
    sum += scores.transpose() * counts.asDiagonal() * scores;
  }
  return std::abs(total - at.value()) <= 1e-6 * (1.0 + std::abs(at.value())) ? sum : Matrix();
}

/// Whether an entry of flatten() is a weight of a mixture, is positive, or neither.
enum class ParameterKind { real, positive, share };

std::vector<ParameterKind> kinds_of(const Model& model, const MixingMeasure& g) {
  const AtomLayout& layout = g.layout();
  std::vector<ParameterKind> kinds(static_cast<std::size_t>(g.size()),
                                   model.is_gated() ? ParameterKind::real : ParameterKind::share);
  const auto append = [&](const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      Index diagonal = 0, row = 0;  // of a lower triangle by rows
      for (Index c = 0; c < block.size; ++c) {
        bool is_positive = block.domain == Domain::positive;
        if (block.domain == Domain::positive_definite && c == diagonal) {
          is_positive = true;
          diagonal += ++row + 1;
        }
        kinds.push_back(is_positive ? ParameterKind::positive : ParameterKind::real);
      }
    }
  };
  for (Index i = 0; i < g.size(); ++i) append(layout.atom_blocks());
  append(layout.common_blocks());
  kinds.insert(kinds.end(), g.groups().parent.size() + static_cast<std::size_t>(g.groups().size()),
               ParameterKind::real);
  for (Index i = 0; i < g.groups().size(); ++i) append(layout.group_blocks());
  return kinds;
}

void set_interval(Uncertainty& out, Index r, ParameterKind kind) {
  const double value = out.estimate[r], reach = normal_975 * out.standard_error[r];
  constexpr double most_logs = 7.0;  // beyond a factor of 1000 both ways an interval says nothing
  if (kind == ParameterKind::positive && !(reach <= most_logs * value)) return;
  out.lower[r] = value - reach;
  out.upper[r] = value + reach;
  if (kind == ParameterKind::positive) {
    out.lower[r] = value * std::exp(-reach / value);
    out.upper[r] = value * std::exp(reach / value);
  }
  if (kind == ParameterKind::share && value > 0.0 && value < 1.0) {
    const double odds = value / (1.0 - value), factor = std::exp(reach / (value * (1.0 - value)));
    out.lower[r] = odds / (odds + factor);
    out.upper[r] = std::isinf(factor) ? 1.0 : odds * factor / (1.0 + odds * factor);
  }
}

/// The Jacobian of the reported parameters in the scaled free coordinates, and which of them the held ones move.
struct Reported {
  Matrix jacobian;
  std::vector<char> is_held;
};

Reported report_slopes(const Model& model, const Likelihood& likelihood, const MeasureMap& tell, const Curvature& at,
                       Index entries) {
  Reported out{Matrix(entries, static_cast<Index>(at.free().size())),
               std::vector<char>(static_cast<std::size_t>(entries), 0)};
  for (Index f = 0; f < out.jacobian.cols(); ++f)
    out.jacobian.col(f) = reported_slope(model, likelihood, tell, at.theta(), at.free()[static_cast<std::size_t>(f)],
                                         step_errors / at.scale()[f]) /
                          at.scale()[f];
  for (const Index c : at.held()) {
    const double h = 1e-4 * std::max(1.0, std::abs(at.theta()[c]));
    const Vector slope = reported_slope(model, likelihood, tell, at.theta(), c, h);
    for (Index r = 0; r < entries; ++r)
      if (slope[r] != 0.0) out.is_held[static_cast<std::size_t>(r)] = 1;
  }
  return out;
}

std::string problem_of(const Curvature& at) {
  if (!at.is_finite()) return "the log-likelihood has no finite derivatives at the estimate";
  if (at.free().empty()) return "the box holds every parameter";
  if (!(at.gain() <= most_gain))
    return fmt::format("the estimate is no maximum of the likelihood (by Newton's estimate {:.2g} nats are left)",
                       at.gain());
  return {};
}

}  // namespace

Vector reported_parameters(const Model& model, const MixingMeasure& g) {
  Vector row = g.flatten();
  if (!model.is_gated()) row.head(g.size()) = g.weights();
  return row;
}

Uncertainty uncertainty(const Model& model, const Dataset& data, Likelihood& likelihood, const MixingMeasure& estimate,
                        ErrorKind kind, const MeasureMap& given) {
  const MeasureMap tell = given ? given : [&model](const MixingMeasure& g) { return model.canonical(g); };
  const MixingMeasure told = given ? given(estimate) : estimate;
  Uncertainty out;
  out.estimate = reported_parameters(model, told);
  const Index entries = out.estimate.size();
  out.standard_error = out.lower = out.upper = Vector::Constant(entries, unavailable);
  if (likelihood.dim() > most_coordinates) {
    out.problem = fmt::format("the fit has {} parameters (at most {})", likelihood.dim(), most_coordinates);
    return out;
  }
  const Curvature at(likelihood, likelihood.pack(estimate));
  out.held = static_cast<Index>(at.held().size());
  out.problem = problem_of(at);
  if (!out.problem.empty()) return out;
  const Matrix weak = at.weak_directions();
  out.weak = weak.cols();
  const Reported reported = report_slopes(model, likelihood, tell, at, entries);
  const Matrix spread = reported.jacobian * at.root_of_inverse();
  Vector variance = spread.rowwise().squaredNorm();
  if (kind == ErrorKind::sandwich) {
    const Matrix scores = sum_of_scores(model, data, likelihood, at);
    if (scores.size() == 0) {
      out.problem = "the log-likelihood is no sum over the observations";
      return out;
    }
    const Matrix root = at.root_of_inverse();
    const Matrix map = spread * root.transpose();
    variance = (map * scores).cwiseProduct(map).rowwise().sum();
  }
  const std::vector<ParameterKind> kinds = kinds_of(model, told);
  for (Index r = 0; r < entries; ++r) {
    const double size = reported.jacobian.row(r).norm();
    const bool is_weak = out.weak > 0 && (reported.jacobian.row(r) * weak).norm() > touched * size;
    if (is_weak || reported.is_held[static_cast<std::size_t>(r)] != 0 || !std::isfinite(variance[r])) continue;
    out.standard_error[r] = std::sqrt(std::max(0.0, variance[r]));
    set_interval(out, r, kinds[static_cast<std::size_t>(r)]);
  }
  return out;
}

}  // namespace mixrate
