#include "model/gate/pointwise.hpp"

#include <algorithm>

namespace mixrate {

PointwiseGate::PointwiseGate(Index k, Index d, Index width, Pinned pinned)
    : k_(k),
      d_(d),
      width_(width),
      free_(pinned == Pinned::slopes ? k - 1 : k),
      first_(static_cast<std::size_t>(k * width) * block_rows),
      second_(static_cast<std::size_t>(k * num_pairs()) * block_rows),
      work_(block_rows),
      w_(width) {}

std::vector<Channel> PointwiseGate::channels() const {
  std::vector<Channel> out;
  for (Index c = 0; c < offsets_at() + k_ - 1; ++c) out.push_back({Basis::one, ChannelUnit::one, false, c});
  return out;
}

void PointwiseGate::logits(const RowBlock& block, const double* u, double* logits) {
  const int span = block.packs * pack_lanes;
  for (Index i = 0; i < k_; ++i) {
    double* value = logits + i * block_rows;
    if (i < free_) {
      for (Index c = 0; c < width_; ++c) w_[c] = u[(i * width_ + c) * block_rows];
      evaluate(block, w_.data(), value, first_.data() + i * width_ * block_rows,
               second_.data() + i * num_pairs() * block_rows);
    } else {
      std::fill_n(value, span, 0.0);
    }
    const double offset = i + 1 < k_ ? u[(offsets_at() + i) * block_rows] : 0.0;
    for (int v = 0; v < span; v += pack_lanes) store(value + v, load(value + v) + offset);
  }
}

void PointwiseGate::pull_back(int span, const double* d, double* out) const {
  for (Index c = 0; c < free_ * width_; ++c) {
    const double *push = d + c / width_ * block_rows, *slope = first_.data() + c * block_rows;
    for (int v = 0; v < span; v += pack_lanes) store(out + c * block_rows + v, load(push + v) * load(slope + v));
  }
  for (Index i = 0; i + 1 < k_; ++i) std::copy_n(d + i * block_rows, span, out + (offsets_at() + i) * block_rows);
}

void PointwiseGate::curvature(int span, const double* d, const PairSink& sink) {
  const double* second = second_.data();
  for (Index i = 0; i < free_; ++i) {
    const double* push = d + i * block_rows;
    for (Index p = 0; p < width_; ++p) {
      for (Index q = p; q < width_; ++q, second += block_rows) {
        for (int v = 0; v < span; v += pack_lanes) store(work_.data() + v, load(push + v) * load(second + v));
        sink(i * width_ + p, i * width_ + q, work_.data());
      }
    }
  }
}

void PointwiseGate::to_coordinates(const MixingMeasure& g, double* out) const {
  Index in_blocks = 0;
  for (const Block& block : g.layout().atom_blocks())
    if (block.role == BlockRole::gate) in_blocks += block.size;
  MIXRATE_EXPECT(in_blocks == width_, "the blocks of a gate have as many numbers as its `width`");
  for (Index i = 0; i < free_; ++i) {
    for (Index c = 0; c < width_; ++c) *out++ = g.atoms()(c, i) - (free_ < k_ ? g.atoms()(c, k_ - 1) : 0.0);
  }
  for (Index i = 0; i + 1 < k_; ++i) *out++ = g.log_weights()[i] - g.log_weights()[k_ - 1];
}

void PointwiseGate::from_coordinates(const double* in, MeasureParts& out) const {
  for (Index i = 0; i < free_; ++i) {
    for (Index c = 0; c < width_; ++c) out.atoms(c, i) = *in++;
  }
  for (Index i = 0; i + 1 < k_; ++i) out.log_weights[i] = *in++;
}

void PointwiseGate::bounds(const Box& box, double* lower, double* upper) const {
  for (Index i = 0; i < free_; ++i) {
    for (Index c = 0; c < width_; ++c) {
      *lower++ = box.atom_lower[c];
      *upper++ = box.atom_upper[c];
    }
  }
  std::fill_n(lower, k_ - 1, box.log_weight_lower);
  std::fill_n(upper, k_ - 1, box.log_weight_upper);
}

}  // namespace mixrate
