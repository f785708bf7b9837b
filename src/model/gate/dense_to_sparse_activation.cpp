// dense-to-sparse-activation: logits (phi(beta1'x) + beta0) / tau. Slopes are free for all atoms: phi breaks their
// translation; only beta0 is relative to the last atom. Coordinates: beta1 (k d), beta0 (k - 1), t = log tau.
#include <algorithm>
#include <cmath>
#include <vector>

#include "math/activation.hpp"
#include "model/gate/design.hpp"

namespace mixrate {

namespace {

class ActivationGate final : public GateLogits {
 public:
  ActivationGate(const GateTree& tree, Index d, const Activation& phi)
      : k_(tree.num_leaves()), d_(d), phi_(phi), logits_(size()), first_(size()), second_(size()), work_(block_rows) {}

  [[nodiscard]] std::vector<Channel> channels() const override {
    std::vector<Channel> out;
    for (Index i = 0; i < k_; ++i) out.push_back({Basis::x, ChannelUnit::one, false, i * d_});
    for (Index i = 0; i + 1 < k_; ++i) out.push_back({Basis::one, ChannelUnit::one, false, k_ * d_ + i});
    out.push_back({Basis::one, ChannelUnit::one, false, k_ * d_ + k_ - 1});
    return out;
  }
  void logits(const RowBlock& block, const double* u, double* logits) override {
    const int span = block.packs * pack_lanes;
    inverse_ = std::exp(-u[temperature() * block_rows]);
    for (Index i = 0; i < k_; ++i) {
      double* value = logits + i * block_rows;
      phi_.apply(u + i * block_rows, span, value, first_.data() + i * block_rows, second_.data() + i * block_rows);
      const double offset = i + 1 < k_ ? u[(k_ + i) * block_rows] : 0.0;
      double* kept = logits_.data() + i * block_rows;
      for (int v = 0; v < span; v += pack_lanes) {
        const Pack logit = (load(value + v) + offset) * inverse_;
        store(value + v, logit);
        store(kept + v, logit);
      }
    }
  }
  void pull_back(int span, const double* d, double* out) const override {
    double* by_t = out + temperature() * block_rows;
    std::fill_n(by_t, span, 0.0);
    for (Index i = 0; i < k_; ++i) {
      const double *from = d + i * block_rows, *logit = logits_.data() + i * block_rows;
      const double* slope = first_.data() + i * block_rows;
      for (int v = 0; v < span; v += pack_lanes) {
        const Pack push = load(from + v), scaled = push * inverse_;
        store(out + i * block_rows + v, scaled * load(slope + v));
        if (i + 1 < k_) store(out + (k_ + i) * block_rows + v, scaled);
        store(by_t + v, load(by_t + v) - push * load(logit + v));
      }
    }
  }
  void curvature(int span, const double* d, const PairSink& sink) override {
    const auto send = [&](Index p, Index q, Index i, const auto& term) {
      const double* from = d + i * block_rows;
      for (int v = 0; v < span; v += pack_lanes) store(work_.data() + v, load(from + v) * term(i * block_rows + v));
      sink(p, q, work_.data());
    };
    for (Index i = 0; i < k_; ++i) {
      send(i, i, i, [&](Index at) { return load(second_.data() + at) * inverse_; });
      send(i, temperature(), i, [&](Index at) { return -load(first_.data() + at) * inverse_; });
      if (i + 1 < k_) send(k_ + i, temperature(), i, [&](Index) { return broadcast(-inverse_); });
      send(temperature(), temperature(), i, [&](Index at) { return load(logits_.data() + at); });
    }
  }
  void to_coordinates(const MixingMeasure& g, double* out) const override {
    for (Index i = 0; i < k_; ++i) Eigen::Map<Vector>(out + i * d_, d_) = g.atoms().col(i).head(d_);
    for (Index i = 0; i + 1 < k_; ++i) out[k_ * d_ + i] = g.log_weights()[i] - g.log_weights()[k_ - 1];
    out[k_ * d_ + k_ - 1] = std::log(g.common()[0]);
  }
  void from_coordinates(const double* in, MeasureParts& out) const override {
    for (Index i = 0; i < k_; ++i) out.atoms.col(i).head(d_) = Eigen::Map<const Vector>(in + i * d_, d_);
    for (Index i = 0; i + 1 < k_; ++i) out.log_weights[i] = in[k_ * d_ + i];
    out.common[0] = std::exp(in[k_ * d_ + k_ - 1]);
  }
  void bounds(const Box& box, double* lower, double* upper) const override {
    for (Index i = 0; i < k_; ++i) {
      Eigen::Map<Vector>(lower + i * d_, d_) = box.atom_lower.head(d_);
      Eigen::Map<Vector>(upper + i * d_, d_) = box.atom_upper.head(d_);
    }
    std::fill_n(lower + k_ * d_, k_ - 1, box.log_weight_lower);
    std::fill_n(upper + k_ * d_, k_ - 1, box.log_weight_upper);
    lower[k_ * d_ + k_ - 1] = std::log(box.common_lower[0]);
    upper[k_ * d_ + k_ - 1] = std::log(box.common_upper[0]);
  }

 private:
  [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(k_) * block_rows; }
  [[nodiscard]] Index temperature() const { return 2 * k_ - 1; }  // its channel
  Index k_, d_;
  Activation phi_;
  double inverse_ = 1.0;  // 1 / tau
  std::vector<double> logits_, first_, second_, work_;
};

}  // namespace

GateKind activation_gate_kind() {
  return {.name = "dense-to-sparse-activation",
          .summary = "softmax of (phi(beta1'x) + beta0) / tau",
          .source = "arXiv 2401.13875",
          .gauge = GateGauge::weights,
          .has_temperature = true,
          .has_activation = true,
          .prepare = [](const Options& options, Index d) -> MakeLogits {
            const Activation& phi = find_activation(text_or(options, "gate_activation", default_activation));
            return [d, &phi](const GateTree& tree) { return std::make_unique<ActivationGate>(tree, d, phi); };
          }};
}

}  // namespace mixrate
