#include "estimator/bayes/evidence_path.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "estimator/start/kmeans.hpp"

namespace mixrate {

namespace {

/// Might this fit have more evidence than was found?
bool may_gain(const FitOutcome& fit, double evidence) {
  if (fit.status == FitStatus::converged || fit.status == FitStatus::at_boundary) return false;
  return !(fit.evidence + fit.certificate.remaining_gain < evidence);
}

}  // namespace

FitOutcome fit_by_evidence(const FitProblem& problem, double Selection::*criterion,
                           const std::function<FitOutcome(const FitProblem&)>& fit) {
  const Cloud points = standardised(problem.data);
  std::vector<FitOutcome> fits;
  for (Index k = 1; k <= problem.k; ++k) {
    const auto likelihood = problem.model.likelihood(problem.data, k, problem.box);
    const StartSource starts{k == 1 ? 1 : problem.starts.count,
                             [&](int) { return clustered_start(points, *likelihood, 0, problem.stream); }};
    fits.push_back(fit({problem.model, problem.data, k, problem.box, *likelihood, starts, problem.stream}));
  }
  const auto less = [](const FitOutcome& a, const FitOutcome& b) {
    return std::isfinite(b.evidence) && !(a.evidence >= b.evidence);  // no evidence loses
  };
  const auto best = std::max_element(fits.begin(), fits.end(), less);
  if (!std::isfinite(best->evidence)) return *best;
  FitOutcome out = *best;
  out.selection.*criterion = static_cast<double>(best - fits.begin() + 1);
  const auto doubtful =
      std::find_if(fits.begin(), fits.end(), [&](const FitOutcome& other) { return may_gain(other, best->evidence); });
  if (out.status == FitStatus::converged && doubtful != fits.end()) out.status = doubtful->status;
  return out;
}

}  // namespace mixrate
