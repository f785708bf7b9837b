#include "tabulation/regression_path.hpp"

#include <fmt/format.h>

#include <cmath>

#include "measure/gauge.hpp"
#include "model/gate_gauge.hpp"
#include "model/least_squares.hpp"

namespace mixrate {

namespace {

/// The output of the expert of one atom at x = 0.
double output_at_zero(const Scenario& scenario, const Vector& atom) {
  const MixingMeasure& g = scenario.truth;
  Vector value(1);
  scenario.model->regression(Matrix::Zero(1, scenario.model->covariate_dim()),
                             MixingMeasure(g.layout_ptr(), Vector::Zero(1), atom, g.common()), value);
  return value[0];
}

/// The two clones of an atom, moved apart.
class Clones {
 public:
  Clones(const Scenario& scenario, Index atom, const Block& block)
      : scenario_(scenario), centre_(scenario.truth.atoms().col(atom)), at_(block.offset) {}

  [[nodiscard]] Vector up(double eps) const { return moved(eps); }
  /// On the other side, such that the mean output at x = 0 stays: secant steps on the distance.
  [[nodiscard]] Vector down(double eps) const {
    const double target = 2.0 * output(0.0) - output(eps);
    double before = -eps, now = -eps * (1.0 + 1e-4);
    double miss_before = output(before) - target;
    for (int step = 0; step < 60 && miss_before != 0.0; ++step) {
      const double miss = output(now) - target;
      if (miss == 0.0 || miss == miss_before) break;
      const double next = now - miss * (now - before) / (miss - miss_before);
      before = now;
      miss_before = miss;
      now = next;
    }
    const double best = std::abs(output(now) - target) < std::abs(output(before) - target) ? now : before;
    return moved(best);
  }
  /// (h - h_centre) / h' of a clone, h' by central differences.
  [[nodiscard]] double excess_over_slope(const Vector& clone) const {
    constexpr double step = 1e-6;
    const double move = clone[at_] - centre_[at_];
    return (output(move) - output(0.0)) / ((output(move + step) - output(move - step)) / (2.0 * step));
  }

