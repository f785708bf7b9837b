// A content hash that is the same on every machine: 64-bit FNV-1a with a final mix. Not cryptographic.
#pragma once

#include <cstdint>
#include <string_view>

namespace mixrate {

/// Accumulate bytes, integers and doubles into a 64-bit hash.
///
/// Doubles count to eight significant digits (-0 as 0). Identities are made of computed numbers, too (log weights,
/// densities, boxes), and the last digits of those depend on the arithmetic: on what a compiler fuses, on the C
/// library. The data of a study must not.
class ContentHash {
 public:
  ContentHash& add(std::string_view text);
  ContentHash& add(std::uint64_t word);
  ContentHash& add(double value);
  [[nodiscard]] std::uint64_t value() const;

 private:
  std::uint64_t state_ = 0xcbf29ce484222325ULL;
};

}  // namespace mixrate
