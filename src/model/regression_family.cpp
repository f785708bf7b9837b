#include "model/regression_family.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "math/activation.hpp"
#include "model/regression_map.hpp"
#include "model/tools.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

std::shared_ptr<const AtomLayout> make_layout(const RegressionDesign& design) {
  std::vector<BlockSpec> atom, common, group;
  if (design.gate.has_weights) atom.push_back({"gate_slope", design.d, BlockRole::gate});
  for (const ExpertChannel& channel : design.expert->channels()) {
    if (!channel.slope.empty()) atom.push_back({std::string(channel.slope), design.d});
    atom.push_back({std::string(channel.constant), 1});
  }
  if (design.gate.has_temperature) common.push_back({"temperature", 1, BlockRole::gate});
  if (design.noise == Noise::free) common.push_back({"variance", 1});
  if (design.gate.is_tree) group.push_back({"gate_slope", design.d, BlockRole::gate});
  return std::make_shared<AtomLayout>(std::move(atom), std::move(common), std::move(group), Singularity::strong);
}

class RegressionModel final : public Model {
 public:
  explicit RegressionModel(RegressionDesign design) : design_(std::move(design)), layout_(make_layout(design_)) {}
  [[nodiscard]] std::string_view family() const override { return "moe-regression"; }
  [[nodiscard]] const std::shared_ptr<const AtomLayout>& layout() const override { return layout_; }
  [[nodiscard]] Index covariate_dim() const override { return design_.d; }
  [[nodiscard]] Index response_dim() const override { return 1; }
  [[nodiscard]] bool weights_free() const override { return design_.gate.has_weights; }
  [[nodiscard]] bool is_gated() const override { return design_.gate.has_weights; }
  [[nodiscard]] bool has_em() const override { return false; }

  [[nodiscard]] Index num_free_parameters(Index k) const override {
    require_atoms(k);
    return function(fit_tree(k))->num_coordinates() + (design_.noise == Noise::free ? 1 : 0);
  }
  [[nodiscard]] std::vector<int> fitted_tree(Index k) const override {
    return design_.gate.is_tree ? fit_tree(k).parent : std::vector<int>{};
  }
  void require_atoms(Index k) const override {
    if (!design_.gate.is_tree || k >= design_.groups) return;
    throw StudyError({}, fmt::format("k = {} leaves under {} groups leave a branch empty", k, design_.groups),
                     "every group of a hierarchical gate needs an expert", "Fit more atoms or fewer groups");
  }
  [[nodiscard]] std::uint64_t fit_content() const override {
    return design_.gate.is_tree ? ContentHash().add("groups").add(static_cast<std::uint64_t>(design_.groups)).value()
                                : 0;
  }

  void regression(const Matrix& x, const MixingMeasure& g, VectorRef out) const override {
    const GateTree tree = tree_of(g);
    const auto f = function(tree);
    Vector theta(f->num_coordinates());
    RegressionMap(*f, *layout_).to_coordinates(arranged(g, tree), theta);
    std::vector<double> columns(static_cast<std::size_t>(design_.d) * block_rows, 0.0);
    std::vector<const double*> pointers;
    for (Index a = 0; a < design_.d; ++a) pointers.push_back(columns.data() + a * block_rows);
    for (Index begin = 0; begin < x.rows(); begin += block_rows) {
      const Index rows = std::min<Index>(block_rows, x.rows() - begin);
      for (Index a = 0; a < design_.d; ++a)
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
    MixingMeasure out = design_.gate.has_weights ? g : with_unit_weights(g);
    for (Index i = 0; i < out.size(); ++i) design_.expert->fix_symmetry(*layout_, out.atoms().col(i));
    if (!design_.gate.slopes_translate) fix_reflection(out);
    out = in_tree_order(out);
    if (!design_.gate.has_weights) return out;
    return pinned(out, tree_of(out), design_.gate.slopes_translate);
  }

  [[nodiscard]] std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box& box) const override {
    require_atoms(k);
    RegressionParts parts;
    parts.function = function(fit_tree(k));
    parts.layout = layout_;
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
  [[nodiscard]] GateTree fit_tree(Index k) const { return deal_leaves(k, design_.gate.is_tree ? design_.groups : 1); }
  [[nodiscard]] std::unique_ptr<RegressionFunction> function(const GateTree& tree) const {
    return std::make_unique<RegressionFunction>(
        tree, design_.d, design_.gate.make(tree, design_.d, design_.gate_activation), design_.expert);
  }
  [[nodiscard]] double variance(const MixingMeasure& g) const {
    return design_.noise == Noise::known ? design_.variance : g.common()[layout_->common_width() - 1];
  }
  // Two atoms under a phi with phi(z) + phi(-z) constant: slopes (u, v) and (-v, -u) give one gate. Representative: the
  // first coordinate of u + v that is not 0 is positive.
  void fix_reflection(MixingMeasure& g) const {
    if (g.size() != 2 || !find_activation(design_.gate_activation).is_reflective) return;
    auto slopes = g.atoms().topRows(design_.d);
    for (Index a = 0; a < design_.d; ++a) {
      const double sum = slopes(a, 0) + slopes(a, 1);
      if (sum == 0.0) continue;
      if (sum < 0.0) {
        const Vector first = slopes.col(0);
        slopes.col(0) = -slopes.col(1);
        slopes.col(1) = -first;
      }
      return;
    }
  }

  RegressionDesign design_;
  std::shared_ptr<const AtomLayout> layout_;
};

}  // namespace

