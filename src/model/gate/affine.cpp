// softmax and hierarchical: logits affine in x, on a flat or a two-level tree.
#include <algorithm>
#include <utility>

#include "math/pack.hpp"
#include "model/gate/affine.hpp"
#include "model/gate/gates.hpp"

namespace mixrate {

std::vector<Channel> AffineGate::channels() const {
  std::vector<Channel> out;
  for (std::size_t c = 0; c < free_.size(); ++c) {
    out.push_back({Basis::one_x, ChannelUnit::one, false, static_cast<Index>(c) * (d_ + 1)});
  }
  return out;
}

void AffineGate::logits(const RowBlock& block, const double* u, double* logits) {
  const int span = block.packs * pack_lanes;
  for (Index node = 0, c = 0; node < tree_.num_nodes(); ++node) {
    double* out = logits + node * block_rows;
    if (c < static_cast<Index>(free_.size()) && free_[static_cast<std::size_t>(c)] == node) {
      std::copy_n(u + c * block_rows, span, out);
      ++c;
    } else {
      std::fill_n(out, span, 0.0);
    }
  }
}

void AffineGate::pull_back(int span, const double* d, double* out) const {
  for (std::size_t c = 0; c < free_.size(); ++c) {
    std::copy_n(d + free_[c] * block_rows, span, out + static_cast<Index>(c) * block_rows);
  }
}

void AffineGate::to_coordinates(const MixingMeasure& g, double* out) const {
  const Index k = tree_.num_leaves();
  for (const Index node : free_) {
    const Index pinned = tree_.pinned_beside(node);
    if (node < k) {
      *out++ = g.log_weights()[node] - g.log_weights()[pinned];
      for (Index a = 0; a < d_; ++a) *out++ = g.atoms()(a, node) - g.atoms()(a, pinned);
    } else {
      *out++ = g.groups().log_weights[node - k] - g.groups().log_weights[pinned - k];
      for (Index a = 0; a < d_; ++a)
        *out++ = g.groups().coordinates(a, node - k) - g.groups().coordinates(a, pinned - k);
    }
  }
}

void AffineGate::from_coordinates(const double* in, MeasureParts& out) const {
  const Index k = tree_.num_leaves();
  for (const Index node : free_) {
    const Eigen::Map<const Vector> slope(in + 1, d_);
    if (node < k) {
      out.log_weights[node] = in[0];
      out.atoms.col(node).head(d_) = slope;
    } else {
      out.groups.log_weights[node - k] = in[0];
      out.groups.coordinates.col(node - k) = slope;
    }
    in += d_ + 1;
  }
}

void AffineGate::bounds(const Box& box, double* lower, double* upper) const {
  for (std::size_t c = 0; c < free_.size(); ++c) {
    *lower++ = box.log_weight_lower;
    *upper++ = box.log_weight_upper;
    for (Index a = 0; a < d_; ++a) {
      *lower++ = box.atom_lower[a];
      *upper++ = box.atom_upper[a];
    }
  }
}

namespace {

MakeLogits prepare_affine(const Options&, Index d) {
  return [d](const GateTree& tree) { return std::make_unique<AffineGate>(tree, d); };
}

}  // namespace

GateKind softmax_gate_kind() {
  return {.name = "softmax",
          .summary = "softmax of beta1'x + beta0",
          .source = "Jacobs, Jordan, Nowlan, Hinton (1991); rates: arXiv 2305.03288",
          .prepare = &prepare_affine,
          .density_part = [](const GateTree& tree, Index d, std::unique_ptr<GateLogits> /*logits*/,
                             Matrix gram) { return make_softmax_gate(tree.num_leaves(), d, std::move(gram)); },
          .is_plain_softmax = true};
}

GateKind hierarchical_gate_kind() {
  return {.name = "hierarchical",
          .summary = "a softmax over groups times one within each",
          .source = "Jordan and Jacobs (1994); rates: arXiv 2503.03213",
          .shape = GateShape::tree,
          .prepare = &prepare_affine};
}

}  // namespace mixrate
