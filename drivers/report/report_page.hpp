// The page of a report: one HTML file that needs nothing else.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace mixrate {

/// The page with its styles, scripts, libraries and licences around the data. No character '<' stands in the data, so
/// that nothing in them ends the block or begins a tag; bytes that are no UTF-8 are replaced.
std::string report_page(const nlohmann::ordered_json& data);

}  // namespace mixrate
