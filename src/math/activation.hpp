// Activation functions of experts and gates, with their first two derivatives, column by column.
#pragma once

#include <string_view>

#include "base/types.hpp"
#include "math/pack.hpp"

namespace mixrate {

/// phi and what a model must know about it.
struct Activation {
  std::string_view name;
  bool is_odd = false;          // phi(-z) = -phi(z)
  bool is_homogeneous = false;  // phi(s z) = s phi(z) for s > 0
  bool is_reflective = false;   // phi(z) + phi(-z) does not depend on z
  /// value, first, second: phi, phi', phi'' at z, `span` numbers each, a multiple of pack_lanes; second may be null,
  /// value may be z.
  void (*apply)(const double* z, int span, double* value, double* first, double* second) = nullptr;
  /// Some z with phi(z) near y, for starting values: y is first moved well inside the range of phi.
  double (*inverse)(double y) = nullptr;
};

// Each stands in math/activation_<name>.cpp; math/activations.hpp lists them all.

/// The activation of options that name none.
inline constexpr std::string_view default_activation = "sigmoid";

/// The activation of that name. Contract: there is one (options check names before).
const Activation& find_activation(std::string_view name);

/// z := phi(z), any length; slope := phi' at the z given, of the same length.
void apply_activation(const Activation& phi, VectorRef z);
void apply_activation(const Activation& phi, VectorRef z, VectorRef slope);
/// phi of one number.
double activate(const Activation& phi, double z);

/// Apply F::at(z, value, first, second), packs in, packs out, to a column.
template <class F>
void apply_pointwise(const double* z, int span, double* value, double* first, double* second) {
  for (int v = 0; v < span; v += pack_lanes) {
    Pack y, slope, bend;
    F::at(load(z + v), y, slope, bend);
    store(value + v, y);
    store(first + v, slope);
    if (second != nullptr) store(second + v, bend);
  }
}

}  // namespace mixrate
