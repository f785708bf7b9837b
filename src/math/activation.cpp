#include "math/activation.hpp"

#include <algorithm>
#include <string>

#include "base/error.hpp"
#include "math/activations.hpp"

namespace mixrate {

const Activation& find_activation(std::string_view name) {
  for (const Activation& activation : activations()) {
    if (activation.name == name) return activation;
  }
  fail_contract("find_activation", __FILE__, __LINE__, "no activation `" + std::string(name) + "`");
}

namespace {

/// z := phi(z); phi' in `slope` unless it is null.
void apply_to_column(const Activation& phi, VectorRef z, double* slope) {
  constexpr Index chunk = 16 * pack_lanes;
  alignas(64) double argument[chunk] = {}, value[chunk], first[chunk];
  for (Index begin = 0; begin < z.size(); begin += chunk) {
    const Index count = std::min(chunk, z.size() - begin);
    const auto span = static_cast<int>((count + pack_lanes - 1) / pack_lanes * pack_lanes);
    std::copy_n(z.data() + begin, count, argument);
    phi.apply(argument, span, value, first, nullptr);
    std::copy_n(value, count, z.data() + begin);
    if (slope != nullptr) std::copy_n(first, count, slope + begin);
  }
}

}  // namespace

void apply_activation(const Activation& phi, VectorRef z) { apply_to_column(phi, z, nullptr); }

void apply_activation(const Activation& phi, VectorRef z, VectorRef slope) {
  MIXRATE_EXPECT(slope.size() == z.size(), "a slope for every argument");
  apply_to_column(phi, z, slope.data());
}

double activate(const Activation& phi, double z) {
  alignas(64) double argument[pack_lanes] = {z}, value[pack_lanes], first[pack_lanes];
  phi.apply(argument, pack_lanes, value, first, nullptr);
  return value[0];
}

}  // namespace mixrate
