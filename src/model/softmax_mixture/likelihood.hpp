// The log-likelihood of a softmax mixture on counts: cost does not depend on the number of draws.
#pragma once

#include <memory>
#include <vector>

#include "model/model.hpp"
#include "model/support_points.hpp"

namespace mixrate {

/// sum_j N_j log sum_k alpha_k A_j(w_k), A_j(w) = exp(x_j'w) / sum_l exp(x_l'w), in the coordinates (log
/// alpha_1/alpha_k,
/// .., log alpha_(k-1)/alpha_k, w_1, .., w_k).
///
/// How often an EM iteration reads the features: once for logits X W and exponentials, whose sums are the partition
/// functions; once for X'(N_j r_jk / n_k - A_j(w_k)) = xbar_k - m(w_k). The exact M-step evaluates candidates, logits,
/// exponentials and their means m(w) in one reading each; what it ends with is what the next iteration begins with, so
/// an iteration of e evaluations reads the features e + 1 times. p x k work space, allocated once.
class SoftmaxMixtureLikelihood final : public Likelihood {
 public:
  SoftmaxMixtureLikelihood(std::shared_ptr<const SupportPoints> points, std::shared_ptr<const AtomLayout> layout,
                           const Vector& counts, Index k, const Box& box);

  [[nodiscard]] Vector pack(const MixingMeasure& g) const override;
  [[nodiscard]] MixingMeasure unpack(const Vector& theta) const override;
  [[nodiscard]] bool collapsed(const Vector& /*theta*/) const override { return false; }

  /// GateStep::bound is the exact M-step, which cannot lower the log-likelihood.
  double ascent_step(const Vector& theta, Vector& next, GateStep gate) override;
  double derivatives(const Vector& theta, Vector& gradient, Matrix* hessian) override;
  Vector from_labels(const std::vector<int>& labels) override;
  void set_m_step(const MStep& step) override { m_step_ = step; }
  /// Readings of the features since the object was made, in units of one product with k atoms.
  [[nodiscard]] double readings() const { return readings_; }

 private:
  struct Preconditioner {
    Vector w;        // where it was computed
    Matrix inverse;  // multiplying is faster than two triangular solves with their chains of divisions
  };
  enum class Means { skip, compute };
  struct Solution;  // of one atom's M-step, on its way
  void set(const Vector& theta, Means means);
  void evaluate(const Matrix& w, Index first, Means means);
  void exponentiate_far(Index first, Index count);
  void gather(const double* columns, Index stride, Index count);
  double compute_factors();
  double gather_responsibilities(Matrix& sums_of_x);
  void compute_residuals();
  void solve_atoms(const Matrix& targets, Matrix& w);
  void propose(Index i, Solution& at);
  void judge(Index i, const Vector& target, Solution& at);
  Matrix covariance(Index i);
  const Matrix& inverse_curvature(Index i);
  bool carry_curvature(Index i, const Vector& target, Solution& at);
  void add_weight_curvature(const Matrix& responsibilities, Matrix& hessian) const;
  void add_atom_curvature(const Matrix& responsibilities, Matrix& hessian);
  [[nodiscard]] double log_partition(Index i) const;
  [[nodiscard]] bool has_data(Index i) const { return mass_[i] > 1e-8 * static_cast<double>(total_); }
  [[nodiscard]] Index at(Index i) const { return k_ - 1 + i * points_->dim(); }  // of atom i in theta

  std::shared_ptr<const SupportPoints> points_;
  std::shared_ptr<const AtomLayout> layout_;
  Index k_, total_;
  MStep m_step_;
  Vector counts_;  // counts: padded
  // Of the atoms last evaluated, column by column:
  Matrix w_, means_;  // L x k; m(w_k), where asked for
  std::vector<char> has_mean_;
  Vector shift_, partition_;  // subtracted from logits; sum of exponentials
  Matrix exponentials_;       // padded p x k: exp(x_j'w_k - shift_k)
  // Of the parameters last set:
  Vector weights_, mass_;  // alpha; n_k
  Vector factors_;         // padded p: N_j / pi_j
  Matrix residuals_;       // L x k: xbar_k - m(w_k)
  Matrix tile_;            // rows of one tile x k
  std::vector<double> sums_;
  std::vector<Preconditioner> preconditioners_;
  double readings_ = 0.0;
};

}  // namespace mixrate
