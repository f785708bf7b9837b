// What functions of channels have in common: values, and sums over rows read in coordinates.
#include <algorithm>

#include "model/gate/logits.hpp"

namespace mixrate {

std::vector<Index> basis_of(const Channel& channel, Index d) {
  std::vector<Index> out;
  if (channel.basis != Basis::x) out.push_back(0);
  for (Index a = 1; a <= d && channel.basis != Basis::one; ++a) out.push_back(a);
  return out;
}

void evaluate_channels(const std::vector<Channel>& channels, Index d, const RowBlock& block, const double* theta,
                       double* u) {
  const int span = block.packs * pack_lanes;
  for (const Channel& channel : channels) {
    const double* coordinate = theta + channel.at;
    if (channel.basis == Basis::one) {
      std::fill_n(u, span, coordinate[0]);
    } else {
      const double constant = channel.basis == Basis::one_x ? *coordinate++ : 0.0;
      for (int v = 0; v < span; v += pack_lanes) {
        Pack sum = broadcast(constant);
        for (Index a = 0; a < d; ++a) sum += load(block.x[a] + v) * coordinate[a];
        store(u + v, sum);
      }
    }
    u += block_rows;
  }
}

void read_channel_gram(const PairGram& gram, const std::vector<Channel>& channels, Index d, Matrix& out) {
  Index row = 0;
  for (std::size_t p = 0; p < channels.size(); ++p) {
    const std::vector<Index> own = basis_of(channels[p], d);
    Index column = row;
    for (std::size_t q = p; q < channels.size(); ++q) {
      const std::vector<Index> other = basis_of(channels[q], d);
      const Matrix sums = gram.gram(static_cast<Index>(p), static_cast<Index>(q));
      for (std::size_t a = 0; a < own.size(); ++a) {
        for (std::size_t b = 0; b < other.size(); ++b) {
          const auto i = row + static_cast<Index>(a), j = column + static_cast<Index>(b);
          out(i, j) = out(j, i) = sums(own[a], other[b]);
        }
      }
      column += static_cast<Index>(other.size());
    }
    row += static_cast<Index>(own.size());
  }
}

void read_channel_sums(const PackSums& sums, const std::vector<Channel>& channels, Index d, double* out) {
  Index first = 0;
  for (const Channel& channel : channels) {
    for (const Index a : basis_of(channel, d)) *out++ = sums.total(first + a);
    first += d + 1;
  }
}

}  // namespace mixrate
