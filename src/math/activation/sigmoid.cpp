// sigmoid: 1 / (1 + exp(-z)).
#include <algorithm>
#include <cmath>

#include "math/activation.hpp"
#include "math/pack_functions.hpp"

namespace mixrate {

namespace {

struct Sigmoid {
  static void at(Pack z, Pack& value, Pack& first, Pack& second) {
    const Pack e = exp(-absolute(z));
    const Pack inverse = 1.0 / (1.0 + e);
    const Pack small = e * inverse;
    value = select(z < Pack{}, small, inverse);
    first = small * inverse;
    second = first * (1.0 - 2.0 * value);
  }
};

double sigmoid_inverse(double y) {
  const double inside = std::clamp(y, 0.03, 0.97);
  return std::log(inside / (1.0 - inside));
}

}  // namespace

Activation sigmoid_activation() {
  return {.name = "sigmoid", .is_reflective = true, .apply = &apply_pointwise<Sigmoid>, .inverse = &sigmoid_inverse};
}

}  // namespace mixrate
