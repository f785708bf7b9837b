// A sparse record of an iteration: bounded in size however long the run.
#pragma once

#include <functional>
#include <vector>

#include "base/types.hpp"

namespace mixrate {

/// Called after iteration t (0: the start) with the coordinates and the total log-likelihood there.
using IterationObserver = std::function<void(int t, const Vector& theta, double log_likelihood)>;

/// Keeps every iteration up to `per_doubling`, then about `per_doubling` of them each time t doubles: at most
/// per_doubling (log2(T) + 1) points of a run of T iterations.
class Trace {
 public:
  struct Point {
    int t = 0;
    Vector theta;
    double log_likelihood = 0.0;
  };
  explicit Trace(int per_doubling = 16) : per_doubling_(per_doubling) {}
  void see(int t, const Vector& theta, double log_likelihood) {
    if (t < next_) return;
    points_.push_back({t, theta, log_likelihood});
    next_ = t + 1 + t / per_doubling_;
  }
  [[nodiscard]] IterationObserver observer() {
    return [this](int t, const Vector& theta, double value) { see(t, theta, value); };
  }
  [[nodiscard]] const std::vector<Point>& points() const { return points_; }

 private:
  int per_doubling_, next_ = 0;
  std::vector<Point> points_;
};

}  // namespace mixrate
