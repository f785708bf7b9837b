#include "experiment/study/study.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

#include "base/options.hpp"
#include "base/text.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/limit_law.hpp"
#include "experiment/study/box_table.hpp"
#include "experiment/study/estimator_plan.hpp"
#include "experiment/study/scenario_table.hpp"
#include "experiment/study/size_list.hpp"
#include "experiment/study/study_toml.hpp"
#include "experiment/window.hpp"

namespace mixrate {

namespace {

constexpr std::string_view study_format = "mixrate.study/1";

std::uint32_t read_replicates(const Node& node) {
  const std::int64_t value = node.integer("replicates");
  if (value >= 1 && value <= 1'000'000'000) return static_cast<std::uint32_t>(value);
  throw StudyError(node.where(), fmt::format("replicates = {} is out of range", value),
                   "it must lie between 1 and 1000000000");
}

/// One loss of the list: a name, or a table with `kind` and options; resolved to a table.
Node resolve_loss(const Node& node) {
  Node::Table short_form;
  if (node.is_text()) short_form.emplace("kind", node);
  const Node table = node.is_text() ? Node(std::move(short_form), node.where()) : node;
  if (!table.is_table()) {
    throw StudyError(node.where(), "every loss must be a name or a table", fmt::format("it is {}", node.kind_name()));
  }
  const Node& kind = require_key(table, "kind", "this loss", "kind chooses it from the catalogue");
  const LossEntry& entry = find_loss(kind.text("kind"), kind.where());
  Node::Table full = Options(table, entry.info).resolved().table("loss");
  return {std::move(full), node.where()};
}

std::vector<Node> read_losses(const Node& node) {
  std::vector<Node> out;
  for (const Node& child : node.array("losses")) {
    Node loss = resolve_loss(child);
    for (const Node& other : out) {
      if (to_text(other) != to_text(loss)) continue;
      throw StudyError(child.where(), fmt::format("loss '{}' appears twice", loss.find("kind")->text("kind")),
                       "with the same options it would give the same column");
    }
    out.push_back(std::move(loss));
  }
  if (out.empty()) throw StudyError(node.where(), "losses is empty", "there would be nothing to measure");
  return out;
}

/// Columns beside the losses; none unless asked for.
void read_diagnostics(const Node& table, Experiment& experiment, Node::Table& resolved) {
  const Node* node = table.find("diagnostics");
  if (node == nullptr) return;
  for (const Node& child : node->array("diagnostics")) {
    const Diagnostic& found = find_diagnostic(child.text("diagnostics"), child.where());
    for (const Diagnostic* other : experiment.diagnostics) {
      if (other == &found)
        throw StudyError(child.where(), fmt::format("diagnostic '{}' appears twice", found.info.name),
                         "it would give the same column");
    }
    experiment.diagnostics.push_back(&found);
  }
  resolved.emplace("diagnostics", *node);
}

/// Functionals of each loss under the posterior; none unless asked for.
void read_functionals(const Node& table, Experiment& experiment, Node::Table& resolved) {
  const Node* node = table.find("posterior");
  if (node == nullptr) return;
  for (const Node& child : node->array("posterior")) {
    const PosteriorFunctional& found = find_posterior_functional(child.text("posterior"), child.where());
    if (std::find(experiment.functionals.begin(), experiment.functionals.end(), &found) != experiment.functionals.end())
      throw StudyError(child.where(), fmt::format("posterior functional '{}' appears twice", found.name),
                       "it would give the same column");
    experiment.functionals.push_back(&found);
  }
  resolved.emplace("posterior", *node);
}

/// `of_study`: the cap that the study names for all experiments, or null.
void read_precision_keys(const Node& table, const Node* of_study, Experiment& experiment, Node::Table& resolved) {
  const Node *precision = table.find("precision"), *cap = table.find("max_replicates");
  experiment.max_replicates = experiment.replicates;
  if (precision == nullptr) {
    if (cap == nullptr) return;
    throw StudyError(cap->where(), "max_replicates without precision", "only rounds towards a half-width have a cap",
                     "Write precision = { loss = \"NAME\", half_width = 0.02 }, or replicates instead");
  }
  experiment.precision = read_precision(*precision);
  if (experiment.replicates < least_first_round) {
    throw StudyError(
        precision->where(), fmt::format("replicates = {} is too small for a first round", experiment.replicates),
        "what the losses vary by is known from it", fmt::format("Write replicates = {} or more", least_first_round));
  }
  const std::uint64_t fallback = std::uint64_t{experiment.replicates} * first_rounds_at_most;
  experiment.max_replicates = static_cast<std::uint32_t>(std::min<std::uint64_t>(fallback, 1'000'000'000));
  if (cap == nullptr) cap = of_study;
  if (cap != nullptr) experiment.max_replicates = read_max_replicates(*cap, experiment.replicates);
  resolved.emplace("precision", resolved_precision(experiment.precision));
  resolved.emplace("max_replicates", Node(std::int64_t{experiment.max_replicates}));
}

Node integers(const std::vector<Index>& values) {
  Node::Array out;
  for (const Index value : values) out.emplace_back(std::int64_t{value});
  return Node(std::move(out));
}

/// The scenario with its box and its theory, all resolved.
void read_experiment_scenario(const Node& table, Experiment& experiment, Node::Table& resolved) {
  ScenarioPlan plan =
      read_scenario(require_key(table, "scenario", "this experiment", "it names the truth and the law of the data"));
  experiment.box_where = plan.resolved.where();
  if (const Node* box = table.find("box")) {
    auto changed = std::make_shared<Scenario>(*plan.scenario);
    apply_box_table(*box, *changed->model, changed->box);
    plan.scenario = std::move(changed);
    experiment.box_where = box->where();
  }
  if (const Node* theory = table.find("theory")) {
    auto changed = std::make_shared<Scenario>(*plan.scenario);
    experiment.theory = apply_theory(*theory, *changed);
    plan.scenario = std::move(changed);
    resolved.emplace("theory", *theory);
  }
  experiment.scenario = plan.scenario;
  resolved.emplace("scenario", plan.resolved);
  resolved.emplace("box", box_node(*plan.scenario->model, plan.scenario->box));
}

/// Keys of the study that hold for all experiments without their own; null where they are not given.
struct StudyKeys {
  const Node *replicates, *max_replicates;
};

Experiment read_experiment(const Node& table, const StudyKeys& of_study, Node& resolved_out) {
  constexpr std::array<std::string_view, 12> keys = {"scenario",  "n",           "k",          "losses",
                                                     "posterior", "diagnostics", "replicates", "max_replicates",
                                                     "precision", "box",         "theory",     "estimator"};
  check_keys(table, keys, "[[experiment]]");
  Experiment experiment;
  experiment.where = table.where();
  Node::Table resolved;
  read_experiment_scenario(table, experiment, resolved);

  SizeList n = read_sizes(require_key(table, "n", "this experiment", "sample sizes are a list or a range"), "n");
  SizeList k = read_sizes(require_key(table, "k", "this experiment", "it lists the numbers of atoms to fit"), "k");
  experiment.n = std::move(n.values);
  experiment.n_where = std::move(n.where);
  experiment.k = std::move(k.values);
  experiment.k_where = std::move(k.where);

  const bool is_of_study = table.find("replicates") == nullptr && of_study.replicates != nullptr;
  experiment.replicates = read_replicates(
      is_of_study ? *of_study.replicates
                  : require_key(table, "replicates", "this experiment", "the study gives no number for all either"));
  read_precision_keys(table, of_study.max_replicates, experiment, resolved);
  experiment.losses = read_losses(require_key(table, "losses", "this experiment", "it lists what to measure"));
  read_functionals(table, experiment, resolved);
  read_diagnostics(table, experiment, resolved);
  EstimatorPlans estimators = read_estimators(table);
  experiment.estimators = std::move(estimators.plans);

  resolved.emplace("n", integers(experiment.n));
  resolved.emplace("k", integers(experiment.k));
  resolved.emplace("replicates", Node(std::int64_t{experiment.replicates}));
  resolved.emplace("losses", Node(Node::Array(experiment.losses)));
  resolved.emplace("estimator", std::move(estimators.resolved));
  resolved_out = Node(std::move(resolved), table.where());
  return experiment;
}

void check_format(const Node& root) {
  const Node& format =
      require_key(root, "format", "the study", "a study file starts with format = \"mixrate.study/1\"");
  const std::string& text = format.text("format");
  if (text == study_format) return;
  throw StudyError(format.where(), fmt::format("format is '{}'", text),
                   fmt::format("this program reads '{}'", study_format));
}

std::uint64_t read_seed(const Node& root) {
  const Node& node = require_key(root, "seed", "the study", "it keys every random number");
  const std::int64_t seed = node.integer("seed");
  if (seed >= 0) return static_cast<std::uint64_t>(seed);
  throw StudyError(node.where(), fmt::format("seed = {} is negative", seed), "it must lie between 0 and 2^63 - 1");
}

/// A cap for nothing is a mistake.
void expect_rounds(const Study& study, const Node* cap) {
  const auto asks = [](const Experiment& experiment) { return !experiment.precision.empty(); };
  if (cap == nullptr || std::ranges::any_of(study.experiments, asks)) return;
  throw StudyError(cap->where(), "max_replicates without precision", "no experiment asks for a half-width",
                   "Write precision in an experiment, or replicates instead");
}

}  // namespace

Study parse_study(const std::string& text, const std::string& name) {
  const Node root = parse_toml(text, name);
  constexpr std::array<std::string_view, 8> keys = {"format",         "name",   "seed",      "replicates",
                                                    "max_replicates", "window", "order_law", "experiment"};
  check_keys(root, keys, "the study");
  check_format(root);
  Study study;
  study.name = text_for_file_names(require_key(root, "name", "the study", "it names the result"), "name");
  if (study.name.empty()) throw StudyError(root.find("name")->where(), "name is empty", "it names the result");
  study.seed = read_seed(root);
  const Node* replicates = root.find("replicates");
  if (replicates != nullptr) static_cast<void>(read_replicates(*replicates));
  const Node* max_replicates = root.find("max_replicates");

  const Node& list = require_key(root, "experiment", "the study", "there is nothing to run");
  if (list.array("experiment").empty())
    throw StudyError(list.where(), "experiment is empty", "there is nothing to run");
  Node::Array resolved;
  for (const Node& table : list.array("experiment")) {
    study.experiments.push_back(read_experiment(table, {replicates, max_replicates}, resolved.emplace_back()));
  }
  expect_rounds(study, max_replicates);
  Node::Table full = {{"format", Node(std::string(study_format))},
                      {"name", Node(study.name)},
                      {"seed", Node(static_cast<std::int64_t>(study.seed))},
                      {"experiment", Node(std::move(resolved))}};
  if (const Node* window = root.find("window")) {  // absent: studies written before keep their text
    const std::string normal = to_text(parse_window(window->text("window"), window->where()));
    full.emplace("window", Node(normal));
  }
  if (const Node* law = root.find("order_law")) {
    static_cast<void>(read_limit_law(*law));
    full.emplace("order_law", *law);
  }
  study.resolved = Node(std::move(full), root.where());
  return study;
}

Study read_study(const std::string& path) { return parse_study(read_file(path), path); }

}  // namespace mixrate
