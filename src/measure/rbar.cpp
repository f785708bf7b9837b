#include "measure/rbar.hpp"

#include "base/error.hpp"

namespace mixrate {

double rbar(int m, Singularity singularity) {
  MIXRATE_EXPECT(m >= 1, "a cell with an exponent holds at least one atom");
  if (m == 1) return 1.0;
  return singularity == Singularity::strong ? 2.0 : 2.0 * m;
}

double block_power(int m, Singularity singularity, BlockOrder order) {
  const double r = rbar(m, singularity);
  const bool halved = m > 1 && singularity != Singularity::strong && order == BlockOrder::second;
  return halved ? 0.5 * r : r;
}

}  // namespace mixrate
