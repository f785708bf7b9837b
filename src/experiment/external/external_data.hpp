// Data sets that a program of the user draws.
#pragma once

#include <memory>

#include "base/node.hpp"
#include "experiment/external/command.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// The family of a scenario whose data come from a program.
inline constexpr std::string_view outside_family = "external";

/// Options of such a scenario beside those of the model.
LeafInfo external_data_info();

/// The table without the keys that say how the data are drawn, and with the family that the key `of` names.
Node inside_table(const Node& table);
/// These keys alone, every default and the hashes of files written out.
Node outside_options(const Node& table);
/// Who draws the data; from what outside_options says.
std::shared_ptr<const OutsideLaw> make_external_data(const Node& options);
/// The program behind data that make_external_data has made; nullptr: there is none.
const ExternalCommand* program_of(const OutsideLaw& law);

}  // namespace mixrate
