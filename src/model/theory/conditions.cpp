#include "model/theory/conditions.hpp"

#include <fmt/format.h>

#include "measure/rbar.hpp"

namespace mixrate {

namespace {

/// Whether two atoms agree in all blocks but the gate's.
bool same_expert(const MixingMeasure& g, Index i, Index j) {
  for (const Block& block : g.layout().atom_blocks()) {
    if (block.role == BlockRole::gate) continue;
    if (g.block(i, block) != g.block(j, block)) return false;
  }
  return true;
}

}  // namespace

bool has_distinct_atoms(const TruthView& view) {
  const MixingMeasure& g = view.truth;
  if (!g.log_weights().allFinite() || !g.atoms().allFinite()) return false;
  for (Index i = 0; i < g.size(); ++i)
    for (Index j = 0; j < i; ++j)
      if (same_expert(g, i, j)) return false;
  return true;
}

bool has_moving_gate(const TruthView& view) {
  const MixingMeasure& g = view.truth;
  if (!g.layout().has_atom_block(Meaning::gate_slope)) return false;
  const Block& slope = g.layout().atom_block(Meaning::gate_slope);
  for (Index i = 1; i < g.size(); ++i)
    if (g.block(i, slope) != g.block(0, slope)) return true;
  return g.size() == 1;  // a fit of more atoms has gates that the data decide
}

bool has_moving_experts(const TruthView& view) {
  const MixingMeasure& g = view.truth;
  if (!g.layout().has_atom_block(Meaning::slope)) return false;
  const Block& slope = g.layout().atom_block(Meaning::slope);
  for (Index i = 0; i < g.size(); ++i)
    if (g.block(i, slope).isZero(0.0)) return false;
  return true;
}

bool is_independent_activation(std::string_view name) { return name == "tanh" || name == "sigmoid" || name == "gelu"; }

bool has_independent_ridges(const TruthView& view) {
  const std::optional<Composition>& parts = view.model.composition();
  return parts && parts->expert == "ridge" && is_independent_activation(parts->activation) && has_moving_experts(view);
}

bool is_expert_mixture(const TruthView& view) { return !response_of(view).empty(); }

bool is_regression_mixture(const TruthView& view) { return view.model.composition() && response_of(view).empty(); }

std::string_view gate_of(const TruthView& view) {
  return view.model.composition() ? view.model.composition()->gate : std::string_view();
}
std::string_view expert_of(const TruthView& view) {
  return view.model.composition() ? view.model.composition()->expert : std::string_view();
}
std::string_view response_of(const TruthView& view) {
  return view.model.composition() ? view.model.composition()->response : std::string_view();
}

void add_density_rates(const std::string& source, std::vector<Prediction>& out) {
  out.push_back({"hellinger", 0, -0.5, source});
  out.push_back({"total-variation", 0, -0.5, source});
  out.push_back({"kl", 0, -1.0, source + " (square of the Hellinger rate)"});
}

void add_regular_rates(const TruthView& view, const std::string& source, std::vector<Prediction>& out) {
  const Index k0 = view.k0();
  for (const char* column :
       {"voronoi-exact", "voronoi-over", "blocks.single.*", "blocks.common.*", "max-atom", "wasserstein-1", "merged.*"})
    out.push_back({column, k0, -0.5, source});
  const bool moves_mass = view.model.weights_free() && k0 > 1;
  for (const char* column : {"blocks.mass", "weight-error"})
    if (moves_mass) out.push_back({column, k0, -0.5, source});
  // W_2 pays for a misplaced mass m over a fixed distance with sqrt(m)
  out.push_back({"wasserstein-2", k0, moves_mass ? -0.25 : -0.5,
                 moves_mass ? "free weights: W_2 is the square root of the mass error" : source});
}

void add_over_rates(const TruthView& view, const std::string& source, Index most, std::vector<Prediction>& out) {
  const AtomLayout& layout = *view.model.layout();
  for (Index extra = 1; extra <= most; ++extra) {
    const Index k = view.k0() + extra, m = extra + 1;
    const std::string in_cell = source + (m == 2 ? "" : fmt::format(", {} atoms in a cell", m));
    for (const char* column : {"blocks.single.*", "voronoi-over", "merged.*"}) out.push_back({column, k, -0.5, source});
    if (view.k0() > 1) out.push_back({"blocks.mass", k, -0.5, source});  // of a single cell it is 1
    for (const Block& block : layout.atom_blocks()) {
      const double power = block_power(static_cast<int>(m), layout.singularity(), block.order);
      out.push_back({"blocks.over." + block.name, k, -0.5 / power, in_cell});
    }
  }
}

}  // namespace mixrate
