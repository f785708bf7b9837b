#include "model/density/gaussian_mixture.hpp"

#include <cmath>

#include "measure/block_domain.hpp"

namespace mixrate {

namespace {

/// Coordinates: log weight ratios to the last atom (free weights), per atom means and scale coordinates, common scale.
class MixtureMap final : public CoordinateMap {
 public:
  MixtureMap(GaussianMixtureShape shape, std::shared_ptr<const AtomLayout> layout, Index k, Vector fixed, double floor)
      : shape_(std::move(shape)),
        layout_(std::move(layout)),
        k_(k),
        fixed_(std::move(fixed)),
        floor_(floor),
        width_(layout_->atom_width()) {}

  void to_coordinates(const MixingMeasure& g, Vector& theta) const override {
    const Index d = shape_.d, first = num_weights();
    for (Index i = 0; i < first; ++i) theta[i] = g.log_weights()[i] - g.log_weights()[k_ - 1];
    for (Index i = 0; i < k_; ++i) {
      auto atom = theta.segment(first + i * width_, width_);
      atom.head(d) = g.atoms().col(i).head(d);
      if (shape_.covariance == Covariance::full) {
        atom.tail(width_ - d) = precision_coordinates(covariance_of(shape_, g, i), floor_);
      } else {
        atom.tail(width_ - d) = g.atoms().col(i).tail(width_ - d).array().log();
      }
    }
    if (layout_->common_width() > 0) theta[first + k_ * width_] = std::log(g.common()[0]);
  }

  [[nodiscard]] MixingMeasure from_coordinates(const Vector& theta) const override {
    const Index d = shape_.d, first = num_weights();
    Vector log_weights = fixed_;
    if (first > 0 || shape_.weights == Weights::free) {
      log_weights = Vector::Zero(k_);
      log_weights.head(first) = theta.head(first);
      const double top = log_weights.maxCoeff();
      log_weights.array() -= top + std::log((log_weights.array() - top).exp().sum());
    }
    Matrix atoms(width_, k_);
    for (Index i = 0; i < k_; ++i) {
      const auto from = theta.segment(first + i * width_, width_);
      atoms.col(i).head(d) = from.head(d);
      if (shape_.covariance == Covariance::full) {
        const Matrix covariance = covariance_from_coordinates(from.data() + d, d);
        Index at = d;
        for (Index a = 0; a < d; ++a) {
          for (Index b = 0; b <= a; ++b) atoms(at++, i) = covariance(a, b);
        }
      } else {
        atoms.col(i).tail(width_ - d) = from.tail(width_ - d).array().exp();
      }
    }
    Vector common(layout_->common_width());
    if (common.size() > 0) common[0] = std::exp(theta[first + k_ * width_]);
    return {layout_, std::move(log_weights), std::move(atoms), std::move(common)};
  }

