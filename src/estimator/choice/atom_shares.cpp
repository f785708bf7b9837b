#include "estimator/choice/atom_shares.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "measure/dendrogram.hpp"

namespace mixrate {

namespace {

bool has_gate(const AtomLayout& layout) { return layout.has_atom_block(Meaning::gate_slope); }

}  // namespace

bool is_mergeable(const Model& model) {
  const AtomLayout& layout = *model.layout();
  const bool is_gated_gaussian = model.gaussian_experts() != nullptr && model.gaussian_experts()->phi == nullptr;
  const bool is_mixture = model.gaussian_atoms() != nullptr;
  const bool is_plain_gate = layout.group_blocks().empty() && (is_mixture || layout.common_width() == 0);
  return is_plain_gate && (is_gated_gaussian || is_mixture);
}

void require_mergeable(const Model& model, const char* estimator) {
  if (is_mergeable(model)) return;
  throw StudyError(
      {}, fmt::format("`{}` is for Gaussian mixtures and linear Gaussian experts under a soft-max gate", estimator),
      fmt::format("the family is '{}'", model.family()));
}

AtomShares occupancies(const Model& model, const Dataset& data, const MixingMeasure& g) {
  if (!has_gate(g.layout())) return weight_shares(g);
  const Matrix gates = model.log_weights(data.x, data.size(), g).array().exp();
  const bool is_weighted = data.has_weights();
  const double n = data.num_observations();
  const Matrix counted = is_weighted ? Matrix(data.weights.asDiagonal() * gates) : gates;
  AtomShares out{counted.colwise().mean().transpose(), Matrix(data.x.cols(), g.size())};
  if (is_weighted) out.mass = counted.colwise().sum().transpose() / n;
  Matrix tilde(data.size(), data.x.cols() + 1);
  tilde << Vector::Ones(data.size()), data.x;
  const Vector mean =
      is_weighted ? Vector(data.x.transpose() * data.weights / n) : Vector(data.x.colwise().mean().transpose());
  for (Index i = 0; i < g.size(); ++i) {
    // An atom whose gate is shut everywhere has no centre of its own, and no mass that could be divided by.
    constexpr double shut = 1e-280;
    const double total = counted.col(i).sum();
    if (total > shut)
      out.centre.col(i) = data.x.transpose() * counted.col(i) / total;
    else
      out.centre.col(i) = mean;
    out.gram.emplace_back(tilde.transpose() * counted.col(i).asDiagonal() * tilde / n);
    out.mass[i] = std::max(double{out.mass[i]}, shut);
  }
  return out;
}

}  // namespace mixrate
