#include "experiment/study/variation_table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/options.hpp"
#include "base/text.hpp"
#include "experiment/study/truth_table.hpp"

namespace mixrate {

namespace {

/// The integer options of a family; with an ending, those whose name ends so.
std::vector<std::string_view> integer_options(const LeafInfo& family, std::string_view ending) {
  std::vector<std::string_view> names;
  for (const OptionSpec& option : family.options)
    if (option.kind == OptionKind::integer && option.name.ends_with(ending)) names.push_back(option.name);
  return names;
}

void require_option(const Node& node, const FamilyEntry& family, std::string_view ending, std::string_view key) {
  const std::vector<std::string_view> names = integer_options(family.info, ending);
  const std::string& name = node.text(key);
  if (std::ranges::find(names, name) != names.end()) return;
  throw StudyError(node.where(), fmt::format("'{}' is no option that {} can change", name, key),
                   names.empty() ? fmt::format("the family '{}' has none", family.info.name)
                                 : fmt::format("of the family '{}' it can change: {}", family.info.name, join(names)),
                   did_you_mean(name, names));
}

void refuse_given(const Node& table, const std::string& option, std::string_view key) {
  const Node* given = table.find(option);
  if (given == nullptr) return;
  throw StudyError(given->where(), fmt::format("both '{}' and {} = \"{}\" are given", option, key, option),
                   fmt::format("{} decides this option", key), fmt::format("Drop '{}'", option));
}

/// log density of the truth at two points: tells models of one family apart.
std::pair<double, double> fingerprint(const Model& model, const MixingMeasure& truth) {
  const Matrix x = Matrix::Constant(2, model.covariate_dim(), 0.25);
  Matrix y = Matrix::Zero(2, model.response_dim());
  y.row(1).setOnes();
  Vector out(2);
  model.log_density(x, y, truth, out);
  return {out[0], out[1]};
}

/// The option must change the law of the data, and not the number of parameters.
void require_effect(const Node& where, const Scenario& scenario, const std::string& option) {
  ModelRecipe other = scenario.variation.recipe;
  const std::int64_t now = other.options.at(option).integer(option);
  other.options.insert_or_assign(option, Node(now + 1));
  const std::shared_ptr<const Model> model = other.make();
  if (model->layout()->atom_width() != scenario.model->layout()->atom_width()) {
    throw StudyError(where.where(), fmt::format("'{}' cannot change within a scenario", option),
                     "it decides how many coordinates an atom has, and the truth is given", "Write one per value");
  }
  if (fingerprint(*model, scenario.truth) != fingerprint(*scenario.model, scenario.truth)) return;
  throw StudyError(where.where(), fmt::format("'{}' changes nothing here", option),
                   "another option of this scenario makes it irrelevant", "Take out one of them");
}

Node read_drift(const Node& table, const Node& node, const FamilyEntry& family, Scenario& scenario) {
  std::vector<std::string_view> allowed = {"exponent"};
  const std::vector<std::string> blocks = change_keys(*scenario.model->layout(), family.info);
  allowed.insert(allowed.end(), blocks.begin(), blocks.end());
  static_cast<void>(node.table("drift"));
  check_keys(node, allowed, "drift");
  const Node& exponent =
      require_key(node, "exponent", "the drift", "theta_i(n) = theta_i + n^exponent drift_i", "Add exponent = -0.25");
  Variation& variation = scenario.variation;
  variation.exponent = exponent.real("exponent");
  if (!(variation.exponent >= -2.0 && variation.exponent < 0.0)) {
    throw StudyError(exponent.where(), fmt::format("exponent = {} is out of range", variation.exponent),
                     "it must be at least -2 and below 0: the truth tends to its limit");
  }
  variation.limit = read_truth_as_given(table, *scenario.model, family.info);
  variation.drift = read_changes(node, variation.limit, family.info);
  if (variation.drift.isZero(0.0)) {
    throw StudyError(node.where(), "the drift moves nothing", fmt::format("its keys are {}", join(allowed)),
                     "Give a block, one entry per atom");
  }
  require_valid(node, variation.truth_at(1.0));
  return as_reals(node);
}

Node read_axis(const Node& table, const Node& node, const FamilyEntry& family, Scenario& scenario) {
  const Options options(node, axis_info());
  const auto needed = [&](std::string_view key) -> const Node& {
    return require_key(node, key, "the axis", "mixrate explain variation",
                       "Write axis = { option = \"support\", draws = 1000000 }");
  };
  const Node& option = needed("option");
  needed("draws");
  require_option(option, family, "", "axis");
  Variation& variation = scenario.variation;
  variation.axis_option = options.text("option");
  variation.draws = static_cast<Index>(options.integer("draws"));
  scenario.axis = options.given("label") ? options.text("label") : variation.axis_option;
  if (scenario.axis.empty() || scenario.axis.find_first_of(",'\"\n") != std::string::npos) {
    throw StudyError(options.where("label"), fmt::format("label '{}' cannot stand in a table", scenario.axis),
                     "it is a short word without quotes and commas");
  }
  refuse_given(table, variation.axis_option, "axis");
  require_effect(node, scenario, variation.axis_option);
  Node::Table full = options.resolved().table("axis");
  full.insert_or_assign("label", Node(scenario.axis));
  return Node(std::move(full), node.where());
}

}  // namespace

LeafInfo drift_info() {
  return {
      "drift",
      "the truth moves with n: theta_i(n) = theta_i + n^exponent drift_i; one key for each block that moves, written "
      "as in the truth",
      "local sequences: Wu and Yang (2020), Ann. Statist. 48; Heinrich and Kahn (2018), Ann. Statist. 46",
      {real_option("exponent", no_default, {-2, 0}, "drift = { exponent = -0.25, mean = [[-1.0], [1.0]] }")}};
}

LeafInfo axis_info() {
  return {"axis",
          "the values of n are those of an option of the family, and the sample size is the same everywhere",
          "mixrate",
          {text_option("option", no_default, "an integer option of the family, e.g. \"support\""),
           integer_option("draws", no_default, {1, 1e15}, "the sample size"),
           text_option("label", no_default, "name of the axis in tables and figures; default: the option")}};
}

LeafInfo variation_info() {
  return {
      "variation",
      "keys of an inline scenario for what changes along the grid and from replicate to replicate; they may be "
      "combined",
      "mixrate",
      {node_option("drift", drift_info().summary),
       real_option("drift.exponent", no_default, {-2, 0}, drift_info().options[0].help),
       node_option("axis", axis_info().summary), text_option("axis.option", no_default, axis_info().options[0].help),
       integer_option("axis.draws", no_default, {1, 1e15}, axis_info().options[1].help),
       text_option("axis.label", no_default, axis_info().options[2].help),
       text_option(
           "redraw", no_default,
           "a seed among the options of the family that is drawn anew for each replicate, e.g. \"feature_seed\"")}};
}

void read_variation(const Node& table, const FamilyEntry& family, Scenario& scenario, Node::Table& options) {
  const Node* drift = table.find("drift");
  const Node* axis = table.find("axis");
  const Node* redraw = table.find("redraw");
  if (drift == nullptr && axis == nullptr && redraw == nullptr) return;
  Variation& variation = scenario.variation;
  if (axis != nullptr || redraw != nullptr) variation.recipe = {family, options};
  Node::Table keys;
  if (drift != nullptr) keys.insert_or_assign("drift", read_drift(table, *drift, family, scenario));
  if (axis != nullptr) keys.insert_or_assign("axis", read_axis(table, *axis, family, scenario));
  if (redraw != nullptr) {
    require_option(*redraw, family, "seed", "redraw");
    variation.redrawn = redraw->text("redraw");
    refuse_given(table, variation.redrawn, "redraw");
    require_effect(*redraw, scenario, variation.redrawn);
    keys.insert_or_assign("redraw", *redraw);
  }
  for (const std::string& decided : {variation.axis_option, variation.redrawn}) options.erase(decided);
  for (auto& [key, value] : keys) options.insert_or_assign(key, value);
}

}  // namespace mixrate
