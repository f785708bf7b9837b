// What the tests of the dispatcher share.
#pragma once

#include <cstdint>
#include <vector>

#include "experiment/dispatcher.hpp"

namespace mixrate::test {

using Commands = std::vector<DispatchCommand>;

inline std::vector<Assign> assigns(const Commands& commands) {
  std::vector<Assign> out;
  for (const auto& command : commands) {
    if (const auto* assign = std::get_if<Assign>(&command)) out.push_back(*assign);
  }
  return out;
}

inline int count_dismissals(const Commands& commands) {
  int count = 0;
  for (const auto& command : commands) count += std::holds_alternative<Dismiss>(command);
  return count;
}

inline const Finish* finish_of(const Commands& commands) {
  for (const auto& command : commands) {
    if (const auto* finish = std::get_if<Finish>(&command)) return finish;
  }
  return nullptr;
}

inline DispatchCell cell_of(std::uint32_t count, double cost_s, double weight = 1.0) {
  return DispatchCell{{{0, count}}, cost_s, weight};
}

inline BatchDone done(const Assign& a, double seconds) { return {a.worker, a.cell, a.first, a.count, seconds}; }

}  // namespace mixrate::test
