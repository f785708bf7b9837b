// The log-likelihood of a (gated) mixture, composed of a gate and a kernel, in one pass over row blocks.
#pragma once

#include <memory>

#include "math/compensated_sum.hpp"
#include "model/gate_and_kernel.hpp"

namespace mixrate {

/// How a family maps between mixing measures and coordinates; shared by all likelihoods of that family.
class CoordinateMap {
 public:
  virtual ~CoordinateMap() = default;
  virtual void to_coordinates(const MixingMeasure& g, Vector& theta) const = 0;
  [[nodiscard]] virtual MixingMeasure from_coordinates(const Vector& theta) const = 0;
};

/// What a family hands over to build a likelihood.
struct LikelihoodParts {
  std::unique_ptr<GatePart> gate;
  std::unique_ptr<KernelPart> kernel;
  std::unique_ptr<CoordinateMap> map;
  Vector lower, upper;  // P
  CoordinateKinds kinds;
  std::vector<Index> scales;            // log variances: their lower bound is the variance floor
  std::vector<Index> precision_scales;  // log precisions: their upper bound is the variance floor
  Index k = 0;
};

/// Sum over rows of log sum_i exp(logit_i(x)) N_i(y | x) - log sum_i exp(logit_i(x)); coordinates are
/// [gate | kernel atoms (k width) | kernel common]. Where the data have weights w, each row's responsibilities are
/// multiplied by its w once they are known: gates and kernels gather sums that are linear in them.
class MixtureLikelihood final : public Likelihood {
 public:
  MixtureLikelihood(const Dataset& data, LikelihoodParts parts);

  [[nodiscard]] bool collapsed(const Vector& theta) const override;
  [[nodiscard]] Vector pack(const MixingMeasure& g) const override;
  [[nodiscard]] MixingMeasure unpack(const Vector& theta) const override { return parts_.map->from_coordinates(theta); }
  double ascent_step(const Vector& theta, Vector& next, GateStep gate) override;
  double derivatives(const Vector& theta, Vector& gradient, Matrix* hessian) override;
  double value(const Vector& theta) override;
  Vector from_labels(const std::vector<int>& labels) override;

 private:
  /// Log-joint terms of a block, then responsibilities in their place; its part of the log-likelihood.
  void expect(const RowBlock& block, CompensatedSum& total);
  double pass(const Vector& theta, Matrix* hessian);
  void shorten_steps(const Vector& theta, double value, Vector& next);
  RowBlock block_at(Index begin);
  void add_block_outer(const RowBlock& block, Matrix& hessian);
  void add_curvature(Matrix& hessian) const;
  [[nodiscard]] Index kernel_at(Index i) const { return gate_dim_ + i * kernel_->atom_width(); }
  [[nodiscard]] Index common_at() const { return gate_dim_ + parts_.k * kernel_->atom_width(); }
  [[nodiscard]] Index coordinate(Index i, Index local) const;

  LikelihoodParts parts_;
  GatePart* gate_;
  KernelPart* kernel_;
  Index n_, gate_dim_, dim_;
  Matrix x_, y_;                   // padded with zero rows to whole blocks
  Vector weights_, inverse_root_;  // of the rows, and 1 / sqrt(w), padded with zeros; empty: they count once
  std::vector<const double*> x_columns_, y_columns_;
  BlockBuffers buffers_;
  // Hessian work space: score columns of one atom, the same times r, and G = the gradient's columns per row.
  Matrix score_, weighted_, rows_;
  Matrix atom_outer_;
};

}  // namespace mixrate
