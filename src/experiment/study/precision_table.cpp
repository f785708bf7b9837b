#include "experiment/study/precision_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/options.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

constexpr std::array<std::string_view, 3> functional_words = {"mean", "median", "rms"};  // in the order of Functional

Functional read_functional(const Node& node) {
  const std::string& word = node.text("functional");
  const auto found = std::ranges::find(functional_words, word);
  if (found != functional_words.end()) return static_cast<Functional>(found - functional_words.begin());
  throw StudyError(node.where(), fmt::format("functional is '{}'", word),
                   fmt::format("it is one of {}", join(functional_words)), did_you_mean(word, functional_words));
}

double read_half_width(const Node& node) {
  const double value = node.real("half_width");
  if (std::isfinite(value) && value > 0.0) return value;
  throw StudyError(node.where(), fmt::format("half_width = {} is not above 0", value),
                   "it is half the length of the interval of a slope", "Write 0.02 or another positive number");
}

PrecisionTarget read_target(const Node& node) {
  if (!node.is_table()) {
    throw StudyError(node.where(), "precision must be a table, or an array of tables",
                     fmt::format("it is {}", node.kind_name()),
                     R"(Write precision = { loss = "NAME", half_width = 0.02 })");
  }
  constexpr std::array<std::string_view, 6> keys = {"loss", "half_width", "functional", "estimator", "k", "n_min"};
  check_keys(node, keys, "precision");
  PrecisionTarget out;
  const Node& loss = require_key(node, "loss", "precision", "it names the column whose slope is wanted");
  out.column = loss.text("loss");
  out.loss_where = loss.where();
  const Node& half_width = require_key(node, "half_width", "precision", "the slope shall be known to +-half_width");
  out.half_width = read_half_width(half_width);
  out.where = half_width.where();
  if (const Node* functional = node.find("functional")) out.functional = read_functional(*functional);
  if (const Node* estimator = node.find("estimator")) {
    out.estimator = estimator->text("estimator");
    out.estimator_where = estimator->where();
  }
  if (const Node* k = node.find("k")) {
    out.k = static_cast<Index>(k->integer("k"));
    out.k_where = k->where();
  }
  if (const Node* n_min = node.find("n_min")) out.n_min = n_min->real("n_min");
  return out;
}

}  // namespace

std::vector<PrecisionTarget> read_precision(const Node& node) {
  std::vector<PrecisionTarget> out;
  if (!node.is_array()) return {read_target(node)};
  for (const Node& child : node.array("precision")) out.push_back(read_target(child));
  if (out.empty()) throw StudyError(node.where(), "precision is empty", "there would be nothing to reach");
  return out;
}

std::uint32_t read_max_replicates(const Node& node, std::uint32_t replicates) {
  const std::int64_t value = node.integer("max_replicates");
  if (value >= replicates && value <= 1'000'000'000) return static_cast<std::uint32_t>(value);
  throw StudyError(node.where(), fmt::format("max_replicates = {} is out of range", value),
                   fmt::format("it must lie in [{}, 1000000000], from the first round on", replicates));
}

Node resolved_precision(const std::vector<PrecisionTarget>& targets) {
  Node::Array out;
  for (const PrecisionTarget& target : targets) {
    Node::Table table = {
        {"loss", Node(target.column)},
        {"half_width", Node(target.half_width)},
        {"functional", Node(std::string(functional_words.at(static_cast<std::size_t>(target.functional))))}};
    if (target.estimator) table.emplace("estimator", Node(*target.estimator));
    if (target.k) table.emplace("k", Node(std::int64_t{*target.k}));
    if (target.n_min > 0.0) table.emplace("n_min", Node(target.n_min));
    out.emplace_back(std::move(table));
  }
  return Node(std::move(out));
}

}  // namespace mixrate
