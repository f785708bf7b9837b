// Measures and samples for the tests of moments.
#pragma once

#include <algorithm>
#include <cmath>

#include "math/line_measure.hpp"
#include "random/stream.hpp"

namespace mixrate {

inline Stream test_stream(std::uint32_t replicate) { return Stream({20260101, 7, replicate}, Purpose::test); }

/// `size` atoms in (low, high) at distance >= (high - low) / (4 size), in increasing order, weights >= 0.2 / size.
inline LineMeasure random_measure(Stream& stream, Index size, double low, double high) {
  LineMeasure measure{Vector(size), Vector(size)};
  for (Index i = 0; i < size; ++i) {
    const double cell = (high - low) / static_cast<double>(size);
    measure.atoms[i] = low + cell * (static_cast<double>(i) + 0.125 + 0.75 * sample_uniform(stream));
    measure.weights[i] = 0.25 + sample_uniform(stream);
  }
  measure.weights /= measure.weights.sum();
  return measure;
}

/// n draws of U + N(0, variance), U from the measure.
inline Vector sample_mixture(Stream& stream, const LineMeasure& measure, double variance, Index n) {
  Vector values(n);
  for (double& value : values) {
    value = measure.atoms[sample_index(stream, measure.weights)] + std::sqrt(variance) * sample_normal(stream);
  }
  return values;
}

/// m_1..m_order.
inline Vector moments_from_one(const LineMeasure& measure, Index order) {
  return moments_of(measure, order).tail(order);
}

}  // namespace mixrate
