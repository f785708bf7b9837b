// Gates other than softmax against their formulas, in every writing of a measure; the derivatives are in
// likelihood_test.cpp.
#include <gtest/gtest.h>

#include <cmath>

#include "base/message.hpp"
#include "base/options.hpp"
#include "model/dual.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;
using testing_tools::activate;

struct Gate {
  std::string kind, activation;
  Index d = 1, groups = 1;
  [[nodiscard]] bool has_temperature() const { return kind.starts_with("dense-to-sparse"); }
  [[nodiscard]] bool is_activated() const { return kind == "dense-to-sparse-activation"; }
  [[nodiscard]] std::shared_ptr<const Model> model() const {
    Node::Table options = {{"dimension", Node(std::int64_t{d})}, {"gate", Node(kind)}};
    if (is_activated()) options.emplace("gate_activation", Node(activation));
    if (kind == "hierarchical") options.emplace("groups", Node(std::int64_t{groups}));
    const FamilyEntry family = softmax_gated_gaussian_family();
    return family.make(Options(Node(std::move(options)), family.info));
  }
};

std::vector<Gate> all_gates() {
  std::vector<Gate> out;
  for (const Index d : {1, 3}) {
    out.push_back({"dense-to-sparse", "", d});
    for (const char* phi : {"sigmoid", "tanh", "gelu", "relu"}) out.push_back({"dense-to-sparse-activation", phi, d});
    for (const Index groups : {1, 2, 3}) out.push_back({"hierarchical", "", d, groups});
  }
  return out;
}

Matrix drawn(Index rows, Index columns, Stream& stream) {
  Matrix out(rows, columns);
  for (double& value : out.reshaped()) value = sample_normal(stream);
  return out;
}

/// Every number drawn, in no gauge; groups of unlike sizes.
MixingMeasure any_measure(const Gate& gate, const Model& model, Stream& stream) {
  constexpr Index k = 5;
  Matrix atoms = drawn(model.layout()->atom_width(), k, stream);
  atoms.bottomRows(1) = atoms.bottomRows(1).array().exp();
  Groups groups;
  if (gate.kind == "hierarchical") {
    for (Index i = 0; i < k; ++i) groups.parent.push_back(static_cast<int>(std::min(i, gate.groups - 1)));
    groups.log_weights = drawn(gate.groups, 1, stream);
    groups.coordinates = drawn(gate.d, gate.groups, stream);
  }
  const Vector common = drawn(model.layout()->common_width(), 1, stream).array().exp();
  const Vector log_weights = drawn(k, 1, stream);
  return {model.layout(), log_weights, atoms, common, groups};
}

/// log p(y | x) from the formulas of the gates.
double formula(const Gate& gate, const Vector& x, double y, const MixingMeasure& g) {
  const Index k = g.size(), d = gate.d;
  Vector leaf(k);
  for (Index i = 0; i < k; ++i) {
    const double z = g.atoms().col(i).head(d).dot(x);
    leaf[i] = (gate.is_activated() ? activate(gate.activation, z) : z) + g.log_weights()[i];
    if (gate.has_temperature()) leaf[i] /= g.common()[0];
  }
  const auto group_of = [&](Index i) {
    return g.groups().size() == 0 ? 0 : g.groups().parent[static_cast<std::size_t>(i)];
  };
  const Index num_groups = std::max<Index>(1, g.groups().size());
  Vector upper = Vector::Zero(num_groups), inner = Vector::Zero(num_groups), mass = Vector::Zero(num_groups);
  for (Index j = 0; j < g.groups().size(); ++j)
    upper[j] = g.groups().log_weights[j] + g.groups().coordinates.col(j).dot(x);
  for (Index i = 0; i < k; ++i) {
    const double mean = g.atoms().col(i).segment(d, d).dot(x) + g.atoms()(2 * d, i), s = g.atoms()(2 * d + 1, i);
    const double density = std::exp(-0.5 * (y - mean) * (y - mean) / s) / std::sqrt(2.0 * std::numbers::pi * s);
    inner[group_of(i)] += std::exp(leaf[i]) * density;
    mass[group_of(i)] += std::exp(leaf[i]);
  }
  const Vector weight = upper.array().exp();
  return std::log((weight.array() * inner.array() / mass.array()).sum() / weight.sum());
}

TEST(Gates, DensityIsTheFormula) {
  for (const Gate& gate : all_gates()) {
    SCOPED_TRACE(gate.kind + " " + gate.activation);
    Stream stream({17, 4, 0}, Purpose::test);
    const auto model = gate.model();
    const MixingMeasure g = any_measure(gate, *model, stream);
    const Index n = 300;
    const Matrix x = drawn(n, gate.d, stream), y = 2.0 * drawn(n, 1, stream);
    Vector density(n);
    model->log_density(x, y, g, density);
    for (Index row = 0; row < n; ++row) {
      const double exact = formula(gate, x.row(row).transpose(), y(row, 0), g);
      ASSERT_NEAR(density[row], exact, 1e-10 * (1.0 + std::abs(exact))) << "row " << row;
    }
  }
}

