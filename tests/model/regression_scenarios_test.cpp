// What the built-in truths of regression mixtures promise: which of them can be told from a split of one of their
// atoms, and how well. Everything through f alone.
#include <gtest/gtest.h>

#include <cmath>

#include "math/solve.hpp"
#include "model/scenarios.hpp"
#include "random/stream.hpp"

namespace mixrate {
namespace {

std::shared_ptr<const Scenario> scenario(std::string_view name) {
  for (const ScenarioEntry& entry : scenarios()) {
    if (entry.name == name) return entry.make();
  }
  throw std::runtime_error("no such scenario");
}

/// A grid of 401 points (d = 1) or 41 x 41 (d = 2) over the design.
Matrix grid_of(const Scenario& s) {
  const double low = s.design.lower, wide = s.design.upper - s.design.lower;
  if (s.design.dim == 1) return (low + wide * Vector::LinSpaced(401, 0.0, 1.0).array()).matrix();
  Matrix x(41 * 41, 2);
  for (Index i = 0; i < x.rows(); ++i)
    x.row(i) << low + wide * static_cast<double>(i / 41) / 40.0, low + wide * static_cast<double>(i % 41) / 40.0;
  return x;
}

Vector f_of(const Scenario& s, const MixingMeasure& g) {
  const Matrix x = grid_of(s);
  Vector out(x.rows());
  s.model->regression(x, g, out);
  return out;
}

/// Atom j of the truth replaced by two of half its mass.
MixingMeasure with_halves(const Scenario& s, Index j, const Vector& one, const Vector& other) {
  const MixingMeasure& g = s.truth;
  Vector log_weights(g.size() + 1);
  Matrix atoms(g.atoms().rows(), g.size() + 1);
  log_weights << g.log_weights(), g.log_weights()[j] - std::log(2.0);
  log_weights[j] -= std::log(2.0);
  atoms << g.atoms(), other;
  atoms.col(j) = one;
  return {g.layout_ptr(), log_weights, atoms, g.common()};
}

double gap_of_halves(const char* name, const Vector& one, const Vector& other) {
  const auto s = scenario(name);
  return (f_of(*s, with_halves(*s, 0, one, other)) - f_of(*s, s->truth)).cwiseAbs().maxCoeff();
}

TEST(RegressionScenarios, SplitsThatNoDataCanSee) {
  const auto move = [](const char* name, const Vector& by) {
    const Vector atom = scenario(name)->truth.atoms().col(0);
    return gap_of_halves(name, atom + by, atom - by);
  };
  EXPECT_LT(move("regression-linear", Vector{{0.0, 0.7, -0.4}}), 1e-13);
  EXPECT_LT(move("regression-constant", Vector{{0.0, 0.7}}), 1e-13);
  EXPECT_LT(move("regression-two-layer", Vector{{0.0, 0.0, 0.0, 0.4}}), 1e-13);
  const Vector relu = scenario("regression-relu")->truth.atoms().col(0);
  EXPECT_LT(move("regression-relu", Vector{{0.0, 0.5 * relu[1], 0.5 * relu[2]}}), 1e-13);
  const Vector square = scenario("regression-polynomial")->truth.atoms().col(0);
  const auto scaled = [&square](double s) { return Vector{{square[0], s * square[1], s * square[2]}}; };
  EXPECT_LT(gap_of_halves("regression-polynomial", scaled(std::sqrt(1.5)), scaled(std::sqrt(0.5))), 1e-13);
  const Vector flat = scenario("regression-input-free")->truth.atoms().col(0);
  const auto level = [&flat](double by) { return Vector{{flat[0], 0.0, std::atanh(std::tanh(flat[2]) + by)}}; };
  EXPECT_LT(gap_of_halves("regression-input-free", level(0.2), level(-0.2)), 1e-13);
  // The same moves of a strongly identifiable expert are seen.
  EXPECT_GT(move("regression-tanh", Vector{{0.0, 0.7, -0.4}}), 1e-3);
  EXPECT_GT(move("regression-gelu", Vector{{0.0, 0.5, 0.3}}), 1e-3);
}

/// Orthonormal basis of what single atoms and the gate can do to f at first order, by central differences.
Matrix tangents(const Scenario& s) {
  const double h = 1e-5;
  std::vector<Vector> columns;
  const auto add = [&](auto&& change) {
    MixingMeasure up = s.truth, down = s.truth;
    change(up, h);
    change(down, -h);
    columns.push_back((f_of(s, up) - f_of(s, down)) / (2.0 * h));
  };
  for (Index i = 0; i < s.truth.size(); ++i) {
    add([i](MixingMeasure& g, double by) { g.log_weights()[i] += by; });
    for (Index c = 0; c < s.truth.atoms().rows(); ++c)
      add([i, c](MixingMeasure& g, double by) { g.atoms()(c, i) += by; });
  }
  Matrix all(columns[0].size(), static_cast<Index>(columns.size()));
  for (std::size_t c = 0; c < columns.size(); ++c) all.col(static_cast<Index>(c)) = columns[c];
  return column_space(all, 1e-8);
}

/// min over directions u, |u| = 1, of the part of f(split of atom j by +-delta u) - f that nothing at first order
/// undoes, root mean square over the design, per delta^2.
double curvature(const Scenario& s, Index j) {
  const double delta = 1e-2;
  const Vector f = f_of(s, s.truth), atom = s.truth.atoms().col(j);
  const Matrix basis = tangents(s);
  Stream stream({71, 1, 0}, Purpose::test);
  double least = 1e300;
  for (int t = 0; t < 3000; ++t) {
    Vector u(atom.size());
    for (double& value : u) value = sample_normal(stream);
    u *= delta / u.norm();
    const Vector change = f_of(s, with_halves(s, j, atom + u, atom - u)) - f;
    const Vector rest = change - basis * (basis.transpose() * change);
    least = std::min(least, rest.norm() / std::sqrt(static_cast<double>(f.size())) / (delta * delta));
  }
  return least;
}

// The figures of the comment in model/truths/regression.cpp: half distances of (variance / n)^(1/4) / sqrt(c) at n =
// 1000.
TEST(RegressionScenarios, StronglyIdentifiableTruthsCanBeToldFromSplitOnes) {
  for (const char* name : {"regression-tanh", "regression-gelu", "regression-sigmoid"}) {
    const auto s = scenario(name);
    for (Index j = 0; j < 2; ++j) {
      const double c = curvature(*s, j), half = std::pow(s->truth.common()[0] / 1000.0, 0.25) / std::sqrt(c);
      EXPECT_GT(half, 0.04) << name << " " << j;
      EXPECT_LT(half, 0.15) << name << " " << j;
    }
  }
}

TEST(RegressionScenarios, WhatGatesForget) {
  const auto sparse = scenario("dense-to-sparse");
  MixingMeasure other = sparse->truth;
  other.log_weights() *= 3.0;
  other.atoms().row(0) *= 3.0;
  other.common()[0] *= 3.0;
  EXPECT_LT((f_of(*sparse, other) - f_of(*sparse, sparse->truth)).cwiseAbs().maxCoeff(), 1e-13);
  const auto active = scenario("dense-to-sparse-activation");
  MixingMeasure moved = active->truth;
  moved.log_weights() *= 3.0;
  moved.atoms().row(0) *= 3.0;
  moved.common()[0] *= 3.0;
  EXPECT_GT((f_of(*active, moved) - f_of(*active, active->truth)).cwiseAbs().maxCoeff(), 1e-2);
  // Opposite slopes would bring the scale back: gelu(z) - gelu(-z) = z.
  const auto opposite = [&](double scale) {
    MixingMeasure g = active->truth;
    g.log_weights() *= scale;
    g.atoms().row(0) << scale, -scale;
    g.common()[0] *= scale;
    return f_of(*active, g);
  };
  EXPECT_LT((opposite(3.0) - opposite(1.0)).cwiseAbs().maxCoeff(), 1e-12);
}

TEST(RegressionScenarios, ConstantSigmoidGatesAreFactorsOfHomogeneousExperts) {
  const auto scaled_gap = [](const char* name) {
    const auto s = scenario(name);
    MixingMeasure g = s->truth;
    const double other = g.log_weights()[0] + 1.0;
    const auto sigmoid = [](double z) { return 1.0 / (1.0 + std::exp(-z)); };
    g.atoms().col(0).tail(3) *= sigmoid(g.log_weights()[0]) / sigmoid(other);
    g.log_weights()[0] = other;
    return (f_of(*s, g) - f_of(*s, s->truth)).cwiseAbs().maxCoeff();
  };
  EXPECT_LT(scaled_gap("sigmoid-gate-linear-flat"), 1e-13);
  EXPECT_LT(scaled_gap("sigmoid-gate-relu-flat"), 1e-13);
  EXPECT_GT(scaled_gap("sigmoid-gate-tanh-flat"), 1e-2);
  EXPECT_GT(scaled_gap("sigmoid-gate-linear"), 1e-2);
}

}  // namespace
}  // namespace mixrate
