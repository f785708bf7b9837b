// When an EM iteration ends. Stop rules are data; the first one that holds wins.
#pragma once

#include <limits>

#include "base/options.hpp"
#include "model/model.hpp"

namespace mixrate {

/// Stop rules of an EM iteration; a value of 0 switches a rule off. loglik is the total log-likelihood.
struct Stopping {
  double relative_gain = 0.0;     // (loglik_t - loglik_(t-1)) / |loglik_(t-1)| <= this
  double absolute_gain = 0.0;     // loglik_t - loglik_(t-1) <= this, nats
  double mean_gain = 0.0;         // the same per observation
  double parameter_change = 0.0;  // sup norm of the change of the coordinates <= this
  double gap_to_maximum = 0.0;    // nats per observation below the maximum <= this; see towards_maximum
  double nats_to_maximum = 0.0;   // nats below the maximum <= this
  int max_iterations = 2000;
  double target = std::numeric_limits<double>::infinity();  // a log-likelihood that is enough; not an option

  /// Rules on gains hold only for a step that did not fall.
  [[nodiscard]] bool holds(double before, double after, double change, double n) const;
};

/// The declaration of the `stop = {...}` table and its reader. Defaults: absolute_gain = 1e-6 when no rule is given.
const LeafInfo& stopping_info();
Stopping read_stopping(const Options& estimator);  // reads the option `stop` of an estimator
OptionSpec stopping_option();

}  // namespace mixrate
