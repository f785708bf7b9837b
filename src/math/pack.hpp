// A pack of doubles as wide as the vector registers of the build's architecture level, and its exponential.
//
// The program is compiled without contraction (-ffp-contract=off), so that no compiler decides which products are
// fused: a * b of packs is a Product, and a sum with a Product is one fused multiply-add, by the rules of C++ and not
// by what happens to be inlined. A Product that is stored or passed on as a Pack is rounded.
#pragma once

#include <immintrin.h>

#include <cmath>
#include <cstdint>
#include <cstring>

namespace mixrate {

#if defined(__AVX512F__)
inline constexpr int pack_lanes = 8;
#elif defined(__AVX__)
inline constexpr int pack_lanes = 4;
#else
inline constexpr int pack_lanes = 2;
#endif

// GCC and Clang vector extensions: arithmetic and comparisons work lane by lane.
using PackLanes = double __attribute__((vector_size(sizeof(double) * pack_lanes)));
using PackBits = std::int64_t __attribute__((vector_size(sizeof(std::int64_t) * pack_lanes)));

struct Product;

/// pack_lanes doubles. Arithmetic is lane by lane; a number stands for a pack of copies.
struct Pack {
  PackLanes lanes;

  Pack() = default;
  Pack(PackLanes value) : lanes(value) {}             // NOLINT: a pack is its lanes
  Pack(double value) : lanes(value - PackLanes{}) {}  // NOLINT: numbers mix with packs as with each other
  inline Pack(const Product& product);                // NOLINT: a product is rounded where a pack is wanted
  double operator[](int lane) const { return lanes[lane]; }
  void set(int lane, double value) { lanes[lane] = value; }
};

/// a b, not rounded yet.
struct Product {
  Pack a, b;
};

/// All bits of a lane are set where a comparison holds, else none.
struct PackMask {
  PackBits bits;
};

inline Pack::Pack(const Product& product) : lanes(product.a.lanes * product.b.lanes) {}

inline Product operator*(Pack a, Pack b) { return {a, b}; }
inline Pack operator/(Pack a, Pack b) { return a.lanes / b.lanes; }
inline Pack operator+(Pack a, Pack b) { return a.lanes + b.lanes; }
inline Pack operator-(Pack a, Pack b) { return a.lanes - b.lanes; }
inline Pack operator-(Pack a) { return -a.lanes; }
inline Product operator-(const Product& p) { return {-p.a, p.b}; }

/// a b + c and c - a b, rounded once where the level has the instruction.
inline Pack fused_add(const Product& p, Pack c) {
#if defined(__AVX512F__)
  return _mm512_fmadd_pd(p.a.lanes, p.b.lanes, c.lanes);
#elif defined(__FMA__)
  return _mm256_fmadd_pd(p.a.lanes, p.b.lanes, c.lanes);
#else
  return p.a.lanes * p.b.lanes + c.lanes;
#endif
}
inline Pack fused_subtract_from(Pack c, const Product& p) {
#if defined(__AVX512F__)
  return _mm512_fnmadd_pd(p.a.lanes, p.b.lanes, c.lanes);
#elif defined(__FMA__)
  return _mm256_fnmadd_pd(p.a.lanes, p.b.lanes, c.lanes);
#else
  return c.lanes - p.a.lanes * p.b.lanes;
#endif
}

inline Pack operator+(const Product& p, Pack c) { return fused_add(p, c); }
inline Pack operator+(Pack c, const Product& p) { return fused_add(p, c); }
inline Pack operator+(const Product& p, const Product& q) { return fused_add(p, Pack(q)); }
inline Pack operator-(const Product& p, Pack c) { return fused_add(p, -c); }
inline Pack operator-(Pack c, const Product& p) { return fused_subtract_from(c, p); }
inline Pack operator-(const Product& p, const Product& q) { return fused_add(p, -Pack(q)); }
inline Pack& operator+=(Pack& a, Pack b) { return a = a + b; }
inline Pack& operator+=(Pack& a, const Product& p) { return a = a + p; }
inline Pack& operator-=(Pack& a, Pack b) { return a = a - b; }
inline Pack& operator-=(Pack& a, const Product& p) { return a = a - p; }
inline Pack& operator*=(Pack& a, Pack b) { return a = Pack(a * b); }

inline PackMask operator<(Pack a, Pack b) { return {a.lanes < b.lanes}; }
inline PackMask operator>(Pack a, Pack b) { return {a.lanes > b.lanes}; }
inline PackMask operator==(Pack a, Pack b) { return {a.lanes == b.lanes}; }
/// a where the mask holds, else b.
inline Pack select(PackMask mask, Pack a, Pack b) { return mask.bits ? a.lanes : b.lanes; }

/// Rows of one block: its buffers (a few columns of doubles) stay in the L1 cache.
inline constexpr int block_rows = 128;
static_assert(block_rows % pack_lanes == 0);

inline Pack load(const double* from) {
  Pack value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

inline void store(double* to, Pack value) { std::memcpy(to, &value, sizeof value); }

inline Pack broadcast(double value) { return value; }

/// Sum of the lanes, in a fixed tree order.
inline double horizontal_sum(Pack value) {
  double lanes[pack_lanes];
  std::memcpy(lanes, &value, sizeof value);
  for (int width = pack_lanes / 2; width > 0; width /= 2) {
    for (int i = 0; i < width; ++i) lanes[i] += lanes[i + width];
  }
  return lanes[0];
}

inline Pack max(Pack a, Pack b) { return select(a < b, b, a); }  // a NaN in `a` stays
inline Pack sqrt(Pack x) {
  for (int lane = 0; lane < pack_lanes; ++lane) x.lanes[lane] = std::sqrt(x.lanes[lane]);
  return x;
}

/// exp(x) for x <= 709; below -708 the result is exp(-708) ~ 3e-308. NaN stays NaN. Relative error below 4e-16.
///
/// Cody-Waite reduction x = m ln 2 + r, |r| <= ln(2)/2, then the Taylor polynomial of degree 13 (its truncation error
/// on that interval is 4e-18) by Estrin's scheme, and scaling by 2^m through the exponent bits.
inline Pack exp(Pack x) {
  constexpr double log2_e = 1.4426950408889634074;
  constexpr double ln2_high = 6.93147180369123816490e-01, ln2_low = 1.90821492927058770002e-10;
  constexpr double magic = 6755399441055744.0;  // 1.5 * 2^52: adding it rounds to an integer held in the low bits
  const Pack low = broadcast(-708.0);
  x = select(x < low, low, x);
  const Pack shifted = x * log2_e + magic;
  const Pack m = shifted - magic;
  Pack r = x - m * ln2_high;
  r = r - m * ln2_low;
  const Pack r2 = r * r, r4 = r2 * r2, r8 = r4 * r4;
  const Pack p01 = r + 1.0;
  const Pack p23 = r * (1.0 / 6) + 0.5;
  const Pack p45 = r * (1.0 / 120) + 1.0 / 24;
  const Pack p67 = r * (1.0 / 5040) + 1.0 / 720;
  const Pack p89 = r * (1.0 / 362880) + 1.0 / 40320;
  const Pack pab = r * (1.0 / 39916800) + 1.0 / 3628800;
  const Pack pcd = r * (1.0 / 6227020800.0) + 1.0 / 479001600;
  const Pack q0 = p23 * r2 + p01;
  const Pack q1 = p67 * r2 + p45;
  const Pack q2 = pab * r2 + p89;
  const Pack poly = (pcd * r4 + q2) * r8 + (q1 * r4 + q0);
  PackBits bits, exponent;
  std::memcpy(&bits, &poly, sizeof bits);
  std::memcpy(&exponent, &shifted, sizeof exponent);
  bits += exponent << 52;  // the low bits of `shifted` hold m; its own high bits are shifted out
  Pack result;
  std::memcpy(&result, &bits, sizeof result);
  return result;
}

/// log(x) for normal positive x; relative error below 3e-16. Not for 0, subnormal, negative or infinite x.
///
/// x = 2^m f, f in [sqrt(1/2), sqrt(2)); with s = (f - 1)/(f + 1) the rest is the odd series of atanh in s, as a
/// polynomial in s^2 with the coefficients of FreeBSD's e_log.c (minimax, error below 2^-58).
inline Pack log(Pack x) {
  constexpr double ln2_high = 6.93147180369123816490e-01, ln2_low = 1.90821492927058770002e-10;
  PackBits bits;
  std::memcpy(&bits, &x, sizeof bits);
  constexpr std::int64_t offset = 0x3fe6a09e667f3bcd;  // of sqrt(1/2): moves the seam there
  const PackBits shifted = bits - offset;
  const PackBits exponent = shifted >> 52;
  const PackBits mantissa = bits - (exponent << 52);
  Pack fraction;
  std::memcpy(&fraction, &mantissa, sizeof fraction);
  const Pack m = __builtin_convertvector(exponent, PackLanes);
  const Pack f = fraction - 1.0;
  const Pack s = f / (f + 2.0), z = s * s, w = z * z;
  const Pack even = w * (w * (w * 1.531383769920937332e-01 + 2.222219843214978396e-01) + 3.999999999940941908e-01);
  const Pack odd = z * (w * (w * (w * 1.479819860511658591e-01 + 1.818357216161805012e-01) + 2.857142874366239149e-01) +
                        6.666666666666735130e-01);
  const Pack half_square = f * f * 0.5;
  return m * ln2_high - ((half_square - (s * (half_square + even + odd) + m * ln2_low)) - f);
}

}  // namespace mixrate
