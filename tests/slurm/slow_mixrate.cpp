// mixrate whose replicates take a while without using the CPU, so that there is time to disturb a run.
//
// MIXRATE_TEST_SLEEP_MS: milliseconds before each replicate.
#include <chrono>
#include <cstdlib>
#include <thread>

#include "drivers/program.hpp"

int main(int argc, char** argv) {
  mixrate::Hooks hooks;
  const char* text = std::getenv("MIXRATE_TEST_SLEEP_MS");
  const auto pause = std::chrono::milliseconds(text == nullptr ? 0 : std::atoi(text));
  if (pause.count() > 0)
    hooks.before_replicate = [=](const auto& /*cell*/, auto /*r*/) { std::this_thread::sleep_for(pause); };
  return mixrate::run_program(argc, argv, hooks);
}
