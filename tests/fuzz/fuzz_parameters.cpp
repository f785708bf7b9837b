// Any file is a start for a model and k, or a UserError; a start that was read can be written. The first two bytes
// choose the model (those of the catalogue's scenarios) and k, the rest is the file.
#include <nlohmann/json.hpp>

#include "base/error.hpp"
#include "drivers/json/parameters.hpp"
#include "experiment/catalogue.hpp"
#include "fuzz/support.hpp"

namespace {

using namespace mixrate;

const std::vector<std::shared_ptr<const Scenario>>& all_scenarios() {
  static const auto made = [] {
    std::vector<std::shared_ptr<const Scenario>> out;
    for (const ScenarioEntry& entry : scenarios()) out.push_back(entry.make());
    return out;
  }();
  return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const Model& model = *all_scenarios()[data[0] % all_scenarios().size()]->model;
  const Index k = 1 + data[1] % 4;
  const fuzz::MemoryFile file(fuzz::as_text(data + 2, size - 2));
  try {
    const MixingMeasure g = read_parameters(file.path(), model, k);
    fuzz::require(g.size() == k, "another number of atoms");
    static_cast<void>(parameters_json(model, g).dump());
  } catch (const UserError&) {
  }
  return 0;
}
