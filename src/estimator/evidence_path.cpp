#include "estimator/evidence_path.hpp"

#include <cmath>

#include "estimator/start_tools.hpp"

namespace mixrate {

FitOutcome fit_by_evidence(const FitProblem& problem, double Selection::*criterion,
                           const std::function<FitOutcome(const FitProblem&)>& fit) {
  const Matrix points = standardised(problem.data);
  FitOutcome best;
  double chosen = unknown_number;
  for (Index k = 1; k <= problem.k; ++k) {
    const auto likelihood = problem.model.likelihood(problem.data, k, problem.box);
    const StartSource starts{k == 1 ? 1 : problem.starts.count,
                             [&](int) { return clustered_start(points, *likelihood, 0, problem.stream); }};
    FitOutcome at_k = fit({problem.model, problem.data, k, problem.box, *likelihood, starts, problem.stream});
    const bool is_first = k == 1, has_evidence = std::isfinite(at_k.evidence);
    if (!is_first && !(has_evidence && !(at_k.evidence <= best.evidence))) continue;
    best = std::move(at_k);
    if (has_evidence) chosen = static_cast<double>(k);
  }
  best.selection.*criterion = chosen;
  return best;
}

}  // namespace mixrate
