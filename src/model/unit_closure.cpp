#include "model/unit_closure.hpp"

#include <array>
#include <cmath>
#include <vector>

#include "math/statistics/location_scatter.hpp"
#include "model/probe.hpp"

namespace mixrate {

namespace {

/// A map of the group, far from the identity, with all freedom that the group has.
AffineMap sample_map(UnitGroup group, Index d) {
  Vector centre(d);
  Matrix factor = Matrix::Identity(d, d);
  for (Index a = 0; a < d; ++a) {
    const double t = static_cast<double>(a);
    centre[a] = 0.7 - 0.4 * t;
    if (group == UnitGroup::linear || group == UnitGroup::columns || group == UnitGroup::column_scales)
      factor(a, a) = 1.7 / (1.0 + 0.5 * t);
    if (group == UnitGroup::similarity || group == UnitGroup::scale) factor(a, a) = 1.7;
    for (Index b = 0; b < d && group == UnitGroup::linear; ++b)
      if (a != b) factor(a, b) = 0.3 * std::cos(1.0 + t + 2.0 * static_cast<double>(b));
  }
  if (group == UnitGroup::column_scales || group == UnitGroup::scale) centre.setZero();
  return AffineMap::make(std::move(centre), std::move(factor));
}

constexpr Index num_probes = 8;

/// The least number of atoms, at least 2, that the model has.
Index trial_atoms(const Model& model) {
  for (Index k = 2; k < 32; ++k) {
    try {
      model.require_atoms(k);
      return k;
    } catch (const StudyError&) {
      continue;  // a branch of a tree would be empty, or k is below the K of a top-K gate
    }
  }
  return 2;
}

/// Whether densities agree after a change of units.
class Trial {
 public:
  explicit Trial(const Model& model) : model_(model), stream_({0x756e6974u, 0, 0}, Purpose::start) {
    measure_ = random_measure(model, trial_atoms(model), 1.0, stream_);
    data_.x.resize(num_probes, model.covariate_dim());
    for (double& value : data_.x.reshaped()) value = sample_normal(stream_);
    data_.y = model.sample_response(data_.x, num_probes, measure_, stream_);
    expected_.resize(num_probes);
    model.log_density(data_.x, data_.y, measure_, expected_);
  }
  [[nodiscard]] bool is_closed(const AffineUnits& units) const {
    // what is drawn is in the other units
    const AffineUnits back = units.reversed();
    const Dataset data = back.to_other(data_);
    const MixingMeasure moved = units.to_data(model_, measure_);
    if (!moved.all_finite()) return false;
    Vector found(num_probes);
    model_.log_density(data.x, data.y, model_.canonical(moved), found);
    const Vector gap = found - expected_ + Vector::Constant(num_probes, units.log_jacobian());
    return gap.allFinite() && (gap.array().abs() <= 1e-9 * (1.0 + expected_.array().abs())).all();
  }

