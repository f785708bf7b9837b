// Logarithms of sums of exponentials.
#pragma once

#include "base/types.hpp"

namespace mixrate {

/// out[row] = log sum_i exp(joint(row, i)), without overflow.
void log_sum_exp_rows(const Matrix& joint, VectorRef out);

}  // namespace mixrate
