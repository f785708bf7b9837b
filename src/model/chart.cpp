#include "model/chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/text.hpp"
#include "model/charts.hpp"
#include "model/least_squares.hpp"

namespace mixrate {

namespace {

const Block* location_block(const AtomLayout& layout) {
  const Block* mean = layout.find_atom_block(Meaning::location);
  return mean != nullptr ? mean : layout.find_atom_block(Meaning::intercept);
}

/// Coordinates of expert blocks (gate blocks have theirs elsewhere), those before `end`; nullptr: all.
Index expert_width(const std::vector<Block>& blocks, const Block* end = nullptr) {
  Index width = 0;
  for (const Block& block : blocks) {
    if (&block == end) break;
    if (block.role == BlockRole::expert) width += block.size;
  }
  return width;
}

Vector unit_projection(const std::vector<double>& given, Index d, const Location& where) {
  if (given.empty()) return Vector::Unit(d, 0);
  Vector v = Eigen::Map<const Vector>(given.data(), static_cast<Index>(given.size()));
  if (v.size() != d) {
    throw StudyError(where, fmt::format("the projection has {} entries", v.size()), fmt::format("locations have {}", d),
                     "Give one number per coordinate");
  }
  if (!(v.norm() > 0.0)) throw StudyError(where, "the projection is 0", "atoms are ordered along it");
  return v / v.norm();
}

}  // namespace

Matrix ChartSpace::locations(const Vector& theta) const {
  return Eigen::Map<const Matrix, 0, Eigen::OuterStride<>>(theta.data() + location_at, d, k,
                                                           Eigen::OuterStride<>(stride));
}

void ChartSpace::set_locations(const Matrix& locations, Vector& theta) const {
  Eigen::Map<Matrix, 0, Eigen::OuterStride<>>(theta.data() + location_at, d, k, Eigen::OuterStride<>(stride)) =
      locations;
}

Vector ChartSpace::weights(const Vector& theta) const {
  if (log_ratios_at < 0) return fixed_weights;
  Vector logits = Vector::Zero(k);
  logits.head(k - 1) = theta.segment(log_ratios_at, k - 1);
  const Vector raised = (logits.array() - logits.maxCoeff()).exp();
  return raised / raised.sum();
}

ChartSpace chart_space(const Model& model, Likelihood& likelihood, const std::vector<double>& projection,
                       const Location& where) {
  const AtomLayout& layout = *model.layout();
  const Block* location = location_block(layout);
  if (location == nullptr) {
    throw StudyError(where, fmt::format("the family '{}' has no locations to order", model.family()),
                     "charts change the coordinates of means or intercepts");
  }
  if (!model.coordinates_follow_layout()) {
    throw StudyError(where,
                     fmt::format("charts do not know the coordinates of this model of family '{}'", model.family()),
                     "they are for mixtures, regression mixtures, and Gaussian lines and ridges");
  }
  ChartSpace space;
  space.dim = likelihood.dim();
  space.k = likelihood.num_atoms();
  if (const LeastSquares* squares = likelihood.least_squares()) {
    const AtomCoordinates experts = squares->expert_coordinates();
    space.location_at = experts.at;
    space.d = experts.size;
    space.stride = experts.stride;
  } else {
    space.d = location->size;
    space.stride = expert_width(layout.atom_blocks());
    const Index atoms_at = space.dim - expert_width(layout.common_blocks()) - space.k * space.stride;
    space.location_at = atoms_at + expert_width(layout.atom_blocks(), location);
    if (layout.has_atom_block(Meaning::variance) && layout.atom_block(Meaning::variance).size == 1)
      space.log_variance_at = atoms_at + expert_width(layout.atom_blocks(), &layout.atom_block(Meaning::variance));
  }
  if (!model.is_gated()) {
    if (model.weights_free()) {
      space.log_ratios_at = 0;
    } else {
      space.fixed_weights = likelihood.unpack(Vector::Zero(space.dim)).weights();
      space.fixed_weights /= space.fixed_weights.sum();
    }
  }
  space.projection = unit_projection(projection, space.d, where);
  return space;
}

const ChartEntry& find_chart(std::string_view name, const Location& where) {
  std::vector<std::string_view> names;
  for (const ChartEntry& entry : charts()) {
    if (entry.info.name == name) return entry;
    names.push_back(entry.info.name);
  }
  throw StudyError(where, fmt::format("there is no chart '{}'", name), fmt::format("known: {}", join(names)),
                   did_you_mean(name, names));
}

MixingMeasure ordered_along(const MixingMeasure& g, const Likelihood& likelihood, const ChartSpace& space) {
  const Vector heights = space.locations(likelihood.pack(g)).transpose() * space.projection;
  std::vector<Index> order(static_cast<std::size_t>(g.size()));
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return heights[a] < heights[b]; });
  return g.permuted(order);
}

}  // namespace mixrate
