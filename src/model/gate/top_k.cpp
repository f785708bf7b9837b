// top-k: the soft-max of the K largest logits beta1'x + beta0; the other atoms have weight 0 at this x.
//
// Which atoms are among the K jumps on hyperplanes between the atoms, and so does the likelihood as a function of the
// parameters. A certificate holds where the set of active atoms of every observation stays as it is: it says that the
// fit is a maximum among such parameters, no more.
#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "model/gate/affine.hpp"
#include "model/gate/design.hpp"

namespace mixrate {

namespace {

class TopGate final : public GateLogits {
 public:
  TopGate(const GateTree& tree, Index d, Index top)
      : affine_(tree, d), k_(tree.num_leaves()), top_(top), row_(static_cast<std::size_t>(tree.num_leaves())) {
    if (top > k_) {
      throw StudyError({}, "gate_top = " + std::to_string(top) + " of " + std::to_string(k_) + " atoms",
                       "the gate keeps the largest gate_top logits", "Fit more atoms or lower gate_top");
    }
  }
  [[nodiscard]] std::vector<Channel> channels() const override { return affine_.channels(); }
  void logits(const RowBlock& block, const double* u, double* logits) override {
    affine_.logits(block, u, logits);
    if (top_ == k_) return;
    constexpr double shut = -1e30;
    for (int at = 0; at < block.packs * pack_lanes; ++at) {
      for (Index i = 0; i < k_; ++i) row_[static_cast<std::size_t>(i)] = logits[i * block_rows + at];
      std::nth_element(row_.begin(), row_.begin() + (top_ - 1), row_.end(), std::greater<>());
      const double least = row_[static_cast<std::size_t>(top_ - 1)];
      Index open = 0;  // of equal logits the first atoms stay
      for (Index i = 0; i < k_; ++i) open += logits[i * block_rows + at] > least ? 1 : 0;
      for (Index i = 0; i < k_; ++i) {
        double& logit = logits[i * block_rows + at];
        if (logit == least && open < top_) {
          ++open;
        } else if (logit <= least) {
          logit = shut;
        }
      }
    }
  }
  // Atoms that are shut have weight and responsibility 0, so nothing is pushed there.
  void pull_back(int span, const double* d, double* out) const override { affine_.pull_back(span, d, out); }
  void to_coordinates(const MixingMeasure& g, double* out) const override { affine_.to_coordinates(g, out); }
  void from_coordinates(const double* in, MeasureParts& out) const override { affine_.from_coordinates(in, out); }
  void bounds(const Box& box, double* lower, double* upper) const override { affine_.bounds(box, lower, upper); }

 private:
  AffineGate affine_;
  Index k_, top_;
  std::vector<double> row_;  // logits of one observation
};

}  // namespace

GateKind top_gate_kind() {
  return {
      .name = "top-k",
      .summary = "softmax of the gate_top largest of beta1'x + beta0, the other weights 0",
      .source = "Nguyen, Akbarian, Yan, Ho: arXiv 2309.13850",
      .options = {integer_option("gate_top", no_default, {1, 1000},
                                 "top-k: how many atoms have weight; with 1 no derivative tells anything of the gate")},
      .prepare = [](const Options& options, Index d) -> MakeLogits {
        if (!options.given("gate_top"))
          throw StudyError(options.where("gate"), "the gate top-k needs 'gate_top'", "it is how many atoms have weight",
                           "Add gate_top = 2");
        const auto top = static_cast<Index>(options.integer("gate_top"));
        return [d, top](const GateTree& tree) { return std::make_unique<TopGate>(tree, d, top); };
      }};
}

}  // namespace mixrate