 private:
  const Model& model_;
  Stream stream_;
  MixingMeasure measure_;
  Dataset data_;
  Vector expected_;
};

constexpr std::array all_groups = {UnitGroup::linear,        UnitGroup::columns, UnitGroup::similarity,
                                   UnitGroup::column_scales, UnitGroup::scale,   UnitGroup::centre};

/// The response of a joint law holds covariates and response: they do not mix.
bool is_joint(const Model& model) {
  return model.layout()->has_atom_block(Meaning::location) && model.layout()->has_atom_block(Meaning::slope);
}

AffineMap block_diagonal(const AffineMap& first, const AffineMap& second) {
  const Index d = first.dim(), q = second.dim();
  Vector centre(d + q);
  centre << first.centre, second.centre;
  Matrix factor = Matrix::Zero(d + q, d + q);
  factor.topLeftCorner(d, d) = first.factor;
  factor.bottomRightCorner(q, q) = second.factor;
  return AffineMap::make(std::move(centre), std::move(factor));
}

AffineMap sample_response_map(const Model& model, UnitGroup group) {
  const Index q = model.response_dim();
  if (!is_joint(model)) return sample_map(group, q);
  return block_diagonal(sample_map(group, q - 1), sample_map(UnitGroup::columns, 1));
}

}  // namespace

UnitClosure unit_closure(const Model& model) {
  UnitClosure out;
  if (model.support() != nullptr) return out;
  const Trial trial(model);
  const AffineUnits identity = AffineUnits::identity(model);
  for (const UnitGroup group : all_groups) {
    if (model.covariate_dim() == 0 || out.x != UnitGroup::none) break;
    if (trial.is_closed({sample_map(group, model.covariate_dim()), identity.y})) out.x = group;
  }
  for (const UnitGroup group : all_groups) {
    if (model.response_support().is_discrete() || out.y != UnitGroup::none) break;
    if (trial.is_closed({identity.x, sample_response_map(model, group)})) out.y = group;
  }
  return out;
}

namespace {

/// Points and how many times each counts; no weights: once.
struct Cloud {
  Matrix points;
  Vector weights;
};

/// Rows that decide the units: all of them, or evenly spread ones of a large data set.
Cloud deciding_rows(const Matrix& points, const Vector& weights) {
  constexpr Index most = 5000;
  const Index step = (points.rows() + most - 1) / most;
  if (step <= 1) return {points, weights};
  if (weights.size() == 0)
    return {points(Eigen::seqN(0, (points.rows() + step - 1) / step, step), Eigen::all), weights};
  // evenly spread observations: a row of large weight is met many times
  std::vector<Index> rows;
  const double part = weights.sum() / static_cast<double>(most);
  double before = 0.0;
  for (Index row = 0; row < points.rows(); before += weights[row++])
    while (static_cast<Index>(rows.size()) < most &&
           part * (static_cast<double>(rows.size()) + 0.5) < before + weights[row])
      rows.push_back(row);
  return {points(rows, Eigen::all), Vector()};
}

/// Columns about their first value and divided by their range: sums of squares of the others would lose digits.
AffineMap rough_map(const Matrix& points) {
  const Index d = points.cols();
  Vector centre = points.row(0).transpose();
  Matrix factor = Matrix::Identity(d, d);
  for (Index a = 0; a < d; ++a) {
    const double range = points.col(a).maxCoeff() - points.col(a).minCoeff();
    if (range > 0.0 && std::isfinite(range)) factor(a, a) = range;
  }
  return AffineMap::make(std::move(centre), std::move(factor));
}

/// centre + factor (..), of a map in the units of another one.
AffineMap composed(const AffineMap& outer, const Vector& centre, const Matrix& factor) {
  return AffineMap::make(outer.centre + outer.factor * centre, outer.factor * factor);
}

AffineMap column_map(const AffineMap& rough, const Matrix& points, const Vector& weights) {
  Vector centre(points.cols()), scale(points.cols());
  for (Index a = 0; a < points.cols(); ++a) {
    const LocationScatter one = location_scatter(points.col(a), weights);
    centre[a] = one.centre[0];
    scale[a] = one.is_regular ? std::sqrt(one.scatter(0, 0)) : 1.0;
  }
  return composed(rough, centre, scale.asDiagonal());
}

AffineMap standard_map(UnitGroup group, const Matrix& all, const Vector& all_weights) {
  const Index d = all.cols();
  if (group == UnitGroup::none || all.rows() == 0 || d == 0) return AffineMap::identity(d);
  const auto [rows, weights] = deciding_rows(all, all_weights);
  const AffineMap rough = rough_map(rows);
  const Matrix points = rough.to_other(rows);
  if (group == UnitGroup::linear && d > 1) {
    const LocationScatter cloud = location_scatter(points, weights);
    if (cloud.is_regular) return composed(rough, cloud.centre, invariant_axes(points, cloud, weights));
  }
  const AffineMap columns = column_map(rough, points, weights);
  if (group == UnitGroup::linear || group == UnitGroup::columns) return columns;
  const Vector sizes = columns.factor.diagonal();
  if (group == UnitGroup::centre) return AffineMap::make(columns.centre, Matrix::Identity(d, d));
  const double mean_size = std::exp(sizes.array().log().mean());
  if (group == UnitGroup::similarity) return AffineMap::make(columns.centre, mean_size * Matrix::Identity(d, d));
  // about 0: the size of the values themselves
  const Vector lengths = (sizes.array().square() + columns.centre.array().square()).sqrt();
  if (group == UnitGroup::column_scales) return AffineMap::make(Vector::Zero(d), lengths.asDiagonal());
  return AffineMap::make(Vector::Zero(d), std::exp(lengths.array().log().mean()) * Matrix::Identity(d, d));
}

}  // namespace

AffineUnits standard_units(const Model& model, const Dataset& data) {
  const UnitClosure closure = unit_closure(model);
  AffineUnits out = AffineUnits::identity(model);
  if (model.covariate_dim() > 0) out.x = standard_map(closure.x, data.x, data.weights);
  if (closure.y == UnitGroup::none) return out;
  if (!is_joint(model)) {
    out.y = standard_map(closure.y, data.y, data.weights);
    return out;
  }
  const Index d = data.y.cols() - 1;
  out.y = block_diagonal(standard_map(closure.y, data.y.leftCols(d), data.weights),
                         standard_map(UnitGroup::columns, data.y.rightCols(1), data.weights));
  return out;
}

}  // namespace mixrate
