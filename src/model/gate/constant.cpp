// Weights that do not depend on x: of plain mixtures, and as a kind of gate, of mixtures of regressions.
#include <cmath>

#include "model/gate/design.hpp"
#include "model/gate/gates.hpp"

namespace mixrate {

namespace {

class ConstantGate final : public GatePart {
 public:
  ConstantGate(Index k, Weights weights, Vector fixed)
      : GatePart(shape_of(k, weights)), k_(k), free_(weights == Weights::free), log_weights_(std::move(fixed)) {
    if (free_) log_weights_ = Vector::Constant(k, -std::log(static_cast<double>(k)));
    sums_.resize(k);
  }
  [[nodiscard]] const double* offsets() const override { return log_weights_.data(); }

  void set(const double* coordinates) override {
    sums_.clear();
    if (!free_) return;
    for (Index i = 0; i < k_; ++i) log_weights_[i] = i < k_ - 1 ? coordinates[i] : 0.0;
    const double top = log_weights_.maxCoeff();
    log_weights_.array() -= top + std::log((log_weights_.array() - top).exp().sum());
  }

  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    if (!free_) return;
    for (Index i = 0; i < k_; ++i) add_weighted_sums(buffers.responsibility(i), nullptr, 0, block.packs, sums_, i);
  }

  void gradient(double* out) const override {
    if (!free_) return;
    const double n = total();
    for (Index i = 0; i + 1 < k_; ++i) out[i] = sums_.total(i) - n * std::exp(log_weights_[i]);
  }

  // An atom without data keeps a tiny weight: the box decides how small it may get.
  void m_step(GateStep, double* coordinates) const override {
    if (!free_) return;
    constexpr double smallest = 1e-300;
    const double last = std::log(std::max(sums_.total(k_ - 1), smallest));
    for (Index i = 0; i + 1 < k_; ++i) coordinates[i] = std::log(std::max(sums_.total(i), smallest)) - last;
  }

  void add_curvature(Matrix& hessian) const override {
    if (!free_) return;
    const double n = total();
    for (Index j = 0; j + 1 < k_; ++j) {
      const double wj = std::exp(log_weights_[j]);
      for (Index i = j; i + 1 < k_; ++i) hessian(i, j) += n * (std::exp(log_weights_[i]) * wj - (i == j ? wj : 0.0));
    }
  }

  void score(const RowBlock&, Index, std::vector<const double*>& columns) override {
    static const std::vector<double> ones(block_rows, 1.0);
    if (free_) columns[0] = ones.data();
  }

 private:
  static GatePartShape shape_of(Index k, Weights weights) {
    GatePartShape shape{.dim = weights == Weights::free ? k - 1 : 0, .depends_on_x = false};
    shape.score_width = weights == Weights::free ? 1 : 0;
    for (Index i = 0; i < k; ++i) shape.score_at.push_back(i < k - 1 ? i : -1);
    return shape;
  }
  [[nodiscard]] double total() const {
    double n = 0.0;
    for (Index i = 0; i < k_; ++i) n += sums_.total(i);
    return n;
  }

  Index k_;
  bool free_;
  Vector log_weights_;
  PackSums sums_;  // sum of r_i, one per atom
};

/// log w_i / w_k, i < k: what there is of a gate without slopes. Measures get weights that sum to 1.
class ConstantLogits final : public GateLogits {
 public:
  explicit ConstantLogits(Index k) : k_(k) {}
  [[nodiscard]] std::vector<Channel> channels() const override {
    std::vector<Channel> out;
    for (Index c = 0; c + 1 < k_; ++c) out.push_back({Basis::one, ChannelUnit::one, false, c});
    return out;
  }
  void logits(const RowBlock& block, const double* u, double* logits) override {
    const int span = block.packs * pack_lanes;
    std::copy_n(u, (k_ - 1) * block_rows, logits);
    std::fill_n(logits + (k_ - 1) * block_rows, span, 0.0);
  }
  void pull_back(int, const double* d, double* out) const override { std::copy_n(d, (k_ - 1) * block_rows, out); }
  void to_coordinates(const MixingMeasure& g, double* out) const override {
    for (Index i = 0; i + 1 < k_; ++i) *out++ = g.log_weights()[i] - g.log_weights()[k_ - 1];
  }
  void from_coordinates(const double* in, MeasureParts& out) const override {
    out.log_weights.head(k_ - 1) = Eigen::Map<const Vector>(in, k_ - 1);
    out.log_weights[k_ - 1] = 0.0;
    const double top = out.log_weights.maxCoeff();
    out.log_weights.array() -= top + std::log((out.log_weights.array() - top).exp().sum());
  }
  void bounds(const Box& box, double* lower, double* upper) const override {
    std::fill_n(lower, k_ - 1, box.log_weight_lower);
    std::fill_n(upper, k_ - 1, box.log_weight_upper);
  }

 private:
  Index k_;
};

}  // namespace

GateKind constant_gate_kind() {
  return {.name = "constant",
          .summary = "one weight w_i for each atom, whatever x is: mixtures of regressions",
          .source = "Quandt and Ramsey (1978), JASA 73; DeSarbo and Cron (1988), J. Classification 5",
          .gauge = GateGauge::none,
          .blocks = [](Index) { return std::vector<BlockSpec>(); },
          .moves_with_x = false,
          .prepare = [](const Options&, Index) -> MakeLogits {
            return [](const GateTree& tree) { return std::make_unique<ConstantLogits>(tree.num_leaves()); };
          },
          .density_part = [](const GateTree& tree, Index, std::unique_ptr<GateLogits>,
                             Matrix) {  // NOLINT(performance-unnecessary-value-param): the type of all gates
            return make_constant_gate(tree.num_leaves(), Weights::free, {});
          }};
}

std::unique_ptr<GatePart> make_constant_gate(Index k, Weights weights, const Vector& fixed_log_weights) {
  MIXRATE_EXPECT(weights == Weights::free || fixed_log_weights.size() == k, "one fixed weight per atom");
  return std::make_unique<ConstantGate>(k, weights, fixed_log_weights);
}

}  // namespace mixrate
