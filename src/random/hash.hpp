// A content hash that is the same on every machine: 64-bit FNV-1a with a final mix. Not cryptographic.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

namespace mixrate {

/// Accumulate bytes, integers and doubles (by bit pattern, -0 folded to 0) into a 64-bit hash.
class ContentHash {
 public:
  ContentHash& add(std::string_view text);
  ContentHash& add(std::uint64_t word);
  ContentHash& add(double value) { return add(std::bit_cast<std::uint64_t>(value == 0.0 ? 0.0 : value)); }
  [[nodiscard]] std::uint64_t value() const;

 private:
  std::uint64_t state_ = 0xcbf29ce484222325ULL;
};

}  // namespace mixrate
