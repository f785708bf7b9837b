// Gates whose logits are any smooth function of x and of some numbers of each atom.
#pragma once

#include "model/gate/design.hpp"

namespace mixrate {

/// logit_i(x) = beta0_i + g(x, w_i), w_i the gate blocks of atom i, one after the other.
///
/// A kind of gate says g with its first two derivatives in w. Coordinates: w_i atom after atom, then beta0_i relative
/// to the last atom. Pinned::slopes: g is linear in w, and so w_i is relative to the last atom too.
class PointwiseGate : public GateLogits {
 public:
  enum class Pinned { intercepts, slopes };
  PointwiseGate(Index k, Index d, Index width, Pinned pinned);

  [[nodiscard]] std::vector<Channel> channels() const final;
  void logits(const RowBlock& block, const double* u, double* logits) final;
  void pull_back(int span, const double* d, double* out) const final;
  void curvature(int span, const double* d, const PairSink& sink) final;
  void to_coordinates(const MixingMeasure& g, double* out) const final;
  void from_coordinates(const double* in, MeasureParts& out) const final;
  void bounds(const Box& box, double* lower, double* upper) const final;

 protected:
  /// g and its derivatives at one block; w: `width` numbers; first: `width` columns; second: pairs (0,0), (0,1), .., 0
  /// already.
  virtual void evaluate(const RowBlock& block, const double* w, double* value, double* first, double* second) const = 0;
  [[nodiscard]] Index num_atoms() const { return k_; }
  [[nodiscard]] Index dim() const { return d_; }

 private:
  [[nodiscard]] Index num_pairs() const { return width_ * (width_ + 1) / 2; }
  [[nodiscard]] Index offsets_at() const { return free_ * width_; }

  Index k_, d_, width_, free_;                 // free: atoms whose w is a coordinate
  std::vector<double> first_, second_, work_;  // second_: 0 where a kind writes nothing
  Vector w_;                                   // of the atom at hand
};

}  // namespace mixrate
