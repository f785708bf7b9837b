// Sigmoid activities: pi_i = sigmoid(logit_i), leaf by leaf.
#include <algorithm>
#include <vector>

#include "math/activation.hpp"
#include "model/gate/activity.hpp"

namespace mixrate {

namespace {

class SigmoidActivity final : public GateActivity {
 public:
  explicit SigmoidActivity(const GateTree& tree)
      : k_(tree.num_leaves()),
        phi_(find_activation("sigmoid")),
        pi_(size()),
        first_(size()),
        second_(size()),
        nodes_(size()),
        bends_(size()) {}

  void activate(const RowBlock& block, const double* logits) override {
    const int span = block.packs * pack_lanes;
    for (Index i = 0; i < k_; ++i) {
      const Index at = i * block_rows;
      phi_.apply(logits + at, span, pi_.data() + at, first_.data() + at, second_.data() + at);
      for (std::vector<double>* column : {&pi_, &first_, &second_})
        std::fill(column->begin() + at + block.rows, column->begin() + at + span, 0.0);
    }
  }
  [[nodiscard]] const double* activities() const override { return pi_.data(); }

  void mean(int span, const double* h, double* f) override { mix_columns(pi_.data(), h, k_, span, f); }

  void differentiate(int span, const double* h, const double*) override {
    for (Index i = 0; i < k_; ++i) {
      for (Index at = i * block_rows; at < i * block_rows + span; at += pack_lanes) {
        const Pack own = load(h + at);
        store(nodes_.data() + at, load(first_.data() + at) * own);
        store(bends_.data() + at, load(second_.data() + at) * own);
      }
    }
  }
  [[nodiscard]] const double* derivatives() const override { return nodes_.data(); }

  void second_of_node(int span, Index node, double* out) const override { only(bends_, span, node, out); }
  void activity_derivatives(int span, Index leaf, double* out) const override { only(first_, span, leaf, out); }

 private:
  [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(k_) * block_rows; }
  /// Column `own` of a table, and zeros elsewhere.
  void only(const std::vector<double>& table, int span, Index own, double* out) const {
    for (Index b = 0; b < k_; ++b) {
      if (b == own)
        std::copy_n(table.data() + b * block_rows, span, out + b * block_rows);
      else
        std::fill_n(out + b * block_rows, span, 0.0);
    }
  }

  Index k_;
  Activation phi_;
  std::vector<double> pi_, first_, second_, nodes_, bends_;  // k columns; pi, pi', pi'', pi' h, pi'' h
};

}  // namespace

std::unique_ptr<GateActivity> sigmoid_activity(const GateTree& tree) { return std::make_unique<SigmoidActivity>(tree); }

}  // namespace mixrate