 private:
  [[nodiscard]] Vector moved(double by) const {
    Vector out = centre_;
    out[at_] += by;
    return out;
  }
  [[nodiscard]] double output(double by) const { return output_at_zero(scenario_, moved(by)); }
  const Scenario& scenario_;
  Vector centre_;
  Index at_;
};

[[noreturn]] void refuse(const std::string& problem, const std::string& why) { throw StudyError({}, problem, why); }

MeasurePath apart(const PathRequest& request) {
  const std::shared_ptr<const Scenario> scenario = request.scenario;
  const AtomLayout& layout = scenario->truth.layout();
  const Block* block = layout.find_atom_block_named(request.block);
  if (block == nullptr || block->size != 1 || block->role != BlockRole::expert) {
    refuse(fmt::format("experts have no single coordinate '{}'", request.block), "the clones move apart along it");
  }
  const Index atom = request.atom;
  const bool hidden = request.kind == RegressionPath::hidden;
  const Clones clones(*scenario, atom, *block);
  const double temperature = gate_temperature(scenario->truth);
  return [=](double eps) {
    MixingMeasure g = with_doubled_atom(scenario->truth, atom);
    const Index other = g.size() - 1;
    g.atoms().col(atom) = clones.up(eps);
    g.atoms().col(other) = clones.down(eps);
    if (!hidden) return g;
    const Block& gate = g.layout().atom_block(Meaning::gate_slope);
    const bool has_slope = g.layout().has_atom_block(Meaning::slope);
    const double size = std::exp(-1.0 / eps) / std::sqrt(static_cast<double>(gate.size));
    for (const Index i : {atom, other}) {
      const Vector move = Vector::Constant(gate.size, i == atom ? size : -size);
      const double undo = has_slope ? clones.excess_over_slope(g.atoms().col(i)) / temperature : 0.0;
      g.block(i, gate) += move;
      if (has_slope) g.block(i, g.layout().atom_block(Meaning::slope)) -= undo * move;
    }
    return g;
  };
}

MeasurePath scaled_gate(const PathRequest& request) {
  const std::shared_ptr<const Scenario> scenario = request.scenario;
  const Block& gate = scenario->truth.layout().atom_block(Meaning::gate_slope);
  const std::vector<Block>& common = scenario->truth.layout().common_blocks();
  return [=](double eps) {
    MixingMeasure g = scenario->truth;
    const Index last = g.size() - 1;
    g.log_weights() = (g.log_weights().array() - g.log_weights()[last]) * (1.0 + eps) + g.log_weights()[last];
    g.atoms().middleRows(gate.offset, gate.size) *= 1.0 + eps;
    for (const Block& block : common) {
      if (block.meaning == Meaning::temperature) g.common().segment(block.offset, block.size) *= 1.0 + eps;
    }
    return g;
  };
}

MeasurePath straight(const PathRequest& request) {
  const std::shared_ptr<const Scenario> scenario = request.scenario;
  const MixingMeasure from = request.atom < 0 ? scenario->truth : with_doubled_atom(scenario->truth, request.atom);
  const Dataset none{Matrix::Zero(1, scenario->model->covariate_dim()), Matrix::Zero(1, 1)};
  const std::shared_ptr<Likelihood> likelihood = scenario->model->likelihood(none, from.size(), scenario->box);
  const Vector theta = likelihood->pack(from);
  Stream stream({request.seed, scenario->content_hash(), 0}, Purpose::loss);
  Vector direction = Vector::Zero(theta.size());
  for (double& value : direction.head(likelihood->least_squares()->num_coordinates())) value = sample_normal(stream);
  direction.normalize();
  return [=](double eps) { return likelihood->unpack(theta + eps * direction); };
}

}  // namespace

MixingMeasure with_doubled_atom(const MixingMeasure& truth, Index atom) {
  const Index k = truth.size();
  Vector log_weights(k + 1);
  Matrix atoms(truth.atoms().rows(), k + 1);
  log_weights << truth.log_weights(), truth.log_weights()[atom] - gate_temperature(truth) * std::log(2.0);
  log_weights[atom] = log_weights[k];
  atoms << truth.atoms(), truth.atoms().col(atom);
  return {truth.layout_ptr(), std::move(log_weights), std::move(atoms), truth.common()};
}

namespace {

void require_path(const PathRequest& request) {
  const Scenario& scenario = *request.scenario;
  const Dataset none{Matrix::Zero(1, scenario.model->covariate_dim()), Matrix::Zero(1, scenario.model->response_dim())};
  const auto likelihood = scenario.model->likelihood(none, scenario.truth.size(), scenario.box);
  if (likelihood->least_squares() == nullptr || scenario.truth.groups().size() > 0)
    refuse("this table is of flat regression mixtures", "paths move atoms of moe-regression without groups");
  const bool doubles = request.kind == RegressionPath::split || request.kind == RegressionPath::hidden;
  if (request.atom >= scenario.truth.size()) refuse("the truth has fewer atoms", "one of them is doubled");
  if (doubles && request.atom < 0) refuse("this path needs an atom", "its clones move apart");
  const GateGauge gauge = gate_gauge(*scenario.model, scenario.truth);
  if (request.kind == RegressionPath::scale) {
    if (!scenario.truth.layout().has_atom_block(Meaning::gate_slope))
      refuse("this path needs a gate with slopes", "it scales its parameters");
  } else if (request.atom >= 0 && gauge == GateGauge::none) {
    refuse("this table doubles no atom here",
           "two clones have the activity of one under a soft-max gate only; atom = 0 doubles none");
  }
  if (request.kind == RegressionPath::hidden && gauge != GateGauge::translation)
    refuse("this path needs logits that are affine in x", "it hides the clones behind their gate slopes");
}

}  // namespace

MeasurePath make_path(const PathRequest& request) {
  require_path(request);
  switch (request.kind) {
    case RegressionPath::scale:
      return scaled_gate(request);
    case RegressionPath::split:
    case RegressionPath::hidden:
      return apart(request);
    case RegressionPath::generic:
      return straight(request);
    case RegressionPath::weakest:
      return weakest_path(request);
  }
  return {};
}

}  // namespace mixrate
