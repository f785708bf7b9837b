// gelu: z Phi(z), the exact form with the normal distribution function, not its tanh approximation (Hendrycks, Gimpel
// 2016, arXiv 1606.08415).
#include <algorithm>

#include "math/activation.hpp"
#include "math/pack_functions.hpp"

namespace mixrate {

namespace {

struct Gelu {
  static void at(Pack z, Pack& value, Pack& first, Pack& second) {
    const PackNormal normal = normal_law(z);
    value = z * normal.cdf;
    first = normal.cdf + z * normal.density;
    second = normal.density * (2.0 - z * z);
  }
};

double gelu_inverse(double y) { return std::max(y, -0.1); }

}  // namespace

Activation gelu_activation() { return {.name = "gelu", .apply = &apply_pointwise<Gelu>, .inverse = &gelu_inverse}; }

}  // namespace mixrate
