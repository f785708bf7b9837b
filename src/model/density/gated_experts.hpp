// Mixtures of experts as densities: p(y | x) = sum_i gate_i(x) law(y; h(x, theta_i), nuisance_i).
#pragma once

#include <memory>
#include <string_view>

#include "model/expert/expert.hpp"
#include "model/gate/design.hpp"
#include "model/response/law.hpp"

namespace mixrate {

/// What composes a mixture of experts. Any gate goes with any expert and any law.
struct GatedDesign {
  std::string_view family;  // as whose member it was asked for
  Composition composition;
  GateDesign gate;
  std::shared_ptr<const Expert> expert;
  std::shared_ptr<const ResponseLaw> law;
  bool is_gaussian = false;           // the law is
  bool is_line = false;               // experts are a'x + b
  const Activation* ridge = nullptr;  // experts are phi(a'x + b); otherwise nullptr
};

/// An atom: the blocks of the gate, those of the expert (times the predictors of the law), nuisance parameters.
std::shared_ptr<const Model> make_gated_model(GatedDesign design);

}  // namespace mixrate
