// Dendrograms laid out in the plane, and their figures.
#pragma once

#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "analysis/plot_data.hpp"
#include "measure/dendrogram.hpp"

namespace mixrate {

/// A dendrogram as it is drawn: leaves from left to right, and one bridge per merger that joins two of them or of the
/// bridges below. No two bridges cross.
struct MergeTree {
  struct Leaf {
    Index atom = 0;     // position in the over-fit
    double mass = 0.0;  // its share, as merging sees it
    Index branch = 0;   // 0, 1, ... from the left, after the cut
    Vector location;    // the first expert block; empty if it has more than two coordinates
  };
  struct Bridge {
    Index kappa = 0;                 // atoms before the merger
    double height = 0.0;             // its cost; its y
    double left_x = 0, right_x = 0;  // leaf number i (from 1) stands at x = i, a bridge at the middle of its two ends
    double left_y = 0, right_y = 0;  // 0 for a leaf, else the height of the bridge below
    std::vector<Index> left, right;  // atoms that it joins
    double mass = 0.0;               // of both
    Index branch = -1;               // -1: above the cut
    Index left_branch = -1, right_branch = -1;  // the same of its ends
  };
  std::vector<Leaf> leaves;
  std::vector<Bridge> bridges;  // kappa = k, ..., 2
};

/// Lay a dendrogram out and cut it into `branches` (1..k): mergers down to that number of atoms lie below the cut. The
/// two ends of a bridge stand in the order of the pair. Heights need not increase (merged scales may come nearer).
MergeTree lay_out(const Dendrogram& tree, Index branches);

/// One dendrogram of a figure: that of one fit.
struct TreePanel {
  std::string scenario, estimator;
  std::int64_t k = 0, k0 = 0, n = 0;
  std::uint32_t replicate = 0;
  double dsc = std::numeric_limits<double>::quiet_NaN();  // the number of atoms at which it is cut; NaN: nothing is cut
  std::shared_ptr<const Dendrogram> tree;
};

/// One figure of the dendrograms of a scenario: a row for each (k, estimator), in the order given, with one logarithmic
/// axis of heights; on paper a row is broken where the page ends, and what a title says on a screen is the caption.
/// Colours are the branches below the cut of the dendrogram criterion, a dashed line is the cut. CSV:
/// scenario,k,estimator,n,replicate,kappa,height,x,left,right,mass; rows of atoms have no kappa and no height. `stem`
/// names its files. Contract: not empty, one scenario, rows consecutive.
Figure make_tree_figure(const std::vector<TreePanel>& panels, const std::string& stem, const FigureTarget& target = {});

}  // namespace mixrate
