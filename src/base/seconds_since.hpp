// How long something takes by the clock.
#pragma once

#include <chrono>

namespace mixrate {

inline double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace mixrate
