#include "estimator/start/labellings.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "math/solve.hpp"

namespace mixrate {

namespace {

/// A measure with one of the atoms, for what it says alone.
MixingMeasure single_atom(const MixingMeasure& g, Index i) {
  Groups groups;
  if (g.groups().size() > 0) {
    const int parent = g.groups().parent[static_cast<std::size_t>(i)];
    groups = {{0}, g.groups().log_weights.segment(parent, 1), g.groups().coordinates.col(parent)};
  }
  return {g.layout_ptr(), Vector::Zero(1), g.atoms().col(i), g.common(), std::move(groups)};
}

/// (y_j - h_i(x_j))^2, n x k.
Matrix squared_residuals(const Model& model, const Dataset& data, const MixingMeasure& g) {
  Matrix out(data.size(), g.size());
  Vector mean(data.size());
  for (Index i = 0; i < g.size(); ++i) {
    model.regression(data.x, single_atom(g, i), mean);
    out.col(i) = (data.y.col(0) - mean).cwiseAbs2();
  }
  return out;
}

/// Rows in the order of their values, cut into k parts of equal size.
Labels equal_parts(const Vector& values, const Vector& weights, Index k) {
  std::vector<Index> order(static_cast<std::size_t>(values.size()));
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return values[a] < values[b]; });
  Labels labels(order.size());
  double before = 0.0;
  const double total = weights.sum();
  for (std::size_t at = 0; weights.size() > 0 && at < order.size(); ++at) {
    const double middle = (before + 0.5 * weights[order[at]]) / total;
    labels[static_cast<std::size_t>(order[at])] =
        static_cast<int>(std::min<Index>(k - 1, static_cast<Index>(middle * static_cast<double>(k))));
    before += weights[order[at]];
  }
  if (weights.size() > 0) return labels;
  for (std::size_t at = 0; at < order.size(); ++at)
    labels[static_cast<std::size_t>(order[at])] = static_cast<int>(at * static_cast<std::size_t>(k) / order.size());
  return labels;
}

std::vector<Index> rows_of(const Labels& labels, int atom) {
  std::vector<Index> rows;
  for (std::size_t j = 0; j < labels.size(); ++j)
    if (labels[j] == atom) rows.push_back(static_cast<Index>(j));
  return rows;
}

}  // namespace

Matrix atom_scores(const Model& model, const Dataset& data, const MixingMeasure& g) {
  if (model.has_em()) return model.log_joint(data.x, data.y, g);
  const Matrix squares = squared_residuals(model, data, g);
  const double mean =
      data.has_weights() ? data.mean(squares.rowwise().minCoeff()) : squares.rowwise().minCoeff().mean();
  const double noise = std::max(mean, 1e-300);
  return model.log_weights(data.x, data.size(), g) - squares / (2.0 * noise);
}

Labels likely_labels(const Matrix& scores) {
  Labels labels(static_cast<std::size_t>(scores.rows()));
  for (Index j = 0; j < scores.rows(); ++j) {
    Index best = 0;
    scores.row(j).maxCoeff(&best);
    labels[static_cast<std::size_t>(j)] = static_cast<int>(best);
  }
  return labels;
}

Labels subset_labels(const Cloud& cloud, Index k, Stream& stream) {
  std::vector<Index> seeds;
  for (Index i = 0; i < k; ++i) seeds.push_back(draw_row(cloud.size(), cloud.weights, stream));
  return nearest_labels(cloud.points, cloud.points(seeds, Eigen::all));
}

Labels slice_labels(const Cloud& cloud, Index k, Stream& stream) {
  Vector direction(cloud.points.cols());
  for (double& value : direction) value = sample_normal(stream);
  return equal_parts(cloud.points * direction, cloud.weights, k);
}

Labels shell_labels(const Cloud& cloud, Index k, Stream& stream) {
  const Matrix& points = cloud.points;
  const Index centre = draw_row(points.rows(), cloud.weights, stream);
  return equal_parts((points.rowwise() - points.row(centre)).rowwise().squaredNorm(), cloud.weights, k);
}

Labels line_labels(const Dataset& data, Index k, Stream& stream) {
  const Index n = data.size(), d = data.x.cols();
  Matrix design(n, d + 1);
  design << Vector::Ones(n), data.x;
  const Vector y = data.y.col(0);
  Matrix squares(n, k);
  const Vector root = data.weights.cwiseSqrt();
  const auto draw_line = [&](const std::vector<Index>& rows, Index i) {
    Matrix some = design(rows, Eigen::all);
    Vector wanted = y(rows);
    if (data.has_weights()) {
      some = root(rows).asDiagonal() * some;
      wanted = wanted.cwiseProduct(root(rows));
    }
    const Vector line = pivoted_solve(some, wanted).col(0);
    squares.col(i) = (y - design * line).cwiseAbs2();
  };
  const auto nearest = static_cast<std::size_t>(std::clamp<Index>(n / (2 * k), d + 2, n));
  std::vector<Index> order(static_cast<std::size_t>(n));
  for (Index i = 0; i < k; ++i) {
    const Index seed = draw_row(n, data.weights, stream);
    const Vector distance = (data.x.rowwise() - data.x.row(seed)).rowwise().squaredNorm();
    std::iota(order.begin(), order.end(), Index{0});
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return distance[a] < distance[b]; });
    std::vector<Index> rows = {seed};
    while (static_cast<Index>(rows.size()) < std::min(d + 2, n))
      rows.push_back(order[static_cast<std::size_t>(draw_row(static_cast<Index>(nearest), {}, stream))]);
    draw_line(rows, i);
  }
  Labels labels = likely_labels(-squares);
  for (int round = 0; round < 5; ++round) {
    for (Index i = 0; i < k; ++i) {
      const std::vector<Index> rows = rows_of(labels, static_cast<int>(i));
      if (static_cast<Index>(rows.size()) > d + 1) draw_line(rows, i);
    }
    Labels next = likely_labels(-squares);
    if (next == labels) break;
    labels = std::move(next);
  }
  return labels;
}

void split_by_place(const Cloud& cloud, int atom, int fresh, Stream& stream, Labels& labels) {
  const std::vector<Index> rows = rows_of(labels, atom);
  if (rows.size() < 2) return;
  const Labels halves = kmeans_labels(cloud.part(rows), 2, 10, stream);
  for (std::size_t j = 0; j < rows.size(); ++j)
    if (halves[j] == 1) labels[static_cast<std::size_t>(rows[j])] = fresh;
}

void split_by_score(const Vector& scores, const Vector& weights, double share, int atom, int fresh, Labels& labels) {
  std::vector<Index> rows = rows_of(labels, atom);
  auto part = static_cast<std::size_t>(share * static_cast<double>(rows.size()));
  std::stable_sort(rows.begin(), rows.end(), [&](Index a, Index b) { return scores[a] < scores[b]; });
  if (weights.size() > 0) {
    double total = 0.0, counted = 0.0;
    for (const Index row : rows) total += weights[row];
    const double enough = share * total;
    for (part = 0; part < rows.size() && counted + weights[rows[part]] <= enough; ++part)
      counted += weights[rows[part]];
  }
  for (std::size_t j = 0; j < part; ++j) labels[static_cast<std::size_t>(rows[j])] = fresh;
}

}  // namespace mixrate
