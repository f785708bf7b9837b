#include "model/model.hpp"

#include "base/error.hpp"

namespace mixrate {

void Model::regression(const Matrix&, const MixingMeasure&, VectorRef) const {
  throw StudyError({}, "the family '" + std::string(family()) + "' has no regression function here",
                   "it is defined for regression mixtures of experts");
}

}  // namespace mixrate
