// Soft-max activities over a tree: pi_i = P_g Q_i, P over groups, Q within the leaf's group.
#include <algorithm>
#include <vector>

#include "model/gate/activity.hpp"

namespace mixrate {

namespace {

class SoftmaxActivity final : public GateActivity {
 public:
  explicit SoftmaxActivity(const GateTree& tree) : tree_(tree), k_(tree.num_leaves()), groups_(tree.num_groups()) {
    const auto columns = [](Index count) { return std::vector<double>(static_cast<std::size_t>(count) * block_rows); };
    pi_ = columns(k_);
    inside_ = columns(groups_ == 1 ? 0 : k_);
    group_weight_ = columns(groups_);
    group_mean_ = columns(groups_);
    nodes_ = columns(tree.num_nodes());
  }

  void activate(const RowBlock& block, const double* logits) override {
    std::copy_n(logits, static_cast<std::size_t>(k_) * block_rows, pi_.data());
    if (groups_ == 1) {
      softmax_block(pi_.data(), k_, block.rows, block.packs);
      return;
    }
    const int span = block.packs * pack_lanes;
    std::copy_n(logits + k_ * block_rows, static_cast<std::size_t>(groups_) * block_rows, group_weight_.data());
    softmax_block(group_weight_.data(), groups_, block.rows, block.packs);
    for (Index g = 0; g < groups_; ++g) {
      softmax_block(pi_.data() + tree_.begin(g) * block_rows, tree_.group_size(g), block.rows, block.packs);
      const double* weight = group_weight_.data() + g * block_rows;
      for (Index i = tree_.begin(g); i < tree_.end(g); ++i) {
        double *inside = inside_.data() + i * block_rows, *pi = pi_.data() + i * block_rows;
        for (int v = 0; v < span; v += pack_lanes) {
          const Pack q = load(pi + v);
          store(inside + v, q);
          store(pi + v, q * load(weight + v));
        }
      }
    }
  }
  [[nodiscard]] const double* activities() const override { return pi_.data(); }

  void mean(int span, const double* h, double* f) override {
    const double* weight = groups_ == 1 ? pi_.data() : inside_.data();
    for (Index g = 0; g < groups_; ++g) {
      const Index at = tree_.begin(g) * block_rows;
      double* mean = groups_ == 1 ? f : group_mean_.data() + g * block_rows;
      mix_columns(weight + at, h + at, tree_.end(g) - tree_.begin(g), span, mean);
    }
    if (groups_ > 1) mix_columns(group_weight_.data(), group_mean_.data(), groups_, span, f);
  }

  // Leaf i of group g: P_g Q_i (h_i - F_g); group g: P_g (F_g - f).
  void differentiate(int span, const double* h, const double* f) override {
    for (Index i = 0; i < k_; ++i) {
      const double* centre = groups_ == 1 ? f : group_mean_.data() + group_of(i) * block_rows;
      const double *pi = pi_.data() + i * block_rows, *own = h + i * block_rows;
      double* to = nodes_.data() + i * block_rows;
      for (int v = 0; v < span; v += pack_lanes) store(to + v, load(pi + v) * (load(own + v) - load(centre + v)));
    }
    for (Index g = 0; g < groups_ && groups_ > 1; ++g) {
      const double *weight = group_weight_.data() + g * block_rows, *own = group_mean_.data() + g * block_rows;
      double* to = nodes_.data() + (k_ + g) * block_rows;
      for (int v = 0; v < span; v += pack_lanes) store(to + v, load(weight + v) * (load(own + v) - load(f + v)));
    }
  }
  [[nodiscard]] const double* derivatives() const override { return nodes_.data(); }

  // With D the derivatives in the logits, siblings j, l of a soft-max with weights w: delta_jl D_j - w_l D_j - w_j D_l;
  // a group g and a leaf i below it or elsewhere: D_i (delta - P_g); leaves of different groups: 0.
  void second_of_node(int span, Index node, double* out) const override {
    const bool is_leaf = node < k_;
    const double *own = nodes_.data() + node * block_rows, *own_weight = weight_of(node);
    for (Index b = 0; b < tree_.num_nodes(); ++b) {
      double* to = out + b * block_rows;
      const bool other_is_leaf = b < k_;
      const double *other = nodes_.data() + b * block_rows, *weight = weight_of(b);
      const double same = b == node ? 1.0 : 0.0;
      if (is_leaf == other_is_leaf) {
        if (is_leaf && group_of(node) != group_of(b)) {
          std::fill_n(to, span, 0.0);
          continue;
        }
        for (int v = 0; v < span; v += pack_lanes)
          store(to + v, load(own + v) * (same - load(weight + v)) - load(own_weight + v) * load(other + v));
        continue;
      }
      const Index leaf = is_leaf ? node : b, group = (is_leaf ? b : node) - k_;
      const double inside = group_of(leaf) == group ? 1.0 : 0.0;
      const double *push = is_leaf ? own : other, *share = is_leaf ? weight : own_weight;
      for (int v = 0; v < span; v += pack_lanes) store(to + v, load(push + v) * (inside - load(share + v)));
    }
  }

  // Siblings in the leaf's group: P_g Q_leaf (delta - Q_b); groups: pi_leaf (delta - P_b).
  void activity_derivatives(int span, Index leaf, double* out) const override {
    const Index own_group = group_of(leaf);
    const double* pi = pi_.data() + leaf * block_rows;
    for (Index b = 0; b < tree_.num_nodes(); ++b) {
      double* to = out + b * block_rows;
      const bool is_leaf = b < k_;
      if (is_leaf && group_of(b) != own_group) {
        std::fill_n(to, span, 0.0);
        continue;
      }
      const double same = (is_leaf ? b == leaf : b - k_ == own_group) ? 1.0 : 0.0;
      const double* weight = weight_of(b);
      for (int v = 0; v < span; v += pack_lanes) store(to + v, load(pi + v) * (same - load(weight + v)));
    }
  }

 private:
  [[nodiscard]] Index group_of(Index leaf) const { return Index{tree_.parent[static_cast<std::size_t>(leaf)]}; }
  [[nodiscard]] const double* weight_of(Index node) const {
    if (node >= k_) return group_weight_.data() + (node - k_) * block_rows;
    return (groups_ > 1 ? inside_.data() : pi_.data()) + node * block_rows;
  }

  GateTree tree_;
  Index k_, groups_;
  std::vector<double> pi_, inside_, group_weight_, group_mean_, nodes_;
};

}  // namespace

std::unique_ptr<GateActivity> softmax_activity(const GateTree& tree) { return std::make_unique<SoftmaxActivity>(tree); }

}  // namespace mixrate
