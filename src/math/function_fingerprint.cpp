#include "math/function_fingerprint.hpp"

#include <fmt/format.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

#include "math/pack_functions.hpp"

namespace mixrate {

namespace {

// Two codes of one function differ in the last bit at one argument in some hundreds.
constexpr int num_arguments = 512;
using Arguments = std::array<double, num_arguments>;

/// Spread over [lower, upper] without a pattern. The compiler must not see them: it would compute the functions itself,
/// rounded correctly.
Arguments arguments_in(double lower, double upper) {
  volatile std::uint64_t seed = 0x9e3779b97f4a7c15;
  std::uint64_t state = seed;
  Arguments out{};
  for (double& value : out) {
    state = state * 6364136223846793005 + 1442695040888963407;
    value = lower + (upper - lower) * (static_cast<double>(state >> 11) * 0x1p-53);
  }
  return out;
}

/// FNV-1a over the bits of numbers, folded to 32 bits.
class BitHash {
 public:
  void add(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (int byte = 0; byte < 8; ++byte) state_ = (state_ ^ (bits >> (8 * byte) & 0xff)) * 0x100000001b3;
  }
  [[nodiscard]] std::uint32_t value() const { return static_cast<std::uint32_t>(state_ ^ state_ >> 32); }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325;
};

class Fingerprint {
 public:
  /// A function of one number, on arguments in [lower, upper].
  template <class Function>
  void scalar(const char* name, double lower, double upper, Function&& function) {
    BitHash hash;
    for (const double x : arguments_in(lower, upper)) hash.add(function(x));
    write(name, hash);
  }

  /// A function of a pack.
  template <class Function>
  void packed(const char* name, double lower, double upper, Function&& function) {
    static_assert(num_arguments % pack_lanes == 0);
    BitHash hash;
    const Arguments arguments = arguments_in(lower, upper);
    for (std::size_t i = 0; i < arguments.size(); i += pack_lanes) {
      std::array<double, pack_lanes> values{};
      store(values.data(), function(load(arguments.data() + i)));
      for (const double value : values) hash.add(value);
    }
    write(name, hash);
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void write(const char* name, const BitHash& hash) {
    text_ += fmt::format("{}{} {:08x}", text_.empty() ? "" : ", ", name, hash.value());
  }
  std::string text_;
};

void add_library_functions(Fingerprint& out) {
  out.scalar("exp", -40.0, 40.0, [](double x) { return std::exp(x); });
  out.scalar("expm1", -2.0, 2.0, [](double x) { return std::expm1(x); });
  out.scalar("log", 1e-3, 1e3, [](double x) { return std::log(x); });
  out.scalar("log1p", -0.9, 9.0, [](double x) { return std::log1p(x); });
  out.scalar("log10", 1e-3, 1e3, [](double x) { return std::log10(x); });
  out.scalar("pow", 0.1, 10.0, [](double x) { return std::pow(x, 3.7 - x); });
  out.scalar("tanh", -3.0, 3.0, [](double x) { return std::tanh(x); });
  out.scalar("cosh", -3.0, 3.0, [](double x) { return std::cosh(x); });
  out.scalar("sin", -30.0, 30.0, [](double x) { return std::sin(x); });
  out.scalar("cos", -30.0, 30.0, [](double x) { return std::cos(x); });
  out.scalar("atan", -5.0, 5.0, [](double x) { return std::atan(x); });
  out.scalar("erf", -3.0, 3.0, [](double x) { return std::erf(x); });
  out.scalar("erfc", -3.0, 6.0, [](double x) { return std::erfc(x); });
  out.scalar("lgamma", 0.1, 50.0, [](double x) { return std::lgamma(x); });
  out.scalar("tgamma", 0.1, 20.0, [](double x) { return std::tgamma(x); });
}

void add_pack_functions(Fingerprint& out) {
  out.packed("pack-exp", -40.0, 40.0, [](Pack x) { return exp(x); });
  out.packed("pack-expm1", -2.0, 2.0, [](Pack x) { return expm1(x); });
  out.packed("pack-log", 1e-3, 1e3, [](Pack x) { return log(x); });
  out.packed("pack-log-inverse", 1e-3, 1e3, [](Pack x) { return log_with_inverse(x).inverse; });
  out.packed("pack-tanh", -3.0, 3.0, [](Pack x) { return tanh_with_slope(x).value; });
  out.packed("pack-normal", -6.0, 6.0, [](Pack x) { return normal_law(x).cdf; });
}

}  // namespace

std::string function_fingerprint() {
  Fingerprint out;
  add_library_functions(out);
  add_pack_functions(out);
  return out.text();
}

}  // namespace mixrate
