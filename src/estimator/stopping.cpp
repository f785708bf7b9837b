#include "estimator/stopping.hpp"

#include <cmath>

#include "estimator/em.hpp"

namespace mixrate {

bool Stopping::holds(double before, double after, double change, double n) const {
  if (after >= target) return true;
  const double gain = after - before;
  constexpr double steps = 4.0;  // built-in ones make up to two guarded steps between two questions, each may lose this
  if (gain >= -steps * value_noise(before)) {
    if (relative_gain > 0 && gain <= relative_gain * std::abs(before)) return true;
    if (absolute_gain > 0 && gain <= absolute_gain) return true;
    if (mean_gain > 0 && gain <= mean_gain * n) return true;
  }
  return parameter_change > 0 && change <= parameter_change;
}

const LeafInfo& stopping_info() {
  static const LeafInfo info{
      "stop",
      "stop rules of an iteration; the first that holds ends it; 0 switches a rule off",
      "mixrate; relative_gain = 1e-6 is the published protocol of arXiv 2305.03288",
      {real_option("relative_gain", 0.0, {0, 1}, "relative change of the log-likelihood"),
       real_option("absolute_gain", no_default, {0, 1e300},
                   "gain of the log-likelihood in nats; 1e-6 if no rule is given"),
       real_option("mean_gain", 0.0, {0, 1e300}, "gain of the mean log-likelihood in nats"),
       real_option("parameter_change", 0.0, {0, 1e300}, "largest change of a coordinate"),
       real_option(
           "gap_to_maximum", 0.0, {0, 1e300},
           "nats per observation below the maximum that certified maximum likelihood finds from the same start"),
       real_option("nats_to_maximum", 0.0, {0, 1e300},
                   "the same in nats of the total log-likelihood: statistical accuracy at every n"),
       integer_option("max_iterations", 2000, {1, 1e9}, "cap; reaching it is the status iteration_cap")}};
  return info;
}

OptionSpec stopping_option() { return node_option("stop", "table of stop rules: see `mixrate explain stop`"); }

Stopping read_stopping(const Options& estimator) {
  const Node* node = estimator.node("stop");
  const Options options = node != nullptr ? Options(*node, stopping_info()) : Options(stopping_info());
  Stopping stop;
  stop.relative_gain = options.real("relative_gain");
  stop.mean_gain = options.real("mean_gain");
  stop.parameter_change = options.real("parameter_change");
  stop.gap_to_maximum = options.real("gap_to_maximum");
  stop.nats_to_maximum = options.real("nats_to_maximum");
  stop.max_iterations = static_cast<int>(options.integer("max_iterations"));
  if (options.given("absolute_gain")) {
    stop.absolute_gain = options.real("absolute_gain");
  } else if (stop.relative_gain == 0 && stop.mean_gain == 0 && stop.parameter_change == 0 && stop.gap_to_maximum == 0 &&
             stop.nats_to_maximum == 0) {
    stop.absolute_gain = 1e-6;
  }
  return stop;
}

}  // namespace mixrate
