// dense-to-sparse: logits (beta1'x + beta0) / tau with a learned temperature tau. Coordinates: those of the soft-max
// gate, then t = log tau. Only the ratios matter: (beta0, beta1, tau) and s (beta0, beta1, tau) are one gate.
#include <cmath>
#include <vector>

#include "math/pack.hpp"
#include "model/gate/affine.hpp"

namespace mixrate {

namespace {

class DenseToSparse final : public GateLogits {
 public:
  DenseToSparse(const GateTree& tree, Index d)
      : affine_(tree, d), logits_(static_cast<std::size_t>(tree.num_nodes()) * block_rows), work_(2 * block_rows) {}

  [[nodiscard]] std::vector<Channel> channels() const override {
    std::vector<Channel> out = affine_.channels();
    out.push_back({Basis::one, ChannelUnit::one, false, affine_.num_coordinates()});
    return out;
  }
  void logits(const RowBlock& block, const double* u, double* logits) override {
    const int span = block.packs * pack_lanes;
    affine_.logits(block, u, logits);
    inverse_ = std::exp(-u[num_free() * block_rows]);  // the channel is the same in all rows
    for (const Index node : affine_.free_nodes()) {
      double *out = logits + node * block_rows, *kept = logits_.data() + node * block_rows;
      for (int v = 0; v < span; v += pack_lanes) {
        const Pack logit = load(out + v) * inverse_;
        store(out + v, logit);
        store(kept + v, logit);
      }
    }
  }
  void pull_back(int span, const double* d, double* out) const override {
    double* by_t = out + num_free() * block_rows;
    std::fill_n(by_t, span, 0.0);
    for (Index c = 0; c < num_free(); ++c) {
      const Index node = affine_.free_nodes()[static_cast<std::size_t>(c)];
      const double *from = d + node * block_rows, *logit = logits_.data() + node * block_rows;
      for (int v = 0; v < span; v += pack_lanes) {
        const Pack push = load(from + v);
        store(out + c * block_rows + v, push * inverse_);
        store(by_t + v, load(by_t + v) - push * load(logit + v));
      }
    }
  }
  void curvature(int span, const double* d, const PairSink& sink) override {
    double *mixed = work_.data(), *twice = work_.data() + block_rows;
    std::fill_n(twice, span, 0.0);
    for (Index c = 0; c < num_free(); ++c) {
      const Index node = affine_.free_nodes()[static_cast<std::size_t>(c)];
      const double *from = d + node * block_rows, *logit = logits_.data() + node * block_rows;
      for (int v = 0; v < span; v += pack_lanes) {
        const Pack push = load(from + v);
        store(mixed + v, -push * inverse_);
        store(twice + v, load(twice + v) + push * load(logit + v));
      }
      sink(c, num_free(), mixed);
    }
    sink(num_free(), num_free(), twice);
  }
  void to_coordinates(const MixingMeasure& g, double* out) const override {
    affine_.to_coordinates(g, out);
    out[affine_.num_coordinates()] = std::log(g.common()[0]);
  }
  void from_coordinates(const double* in, MeasureParts& out) const override {
    affine_.from_coordinates(in, out);
    out.common[0] = std::exp(in[affine_.num_coordinates()]);
  }
  void bounds(const Box& box, double* lower, double* upper) const override {
    affine_.bounds(box, lower, upper);
    lower[affine_.num_coordinates()] = std::log(box.common_lower[0]);
    upper[affine_.num_coordinates()] = std::log(box.common_upper[0]);
  }

 private:
  [[nodiscard]] Index num_free() const { return static_cast<Index>(affine_.free_nodes().size()); }
  AffineGate affine_;
  double inverse_ = 1.0;  // 1 / tau
  std::vector<double> logits_, work_;
};

}  // namespace

GateKind dense_to_sparse_gate_kind() {
  return {.name = "dense-to-sparse",
          .summary = "softmax of (beta1'x + beta0) / tau, tau learned",
          .source = "arXiv 2401.13875",
          .has_temperature = true,
          .prepare = [](const Options&, Index d) -> MakeLogits {
            return [d](const GateTree& tree) { return std::make_unique<DenseToSparse>(tree, d); };
          }};
}

}  // namespace mixrate
