#include "model/variation.hpp"

#include <cmath>

#include "base/options.hpp"

namespace mixrate {

std::shared_ptr<const Model> ModelRecipe::make() const {
  return family.make(Options(Node(Node::Table(options)), family.info));
}

MixingMeasure Variation::truth_at(double n) const {
  MixingMeasure moved = limit;
  moved.atoms() += std::pow(n, exponent) * drift;
  return moved;
}

}  // namespace mixrate
