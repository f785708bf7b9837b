// Pieces shared by the starts.
#pragma once

#include <vector>

#include "estimator/estimator.hpp"

namespace mixrate {

/// The option every start has.
OptionSpec starts_option(std::int64_t fallback);
/// Softmax mixtures: `radius`, the norm of the atoms of a start on a sphere.
OptionSpec radius_option();

/// A measure with k atoms from one with fewer or more: extra atoms are clones of atoms chosen uniformly, surplus atoms
/// are dropped by a uniform choice. The clones split the mass exp(beta0 / tau), so that under a soft-max the gate stays
/// what it was; under sigmoid gates, where nothing splits an activity for all x, it only becomes smaller.
///
/// With a tree (`parents` of the k fitted atoms, groups in order, see Model::fitted_tree) every fitted group takes a
/// true group, the largest the largest; surplus groups clone one chosen uniformly (the clones split its mass); inside,
/// leaves are cloned or dropped as above.
MixingMeasure resize(const MixingMeasure& g, Index k, Stream& stream, const std::vector<int>& parents = {});

/// Move every coordinate independently: locations and gate parameters by radius * N(0, 1), variances by the factor
/// exp(radius * N(0, 1)), covariance matrices by one such factor; log weights of free weights and all parameters
/// of groups by radius * N(0, 1).
void perturb(MixingMeasure& g, const Model& model, double radius, Stream& stream);

/// Softmax mixtures: k atoms uniform on the sphere of this radius in the span of an orthonormal basis (L x m), equal
/// weights. radius 0: the root of the trace of the second latent moment on its top-k eigenspace.
MixingMeasure on_sphere(const StartContext& context, const Matrix& basis, double radius, Stream& stream);

/// Covariates and response side by side, each column scaled to variance 1: n x (d + q).
Matrix standardised(const Dataset& data);

/// k-means++ seeding (Arthur and Vassilvitskii 2007): row numbers of k centres.
std::vector<Index> kmeanspp_seeds(const Matrix& points, Index k, Stream& stream);

/// Label of the nearest centre for each row (ties: lowest).
std::vector<int> nearest_labels(const Matrix& points, const Matrix& centres);

/// Lloyd's algorithm from given centres; returns labels.
std::vector<int> lloyd(const Matrix& points, Matrix centres, int max_iterations);

/// k-means++ seeds, at most so many of Lloyd's iterations, and one M-step on the clusters. points: `standardised` of
/// the data of the likelihood.
MixingMeasure clustered_start(const Matrix& points, Likelihood& likelihood, int lloyd_iterations, Stream& stream);

}  // namespace mixrate
