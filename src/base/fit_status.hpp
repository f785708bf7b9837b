// How a fit ended: the one thing that records, tables and estimators all say of it.
#pragma once

#include <cstdint>
#include <string_view>

namespace mixrate {

/// How an iteration ended. Stored as one byte; values are part of the file format, never renumber.
enum class FitStatus : std::uint8_t {
  pending = 0,        // not run yet
  converged = 1,      // the estimator's own stop rule holds (mle: projected gradient <= tolerance)
  iteration_cap = 2,  // the cap was hit first
  stalled = 3,        // no further progress in floating point, stop rule not met
  at_boundary = 4,    // stop rule met, but the estimate lies on the box
  degenerate = 5,     // a component lost its data or its variance hit the floor
  not_finite = 6,     // NaN or infinity in the iteration
  failed = 7,         // the replicate threw; its message is in /failures
  crashed = 8,        // the worker died on this replicate too often
  not_a_maximum = 9,  // somebody else's estimate, which is no maximum of the likelihood
};
inline constexpr int num_fit_statuses = 10;
std::string_view to_string(FitStatus status);

}  // namespace mixrate
