// What the tests of the dispatcher share.
#pragma once

#include <cstdint>
#include <vector>

#include "experiment/schedule/dispatcher.hpp"

namespace mixrate::test {

using Commands = std::vector<DispatchCommand>;

// Linear congruential numbers: the tests need arbitrary, repeatable choices, no statistics.
struct Choice {
  std::uint64_t state;
  std::size_t below(std::size_t n) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state >> 33) % n;
  }
  double uniform() { return static_cast<double>(below(1u << 20)) / (1u << 20); }
};

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

template <class Command>
std::vector<Command> all_of(const Commands& commands) {
  std::vector<Command> out;
  for (const auto& command : commands) {
    if (const auto* found = std::get_if<Command>(&command)) out.push_back(*found);
  }
  return out;
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
