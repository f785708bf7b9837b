// The partition of a two-level tree: fitted groups into the cells of true groups, then leaves inside.
#pragma once

#include "measure/voronoi.hpp"

namespace mixrate {

/// How fitted ones are assigned to true ones. nearest: each by itself (ties: the lowest index). matched: one to one
/// with the smallest sum of distances, where there are as many fitted as true ones, else nearest.
enum class Assignment { nearest, matched };

/// The column to which each row of a matrix of distances (fitted x true) is assigned.
std::vector<int> assigned(const Matrix& distances, Assignment assignment);

/// Voronoi cells at both levels of a tree.
struct TreePartition {
  VoronoiPartition groups;  // fitted group -> true group
  VoronoiPartition leaves;  // fitted leaf -> true leaf of the true group to which its group belongs
};

/// Have two trees, given by the groups of their leaves, groups of the same sizes? Flat gates (empty lists) have.
bool have_same_shape(const std::vector<int>& parent, const std::vector<int>& other);

/// Is there a tree on both sides?
bool are_trees(const MixingMeasure& fitted, const MixingMeasure& truth);

/// Assign groups, then the leaves of each fitted group to the leaves of its true group.
///
/// Distance of a fitted group to a true one: with D the Euclidean distances of the expert blocks of their leaves, the
/// sum over fitted leaves of the distance to the nearest true one plus the sum over true leaves of the distance to the
/// nearest fitted one. It does not depend on any gauge. A true leaf's cell counts leaves of all fitted groups that
/// share its group; leaves are matched group by group. `metric` is for leaves; gate coordinates must be in the gauge of
/// the truth. Contract: every group has a leaf.
TreePartition tree_partition(const MixingMeasure& fitted, const MixingMeasure& truth, Assignment assignment,
                             CellMetric metric = CellMetric::expert);

}  // namespace mixrate
