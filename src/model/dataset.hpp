// One data set: observations are rows.
#pragma once

#include "base/types.hpp"

namespace mixrate {

/// x: n x d covariates (d = 0 for plain mixtures); y: n x q responses.
struct Dataset {
  Matrix x;
  Matrix y;
  [[nodiscard]] Index size() const { return y.rows(); }
};

}  // namespace mixrate
