// Reversible jumps between numbers of experts, labels summed out.
#pragma once

#include <cmath>

#include "estimator/bayes/gibbs_sweep.hpp"

namespace mixrate {

/// The prior of the number of atoms, up to a constant, on 1 .. k_max: ratio^k. Uniform: ratio = 1.
struct CountPrior {
  Index k_max = 1;
  double ratio = 0.5;
  [[nodiscard]] double log_mass(Index k) const { return static_cast<double>(k) * std::log(ratio); }
};

/// Moves of Richardson and Green (1997), J. R. Stat. Soc. B 59, on the posterior of (k, theta). Each keeps it
/// invariant; up and down are proposed with probability 1/2 each, and a move out of 1 .. k_max is rejected. Labels are
/// summed out, so they must be redrawn afterwards. Contract: gates are free, so that the prior is the same in every
/// order.
class ExpertJumps {
 public:
  ExpertJumps(const ExpertPosterior& posterior, const CountPrior& counts, GibbsSweep& sweep);

  /// Split a random atom or merge a random pair. beta0 becomes beta0 + log p and beta0 + log(1 - p), p uniform; every
  /// other coordinate c (slopes, coefficients, log s) becomes c + u and c - u. The u are Gaussian, their deviations
  /// those of the prior (1 for log s) times a common factor drawn from four sizes: clones of one expert lie near each
  /// other, experts that the data do not know lie far apart.
  /// Jacobian: 1 / (p (1 - p)) times 2 for every pair c, u.
  bool split_or_merge(ExpertParameters& theta, double& log_likelihood, Stream& stream);
  /// Add an atom from its prior or remove a random one: the likelihood ratio and that of the prior of k decide.
  bool birth_or_death(ExpertParameters& theta, double& log_likelihood, Stream& stream);

 private:
  /// Log density of the half differences u, with (gate slope, coefficients, log s) of both atoms.
  [[nodiscard]] double log_density_of_split(const ExpertParameters& pair, Index a, Index b) const;
  void split(const ExpertParameters& theta, Index i, double p, Stream& stream);
  void merge(const ExpertParameters& theta, Index a, Index b);
  void add_from_prior(const ExpertParameters& theta, Stream& stream);
  /// Accept proposal_ with probability exp(log_ratio) times the likelihood ratio and that of the prior of k.
  bool decide(double log_ratio, ExpertParameters& theta, double& log_likelihood, Stream& stream);

  const ExpertPosterior& posterior_;
  CountPrior counts_;
  GibbsSweep& sweep_;
  ExpertParameters proposal_;
};

}  // namespace mixrate
