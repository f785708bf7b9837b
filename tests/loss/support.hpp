// Scenarios and short-hands for the tests of losses.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "base/options.hpp"
#include "loss/leaves.hpp"
#include "model/leaves.hpp"

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

inline std::shared_ptr<Scenario> scenario(std::shared_ptr<const Model> model, const Vector& log_weights,
                                          const Matrix& atoms, const Vector& common = Vector()) {
  auto out = std::make_shared<Scenario>();
  out->name = "test";
  out->model = std::move(model);
  out->truth = MixingMeasure(out->model->layout(), log_weights, atoms, common);
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

/// The measure with atom j split in two halves of its mass; the caller moves them apart.
inline MixingMeasure split(const MixingMeasure& g, Index j) {
  Vector log_weights(g.size() + 1);
  Matrix atoms(g.atoms().rows(), g.size() + 1);
  log_weights << g.log_weights(), g.log_weights()[j] - std::log(2.0);
  log_weights[j] -= std::log(2.0);
  atoms << g.atoms(), g.atoms().col(j);
  return {g.layout_ptr(), log_weights, atoms, g.common()};
}

/// Every number of the measure moved along a fixed direction, common parameters relative to their size (variances stay
/// positive for small eps).
inline MixingMeasure moved(const MixingMeasure& g, double eps) {
  MixingMeasure out = g;
  const auto direction = [](Index at) { return std::cos(1.0 + 2.3 * static_cast<double>(at)); };
  for (Index i = 0; i < g.size(); ++i) {
    out.log_weights()[i] += eps * direction(i);
    for (Index c = 0; c < g.atoms().rows(); ++c) out.atoms()(c, i) += eps * direction(17 + i * g.atoms().rows() + c);
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
