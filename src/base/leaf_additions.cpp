#include "base/leaf_additions.hpp"

namespace mixrate {

namespace {

std::vector<std::string>& all_added_leaves() {
  static std::vector<std::string> names;
  return names;
}

}  // namespace

const std::vector<std::string>& added_leaves() { return all_added_leaves(); }

void note_added_leaf(std::string_view list, std::string_view name) {
  all_added_leaves().push_back(std::string(list) + ": " + std::string(name));
}

}  // namespace mixrate
