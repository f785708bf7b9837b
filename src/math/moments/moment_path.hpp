// The central path of the projection onto the moment space of [-1, 1].
#pragma once

#include <vector>

#include "math/wide.hpp"

namespace mixrate {

/// The minimiser of t |F (m - target)|^2 / 2 - log det A(m) - log det B(m) for growing t, where A and B are the two
/// Hankel matrices that are positive semidefinite exactly on the moment space (see `in_moment_space`).
///
/// Newton's method on a self-concordant function: the number of steps does not depend on how thin the space is. At the
/// minimiser, |F (m - target)|^2 / 2 exceeds the least value by at most (rows of A + rows of B) / t.
class MomentPath {
 public:
  MomentPath(WideMatrix factor, WideVector target);

  /// Multiply t by 30 and follow; false if rounding ends the path (then `moments` is as before).
  bool advance();
  [[nodiscard]] const WideVector& moments() const { return moments_; }
  [[nodiscard]] int steps() const { return steps_; }

 private:
  /// One of the two matrices: constant + sum_r m_r slopes[r - 1].
  struct Hankel {
    WideMatrix constant;
    std::vector<WideMatrix> slopes;
    [[nodiscard]] WideMatrix at(const WideVector& moments) const;
  };
  Hankel combine(Index rows, const std::vector<Wide>& factors) const;
  [[nodiscard]] WideVector direction(const WideVector& moments, Wide& decrement) const;
  [[nodiscard]] Wide merit(const WideVector& moments) const;
  [[nodiscard]] Wide step_along(WideVector& moments, const WideVector& direction, Wide merit_now) const;

  WideMatrix factor_;
  WideVector target_, moments_;
  std::vector<Hankel> hankels_;
  Wide strength_ = 1.0L;  // t
  int steps_ = 0;
};

}  // namespace mixrate
