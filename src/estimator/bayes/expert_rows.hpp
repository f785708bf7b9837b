// Soft-max gated Gaussian experts on blocks of rows: what samplers do once a sweep for every observation.
#pragma once

#include "estimator/bayes/expert_posterior.hpp"
#include "math/block.hpp"

namespace mixrate {

/// The observations in blocks of `block_rows`, columns padded with zeros to whole blocks.
class ExpertRows {
 public:
  explicit ExpertRows(const ExpertPosterior& posterior);

  [[nodiscard]] Index num_blocks() const { return response_.size() / block_rows; }
  [[nodiscard]] Index width() const { return design_.cols(); }  // d + 1
  [[nodiscard]] int rows(Index block) const {
    return static_cast<int>(std::min<Index>(block_rows, n_ - block * block_rows));
  }
  [[nodiscard]] int packs(Index block) const { return (rows(block) + pack_lanes - 1) / pack_lanes; }
  [[nodiscard]] const double* response(Index block) const { return response_.data() + block * block_rows; }
  /// Column a of the design, 0 <= a <= d; column 0 is 1 on rows that exist.
  [[nodiscard]] const double* design(Index a, Index block) const { return &design_(block * block_rows, a); }
  /// Columns 1 to d, as add_weighted_gram wants them; valid until the next call.
  const double* const* covariates(Index block);

  /// Are experts phi(a'x + b), not lines?
  [[nodiscard]] bool has_activation() const { return phi_ != nullptr; }
  /// y_j - m_i(x_j) of one expert, a column of block_rows; `slope` gets phi' where experts have a phi, and may be null.
  void residuals(const ExpertParameters& theta, Index i, Index block, double* out, double* slope) const;

  /// logits (k columns of block_rows) = x' gate.
  void logits(const ExpertParameters& theta, Index block, double* out) const;
  /// Responsibilities of one block in `out` (k columns of block_rows), rows that do not exist: 0; returns the block's
  /// part of the log-likelihood, sum_j w_j log sum_i gate_i(x_j) N(y_j; m_i(x_j), s_i). Responsibilities have no
  /// weights.
  double responsibilities(const ExpertParameters& theta, Index block, double* out);
  /// The log-likelihood of all rows.
  double log_likelihood(const ExpertParameters& theta);

 private:
  void add_log_densities(const ExpertParameters& theta, Index block, double* joint) const;
  Index n_;
  const Activation* phi_;
  Matrix design_;    // padded rows x (d + 1)
  Vector response_;  // padded rows
  Vector weights_;   // padded rows; empty: they count once
  Vector gate_, joint_;
  std::vector<const double*> covariates_;
};

}  // namespace mixrate
