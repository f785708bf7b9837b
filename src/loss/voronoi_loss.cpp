#include "loss/voronoi_loss.hpp"

#include <cmath>

#include "measure/gauge.hpp"
#include "measure/rbar.hpp"

namespace mixrate {

namespace {

/// A fitted atom beside its true atom.
struct Pairing {
  const AtomLayout& layout;
  double weight = 0.0;
  int cardinality = 1;  // of the cell
  Vector atom, common;  // differences
};

/// What an atom adds to the objective: a term in t2, and a number that does not depend on it.
struct Share {
  TranslationTerm gate;
  double rest = 0.0;
};

template <class Visit>
void visit_blocks(const std::vector<Block>& blocks, BlockRole role, const Vector& values, const Visit& visit) {
  for (const Block& block : blocks) {
    if (block.role == role) visit(block, squared_norm(block, values.segment(block.offset, block.size)));
  }
}

/// d1 and d2: gate and expert under one norm, unless the cell is split by the order of blocks.
Share joint_share(const Pairing& pair, VoronoiNorm norm) {
  double first = 0.0, second = 0.0;
  const auto add = [&](const Block& block, double square) {
    (block.order == BlockOrder::first ? first : second) += square;
  };
  visit_blocks(pair.layout.atom_blocks(), BlockRole::expert, pair.atom, add);
  for (const BlockRole role : {BlockRole::gate, BlockRole::expert}) {
    visit_blocks(pair.layout.common_blocks(), role, pair.common, add);
  }
  const Singularity singularity = pair.layout.singularity();
  const int m = pair.cardinality;
  const bool split = norm == VoronoiNorm::d2 && m > 1 && singularity != Singularity::strong;
  const double power = norm == VoronoiNorm::d2 ? rbar(m, singularity) : 1.0;
  Share out;
  out.gate = {pair.weight, gate_coordinates(pair.layout, pair.atom), split ? first : first + second, power};
  if (split) out.rest = pair.weight * std::pow(second, 0.5 * block_power(m, singularity, BlockOrder::second));
  return out;
}

/// l1 and lr: gate slopes, temperature, and expert (l1) or expert blocks (lr) each under a norm of their own.
Share separate_share(const Pairing& pair, const VoronoiRule& rule) {
  const bool by_block = rule.norm == VoronoiNorm::lr;
  const double power = by_block ? rule.order : pair.cardinality > 1 ? 2.0 : 1.0;
  double powers = 0.0, expert = 0.0;
  const auto add_power = [&](const Block&, double square) { powers += std::pow(square, 0.5 * power); };
  visit_blocks(pair.layout.common_blocks(), BlockRole::gate, pair.common, add_power);
  if (by_block) {
    visit_blocks(pair.layout.atom_blocks(), BlockRole::expert, pair.atom, add_power);
  } else {
    visit_blocks(pair.layout.atom_blocks(), BlockRole::expert, pair.atom,
                 [&](const Block&, double square) { expert += square; });
    powers += std::pow(expert, 0.5 * power);
  }
  return {{pair.weight, gate_coordinates(pair.layout, pair.atom), 0.0, power}, pair.weight * powers};
}

/// The terms that depend on t2, by gauge set, and the sum of those that do not.
struct Objective {
  std::vector<std::vector<TranslationTerm>> terms;
  double rest = 0.0;
};

Objective objective(const MixingMeasure& g, const MixingMeasure& truth, const VoronoiPartition& cells,
                    const VoronoiRule& rule) {
  const std::vector<int> set = gauge_sets(g);
  const Vector weights = g.weights(), common = g.common() - truth.common();
  const bool is_joint = rule.norm == VoronoiNorm::d1 || rule.norm == VoronoiNorm::d2;
  Objective out;
  out.terms.resize(static_cast<std::size_t>(num_gauge_sets(g)));
  for (Index i = 0; i < g.size(); ++i) {
    const int j = cells.owner[static_cast<std::size_t>(i)], m = cells.cardinality[static_cast<std::size_t>(j)];
    const Pairing pair{truth.layout(), weights[i], m, g.atoms().col(i) - truth.atoms().col(j), common};
    const Share share = is_joint ? joint_share(pair, rule.norm) : separate_share(pair, rule);
    out.terms[static_cast<std::size_t>(set[static_cast<std::size_t>(i)])].push_back(share.gate);
    out.rest += share.rest;
  }
  return out;
}

class VoronoiLoss final : public BoundLoss {
 public:
  VoronoiLoss(std::shared_ptr<const Scenario> scenario, std::string name, const VoronoiRule& rule)
      : BoundLoss(std::move(scenario), {std::move(name)}), rule_(rule) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    out[0] = voronoi_value(truth(), gauge(), fitted, rule_).total();
  }
  VoronoiRule rule_;
};

}  // namespace

OptionSpec cells_option() {
  return choice_option(
      "cells", "expert", {"expert", "gate+expert"},
      "what decides the nearest true atom: expert parameters only (free of the gauge), or gate slopes as well");
}

CellMetric read_cells(const Options& options) {
  return options.text("cells") == "expert" ? CellMetric::expert : CellMetric::gate_and_expert;
}

VoronoiValue voronoi_value(const MixingMeasure& truth, GateGauge gauge, const MixingMeasure& fitted,
                           const VoronoiRule& rule) {
  const MixingMeasure g = gauge == GateGauge::none ? fitted : scaled_to_mass_of(fitted, truth);
  VoronoiValue value;
  value.cells = voronoi_partition(g, truth, CellMetric::expert);
  for (int turn = 1;; ++turn) {
    const Objective sum = objective(g, truth, value.cells, rule);
    value.translation = Matrix::Zero(gate_coordinates(g.layout(), g.atoms().col(0)).size(), num_gauge_sets(g));
    value.atoms = sum.rest;
    for (std::size_t set = 0; set < sum.terms.size(); ++set) {
      if (sum.terms[set].empty()) continue;
      auto t2 = value.translation.col(static_cast<Index>(set));
      if (gauge == GateGauge::translation) t2 = best_translation(sum.terms[set]);
      value.atoms += translation_objective(sum.terms[set], t2);
    }
    if (rule.metric == CellMetric::expert || turn == 20) break;  // cells and translation may cycle
    VoronoiPartition next = voronoi_partition(gate_translated(g, value.translation), truth, rule.metric);
    if (next.owner == value.cells.owner) break;
    value.cells = std::move(next);
  }
  const Vector masses = cell_masses(value.cells, g.weights()), true_masses = truth.weights();
  if (gauge != GateGauge::none) value.mass_scale = best_mass_scale(masses, true_masses);
  value.masses = (masses - value.mass_scale * true_masses).lpNorm<1>();
  return value;
}

std::shared_ptr<const Loss> make_voronoi_loss(std::string name, const VoronoiRule& rule,
                                              std::shared_ptr<const Scenario> scenario) {
  return std::make_shared<VoronoiLoss>(std::move(scenario), std::move(name), rule);
}

}  // namespace mixrate
