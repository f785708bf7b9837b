#include "experiment/study/scenario_table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/options.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/external/external_data.hpp"
#include "experiment/study/truth_table.hpp"
#include "experiment/study/variation_table.hpp"
#include "experiment/study_units.hpp"
#include "model/theorem.hpp"

namespace mixrate {

LeafInfo design_info() {
  return {"design",
          "the law of the covariates",
          "mixrate",
          {choice_option("law", no_default, {"none", "uniform", "equispaced", "normal"}, "law of one row"),
           integer_option("dim", no_default, {0, 1000}, "number of covariates; default: what the family needs"),
           real_option("lower", 0.0, {-1e300, 1e300}, "lower end (uniform, equispaced)"),
           real_option("upper", 1.0, {-1e300, 1e300}, "upper end (uniform, equispaced)")}};
}

namespace {

Design::Law to_law(const std::string& name) {
  if (name == "uniform") return Design::Law::uniform;
  if (name == "equispaced") return Design::Law::equispaced;
  return name == "normal" ? Design::Law::normal : Design::Law::none;
}

void check_design(const Design& design, const Options& options, Index needed) {
  if (design.dim != needed) {
    throw StudyError(options.where("dim"), fmt::format("the design has {} covariates", design.dim),
                     fmt::format("the family has {}", needed));
  }
  if ((design.law == Design::Law::none) != (needed == 0)) {
    throw StudyError(options.where("law"), fmt::format("law = '{}' does not fit", options.text("law")),
                     fmt::format("the family has {} covariates", needed));
  }
  if (design.law == Design::Law::equispaced && design.dim != 1) {
    throw StudyError(options.where("law"), "an equispaced design needs one covariate",
                     fmt::format("the family has {}", needed), "Use law = \"uniform\"");
  }
  if (!(design.lower < design.upper)) {
    throw StudyError(options.where("lower"),
                     fmt::format("lower = {} is not below upper = {}", design.lower, design.upper),
                     "the design lies on [lower, upper]");
  }
}

/// A mixture needs no design; a family with covariates must say its law. A text is an option of a family without
/// covariates (the law of the features of a softmax mixture).
Design read_design(const Node& table, Index needed, Node::Table& resolved) {
  const Node* node = table.find("design");
  if (node != nullptr && needed == 0 && node->is_text() && resolved.contains("design")) return {};
  if (node == nullptr && needed == 0) return {};
  const Node& given = require_key(table, "design", "the scenario", "the family has covariates",
                                  "Add design = { law = \"uniform\", lower = 0, upper = 1 }");
  const Options options(given, design_info());
  require_key(given, "law", "the design", "choices: none, uniform, equispaced, normal");
  Design design;
  design.law = to_law(options.text("law"));
  design.dim = options.given("dim") ? static_cast<Index>(options.integer("dim")) : needed;
  design.lower = options.real("lower");
  design.upper = options.real("upper");
  check_design(design, options, needed);
  Node::Table full = options.resolved().table("design");
  full.insert_or_assign("dim", Node(std::int64_t{design.dim}));
  resolved.insert_or_assign("design", Node(std::move(full), given.where()));
  return design;
}

using Words = std::vector<std::string>;

bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The family's own options in the table. One key can be an option or a parameter of the truth: `variance` is the known
/// variance unless the layout has a block of that name, `weights` is "free" or "fixed" unless it holds numbers.
Options family_options(const Node& table, const LeafInfo& family, const Words& blocks) {
  Node::Table own;
  for (const OptionSpec& option : family.options) {
    const Node* node = table.find(option.name);
    if (node == nullptr || contains(blocks, option.name)) continue;
    const bool values_of_truth = option.kind == OptionKind::choice && (node->is_array() || node->is_number());
    if (!values_of_truth) own.emplace(std::string(option.name), *node);
  }
  return {Node(std::move(own), table.where()), family};
}

struct FamilyPlan {
  std::shared_ptr<const Model> model;
  Node resolved;
};

bool is_accepted(const FamilyEntry& family, const Node& options) {
  try {
    return family.make(Options(options, family.info)) != nullptr;
  } catch (const StudyError&) {
    return false;
  }
}

/// The options with their defaults. A default stays unwritten where its key holds a block, and where the family refuses
/// the key, e.g. the known variance of a mixture with free variances.
Node resolve_family(const FamilyEntry& family, const Options& options, const Words& blocks) {
  const Node resolved = options.resolved();
  Node::Table out;
  for (const auto& [key, value] : resolved.table("options")) {
    if (options.given(key)) out.emplace(key, value);
  }
  for (const auto& [key, value] : resolved.table("options")) {
    if (contains(blocks, key)) continue;
    Node::Table longer = out;
    longer.emplace(key, value);
    if (is_accepted(family, Node(longer))) out = std::move(longer);
  }
  return Node(std::move(out));
}

FamilyPlan make_family(const Node& table, const FamilyEntry& family) {
  // The layout says which names are blocks, and the options decide the layout: names that are numbers wait.
  Words waiting;
  for (const OptionSpec& option : family.info.options) {
    if (option.kind == OptionKind::real || option.kind == OptionKind::reals) waiting.emplace_back(option.name);
  }
  const auto draft = family.make(family_options(table, family.info, waiting));
  const Words blocks = block_keys(*draft, family.info);
  const Options options = family_options(table, family.info, blocks);
  auto model = family.make(options);
  return {std::move(model), resolve_family(family, options, blocks)};
}

void check_scenario_keys(const Node& table, const FamilyEntry& family, const Model& model) {
  const Words keys = truth_keys(model, family.info);
  std::vector<std::string_view> allowed = {"family", "name", "design"};
  allowed.insert(allowed.end(), variation_keys.begin(), variation_keys.end());
  for (const std::string& key : keys) allowed.push_back(key);
  for (const OptionSpec& option : family.info.options) {
    if (std::find(allowed.begin(), allowed.end(), option.name) == allowed.end()) allowed.push_back(option.name);
  }
  check_keys(table, allowed, fmt::format("a scenario of family '{}'", family.info.name));
}

ScenarioPlan read_inline(const Node& node) {
  const Node& family_name = require_key(node, "family", "the scenario", "an inline scenario names its family of models",
                                        "Add family = \"gaussian-mixture\"");
  const FamilyEntry& family = find_family(family_name.text("family"), family_name.where());
  FamilyPlan plan = make_family(node, family);
  check_scenario_keys(node, family, *plan.model);

  Node::Table resolved = plan.resolved.table("options");
  auto scenario = std::make_shared<Scenario>();
  scenario->model = plan.model;
  scenario->truth = read_truth(node, *plan.model, family.info);
  read_variation(node, family, *scenario, resolved);
  scenario->design = read_design(node, plan.model->covariate_dim(), resolved);
  // theorems are about one truth: where it moves or its model grows along the grid they say nothing
  if (!scenario->varies_along_axis()) scenario->predictions = predictions_of(*scenario->model, scenario->truth);
  scenario->box = default_box(*scenario);
  const Node* name = node.find("name");
  scenario->name = name != nullptr ? text_for_file_names(*name, "name") : std::string(family.info.name);
  scenario->summary = "defined in the study";
  scenario->source = "the study file";

  resolved.insert_or_assign("family", family_name);
  resolved.insert_or_assign("name", Node(scenario->name));
  for (const std::string& key : truth_keys(*plan.model, family.info)) {
    const Node* value = node.find(key);
    if (value != nullptr && !value->is_text()) resolved.insert_or_assign(key, as_reals(*value));
  }
  return {std::move(scenario), Node(std::move(resolved), node.where())};
}

}  // namespace

namespace {

/// A scenario of a family whose data a program draws.
ScenarioPlan read_outside(const Node& node) {
  const Node options = outside_options(node);
  ScenarioPlan plan = read_inline(inside_table(node));
  auto scenario = std::make_shared<Scenario>(*plan.scenario);
  scenario->outside = make_external_data(options);
  scenario->predictions.clear();  // theorems are about laws of the family
  Node::Table resolved = plan.resolved.table("scenario");
  for (const auto& [key, value] : options.table("scenario")) resolved.insert_or_assign(key, value);
  resolved.insert_or_assign("of", resolved.at("family"));
  resolved.insert_or_assign("family", *node.find("family"));
  return {std::move(scenario), Node(std::move(resolved), node.where())};
}

bool is_outside(const Node& table) {
  const Node* family = table.find("family");
  return family != nullptr && family->is_text() && family->text("family") == outside_family;
}

}  // namespace

ScenarioPlan read_scenario(const Node& node) {
  if (node.is_table()) return is_outside(node) ? read_outside(node) : read_inline(node);
  if (!node.is_text()) {
    throw StudyError(node.where(), "scenario must be a name or a table", fmt::format("it is {}", node.kind_name()));
  }
  return {find_scenario(node.text("scenario"), node.where()).make(), node};
}

}  // namespace mixrate
