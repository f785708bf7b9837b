#include "experiment/study/estimator_plan.hpp"

#include <fmt/format.h>

#include <set>

#include "base/options.hpp"
#include "estimator/stopping.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/external/program_estimator.hpp"
#include "experiment/outside_leaves.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

using Labels = std::set<std::string, std::less<>>;

/// The node of the key `kind`, a string.
const Node& kind_of(const Node& table, std::string_view what) {
  const Node& kind = require_key(table, "kind", fmt::format("this {}", what), "kind chooses it from the catalogue",
                                 "See `mixrate explain`");
  static_cast<void>(kind.text("kind"));
  return kind;
}

/// `start = "oracle"` is short for `start = { kind = "oracle" }`.
Node as_table(const Node& node) {
  if (!node.is_text()) return node;
  Node::Table out;
  out.emplace("kind", node);
  return {std::move(out), node.where()};
}

std::shared_ptr<const Start> make_start(const Node& estimator, Node& resolved) {
  const Node table = as_table(require_key(estimator, "start", "this estimator", "every iteration begins somewhere",
                                          "Add start = { kind = \"kmeans++\" }"));
  static_cast<void>(table.table("start"));
  const Node& kind = kind_of(table, "start");
  const StartEntry& entry = find_start(kind.text("kind"), kind.where());
  const Options options(table, entry.info);
  resolved = options.resolved();
  return entry.make(options);
}

/// The estimator's table without the keys that every estimator has.
Node own_options(const Node& table, const LeafInfo& info) {
  std::vector<std::string_view> allowed = {"kind", "label", "start"};
  for (const OptionSpec& option : info.options) allowed.push_back(option.name);
  check_keys(table, allowed, fmt::format("the options of '{}'", info.name));
  Node::Table own = table.table("estimator");
  own.erase("label");
  own.erase("start");
  return {std::move(own), table.where()};
}

/// Nested tables have their own declarations; only the stop rules are nested so far.
Node resolve_options(const Options& options, const LeafInfo& info) {
  Node::Table out = options.resolved().table("estimator");
  for (const OptionSpec& option : info.options) {
    if (option.kind != OptionKind::node || option.name != stopping_info().name) continue;
    const Node* given = options.node(option.name);
    const Options stop = given != nullptr ? Options(*given, stopping_info()) : Options(stopping_info());
    out.insert_or_assign(std::string(option.name), stop.resolved());
  }
  return Node(std::move(out));
}

std::string choose_label(const Node& table, const std::string& kind, const Labels& given, Labels& taken) {
  if (const Node* label = table.find("label")) {
    const std::string& text = text_for_file_names(*label, "label");
    if (text.empty())
      throw StudyError(label->where(), "the label is empty", "labels name the series of the rate table");
    if (!taken.insert(text).second) {
      throw StudyError(label->where(), fmt::format("label '{}' appears twice", text),
                       "labels name the series of the rate table", "Choose another one");
    }
    return text;
  }
  std::string text = kind;
  for (int copy = 2; given.contains(text) || taken.contains(text); ++copy) text = fmt::format("{}-{}", kind, copy);
  taken.insert(text);
  return text;
}

EstimatorPlan read_estimator(const Node& table, const Labels& given, Labels& taken, Node& resolved) {
  static_cast<void>(table.table("[[experiment.estimator]]"));
  const Node& kind = kind_of(table, "estimator");
  const EstimatorEntry& entry = find_estimator(kind.text("kind"), kind.where());
  Node own = own_options(table, entry.info);
  if (entry.complete != nullptr) own = entry.complete(own);
  const Options options(own, entry.info);
  EstimatorPlan plan;
  plan.estimator = make_estimator(entry, options);
  Node start = Node(Node::Table{});
  const bool has_start = entry.needs_start || table.find("start") != nullptr;
  plan.start = has_start ? make_start(table, start) : no_start();
  plan.start_label = has_start ? start.find("kind")->text("kind") : "none";
  if (const ProgramEstimator* program = as_program(*plan.estimator); program != nullptr && program->is_told_truth())
    plan.start_label = has_start ? plan.start_label + " and truth" : "truth";  // results say who was told the truth
  plan.start_content = ContentHash().add(to_text(start)).value();
  Node::Table full = resolve_options(options, entry.info).table("estimator");
  plan.content = ContentHash().add(to_text(Node(full))).add(plan.start_content).value();
  plan.label = choose_label(table, kind.text("kind"), given, taken);
  plan.where = table.where();
  full.insert_or_assign("label", Node(plan.label));
  if (has_start) full.insert_or_assign("start", std::move(start));
  resolved = Node(std::move(full), table.where());
  return plan;
}

}  // namespace

EstimatorPlans read_estimators(const Node& experiment) {
  const Node* list = experiment.find("estimator");
  if (list == nullptr || (list->is_array() && list->array("estimator").empty())) {
    throw StudyError(list == nullptr ? experiment.where() : list->where(), "this experiment has no estimator",
                     "there is nothing to run", "Add an [[experiment.estimator]] table");
  }
  Labels given, taken;
  for (const Node& table : list->array("estimator")) {
    if (!table.is_table()) continue;  // read_estimator will say so
    const Node* label = table.find("label");
    if (label != nullptr && label->is_text()) given.insert(label->text("label"));
  }
  EstimatorPlans out;
  Node::Array resolved;
  for (const Node& table : list->array("estimator")) {
    out.plans.push_back(read_estimator(table, given, taken, resolved.emplace_back()));
  }
  out.resolved = Node(std::move(resolved), list->where());
  return out;
}

}  // namespace mixrate
