#include "measure/dendrogram.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include "base/error.hpp"
#include "math/solve.hpp"
#include "measure/atom_distance.hpp"

namespace mixrate {

namespace {

/// The pair (i, j) of a measure with its shares.
struct AtomPair {
  const MixingMeasure& g;
  const AtomShares& shares;
  Index i, j;

  [[nodiscard]] double first_share() const { return shares.mass[i] / (shares.mass[i] + shares.mass[j]); }
  [[nodiscard]] Vector difference(Meaning meaning) const {
    const Block& b = g.layout().atom_block(meaning);
    return g.block(i, b) - g.block(j, b);
  }
  /// Centre of what both cover.
  [[nodiscard]] Vector centre() const {
    const double p = first_share();
    return p * shares.centre.col(i) + (1.0 - p) * shares.centre.col(j);
  }
  /// Difference of the experts' values at the common centre.
  [[nodiscard]] double difference_of_values() const {
    return difference(Meaning::intercept)[0] + difference(Meaning::slope).dot(centre());
  }
};

/// |S|_F of the difference of two scales: v I, a diagonal, or the lower triangle by rows.
double scale_norm(const AtomLayout& layout, const Vector& difference) {
  const Block& block = *layout.find_atom_scale();
  const double repeats = block.meaning == Meaning::variance && block.size == 1
                             ? static_cast<double>(layout.atom_block(Meaning::location).size)
                             : 1.0;  // v I
  return std::sqrt(repeats * squared_norm(block, difference));
}

double dissimilarity(const AtomPair& pair, Dissimilarity kind) {
  const AtomLayout& layout = pair.g.layout();
  const double p = pair.shares.mass[pair.i], q = pair.shares.mass[pair.j], reduced = p * q / (p + q);
  switch (kind) {
    case Dissimilarity::strong:
      return reduced *
             squared_distance(layout, pair.g.atoms().col(pair.i), pair.g.atoms().col(pair.j), CellMetric::expert);
    case Dissimilarity::weak: {
      const Meaning scale = layout.find_atom_scale()->meaning;
      return reduced * (pair.difference(Meaning::location).squaredNorm() + scale_norm(layout, pair.difference(scale)));
    }
    case Dissimilarity::experts: {
      const double value = pair.difference_of_values();
      return reduced * (value * value + std::sqrt(pair.difference(Meaning::slope).squaredNorm() +
                                                  pair.difference(Meaning::variance).squaredNorm()));
    }
  }
  return std::numeric_limits<double>::quiet_NaN();
}

/// Add p q d d' to the scale of a merged atom, in the form that the layout has.
void add_spread(const AtomLayout& layout, const Vector& d, double pq, VectorRef atom) {
  if (layout.has_atom_block(Meaning::covariance)) {
    Index at = layout.atom_block(Meaning::covariance).offset;
    for (Index a = 0; a < d.size(); ++a) {
      for (Index b = 0; b <= a; ++b) atom[at++] += pq * d[a] * d[b];
    }
    return;
  }
  const Block& variance = layout.atom_block(Meaning::variance);
  if (variance.size == 1)
    atom[variance.offset] += pq * d.squaredNorm() / static_cast<double>(d.size());
  else
    atom.segment(variance.offset, variance.size) += pq * d.cwiseAbs2();
}

/// Line and variance of the projection, written into the merged atom.
void project_experts(const AtomPair& pair, VectorRef atom) {
  const AtomLayout& layout = pair.g.layout();
  const Block &slope = layout.atom_block(Meaning::slope), &intercept = layout.atom_block(Meaning::intercept);
  const auto line = [&](Index i) {
    Vector out(slope.size + 1);
    out << pair.g.block(i, intercept), pair.g.block(i, slope);
    return out;
  };
  const Matrix &first = pair.shares.gram[static_cast<std::size_t>(pair.i)],
               &second = pair.shares.gram[static_cast<std::size_t>(pair.j)];
  const Vector one = line(pair.i), two = line(pair.j);
  // Around the plain mean: where the design is singular the answer stays there.
  const double p = pair.first_share();
  const Vector plain = p * one + (1.0 - p) * two;
  const Matrix both = first + second;
  const Vector pull = first * (one - plain) + second * (two - plain);
  const Vector merged = plain + minimum_norm_solve(both, pull);
  const double left = (one - merged).dot(first * (one - merged)) + (two - merged).dot(second * (two - merged));
  atom[intercept.offset] = merged[0];
  atom.segment(slope.offset, slope.size) = merged.tail(slope.size);
  atom[layout.atom_block(Meaning::variance).offset] += left / (pair.shares.mass[pair.i] + pair.shares.mass[pair.j]);
}

/// The merged atom's coordinates.
Vector merged_atom(const AtomPair& pair, Dissimilarity kind, MergeRule rule) {
  const AtomLayout& layout = pair.g.layout();
  const double p = pair.first_share(), pq = p * (1.0 - p);
  Vector atom = p * pair.g.atoms().col(pair.i) + (1.0 - p) * pair.g.atoms().col(pair.j);
  if (kind == Dissimilarity::weak && rule != MergeRule::plain)
    add_spread(layout, pair.difference(Meaning::location), pq, atom);
  if (kind != Dissimilarity::experts) return atom;
  if (rule == MergeRule::projection) {
    project_experts(pair, atom);
    return atom;
  }
  // Values at the centre are averaged, and the line is written with its intercept at 0 again.
  const Block &slope = layout.atom_block(Meaning::slope), &intercept = layout.atom_block(Meaning::intercept);
  const Vector centre = pair.centre(), mean_slope = atom.segment(slope.offset, slope.size);
  const auto value_of = [&](Index i) { return pair.g.block(i, intercept)[0] + pair.g.block(i, slope).dot(centre); };
  const double value = p * value_of(pair.i) + (1.0 - p) * value_of(pair.j);
  Vector merged_slope = mean_slope;
  if (rule == MergeRule::moments) {
    const double d = pair.difference_of_values();
    merged_slope += pq * d * pair.difference(Meaning::gate_slope);
    atom[layout.atom_block(Meaning::variance).offset] += pq * d * d;
  }
  atom.segment(slope.offset, slope.size) = merged_slope;
  atom[intercept.offset] = value - merged_slope.dot(centre);
  return atom;
}

/// log(e^a + e^b).
double log_of_sum(double a, double b) {
  const double top = std::max(a, b);
  return top + std::log1p(std::exp(std::min(a, b) - top));
}

/// Log weight of the merged atom: both gates add up at the common centre.
double merged_log_weight(const AtomPair& pair, const Vector& atom) {
  const Vector& log_weights = pair.g.log_weights();
  if (!pair.g.layout().has_atom_block(Meaning::gate_slope) || pair.shares.centre.rows() == 0)
    return log_of_sum(log_weights[pair.i], log_weights[pair.j]);
  const Block& slope = pair.g.layout().atom_block(Meaning::gate_slope);
  const Vector centre = pair.centre();
  const double first = log_weights[pair.i] + pair.g.block(pair.i, slope).dot(centre);
  const double second = log_weights[pair.j] + pair.g.block(pair.j, slope).dot(centre);
  return log_of_sum(first, second) - atom.segment(slope.offset, slope.size).dot(centre);
}

/// The measure and shares with the pair replaced by one atom.
std::pair<MixingMeasure, AtomShares> merged(const AtomPair& pair, Dissimilarity kind, MergeRule rule) {
  const Index k = pair.g.size();
  std::vector<Index> kept;
  for (Index at = 0; at < k; ++at) {
    if (at != pair.j) kept.push_back(at);
  }
  Vector log_weights = pair.g.log_weights()(kept);
  Matrix atoms = pair.g.atoms()(Eigen::all, kept);
  AtomShares shares{pair.shares.mass(kept), pair.shares.centre(Eigen::all, kept), pair.shares.gram};
  if (!shares.gram.empty()) {
    shares.gram[static_cast<std::size_t>(pair.i)] += shares.gram[static_cast<std::size_t>(pair.j)];
    shares.gram.erase(shares.gram.begin() + pair.j);
  }
  const Vector atom = merged_atom(pair, kind, rule);
  log_weights[pair.i] = merged_log_weight(pair, atom);  // i < j: its place stays
  atoms.col(pair.i) = atom;
  shares.mass[pair.i] = pair.shares.mass[pair.i] + pair.shares.mass[pair.j];
  shares.centre.col(pair.i) = pair.centre();
  return {MixingMeasure(pair.g.layout_ptr(), std::move(log_weights), std::move(atoms), pair.g.common()),
          std::move(shares)};
}

}  // namespace

AtomShares weight_shares(const MixingMeasure& g) {
  const bool has_gate = g.layout().has_atom_block(Meaning::gate_slope);
  const Index d = has_gate ? g.layout().atom_block(Meaning::gate_slope).size : 0;
  return {(g.log_weights().array() - g.log_total_mass()).exp(), Matrix::Zero(d, g.size())};
}

Dissimilarity natural_dissimilarity(const AtomLayout& layout) {
  const auto has = [&layout](Meaning meaning) { return layout.has_atom_block(meaning); };
  const bool has_lines =
      has(Meaning::gate_slope) && has(Meaning::slope) && has(Meaning::intercept) && has(Meaning::variance);
  if (has_lines && layout.singularity() == Singularity::gaussian_scale) return Dissimilarity::experts;
  return has(Meaning::location) && (has(Meaning::variance) || has(Meaning::covariance)) ? Dissimilarity::weak
                                                                                        : Dissimilarity::strong;
}

Dendrogram dendrogram(const MixingMeasure& g, const AtomShares& shares, Dissimilarity kind, MergeRule rule) {
  const Index k = g.size();
  MIXRATE_EXPECT(g.groups().size() == 0, "trees have no dendrogram");
  MIXRATE_EXPECT(shares.mass.size() == k && shares.centre.cols() == k, "every atom needs a share");
  MIXRATE_EXPECT(
      rule != MergeRule::projection || kind != Dissimilarity::experts || static_cast<Index>(shares.gram.size()) == k,
      "a projection needs second moments of the data");
  Dendrogram out;
  out.levels.resize(static_cast<std::size_t>(k));
  out.shares.resize(static_cast<std::size_t>(k));
  out.heights.resize(static_cast<std::size_t>(k - 1));
  out.mergers.resize(static_cast<std::size_t>(k - 1));
  out.levels.back() = g;
  out.shares.back() = shares;
  for (Index kappa = k; kappa > 1; --kappa) {
    const auto at = static_cast<std::size_t>(kappa - 1);
    std::pair<Index, Index> closest{0, 1};
    double height = std::numeric_limits<double>::infinity();
    for (Index i = 0; i < kappa; ++i) {
      for (Index j = i + 1; j < kappa; ++j) {
        const double d = dissimilarity({out.levels[at], out.shares[at], i, j}, kind);
        if (d < height) {
          height = d;
          closest = {i, j};
        }
      }
    }
    out.heights[at - 1] = height;
    out.mergers[at - 1] = closest;
    std::tie(out.levels[at - 1], out.shares[at - 1]) =
        merged({out.levels[at], out.shares[at], closest.first, closest.second}, kind, rule);
  }
  return out;
}

}  // namespace mixrate
