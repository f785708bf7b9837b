// Every expert takes part whole: pi_i = 1 at every row.
#include <algorithm>
#include <vector>

#include "model/gate/activity.hpp"

namespace mixrate {

namespace {

class UnitActivity final : public GateActivity {
 public:
  explicit UnitActivity(const GateTree& tree)
      : k_(tree.num_leaves()),
        pi_(static_cast<std::size_t>(k_) * block_rows),
        zeros_(static_cast<std::size_t>(k_) * block_rows, 0.0) {}

  void activate(const RowBlock& block, const double*) override {
    for (Index i = 0; i < k_; ++i) {
      double* pi = pi_.data() + i * block_rows;
      std::fill_n(pi, block.rows, 1.0);
      std::fill(pi + block.rows, pi + block.packs * pack_lanes, 0.0);
    }
  }
  [[nodiscard]] const double* activities() const override { return pi_.data(); }

  void mean(int span, const double* h, double* f) override { mix_columns(pi_.data(), h, k_, span, f); }

  // There is no logit to differentiate by.
  void differentiate(int, const double*, const double*) override {}
  [[nodiscard]] const double* derivatives() const override { return zeros_.data(); }
  void second_of_node(int span, Index, double* out) const override { clear(span, out); }
  void activity_derivatives(int span, Index, double* out) const override { clear(span, out); }

 private:
  void clear(int span, double* out) const {
    for (Index b = 0; b < k_; ++b) std::fill_n(out + b * block_rows, span, 0.0);
  }

  Index k_;
  std::vector<double> pi_, zeros_;  // k columns
};

}  // namespace

std::unique_ptr<GateActivity> unit_activity(const GateTree& tree) { return std::make_unique<UnitActivity>(tree); }

}  // namespace mixrate
