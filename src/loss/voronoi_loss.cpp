#include "loss/voronoi_loss.hpp"

#include <cmath>

#include "loss/rbar.hpp"
#include "measure/gauge.hpp"

namespace mixrate {

namespace {

/// Squared differences of an atom to its owner, by what they are used for.
struct Differences {
  Vector gate;
  double first = 0.0, second = 0.0;  // expert and common blocks, by order
};

Differences differences(const MixingMeasure& g, Index i, const MixingMeasure& truth, Index j) {
  const AtomLayout& layout = truth.layout();
  const Vector atom = g.atoms().col(i) - truth.atoms().col(j), common = g.common() - truth.common();
  Differences out;
  out.gate = gate_coordinates(layout, atom);
  const auto add = [&out](const Block& block, const ConstVectorRef& part) {
    (block.order == BlockOrder::first ? out.first : out.second) += squared_norm(block, part);
  };
  for (const Block& block : layout.atom_blocks()) {
    if (block.role == BlockRole::expert) add(block, atom.segment(block.offset, block.size));
  }
  for (const Block& block : layout.common_blocks()) add(block, common.segment(block.offset, block.size));
  return out;
}

/// The terms that depend on t2, and the sum of those that do not.
struct Objective {
  std::vector<TranslationTerm> terms;
  double rest = 0.0;
};

Objective objective(const MixingMeasure& g, const MixingMeasure& truth, const VoronoiPartition& cells,
                    SharedCellNorm norm) {
  const Singularity singularity = truth.layout().singularity();
  const Vector weights = g.weights();
  Objective out;
  for (Index i = 0; i < g.size(); ++i) {
    const int j = cells.owner[static_cast<std::size_t>(i)], m = cells.cardinality[static_cast<std::size_t>(j)];
    const Differences d = differences(g, i, truth, j);
    const bool split = norm == SharedCellNorm::powers && m > 1 && singularity != Singularity::strong;
    const double power = norm == SharedCellNorm::powers ? rbar(m, singularity) : 1.0;
    out.terms.push_back({weights[i], d.gate, split ? d.first : d.first + d.second, power});
    if (split) out.rest += weights[i] * std::pow(d.second, 0.5 * block_power(m, singularity, BlockOrder::second));
  }
  return out;
}

class VoronoiLoss final : public BoundLoss {
 public:
  VoronoiLoss(std::shared_ptr<const Scenario> scenario, std::string name, SharedCellNorm norm, CellMetric metric)
      : BoundLoss(std::move(scenario), {std::move(name)}), norm_(norm), metric_(metric) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    out[0] = voronoi_value(scenario(), fitted, norm_, metric_).total();
  }
  SharedCellNorm norm_;
  CellMetric metric_;
};

}  // namespace

OptionSpec cells_option() {
  return {"cells",
          OptionKind::choice,
          std::string_view{"expert"},
          0,
          0,
          {"expert", "gate+expert"},
          "what decides the nearest true atom: expert parameters only (free of the gauge), or gate slopes as well"};
}

CellMetric read_cells(const Options& options) {
  return options.text("cells") == "expert" ? CellMetric::expert : CellMetric::gate_and_expert;
}

VoronoiValue voronoi_value(const Scenario& scenario, const MixingMeasure& fitted, SharedCellNorm norm,
                           CellMetric metric) {
  const MixingMeasure& truth = scenario.truth;
  const MixingMeasure g = scaled_to_mass_of(fitted, truth);
  const bool gated = scenario.model->is_gated();
  VoronoiValue value;
  value.cells = voronoi_partition(g, truth, CellMetric::expert);
  for (int turn = 1;; ++turn) {
    const Objective sum = objective(g, truth, value.cells, norm);
    value.translation = gated ? best_translation(sum.terms) : Vector::Zero(sum.terms[0].difference.size());
    value.atoms = translation_objective(sum.terms, value.translation) + sum.rest;
    if (metric == CellMetric::expert || turn == 20) break;  // cells and translation may cycle
    VoronoiPartition next = voronoi_partition(gate_translated(g, value.translation), truth, metric);
    if (next.owner == value.cells.owner) break;
    value.cells = std::move(next);
  }
  const Vector masses = cell_masses(value.cells, g.weights()), true_masses = truth.weights();
  if (gated) value.mass_scale = best_mass_scale(masses, true_masses);
  value.masses = (masses - value.mass_scale * true_masses).lpNorm<1>();
  return value;
}

std::shared_ptr<const Loss> make_voronoi_loss(std::string name, SharedCellNorm norm, const Options& options,
                                              std::shared_ptr<const Scenario> scenario) {
  return std::make_shared<VoronoiLoss>(std::move(scenario), std::move(name), norm, read_cells(options));
}

}  // namespace mixrate
