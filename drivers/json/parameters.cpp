#include "drivers/json/parameters.hpp"

#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <variant>

#include "base/json.hpp"
#include "experiment/study/measure_codec.hpp"

namespace mixrate {

namespace {

using Json = nlohmann::ordered_json;

MeasureForm form_of_fit(Index k) { return {nullptr, "the start", "the fit", k}; }

Json to_json(const Node& node) {
  if (std::holds_alternative<std::int64_t>(node.value())) return node.integer("");
  if (!node.is_array()) return node.real("");
  Json out = Json::array();
  for (const Node& child : node.array("")) out.push_back(to_json(child));
  return out;
}

}  // namespace

Json parameters_json(const Model& model, const MixingMeasure& g) {
  Json out = Json::object();
  for (const auto& [key, value] : write_measure(model, g, form_of_fit(g.size()))) out[key] = to_json(value);
  return out;
}

MixingMeasure read_parameters(const std::string& path, const Model& model, Index k) {
  const Node file = read_json(path);
  static_cast<void>(file.table("a start file"));
  const Node* inner = file.find("parameters");
  const Node& table = inner != nullptr ? *inner : file;
  static_cast<void>(table.table("parameters"));
  return read_fit(table, model, k, form_of_fit(k));
}

}  // namespace mixrate
