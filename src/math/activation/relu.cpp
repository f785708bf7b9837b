// relu: max(z, 0); its derivative at the kink is taken as 0.
#include <algorithm>

#include "math/activation.hpp"

namespace mixrate {

namespace {

struct Relu {
  static void at(Pack z, Pack& value, Pack& first, Pack& second) {
    value = select(z < Pack{}, Pack{}, z);  // NaN stays
    first = select(z > Pack{}, 1.0, Pack{});
    second = Pack{};
  }
};

double relu_inverse(double y) { return std::max(y, -0.1); }

}  // namespace

Activation relu_activation() {
  return {.name = "relu", .is_homogeneous = true, .apply = &apply_pointwise<Relu>, .inverse = &relu_inverse};
}

}  // namespace mixrate