std::shared_ptr<const Model> make_regression_model(RegressionDesign design) {
  return std::make_shared<RegressionModel>(std::move(design));
}

GateTree tree_of(const MixingMeasure& g) {
  if (g.groups().size() == 0) return deal_leaves(g.size(), 1);
  std::vector<int> sizes(static_cast<std::size_t>(g.groups().size()), 0);
  for (const int parent : g.groups().parent) ++sizes[static_cast<std::size_t>(parent)];
  GateTree tree;
  tree.first.push_back(0);
  for (std::size_t group = 0; group < sizes.size(); ++group) {
    tree.first.push_back(tree.first.back() + sizes[group]);
    tree.parent.insert(tree.parent.end(), static_cast<std::size_t>(sizes[group]), static_cast<int>(group));
  }
  return tree;
}

MixingMeasure in_tree_order(const MixingMeasure& g) {
  std::vector<Index> order = expert_order(g);
  if (g.groups().size() == 0) return g.permuted(order);
  // The rank of a group is that of its first leaf in expert order.
  const auto num_groups = static_cast<std::size_t>(g.groups().size());
  std::vector<std::size_t> rank(num_groups, order.size()), groups;
  for (std::size_t position = 0; position < order.size(); ++position) {
    const auto group = static_cast<std::size_t>(g.groups().parent[static_cast<std::size_t>(order[position])]);
    if (rank[group] != order.size()) continue;
    rank[group] = groups.size();
    groups.push_back(group);
  }
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
    return rank[static_cast<std::size_t>(g.groups().parent[static_cast<std::size_t>(a)])] <
           rank[static_cast<std::size_t>(g.groups().parent[static_cast<std::size_t>(b)])];
  });
  const MixingMeasure sorted = g.permuted(order);
  Groups out;
  out.log_weights.resize(g.groups().size());
  out.coordinates.resize(g.groups().coordinates.rows(), g.groups().size());
  for (const int parent : sorted.groups().parent)
    out.parent.push_back(static_cast<int>(rank[static_cast<std::size_t>(parent)]));
  for (std::size_t to = 0; to < groups.size(); ++to) {
    out.log_weights[static_cast<Index>(to)] = g.groups().log_weights[static_cast<Index>(groups[to])];
    out.coordinates.col(static_cast<Index>(to)) = g.groups().coordinates.col(static_cast<Index>(groups[to]));
  }
  return {g.layout_ptr(), sorted.log_weights(), sorted.atoms(), g.common(), std::move(out)};
}

MixingMeasure pinned(const MixingMeasure& g, const GateTree& tree, bool slopes_translate) {
  const Index d = g.layout().atom_block("gate_slope").size;
  Vector log_weights = g.log_weights();
  Matrix atoms = g.atoms();
  for (Index group = 0; group < tree.num_groups(); ++group) {
    const Index last = tree.end(group) - 1;
    const double shift = log_weights[last];
    const Vector reference = atoms.col(last).head(d);
    for (Index i = tree.begin(group); i < tree.end(group); ++i) {
      log_weights[i] -= shift;
      if (slopes_translate) atoms.col(i).head(d) -= reference;
    }
  }
  Groups groups = g.groups();
  if (groups.size() > 0) {
    const Index last = groups.size() - 1;
    groups.log_weights.array() -= double{groups.log_weights[last]};
    const Vector reference = groups.coordinates.col(last);
    groups.coordinates.colwise() -= reference;
  }
  return {g.layout_ptr(), std::move(log_weights), std::move(atoms), g.common(), std::move(groups)};
}

}  // namespace mixrate
