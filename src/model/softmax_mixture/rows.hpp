// The row-wise part of a softmax mixture's EM iteration, on packs of rows.
#pragma once

#include <vector>

#include "base/types.hpp"
#include "math/pack.hpp"

namespace mixrate::softmax_rows {

inline constexpr double safe_logit = 600.0;  // exponentials of -2 safe_logit are 0, those of -safe_logit are not

/// exp(logit - shift) of rows [0, rows) in place, 0 up to `padded` (a multiple of the pack); returns their sum.
double exponentiate(double* column, double shift, Index rows, Index padded);

/// What is summed over the rows: sum_j N_j log pi_j, compensated ("did it fall?" is asked at 1e-13), and n_k.
struct Sums {
  explicit Sums(Index k) : mass(static_cast<std::size_t>(k), Pack{}) {}
  [[nodiscard]] double log_likelihood() const { return horizontal_sum(value); }
  [[nodiscard]] Vector masses() const;
  Pack value = Pack{}, lost = Pack{};
  std::vector<Pack> mass;
};

/// Some rows: counts N_j; exponentials e_jk (column i at + i stride); where to write N_j / pi_j; and, unless null,
/// where to write N_j r_jk.
struct Rows {
  const double* counts;
  const double* exponentials;
  Index stride;
  double* factors;
  double* responsibilities;
  Index responsibilities_stride;
};

/// pi_j = sum_k scale_k e_jk, r_jk = scale_k e_jk / pi_j, for `count` rows (a multiple of the pack). Rows without draws
/// give 0.
void add(const Rows& rows, Index count, const Vector& scale, Sums& sums);

}  // namespace mixrate::softmax_rows