 private:
  [[nodiscard]] Index num_weights() const { return shape_.weights == Weights::free ? k_ - 1 : 0; }
  GaussianMixtureShape shape_;
  std::shared_ptr<const AtomLayout> layout_;
  Index k_;
  Vector fixed_;
  double floor_;
  Index width_;
};

struct Range {
  double low, high;  // variances
};

Range variance_range(const GaussianMixtureShape& shape, const Box& box) {
  if (shape.covariance == Covariance::known) return {shape.known_variance, shape.known_variance};
  if (shape.covariance == Covariance::common) return {box.common_lower[0], box.common_upper[0]};
  return {box.atom_lower[shape.d], box.atom_upper[shape.d]};
}

void bound_atom(const GaussianMixtureShape& shape, const Box& box, Range range, Index at, LikelihoodParts& parts) {
  const Index d = shape.d;
  parts.lower.segment(at, d) = box.atom_lower.head(d);
  parts.upper.segment(at, d) = box.atom_upper.head(d);
  Index scale = at + d;
  if (shape.covariance == Covariance::full) {  // 1 / W_aa^2 is a conditional variance; the rest of W is left wide
    for (Index a = 0; a < d; ++a, ++scale) {
      parts.lower[scale] = -0.5 * std::log(range.high);
      parts.upper[scale] = -0.5 * std::log(range.low);
      parts.precision_scales.push_back(scale);
    }
    const Index rest = d * (d - 1) / 2;
    parts.lower.segment(scale, rest).setConstant(-10.0 / std::sqrt(range.low));
    parts.upper.segment(scale, rest).setConstant(10.0 / std::sqrt(range.low));
    return;
  }
  const Index count = shape.covariance == Covariance::isotropic ? 1 : shape.covariance == Covariance::diagonal ? d : 0;
  for (Index c = 0; c < count; ++c, ++scale) {
    parts.lower[scale] = std::log(range.low);
    parts.upper[scale] = std::log(range.high);
    parts.scales.push_back(scale);
  }
}

CoordinateKinds kinds_of(const GaussianMixtureShape& shape, Index weights) {
  const auto d = static_cast<std::size_t>(shape.d);
  CoordinateKinds out;
  out.gate.assign(static_cast<std::size_t>(weights), CoordinateKind::weight);
  out.atom.assign(d, CoordinateKind::expert);
  NormalPart part{.count = shape.d, .scale_at = shape.d, .known_variance = shape.known_variance};
  switch (shape.covariance) {
    case Covariance::known:
      part.scale = NormalScale::known;
      break;
    case Covariance::common:
      part.scale = NormalScale::common;
      part.scale_at = 0;
      out.common.push_back(CoordinateKind::variance);
      break;
    case Covariance::isotropic:
      out.atom.push_back(CoordinateKind::variance);
      break;
    case Covariance::diagonal:
      part.scale = NormalScale::diagonal;
      out.atom.resize(2 * d, CoordinateKind::variance);
      break;
    case Covariance::full:
      part.scale = NormalScale::full;
      out.atom.resize(d + d * (d + 1) / 2, CoordinateKind::precision);
      break;
  }
  out.normal.push_back(part);
  return out;
}

Scale axis_scale(Covariance covariance) {
  switch (covariance) {
    case Covariance::known:
      return Scale::known;
    case Covariance::common:
      return Scale::common;
    case Covariance::diagonal:
      return Scale::diagonal;
    default:
      return Scale::isotropic;
  }
}

}  // namespace

Matrix covariance_of(const GaussianMixtureShape& shape, const MixingMeasure& g, Index i) {
  const Index d = shape.d;
  switch (shape.covariance) {
    case Covariance::known:
      return shape.known_variance * Matrix::Identity(d, d);
    case Covariance::common:
      return g.common()[0] * Matrix::Identity(d, d);
    case Covariance::isotropic:
      return g.atoms()(d, i) * Matrix::Identity(d, d);
    case Covariance::diagonal:
      return g.atoms().col(i).tail(d).asDiagonal();
    case Covariance::full:
      break;
  }
  return symmetric_matrix(g.atoms().col(i).tail(d * (d + 1) / 2));
}

LikelihoodParts gaussian_mixture_parts(const GaussianMixtureShape& shape,
                                       const std::shared_ptr<const AtomLayout>& layout, Index k, const Box& box) {
  Vector fixed = Vector::Constant(k, -std::log(static_cast<double>(k)));
  if (!shape.fixed_weights.empty()) {
    if (static_cast<Index>(shape.fixed_weights.size()) != k) {
      throw StudyError(
          {}, "there are " + std::to_string(shape.fixed_weights.size()) + " fixed weights for k = " + std::to_string(k),
          "each fitted atom needs one", "Give k weights, or drop fixed_weights for equal ones");
    }
    for (Index i = 0; i < k; ++i) fixed[i] = std::log(shape.fixed_weights[static_cast<std::size_t>(i)]);
  }
  const Range range = variance_range(shape, box);
  LikelihoodParts parts;
  parts.k = k;
  parts.gate = make_constant_gate(k, shape.weights, fixed);
  if (shape.covariance == Covariance::full) {
    parts.kernel = make_full_kernel(k, shape.d, range.low);
  } else {
    parts.kernel = make_axis_kernel(k, shape.d, axis_scale(shape.covariance), shape.known_variance, std::log(range.low),
                                    std::log(range.high));
  }
  parts.map = std::make_unique<MixtureMap>(shape, layout, k, fixed, range.low);
  const Index weights = shape.weights == Weights::free ? k - 1 : 0, width = layout->atom_width();
  parts.kinds = kinds_of(shape, weights);
  const Index dim = weights + k * width + layout->common_width();
  parts.lower = Vector::Constant(dim, box.log_weight_lower);
  parts.upper = Vector::Constant(dim, box.log_weight_upper);
  for (Index i = 0; i < k; ++i) bound_atom(shape, box, range, weights + i * width, parts);
  if (layout->common_width() > 0) {
    parts.lower[dim - 1] = std::log(range.low);
    parts.upper[dim - 1] = std::log(range.high);
    parts.scales.push_back(dim - 1);
  }
  return parts;
}

}  // namespace mixrate
