// Gates in which every atom has an affine function of x of its own and nothing is pinned.
#pragma once

#include "model/gate/logits.hpp"

namespace mixrate {

/// One channel beta1'x + beta0 for each atom; coordinates (beta0, beta1), atom after atom.
class PerAtomGate : public GateLogits {
 public:
  PerAtomGate(Index k, Index d) : k_(k), d_(d) {}
  [[nodiscard]] std::vector<Channel> channels() const final {
    std::vector<Channel> out;
    for (Index i = 0; i < k_; ++i) out.push_back({Basis::one_x, ChannelUnit::one, false, i * (d_ + 1)});
    return out;
  }
  void to_coordinates(const MixingMeasure& g, double* out) const final {
    for (Index i = 0; i < k_; ++i) {
      *out++ = g.log_weights()[i];
      for (Index a = 0; a < d_; ++a) *out++ = g.atoms()(a, i);
    }
  }
  void from_coordinates(const double* in, MeasureParts& out) const final {
    for (Index i = 0; i < k_; ++i) {
      out.log_weights[i] = *in++;
      for (Index a = 0; a < d_; ++a) out.atoms(a, i) = *in++;
    }
  }
  void bounds(const Box& box, double* lower, double* upper) const final {
    for (Index i = 0; i < k_; ++i) {
      *lower++ = box.log_weight_lower;
      *upper++ = box.log_weight_upper;
      for (Index a = 0; a < d_; ++a) {
        *lower++ = box.atom_lower[a];
        *upper++ = box.atom_upper[a];
      }
    }
  }

 protected:
  [[nodiscard]] Index num_atoms() const { return k_; }

 private:
  Index k_, d_;
};

}  // namespace mixrate
