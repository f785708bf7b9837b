// What an entry must have to be of use, asked when another program adds it: an omission would show in the middle of a
// study, or as a crash.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/leaf_additions.hpp"

namespace mixrate {

struct ExpertKind;
struct GateKind;

/// Throws StudyError: the entry `name` of `list` lacks something.
[[noreturn]] void refuse_entry(std::string_view list, std::string_view name, const std::string& problem,
                               const std::string& repair);

/// Its name is there, and it can be made.
template <class Entry>
void check_entry(std::string_view list, const Entry& entry) {
  const std::string_view name = leaf_name(entry);
  if (name.empty()) refuse_entry(list, name, "has no name", "Set `name`: studies call it so");
  if constexpr (requires { entry.make; })
    if (entry.make == nullptr) refuse_entry(list, name, "has no `make`", "Set `make`: a function that makes one");
  if constexpr (requires { entry.apply; })
    if (entry.apply == nullptr || entry.inverse == nullptr)
      refuse_entry(list, name, "has no `apply` or no `inverse`", "Set both");
  if constexpr (requires { entry.holds; })
    if (entry.holds == nullptr || entry.predictions == nullptr)
      refuse_entry(list, name, "has no `holds` or no `predictions`", "Set both");
  if constexpr (requires { entry.local_exponent; })
    if (!(entry.local_exponent > 0.0))
      refuse_entry(list, name, "has no positive local exponent", "Set `local_exponent`: 1 if it grows with the error");
}

/// A gate: its functions are there; its options have names that begin with gate_ and no defaults; its blocks are of
/// gates.
void check_gate(const GateKind& kind);
/// An expert: it has channels.
void check_expert(const ExpertKind& kind);

}  // namespace mixrate
