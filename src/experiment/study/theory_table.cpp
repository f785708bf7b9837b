#include "experiment/study/theory_table.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <limits>

#include "base/options.hpp"

namespace mixrate {

namespace {

constexpr const char* by_default = "the study";

/// A number, or "none": theory is silent.
double read_exponent(const Node& node) {
  if (node.is_text() && node.text("exponent") == "none") return std::numeric_limits<double>::quiet_NaN();
  if (!node.is_number()) {
    throw StudyError(node.where(), "a predicted exponent must be a number or \"none\"",
                     fmt::format("it is {}", node.kind_name()));
  }
  const double value = node.real("exponent");
  if (std::isfinite(value)) return value;
  throw StudyError(node.where(), fmt::format("exponent = {} is no slope", value), "it must be finite");
}

Prediction read_entry(const std::string& column, const Node& node) {
  Prediction out{column, 0, 0.0, by_default};
  if (!node.is_table()) {
    out.exponent = read_exponent(node);
    return out;
  }
  constexpr std::array<std::string_view, 3> keys = {"k", "exponent", "source"};
  check_keys(node, keys, "a prediction");
  out.exponent = read_exponent(require_key(node, "exponent", "this prediction", "it says how fast the column falls"));
  if (const Node* k = node.find("k")) {
    const std::int64_t value = k->integer("k");
    if (value < 1) throw StudyError(k->where(), fmt::format("k = {} is below 1", value), "a fit has at least one atom");
    out.k = static_cast<Index>(value);
  }
  if (const Node* source = node.find("source")) out.source = source->text("source");
  return out;
}

}  // namespace

std::vector<StatedPrediction> apply_theory(const Node& node, Scenario& scenario) {
  if (node.is_text()) {
    if (node.text("theory") != "none") {
      throw StudyError(node.where(), fmt::format("theory is '{}'", node.text("theory")),
                       "it is \"none\" or a table of columns and exponents");
    }
    scenario.predictions.clear();
    return {};
  }
  if (!node.is_table()) {
    throw StudyError(node.where(), "theory must be \"none\" or a table of columns and exponents",
                     fmt::format("it is {}", node.kind_name()), R"(Write theory = { "voronoi-exact" = -0.5 })");
  }
  std::vector<StatedPrediction> out;
  for (const auto& [column, value] : node.table("theory")) {
    if (value.is_array()) {
      for (const Node& entry : value.array("theory")) out.push_back({read_entry(column, entry), entry.where()});
    } else {
      out.push_back({read_entry(column, value), value.where()});
    }
  }
  std::vector<Prediction> all;
  all.reserve(out.size() + scenario.predictions.size());
  for (const StatedPrediction& stated : out) all.push_back(stated.prediction);
  all.insert(all.end(), scenario.predictions.begin(), scenario.predictions.end());
  scenario.predictions = std::move(all);
  return out;
}

}  // namespace mixrate
