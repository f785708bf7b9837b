#include "math/activation.hpp"

#include <vector>

#include "base/error.hpp"

namespace mixrate {

// clang-format off
std::span<const Activation> activations() {
  static const std::vector<Activation> all = {
      sigmoid_activation(),
      tanh_activation(),
      gelu_activation(),
      relu_activation(),
  };
  return all;
}
// clang-format on

const Activation& find_activation(std::string_view name) {
  for (const Activation& activation : activations()) {
    if (activation.name == name) return activation;
  }
  fail_contract("find_activation", __FILE__, __LINE__, "no activation `" + std::string(name) + "`");
}

}  // namespace mixrate
