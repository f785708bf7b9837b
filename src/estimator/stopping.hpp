// When an EM iteration ends. Stop rules are data; the first one that holds wins.
#pragma once

#include "base/options.hpp"
#include "model/model.hpp"

namespace mixrate {

/// Stop rules of an EM iteration; a value of 0 switches a rule off. loglik is the total log-likelihood.
struct Stopping {
  double relative_gain = 0.0;     // (loglik_t - loglik_(t-1)) / |loglik_(t-1)| <= this
  double absolute_gain = 0.0;     // loglik_t - loglik_(t-1) <= this, nats
  double mean_gain = 0.0;         // the same per observation
  double parameter_change = 0.0;  // sup norm of the change of the coordinates <= this
  int max_iterations = 2000;

  [[nodiscard]] bool holds(double before, double after, double change, Index n) const;
};

/// The declaration of the `stop = {...}` table and its reader. Defaults: absolute_gain = 1e-6 when no rule is given.
const LeafInfo& stopping_info();
Stopping read_stopping(const Options& estimator);  // reads the option `stop` of an estimator
OptionSpec stopping_option();

}  // namespace mixrate