/// The same gate written otherwise: atoms reversed, pinned parameters moved, groups renamed.
MixingMeasure rewritten(const Gate& gate, const MixingMeasure& g) {
  Vector log_weights = g.log_weights();
  Matrix atoms = g.atoms();
  Groups groups = g.groups();
  for (Index i = 0; i < g.size(); ++i) {
    const double shift = 0.7 + (groups.parent.empty() ? 0.0 : 0.4 * groups.parent[static_cast<std::size_t>(i)]);
    log_weights[i] += shift;
    if (!gate.is_activated()) atoms.col(i).head(gate.d).array() -= shift;
  }
  std::vector<Index> reversed;
  for (Index i = g.size(); i-- > 0;) reversed.push_back(i);
  if (groups.size() > 0) {
    groups.log_weights.array() += 1.5;
    groups.coordinates.array() -= 0.3;
    for (int& parent : groups.parent) parent = static_cast<int>(groups.size()) - 1 - parent;
    groups.log_weights.reverseInPlace();
    groups.coordinates = groups.coordinates.rowwise().reverse().eval();
  }
  return MixingMeasure(g.layout_ptr(), log_weights, atoms, g.common(), groups).permuted(reversed);
}

TEST(Gates, CanonicalFormIsUniqueAndKeepsTheDensity) {
  for (const Gate& gate : all_gates()) {
    SCOPED_TRACE(gate.kind + " " + gate.activation);
    Stream stream({19, 4, 0}, Purpose::test);
    const auto model = gate.model();
    const MixingMeasure g = any_measure(gate, *model, stream), other = rewritten(gate, g);
    const MixingMeasure canonical = model->canonical(g);
    EXPECT_LT((model->canonical(other).flatten() - canonical.flatten()).cwiseAbs().maxCoeff(), 1e-12);
    EXPECT_EQ(model->canonical(canonical).flatten(), canonical.flatten());
    const Matrix x = drawn(50, gate.d, stream), y = drawn(50, 1, stream);
    Vector first(50), second(50);
    model->log_density(x, y, g, first);
    model->log_density(x, y, canonical, second);
    EXPECT_LT((first - second).cwiseAbs().maxCoeff(), 1e-11 * (1.0 + first.cwiseAbs().maxCoeff()));
  }
}

TEST(Gates, TwoReflectedSlopesHaveOneWriting) {
  for (const char* phi : {"sigmoid", "tanh"}) {
    const auto model = Gate{"dense-to-sparse-activation", phi}.model();
    Matrix atoms(4, 2);  // gate slope, slope, intercept, variance
    atoms << 2.0, -0.5, 0.5, 1.0, -2.0, 3.0, 0.25, 0.5;
    const Vector log_weights{{0.2, 0.0}}, tau = Vector::Constant(1, 0.3);
    const MixingMeasure g(model->layout(), log_weights, atoms, tau);
    atoms.row(0) << 0.5, -2.0;
    const MixingMeasure mirror(model->layout(), log_weights, atoms, tau);
    EXPECT_EQ(model->canonical(mirror).flatten(), model->canonical(g).flatten());
    const Matrix x{{-1.5}, {0.3}, {2.0}}, y{{0.0}, {1.0}, {-1.0}};
    Vector first(3), second(3);
    model->log_density(x, y, g, first);
    model->log_density(x, y, mirror, second);
    EXPECT_LT((first - second).cwiseAbs().maxCoeff(), 1e-13);
  }
}

TEST(Gates, OptionsWithoutMeaningAndEmptyBranchesAreRefused) {
  const FamilyEntry family = softmax_gated_gaussian_family();
  const auto refusal = [&](Node::Table options) {
    return message_of([&] { return family.make(Options(Node(std::move(options)), family.info))->family(); });
  };
  EXPECT_NE(refusal({{"groups", Node(std::int64_t{2})}}).find("'groups' has no meaning here (the gate is softmax)"),
            std::string::npos);
  EXPECT_NE(refusal({{"gate", Node(std::string("dense-to-sparse"))}, {"gate_activation", Node(std::string("tanh"))}})
                .find("'gate_activation' has no meaning here"),
            std::string::npos);
  const auto tree = Gate{"hierarchical", "", 1, 3}.model();
  EXPECT_NE(message_of([&] { return tree->num_free_parameters(2); }).find("leave a branch empty"), std::string::npos);
  EXPECT_EQ(tree->num_free_parameters(3), 2 * 2 + 3 * 3);
}

}  // namespace
}  // namespace mixrate
