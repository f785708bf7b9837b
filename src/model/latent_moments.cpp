#include "model/latent_moments.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

#include "base/error.hpp"
#include "math/solve.hpp"

namespace mixrate {

namespace {

/// log N(x; mean, covariance) of every row.
Vector log_normal_rows(const Matrix& x, const FeatureLaw::Component& component) {
  const Matrix lower = Cholesky(component.covariance).lower();
  const Matrix centred = (x.rowwise() - component.mean.transpose()).transpose();
  const Vector squares = solve_lower(lower, centred).colwise().squaredNorm().transpose();
  return (-0.5 * squares.array() - lower.diagonal().array().log().sum() -
          0.5 * static_cast<double>(x.cols()) * std::log(2.0 * std::numbers::pi) + std::log(component.weight))
      .matrix();
}

FeatureLaw with_sample_covariance(const SupportPoints& points) {
  const Vector mean = points.x().colwise().mean();
  const Matrix centred = points.x().rowwise() - mean.transpose();
  return {{{1.0, mean, centred.transpose() * centred / static_cast<double>(points.size())}}};
}

}  // namespace

LatentMoments::LatentMoments(const SupportPoints& points, const Vector& counts, Covariance covariance)
    : total_(counts.sum()) {
  MIXRATE_EXPECT(counts.size() == points.size() && total_ > 0.0, "one count for each point, and some data");
  std::vector<Index> drawn;
  for (Index j = 0; j < counts.size(); ++j)
    if (counts[j] > 0.0) drawn.push_back(j);
  shares_ = counts(drawn) / total_;
  const bool is_estimated = covariance == Covariance::estimated && points.law().components.size() == 1;
  law_ = is_estimated ? with_sample_covariance(points) : points.law();
  set_points(points.x()(drawn, Eigen::all));
}

void LatentMoments::set_points(const Matrix& x) {
  components_.clear();
  Matrix logs(x.rows(), static_cast<Index>(law_.components.size()));
  for (const FeatureLaw::Component& from : law_.components) {
    logs.col(static_cast<Index>(components_.size())) = log_normal_rows(x, from);
    Component& component = components_.emplace_back();
    component.precision = Cholesky(from.covariance).inverse();
    component.t = (x.rowwise() - from.mean.transpose()) * component.precision;
  }
  const Vector top = logs.rowwise().maxCoeff();
  const Matrix weights = (logs.colwise() - top).array().exp();
  const Vector sums = weights.rowwise().sum();
  for (std::size_t c = 0; c < components_.size(); ++c)
    components_[c].posterior = weights.col(static_cast<Index>(c)).cwiseQuotient(sums);
}

void LatentMoments::calibrate(const SupportPoints& points, const Vector& counts, const Matrix& references) {
  constexpr double ridge = 1e-4;
  const Index count = references.cols();
  Matrix laws = points.x() * references;  // A: p x G
  for (Index g = 0; g < count; ++g) {
    laws.col(g) = (laws.col(g).array() - laws.col(g).maxCoeff()).exp();
    laws.col(g) /= laws.col(g).sum();
  }
  Matrix gram = Matrix::Zero(count, count);
  gram.selfadjointView<Eigen::Lower>().rankUpdate(laws.transpose());
  gram.diagonal().array() += ridge * gram.trace() / static_cast<double>(count);
  const Vector shares = counts / total_;
  explained_ = Cholesky(gram).solve(laws.transpose() * shares);
  references_ = references;
  shares_ = shares - laws * explained_;
  set_points(points.x());
}

Vector LatentMoments::first() const {
  Vector sum = Vector::Zero(components_.front().t.cols());
  for (const Component& c : components_) sum += c.t.transpose() * shares_.cwiseProduct(c.posterior);
  if (explained_.size() > 0) sum += references_ * explained_;
  return sum;
}

Matrix LatentMoments::second() const {
  const Index dim = components_.front().t.cols();
  Matrix sum = Matrix::Zero(dim, dim);
  for (const Component& c : components_) {
    const Vector weight = shares_.cwiseProduct(c.posterior);
    sum += c.t.transpose() * weight.asDiagonal() * c.t - weight.sum() * c.precision;
  }
  if (explained_.size() > 0) sum += references_ * explained_.asDiagonal() * references_.transpose();
  return sum;
}

LatentMoments::Directional LatentMoments::along(const Vector& v, int order, int cross_order) const {
  const Index dim = v.size(), rows = shares_.size();
  Matrix values = Matrix::Zero(rows, order + 1);  // h_r at every point, r = 0..order
  Directional out{Vector(order + 1), Matrix::Zero(dim, cross_order + 1), {}};
  for (const Component& c : components_) {
    const Vector s = c.t * v, slope = c.precision * v;
    const double variance = v.dot(slope);
    // g_0 = 1, g_1 = s, g_(r+1) = s g_r - r variance g_(r-1)
    Vector before = Vector::Zero(rows), now = Vector::Ones(rows);
    for (int r = 0; r <= std::max(order, cross_order); ++r) {
      if (r <= order) values.col(r) += c.posterior.cwiseProduct(now);
      if (r <= cross_order) {  // g_r t - r S^-1 v g_(r-1)
        const Vector weight = shares_.cwiseProduct(c.posterior);
        out.cross.col(r) += c.t.transpose() * weight.cwiseProduct(now) - r * weight.dot(before) * slope;
      }
      const Vector next = s.cwiseProduct(now) - r * variance * before;
      before = now;
      now = next;
    }
  }
  out.moments = values.transpose() * shares_;
  if (explained_.size() > 0) {
    const Vector at = references_.transpose() * v;
    Vector power = explained_;  // u_g (v'w_g)^r
    for (int r = 0; r <= std::max(order, cross_order); ++r, power.array() *= at.array()) {
      if (r <= order) out.moments[r] += power.sum();
      if (r <= cross_order) out.cross.col(r) += references_ * power;
    }
    return out;
  }
  const Matrix centred = values.rightCols(order).rowwise() - out.moments.tail(order).transpose();
  out.covariance = centred.transpose() * shares_.asDiagonal() * centred / total_;
  return out;
}

Matrix atom_subspace(const Matrix& second, Index k) {
  const auto [values, vectors] = symmetric_spectrum(0.5 * (second + second.transpose()));
  std::vector<Index> order(static_cast<std::size_t>(values.size()));
  std::iota(order.begin(), order.end(), Index{0});
  // the moment is positive: what is negative is noise, whatever its size
  std::ranges::stable_sort(order, [&values = values](Index a, Index b) { return values[a] > values[b]; });
  order.resize(static_cast<std::size_t>(std::min(k, values.size())));
  return vectors(Eigen::all, order);
}

double design_floor(const SupportPoints& points, const Vector& w) {
  // log E e^(t w'x) = log sum_c weight_c exp(t w'mu_c + t^2 w'S_c w / 2)
  const auto log_mean = [&](double t) {
    const auto exponent = [&](const FeatureLaw::Component& c) {
      return std::log(c.weight) + t * w.dot(c.mean) + 0.5 * t * t * w.dot(c.covariance * w);
    };
    double top = -std::numeric_limits<double>::infinity(), sum = 0.0;
    for (const FeatureLaw::Component& c : points.law().components) top = std::max(top, exponent(c));
    for (const FeatureLaw::Component& c : points.law().components) sum += std::exp(exponent(c) - top);
    return top + std::log(sum);
  };
  return std::exp(0.5 * (log_mean(2.0) - 2.0 * log_mean(1.0) - std::log(static_cast<double>(points.size()))));
}

}  // namespace mixrate
