#include "base/fit_status.hpp"

namespace mixrate {

std::string_view to_string(FitStatus status) {
  switch (status) {
    case FitStatus::pending:
      return "pending";
    case FitStatus::converged:
      return "converged";
    case FitStatus::iteration_cap:
      return "iteration_cap";
    case FitStatus::stalled:
      return "stalled";
    case FitStatus::at_boundary:
      return "at_boundary";
    case FitStatus::degenerate:
      return "degenerate";
    case FitStatus::not_finite:
      return "not_finite";
    case FitStatus::failed:
      return "failed";
    case FitStatus::crashed:
      return "crashed";
    case FitStatus::not_a_maximum:
      return "not_a_maximum";
  }
  return "unknown";
}

}  // namespace mixrate
