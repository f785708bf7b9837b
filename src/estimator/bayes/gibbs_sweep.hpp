// Gibbs updates of soft-max gated Gaussian experts, with Polya-Gamma variables for the gates.
#pragma once

#include "estimator/bayes/ridge_steps.hpp"
#include "math/solve.hpp"

namespace mixrate {

/// The conditional draws, given the data. Any number of atoms, which may change between sweeps. No allocation once the
/// largest number of atoms has been seen.
class GibbsSweep {
 public:
  explicit GibbsSweep(const ExpertPosterior& posterior);

  /// Draw z_j from P(z_j = i) proportional to gate_i(x_j) N(y_j; a_i'x_j + b_i, s_i), and gather per expert the sums
  /// that draw_experts needs. Returns the log-likelihood at theta, from the same pass.
  double draw_labels(const ExpertParameters& theta, Stream& stream);
  /// (b_i, a_i) | z, s_i Gaussian with precision X_i'X_i / s_i + I / coefficient_variance, for ridge experts by a
  /// Metropolis step (RidgeSteps); then s_i | z, b_i, a_i inverse gamma (shape + n_i / 2, rate + RSS_i / 2). Contract:
  /// `theta` is what the labels were drawn at.
  void draw_experts(ExpertParameters& theta, Stream& stream);
  /// Each gate in turn: with C = log sum_{l != i} exp(g_l'x) and psi = g_i'x - C, w ~ PG(1, psi) and then g_i | w
  /// Gaussian with precision X' diag(w) X + I / gate_variance and mean Q^-1 X'(1{z = i} - 1/2 + w C) (Polson, Scott,
  /// Windle 2013, section 6.3 of the supplement). Free gates also get a common translation, which the data cannot see:
  /// N(-mean gate, gate_variance / k).
  void draw_gates(ExpertParameters& theta, Stream& stream);
  /// Labels, experts, gates. Returns the log-likelihood at theta as it came; where that is not finite, nothing moves.
  double operator()(ExpertParameters& theta, Stream& stream);

  /// Metropolis steps of ridge experts so far: one an expert and sweep. None for lines.
  [[nodiscard]] double proposed() const { return ridge_steps_.proposed(); }
  [[nodiscard]] double accepted() const { return ridge_steps_.accepted(); }

  /// The log-likelihood with labels summed out.
  double log_likelihood(const ExpertParameters& theta) { return rows_.log_likelihood(theta); }

 private:
  /// Coefficients of a line, in place. Returns the sum of squares there.
  double draw_line(ExpertParameters& theta, Index i, Stream& stream);
  void draw_gate(ExpertParameters& theta, Index i, Stream& stream);
  /// other_j = log sum_{l != i} exp(logit_l), into psi_j = logit_i - other_j.
  void relative_logits(Index k, Index i, int packs);
  /// mean += Q^-1 right + Q^(-1/2) noise, Q = precision_.
  void add_gaussian(Eigen::Ref<Vector> mean, Stream& stream);

  const ExpertPosterior& posterior_;
  ExpertRows rows_;
  std::vector<std::uint8_t> labels_;  // padded rows
  Vector columns_;                    // responsibilities or logits of one block
  Vector psi_, weights_, scores_;     // one block
  LabelledSums sums_;
  RidgeSteps ridge_steps_;
  PackSums gram_, score_sums_;
  Matrix precision_;
  Vector right_, noise_, change_;
  Cholesky factor_;
};

}  // namespace mixrate
