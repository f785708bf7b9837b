// Errors of a hierarchical gate and its experts, level by level.
#include <algorithm>
#include <cmath>

#include "loss/bound.hpp"
#include "loss/cell_errors.hpp"
#include "loss/loss.hpp"
#include "measure/gauge.hpp"
#include "measure/tree_partition.hpp"

namespace mixrate {

namespace {

/// Columns before those of the leaves' blocks.
enum LevelColumn : std::size_t { total_loss, group_slope, group_mass, leaf_mass, num_level_columns };

std::vector<std::string> level_columns(const AtomLayout& layout, bool over) {
  std::vector<std::string> names = {"levels", "levels.group_slope", "levels.group_mass", "levels.leaf_mass"};
  for (const Block& block : layout.atom_blocks()) names.push_back("levels.leaf_" + block.name);
  if (!over) return names;
  for (const Block& block : layout.atom_blocks()) names.push_back("levels.over.leaf_" + block.name);
  names.emplace_back("levels.over.group_slope");
  return names;
}

/// A measure whose leaves weigh their shares at x = 0, and the shares of its groups.
struct Tree {
  explicit Tree(const MixingMeasure& g)
      : measure(g), weights(g.weights()), groups(Vector::Zero(g.groups().size())), parent(g.groups().parent) {
    for (Index i = 0; i < g.size(); ++i) groups[parent[static_cast<std::size_t>(i)]] += weights[i];
  }
  [[nodiscard]] Index group_of(Index leaf) const { return parent[static_cast<std::size_t>(leaf)]; }
  /// Share of a leaf within its group.
  [[nodiscard]] double inside(Index leaf) const { return weights[leaf] / groups[group_of(leaf)]; }
  const MixingMeasure& measure;
  Vector weights, groups;
  const std::vector<int>& parent;
};

/// What is to be compared.
struct Comparison {
  Tree fitted, truth;
  TreePartition cells;
  [[nodiscard]] Index true_group(Index group) const { return cells.groups.owner[static_cast<std::size_t>(group)]; }
  [[nodiscard]] Index true_leaf(Index leaf) const { return cells.leaves.owner[static_cast<std::size_t>(leaf)]; }
  [[nodiscard]] double group_power(Index group) const { return cells.groups.is_shared(group) ? 2.0 : 1.0; }
  [[nodiscard]] double leaf_power(Index leaf) const { return cells.leaves.is_shared(leaf) ? 2.0 : 1.0; }
  [[nodiscard]] Vector group_difference(Index group) const {
    return fitted.measure.groups().coordinates.col(group) - truth.measure.groups().coordinates.col(true_group(group));
  }
};

/// Errors of the shares of leaves within groups, and their squares where groups share a cell.
struct LeafMasses {
  double pooled = 0.0, squares = 0.0;
};

// Fitted groups that share a true group have shares whose errors cancel to first order: what is pooled over them is
// lost like any other mass, and each alone like the parameters of a shared cell.
LeafMasses leaf_masses(const Comparison& c) {
  const Index num_leaves = c.truth.weights.size();
  Matrix errors = Matrix::Zero(num_leaves, c.fitted.groups.size());  // of shares, by fitted group
  for (Index i = 0; i < c.fitted.weights.size(); ++i) {
    errors(c.true_leaf(i), c.fitted.group_of(i)) += c.fitted.inside(i);
  }
  for (Index b = 0; b < errors.cols(); ++b) {
    for (Index j = 0; j < num_leaves; ++j) {
      if (c.truth.group_of(j) == c.true_group(b)) errors(j, b) -= c.truth.inside(j);
    }
  }
  LeafMasses out;
  out.pooled = (errors * c.fitted.groups).lpNorm<1>();
  for (Index b = 0; b < errors.cols(); ++b) {
    if (c.group_power(b) > 1.0) out.squares += c.fitted.groups[b] * errors.col(b).squaredNorm();
  }
  return out;
}

double group_mass_error(const Comparison& c) {
  return (cell_masses(c.cells.groups, c.fitted.groups) - c.truth.groups).lpNorm<1>();
}

/// The infimum of sum_b p_b |difference of the slopes of group b - t|^power over t.
double group_slope_terms(const Comparison& c) {
  std::vector<TranslationTerm> terms;
  for (Index b = 0; b < c.fitted.groups.size(); ++b) {
    terms.push_back({c.fitted.groups[b], c.group_difference(b), 0.0, c.group_power(b)});
  }
  return translation_objective(terms, best_translation(terms));
}

/// The same for the leaves of each fitted group, plus the errors of their experts.
double leaf_terms(const Comparison& c) {
  std::vector<std::vector<TranslationTerm>> terms(static_cast<std::size_t>(c.fitted.groups.size()));
  const AtomLayout& layout = c.truth.measure.layout();
  double sum = 0.0;
  for (Index i = 0; i < c.fitted.weights.size(); ++i) {
    const Vector fitted = c.fitted.measure.atoms().col(i), target = c.truth.measure.atoms().col(c.true_leaf(i));
    const double weight = c.fitted.weights[i], power = c.leaf_power(i);
    terms[static_cast<std::size_t>(c.fitted.group_of(i))].push_back(
        {weight, gate_coordinates(layout, fitted - target), 0.0, power});
    sum += weight * std::pow(squared_distance(layout, fitted, target, CellMetric::expert), 0.5 * power);
  }
  for (const auto& group : terms) sum += translation_objective(group, best_translation(group));
  return sum;
}

/// Errors of the group slopes in the gauge in which their mass-weighted mean is 0: the largest over singly covered true
/// groups, and that over shared ones, in each of which it is the root mean square.
struct GroupSlopes {
  double single = std::nan(""), over = std::nan("");
};

GroupSlopes group_slope_errors(const Comparison& c) {
  Vector mean = Vector::Zero(c.fitted.measure.groups().coordinates.rows());
  for (Index b = 0; b < c.fitted.groups.size(); ++b) mean += c.fitted.groups[b] * c.group_difference(b);
  mean /= c.fitted.groups.sum();
  Vector squares = Vector::Zero(c.truth.groups.size());
  const Vector masses = cell_masses(c.cells.groups, c.fitted.groups);
  for (Index b = 0; b < c.fitted.groups.size(); ++b) {
    const Index a = c.true_group(b);
    squares[a] += c.fitted.groups[b] / masses[a] * (c.group_difference(b) - mean).squaredNorm();
  }
  GroupSlopes out;
  for (Index a = 0; a < squares.size(); ++a) {
    const int m = c.cells.groups.cardinality[static_cast<std::size_t>(a)];
    double& to = m == 1 ? out.single : out.over;
    if (m > 0 && !(to >= std::sqrt(squares[a]))) to = std::sqrt(squares[a]);
  }
  return out;
}

class LevelsLoss final : public BoundLoss {
 public:
  LevelsLoss(const std::shared_ptr<const Scenario>& scenario, bool over)
      : BoundLoss(scenario, level_columns(scenario->truth.layout(), over)), over_(over) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    const Comparison c{Tree(fitted), Tree(truth()), tree_partition(fitted, truth(), Assignment::matched)};
    const LeafMasses inside = leaf_masses(c);
    const GroupSlopes slopes = group_slope_errors(c);
    out[group_slope] = slopes.single;
    out[group_mass] = group_mass_error(c);
    out[leaf_mass] = inside.pooled;
    out[total_loss] = out[group_mass] + inside.pooled + inside.squares + group_slope_terms(c) + leaf_terms(c);
    if (over_) out.back() = slopes.over;
    const MixingMeasure g = in_mean_gauge(fitted, truth(), c.cells.leaves);
    const std::size_t num_blocks = layout().atom_blocks().size();
    for (Index j = 0; j < truth().size(); ++j) {
      const int m = c.cells.leaves.cardinality[static_cast<std::size_t>(j)];
      if (m == 0 || (m > 1 && !over_)) continue;
      raise_to(out.subspan(num_level_columns + (m == 1 ? 0 : num_blocks), num_blocks),
               block_errors(layout(), cell_content(g, truth(), c.cells.leaves, j)));
    }
  }
  bool over_;
};

}  // namespace

LossEntry levels_loss() {
  return {
      {"levels",
       "hierarchical gates: `levels`, the Voronoi loss at both levels, squared where a true group or leaf is shared by "
       "several fitted ones, in the best gauge; errors of groups (levels.group_slope, levels.group_mass) and of leaves "
       "within groups (levels.leaf_mass, levels.leaf_<block>); for other trees than the true one also "
       "levels.over.leaf_<block> and levels.over.group_slope, root mean squares in shared cells. Fitted groups belong "
       "to the true group with the nearest leaves, fitted leaves to the nearest true leaf of that group",
       "mixrate, after arXiv 2503.03213 (hierarchical gates)",
       {}},
      1.0,
      [](const Options&, std::shared_ptr<const Scenario> scenario, Index k) -> std::shared_ptr<const Loss> {
        const std::vector<int>& tree = scenario->truth.groups().parent;
        if (tree.empty())
          throw StudyError({}, "the loss 'levels' is for hierarchical gates", "it compares two levels of a tree");
        const bool over = !have_same_shape(tree, scenario->model->fitted_tree(k));
        return std::make_shared<LevelsLoss>(scenario, over);
      }};
}

}  // namespace mixrate
