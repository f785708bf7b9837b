// Points of columns that are no errors: shares and chosen numbers of atoms (NumberKind). They have no slope in log n.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "experiment/record/result_set.hpp"

namespace mixrate {

/// A mean over replicates with its 95 % interval.
struct SharePoint {
  double n = 0.0;
  double value = 0.0, lower = 0.0, upper = 0.0;
};

/// Of a two-sided normal interval of 95 %.
inline constexpr double z95 = 1.959963984540054;

/// Wilson's score interval of a share of `count` trials (Wilson 1927): never empty, inside [0, 1]. z: the normal
/// quantile of its level.
SharePoint wilson(double n, double share, double count, double z = z95);

/// The points of a share (Wilson) or of a chosen number (mean +- 1.96 standard errors) over the cells of a series.
std::vector<SharePoint> share_points(const ResultSet& results, std::span<const std::size_t> cells,
                                     const std::string& column);

}  // namespace mixrate
