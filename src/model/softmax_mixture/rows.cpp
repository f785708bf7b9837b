#include "model/softmax_mixture/rows.hpp"

#include <algorithm>
#include <cmath>

#include "math/pack_functions.hpp"

namespace mixrate::softmax_rows {

namespace {

/// K atoms, known when compiled, so that a row stays in registers; 0: any number.
template <int K>
void add_rows(const Rows& rows, Index count, const double* scale, Sums& sums) {
  const Index k = K > 0 ? K : static_cast<Index>(sums.mass.size());
  Pack value = sums.value, lost = sums.lost;
  Pack mass[std::max(K, 1)] = {};
  for (int i = 0; i < K; ++i) mass[i] = sums.mass[static_cast<std::size_t>(i)];
  for (Index row = 0; row < count; row += pack_lanes) {
    const Pack n = load(rows.counts + row);
    const auto joint = [&](Index i) { return load(rows.exponentials + i * rows.stride + row) * scale[i]; };
    Pack density = joint(0);
    for (Index i = 1; i < k; ++i) density += joint(i);
    density = select(n == Pack{}, 1.0, density);
    const PackLog both = log_with_inverse(density);
    const Pack term = n * both.log - lost, sum = value + term;
    lost = (sum - value) - term;
    value = sum;
    const Pack factor = n * both.inverse;
    store(rows.factors + row, factor);
    for (Index i = 0; i < k; ++i) {
      const Pack r = joint(i) * factor;
      if (rows.responsibilities != nullptr) store(rows.responsibilities + i * rows.responsibilities_stride + row, r);
      if constexpr (K > 0)
        mass[i] += r;
      else
        sums.mass[static_cast<std::size_t>(i)] += r;
    }
  }
  sums.value = value;
  sums.lost = lost;
  for (int i = 0; i < K; ++i) sums.mass[static_cast<std::size_t>(i)] = mass[i];
}

}  // namespace

double exponentiate(double* column, double shift, Index rows, Index padded) {
  Pack sum = Pack{};
  Index row = 0;
  for (; row + pack_lanes <= rows; row += pack_lanes) {
    const Pack value = exp(load(column + row) - shift);
    store(column + row, value);
    sum += value;
  }
  double total = horizontal_sum(sum);
  for (; row < padded; ++row) {
    column[row] = row < rows ? std::exp(column[row] - shift) : 0.0;
    total += column[row];
  }
  return total;
}

Vector Sums::masses() const {
  Vector out(static_cast<Index>(mass.size()));
  for (Index i = 0; i < out.size(); ++i) out[i] = horizontal_sum(mass[static_cast<std::size_t>(i)]);
  return out;
}

void add(const Rows& rows, Index count, const Vector& scale, Sums& sums) {
  switch (scale.size()) {
    case 1:
      return add_rows<1>(rows, count, scale.data(), sums);
    case 2:
      return add_rows<2>(rows, count, scale.data(), sums);
    case 3:
      return add_rows<3>(rows, count, scale.data(), sums);
    case 4:
      return add_rows<4>(rows, count, scale.data(), sums);
    default:
      return add_rows<0>(rows, count, scale.data(), sums);
  }
}

}  // namespace mixrate::softmax_rows
