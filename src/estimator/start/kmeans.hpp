// Starts from clusters of the data: k-means++ and Lloyd's algorithm.
#pragma once

#include <vector>

#include "model/model.hpp"

namespace mixrate {

/// Covariates and response side by side, each column scaled to variance 1: n x (d + q).
Matrix standardised(const Dataset& data);

/// Label of the nearest centre for each row (ties: lowest).
std::vector<int> nearest_labels(const Matrix& points, const Matrix& centres);

/// Labels of k-means++ seeds and at most so many of Lloyd's iterations.
std::vector<int> kmeans_labels(const Matrix& points, Index k, int lloyd_iterations, Stream& stream);

/// k-means++ seeds, at most so many of Lloyd's iterations, and one M-step on the clusters. points: `standardised` of
/// the data of the likelihood.
MixingMeasure clustered_start(const Matrix& points, Likelihood& likelihood, int lloyd_iterations, Stream& stream);

}  // namespace mixrate
