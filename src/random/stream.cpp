#include "random/stream.hpp"

#include <Random123/philox.h>

#include <cmath>

#include "base/error.hpp"

namespace mixrate {

namespace {

/// Horner evaluation of c[0] + c[1] x + ... + c[7] x^7.
double polynomial(const double (&c)[8], double x) {
  double value = c[7];
  for (int power = 6; power >= 0; --power) value = value * x + c[power];
  return value;
}

// Coefficients of PPND16 (Wichura 1988): numerators a, c, e and denominators b, d, f of the three regions.
constexpr double a[8] = {3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3,
                         1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                         3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr double b[8] = {1.0,
                         4.2313330701600911252e+1,
                         6.8718700749205790830e+2,
                         5.3941960214247511077e+3,
                         2.1213794301586595867e+4,
                         3.9307895800092710610e+4,
                         2.8729085735721942674e+4,
                         5.2264952788528545610e+3};
constexpr double c[8] = {1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                         3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                         2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr double d[8] = {1.0,
                         2.05319162663775882187e0,
                         1.67638483018380384940e0,
                         6.89767334985100004550e-1,
                         1.48103976427480074590e-1,
                         1.51986665636164571966e-2,
                         5.47593808499534494600e-4,
                         1.05075007164441684324e-9};
constexpr double e[8] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                         2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                         2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr double f[8] = {1.0,
                         5.99832206555887937690e-1,
                         1.36929880922735805310e-1,
                         1.48753612908506148525e-2,
                         7.86869131145613259100e-4,
                         1.84631831751005468180e-5,
                         1.42151175831644588870e-7,
                         2.04426310338993978564e-15};

}  // namespace

Stream::Stream(StreamKey key, Purpose purpose, std::uint64_t sub)
    : key_{key.seed, key.content}, counter_{0, sub, key.replicate, static_cast<std::uint64_t>(purpose)} {}

void Stream::refill() {
  const r123::Philox4x64::ctr_type counter = {{counter_[0], counter_[1], counter_[2], counter_[3]}};
  const r123::Philox4x64::key_type key = {{key_[0], key_[1]}};
  const r123::Philox4x64::ctr_type words = r123::Philox4x64()(counter, key);
  for (std::size_t i = 0; i < 4; ++i) buffer_[i] = words[i];
  ++counter_[0];
  next_ = 0;
}

double sample_uniform(Stream& stream) { return (static_cast<double>(stream() >> 12) + 0.5) * 0x1p-52; }

double normal_quantile(double p) {
  const double q = p - 0.5;
  if (std::abs(q) <= 0.425) {
    const double r = 0.180625 - q * q;
    return q * polynomial(a, r) / polynomial(b, r);
  }
  const double r = std::sqrt(-std::log(q < 0.0 ? p : 1.0 - p));
  const double z =
      r <= 5.0 ? polynomial(c, r - 1.6) / polynomial(d, r - 1.6) : polynomial(e, r - 5.0) / polynomial(f, r - 5.0);
  return q < 0.0 ? -z : z;
}

double sample_normal(Stream& stream) { return normal_quantile(sample_uniform(stream)); }

Index sample_index(Stream& stream, ConstVectorRef weights) {
  const double total = weights.sum();
  MIXRATE_EXPECT(total > 0.0 && std::isfinite(total), "sample_index needs a positive finite total weight");
  double rest = sample_uniform(stream) * total;
  Index last_positive = 0;
  for (Index i = 0; i < weights.size(); ++i) {
    if (!(weights[i] > 0.0)) continue;
    last_positive = i;
    rest -= weights[i];
    if (rest < 0.0) break;  // never true when rounding leaves a rest after the last atom: that atom is the answer
  }
  return last_positive;
}

}  // namespace mixrate
