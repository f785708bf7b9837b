// The multivariate method of moments for softmax mixtures.
#pragma once

#include "estimator/estimator.hpp"
#include "model/latent_moments.hpp"

namespace mixrate {

/// How the moments are used.
struct MomentOptions {
  int directions = 20;    // random directions tried; the highest likelihood is kept
  bool two_step = false;  // weight the projection by the inverse covariance of the moments
  double radius = 0.0;    // largest norm of an atom; 0 = 3 times the root of the largest second moment
  LatentMoments::Covariance covariance = LatentMoments::Covariance::known;
  Index references = 0;  // reference parameters of the calibration; 0 = not calibrated
};

/// The options of leaves that use moments, and their reader.
std::vector<OptionSpec> moment_options();
MomentOptions read_moment_options(const Options& options);

struct MomentEstimate {
  MixingMeasure measure;  // k atoms
  double log_likelihood = 0.0;
  Index found = 0;  // atoms that the moments of the best direction determine; fewer than k: others are clones
};

/// Estimate a softmax mixture of k atoms from counts by moments, without iterating.
///
/// The top-k eigenspace of M2 = E_N[t t'] - S^-1 holds the atoms. For each random unit v in it: the moments of v'w up
/// to order 2k - 1, denoised and turned into atoms on the line (dmm_known_variance); the cross moments b_r and a
/// Vandermonde system give the atoms w_k. Norms are cut at the radius, weights raised to 1e-3. Source: arXiv
/// 2409.09903; Lindsay and Basak (1993), J. Amer. Statist. Assoc. 88. Contract: model.support() is not null.
MomentEstimate softmax_moments(const Model& model, const Vector& counts, Index k, Likelihood& likelihood,
                               const MomentOptions& options, Stream& stream);

}  // namespace mixrate
