#include "model/regression/family.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "model/gate/canonical.hpp"
#include "model/regression/map.hpp"

namespace mixrate {

namespace {

std::shared_ptr<const AtomLayout> make_layout(const RegressionDesign& design) {
  std::vector<BlockSpec> atom, common = common_gate_blocks(design.gate);
  if (design.gate.kind.has_weights) atom = atom_gate_blocks(design.gate);
  for (const ExpertChannel& channel : design.expert->channels()) {
    if (channel.has_slope) atom.push_back({"slope", design.gate.d, Meaning::slope});
    atom.push_back(channel.constant == Meaning::factor ? BlockSpec{"scale", 1, Meaning::factor}
                                                       : BlockSpec{"intercept", 1, Meaning::intercept});
  }
  if (design.noise == Noise::free) common.push_back({"variance", 1, Meaning::variance});
  return std::make_shared<AtomLayout>(std::move(atom), std::move(common), group_gate_blocks(design.gate),
                                      Singularity::strong);
}

class RegressionModel final : public Model {
 public:
  explicit RegressionModel(RegressionDesign design)
      : Model({.family = "moe-regression",
               .layout = make_layout(design),
               .covariate_dim = design.gate.d,
               .weights_free = design.gate.kind.has_weights,
               .is_gated = design.gate.kind.has_weights,
               .abilities = {.em = false, .least_squares = true},
               .composition = design.composition,
               .argument_power = expert_argument_power(*design.expert),
               .groups = fitted_groups(design.gate),
               .fit_content = design.gate.fit_content()}),
        design_(std::move(design)) {}

  [[nodiscard]] Index num_free_parameters(Index k) const override {
    require_atoms(k);
    return function(design_.gate.fit_tree(k))->num_coordinates() - design_.gate.num_redundant(k) +
           (design_.noise == Noise::free ? 1 : 0);
  }
  void require_atoms(Index k) const override { design_.gate.require_atoms(k); }

  void regression(const Matrix& x, const MixingMeasure& g, VectorRef out) const override {
    const GateTree tree = tree_of(g);
    const auto f = function(tree);
    Vector theta(f->num_coordinates());
    RegressionMap(*f, *layout()).to_coordinates(arranged(g, tree), theta);
    std::vector<double> columns(static_cast<std::size_t>(design_.gate.d) * block_rows, 0.0);
    std::vector<const double*> pointers;
    for (Index a = 0; a < design_.gate.d; ++a) pointers.push_back(columns.data() + a * block_rows);
    for (Index begin = 0; begin < x.rows(); begin += block_rows) {
      const Index rows = std::min<Index>(block_rows, x.rows() - begin);
      for (Index a = 0; a < design_.gate.d; ++a)
        Eigen::Map<Vector>(columns.data() + a * block_rows, rows) = x.col(a).segment(begin, rows);
      const int packs = static_cast<int>((rows + pack_lanes - 1) / pack_lanes);
      f->evaluate({begin, static_cast<int>(rows), packs, pointers.data(), nullptr}, theta.data(),
                  RegressionFunction::Order::value);
      out.segment(begin, rows) = Eigen::Map<const Vector>(f->values(), rows);
    }
  }

  void log_density(const Matrix& x, const Matrix& y, const MixingMeasure& g, VectorRef out) const override {
    regression(x, g, out);
    const double nu = variance(g), constant = -0.5 * std::log(2.0 * std::numbers::pi * nu);
    out.array() = constant - (y.col(0).array() - out.array()).square() * (0.5 / nu);
  }

  [[nodiscard]] Matrix sample_response(const Matrix& x, Index n, const MixingMeasure& g,
                                       Stream& stream) const override {
    Matrix y(n, 1);
    regression(x, g, y.col(0));
    const double deviation = std::sqrt(variance(g));
    for (Index row = 0; row < n; ++row) y(row, 0) += deviation * sample_normal(stream);
    return y;
  }

  [[nodiscard]] MixingMeasure canonical(const MixingMeasure& g) const override {
    MixingMeasure out = design_.gate.kind.has_weights ? g : with_unit_weights(g);
    for (Index i = 0; i < out.size(); ++i) design_.expert->fix_symmetry(*layout(), out.atoms().col(i));
    return design_.gate.canonical(out);
  }

  [[nodiscard]] std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box& box) const override {
    require_atoms(k);
    RegressionParts parts;
    parts.function = function(design_.gate.fit_tree(k));
    parts.layout = layout();
    parts.noise = design_.noise;
    parts.variance = design_.variance;
    return std::make_unique<RegressionLikelihood>(data, box, std::move(parts));
  }

  void component_moments(const Vector& x, const MixingMeasure& g, Vector& means, Vector& variances) const override {
    // One normal law, told once for each atom: the contract is k entries.
    Vector mean(1);
    regression(x.transpose(), g, mean);
    means = Vector::Constant(g.size(), mean[0]);
    variances = Vector::Constant(g.size(), variance(g));
  }

 private:
  [[nodiscard]] std::unique_ptr<RegressionFunction> function(const GateTree& tree) const {
    return std::make_unique<RegressionFunction>(tree, design_.gate.d, design_.gate.logits(tree),
                                                design_.gate.activity(tree), design_.expert);
  }
  [[nodiscard]] double variance(const MixingMeasure& g) const {
    return design_.noise == Noise::known ? design_.variance : g.common()[layout()->common_width() - 1];
  }

  RegressionDesign design_;
};

}  // namespace

std::shared_ptr<const Model> make_regression_model(RegressionDesign design) {
  return std::make_shared<RegressionModel>(std::move(design));
}

}  // namespace mixrate
