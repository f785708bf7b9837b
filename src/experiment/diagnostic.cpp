#include "experiment/diagnostic.hpp"

#include <fmt/format.h>

#include <limits>
#include <vector>

#include "base/error.hpp"
#include "base/text.hpp"

namespace mixrate {

std::span<const Diagnostic> diagnostics() {
  constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  static const std::vector<Diagnostic> entries = {
      {{"iterations", "iterations of the start that won", "mixrate", {}},
       [](const FitOutcome& outcome) { return static_cast<double>(outcome.iterations); }},
      {{"linear-factor",
        "linear convergence factor of EM at the end of its path: geometric mean of the last ratios of step lengths",
        "Dempster, Laird, Rubin (1977), section 3: the largest eigenvalue of the missing information",
        {}},
       [](const FitOutcome& outcome) { return outcome.linear_factor; }},
      {{"starts-at-best", "number of starts that ended within 0.1 nats of the best", "mixrate", {}},
       [](const FitOutcome& outcome) {
         return outcome.starts_at_best > 0 ? static_cast<double>(outcome.starts_at_best) : unknown;
       }},
  };
  return entries;
}

const Diagnostic& find_diagnostic(std::string_view name, const Location& where) {
  std::vector<std::string_view> names;
  for (const Diagnostic& diagnostic : diagnostics()) {
    if (diagnostic.info.name == name) return diagnostic;
    names.push_back(diagnostic.info.name);
  }
  throw StudyError(where, fmt::format("there is no diagnostic '{}'", name), fmt::format("known: {}", join(names)),
                   did_you_mean(name, names));
}

}  // namespace mixrate
