#include "estimator/start/kmeans.hpp"

#include <algorithm>
#include <cmath>

namespace mixrate {

Matrix standardised(const Dataset& data) {
  Matrix points(data.size(), data.x.cols() + data.y.cols());
  points << data.x, data.y;
  for (Index a = 0; a < points.cols(); ++a) {
    points.col(a).array() -= double{points.col(a).mean()};
    const double spread = std::sqrt(points.col(a).squaredNorm() / static_cast<double>(points.rows()));
    if (spread > 0) points.col(a) /= spread;
  }
  return points;
}

namespace {

/// k-means++ seeding (Arthur and Vassilvitskii 2007): row numbers of k centres.
std::vector<Index> kmeanspp_seeds(const Matrix& points, Index k, Stream& stream) {
  const Index n = points.rows();
  std::vector<Index> seeds = {
      std::min<Index>(n - 1, static_cast<Index>(sample_uniform(stream) * static_cast<double>(n)))};
  Vector distance = (points.rowwise() - points.row(seeds[0])).rowwise().squaredNorm();
  while (static_cast<Index>(seeds.size()) < k) {
    const bool spread = distance.maxCoeff() > 0;
    seeds.push_back(spread ? sample_index(stream, distance) : static_cast<Index>(seeds.size()) % n);
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
std::vector<int> lloyd(const Matrix& points, Matrix centres, int max_iterations) {
  std::vector<int> labels = nearest_labels(points, centres);
  for (int iteration = 0; iteration < max_iterations; ++iteration) {
    Matrix sums = Matrix::Zero(centres.rows(), centres.cols());
    Vector counts = Vector::Zero(centres.rows());
    for (Index row = 0; row < points.rows(); ++row) {
      const int label = labels[static_cast<std::size_t>(row)];
      sums.row(label) += points.row(row);
      counts[label] += 1.0;
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

std::vector<int> kmeans_labels(const Matrix& points, Index k, int lloyd_iterations, Stream& stream) {
  return lloyd(points, points(kmeanspp_seeds(points, k, stream), Eigen::all), lloyd_iterations);
}

MixingMeasure clustered_start(const Matrix& points, Likelihood& likelihood, int lloyd_iterations, Stream& stream) {
  return likelihood.unpack(
      likelihood.from_labels(kmeans_labels(points, likelihood.num_atoms(), lloyd_iterations, stream)));
}

}  // namespace mixrate
