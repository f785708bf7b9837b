#include "model/model.hpp"

#include "base/error.hpp"

namespace mixrate {

void Model::regression(const Matrix&, const MixingMeasure&, VectorRef) const {
  throw StudyError({}, "the family '" + std::string(family()) + "' has no regression function here",
                   "it is defined for regression mixtures of experts");
}

Matrix Model::log_weights(const Matrix& /*x*/, Index n, const MixingMeasure& g) const {
  return (g.log_weights().array() - g.log_total_mass()).matrix().transpose().replicate(n, 1);
}

}  // namespace mixrate
