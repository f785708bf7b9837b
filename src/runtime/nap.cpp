#include "runtime/nap.hpp"

#include <sched.h>

#include <chrono>
#include <thread>

namespace mixrate {

void Nap::wait() {
  constexpr int num_yields = 50, num_short = 10, num_middle = 20;
  if (count_ < num_yields) {
    sched_yield();
  } else {
    const int longer = count_ - num_yields;
    const int microseconds = longer < num_short ? 20 : longer < num_short + num_middle ? 100 : 1000;
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
  }
  if (count_ < num_yields + num_short + num_middle) ++count_;
}

}  // namespace mixrate
