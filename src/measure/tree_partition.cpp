#include "measure/tree_partition.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "math/transport.hpp"

namespace mixrate {

namespace {

std::vector<std::vector<Index>> leaves_of_groups(const MixingMeasure& g) {
  std::vector<std::vector<Index>> out(static_cast<std::size_t>(g.groups().size()));
  for (Index i = 0; i < g.size(); ++i) {
    out[static_cast<std::size_t>(g.groups().parent[static_cast<std::size_t>(i)])].push_back(i);
  }
  for (const auto& leaves : out) MIXRATE_EXPECT(!leaves.empty(), "every group of a tree has a leaf");
  return out;
}

std::vector<Index> sorted_sizes(const std::vector<int>& parent) {
  std::vector<Index> sizes;
  for (const int group : parent) {
    if (static_cast<std::size_t>(group) >= sizes.size()) sizes.resize(static_cast<std::size_t>(group) + 1, 0);
    ++sizes[static_cast<std::size_t>(group)];
  }
  std::sort(sizes.begin(), sizes.end());
  return sizes;
}

}  // namespace

bool have_same_shape(const std::vector<int>& parent, const std::vector<int>& other) {
  return sorted_sizes(parent) == sorted_sizes(other);
}

std::vector<int> assigned(const Matrix& distances, Assignment assignment) {
  std::vector<int> out(static_cast<std::size_t>(distances.rows()));
  if (assignment == Assignment::matched && distances.rows() == distances.cols()) {
    optimal_matching(distances.data(), static_cast<int>(distances.rows()), out.data());
    return out;
  }
  for (Index row = 0; row < distances.rows(); ++row) {
    Index nearest = 0;
    for (Index column = 1; column < distances.cols(); ++column) {
      if (distances(row, column) < distances(row, nearest)) nearest = column;
    }
    out[static_cast<std::size_t>(row)] = static_cast<int>(nearest);
  }
  return out;
}

bool are_trees(const MixingMeasure& fitted, const MixingMeasure& truth) {
  return fitted.groups().size() > 0 && truth.groups().size() > 0;
}

TreePartition tree_partition(const MixingMeasure& fitted, const MixingMeasure& truth, Assignment assignment,
                             CellMetric metric) {
  const std::vector<std::vector<Index>> own = leaves_of_groups(fitted), theirs = leaves_of_groups(truth);
  const Matrix experts = atom_distances(fitted, truth, CellMetric::expert);
  const Matrix leaf_distances = metric == CellMetric::expert ? experts : atom_distances(fitted, truth, metric);
  Matrix group_distances(fitted.groups().size(), truth.groups().size());
  for (Index a = 0; a < group_distances.cols(); ++a) {
    for (Index b = 0; b < group_distances.rows(); ++b) {
      const Matrix between = experts(own[static_cast<std::size_t>(b)], theirs[static_cast<std::size_t>(a)]);
      group_distances(b, a) = between.rowwise().minCoeff().sum() + between.colwise().minCoeff().sum();
    }
  }
  const std::vector<int> group = assigned(group_distances, assignment);
  std::vector<int> leaf(static_cast<std::size_t>(fitted.size()));
  for (std::size_t b = 0; b < own.size(); ++b) {
    const std::vector<Index>& targets = theirs[static_cast<std::size_t>(group[b])];
    const std::vector<int> inside = assigned(leaf_distances(own[b], targets), assignment);
    for (std::size_t i = 0; i < inside.size(); ++i) {
      leaf[static_cast<std::size_t>(own[b][i])] = static_cast<int>(targets[static_cast<std::size_t>(inside[i])]);
    }
  }
  return {partition_from_owners(group, truth.groups().size()), partition_from_owners(std::move(leaf), truth.size())};
}

}  // namespace mixrate
