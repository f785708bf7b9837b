#include "store/plain_names.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/quote.hpp"

namespace mixrate {

void require_plain_name(const std::string& name, const std::string& path) {
  if (find_control(name) == std::string::npos) return;
  throw FileError(path, fmt::format("a name in it holds a control character: '{}'", name),
                  "this program writes no such names",
                  "Ask whoever made it, or run the study again under another name");
}

void require_plain_names(const CellInfo& info, const std::string& path) {
  for (const std::string* name : {&info.id, &info.scenario, &info.family, &info.estimator, &info.start, &info.axis})
    require_plain_name(*name, path);
  for (const auto* columns : {&info.columns, &info.estimate_columns})
    for (const std::string& name : *columns) require_plain_name(name, path);
}

void require_plain_names(const Provenance& facts, const std::string& path) {
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  for (const auto& [name, value] : facts) {
    if (!name.empty() && name.find_first_not_of(allowed) == std::string::npos) continue;
    throw FileError(path, fmt::format("a fact about a run has an impossible name: '{}'", name),
                    "this program writes no such names", "Ask whoever made it, or run the study again");
  }
}

}  // namespace mixrate
