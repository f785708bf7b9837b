#include "random/gamma.hpp"

#include <cmath>

#include "base/error.hpp"

namespace mixrate {

double sample_exponential(Stream& stream) { return -std::log(sample_uniform(stream)); }

double sample_gamma(Stream& stream, double shape) {
  MIXRATE_EXPECT(shape > 0.0, "the shape of a gamma law is positive");
  if (shape < 1.0) {
    const double power = std::exp(std::log(sample_uniform(stream)) / shape);
    return power * sample_gamma(stream, shape + 1.0);
  }
  const double d = shape - 1.0 / 3.0, c = 1.0 / std::sqrt(9.0 * d);
  for (;;) {
    const double z = sample_normal(stream), root = 1.0 + c * z;
    const double u = sample_uniform(stream);
    if (root <= 0.0) continue;
    const double v = root * root * root, square = z * z;
    if (u < 1.0 - 0.0331 * square * square) return d * v;
    if (std::log(u) < 0.5 * square + d * (1.0 - v + std::log(v))) return d * v;
  }
}

double sample_inverse_gamma(Stream& stream, double shape, double rate) { return rate / sample_gamma(stream, shape); }

}  // namespace mixrate
