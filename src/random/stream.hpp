// Counter-based random streams keyed by identity, never by rank, time or order.
#pragma once

#include <array>
#include <cstdint>
#include <limits>

#include "base/types.hpp"

namespace mixrate {

/// What a stream is for. Streams of different purposes never share a number, so adding a draw to one purpose leaves
/// the others unchanged. Values are part of the file format of results: never renumber.
enum class Purpose : std::uint32_t { design = 1, response = 2, start = 3, estimator = 4, loss = 5, test = 99 };

/// Identity of a stream: study seed, content hash of what is drawn for (scenario and n, or cell), replicate.
struct StreamKey {
  std::uint64_t seed = 0;
  std::uint64_t content = 0;
  std::uint32_t replicate = 0;
};

/// A Philox4x64-10 stream (Salmon et al. 2011, SC'11): key = (seed, content), counter = (block, sub, replicate,
/// purpose).
///
/// Satisfies UniformRandomBitGenerator. Copyable: a copy continues independently with the same numbers.
/// 2^64 blocks of four words per identity.
class Stream {
 public:
  using result_type = std::uint64_t;
  /// `sub` separates independent sub-streams of one purpose (e.g. the index of a start).
  Stream(StreamKey key, Purpose purpose, std::uint64_t sub = 0);

  static constexpr result_type min() { return 0; }
  static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
  result_type operator()() {
    if (next_ == 4) refill();
    return buffer_[next_++];
  }

 private:
  void refill();
  std::array<std::uint64_t, 2> key_;
  std::array<std::uint64_t, 4> counter_;
  std::array<std::uint64_t, 4> buffer_{};
  unsigned next_ = 4;
};

/// Draw from U(0, 1), open at both ends: (w + 1/2) 2^-52 for the top 52 bits w (with 53 bits the largest value would
/// round to 1). Consumes one word.
double sample_uniform(Stream& stream);

/// The quantile of N(0, 1) at p in (0, 1), relative error about 1e-16 (Wichura 1988, AS 241: PPND16).
double normal_quantile(double p);

/// Draw from N(0, 1) by inversion: normal_quantile of a uniform. Consumes one word; the same numbers with every
/// standard library.
double sample_normal(Stream& stream);

/// Draw an index with probability proportional to weights[i] >= 0 (at least one positive). Consumes one word.
Index sample_index(Stream& stream, ConstVectorRef weights);

}  // namespace mixrate
