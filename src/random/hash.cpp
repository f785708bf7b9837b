#include "random/hash.hpp"

#include <bit>
#include <charconv>
#include <cmath>

namespace mixrate {

namespace {

constexpr std::uint64_t fnv_prime = 0x100000001b3ULL;

std::uint64_t absorb_word(std::uint64_t state, std::uint64_t word) {
  for (int byte = 0; byte < 8; ++byte) state = (state ^ ((word >> (8 * byte)) & 0xffU)) * fnv_prime;
  return state;
}

/// The double nearest to the first eight significant digits; decimal, so that numbers people write stay themselves.
double rounded(double value) {
  if (!std::isfinite(value) || value == 0.0) return value + 0.0;  // -0 becomes 0
  char digits[32];
  const auto printed = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific, 7);
  double out = value;
  std::from_chars(digits, printed.ptr, out);
  return out;
}

}  // namespace

// The length comes first, so that ("ab", "c") and ("a", "bc") differ.
ContentHash& ContentHash::add(std::string_view text) {
  state_ = absorb_word(state_, text.size());
  for (const char c : text) state_ = (state_ ^ static_cast<unsigned char>(c)) * fnv_prime;
  return *this;
}

ContentHash& ContentHash::add(std::uint64_t word) {
  state_ = absorb_word(state_, word);
  return *this;
}

ContentHash& ContentHash::add(double value) { return add(std::bit_cast<std::uint64_t>(rounded(value))); }

// FNV-1a leaves the high bits poorly mixed for short inputs; the finaliser of MurmurHash3 (a bijection) repairs that.
std::uint64_t ContentHash::value() const {
  std::uint64_t h = state_;
  h = (h ^ (h >> 33)) * 0xff51afd7ed558ccdULL;
  h = (h ^ (h >> 33)) * 0xc4ceb9fe1a85ec53ULL;
  return h ^ (h >> 33);
}

}  // namespace mixrate
