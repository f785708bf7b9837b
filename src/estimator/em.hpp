// The EM iteration on coordinates, kept monotone; shared by estimators and starts. Burn-ins use it for regression
// mixtures too: there a step is the damped Gauss-Newton step of Likelihood::ascent_step.
#pragma once

#include "estimator/climb/iteration.hpp"
#include "estimator/stopping.hpp"
#include "estimator/trace.hpp"

namespace mixrate {

/// Throw StudyError for a family that EM cannot fit.
void require_em(const Model& model, const char* estimator);

/// A point of an EM path: the log-likelihood there and the M-step's answer, from one pass over the data.
class EmPoint {
 public:
  EmPoint(Likelihood& likelihood, Vector theta);
  [[nodiscard]] const Vector& theta() const { return theta_; }
  [[nodiscard]] const Vector& mapped() const { return mapped_; }  // M(theta)
  [[nodiscard]] double value() const { return value_; }           // log-likelihood at theta
  /// Recompute `mapped` with the gate's monotone step (one more pass).
  void use_bound_step(Likelihood& likelihood);

 private:
  Vector theta_, mapped_;
  double value_;
};

/// Rounding of a log-likelihood of this size: changes below it are not falls.
double value_noise(double value);

/// The next point of a monotone EM path: M(theta) with the Newton gate step; if the log-likelihood falls there, with
/// Boehning's bound step. Returns false (and leaves `point`) when even that does not climb: a fixed point in floating
/// point, or a step cut off by the box.
bool advance(Likelihood& likelihood, EmPoint& point);

/// Stop rules with the target of `gap_to_maximum` or `nats_to_maximum` filled in: the maximum is what 200 EM steps and
/// Newton's method reach from the same start. Without such a rule, `stop` as it is.
Stopping towards_maximum(Likelihood& likelihood, const Vector& start, Stopping stop);

/// What happens when an M-step lowers the log-likelihood: it is taken again, exactly (guarded), or let pass (bare).
/// A bare iteration may diverge; it ends as converged only if its steps shrink and the last one did not lower the
/// value.
enum class Guard { guarded, bare };

/// Iterate EM from theta until a stop rule holds. Guarded, the log-likelihood never falls (checked at every step).
Run run_em(Likelihood& likelihood, Vector theta, const Stopping& stop, Guard guard = Guard::guarded,
           const IterationObserver& observer = {});

/// The options `m_step` and `eta` (softmax mixtures), their reader, and the refusal of other families to have them.
std::vector<OptionSpec> m_step_options();
MStep read_m_step(const Options& options);
void require_m_step(const MStep& step, const Model& model);

}  // namespace mixrate
