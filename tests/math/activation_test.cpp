// Activations and their derivatives against long double, and the pack functions under them.
#include "math/activations.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "math/pack_functions.hpp"

namespace mixrate {
namespace {

using Real = long double;

Real normal_cdf(Real z) { return 0.5L * erfcl(-z / std::numbers::sqrt2_v<Real>); }
Real normal_density(Real z) { return expl(-0.5L * z * z) / sqrtl(2.0L * std::numbers::pi_v<Real>); }

struct Exact {
  Real value, first, second;
};

Exact exact(std::string_view name, Real z) {
  if (name == "sigmoid") {
    const Real s = 1.0L / (1.0L + expl(-z)), t = 1.0L / (1.0L + expl(z));
    return {s, s * t, s * t * (t - s)};
  }
  if (name == "tanh") {
    const Real t = tanhl(z), slope = 1.0L / (coshl(z) * coshl(z));
    return {t, slope, -2.0L * t * slope};
  }
  if (name == "gelu") {
    const Real p = normal_density(z);
    return {z * normal_cdf(z), normal_cdf(z) + z * p, p * (2.0L - z * z)};
  }
  if (name == "relu") return {z > 0 ? z : 0.0L, z > 0 ? 1.0L : 0.0L, 0.0L};
  throw std::logic_error("write the activation here too");
}

TEST(Activation, ValuesAndDerivativesAreAccurate) {
  for (const Activation& phi : activations()) {
    SCOPED_TRACE(phi.name);
    for (double start = -30.0; start < 30.0; start += 0.0417) {
      double z[pack_lanes], value[pack_lanes], first[pack_lanes], second[pack_lanes];
      for (int i = 0; i < pack_lanes; ++i) z[i] = start + 0.01 * i;
      phi.apply(z, pack_lanes, value, first, second);
      for (int i = 0; i < pack_lanes; ++i) {
        const Exact e = exact(phi.name, z[i]);
        // relative to the function near z: derivatives pass through 0
        EXPECT_NEAR(value[i], static_cast<double>(e.value),
                    2e-15 * std::min(1.0, 0.1 + std::abs(z[i])) * std::max(1.0, std::abs(z[i])));
        EXPECT_NEAR(first[i], static_cast<double>(e.first), 2e-15);
        EXPECT_NEAR(second[i], static_cast<double>(e.second), 4e-15);
      }
    }
  }
}

TEST(Activation, PropertiesAreThoseOfTheFunctions) {
  for (const Activation& phi : activations()) {
    SCOPED_TRACE(phi.name);
    bool odd = true, homogeneous = true, reflective = true;
    for (const double z : {-2.0, -0.7, 0.3, 1.9}) {
      const auto at = [&](double u) { return static_cast<double>(exact(phi.name, u).value); };
      odd = odd && std::abs(at(z) + at(-z)) < 1e-12;
      homogeneous = homogeneous && std::abs(at(3.0 * z) - 3.0 * at(z)) < 1e-12;
      reflective = reflective && std::abs(at(z) + at(-z) - 2.0 * at(0.0)) < 1e-12;
      EXPECT_TRUE(std::isfinite(phi.inverse(z)));
    }
    EXPECT_EQ(phi.is_odd, odd);
    EXPECT_EQ(phi.is_homogeneous, homogeneous);
    EXPECT_EQ(phi.is_reflective, reflective);
  }
}

TEST(Activation, SmallArgumentsKeepTheirRelativeAccuracy) {
  for (double z = 1e-12; z < 1.0; z *= 1.7) {
    const PackTanh t = tanh_with_slope(broadcast(-z));
    EXPECT_NEAR(t.value[0] / static_cast<double>(-tanhl(z)), 1.0, 1e-15);
    EXPECT_NEAR(expm1(broadcast(-z))[0] / std::expm1(-z), 1.0, 1e-15);
  }
}

TEST(Activation, TailsKeepTheirRelativeAccuracy) {
  for (double z = 1.0; z < 37.0; z += 0.37) {
    const Real far = normal_cdf(-static_cast<Real>(z));
    EXPECT_NEAR(normal_law(broadcast(-z)).cdf[0] / static_cast<double>(far), 1.0, 1e-15 * (1.0 + z * z)) << z;
    const Real slope = 1.0L / (coshl(z) * coshl(z));
    EXPECT_NEAR(tanh_with_slope(broadcast(z)).slope[0], static_cast<double>(slope), 5e-16) << z;
  }
}

TEST(Activation, NotANumberStays) {
  for (const Activation& phi : activations()) {
    double z[pack_lanes], value[pack_lanes], first[pack_lanes];
    std::fill_n(z, pack_lanes, std::nan(""));
    phi.apply(z, pack_lanes, value, first, nullptr);
    EXPECT_TRUE(std::isnan(value[0])) << phi.name;
  }
}

}  // namespace
}  // namespace mixrate
