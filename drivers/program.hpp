// The program as a function, so that tests can put faults into it.
#pragma once

#include <cstdint>
#include <functional>

#include "base/error.hpp"
#include "experiment/record/record.hpp"

namespace mixrate {

/// Where a test may step in. The program itself leaves them empty.
struct Hooks {
  /// Called by a worker before it computes replicate r of a cell; whatever it does, it does to the worker.
  std::function<void(const CellInfo& cell, std::uint32_t r)> before_replicate;
};

/// Parse the command line, do what it asks, print what went wrong. Returns the exit code of the process.
int run_program(int argc, char** argv, const Hooks& hooks);

}  // namespace mixrate
