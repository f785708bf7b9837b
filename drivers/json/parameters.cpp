#include "drivers/json/parameters.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <string_view>
#include <variant>
#include <vector>

#include "base/json.hpp"
#include "base/options.hpp"
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

/// The groups of a tree must have the sizes of the fit's.
void expect_fitted_tree(const MixingMeasure& g, const Model& model, const Location& where) {
  const std::vector<int> fitted = model.fitted_tree(g.size());
  const auto sizes = [](const std::vector<int>& parents) {
    std::map<int, int> counts;
    for (const int parent : parents) ++counts[parent];
    std::vector<int> out;
    out.reserve(counts.size());
    for (const auto& [parent, count] : counts) out.push_back(count);
    std::ranges::sort(out);
    return out;
  };
  if (sizes(fitted) == sizes(g.groups().parent)) return;
  throw StudyError(where, "'parent' has groups of other sizes than the fit",
                   fmt::format("{} leaves are dealt out to {} groups evenly", g.size(), sizes(fitted).size()));
}

}  // namespace

Json parameters_json(const Model& model, const MixingMeasure& g) {
  Json out = Json::object();
  for (const auto& [key, value] : write_measure(model, g, form_of_fit(g.size()))) out[key] = to_json(value);
  return out;
}

MixingMeasure read_parameters(const std::string& path, const Model& model, Index k) {
  const Node file = read_json(path);
  const Location where = file.where();
  static_cast<void>(file.table("a start file"));
  const Node* inner = file.find("parameters");
  const Node& table = inner != nullptr ? *inner : file;
  static_cast<void>(table.table("parameters"));
  const MeasureForm form = form_of_fit(k);
  const std::vector<MeasureKey> keys = measure_keys(model, form);
  std::vector<std::string_view> known;
  known.reserve(keys.size());
  for (const MeasureKey& key : keys) known.push_back(key.name);
  check_keys(table, known, "parameters");
  MixingMeasure g = read_measure(table, model, form);
  expect_fitted_tree(g, model, where);
  const bool has_masses = !model.is_gated() && !model.has_least_squares();
  if (has_masses && table.find("weights") == nullptr) g.log_weights().array() -= double{g.log_total_mass()};
  return g;
}

}  // namespace mixrate
