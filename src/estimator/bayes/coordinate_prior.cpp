#include "estimator/bayes/coordinate_prior.hpp"

#include <cmath>
#include <numbers>

#include "base/error.hpp"

namespace mixrate {

namespace {

struct GammaLaw {
  double shape, rate;
};
constexpr GammaLaw temperature_law{2.0, 1.0}, shape_law{2.0, 0.1};

const GammaLaw& law_of(CoordinateKind kind) {
  return kind == CoordinateKind::temperature ? temperature_law : shape_law;
}

double log_normal(double x, double variance) {
  return -0.5 * (x * x / variance + std::log(2.0 * std::numbers::pi * variance));
}

/// log of the multivariate gamma function.
double log_gamma(double a, Index q) {
  double out = 0.25 * static_cast<double>(q * (q - 1)) * std::log(std::numbers::pi);
  for (Index j = 0; j < q; ++j) out += std::lgamma(a - 0.5 * static_cast<double>(j));
  return out;
}

Index triangle(Index q) { return q * (q + 1) / 2; }

}  // namespace

Index num_axes(const std::vector<CoordinateKind>& kinds, std::size_t at) {
  std::size_t end = at;
  while (end < kinds.size() && kinds[end] == CoordinateKind::precision) ++end;
  const auto run = static_cast<Index>(end - at);
  Index q = 1;
  while (triangle(q) < run) ++q;
  MIXRATE_EXPECT(triangle(q) == run, "a block of a precision is a triangle");
  return q;
}

CoordinatePrior::CoordinatePrior(const CoordinateKinds& kinds, Index k, const ExpertPrior& numbers)
    : kinds_(kinds), k_(k), numbers_(numbers) {}

void CoordinatePrior::add_weights(const double* x, WalkPoint& to) const {
  double top = 0.0, sum = 0.0, total = 0.0;
  for (Index i = 0; i + 1 < k_; ++i) top = std::max(top, x[i]);
  for (Index i = 0; i < k_; ++i) {
    const double ratio = i + 1 < k_ ? x[i] : 0.0;
    sum += std::exp(ratio - top);
    total += ratio;
  }
  to.log_prior += std::lgamma(static_cast<double>(k_));
  to.log_jacobian += total - static_cast<double>(k_) * (top + std::log(sum));  // sum of log weights
}

// With W the factor of the precision and l its log diagonal, |d covariance / d precision| = |W W'|^-(q + 1) and
// |d precision / d W| = 2^q prod_a W_aa^(q - a), a = 0, .., q - 1.
void CoordinatePrior::add_precision(const double* x, Index q, WalkPoint& to) const {
  const double n = wishart_degrees(q), axes = static_cast<double>(q);
  double logs = 0.0, squares = 0.0, jacobian = axes * std::numbers::ln2;
  for (Index a = 0; a < q; ++a) {
    logs += x[a];
    squares += std::exp(2.0 * x[a]);
    jacobian += static_cast<double>(q - a + 1) * x[a];
  }
  for (Index c = q; c < triangle(q); ++c) squares += x[c] * x[c];
  to.log_prior += 0.5 * n * axes * std::log(2.0 * numbers_.rate) - 0.5 * n * axes * std::numbers::ln2 -
                  log_gamma(0.5 * n, q) + (n + axes + 1.0) * logs - numbers_.rate * squares;
  to.log_jacobian += jacobian - 2.0 * (axes + 1.0) * logs;
}

void CoordinatePrior::add(const std::vector<CoordinateKind>& kinds, const double* x, WalkPoint& to) const {
  for (std::size_t c = 0; c < kinds.size(); ++c) {
    switch (kinds[c]) {
      case CoordinateKind::weight:
        add_weights(x + c, to);
        return;  // they stand alone
      case CoordinateKind::gate:
        to.log_prior += log_normal(x[c], numbers_.gate_variance);
        break;
      case CoordinateKind::expert:
        to.log_prior += log_normal(x[c], numbers_.coefficient_variance);
        break;
      case CoordinateKind::variance:
        to.log_prior += numbers_.shape * std::log(numbers_.rate) - std::lgamma(numbers_.shape) -
                        (numbers_.shape + 1.0) * x[c] - numbers_.rate * std::exp(-x[c]);
        to.log_jacobian += x[c];
        break;
      case CoordinateKind::temperature:
      case CoordinateKind::shape: {
        const GammaLaw& law = law_of(kinds[c]);
        to.log_prior += law.shape * std::log(law.rate) - std::lgamma(law.shape) + (law.shape - 1.0) * x[c] -
                        law.rate * std::exp(x[c]);
        to.log_jacobian += x[c];
        break;
      }
      case CoordinateKind::precision: {
        const Index q = num_axes(kinds, c);
        add_precision(x + c, q, to);
        c += static_cast<std::size_t>(triangle(q) - 1);
        break;
      }
    }
  }
}

WalkPoint CoordinatePrior::gate_at(const double* gate) const {
  WalkPoint out;
  add(kinds_.gate, gate, out);
  return out;
}

WalkPoint CoordinatePrior::atom_at(const double* atom) const {
  WalkPoint out;
  add(kinds_.atom, atom, out);
  return out;
}

WalkPoint CoordinatePrior::at(const Vector& theta) const {
  WalkPoint out = gate_at(theta.data());
  for (Index i = 0; i < k_; ++i) add(kinds_.atom, theta.data() + kinds_.atom_at(i), out);
  add(kinds_.common, theta.data() + kinds_.common_at(k_), out);
  return out;
}

void CoordinatePrior::add_information(const std::vector<CoordinateKind>& kinds, Index first, const Vector& theta,
                                      Matrix& to) const {
  for (std::size_t c = 0; c < kinds.size(); ++c) {
    const Index at = first + static_cast<Index>(c);
    double& own = to(at, at);
    if (kinds[c] == CoordinateKind::weight) {
      Vector share = theta.segment(at, k_ - 1);
      const double top = std::max(0.0, double{share.maxCoeff()});
      share = (share.array() - top).exp();
      share /= share.sum() + std::exp(-top);
      to.block(at, at, k_ - 1, k_ - 1) = -static_cast<double>(k_) * share * share.transpose();
      to.diagonal().segment(at, k_ - 1) += static_cast<double>(k_) * share;
      return;
    }
    if (kinds[c] == CoordinateKind::gate) own = 1.0 / numbers_.gate_variance;
    if (kinds[c] == CoordinateKind::expert) own = 1.0 / numbers_.coefficient_variance;
    if (kinds[c] == CoordinateKind::variance) own = numbers_.rate * std::exp(-theta[at]);
    if (kinds[c] == CoordinateKind::temperature || kinds[c] == CoordinateKind::shape)
      own = law_of(kinds[c]).rate * std::exp(theta[at]);
    if (kinds[c] != CoordinateKind::precision) continue;
    const Index q = num_axes(kinds, c);
    for (Index a = 0; a < triangle(q); ++a)
      to(at + a, at + a) = a < q ? 4.0 * numbers_.rate * std::exp(2.0 * theta[at + a]) : 2.0 * numbers_.rate;
    c += static_cast<std::size_t>(triangle(q) - 1);
  }
}

Matrix CoordinatePrior::information(const Vector& theta) const {
  Matrix out = Matrix::Zero(theta.size(), theta.size());
  add_information(kinds_.gate, 0, theta, out);
  for (Index i = 0; i < k_; ++i) add_information(kinds_.atom, kinds_.atom_at(i), theta, out);
  add_information(kinds_.common, kinds_.common_at(k_), theta, out);
  return out;
}

}  // namespace mixrate
