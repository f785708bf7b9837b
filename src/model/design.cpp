// Covariates.
#include "base/error.hpp"
#include "model/scenario.hpp"

namespace mixrate {

Matrix draw_design(const Design& design, Index n, Stream& stream) {
  MIXRATE_EXPECT(n >= 0 && design.dim >= 0, "a design needs n >= 0 and dim >= 0");
  if (design.law == Design::Law::none) {
    MIXRATE_EXPECT(design.dim == 0, "a design without covariates has dim = 0");
    return Matrix(n, 0);
  }
  MIXRATE_EXPECT(design.law == Design::Law::normal || design.lower < design.upper, "a design needs lower < upper");
  MIXRATE_EXPECT(design.law != Design::Law::equispaced || design.dim == 1, "an equispaced design needs dim = 1");
  const double span = design.upper - design.lower;
  Matrix x(n, design.dim);
  for (Index row = 0; row < n; ++row) {
    for (Index c = 0; c < design.dim; ++c) {
      switch (design.law) {
        case Design::Law::uniform:
          x(row, c) = design.lower + span * sample_uniform(stream);
          break;
        case Design::Law::normal:
          x(row, c) = sample_normal(stream);
          break;
        default:  // equispaced: both ends included; a single point lies in the middle
          x(row, c) = n == 1 ? 0.5 * (design.lower + design.upper)
                             : design.lower + span * static_cast<double>(row) / static_cast<double>(n - 1);
      }
    }
  }
  return x;
}

}  // namespace mixrate
