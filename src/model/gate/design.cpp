#include "model/gate/design.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "math/activations.hpp"
#include "model/gate/activity.hpp"
#include "model/gate/canonical.hpp"
#include "model/gate_kinds.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

constexpr std::string_view default_gate = "softmax";
constexpr std::int64_t default_groups = 2;

/// Kinds that go with this use.
std::vector<GateKind> usable_kinds(GateUse use) {
  std::vector<GateKind> out(gate_kinds().begin(), gate_kinds().end());
  std::erase_if(
      out, [use](const GateKind& kind) { return use == GateUse::weights ? !kind.is_normalised : !kind.moves_with_x; });
  return out;
}

/// What the kinds are, one after the other. It lives as long as the program, as option texts do.
std::string_view gate_help(GateUse use) {
  const auto write = [](GateUse of) {
    std::string out = of == GateUse::weights ? "weights:" : "activities:";
    for (const GateKind& kind : usable_kinds(of)) out += fmt::format(" {}: {};", kind.name, kind.summary);
    out.pop_back();
    return out;
  };
  static const std::string weights = write(GateUse::weights), activities = write(GateUse::activities);
  return use == GateUse::weights ? weights : activities;
}

// Two atoms under a phi with phi(z) + phi(-z) constant: slopes (u, v) and (-v, -u) give one gate. Representative: the
// first coordinate of u + v that is not 0 is positive.
void fix_reflection(MixingMeasure& g, Index d) {
  auto slopes = g.atoms().topRows(d);
  for (Index a = 0; a < d; ++a) {
    const double sum = slopes(a, 0) + slopes(a, 1);
    if (sum == 0.0) continue;
    if (sum < 0.0) {
      const Vector first = slopes.col(0);
      slopes.col(0) = -slopes.col(1);
      slopes.col(1) = -first;
    }
    return;
  }
}

/// The options that kinds of gates bring, each once.
std::vector<OptionSpec> own_options() {
  std::vector<OptionSpec> out;
  for (const GateKind& kind : gate_kinds()) {
    for (const OptionSpec& option : kind.options) {
      const bool is_known =
          std::any_of(out.begin(), out.end(), [&](const OptionSpec& o) { return o.name == option.name; });
      if (!is_known) out.push_back(option);
    }
  }
  return out;
}

bool has_option(const GateKind& kind, std::string_view name) {
  return std::any_of(kind.options.begin(), kind.options.end(), [&](const OptionSpec& o) { return o.name == name; });
}

}  // namespace

std::vector<BlockSpec> slope_blocks(Index d) { return {{"gate_slope", d, Meaning::gate_slope}}; }

std::string text_or(const Options& options, std::string_view name, std::string_view fallback) {
  return options.given(name) ? options.text(name) : std::string(fallback);
}

void refuse_unless(const Options& options, std::string_view option, bool has_meaning, const std::string& why) {
  if (has_meaning || !options.given(option)) return;
  throw StudyError(options.where(option), fmt::format("'{}' has no meaning here", option), why, "Drop it");
}

std::vector<OptionSpec> gate_options(GateDefaults defaults, GateUse use) {
  const std::vector<std::string_view> kinds = names_of(usable_kinds(use)), phi = names_of(activations());
  std::vector<OptionSpec> out = {
      choice_option("gate", default_gate, kinds, gate_help(use)),
      choice_option("gate_activation", default_activation, phi, "phi of the gate dense-to-sparse-activation"),
      integer_option(
          "groups", default_groups, {1, 1000},
          "hierarchical: groups of a fit; its k leaves are dealt out evenly, the first groups get one more")};
  if (defaults == GateDefaults::none) {
    for (OptionSpec& option : out) option.fallback = std::monostate{};
  }
  for (OptionSpec& option : own_options()) out.push_back(std::move(option));
  return out;
}

GateDesign read_gate(const Options& options, Index d) {
  const std::string name = text_or(options, "gate", default_gate);
  const auto kind = std::find_if(gate_kinds().begin(), gate_kinds().end(),
                                 [&name](const GateKind& candidate) { return candidate.name == name; });
  MIXRATE_EXPECT(kind != gate_kinds().end(), "options check the names of parts");
  refuse_unless(options, "gate_activation", kind->has_activation, fmt::format("the gate is {}", kind->name));
  refuse_unless(options, "groups", kind->is_tree(), fmt::format("the gate is {}", kind->name));
  for (const OptionSpec& option : own_options())
    refuse_unless(options, option.name, has_option(*kind, option.name), fmt::format("the gate is {}", kind->name));
  GateDesign gate;
  gate.d = d;
  gate.kind = *kind;
  gate.make_logits = kind->prepare(options, d);
  gate.activation = find_activation(text_or(options, "gate_activation", default_activation)).name;
  gate.groups = static_cast<Index>(options.given("groups") ? options.integer("groups") : default_groups);
  return gate;
}

GateDesign constant_weights(const Options& options, Index d) {
  GateDesign gate;
  gate.d = d;
  gate.kind = constant_gate_kind();
  gate.make_logits = gate.kind.prepare(options, d);
  gate.activation = find_activation(default_activation).name;
  return gate;
}

std::vector<BlockSpec> common_gate_blocks(const GateDesign& gate) {
  if (!gate.kind.has_temperature) return {};
  return {{"temperature", 1, Meaning::temperature}};
}

std::vector<BlockSpec> group_gate_blocks(const GateDesign& gate) {
  if (!gate.kind.is_tree()) return {};
  return slope_blocks(gate.d);
}

std::unique_ptr<GateActivity> GateDesign::activity(const GateTree& tree) const { return kind.activity(tree); }

Index GateDesign::num_coordinates(const GateLogits& logits) const {
  Index out = 0;
  for (const Channel& channel : logits.channels()) out += basis_width(channel.basis, d);
  return out;
}

Index GateDesign::num_redundant(Index k) const {
  if (k == 1 && kind.is_normalised) return num_coordinates(k);
  const bool is_scaled = kind.has_temperature && (!kind.has_activation || find_activation(activation).is_homogeneous);
  return (is_scaled ? 1 : 0) + (kind.redundant != nullptr ? kind.redundant(k, d) : 0);
}

void GateDesign::require_atoms(Index k) const {
  if (!kind.is_tree()) static_cast<void>(logits(fit_tree(k)));  // refuses what it cannot be
  if (!kind.is_tree() || k >= groups) return;
  throw StudyError({}, fmt::format("k = {} leaves under {} groups leave a branch empty", k, groups),
                   "every group of a hierarchical gate needs an expert", "Fit more atoms or fewer groups");
}

std::uint64_t GateDesign::fit_content() const {
  return kind.is_tree() ? ContentHash().add("groups").add(static_cast<std::uint64_t>(groups)).value() : 0;
}

MixingMeasure GateDesign::canonical(const MixingMeasure& g) const {
  MixingMeasure out = g;
  if (kind.has_activation && out.size() == 2 && find_activation(activation).is_reflective) fix_reflection(out, d);
  out = in_tree_order(out);
  if (!kind.moves_with_x) out.log_weights().array() -= double{out.log_total_mass()};
  return kind.gauge == GateGauge::none ? out : pinned(out, tree_of(out), kind.gauge);
}

}  // namespace mixrate
