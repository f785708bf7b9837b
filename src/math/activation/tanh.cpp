// tanh.
#include <algorithm>
#include <cmath>

#include "math/activation.hpp"
#include "math/pack_functions.hpp"

namespace mixrate {

namespace {

struct Tanh {
  static void at(Pack z, Pack& value, Pack& first, Pack& second) {
    const PackTanh t = tanh_with_slope(z);
    value = t.value;
    first = t.slope;
    second = -2.0 * t.value * t.slope;
  }
};

double tanh_inverse(double y) { return std::atanh(std::clamp(y, -0.95, 0.95)); }

}  // namespace

Activation tanh_activation() {
  return {
      .name = "tanh", .is_odd = true, .is_reflective = true, .apply = &apply_pointwise<Tanh>, .inverse = &tanh_inverse};
}

}  // namespace mixrate
