// Scenarios and short-hands for the tests of losses.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "base/options.hpp"
#include "loss/losses.hpp"
#include "measure/gauge.hpp"
#include "model/families.hpp"
#include "model/gate_gauge.hpp"

namespace mixrate::test {

inline Stream loss_stream(std::uint32_t replicate = 0) { return {StreamKey{1, 2, replicate}, Purpose::loss}; }

inline std::shared_ptr<const Model> gated_model(std::int64_t d) {
  const FamilyEntry family = softmax_gated_gaussian_family();
  return family.make(Options(Node(Node::Table{{"dimension", Node(d)}}), family.info));
}

inline std::shared_ptr<const Model> mixture_model(std::int64_t d, const std::string& covariance) {
  const FamilyEntry family = gaussian_mixture_family();
  return family.make(Options(Node(Node::Table{{"dimension", Node(d)}, {"covariance", Node(covariance)}}), family.info));
}

inline std::shared_ptr<const Model> regression_model(Node::Table options) {
  const FamilyEntry family = moe_regression_family();
  return family.make(Options(Node(std::move(options)), family.info));
}

inline std::shared_ptr<Scenario> scenario(std::shared_ptr<const Model> model, const Vector& log_weights,
                                          const Matrix& atoms, const Vector& common = Vector(), Groups groups = {}) {
  auto out = std::make_shared<Scenario>();
  out->name = "test";
  out->model = std::move(model);
  out->truth = MixingMeasure(out->model->layout(), log_weights, atoms, common, std::move(groups));
  const Index d = out->model->covariate_dim();
  if (d > 0) out->design = {Design::Law::uniform, d, -1.0, 1.0};
  return out;
}

/// Two gated experts, d = 1; rows: gate slope, slope, intercept, variance.
inline std::shared_ptr<Scenario> gated_pair() {
  return scenario(gated_model(1), Vector{{0.2, 0.0}}, Matrix{{1.0, 0.0}, {1.0, -1.0}, {2.0, -2.0}, {0.25, 0.3}});
}

/// Two gated experts, d = 2.
inline std::shared_ptr<Scenario> gated_plane() {
  return scenario(gated_model(2), Vector{{0.2, 0.0}},
                  Matrix{{1.0, 0.0}, {-0.5, 0.0}, {1.0, -1.0}, {0.5, 0.2}, {2.0, -2.0}, {0.25, 0.3}});
}

/// Two tanh experts under a gate of the family moe-regression, d = 1; rows: gate slope, slope, intercept. Common: the
/// temperature where the gate has one, and the noise variance.
inline std::shared_ptr<Scenario> regression_pair(const std::string& gate = "softmax") {
  const bool has_temperature = gate.starts_with("dense-to-sparse");
  return scenario(regression_model({{"gate", Node(gate)}, {"activation", Node(std::string("tanh"))}}),
                  Vector{{0.2, 0.0}}, Matrix{{1.0, 0.0}, {2.0, -1.5}, {1.0, -0.5}},
                  has_temperature ? Vector{{0.5, 0.01}} : Vector{{0.01}});
}

/// Two groups of two tanh experts, d = 1, in no particular gauge; rows: gate slope, slope, intercept.
inline std::shared_ptr<Scenario> regression_tree(std::int64_t fitted_groups = 2) {
  return scenario(regression_model({{"gate", Node(std::string("hierarchical"))},
                                    {"activation", Node(std::string("tanh"))},
                                    {"groups", Node(fitted_groups)}}),
                  Vector{{0.3, 0.1, -0.2, 0.0}},
                  Matrix{{1.0, 0.2, -1.0, 0.0}, {2.0, -1.5, 1.0, -0.5}, {1.0, 1.0, -1.0, 0.5}}, Vector{{0.01}},
                  {{0, 0, 1, 1}, Vector{{0.4, 0.0}}, Matrix{{1.5, 0.0}}});
}

/// Three Gaussians on the line with their own variances.
inline std::shared_ptr<Scenario> line_mixture() {
  return scenario(mixture_model(1, "isotropic"), Vector{{std::log(0.2), std::log(0.3), std::log(0.5)}},
                  Matrix{{-3.0, 0.5, 4.0}, {0.5, 1.0, 2.0}});
}

/// Two Gaussians in the plane with full covariances.
inline std::shared_ptr<Scenario> plane_mixture() {
  return scenario(mixture_model(2, "full"), Vector{{std::log(0.4), std::log(0.6)}},
                  Matrix{{-2.0, 2.0}, {0.0, 1.0}, {1.0, 2.0}, {0.3, -0.5}, {1.0, 1.5}});
}

inline std::shared_ptr<const Loss> make(const LossEntry& entry, const std::shared_ptr<const Scenario>& truth, Index k,
                                        Node::Table options = {}) {
  return entry.make(Options(Node(std::move(options)), entry.info), truth, k);
}

inline std::vector<double> evaluate(const Loss& loss, const MixingMeasure& fitted) {
  Stream stream = loss_stream();
  std::vector<double> out(loss.columns().size());
  loss.evaluate(fitted, stream, out);
  return out;
}

inline double column(const Loss& loss, const MixingMeasure& fitted, const std::string& name) {
  const std::vector<double> values = evaluate(loss, fitted);
  for (std::size_t c = 0; c < values.size(); ++c) {
    if (loss.columns()[c] == name) return values[c];
  }
  ADD_FAILURE() << "no column " << name;
  return std::nan("");
}

/// The measure with atom j split in two halves of its mass, in one group of a tree; the caller moves them apart.
inline MixingMeasure split(const MixingMeasure& g, Index j) {
  Vector log_weights(g.size() + 1);
  Matrix atoms(g.atoms().rows(), g.size() + 1);
  log_weights << g.log_weights(), g.log_weights()[j] - gate_temperature(g) * std::log(2.0);
  log_weights[j] = log_weights[g.size()];
  atoms << g.atoms(), g.atoms().col(j);
  Groups groups = g.groups();
  if (groups.size() > 0) groups.parent.push_back(groups.parent[static_cast<std::size_t>(j)]);
  return {g.layout_ptr(), log_weights, atoms, g.common(), groups};
}

/// The same measure in another gauge of its model: weights times a factor, gate slopes shifted where they translate;
/// in a tree the groups differently, each with its leaves, and all groups together.
inline MixingMeasure in_another_gauge(const Model& model, const MixingMeasure& g) {
  const GateGauge gauge = gate_gauge(model, g);
  if (gauge == GateGauge::none) return g;
  Vector log_weights = g.log_weights();
  Matrix atoms = g.atoms();
  Groups groups = g.groups();
  const bool has_slopes = gauge == GateGauge::translation;
  for (Index i = 0; i < g.size(); ++i) {
    const double turn = groups.size() == 0 ? 1.0 : 1.0 - 0.4 * groups.parent[static_cast<std::size_t>(i)];
    log_weights[i] += 1.5 * turn;
    for (const Block& block : g.layout().atom_blocks()) {
      if (has_slopes && block.role == BlockRole::gate)
        atoms.col(i).segment(block.offset, block.size).array() -= 0.5 * turn;
    }
  }
  if (groups.size() > 0) {
    groups.log_weights.array() -= 0.7;
    groups.coordinates.array() += 0.3;
  }
  return {g.layout_ptr(), log_weights, atoms, g.common(), groups};
}

/// How far a number of a block may move per eps: 1, or for variances and covariances below 1 their smallest entry.
inline double reach(const MixingMeasure& g, const Block& block) {
  double out = 1.0;
  for (Index i = 0; i < g.size() && block.domain != Domain::real; ++i) {
    for (const double value : g.block(i, block)) out = value > 0.0 ? std::min(out, value) : out;
  }
  return out;
}

/// Every number of the measure moved along a fixed direction, common parameters relative to their size (variances stay
/// positive for small eps).
inline MixingMeasure moved(const MixingMeasure& g, double eps) {
  const auto direction = [](Index at) { return std::cos(1.0 + 2.3 * static_cast<double>(at)); };
  Groups groups = g.groups();
  for (Index c = 0; c < groups.size(); ++c) {
    groups.log_weights[c] += eps * direction(50 + c);
    for (Index row = 0; row < groups.coordinates.rows(); ++row)
      groups.coordinates(row, c) += eps * direction(61 + c * groups.coordinates.rows() + row);
  }
  MixingMeasure out(g.layout_ptr(), g.log_weights(), g.atoms(), g.common(), groups);
  for (Index i = 0; i < g.size(); ++i) {
    out.log_weights()[i] += eps * direction(i);
    for (const Block& block : g.layout().atom_blocks()) {
      for (Index c = block.offset; c < block.offset + block.size; ++c)
        out.atoms()(c, i) += eps * reach(g, block) * direction(17 + i * g.atoms().rows() + c);
    }
  }
  for (Index c = 0; c < g.common().size(); ++c) out.common()[c] *= 1.0 + eps * direction(90 + c);
  return out;
}

/// Least-squares slope of log(value) against log(eps) at eps = 1e-2, 1e-3, 1e-4.
template <class Function>
double local_exponent(const Function& value) {
  return (std::log(value(1e-2)) - std::log(value(1e-4))) / std::log(100.0);
}

}  // namespace mixrate::test
