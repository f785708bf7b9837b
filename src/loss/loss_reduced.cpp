// Gate parameters in units of the temperature, against those of a reference atom: what data can tell.
#include <algorithm>
#include <cmath>

#include "loss/bound.hpp"
#include "loss/loss.hpp"
#include "loss/matching.hpp"
#include "measure/gauge.hpp"
#include "measure/rbar.hpp"

namespace mixrate {

namespace {

/// Columns: slope and intercept in singly covered cells, then in multiply covered ones.
enum ReducedColumn : std::size_t { single_slope, single_intercept, over_slope, over_intercept };

/// beta0 / tau, which is what an additive weight is the exponential of, and beta1 / tau of every atom; tau = 1 for
/// gates without a temperature.
struct ReducedGate {
  Vector intercepts;
  Matrix slopes;  // gate width x k
};

ReducedGate reduced_gate(const MixingMeasure& g) {
  const double temperature = gate_temperature(g);
  ReducedGate out;
  out.intercepts = g.log_weights();
  out.slopes.resize(gate_coordinates(g.layout(), g.atoms().col(0)).size(), g.size());
  for (Index i = 0; i < g.size(); ++i) {
    out.slopes.col(i) = gate_coordinates(g.layout(), g.atoms().col(i)) / temperature;
  }
  return out;
}

/// The gate of the fitted atoms of a cell taken together: log of the sum of exp(beta0 / tau), and the mean slope with
/// these weights.
struct MergedGate {
  std::vector<Index> atoms;
  Vector shares, slope;
  double intercept = 0.0;
};

MergedGate merged_gate(const ReducedGate& gate, const VoronoiPartition& cells, Index j) {
  MergedGate out;
  for (std::size_t i = 0; i < cells.owner.size(); ++i) {
    if (cells.owner[i] == j) out.atoms.push_back(static_cast<Index>(i));
  }
  const Vector logs = gate.intercepts(out.atoms);
  const double top = logs.maxCoeff();
  out.shares = (logs.array() - top).exp();
  out.intercept = top + std::log(out.shares.sum());
  out.shares /= out.shares.sum();
  out.slope = gate.slopes(Eigen::all, out.atoms) * out.shares;
  return out;
}

class ReducedLoss final : public BoundLoss {
 public:
  ReducedLoss(const std::shared_ptr<const Scenario>& scenario, std::vector<std::string> columns)
      : BoundLoss(scenario, std::move(columns)),
        slopes_translate_(gauge() == GateGauge::translation),
        true_gate_(reduced_gate(truth())) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    const VoronoiPartition cells = matched_partition(fitted, truth());
    const ReducedGate gate = reduced_gate(fitted);
    const Index reference = truth().size() - 1;
    if (cells.cardinality.back() == 0) return;  // nothing to compare with
    const MergedGate pin = merged_gate(gate, cells, reference);
    const double intercept = pin.intercept - true_gate_.intercepts[reference];
    Vector slope = Vector::Zero(pin.slope.size());
    if (slopes_translate_) slope = pin.slope - true_gate_.slopes.col(reference);
    const auto raise = [&out](std::size_t column, double value) {
      if (column < out.size() && !(out[column] >= value)) out[column] = value;
    };
    for (Index j = 0; j < truth().size(); ++j) {
      const int m = cells.cardinality[static_cast<std::size_t>(j)];
      if (m == 0) continue;
      const MergedGate cell = merged_gate(gate, cells, j);
      const Vector target = true_gate_.slopes.col(j) + slope;
      const bool is_pinned = j == reference;  // its differences are 0 by construction
      if (!is_pinned) {
        raise(m == 1 ? single_intercept : over_intercept,
              std::abs(cell.intercept - true_gate_.intercepts[j] - intercept));
      }
      if (m > 1) raise(over_slope, spread(gate, cell, target));
      if (m == 1 && !(is_pinned && slopes_translate_)) raise(single_slope, (cell.slope - target).norm());
    }
  }

  /// Power mean over the atoms of a cell, with the power that gate slopes have in D2.
  [[nodiscard]] double spread(const ReducedGate& gate, const MergedGate& cell, const Vector& target) const {
    const double power = block_power(static_cast<int>(cell.atoms.size()), layout().singularity(), BlockOrder::first);
    double sum = 0.0;
    for (std::size_t i = 0; i < cell.atoms.size(); ++i) {
      sum += cell.shares[static_cast<Index>(i)] * std::pow((gate.slopes.col(cell.atoms[i]) - target).norm(), power);
    }
    return std::pow(sum, 1.0 / power);
  }

  bool slopes_translate_;
  ReducedGate true_gate_;
};

}  // namespace

LossEntry reduced_loss() {
  return {
      {"reduced",
       "errors of beta1/tau and beta0/tau, tau the temperature of the gate (1 where it has none), relative to the last "
       "true atom as far as they translate: reduced.gate_slope and reduced.gate_intercept, largest over singly covered "
       "cells; in multiply covered ones reduced.over.gate_slope (power mean, as in blocks) and "
       "reduced.over.gate_intercept (of the cell's atoms together). The reference is what its cell holds, merged; NaN "
       "if it is empty",
       "arXiv 2401.13875: a plain temperature gate is identified through these ratios only",
       {}},
      1.0,
      [](const Options&, std::shared_ptr<const Scenario> scenario, Index k) -> std::shared_ptr<const Loss> {
        const MixingMeasure& truth = scenario->truth;
        if (truth.groups().size() > 0 || truth.size() < 2 || gate_gauge(*scenario->model, truth) == GateGauge::none)
          throw StudyError({}, "the loss 'reduced' is for one soft-max gate over several atoms",
                           "it compares gate parameters with those of a reference atom, which other gates do not need",
                           "Use `blocks`");
        std::vector<std::string> columns = {"reduced.gate_slope", "reduced.gate_intercept"};
        if (k != truth.size())
          columns.insert(columns.end(), {"reduced.over.gate_slope", "reduced.over.gate_intercept"});
        return std::make_shared<ReducedLoss>(scenario, std::move(columns));
      }};
}

}  // namespace mixrate
