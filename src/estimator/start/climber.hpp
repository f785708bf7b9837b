// A start on its way up, and which of two is the better one.
#pragma once

#include <limits>
#include <string_view>

#include "measure/mixing_measure.hpp"

namespace mixrate {

/// What an end is worth beside its height. Likelihoods of mixtures are unbounded: a spike on a few observations, or on
/// a thin plane, is no estimate however high it is (Hathaway 1985).
enum class Shape { regular, narrow, collapsed };

/// Whether a variance of an atom, or an eigenvalue of its covariance, is below 1e-5 of the largest one of the atoms: a
/// three-hundredth of the width.
bool has_narrow_atom(const MixingMeasure& g);

/// The value of what has none.
inline constexpr double lowest = -std::numeric_limits<double>::infinity();

/// A start on its way up.
struct Climber {
  Vector theta;
  double value = lowest;
  Shape shape = Shape::regular;
  std::string_view kind;
};

/// The better shape, then the higher value.
bool is_higher(const Climber& a, const Climber& b);

}  // namespace mixrate
