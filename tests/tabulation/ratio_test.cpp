// Paths to the truth of regression mixtures: what is exactly 0, what vanishes faster than powers, what stays bounded.
#include <gtest/gtest.h>

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <cmath>

#include "model/box.hpp"
#include "model/families.hpp"
#include "tabulation/regression_path.hpp"
#include "tabulation/tabulations.hpp"

namespace mixrate {
namespace {

using Precise = boost::multiprecision::cpp_bin_float_50;

std::shared_ptr<const Scenario> scenario(const std::string& expert, const Matrix& atoms, const std::string& phi = "",
                                         const std::string& gate = "softmax") {
  Node::Table options = {{"expert", Node(expert)}, {"gate", Node(gate)}};
  if (!phi.empty()) options.emplace("activation", Node(phi));
  const FamilyEntry family = moe_regression_family();
  auto s = std::make_shared<Scenario>();
  s->name = expert + phi;
  s->model = family.make(Options(Node(std::move(options)), family.info));
  const Vector common = gate.starts_with("dense-to-sparse") ? Vector{{0.7, 0.01}} : Vector{{0.01}};
  s->truth = s->model->canonical(MixingMeasure(s->model->layout(), Vector{{0.3, 0.0}}, atoms, common));
  s->design = {Design::Law::uniform, 1, -3.0, 3.0};
  s->box = box_around(*s->model, s->truth);
  return s;
}

Matrix affine_atoms() {
  Matrix atoms(3, 2);  // gate slope, slope, intercept
  atoms << 1.5, 0.0, 2.0, -1.5, 1.0, 1.0;
  return atoms;
}

Table make(const std::shared_ptr<const Scenario>& s, Node::Table options) {
  const TabulationEntry entry = ratio_tabulation();
  return entry.make(Options(Node(std::move(options)), entry.info), s)->compute(1);
}

Node text(const char* value) { return Node(std::string(value)); }

TEST(Ratio, ClonesMovedApartAreNotSeen) {
  Matrix constants(2, 2), free = affine_atoms();
  constants << 1.5, 0.0, 2.0, -1.5;
  free(1, 1) = 0.0;  // one expert does not look at x
  const Node::Table split = {{"path", text("split")}, {"against", text("lr")}, {"theory", text("vanishing")}};
  for (const Table& table :
       {make(scenario("linear", affine_atoms()), split), make(scenario("constant", constants), split),
        make(scenario("ridge", free, "tanh"), split)}) {
    EXPECT_EQ(table.rows.col(1).cwiseAbs().maxCoeff(), 0.0);
    EXPECT_GT(table.rows.col(2).minCoeff(), 0.01);  // L_1
    EXPECT_EQ(table.columns.size(), 18u);
    EXPECT_EQ(table.rows.col(17).maxCoeff(), 0.0);
  }
  const Table seen = make(scenario("ridge", affine_atoms(), "tanh"), split);
  EXPECT_GT(seen.rows.col(1).minCoeff(), 1e-6);
}

TEST(Ratio, AnExactScaleOfTheTemperatureGateIsNotSeenAndThatOfTheActivationGateIs) {
  const Node::Table scale = {{"path", text("scale")}, {"atom", Node(std::int64_t{0})}};
  const Table plain = make(scenario("ridge", affine_atoms(), "tanh", "dense-to-sparse"), scale);
  EXPECT_EQ(plain.rows.col(1).maxCoeff(), 0.0);
  EXPECT_GT(plain.rows.col(2).minCoeff(), 0.01);
  const Table activated = make(scenario("ridge", affine_atoms(), "tanh", "dense-to-sparse-activation"), scale);
  EXPECT_GT(activated.rows.col(3).minCoeff(), 1e-3);
}

// The path once more in 50 digits, from its formula.
Precise hidden_difference(double eps, double x) {
  using boost::multiprecision::exp;
  const Precise t = x, e = eps, d = exp(-1 / e);
  const auto f = [&](const Precise& split, const Precise& apart, const Precise& undo) -> Precise {
    // canonical order: atom 1 is the one with slope -1.5, and its gate is 0 but for a common factor
    const Precise other = exp(Precise(0.3) + Precise(1.5) * t);
    const Precise up = exp(apart * t) / 2, down = exp(-apart * t) / 2;
    const Precise top = other * (2 * t + 1) + up * ((Precise(-1.5) - undo) * t + 1 + split) +
                        down * ((Precise(-1.5) - undo) * t + 1 - split);
    return top / (other + up + down);
  };
  return f(e, d, d * e) - f(0, 0, 0);
}

TEST(Ratio, TheHiddenPathVanishesFasterThanPowersAsInFiftyDigits) {
  const Table table = make(scenario("linear", affine_atoms()), {{"path", text("hidden")},
                                                                {"against", text("lr")},
                                                                {"theory", text("vanishing")},
                                                                {"from", Node(0.25)},
                                                                {"to", Node(0.08)},
                                                                {"points", Node(std::int64_t{8})}});
  for (Index row = 0; row < table.rows.rows(); ++row) {
    const double eps = table.rows(row, 0);
    Precise sum = 0;
    constexpr int points = 2000;
    for (int i = 0; i < points; ++i) {
      const Precise difference = hidden_difference(eps, -3.0 + 6.0 * (i + 0.5) / points);
      sum += difference * difference / points;
    }
    const double exact = sqrt(sum).convert_to<double>();
    EXPECT_NEAR(table.rows(row, 1), exact, 2e-3 * exact) << eps;
    EXPECT_NEAR(std::log(exact) * eps, -2.0, 0.35) << eps;  // exp(-2 / eps), up to a factor
  }
  const auto last = table.rows.rows() - 1;
  const Index eighth = 17;  // ratio to L_8
  EXPECT_EQ(table.columns[eighth], "ratio_l_r8");
  EXPECT_LT(table.rows(last, eighth), 0.1 * table.rows(last - 2, eighth));
}

TEST(Ratio, StronglyIdentifiableExpertsAreBoundedBelowAlongTheWeakestDirection) {
  for (const char* phi : {"tanh", "sigmoid", "gelu"}) {
    SCOPED_TRACE(phi);
    const auto s = scenario("ridge", affine_atoms(), phi);
    const Node::Table small = {{"from", Node(0.03)}, {"to", Node(0.001)}, {"points", Node(std::int64_t{7})}};
    Node::Table weakest = small, generic = small, split = small;
    generic.emplace("path", text("generic"));
    split.emplace("path", text("split"));
    const Table weak = make(s, weakest), any = make(s, generic), apart = make(s, split);
    const auto last = weak.rows.rows() - 1;
    const double limit = weak.rows(last, 3);
    EXPECT_GT(limit, 1e-6);
    EXPECT_NEAR(weak.rows(last - 1, 3), limit, 0.1 * limit);  // order 0
    EXPECT_NEAR(weak.rows(last, 1) / weak.rows(last - 1, 1),  // f itself has order 2
                std::pow(weak.rows(last, 0) / weak.rows(last - 1, 0), 2), 0.05);
    EXPECT_LT(limit, any.rows(last, 3));
    EXPECT_LT(limit, apart.rows(last, 3));
  }
}

TEST(Ratio, TheWeakestDirectionOfLinearExpertsIsFlat) {
  const Table table = make(scenario("linear", affine_atoms()),
                           {{"from", Node(0.03)}, {"to", Node(0.001)}, {"points", Node(std::int64_t{5})}});
  const Table other = make(scenario("ridge", affine_atoms(), "tanh"),
                           {{"from", Node(0.03)}, {"to", Node(0.001)}, {"points", Node(std::int64_t{5})}});
  EXPECT_LT(table.rows(4, 3), 0.01 * other.rows(4, 3));
}

// softmax((beta1 x + beta0) / tau) with gate parameters tau (beta1, beta0) is the soft-max of (beta1, beta0): what data
// see of the split is the same, and what hides it has the same order.
TEST(Ratio, HalvesOfAnAtomUnderATemperatureAreThoseUnderASoftmax) {
  const auto plain = scenario("ridge", affine_atoms(), "tanh"), line = scenario("linear", affine_atoms());
  for (const char* gate : {"dense-to-sparse", "dense-to-sparse-activation"}) {
    SCOPED_TRACE(gate);
    const auto s = scenario("ridge", affine_atoms(), "tanh", gate);
    const Table split = make(s, {{"path", text("split")}, {"from", Node(0.03)}, {"to", Node(0.001)}});
    const auto last = split.rows.rows() - 1;
    EXPECT_LT(split.rows(last, 1), 1e-5);
    EXPECT_LT(split.rows(last, 2), 1e-5);
    EXPECT_NEAR(std::log(split.rows(0, 1) / split.rows(last, 1)) / std::log(30.0), 2.0, 0.05);
  }
  Matrix atoms = affine_atoms();
  atoms.row(0) *= 0.7;
  auto scaled = std::make_shared<Scenario>(*scenario("ridge", atoms, "tanh", "dense-to-sparse"));
  scaled->truth.log_weights() *= 0.7;
  const Table one = make(plain, {{"path", text("split")}}), other = make(scaled, {{"path", text("split")}});
  EXPECT_LT((one.rows.col(1) - other.rows.col(1)).cwiseAbs().maxCoeff(), 1e-12);
  const Table hidden = make(scenario("linear", affine_atoms(), "", "dense-to-sparse"),
                            {{"path", text("hidden")}, {"from", Node(0.2)}, {"to", Node(0.1)}});
  for (Index row = 0; row < hidden.rows.rows(); ++row) {
    const double eps = hidden.rows(row, 0);
    EXPECT_LT(hidden.rows(row, 1), 10.0 * std::exp(-2.0 / eps)) << eps;
  }
}

TEST(Ratio, RefusesGatesThatHaveNoSuchPath) {
  for (const char* path : {"split", "hidden", "weakest", "generic"})
    EXPECT_THROW(make(scenario("ridge", affine_atoms(), "tanh", "sigmoid"), {{"path", text(path)}}), StudyError);
  EXPECT_NO_THROW(make(scenario("ridge", affine_atoms(), "tanh", "sigmoid"), {{"path", text("scale")}}));
  EXPECT_THROW(make(scenario("linear", affine_atoms(), "", "dense-to-sparse-activation"), {{"path", text("hidden")}}),
               StudyError);
  const Matrix unit = affine_atoms().bottomRows(2);
  EXPECT_THROW(make(scenario("ridge", unit, "tanh", "none"), {{"path", text("scale")}}), StudyError);
  const Table scale = make(scenario("linear", affine_atoms()), {{"path", text("scale")}});
  EXPECT_NE(scale.note.find("2 atoms for 2"), std::string::npos) << scale.note;
}

TEST(Ratio, RefusesWhatHasNoSuchPath) {
  const auto s = scenario("linear", affine_atoms());
  EXPECT_THROW(make(s, {{"path", text("split")}, {"block", text("scale")}}), StudyError);
  EXPECT_THROW(make(s, {{"path", text("split")}, {"atom", Node(std::int64_t{0})}}), StudyError);
  EXPECT_THROW(make(s, {{"path", text("split")}, {"atom", Node(std::int64_t{3})}}), StudyError);
}

}  // namespace
}  // namespace mixrate
