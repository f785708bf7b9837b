// The parts of a regression mixture of experts f_G(x) = sum_i gate_i(x) h(x, eta_i): gates (model/gate/logits.hpp) and
// experts. f depends on its coordinates through a few scalars per row, the "channels".
#pragma once

#include "model/gate/logits.hpp"

namespace mixrate {

/// A channel of one expert, constant + slope'x: what its constant is, and whether it has a slope.
struct ExpertChannel {
  bool has_slope = true;
  Meaning constant = Meaning::intercept;
  ChannelUnit unit = ChannelUnit::one;
  bool is_linear = false;
};

/// An expert h(x, eta) = h(u), u its channels. Immutable.
class Expert {
 public:
  virtual ~Expert() = default;
  [[nodiscard]] virtual std::vector<ExpertChannel> channels() const = 0;
  /// Value, first derivatives (one column per channel) and, unless null, second derivatives (pairs (0,0), (0,1),
  /// (1,1)).
  virtual void evaluate(int span, const double* u, double* value, double* first, double* second) const = 0;
  /// The representative of one atom under the symmetries of h: `atom` has the blocks of `layout`, of which
  /// layout.atom_block(Meaning::slope) finds one. An expert without symmetries leaves it alone.
  virtual void fix_symmetry(const AtomLayout& /*layout*/, VectorRef /*atom*/) const {}
  /// Starting values: the scale channel for responses up to `largest`, and the argument at which h is near y.
  [[nodiscard]] virtual double start_scale(double /*largest*/) const { return 1.0; }
  [[nodiscard]] virtual double start_argument(double y, double /*scale*/) const { return y; }
  /// The root of the response that is the unit of the argument (polynomials).
  [[nodiscard]] virtual double degree() const { return 1.0; }
};

/// The power of the response's unit in which the argument of an expert is measured; see ModelTraits.
inline double expert_argument_power(const Expert& expert) {
  switch (expert.channels().front().unit) {
    case ChannelUnit::response:
      return 1.0;
    case ChannelUnit::root_of_response:
      return 1.0 / expert.degree();
    default:
      return 0.0;
  }
}

struct ExpertOptions {
  Index degree = 1;
  std::string_view activation;
};

struct ExpertKind {
  std::string_view name;
  std::string_view summary = {};
  std::string_view source = {};
  bool has_degree = false;
  bool has_activation = false;
  bool is_line = false;   // h = a'x + b: densities have a kernel for it
  bool is_ridge = false;  // h = phi(a'x + b): likewise
  std::unique_ptr<Expert> (*make)(const ExpertOptions& options) = nullptr;
};

}  // namespace mixrate
