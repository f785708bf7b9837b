#include "drivers/json/choice.hpp"

#include <fmt/format.h>

#include <cmath>

#include "analysis/merge_tree.hpp"
#include "drivers/json/parameters.hpp"
#include "experiment/diagnostic.hpp"

namespace mixrate {

namespace {

nlohmann::ordered_json from_one(std::vector<Index> atoms) {
  for (Index& atom : atoms) ++atom;
  return atoms;
}

/// "1+3".
std::string joined_text(const nlohmann::ordered_json& atoms) {
  std::string out;
  for (const auto& atom : atoms) out += fmt::format("{}{}", out.empty() ? "" : "+", atom.dump());
  return out;
}

nlohmann::ordered_json posterior_json(const FitOutcome& outcome) {
  const Posterior& posterior = *outcome.posterior;
  nlohmann::ordered_json out = {{"draws", posterior.draws.size()}};
  for (const auto& [name, value] : {std::pair{"r_hat", posterior.r_hat},
                                    {"ess_bulk", posterior.ess_bulk},
                                    {"ess_tail", posterior.ess_tail},
                                    {"acceptance", posterior.acceptance},
                                    {"evidence", outcome.evidence}}) {
    if (!std::isnan(value)) out[name] = value;
  }
  if (!posterior.atoms.empty()) out["atoms"] = posterior.atoms;
  return out;
}

}  // namespace

void add_choice(const Model& model, const FitOutcome& outcome, nlohmann::ordered_json& fit) {
  if (outcome.posterior != nullptr) fit["posterior"] = posterior_json(outcome);
  nlohmann::ordered_json chosen;
  for (const Diagnostic& diagnostic : diagnostics()) {
    if (diagnostic.meaning.kind != NumberKind::choice) continue;
    const double k = diagnostic.value(outcome, MixingMeasure());  // a choice does not look at the truth
    if (!std::isnan(k)) chosen[std::string(diagnostic.meaning.criterion)] = static_cast<int>(k);
  }
  if (!chosen.empty()) fit["chosen"] = std::move(chosen);
  if (outcome.tree == nullptr) return;
  const MergeTree tree = lay_out(*outcome.tree, 1);
  nlohmann::ordered_json mergers = nlohmann::ordered_json::array();
  for (const MergeTree::Bridge& bridge : tree.bridges)
    mergers.push_back({bridge.kappa - 1, bridge.height, from_one(bridge.left), from_one(bridge.right)});
  const Vector& mass = outcome.tree->shares.back().mass;
  fit["dendrogram"] = {{"atoms", parameters_json(model, outcome.tree->levels.back())},
                       {"mass", std::vector<double>(mass.begin(), mass.end())},
                       {"mergers", std::move(mergers)}};
}

void print_choice(const nlohmann::ordered_json& fit) {
  if (fit.contains("posterior")) {
    fmt::print("posterior\n");
    for (const auto& [name, value] : fit["posterior"].items()) {
      if (!value.is_array()) {
        fmt::print("  {:<18} {}\n", name, value.dump());
        continue;
      }
      fmt::print("  {:<18} probability\n", "number of atoms");
      for (int k = 1; const auto& share : value) fmt::print("  {:<18} {:.3f}\n", k++, share.get<double>());
    }
  }
  if (fit.contains("chosen")) {
    fmt::print("number of atoms chosen\n");
    for (const auto& [name, k] : fit["chosen"].items()) fmt::print("  {:<18} {}\n", name, k.dump());
  }
  if (!fit.contains("dendrogram")) return;
  const nlohmann::ordered_json& tree = fit["dendrogram"];
  fmt::print("dendrogram of\n");
  for (const auto& [name, values] : tree["atoms"].items()) fmt::print("  {:<18} {}\n", name, values.dump());
  fmt::print("  {:<18} {}\n", "mass", tree["mass"].dump());
  fmt::print("  {:<18} {:<12} joins\n", "atoms left", "height");
  for (const auto& merger : tree["mergers"])
    fmt::print("  {:<18} {:<12.4g} {} and {}\n", merger[0].get<int>(), merger[1].get<double>(), joined_text(merger[2]),
               joined_text(merger[3]));
}

}  // namespace mixrate
