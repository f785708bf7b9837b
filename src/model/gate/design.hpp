// The gate of a family as its options describe it: its kind, its share of the layout, its tree and its gauge.
#pragma once

#include "base/options.hpp"
#include "model/gate/logits.hpp"

namespace mixrate {

/// Whether options have a default. none: what was resolved before the options existed means the same.
enum class GateDefaults { written, none };

/// What a gate is for: weights of a mixture, which sum to 1, or activities of a regression, which need not.
enum class GateUse { weights, activities };

/// The options `gate`, `gate_activation` and `groups`.
std::vector<OptionSpec> gate_options(GateDefaults defaults, GateUse use);

/// A gate of d covariates. Immutable.
struct GateDesign {
  Index d = 1;
  GateKind kind;
  std::string_view activation;
  MakeLogits make_logits;
  Index groups = 1;  // of a fit; the tree of a truth is in its measure

  [[nodiscard]] std::unique_ptr<GateLogits> logits(const GateTree& tree) const { return make_logits(tree); }
  [[nodiscard]] std::unique_ptr<GateActivity> activity(const GateTree& tree) const;
  [[nodiscard]] GateTree fit_tree(Index k) const { return deal_leaves(k, kind.is_tree() ? groups : 1); }
  /// Coordinates of a fit of k atoms, and how many of them no data can tell: the scale of logits over a temperature,
  /// unless an activation stands in its way; all of them when there is one atom.
  [[nodiscard]] Index num_coordinates(Index k) const { return num_coordinates(*logits(fit_tree(k))); }
  [[nodiscard]] Index num_coordinates(const GateLogits& logits) const;
  [[nodiscard]] Index num_redundant(Index k) const;
  /// See Model::require_atoms and Model::fit_content.
  void require_atoms(Index k) const;
  [[nodiscard]] std::uint64_t fit_content() const;
  /// The representative: atoms in the order of the tree, pinned gate parameters 0, and the sign of reflected slopes.
  [[nodiscard]] MixingMeasure canonical(const MixingMeasure& g) const;
};

/// See ModelTraits::groups.
inline std::optional<Index> fitted_groups(const GateDesign& gate) {
  return gate.kind.is_tree() ? std::optional<Index>(gate.groups) : std::nullopt;
}

/// Reads the options above. Throws StudyError at an option that has no meaning for the gate.
GateDesign read_gate(const Options& options, Index d);

/// The gate of weights that do not depend on x: a family that has no other gate reads no options of one.
GateDesign constant_weights(const Options& options, Index d);

/// The blocks of a gate: of an atom, common to all atoms, and of a group.
inline std::vector<BlockSpec> atom_gate_blocks(const GateDesign& gate) { return gate.kind.blocks(gate.d); }
std::vector<BlockSpec> common_gate_blocks(const GateDesign& gate);
std::vector<BlockSpec> group_gate_blocks(const GateDesign& gate);

/// The text of an option, or what it is where it is not given.
std::string text_or(const Options& options, std::string_view name, std::string_view fallback);

/// Throw StudyError at `option` if it was given though it has no meaning here.
void refuse_unless(const Options& options, std::string_view option, bool has_meaning, const std::string& why);

/// The names of a list of parts.
template <class Parts>
std::vector<std::string_view> names_of(const Parts& parts) {
  std::vector<std::string_view> out;
  out.reserve(std::size(parts));
  for (const auto& candidate : parts) out.push_back(candidate.name);
  return out;
}

}  // namespace mixrate
