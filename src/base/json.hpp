// JSON as a front end of the configuration tree.
#pragma once

#include <string>

#include "base/node.hpp"

namespace mixrate {

/// Read a JSON file into a tree; every node carries the file as its location (JSON values have no line numbers here).
/// Throws FileError if the file cannot be read, and StudyError with line and column if it is not JSON.
Node read_json(const std::string& path);

/// The same from text; `name` is used in messages.
Node parse_json(const std::string& text, const std::string& name);

/// The same for one message of another program: keys that appear twice are refused, and depth before anything is kept.
Node parse_message(const std::string& text, const std::string& name);

/// A tree as JSON on one line, numbers with the digits that read back to the same double. Numbers that are not finite
/// and absent values become null.
std::string json_text(const Node& node);

}  // namespace mixrate
