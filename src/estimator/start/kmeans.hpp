// Starts from clusters of the data: k-means++ and Lloyd's algorithm.
#pragma once

#include <vector>

#include "model/model.hpp"

namespace mixrate {

/// Points and how many times each counts; no weights: once.
struct Cloud {
  Matrix points;
  Vector weights = {};
  [[nodiscard]] Index size() const { return points.rows(); }
  /// Those of some rows.
  [[nodiscard]] Cloud part(const std::vector<Index>& rows) const;
};

/// Covariates and response side by side, each column scaled to variance 1: n x (d + q).
Cloud standardised(const Dataset& data);

/// One of n observations at random: row i with probability in proportion to weights[i]; no weights: each alike.
Index draw_row(Index n, const Vector& weights, Stream& stream);

/// Label of the nearest centre for each row (ties: lowest).
std::vector<int> nearest_labels(const Matrix& points, const Matrix& centres);

/// Labels of k-means++ seeds and at most so many of Lloyd's iterations.
std::vector<int> kmeans_labels(const Cloud& cloud, Index k, int lloyd_iterations, Stream& stream);

/// k-means++ seeds, at most so many of Lloyd's iterations, and one M-step on the clusters. cloud: `standardised` of the
/// data of the likelihood.
MixingMeasure clustered_start(const Cloud& cloud, Likelihood& likelihood, int lloyd_iterations, Stream& stream);

}  // namespace mixrate
