#include "estimator/start/kmeans.hpp"

#include <algorithm>
#include <cmath>

namespace mixrate {

Cloud Cloud::part(const std::vector<Index>& rows) const {
  return {points(rows, Eigen::all), weights.size() > 0 ? Vector(weights(rows)) : Vector()};
}

Cloud standardised(const Dataset& data) {
  Matrix points(data.size(), data.x.cols() + data.y.cols());
  points << data.x, data.y;
  const double n = data.num_observations();
  for (Index a = 0; a < points.cols(); ++a) {
    points.col(a).array() -= data.has_weights() ? data.weights.dot(points.col(a)) / n : double{points.col(a).mean()};
    const double squares =
        data.has_weights() ? data.weights.dot(points.col(a).cwiseAbs2()) : points.col(a).squaredNorm();
    const double spread = std::sqrt(squares / n);
    if (spread > 0) points.col(a) /= spread;
  }
  return {std::move(points), data.weights};
}

Index draw_row(Index n, const Vector& weights, Stream& stream) {
  if (weights.size() > 0) return sample_index(stream, weights);
  return std::min<Index>(n - 1, static_cast<Index>(sample_uniform(stream) * static_cast<double>(n)));
}

namespace {

/// k-means++ seeding (Arthur and Vassilvitskii 2007): row numbers of k centres.
std::vector<Index> kmeanspp_seeds(const Cloud& cloud, Index k, Stream& stream) {
  const Matrix& points = cloud.points;
  const Index n = points.rows();
  std::vector<Index> seeds = {draw_row(n, cloud.weights, stream)};
  Vector distance = (points.rowwise() - points.row(seeds[0])).rowwise().squaredNorm();
  while (static_cast<Index>(seeds.size()) < k) {
    const Vector chance = cloud.weights.size() > 0 ? Vector(distance.cwiseProduct(cloud.weights)) : distance;
    const bool spread = chance.maxCoeff() > 0;
    seeds.push_back(spread ? sample_index(stream, chance) : static_cast<Index>(seeds.size()) % n);
    distance = distance.cwiseMin((points.rowwise() - points.row(seeds.back())).rowwise().squaredNorm());
  }
  return seeds;
}

}  // namespace

std::vector<int> nearest_labels(const Matrix& points, const Matrix& centres) {
  const Index n = points.rows();
  std::vector<int> labels(static_cast<std::size_t>(n), 0);
  Vector best = (points.rowwise() - centres.row(0)).rowwise().squaredNorm();
  for (Index j = 1; j < centres.rows(); ++j) {
    const Vector distance = (points.rowwise() - centres.row(j)).rowwise().squaredNorm();
    for (Index row = 0; row < n; ++row) {
      if (distance[row] < best[row]) {
        best[row] = distance[row];
        labels[static_cast<std::size_t>(row)] = static_cast<int>(j);
      }
    }
  }
  return labels;
}

namespace {

/// Lloyd's algorithm from given centres; returns labels.
std::vector<int> lloyd(const Cloud& cloud, Matrix centres, int max_iterations) {
  const Matrix& points = cloud.points;
  std::vector<int> labels = nearest_labels(points, centres);
  for (int iteration = 0; iteration < max_iterations; ++iteration) {
    Matrix sums = Matrix::Zero(centres.rows(), centres.cols());
    Vector counts = Vector::Zero(centres.rows());
    for (Index row = 0; row < points.rows(); ++row) {
      const int label = labels[static_cast<std::size_t>(row)];
      const double weight = cloud.weights.size() > 0 ? cloud.weights[row] : 1.0;
      sums.row(label) += weight * points.row(row);
      counts[label] += weight;
    }
    for (Index j = 0; j < centres.rows(); ++j) {
      if (counts[j] > 0) centres.row(j) = sums.row(j) / counts[j];
    }
    std::vector<int> next = nearest_labels(points, centres);
    if (next == labels) break;
    labels = std::move(next);
  }
  return labels;
}

}  // namespace

std::vector<int> kmeans_labels(const Cloud& cloud, Index k, int lloyd_iterations, Stream& stream) {
  return lloyd(cloud, cloud.points(kmeanspp_seeds(cloud, k, stream), Eigen::all), lloyd_iterations);
}

MixingMeasure clustered_start(const Cloud& cloud, Likelihood& likelihood, int lloyd_iterations, Stream& stream) {
  return likelihood.unpack(
      likelihood.from_labels(kmeans_labels(cloud, likelihood.num_atoms(), lloyd_iterations, stream)));
}

}  // namespace mixrate
