// Measures and starting values of the regression likelihood.
#include <algorithm>
#include <cmath>

#include "math/solve.hpp"
#include "model/gate/canonical.hpp"
#include "model/regression/likelihood.hpp"
#include "model/regression/map.hpp"

namespace mixrate {

namespace {

/// Rows of x that take part, their class, and how many times they count.
struct Labelled {
  std::vector<Index> rows;
  std::vector<int> label;
  std::vector<double> weight;
};

/// The largest |y| of each label among the rows that count.
Vector largest_responses(const Vector& y, const Vector& weights, const std::vector<int>& labels, Index k) {
  Vector out = Vector::Constant(k, 1e-300);
  for (std::size_t row = 0; row < labels.size(); ++row) {
    const auto at = static_cast<Index>(row);
    if (weights[at] > 0.0) out[labels[row]] = std::max(out[labels[row]], std::abs(y[at]));
  }
  return out;
}

Vector with_one(const Matrix& x, Index row) {
  Vector out(x.cols() + 1);
  out << 1.0, x.row(row).transpose();
  return out;
}

/// Soft-max regression of labels on (1, x), the last class pinned: (d + 1) x classes. A ridge of 1e-2 of the design's
/// own scale keeps separable labels finite: this is a start, not an estimate.
Matrix logistic_slopes(const Matrix& x, const Labelled& data, Index classes) {
  const Index w = x.cols() + 1, size = (classes - 1) * w;
  Matrix beta = Matrix::Zero(w, classes);
  if (size == 0 || data.rows.empty()) return beta;
  for (int iteration = 0; iteration < 6; ++iteration) {
    Vector gradient = Vector::Zero(size), scale = Vector::Zero(w);
    Matrix information = Matrix::Zero(size, size);
    for (std::size_t r = 0; r < data.rows.size(); ++r) {
      const Vector z = with_one(x, data.rows[r]);
      Vector p = beta.transpose() * z;
      p = (p.array() - p.maxCoeff()).exp();
      p /= p.sum();
      const double weight = data.weight[r];
      const Matrix outer = weight * z * z.transpose();
      scale += outer.diagonal();
      for (Index i = 0; i + 1 < classes; ++i) {
        gradient.segment(i * w, w) += (weight * ((data.label[r] == i ? 1.0 : 0.0) - p[i])) * z;
        for (Index j = 0; j + 1 < classes; ++j)
          information.block(i * w, j * w, w, w) += ((i == j ? p[i] : 0.0) - p[i] * p[j]) * outer;
      }
    }
    for (Index c = 0; c < size; ++c) {
      const double ridge = 1e-2 * scale[c % w] + 1e-12;
      information(c, c) += ridge;
      gradient[c] -= ridge * beta(c % w, c / w);
    }
    const Vector move = solve_symmetric(information, gradient);
    if (!move.allFinite()) break;
    beta.leftCols(classes - 1) += Eigen::Map<const Matrix>(move.data(), w, classes - 1);
  }
  return beta;
}

}  // namespace

Vector RegressionLikelihood::pack(const MixingMeasure& g) const {
  Vector theta(dim());
  RegressionMap(function_, *layout_).to_coordinates(arranged(g, function_.tree()), theta);
  if (noise_ == Noise::free) theta[num_coordinates()] = std::log(g.common()[layout_->common_width() - 1]);
  return theta.cwiseMax(lower_).cwiseMin(upper_);
}

MixingMeasure RegressionLikelihood::unpack(const Vector& theta) const {
  MeasureParts parts = RegressionMap(function_, *layout_).from_coordinates(theta);
  if (noise_ == Noise::free) parts.common[layout_->common_width() - 1] = noise_variance(theta);
  return {layout_, std::move(parts.log_weights), std::move(parts.atoms), std::move(parts.common),
          std::move(parts.groups)};
}

// Each expert fits the observations of its label (its argument by least squares of the inverted response), the gate
// is a soft-max regression of the labels; the noise variance is that of the residuals.
Vector RegressionLikelihood::from_labels(const std::vector<int>& labels) {
  MIXRATE_EXPECT(static_cast<Index>(labels.size()) == n_, "one label per observation");
  const GateTree& tree = function_.tree();
  const Index k = tree.num_leaves();
  MeasureParts parts = RegressionMap(function_, *layout_).from_coordinates(Vector::Zero(dim()));
  std::vector<Labelled> inside(static_cast<std::size_t>(tree.num_groups()));
  Labelled groups;
  std::vector<Matrix> gram(static_cast<std::size_t>(k), Matrix::Zero(d_ + 1, d_ + 1));
  std::vector<Vector> cross(static_cast<std::size_t>(k), Vector::Zero(d_ + 1));
  const Vector weights = root_.size() > 0 ? Vector(root_.cwiseAbs2()) : Vector::Ones(n_);
  const Vector largest = largest_responses(y_, weights, labels, k);
  for (Index row = 0; row < n_; ++row) {
    const double weight = weights[row];
    if (!(weight > 0.0)) continue;
    const int label = labels[static_cast<std::size_t>(row)];
    const auto i = static_cast<std::size_t>(label), g = static_cast<std::size_t>(tree.parent[i]);
    inside[g].rows.push_back(row);
    inside[g].label.push_back(label - static_cast<int>(tree.begin(static_cast<Index>(g))));
    groups.rows.push_back(row);
    groups.label.push_back(static_cast<int>(g));
    inside[g].weight.push_back(weight);
    groups.weight.push_back(weight);
    const Vector z = with_one(x_, row);
    gram[i] += weight * z * z.transpose();
    cross[i] += weight * z * function_.expert().start_argument(y_[row], function_.expert().start_scale(largest[label]));
  }
  for (Index i = 0; i < k; ++i) {
    const Vector line = minimum_norm_solve(gram[static_cast<std::size_t>(i)], cross[static_cast<std::size_t>(i)]);
    for (const ExpertChannel& channel : function_.expert().channels()) {
      const Index constant = layout_->atom_block(channel.constant).offset;
      if (channel.constant == Meaning::factor) {
        parts.atoms(constant, i) = function_.expert().start_scale(largest[i]);
        continue;
      }
      const double mass = gram[static_cast<std::size_t>(i)](0, 0);
      parts.atoms(constant, i) =
          !channel.has_slope ? cross[static_cast<std::size_t>(i)][0] / std::max(mass, 1e-300) : line[0];
      if (!channel.has_slope) continue;
      const Block& slope = layout_->atom_block(Meaning::slope);
      parts.atoms.col(i).segment(slope.offset, slope.size) = line.tail(d_);
    }
  }
  for (Index g = 0; g < tree.num_groups() && layout_->has_atom_block(Meaning::gate_slope); ++g) {
    const Matrix beta = logistic_slopes(x_, inside[static_cast<std::size_t>(g)], tree.group_size(g));
    parts.log_weights.segment(tree.begin(g), tree.group_size(g)) = beta.row(0).transpose();
    parts.atoms.block(0, tree.begin(g), d_, tree.group_size(g)) = beta.bottomRows(d_);
  }
  if (parts.groups.size() > 0) {
    const Matrix beta = logistic_slopes(x_, groups, tree.num_groups());
    parts.groups.log_weights = beta.row(0).transpose();
    parts.groups.coordinates = beta.bottomRows(d_);
  }
  parts.common.setOnes();
  Vector theta = pack({layout_, std::move(parts.log_weights), std::move(parts.atoms), std::move(parts.common),
                       std::move(parts.groups)});
  set_noise(theta, sum_of_squares(theta));
  return theta;
}

}  // namespace mixrate
