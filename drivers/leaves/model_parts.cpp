#include "drivers/leaves/model_parts.hpp"

#include "math/activations.hpp"
#include "model/expert_kinds.hpp"
#include "model/gate_kinds.hpp"
#include "model/response_laws.hpp"

namespace mixrate {

namespace {

LeafInfo part_info(std::string_view name, std::string_view summary, std::string_view source,
                   std::vector<OptionSpec> options = {}) {
  constexpr std::string_view unknown = "not told";
  return {name, summary.empty() ? unknown : summary, source.empty() ? unknown : source, std::move(options)};
}

std::string_view summary_of(const Activation& phi) {
  if (phi.is_homogeneous) return "phi of gates and experts; phi(s z) = s phi(z) for s > 0";
  if (phi.is_odd) return "phi of gates and experts; phi(-z) = -phi(z)";
  if (phi.is_reflective) return "phi of gates and experts; phi(z) + phi(-z) is constant";
  return "phi of gates and experts";
}

}  // namespace

const std::vector<ModelPart>& model_parts() {
  static const std::vector<ModelPart> parts = [] {
    std::vector<ModelPart> out;
    for (const GateKind& kind : gate_kinds())
      out.push_back({"gate", part_info(kind.name, kind.summary, kind.source, kind.options)});
    for (const ExpertKind& kind : expert_kinds())
      out.push_back({"expert", part_info(kind.name, kind.summary, kind.source)});
    for (const LawKind& kind : response_laws())
      out.push_back({"law", part_info(kind.name, kind.summary, kind.source, kind.options)});
    for (const Activation& phi : activations())
      out.push_back({"activation", part_info(phi.name, summary_of(phi), "math/activation.hpp")});
    return out;
  }();
  return parts;
}

}  // namespace mixrate
