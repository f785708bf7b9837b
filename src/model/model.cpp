#include "model/model.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "model/gate/logits.hpp"

namespace mixrate {

void Model::regression(const Matrix&, const MixingMeasure&, VectorRef) const {
  throw StudyError({}, "the family '" + std::string(family()) + "' has no regression function here",
                   "it is defined for regression mixtures of experts");
}

Matrix Model::log_weights(const Matrix& /*x*/, Index n, const MixingMeasure& g) const {
  return (g.log_weights().array() - g.log_total_mass()).matrix().transpose().replicate(n, 1);
}

Matrix Model::log_atoms(const Matrix&, const Matrix&, const MixingMeasure&) const {
  throw StudyError({}, fmt::format("the family '{}' has no densities of atoms", family()),
                   "its atoms make one mean together, not a mixture of laws",
                   "Use a mixture of densities, such as mixture-of-experts");
}

Matrix Model::log_joint(const Matrix& x, const Matrix& y, const MixingMeasure& g) const {
  Matrix out = log_atoms(x, y, g);
  out += log_weights(x, y.rows(), g);
  return out;
}

std::vector<int> Model::fitted_tree(Index k) const {
  return traits_.groups ? deal_leaves(k, *traits_.groups).parent : std::vector<int>{};
}

double Likelihood::value(const Vector& theta) {
  Vector gradient;
  return derivatives(theta, gradient, nullptr);
}

}  // namespace mixrate
