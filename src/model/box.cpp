#include "model/box.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "math/statistics/location_scatter.hpp"
#include "model/atoms.hpp"
#include "model/support_points.hpp"

namespace mixrate {

namespace {

/// Variance range of a truth: the smallest and largest entry of its (diagonal) scale coordinates, 1 if it has none.
std::pair<double, double> variance_range(const MixingMeasure& g) {
  double low = std::numeric_limits<double>::infinity(), high = 0.0;
  const auto see = [&](double value) {
    if (value > 0) {
      low = std::min(low, value);
      high = std::max(high, value);
    }
  };
  for (const Block& block : g.layout().atom_blocks()) {
    if (!is_scale(block.meaning)) continue;
    for (Index i = 0; i < g.size(); ++i) {
      for (Index c = 0; c < block.size; ++c) see(g.block(i, block)[c]);
    }
  }
  for (const Block& block : g.layout().common_blocks()) {
    if (is_scale(block.meaning)) see(g.common()[block.offset]);
  }
  if (high == 0.0) return {1.0, 1.0};
  return {low, high};
}

/// How far the box reaches, by what a block means: absolute values, and the range of variances.
struct Reach {
  double location, slope, gate_slope, gate_centre, gate_curvature, low, high;
  [[nodiscard]] double bound(Meaning meaning) const {
    switch (meaning) {
      case Meaning::slope:
        return slope;
      case Meaning::gate_slope:
        return gate_slope;
      case Meaning::gate_centre:
        return gate_centre;
      case Meaning::gate_curvature:
        return gate_curvature;
      case Meaning::covariance:
        return high;
      default:
        return location;
    }
  }
};

constexpr double least_degrees = 0.1, most_degrees = 1e4;  // shapes of laws: without unit

void fill(Box& box, const AtomLayout& layout, const Reach& reach) {
  const double low = reach.low, high = reach.high;
  box.atom_lower.resize(layout.atom_width());
  box.atom_upper.resize(layout.atom_width());
  for (const Block& block : layout.atom_blocks()) {
    auto lower = box.atom_lower.segment(block.offset, block.size);
    auto upper = box.atom_upper.segment(block.offset, block.size);
    if (block.meaning == Meaning::variance) {
      lower.setConstant(low);
      upper.setConstant(high);
    } else if (block.meaning == Meaning::shape) {
      lower.setConstant(least_degrees);
      upper.setConstant(most_degrees);
    } else {
      lower.setConstant(-reach.bound(block.meaning));
      upper.setConstant(reach.bound(block.meaning));
    }
    if (block.meaning != Meaning::covariance) continue;
    Index at = block.offset;  // lower triangle by rows: the diagonal entry ends each row
    for (Index row = 1; at + row - 1 < block.offset + block.size; at += row, ++row) box.atom_lower[at + row - 1] = low;
  }
  box.common_lower = Vector::Constant(layout.common_width(), low);
  box.common_upper = Vector::Constant(layout.common_width(), high);
}

/// Temperatures within a factor of 20 around a given one.
void set_temperature(Box& box, const AtomLayout& layout, double around) {
  for (const Block& block : layout.common_blocks()) {
    if (block.meaning != Meaning::temperature) continue;
    box.common_lower[block.offset] = around / 20.0;
    box.common_upper[block.offset] = around * 20.0;
  }
}

/// The largest |gate slope| of a measure, groups included.
double largest_group_slope(const MixingMeasure& g) {
  return g.groups().coordinates.size() > 0 ? g.groups().coordinates.cwiseAbs().maxCoeff() : 0.0;
}

double largest_log_weight(const MixingMeasure& g) {
  const double atoms = g.log_weights().cwiseAbs().maxCoeff();
  return g.groups().size() > 0 ? std::max(atoms, g.groups().log_weights.cwiseAbs().maxCoeff()) : atoms;
}

}  // namespace

Box box_around(const Model& model, const MixingMeasure& truth) {
  double location = 0.0, gate = 0.0;
  for (const Block& block : truth.layout().atom_blocks()) {
    if (is_scale(block.meaning) || block.meaning == Meaning::shape) continue;
    for (Index i = 0; i < truth.size(); ++i) {
      const double largest = truth.block(i, block).cwiseAbs().maxCoeff();
      double& to = block.role == BlockRole::gate ? gate : location;
      to = std::max(to, largest);
    }
  }
  gate = std::max(gate, largest_group_slope(truth));
  const auto [low, high] = variance_range(truth);
  Box box;
  const double far = 10.0 * (1.0 + location), far_gate = 8.0 * (5.0 + gate);
  fill(box, *model.layout(), {far, far, far_gate, far_gate, far_gate, low / 400.0, high * 400.0});
  for (const Block& block : truth.layout().common_blocks()) {
    if (block.meaning == Meaning::temperature) set_temperature(box, truth.layout(), truth.common()[block.offset]);
  }
  const double log_weight = 10.0 + 2.0 * largest_log_weight(truth) + (model.is_gated() ? 4.0 * gate : 0.0);
  box.log_weight_lower = -log_weight;
  box.log_weight_upper = log_weight;
  return box;
}

namespace {

double widest_range(const Matrix& m) {
  double widest = 0.0;
  for (Index a = 0; a < m.cols(); ++a) widest = std::max(widest, m.col(a).maxCoeff() - m.col(a).minCoeff());
  return widest > 0.0 ? widest : 1.0;
}

/// The smallest scale of a column that a few rows cannot move; columns that do not vary have none. 1: none varies.
double smallest_scale(const Matrix& m, const Vector& weights) {
  double least = std::numeric_limits<double>::infinity();
  for (Index a = 0; a < m.cols(); ++a) {
    const LocationScatter column = location_scatter(m.col(a), weights);
    if (column.is_regular) least = std::min(least, std::sqrt(column.scatter(0, 0)));
  }
  return std::isfinite(least) ? least : 1.0;
}

double largest_variance(const Dataset& data) {
  double variance = 0.0;
  for (Index a = 0; a < data.y.cols(); ++a)
    variance = std::max(variance, data.mean((data.y.col(a).array() - data.mean(data.y.col(a))).square()));
  return variance > 0.0 ? variance : 1.0;
}

}  // namespace

Box box_for_data(const Model& model, const Dataset& data, double floor, double reach) {
  if (const SupportPoints* points = model.support()) {  // logits within some hundreds
    const Vector far = Vector::Constant(points->dim(), 300.0 * reach / points->largest_norm());
    return {-far, far, Vector(), Vector(), -30.0 * reach, 30.0 * reach};
  }
  // Predictors of counts and classes are logarithms of rates and odds: within log(1 + y) and some.
  const bool is_log = model.response_support().is_discrete();
  const double wide_y = is_log ? 1.0 : widest_range(data.y),
               size_y = is_log ? 1.0 : smallest_scale(data.y, data.weights);
  const double wide_x = data.x.cols() > 0 ? widest_range(data.x) : 1.0;
  const double size_x = data.x.cols() > 0 ? smallest_scale(data.x, data.weights) : 1.0;
  const double far_y = is_log ? std::log1p(data.y.maxCoeff()) : data.y.cwiseAbs().maxCoeff();
  const double far_x = data.x.size() > 0 ? data.x.cwiseAbs().maxCoeff() : 0.0;
  const double slope = 100.0 * reach * wide_y / size_x, gate_slope = 1000.0 * reach / size_x;
  // One noise variance for all cannot collapse on a few rows: without noise a regression mixture has residuals of
  // rounding.
  const double least = model.has_least_squares() ? 1e-8 * floor : floor;
  Box box;
  fill(box, *model.layout(),
       {far_y + 10.0 * reach * wide_y + slope * far_x, slope, gate_slope, far_x + 10.0 * reach * wide_x,
        gate_slope / size_x, least * size_y * size_y, 1e4 * reach * largest_variance(data)});
  set_temperature(box, *model.layout(), 1.0);
  box.log_weight_upper = 30.0 * reach + (model.is_gated() ? gate_slope * far_x : 0.0);
  box.log_weight_lower = -box.log_weight_upper;
  return box;
}

Box hull(const Box& a, const Box& b) {
  return {a.atom_lower.cwiseMin(b.atom_lower),
          a.atom_upper.cwiseMax(b.atom_upper),
          a.common_lower.cwiseMin(b.common_lower),
          a.common_upper.cwiseMax(b.common_upper),
          std::min(a.log_weight_lower, b.log_weight_lower),
          std::max(a.log_weight_upper, b.log_weight_upper)};
}

void require_inside(const Box& box, const MixingMeasure& truth, const Location& where) {
  const auto check = [&where](const std::string& name, double value, double lower, double upper) {
    if (value >= lower && value <= upper) return;
    throw StudyError(where,
                     fmt::format("the box excludes the truth: {} = {} is outside [{}, {}]", name, value, lower, upper),
                     "rates are only defined for a truth inside the parameter space", "Widen the box");
  };
  const auto names = MixingMeasure::names(truth.layout(), truth.size());
  const Index k = truth.size(), width = truth.layout().atom_width();
  const double last = truth.log_weights()[k - 1];
  for (Index i = 0; i < k; ++i) {
    check(names[static_cast<std::size_t>(i)], truth.log_weights()[i] - last, box.log_weight_lower,
          box.log_weight_upper);
  }
  for (Index i = 0; i < k; ++i) {
    for (Index c = 0; c < width; ++c) {
      check(names[static_cast<std::size_t>(k + i * width + c)], truth.atoms()(c, i), box.atom_lower[c],
            box.atom_upper[c]);
    }
  }
  for (Index c = 0; c < truth.common().size(); ++c) {
    check(names[static_cast<std::size_t>(k * (1 + width) + c)], truth.common()[c], box.common_lower[c],
          box.common_upper[c]);
  }
}

}  // namespace mixrate
