// Models from options.
#pragma once

#include <memory>
#include <string>

#include "base/options.hpp"
#include "model/probe.hpp"

namespace mixrate::testing_tools {

using mixrate::random_measure;

inline std::shared_ptr<const Model> build(const FamilyEntry& family, Node::Table options) {
  return family.make(Options(Node(std::move(options)), family.info));
}
inline Node text(const char* value) { return Node(std::string(value)); }
inline Node integer(std::int64_t value) { return Node(value); }

}  // namespace mixrate::testing_tools
