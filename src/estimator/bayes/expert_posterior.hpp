// The posterior that samplers and variational fits share: soft-max gated Gaussian experts, lines or ridge
// functions phi(a'x + b), under independent priors. One-dimensional Gaussian mixtures are the case without covariates.
#pragma once

#include <memory>
#include <vector>

#include "estimator/estimator.hpp"

namespace mixrate {

/// Independent priors, atom by atom:
///   gate (beta0_i, beta1_i) ~ N(0, gate_variance I), expert (b_i, a_i) ~ N(0, coefficient_variance I),
///   s_i ~ inverse gamma(shape, rate): density proportional to s^(-shape - 1) exp(-rate / s).
/// `pinned`: the last atom's gate is 0 (arXiv 2604.20551); `free`: it has the same prior as the others, so that the
/// prior does not depend on the order of the atoms (needed where their number is random).
struct ExpertPrior {
  enum class Gate { pinned, free };
  double gate_variance = 4.0;
  double coefficient_variance = 4.0;
  double shape = 2.0;
  double rate = 0.5;
  Gate gate = Gate::pinned;
};

/// The options `gate_variance`, `coefficient_variance`, `variance_shape`, `variance_rate`, `gate`.
std::vector<OptionSpec> prior_options();
ExpertPrior read_prior(const Options& options);

/// Parameters of k atoms, column by column; the first row belongs to the constant 1.
struct ExpertParameters {
  Matrix gate;      // (d + 1) x k: beta0, beta1
  Matrix expert;    // (d + 1) x k: b, a
  Vector variance;  // k
  [[nodiscard]] Index size() const { return variance.size(); }
};

/// log p(theta | data) + constant, and the way between parameters and mixing measures.
class ExpertPosterior {
 public:
  /// Contract: `require(model)` holds.
  ExpertPosterior(const Model& model, const Dataset& data, const ExpertPrior& prior);
  /// Is the model one of these?
  [[nodiscard]] static bool knows(const Model& model);
  /// Throw StudyError unless the model is one of Gaussian lines or ridges under a plain soft-max gate, or a
  /// gaussian-mixture with d = 1, free weights and a variance per atom.
  static void require(const Model& model, std::string_view estimator);

  [[nodiscard]] const ExpertPrior& prior() const { return prior_; }
  [[nodiscard]] const Matrix& design() const { return design_; }             // n x (d + 1), first column 1
  [[nodiscard]] const Vector& response() const { return response_; }         // n
  [[nodiscard]] const Vector& weights() const { return weights_; }           // n; empty: rows count once
  [[nodiscard]] Index num_observations() const { return response_.size(); }  // rows
  [[nodiscard]] const Activation* activation() const { return phi_; }        // nullptr: lines
  [[nodiscard]] Index width() const { return design_.cols(); }               // d + 1

  /// All normalising constants included. The pinned atom's gate counts for nothing.
  [[nodiscard]] double log_prior(const ExpertParameters& theta) const;
  /// sum_j w_j log sum_i gate_i(x_j) N(y_j; m_i(x_j), s_i), m_i the line or phi of it. `joint` (n x k) receives the log
  /// joint terms, gate normalised: log gate_i(x_j) + log N(y_j; ...).
  double log_likelihood(const ExpertParameters& theta, Matrix& joint) const;
  /// In the canonical gauge and order.
  [[nodiscard]] MixingMeasure measure(const ExpertParameters& theta) const;
  /// In the order and gauge of theta.
  [[nodiscard]] MixingMeasure measure_as_it_is(const ExpertParameters& theta) const;
  /// Any gauge and order; with a pinned gate the last atom's gate becomes 0.
  [[nodiscard]] ExpertParameters parameters(const MixingMeasure& g) const;

 private:
  const Model& model_;
  ExpertPrior prior_;
  bool is_gated_;
  const Activation* phi_;
  Matrix design_;
  Vector response_, weights_;
};

}  // namespace mixrate
