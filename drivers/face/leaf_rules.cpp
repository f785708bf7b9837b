#include "drivers/face/leaf_rules.hpp"

#include <fmt/format.h>

#include <set>

#include "math/activation.hpp"
#include "model/expert_kinds.hpp"
#include "model/gate_kinds.hpp"

namespace mixrate {

void refuse_entry(std::string_view list, std::string_view name, const std::string& problem, const std::string& repair) {
  throw StudyError({}, fmt::format("'{}', added to the {}, {}", name, list, problem), "see the header of its type",
                   repair);
}

void check_gate(const GateKind& kind) {
  const auto refuse = [&](const std::string& problem, const std::string& repair) {
    refuse_entry("gates", kind.name, problem, repair);
  };
  check_entry("gates", kind);
  if (kind.prepare == nullptr) refuse("has no `prepare`", "Set `prepare`: it returns what makes the logits");
  if (kind.blocks == nullptr || kind.activity == nullptr || kind.density_part == nullptr)
    refuse("has a null pointer for `blocks`, `activity` or `density_part`", "Leave out what you do not change");
  for (const OptionSpec& option : kind.options) {
    if (!option.name.starts_with("gate_"))
      refuse(fmt::format("has the option '{}'", option.name), "Names of a gate's options begin with gate_");
    if (!std::holds_alternative<std::monostate>(option.fallback))
      refuse(fmt::format("has a default for the option '{}'", option.name),
             "Declare it with no_default, and ask options.given(name) in `prepare`");
  }
  for (const Index d : {Index{1}, Index{2}}) {
    std::set<std::string> names;
    for (const BlockSpec& block : kind.blocks(d)) {
      if (role_of(block.meaning) != BlockRole::gate)
        refuse(fmt::format("has the block '{}' with a meaning of experts", block.name),
               "Meanings of gates are gate_slope, gate_centre and gate_curvature");
      if (block.size < 1 || block.name.empty() || !names.insert(block.name).second)
        refuse(fmt::format("has a block '{}' of {} numbers", block.name, block.size),
               "Blocks have names that differ, and at least one number");
    }
  }
}

void check_expert(const ExpertKind& kind) {
  check_entry("experts", kind);
  const std::unique_ptr<Expert> expert = kind.make({1, default_activation});
  if (expert == nullptr || expert->channels().empty())
    refuse_entry("experts", kind.name, "has no channel", "Expert::channels gives at least one");
}

}  // namespace mixrate
