// The log-likelihood of a softmax mixture on counts: cost does not depend on the number of draws.
#pragma once

#include <Eigen/Cholesky>
#include <memory>
#include <vector>

#include "model/model.hpp"
#include "model/support_points.hpp"

namespace mixrate {

/// sum_j N_j log sum_k alpha_k A_j(w_k), A_j(w) = exp(x_j'w) / sum_l exp(x_l'w), in the coordinates (log
/// alpha_1/alpha_k,
/// .., log alpha_(k-1)/alpha_k, w_1, .., w_k).
///
/// One pass of EM: logits X W and exponentials (first product), responsibilities, and X'(N_j r_jk / n_k - A_j(w_k)) =
/// xbar_k - m(w_k) (second product): everything that both E-step and M-step need. p x k work space, allocated once.
class SoftmaxMixtureLikelihood final : public Likelihood {
 public:
  SoftmaxMixtureLikelihood(std::shared_ptr<const SupportPoints> points, std::shared_ptr<const AtomLayout> layout,
                           const Vector& counts, Index k, const Box& box);

  [[nodiscard]] Index num_observations() const override { return total_; }
  [[nodiscard]] Index num_atoms() const override { return k_; }
  [[nodiscard]] Index dim() const override { return lower_.size(); }
  [[nodiscard]] const Vector& lower() const override { return lower_; }
  [[nodiscard]] const Vector& upper() const override { return upper_; }
  [[nodiscard]] Vector pack(const MixingMeasure& g) const override;
  [[nodiscard]] MixingMeasure unpack(const Vector& theta) const override;
  [[nodiscard]] bool collapsed(const Vector& /*theta*/) const override { return false; }

  /// GateStep::bound is the exact M-step, which cannot lower the log-likelihood.
  double em_step(const Vector& theta, Vector& next, GateStep gate) override;
  double derivatives(const Vector& theta, Vector& gradient, Matrix* hessian) override;
  Vector from_labels(const std::vector<int>& labels) override;
  void set_m_step(const MStep& step) override { m_step_ = step; }

 private:
  struct Preconditioner {
    Vector w;  // where it was computed
    Eigen::LLT<Matrix> factor;
  };
  void set(const Vector& theta);
  void compute_exponentials();
  double compute_responsibilities();
  void compute_residuals();
  void newton_step(Index i, Vector& w, const Vector& residual);
  void exact_step(Index i, Vector& w, const Vector& residual);
  const Eigen::LLT<Matrix>& curvature(Index i, const Vector& w);
  [[nodiscard]] double evaluate(const Vector& w, Vector* mean);
  void add_weight_curvature(Matrix& hessian) const;
  void add_atom_curvature(Matrix& hessian);
  [[nodiscard]] bool has_data(Index i) const { return mass_[i] > 1e-8 * static_cast<double>(total_); }
  [[nodiscard]] Index at(Index i) const { return k_ - 1 + i * points_->dim(); }  // of atom i in theta

  std::shared_ptr<const SupportPoints> points_;
  std::shared_ptr<const AtomLayout> layout_;
  Index k_, total_;
  MStep m_step_;
  Vector lower_, upper_, counts_;  // counts: padded
  // Of the parameters last set:
  Vector weights_, shift_, partition_, mass_;  // alpha; subtracted from logits; sum of exponentials; n_k
  Matrix w_;                                   // L x k
  Matrix exponentials_, responsibilities_;     // padded p x k: exp(x_j'w - shift); N_j r_jk, then residual weights
  Matrix residuals_;                           // L x k: xbar_k - m(w_k)
  std::vector<Preconditioner> preconditioners_;
  Matrix single_;  // padded p x 1
};

}  // namespace mixrate
