// Functions of a pack beyond exp and log: log with the reciprocal, expm1, and the standard normal law.
#pragma once

#include "math/pack.hpp"

namespace mixrate {

/// A function value with the two by-products that its derivatives need.
struct PackTanh {
  Pack value, slope;  // tanh(z), 1 - tanh(z)^2
};

struct PackNormal {
  Pack cdf, density;  // Phi(z), exp(-z^2/2) / sqrt(2 pi)
};

/// exp(x) - 1 for x in [-708, 709], relative error below 4e-16 also near 0. NaN stays NaN.
///
/// Reduction as in exp; with q = exp(r) - 1 (its polynomial without the leading 1) the result is 2^m q + (2^m - 1).
inline Pack expm1(Pack x) {
  constexpr double log2_e = 1.4426950408889634074;
  constexpr double ln2_high = 6.93147180369123816490e-01, ln2_low = 1.90821492927058770002e-10;
  constexpr double magic = 6755399441055744.0;
  const Pack low = broadcast(-708.0);
  x = select(x < low, low, x);
  const Pack shifted = x * log2_e + magic;
  const Pack m = shifted - magic;
  Pack r = x - m * ln2_high;
  r = r - m * ln2_low;
  const Pack r2 = r * r, r4 = r2 * r2, r8 = r4 * r4;
  const Pack p23 = r * (1.0 / 6) + 0.5;
  const Pack p45 = r * (1.0 / 120) + 1.0 / 24;
  const Pack p67 = r * (1.0 / 5040) + 1.0 / 720;
  const Pack p89 = r * (1.0 / 362880) + 1.0 / 40320;
  const Pack pab = r * (1.0 / 39916800) + 1.0 / 3628800;
  const Pack pcd = r * (1.0 / 6227020800.0) + 1.0 / 479001600;
  const Pack q1 = p67 * r2 + p45;
  const Pack q2 = pab * r2 + p89;
  const Pack q = r + ((pcd * r4 + q2) * r8 + q1 * r4 + p23 * r2);
  PackBits exponent;
  std::memcpy(&exponent, &shifted, sizeof exponent);
  const PackBits bits = (exponent << 52) + 0x3ff0000000000000;  // of 2^m
  Pack scale;
  std::memcpy(&scale, &bits, sizeof scale);
  return scale * q + (scale - 1.0);
}

/// log(x) and 1 / x of one argument.
struct PackLog {
  Pack log, inverse;
};

/// log(x) and 1/x together for normal positive x: one division, 1 / (f (f + 1)), serves the odd series in s = (f - 1) /
/// (f + 1) (see log) and 1/f. Relative errors below 6e-16 and 5e-16.
inline PackLog log_with_inverse(Pack x) {
  constexpr double ln2_high = 6.93147180369123816490e-01, ln2_low = 1.90821492927058770002e-10;
  PackBits bits;
  std::memcpy(&bits, &x, sizeof bits);
  constexpr std::int64_t offset = 0x3fe6a09e667f3bcd;  // of sqrt(1/2): moves the seam there
  const PackBits exponent = (bits - offset) >> 52, mantissa = bits - (exponent << 52);
  Pack fraction, scale;
  std::memcpy(&fraction, &mantissa, sizeof fraction);
  const PackBits scale_bits = (1023 - exponent) << 52;  // of 2^-m
  std::memcpy(&scale, &scale_bits, sizeof scale);
  const Pack m = __builtin_convertvector(exponent, PackLanes);
  const Pack joint = 1.0 / (fraction * (fraction + 1.0));
  const Pack f = fraction - 1.0, s = f * (fraction * joint), z = s * s, w = z * z;
  const Pack even = w * (w * (w * 1.531383769920937332e-01 + 2.222219843214978396e-01) + 3.999999999940941908e-01);
  const Pack odd = z * (w * (w * (w * 1.479819860510658591e-01 + 1.818357216161805012e-01) + 2.857142874366239149e-01) +
                        6.666666666666735130e-01);
  const Pack half_square = f * f * 0.5;
  return {m * ln2_high - ((half_square - (s * (half_square + even + odd) + m * ln2_low)) - f),
          (fraction + 1.0) * joint * scale};
}

inline Pack min(Pack a, Pack b) { return select(b < a, b, a); }  // a NaN in `a` stays

inline Pack absolute(Pack x) { return select(x < Pack{}, -x, x); }

/// tanh(z) = -expm1(-2|z|) / (2 + expm1(-2|z|)) with the sign of z, relative error below 1e-15 also near 0, and its
/// derivative 4 e / (1 + e)^2, e = exp(-2|z|), absolute error below 5e-16.
inline PackTanh tanh_with_slope(Pack z) {
  const Pack shrunk = expm1(-2.0 * min(absolute(z), broadcast(350.0)));  // NaN in z stays
  const Pack inverse = 1.0 / (2.0 + shrunk);
  const Pack value = -shrunk * inverse;
  return {select(z < Pack{}, -value, value), 4.0 * (1.0 + shrunk) * inverse * inverse};
}

/// The standard normal law; relative error of the density below 1e-15 z^2, absolute error of Phi below 3e-16; for z < 0
/// the relative error of Phi is below 1e-15 (1 + z^2).
///
/// Phi(-|z|) = exp(-z^2/2) E(x) / (2 (1 + 2x)), x = |z| / sqrt(2), E = (1 + 2x) exp(x^2) erfc(x): the form of Shepherd
/// and Laframboise (1981), Math. Comp. 36; E is a polynomial of degree 25 in t = (x - 3) / (x + 3), its Chebyshev
/// coefficients computed with 45 digits.
inline PackNormal normal_law(Pack z) {
  constexpr double even[] = {0x1.40c522d7e4987p+0,   -0x1.85a15c58aa4f5p-5,  -0x1.e88b803a4a882p-4,
                             -0x1.8574c40b69c35p-6,  0x1.ef1bdd0e5f35ep-10,  -0x1.b912639c959e8p-14,
                             0x1.4c228cebff26bp-18,  -0x1.885c3f0ffdd75p-21, 0x1.7dfec6a96b036p-22,
                             -0x1.2dabbf9db73e7p-23, 0x1.60bc9dbabf787p-25,  -0x1.1a5a9b696b6ecp-27,
                             0x1.cd731732d0e2ap-31};
  constexpr double odd[] = {-0x1.15c084bb9e8f3p-3,  0x1.098366a5b4701p-3,   0x1.17ca2877effa3p-4,
                            0x1.4b884e464afccp-9,   -0x1.98db5167542cbp-11, 0x1.065a3f8396e2dp-13,
                            -0x1.513c76f30b526p-16, 0x1.d22437cb4063bp-19,  -0x1.4b8d2346e5130p-21,
                            0x1.b9708369bb23ap-24,  -0x1.ddd3634fcc0b3p-27, 0x1.4a6f96cc5b7dcp-30,
                            -0x1.2fcc31ae14ed1p-35};
  constexpr double inverse_sqrt2 = 0.70710678118654752440, inverse_sqrt_2pi = 0.39894228040143267794;
  const Pack x = absolute(z) * inverse_sqrt2;
  // One division serves both 1 / (x + 3) and 1 / (1 + 2x).
  const Pack joint = 1.0 / ((x + 3.0) * (1.0 + 2.0 * x));
  const Pack t = (x - 3.0) * (1.0 + 2.0 * x) * joint, t2 = t * t;
  Pack a = broadcast(even[12]), b = broadcast(odd[12]);
  for (int c = 11; c >= 0; --c) {
    a = a * t2 + even[c];
    b = b * t2 + odd[c];
  }
  const Pack bell = exp(-0.5 * z * z);
  const Pack tail = 0.5 * bell * (a + b * t) * (x + 3.0) * joint;
  return {select(z < Pack{}, tail, 1.0 - tail), bell * inverse_sqrt_2pi};
}

}  // namespace mixrate
